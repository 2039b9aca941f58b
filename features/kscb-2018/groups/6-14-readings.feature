Feature: Clauses 6.14 and four terms of reference – A chair by post, a chair by decision
  Clause 6.14 has the Board appoint the chair of every group. The terms of four groups name the post
  whose holder is the chair. We ask for both; two other readings ask for less.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Whom the Board must appoint
    The reading of chair of a group: Where the terms of a group fix its chair by post, does the
      Board have to appoint the chair as well?
    - both: the holder of the post takes the chair, and the Board appoints them by a decision (our
      reading)
    - either: one of the two is enough
    - post prevails: the terms settle it, and 6.14 speaks of the other groups alone

    Scenario Outline: The holder of the post, whom the Board did not appoint
      Given the reading of chair of a group is <reading>
      And Ana held the post of <post> from 1 April 2016 until 31 March 2020
      And Ana has been the chair of <group> since 1 June 2017
      When clause 6.14, chair appointed, is audited
      Then <verdict>

      Examples:
        | reading       | group                                        | post                                                     | verdict                  |
        | both          | the Education Safeguarding Group             | interim director of early help and preventative services | it is broken for Ana     |
        | either        | the Education Safeguarding Group             | interim director of early help and preventative services | it is kept for Ana       |
        | post prevails | the Education Safeguarding Group             | interim director of early help and preventative services | it does not apply to Ana |
        | either        | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | it is kept for Ana       |
        | post prevails | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | it does not apply to Ana |
        | either        | the Policy and Procedures Group              | Senior Probation Officer                                 | it is kept for Ana       |
        | post prevails | the Policy and Procedures Group              | Senior Probation Officer                                 | it does not apply to Ana |
        | either        | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | it is kept for Ana       |
        | post prevails | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | it does not apply to Ana |
        | either        | the Policy and Procedures Group              | Prevent and Channel Strategic Manager                    | it is broken for Ana     |
        | either        | the Policy and Procedures Group              | Chief Nurse, Kent clinical commissioning groups          | it is broken for Ana     |
        | either        | the Policy and Procedures Group              | interim director of early help and preventative services | it is broken for Ana     |
        | either        | the Case Review Group                        | Senior Probation Officer                                 | it is broken for Ana     |
        | post prevails | the Case Review Group                        | Senior Probation Officer                                 | it is broken for Ana     |

    Scenario Outline: Somebody else, whom the Board did not appoint
      Given the reading of chair of a group is either
      And Ana holds the post of <post>
      And Ben has been the chair of <group> since 1 June 2017
      When clause 6.14, chair appointed, is audited
      Then it is broken for Ben

      Examples:
        | group                                        | post                                                     |
        | the Education Safeguarding Group             | interim director of early help and preventative services |
        | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          |
        | the Policy and Procedures Group              | Senior Probation Officer                                 |
        | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    |

    Scenario: A chair by post without a decision is contested
      Given Ana held the post of Senior Probation Officer from 1 April 2016 until 31 March 2020
      And Ana has been the chair of the Policy and Procedures Group since 1 June 2017
      When clause 6.14, chair appointed, is audited
      Then it is broken for Ana
      And it is contested: chair of a group

  Rule: Whether the holder of the post must be the chair

    Scenario Outline: Somebody else, whom the Board appointed
      Given the reading of chair of a group is <reading>
      And Ana holds the post of <post>
      And Ben has been the chair of <group> since 1 June 2017
      And the chair appointment of <group> was approved on <approved>
      When clause <clause> is audited
      Then it is <answer> for <group>

      Examples:
        | reading       | clause                                              | group                                        | post                                                     | approved    | answer |
        | both          | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | 1 June 2017 | broken |
        | either        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | 1 June 2017 | kept   |
        | either        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | 2 June 2017 | broken |
        | post prevails | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | 1 June 2017 | broken |
        | both          | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | 1 June 2017 | broken |
        | either        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | 1 June 2017 | kept   |
        | either        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | 2 June 2017 | broken |
        | post prevails | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | 1 June 2017 | broken |
        | both          | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | 1 June 2017 | broken |
        | either        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | 1 June 2017 | kept   |
        | either        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | 2 June 2017 | broken |
        | post prevails | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | 1 June 2017 | broken |
        | both          | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | 1 June 2017 | broken |
        | either        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | 1 June 2017 | kept   |
        | either        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | 2 June 2017 | broken |
        | post prevails | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | 1 June 2017 | broken |

    Scenario Outline: Somebody else whom the Board appointed is contested
      Given Ana holds the post of <post>
      And Ben has been the chair of <group> since 1 June 2017
      And the chair appointment of <group> was approved on 1 June 2017
      When clause <clause> is audited
      Then it is broken for <group>
      And it is contested: chair of a group

      Examples:
        | clause                                              | group                                        | post                                                     |
        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services |
        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          |
        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 |
        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    |

    Scenario Outline: What is no decision of the Board that Ben take the chair
      Given the reading of chair of a group is either
      And Ana holds the post of <post>
      And Ben has been the chair of <group> since 1 June 2017
      And the <paper> of <whose> was approved on 1 May 2017
      And its author is <author>
      And it is about <whom>
      When clause <clause> is audited
      Then it is <answer> for <group>

      Examples:
        | clause                                              | group                                        | post                                                     | paper              | whose                                        | author             | whom | answer |
        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | chair appointment  | the Education Safeguarding Group             | the Board          | Ben  | kept   |
        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | terms of reference | the Education Safeguarding Group             | the Board          | Ben  | broken |
        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | chair appointment  | the Case Review Group                        | the Board          | Ben  | broken |
        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | chair appointment  | the Education Safeguarding Group             | the Business Group | Ben  | broken |
        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services | chair appointment  | the Education Safeguarding Group             | the Board          | Cleo | broken |
        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | chair appointment  | the Health Safeguarding Group                | the Board          | Ben  | kept   |
        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | terms of reference | the Health Safeguarding Group                | the Board          | Ben  | broken |
        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | chair appointment  | the Case Review Group                        | the Board          | Ben  | broken |
        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | chair appointment  | the Health Safeguarding Group                | the Business Group | Ben  | broken |
        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          | chair appointment  | the Health Safeguarding Group                | the Board          | Cleo | broken |
        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | chair appointment  | the Policy and Procedures Group              | the Board          | Ben  | kept   |
        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | terms of reference | the Policy and Procedures Group              | the Board          | Ben  | broken |
        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | chair appointment  | the Case Review Group                        | the Board          | Ben  | broken |
        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | chair appointment  | the Policy and Procedures Group              | the Business Group | Ben  | broken |
        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 | chair appointment  | the Policy and Procedures Group              | the Board          | Cleo | broken |
        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | chair appointment  | the Risks, Threats and Vulnerabilities Group | the Board          | Ben  | kept   |
        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | terms of reference | the Risks, Threats and Vulnerabilities Group | the Board          | Ben  | broken |
        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | chair appointment  | the Case Review Group                        | the Board          | Ben  | broken |
        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | chair appointment  | the Risks, Threats and Vulnerabilities Group | the Business Group | Ben  | broken |
        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    | chair appointment  | the Risks, Threats and Vulnerabilities Group | the Board          | Cleo | broken |

    Scenario Outline: Two in the chair, of whom the Board appointed one
      Given the reading of chair of a group is either
      And Ana holds the post of <post>
      And Ben has been the chair of <group> since 1 June 2017
      And Cleo has been the chair of <group> since 1 January 2017
      And the chair appointment of <group> was approved on 1 May 2017
      When clause <clause> is audited
      Then it is broken for <group>

      Examples:
        | clause                                              | group                                        | post                                                     |
        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services |
        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          |
        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 |
        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    |

    Scenario Outline: Two decisions, of which one came too late
      Given the reading of chair of a group is either
      And Ana holds the post of <post>
      And Ben has been the chair of <group> since 1 June 2017
      And the chair appointment of <group> was approved on 1 May 2017
      And a chair appointment of <group> was approved on 1 July 2017
      When clause <clause> is audited
      Then it is kept for <group>

      Examples:
        | clause                                              | group                                        | post                                                     |
        | 6.11, chair by post,                                | the Education Safeguarding Group             | interim director of early help and preventative services |
        | ToR Health Safeguarding 1, chair by post,           | the Health Safeguarding Group                | Chief Nurse, Kent clinical commissioning groups          |
        | ToR Policy and Procedures 4                         | the Policy and Procedures Group              | Senior Probation Officer                                 |
        | ToR Risks Threats Vulnerabilities 3, chair by post, | the Risks, Threats and Vulnerabilities Group | Prevent and Channel Strategic Manager                    |
