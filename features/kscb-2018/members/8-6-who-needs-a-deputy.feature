Feature: Clause 8.6 – A named deputy: who needs one, and who is one
  Every full member of the Board and of each group has put forward a named deputy for it, on the day
  of the audit; the Independent Chair needs none.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Who needs one

    Scenario Outline: Whoever sits in a full role
      Given Ana is <role> of the Board
      When clause 8.6, deputy named, is audited
      Then it is broken for Ana

      Examples:
        | role           |
        | the chair      |
        | a co-chair     |
        | the vice chair |
        | a deputy chair |
        | a lay member   |

    Scenario Outline: The members of each group
      Given Ana is a member of <group>
      When clause 8.6, deputy named, is audited
      Then it is broken for Ana

      Examples:
        | group                                         |
        | the Business Group                            |
        | the Case Review Group                         |
        | the Child Death Overview Panel                |
        | the Learning and Development Group            |
        | the Quality and Effectiveness Group           |
        | the Multi-Agency Sexual Exploitation Group    |
        | the Health Safeguarding Group                 |
        | the Education Safeguarding Group              |
        | the Policy and Procedures Group               |
        | the District Council Safeguarding Leads Group |
        | the Risks, Threats and Vulnerabilities Group  |

    Scenario: Members of another body
      Given Ana is a member of the Health and Wellbeing Board
      When clause 8.6, deputy named, is audited
      Then there is nothing to test

    Scenario Outline: Members on the day of the audit
      Given Ana was a member of the Board from <from> until <until>
      And Ana accepted the role on the Board on 1 May 2017
      When clause 8.6, deputy named, is audited
      Then <verdict>

      Examples:
        | from          | until         | verdict                  |
        | 1 June 2016   | 30 April 2018 | it is broken for Ana     |
        | 1 June 2016   | 29 April 2018 | there is nothing to test |
        | 30 April 2018 | 31 March 2019 | it is broken for Ana     |
        | 1 May 2018    | 31 March 2019 | there is nothing to test |

    Scenario: The Independent Chair who took office this year needs none
      Given Iris is the chair of the Board
      And Iris has held the post of Independent Chair since 1 January 2018
      When clause 8.6, deputy named, is audited
      Then it does not apply to Iris

  Rule: Who is one

    Scenario Outline: A deputy on the day of the audit
      Given Ana is a member of the Board
      And <deputyship>
      When clause 8.6, deputy named, is audited
      Then it is <answer> for Ana

      Examples:
        | deputyship                                                            | answer |
        | Ben has been the named deputy of Ana on the Board since 30 April 2018 | kept   |
        | Ben has been the named deputy of Ana on the Board since 1 May 2018    | broken |
        | Ben is a participant observer of the Board, standing in for Ana       | broken |
