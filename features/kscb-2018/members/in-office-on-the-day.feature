Feature: Who was in office on the day, not who is today
  Who was a member at a meeting, and who held a post when they signed, appraised or took the chair,
  is asked of that day. Who has come or gone since makes no difference.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Quorum asks who was a member on the day of the meeting
    The reading of half base: Of whom must half (or two thirds) be there for a meeting to be
      quorate?
    - full members: of the people who are full members on the day, rounded up (our reading)
    - everybody listed: of everybody on the body's list, virtual and co-opted members, observers and
      advisers too
    - organisations: of the organisations that have a full member, each counted once; whoever speaks
      for none counts as one
    The reading of deemed members: Are the members of groups, whom 5.4 deems members of KSCB, among
      those of whom half makes a quorum of the Board?
    - no: half of the members of the Board (our reading)
    - yes: half of everybody who is a full member of the Board or of a group

    Scenario Outline: All members of that day have left since
      Given <body> has these members
        | who  | as     | for                            | until            |
        | Ana  | chair  |                                | 31 December 2017 |
        | Ben  | member | Kent Police                    | 31 December 2017 |
        | Cleo | member | Specialist Children's Services | 31 December 2017 |
        | Dan  | member | CCG nominees                   | 31 December 2017 |
        | Eve  | member | Health providers               | 31 December 2017 |
        | Fay  | member | National Probation Service     | 31 December 2017 |
      And a meeting of <body> was held on 20 September 2017
      And everybody else was there
      When clause <clause>, quorum, is audited
      Then it is kept for the meeting of 20 September 2017

      Examples:
        | clause                              | body                                         |
        | ToR Board 7                         | the Board                                    |
        | ToR Business Group 7                | the Business Group                           |
        | ToR Case Review Group 7             | the Case Review Group                        |
        | ToR CDOP 7                          | the Child Death Overview Panel               |
        | ToR Health Safeguarding 2           | the Health Safeguarding Group                |
        | ToR Learning and Development 7      | the Learning and Development Group           |
        | ToR Policy and Procedures 5         | the Policy and Procedures Group              |
        | ToR Quality and Effectiveness 7     | the Quality and Effectiveness Group          |
        | ToR Risks Threats Vulnerabilities 6 | the Risks, Threats and Vulnerabilities Group |

    Scenario Outline: Those who have joined since are not asked for
      Given <body> has these members
        | who  | as     | for                            | since          |
        | Ana  | chair  |                                | 1 April 2016   |
        | Ben  | member | Kent Police                    | 1 April 2016   |
        | Cleo | member | Specialist Children's Services | 1 April 2016   |
        | Dan  | member | CCG nominees                   | 1 April 2016   |
        | Eve  | member | Health providers               | 1 April 2016   |
        | Fay  | member | National Probation Service     | 1 April 2016   |
        | Gil  | member |                                | 1 January 2018 |
        | Hal  | member |                                | 1 January 2018 |
        | Ida  | member |                                | 1 January 2018 |
        | Joe  | member |                                | 1 January 2018 |
        | Kim  | member |                                | 1 January 2018 |
        | Lea  | member |                                | 1 January 2018 |
        | Max  | member |                                | 1 January 2018 |
      And a meeting of <body> was held on 20 September 2017
      And everybody else was there
      When clause <clause>, quorum, is audited
      Then it is kept for the meeting of 20 September 2017

      Examples:
        | clause                          | body                                |
        | ToR Board 7                     | the Board                           |
        | ToR Business Group 7            | the Business Group                  |
        | ToR Case Review Group 7         | the Case Review Group               |
        | ToR CDOP 7                      | the Child Death Overview Panel      |
        | ToR Health Safeguarding 2       | the Health Safeguarding Group       |
        | ToR Learning and Development 7  | the Learning and Development Group  |
        | ToR Policy and Procedures 5     | the Policy and Procedures Group     |
        | ToR Quality and Effectiveness 7 | the Quality and Effectiveness Group |

    Scenario Outline: Nor by the reading that counts everybody on the list
      Given the reading of half base is everybody listed
      And <body> has these members
        | who  | as      | for                            | since          |
        | Ana  | chair   |                                | 1 April 2016   |
        | Ben  | member  | Kent Police                    | 1 April 2016   |
        | Cleo | member  | Specialist Children's Services | 1 April 2016   |
        | Dan  | member  | CCG nominees                   | 1 April 2016   |
        | Eve  | member  | Health providers               | 1 April 2016   |
        | Fay  | member  | National Probation Service     | 1 April 2016   |
        | Gil  | adviser |                                | 1 January 2018 |
        | Hal  | adviser |                                | 1 January 2018 |
        | Ida  | adviser |                                | 1 January 2018 |
        | Joe  | adviser |                                | 1 January 2018 |
        | Kim  | adviser |                                | 1 January 2018 |
        | Lea  | adviser |                                | 1 January 2018 |
        | Max  | adviser |                                | 1 January 2018 |
      And a meeting of <body> was held on 20 September 2017
      And everybody else was there
      When clause <clause>, quorum, is audited
      Then it is kept for the meeting of 20 September 2017

      Examples:
        | clause                      | body                            |
        | ToR Board 7                 | the Board                       |
        | ToR Case Review Group 7     | the Case Review Group           |
        | ToR CDOP 7                  | the Child Death Overview Panel  |
        | ToR Health Safeguarding 2   | the Health Safeguarding Group   |
        | ToR Policy and Procedures 5 | the Policy and Procedures Group |

    Scenario: A member of a group, counted as one of the Board's, who has joined the Board since
      Given the reading of deemed members is yes
      And the Board has these members
        | who  | as     | for                            | since          |
        | Ana  | chair  |                                | 1 April 2016   |
        | Ben  | member | Kent Police                    | 1 April 2016   |
        | Cleo | member | Specialist Children's Services | 1 April 2016   |
        | Dan  | member | CCG nominees                   | 1 April 2016   |
        | Eve  | member | Health providers               | 1 April 2016   |
        | Fay  | member | National Probation Service     | 1 April 2016   |
        | Gil  | member |                                | 1 January 2018 |
      And the Business Group has these members
        | who | as     |
        | Gil | member |
        | Hal | member |
        | Ida | member |
        | Joe | member |
        | Kim | member |
        | Lea | member |
        | Max | member |
        | Ned | member |
      And a meeting of the Board was held on 20 September 2017
      And Ana, Ben, Cleo, Dan, Eve, Fay and Gil were there
      When clause ToR Board 7, quorum, is audited
      Then it is kept for the meeting of 20 September 2017

  Rule: Attendance is asked of those who were members then
    The reading of observers bound: Do the duties of members to attend and to be appraised bind an
      observer too?
    - no: they bind full members (our reading)
    - yes: they bind full members and observers

    Scenario Outline: Somebody who has left since missed a meeting
      Given Ana was a member of <body> from 1 April 2016 until 31 December 2017
      And a meeting of <body> was held on 20 September 2017
      And Ana sent apologies
      When clause <clause>, <duty>, is audited
      Then it is broken for Ana in 2017-18

      Examples:
        | clause                      | duty       | body                            |
        | 8.6                         | attendance | the Board                       |
        | ToR Health Safeguarding 2   | attend all | the Health Safeguarding Group   |
        | ToR Policy and Procedures 5 | attend all | the Policy and Procedures Group |

    Scenario: An observer who has left since, where observers are bound
      Given the reading of observers bound is yes
      And Ana was a participant observer of the Board from 1 April 2016 until 31 December 2017
      And a meeting of the Board was held on 20 September 2017
      And Ana sent apologies
      When clause 8.6, attendance, is audited
      Then it is broken for Ana on the Board in 2017-18

    Scenario: Three deputies of somebody who has left the health group since
      Given Ana was a member of the Health Safeguarding Group from 1 April 2016 until 31 December 2017
      And the Health Safeguarding Group held 3 meetings, 6 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is broken for Ana in 2017-18

    Scenario: Somebody who has left since was represented by nobody's named deputy
      Given Ana was a member of the Board from 1 April 2016 until 31 December 2017
      And a meeting of the Board was held on 20 September 2017
      And Ana was represented by Ben
      When clause 8.6, named deputy attends, is audited
      Then it is broken for Ana on the Board in 2017-18

  Rule: Whoever appraised or reviewed is asked for their office on that day
    The reading of appraiser: Who may appraise the Independent Chair, now that the post named may
      have been superseded?
    - any of three: the post named, the CYPE director or the Head of Paid Service (our reading)
    - named post: the post named only
    The reading of one event: Does one appraisal serve the appraisal by the Chair, the yearly
      meeting with the Chair and the review of a lay member?
    - one for all: one event serves all three (our reading)
    - one each: each needs an event of its own
    The reading of who agrees the membership: Who reviews and agrees the membership of a body each
      year?
    - board: the Board, or somebody of whom nothing is said (our reading)
    - business group too: the Board or the Business Group
    - each body too: the Board or the body itself

    Scenario Outline: The Chair of that day has left the post since
      Given the reading of one event is <reading>
      And Cleo held the post of Independent Chair from 1 April 2016 until 31 December 2017
      And Ana is a lay member of the Board
      And Ana was appraised by Cleo on 14 June 2017
      And Ana was appraised by Cleo on 13 September 2017
      When clause <clause>, <duty>, is audited
      Then it is <answer> for Ana

      Examples:
        | clause | duty              | reading      | answer |
        | 8.4    | annual meeting    | one for all  | kept   |
        | 8.4    | annual meeting    | one each     | kept   |
        | 5.3    | lay annual review | one for all  | kept   |
        | 5.3    | lay annual review | one each     | broken |

    Scenario Outline: Somebody who agreed the membership has left the body since
      Given the reading of who agrees the membership is <reading>
      And Cleo was a member of <hers> from 1 April 2016 until 31 December 2017
      And the membership of the Case Review Group was reviewed by Cleo on 13 September 2017
      When clause 5.4, membership review, is audited
      Then it is <answer> for the Case Review Group

      Examples:
        | reading            | hers                  | answer |
        | board              | the Board             | kept   |
        | business group too | the Business Group    | kept   |
        | each body too      | the Case Review Group | kept   |
        | each body too      | the Business Group    | broken |

    Scenario Outline: Whoever appraised the Chair has left the post since
      Given the reading of appraiser is any of three
      And Ana holds the post of Independent Chair
      And Dan held the post of <post> from 1 April 2016 until 31 December 2017
      And Ana was appraised by Dan on 13 September 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is kept for Ana

      Examples:
        | post                                                        |
        | Corporate Director of Social Care, Health and Wellbeing     |
        | Corporate Director for Children, Young People and Education |
        | Head of Paid Service                                        |

  Rule: Whoever takes the chair is asked for their post on that day
    The reading of chair of a group: Where the terms of a group fix its chair by post, does the
      Board have to appoint the chair as well?
    - both: the holder of the post takes the chair, and the Board appoints them by a decision (our
      reading)
    - either: one of the two is enough
    - post prevails: the terms settle it, and 6.14 speaks of the other groups alone

    Scenario Outline: The post came first, or later, where either is enough
      Given the reading of chair of a group is either
      And Ana held the post of <post> from 1 April 2016 until 31 March 2018
      And Ana has been the chair of <body> since 1 June 2017
      And Ben has held the post of <post> since 1 April 2018
      And Ben has been the chair of <body> since 1 March 2018
      When clause 6.14, chair appointed, is audited
      Then it is kept for Ana
      And it is broken for Ben

      Examples:
        | post                                                        | body                                         |
        | interim director of early help and preventative services    | the Education Safeguarding Group             |
        | Chief Nurse, Kent clinical commissioning groups             | the Health Safeguarding Group                |
        | Senior probation officer, National Probation Service        | the Policy and Procedures Group              |
        | Prevent and Channel Strategic Manager                       | the Risks, Threats and Vulnerabilities Group |

  Rule: Whoever missed meetings, and whoever wrote, is asked for their office on that day
    The reading of missed where: Are two meetings running missed at one body, or at any bodies on
      which somebody sits?
    - one body: two meetings running of one body (our reading)
    - any bodies: two meetings running of all the bodies on which they sit, in the order of their
      days
    The reading of the chair who writes: Which chair writes to a member who missed two meetings?
    - independent chair: the Independent Chair (our reading)
    - chair of the body: the chair of the body whose meetings were missed

    Background:
      Given the Board has these members
        | who | as     | for         | until           |
        | Ana | member | Kent Police | 31 January 2018 |
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |

    Scenario Outline: The member, and whoever signed, have left since
      Given the reading of the chair who writes is <reading>
      And Cleo held the post of Independent Chair from 1 April 2016 until 31 December 2017
      And Dan was the chair of the Board from 1 April 2016 until 31 December 2017
      And a reminder about Ana on the Board, signed by <signed>, was sent on 24 July 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is <answer> for Ana

      Examples:
        | reading           | signed | answer |
        | independent chair | Cleo   | kept   |
        | independent chair | Dan    | broken |
        | chair of the body | Dan    | kept   |
        | chair of the body | Cleo   | broken |

    Scenario Outline: The member, and whoever asked for a replacement, have left since
      Given the reading of the chair who writes is <reading>
      And Cleo held the post of Independent Chair from 1 April 2016 until 31 December 2017
      And Dan was the chair of the Board from 1 April 2016 until 31 December 2017
      And Eve has held the post of chief officer at Kent Police since <head>
      And a reminder about Ana on the Board, signed by <signed>, was sent on 24 July 2017
      And a request to <to> to replace Ana on the Board, signed by <signed>, was sent on 27 September 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Ana

      Examples:
        | reading           | signed | to          | head           | answer |
        | independent chair | Cleo   | Kent Police | 1 April 2016   | kept   |
        | independent chair | Cleo   | Eve         | 1 April 2016   | kept   |
        | independent chair | Cleo   | Eve         | 1 January 2018 | broken |
        | chair of the body | Dan    | Kent Police | 1 April 2016   | kept   |

    Scenario: Meetings missed by somebody who has left since, whichever body met
      Given the reading of missed where is any bodies
      And Ana's attendance at the Board was
        | 6 December 2017 | absent |
        | 17 January 2018 | absent |
      And a reminder about Ana on the Board, signed by the Independent Chair, was sent on 19 January 2018
      And Cleo holds the post of Independent Chair
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana, second miss on 19 July 2017
      And it is kept for Ana, second miss on 17 January 2018
