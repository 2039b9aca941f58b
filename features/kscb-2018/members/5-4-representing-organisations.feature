Feature: Clause 5.4 – Members represent organisations
  Members of every group are members of the partnership and represent an organisation; the
  membership of every group is reviewed each year.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Every full member represents an organisation

    Scenario: A member of the Board with an organisation
      Given Ana is a member of the Board for Public Health
      When clause 5.4, represents organisation, is audited
      Then it is kept for Ana on the Board

    Scenario: A member of a group with an organisation
      Given Ana is a member of the Learning and Development Group
      And Ana represents Ashford Academy
      When clause 5.4, represents organisation, is audited
      Then it is kept for Ana on the Learning and Development Group

    Scenario: A group chair who represents nobody
      Given Ana is the chair of the Case Review Group
      When clause 5.4, represents organisation, is audited
      Then it is broken for Ana on the Case Review Group

    Scenario: Others and earlier memberships do no harm
      Given Ana is a member of the Board for Public Health
      And Ana was a member of the Board from 1 June 2012 until 31 May 2014
      And Ana is a participant observer of the Case Review Group
      And Ben is the chair of the Child Death Overview Panel
      When clause 5.4, represents organisation, is audited
      Then it is kept for Ana on the Board
      And it is broken for Ben on the Child Death Overview Panel

    Scenario: Two memberships of one body at once
      Given Ana is a member of the Case Review Group for Kent Police
      And Ana has been the chair of the Case Review Group since 1 June 2017
      When clause 5.4, represents organisation, is audited
      Then it is broken for Ana on the Case Review Group

    Scenario: It is not said for whom a member sits
      Given Ana is a member of the Board
      When clause 5.4, represents organisation, is audited
      Then it is not evidenced for Ana on the Board

    Scenario: The Independent Chair represents nobody, and need not
      Given Iris is the chair of the Board
      And Iris holds the post of Independent Chair
      When clause 5.4, represents organisation, is audited
      Then it does not apply to Iris

    Scenario Outline: Lay members, virtual members and observers are outside
      Given Ana is <role> of the Board
      When clause 5.4, represents organisation, is audited
      Then it does not apply to Ana

      Examples:
        | role                   |
        | a lay member           |
        | a virtual member       |
        | a participant observer |
        | an adviser             |

    Scenario Outline: On the last day of a membership
      Given Ana is a member of the Board until <until>
      And Ana represents Public Health
      When clause 5.4, represents organisation, is audited
      Then <verdict>

      Examples:
        | until         | verdict                         |
        | 30 April 2018 | it is kept for Ana on the Board |
        | 29 April 2018 | it does not apply to Ana        |

  Rule: The membership of each body is reviewed every year

    Scenario Outline: The limit of twelve months
      Given the membership of the Case Review Group was reviewed on <reviewed>
      When clause 5.4, membership review, is audited
      Then it is <answer> for the Case Review Group
      And it is broken for the Board

      Examples:
        | reviewed      | answer |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |
        | 1 May 2018    | broken |

    Scenario: The Board and eleven groups
      When clause 5.4, membership review, is audited
      Then the audit gives 12 verdicts

    Scenario: Reviewed by a member of the Board
      Given Ana is a member of the Board for CXK
      And the membership of the Board was reviewed by Ana on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is kept for the Board

    Scenario: Reviewed by the Independent Chair, named by the post
      Given Iris is the chair of the Board
      And Iris holds the post of Independent Chair
      And the membership of the Board was reviewed by the Independent Chair on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is kept for the Board

    Scenario: Reviewed by somebody who is not on the Board
      Given Ana is a member of the Case Review Group for Kent Police
      And the membership of the Board was reviewed by Ana on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is broken for the Board

    Scenario Outline: Reviewed by somebody who had left, or was about to leave, the Board
      Given Ana is a member of the Board until <until>
      And the membership of the Board was reviewed by Ana on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is <answer> for the Board

      Examples:
        | until           | answer |
        | 31 October 2017 | broken |
        | 1 November 2017 | kept   |

    Scenario: Reviewed by somebody of whom it is not recorded as what they are on the Board
      Given Ana belongs to the Board, as what is not recorded
      And the membership of the Board was reviewed by Ana on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is not evidenced for the Board

    Scenario: Without memberships nobody can tell whether a member of the Board reviewed it
      Given the membership of the Board was reviewed by Ana on 1 November 2017
      And no memberships were supplied
      When clause 5.4, membership review, is audited
      Then it is not evidenced for the Board

    Scenario: A review of the terms of reference is no review of the membership
      Given the terms of reference of the Board were reviewed on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is broken for the Board

    Scenario: Reviews were not supplied
      Given no reviews were supplied
      When clause 5.4, membership review, is audited
      Then it is not evidenced for the Board
