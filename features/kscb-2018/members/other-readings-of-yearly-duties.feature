Feature: Clauses 4.4(a), 5.3, 5.4, 5.5(c), 5.6(f), 8.4 and 10.3 – Other readings of yearly duties
  What is done every year was done in the twelve months before the audit. It could also be asked for
  once in each year from April to March. One conversation serves several of these clauses, and the
  Chair appraises the members of the Board; both could be read otherwise.

  Background:
    Given the audit is made on 30 April 2018
    And Iris is the chair of the Board
    And Iris holds the post of Independent Chair

  Rule: Once in each year from April to March
    The reading of yearly: Is a yearly duty kept by an act within twelve months, or by one in each
      year from April to March?
    - within twelve months: by an act in the twelve months before the audit (our reading)
    - April to March: by an act in the last full year from April to March, or since

    Scenario Outline: The appraisal of the Chair
      Given the reading of yearly is April to March
      And Dora holds the post of Head of Paid Service
      And Iris was appraised by Dora on <held>
      When clause 4.4(a), chair appraisal, is audited
      Then it is <answer> for Iris

      Examples:
        | held          | answer |
        | 1 April 2017  | kept   |
        | 31 March 2017 | broken |
        | 2 April 2018  | kept   |

    Scenario Outline: Who appraised the Chair
      Given the reading of yearly is April to March
      And Dora holds the post of Head of Paid Service
      And Iris was appraised by Dora on <held>
      When clause 5.5(c), chair appraiser, is audited
      Then it is <answer> for Iris

      Examples:
        | held          | answer |
        | 1 April 2017  | kept   |
        | 31 March 2017 | broken |

    Scenario Outline: The review of a lay member
      Given the reading of yearly is April to March
      And Ana is a lay member of the Board
      And Ana was appraised by Ben on <held>
      When clause 5.3, lay annual review, is audited
      Then it is <answer> for Ana

      Examples:
        | held          | answer |
        | 1 April 2017  | kept   |
        | 31 March 2017 | broken |

    Scenario Outline: The review of a membership
      Given the reading of yearly is April to March
      And the membership of the Board was reviewed on <held>
      When clause 5.4, membership review, is audited
      Then it is <answer> for the Board

      Examples:
        | held          | answer |
        | 1 April 2017  | kept   |
        | 31 March 2017 | broken |

    Scenario Outline: The appraisal of a member and the meeting with the Chair
      Given the reading of yearly is April to March
      And Ana is a member of the Board
      And Ana was appraised by Iris on <held>
      When clause <clause> is audited
      Then it is <answer> for Ana

      Examples:
        | clause | held          | answer |
        | 5.6(f) | 1 April 2017  | kept   |
        | 5.6(f) | 31 March 2017 | broken |
        | 8.4    | 1 April 2017  | kept   |
        | 8.4    | 31 March 2017 | broken |

    Scenario Outline: The communication strategy
      Given the reading of yearly is April to March
      And the communication strategy of the Board was published on <published>
      And it was last reviewed on 1 June 2015
      When clause 10.3 is audited
      Then it is <answer> for the Board

      Examples:
        | published     | answer |
        | 1 April 2017  | kept   |
        | 31 March 2017 | broken |

    Scenario: Somebody new still has twelve months
      Given the reading of yearly is April to March
      And Ana has been a member of the Board since 1 July 2017
      When clause 5.6(f) is audited
      Then it is pending for Ana until 1 July 2018

    Scenario: In the last year from April to March, and more than twelve months ago
      Given Ana is a member of the Board
      And Ana was appraised by Iris on 10 April 2017
      When clause 5.6(f) is audited
      Then it is broken for Ana
      And it is contested: yearly

  Rule: One event for each duty
    The reading of one event: Does one appraisal serve the appraisal by the Chair, the yearly
      meeting with the Chair and the review of a lay member?
    - one for all: one event serves all three (our reading)
    - one each: each needs an event of its own

    Scenario Outline: A meeting beside the appraisal
      Given the reading of one event is <reading>
      And Ana is a member of the Board
      And Ana was appraised by Iris on 1 November 2017
      And Ana was appraised by Iris on <other>
      When clause 8.4 is audited
      Then it is <answer> for Ana

      Examples:
        | reading     | other           | answer |
        | one for all | 2 November 2015 | kept   |
        | one each    | 2 November 2015 | broken |
        | one each    | 30 April 2017   | kept   |
        | one each    | 29 April 2017   | broken |
        | one each    | 1 May 2018      | broken |

    Scenario: A later review of somebody else is no second event
      Given the reading of one event is one each
      And Ana is a member of the Board
      And Ana was appraised by Iris on 1 November 2017
      And Ben was appraised by Iris on 1 February 2018
      When clause 8.4 is audited
      Then it is broken for Ana

    Scenario: A later review by somebody else is no second event
      Given the reading of one event is one each
      And Ana is a member of the Board
      And Ana was appraised by Iris on 1 November 2017
      And Ana was appraised by Ben on 1 February 2018
      When clause 8.4 is audited
      Then it is broken for Ana

    Scenario: The appraisal alone
      Given Ana is a member of the Board
      And Ana was appraised by Iris on 1 November 2017
      When clause 8.4 is audited
      Then it is kept for Ana
      And it is contested: one event

    Scenario Outline: A lay member's review beside the appraisal by the Chair
      Given the reading of one event is <reading>
      And Ana is a lay member of the Board
      And Ana was appraised by <who> on 1 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is <answer> for Ana

      Examples:
        | reading     | who  | answer |
        | one for all | Iris | kept   |
        | one for all | Ben  | kept   |
        | one each    | Iris | broken |
        | one each    | Ben  | kept   |

    Scenario: A lay member whom only the Chair appraised
      Given Ana is a lay member of the Board
      And Ana was appraised by Iris on 1 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ana
      And it is contested: one event

    Scenario Outline: Whether a lay member's first review came in time, beside the appraisal by the Chair
      Given the reading of one event is <reading>
      And Ana has been a lay member of the Board since 1 November 2016
      And Ana was appraised by Iris on 1 June 2017
      And Ana was appraised by Ben on 2 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ana
      And it is <late>

      Examples:
        | reading     | late            |
        | one for all | not marked late |
        | one each    | marked late     |

  Rule: Everybody whom the constitution makes a member
    The reading of who is appraised: Does the Independent Chair appraise the members of the Board,
      or everybody whom 5.4 makes a member?
    - board members: full members of the Board (our reading)
    - all members: full members of the Board and of every group

    Scenario Outline: Who is appraised
      Given the reading of who is appraised is <reading>
      And Ana is a member of <body>
      When clause <clause> is audited
      Then <verdict>

      Examples:
        | clause | reading       | body                                | verdict                  |
        | 5.6(f) | board members | the Board                           | it is broken for Ana     |
        | 5.6(f) | board members | the Case Review Group               | it does not apply to Ana |
        | 5.6(f) | all members   | the Board                           | it is broken for Ana     |
        | 5.6(f) | all members   | the Case Review Group               | it is broken for Ana     |
        | 5.6(f) | all members   | the 0-25 Health and Wellbeing Board | it does not apply to Ana |
        | 8.4    | board members | the Board                           | it is broken for Ana     |
        | 8.4    | board members | the Case Review Group               | it does not apply to Ana |
        | 8.4    | all members   | the Board                           | it is broken for Ana     |
        | 8.4    | all members   | the Case Review Group               | it is broken for Ana     |
        | 8.4    | all members   | the 0-25 Health and Wellbeing Board | it does not apply to Ana |

    Scenario Outline: A member of a group alone
      Given Ana is a member of the Case Review Group
      When clause <clause> is audited
      Then it does not apply to Ana

      Examples:
        | clause |
        | 5.6(f) |
        | 8.4    |

    Scenario Outline: The first twelve months of a member of the Board who sat on a group before
      Given the reading of who is appraised is <reading>
      And Ana is a member of the Case Review Group
      And Ana has been a member of the Board since 1 July 2017
      When clause <clause> is audited
      Then it is <answer> for Ana

      Examples:
        | clause | reading       | answer  |
        | 5.6(f) | board members | pending |
        | 5.6(f) | all members   | broken  |
        | 8.4    | board members | pending |
        | 8.4    | all members   | broken  |

  Rule: Who agrees the membership
    The reading of who agrees the membership: Who reviews and agrees the membership of a body each
      year?
    - board: the Board, or somebody of whom nothing is said (our reading)
    - business group too: the Board or the Business Group
    - each body too: the Board or the body itself

    Scenario Outline: Reviewed by a member of another body
      Given the reading of who agrees the membership is <reading>
      And Ben is a member of <body>
      And the membership of the Case Review Group was reviewed by Ben on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is <answer> for the Case Review Group

      Examples:
        | reading            | body                  | answer |
        | board              | the Board             | kept   |
        | board              | the Business Group    | broken |
        | board              | the Case Review Group | broken |
        | business group too | the Board             | kept   |
        | business group too | the Business Group    | kept   |
        | business group too | the Case Review Group | broken |
        | each body too      | the Board             | kept   |
        | each body too      | the Business Group    | broken |
        | each body too      | the Case Review Group | kept   |

    Scenario Outline: Reviewed by a member who is not of the Board
      Given Ben is a member of <body>
      And the membership of the Case Review Group was reviewed by Ben on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is broken for the Case Review Group
      And it is contested: who agrees the membership

      Examples:
        | body                  |
        | the Business Group    |
        | the Case Review Group |

    Scenario Outline: In which roles somebody agrees the membership
      Given the reading of who agrees the membership is <reading>
      And Ben is <role> of <body>
      And the membership of the Case Review Group was reviewed by Ben on 1 November 2017
      When clause 5.4, membership review, is audited
      Then it is <answer> for the Case Review Group

      Examples:
        | reading            | body                  | role                   | answer |
        | business group too | the Business Group    | the chair              | kept   |
        | business group too | the Business Group    | a co-chair             | kept   |
        | business group too | the Business Group    | a vice chair           | kept   |
        | business group too | the Business Group    | a deputy chair         | kept   |
        | business group too | the Business Group    | a lay member           | kept   |
        | business group too | the Business Group    | a member               | kept   |
        | business group too | the Business Group    | a participant observer | broken |
        | each body too      | the Case Review Group | the chair              | kept   |
        | each body too      | the Case Review Group | a co-chair             | kept   |
        | each body too      | the Case Review Group | a vice chair           | kept   |
        | each body too      | the Case Review Group | a deputy chair         | kept   |
        | each body too      | the Case Review Group | a lay member           | kept   |
        | each body too      | the Case Review Group | a member               | kept   |
        | each body too      | the Case Review Group | a participant observer | broken |

  Rule: Where the members of groups are members too

    Scenario Outline: A member of any group who never met the Chair
      Given the reading of who is appraised is all members
      And Ana has been a member of <body> since 1 January 2016
      When clause <clause> is audited
      Then it is broken for Ana

      Examples:
        | body                                         | clause                    |
        | the Board                                    | 8.4, annual meeting,      |
        | the Business Group                           | 8.4, annual meeting,      |
        | the Case Review Group                        | 8.4, annual meeting,      |
        | the Child Death Overview Panel               | 8.4, annual meeting,      |
        | the Learning and Development Group           | 8.4, annual meeting,      |
        | the Quality and Effectiveness Group          | 8.4, annual meeting,      |
        | the MASE Group                               | 8.4, annual meeting,      |
        | the Health Safeguarding Group                | 8.4, annual meeting,      |
        | the Education Safeguarding Group             | 8.4, annual meeting,      |
        | the Policy and Procedures Group              | 8.4, annual meeting,      |
        | the Safeguarding Leads Group                 | 8.4, annual meeting,      |
        | the Risks, Threats and Vulnerabilities Group | 8.4, annual meeting,      |
        | the Board                                    | 5.6(f), annual appraisal, |
        | the Business Group                           | 5.6(f), annual appraisal, |
        | the Case Review Group                        | 5.6(f), annual appraisal, |
        | the Child Death Overview Panel               | 5.6(f), annual appraisal, |
        | the Learning and Development Group           | 5.6(f), annual appraisal, |
        | the Quality and Effectiveness Group          | 5.6(f), annual appraisal, |
        | the MASE Group                               | 5.6(f), annual appraisal, |
        | the Health Safeguarding Group                | 5.6(f), annual appraisal, |
        | the Education Safeguarding Group             | 5.6(f), annual appraisal, |
        | the Policy and Procedures Group              | 5.6(f), annual appraisal, |
        | the Safeguarding Leads Group                 | 5.6(f), annual appraisal, |
        | the Risks, Threats and Vulnerabilities Group | 5.6(f), annual appraisal, |

    Scenario Outline: Time on a board of somebody else does not count
      Given the reading of who is appraised is all members
      And Ana has been a member of the 0-25 Health and Wellbeing Board since 1 January 2016
      And Ana has been a member of the Case Review Group since 1 January 2018
      When clause <clause> is audited
      Then it is pending for Ana

      Examples:
        | clause                    |
        | 8.4, annual meeting,      |
        | 5.6(f), annual appraisal, |
