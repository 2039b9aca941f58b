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
      And Ana must act
      And it is minor in severity

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

    Scenario Outline: Full members of the Board and of every group
      Given Ana is the chair of <body>
      When clause 5.4, represents organisation, is audited
      Then it is broken for Ana on <body>

      Examples:
        | body                                         |
        | the Board                                    |
        | the Business Group                           |
        | the Case Review Group                        |
        | the Child Death Overview Panel               |
        | the Learning and Development Group           |
        | the Quality and Effectiveness Group          |
        | the MASE Group                               |
        | the Health Safeguarding Group                |
        | the Education Safeguarding Group             |
        | the Policy and Procedures Group              |
        | the Safeguarding Leads Group                 |
        | the Risks, Threats and Vulnerabilities Group |

    Scenario: A member of a board outside the partnership
      Given Ana is the chair of the Medway Safeguarding Children Board
      When clause 5.4, represents organisation, is audited
      Then it does not apply to Ana

    Scenario Outline: Every full role but that of a lay member
      Given Ana is <role> of the Board for Public Health
      When clause 5.4, represents organisation, is audited
      Then it is kept for Ana on the Board

      Examples:
        | role             |
        | the chair        |
        | the co-chair     |
        | the vice chair   |
        | the deputy chair |
        | a member         |

    Scenario Outline: The first day of a membership
      Given Ana has been the chair of the Case Review Group since <since>
      When clause 5.4, represents organisation, is audited
      Then <verdict>

      Examples:
        | since         | verdict                                       |
        | 30 April 2018 | it is broken for Ana on the Case Review Group |
        | 1 May 2018    | it does not apply to Ana                      |

    Scenario: A new Independent Chair, and the one before
      Given Otto held the post of Independent Chair from 1 April 2012 until 31 December 2017
      And Iris has held the post of Independent Chair since 1 January 2018
      And Iris has been the chair of the Board since 1 January 2018
      And Otto is a member of the Board for CXK
      When clause 5.4, represents organisation, is audited
      Then it does not apply to Iris
      And it is kept for Otto on the Board

    Scenario: Others of the same body, and other bodies, do no harm
      Given Ana is a member of the Board for Public Health
      And Ana is the chair of the Case Review Group
      And Ben is the chair of the Board
      When clause 5.4, represents organisation, is audited
      Then it is kept for Ana on the Board
      And it is broken for Ana on the Case Review Group
      And it is broken for Ben on the Board

    Scenario Outline: A second place on the same body
      Given Ana is a member of the Board for Public Health
      And Ana has been <role> of the Board since 1 June 2017
      When clause 5.4, represents organisation, is audited
      Then it is <answer> for Ana on the Board

      Examples:
        | role                   | answer        |
        | the chair              | broken        |
        | the co-chair           | not evidenced |
        | the vice chair         | not evidenced |
        | the deputy chair       | not evidenced |
        | a member               | not evidenced |
        | a lay member           | kept          |
        | a participant observer | kept          |

    Scenario Outline: The first and the last day of a second place
      Given Ana is a member of the Board for Public Health
      And Ana was the chair of the Board from <from> until <until>
      When clause 5.4, represents organisation, is audited
      Then it is <answer> for Ana on the Board

      Examples:
        | from          | until         | answer |
        | 1 June 2017   | 29 April 2018 | kept   |
        | 1 June 2017   | 30 April 2018 | broken |
        | 30 April 2018 | 31 March 2020 | broken |
        | 1 May 2018    | 31 March 2020 | kept   |

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
      And the Board must act
      And it is minor in severity

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

    Scenario Outline: Every full member of the Board may review it
      Given Ana is <role> of the Board
      And the membership of the Case Review Group was reviewed by Ana on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is <answer> for the Case Review Group

      Examples:
        | role                   | answer |
        | the chair              | kept   |
        | the co-chair           | kept   |
        | the vice chair         | kept   |
        | the deputy chair       | kept   |
        | a member               | kept   |
        | a lay member           | kept   |
        | a participant observer | broken |

    Scenario: Twelve months over a 29 February
      Given the audit is made on 1 March 2020
      And the membership of the Board was reviewed on 1 March 2019
      When clause 5.4, membership review, is audited
      Then it is kept for the Board
