Feature: Clause 5.6(d) – The reminder: whom it binds, and which meetings count
  Two meetings running, missed without apologies, call for a letter; each such run calls for one of
  its own. A letter that comes late still answers for a run, until the second miss of the next.

  Background:
    Given the audit is made on 30 April 2018
    And Iris holds the post of Independent Chair

  Rule: Whom it binds
    The reading of missed where: Are two meetings running missed at one body, or at any bodies on
      which somebody sits?
    - one body: two meetings running of one body (our reading)
    - any bodies: two meetings running of all the bodies on which they sit, in the order of their
      days

    Scenario Outline: Whoever sits in a full role, run by run
      Given the reading of missed where is <reading>
      And Ana is <role> of the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | absent |
        | 17 January 2018   | absent |
        | 21 March 2018     | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 February 2018
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017
      And it is kept for Ana on the Board, second miss on 17 January 2018

      Examples:
        | role           | reading    |
        | the chair      | one body   |
        | a co-chair     | one body   |
        | the vice chair | one body   |
        | a deputy chair | one body   |
        | a member       | one body   |
        | a lay member   | one body   |
        | the chair      | any bodies |
        | a co-chair     | any bodies |
        | the vice chair | any bodies |
        | a deputy chair | any bodies |
        | a member       | any bodies |
        | a lay member   | any bodies |

    Scenario Outline: The members of each body
      Given Ana is a member of <body>
      And Ana's attendance at <body> was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on <body>, second miss on 19 July 2017

      Examples:
        | body                                          |
        | the Board                                     |
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

    Scenario: Members of bodies outside the constitution
      Given Ana is a member of the Health and Wellbeing Board
      And Ana's attendance at the Health and Wellbeing Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      When clause 5.6(d), reminder letter, is audited
      Then there is nothing to test

  Rule: Which meetings count

    Scenario: The first and the last day of a membership belong to it
      Given Ana was a member of the Board from 17 May 2017 until 19 July 2017
      And Ana was a member of the Board from 15 November 2017 until 17 January 2018
      And Ana's attendance at the Board was
        | 17 May 2017      | absent |
        | 19 July 2017     | absent |
        | 15 November 2017 | absent |
        | 17 January 2018  | absent |
      And a meeting of the Board was held on 21 March 2018
      And a reminder about Ana on the Board, signed by Iris, was sent on 17 January 2018
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017
      And it is kept for Ana on the Board, second miss on 17 January 2018

    Scenario: A miss before leaving and one after coming back are no run
      Given Ana was a member of the Board from 1 April 2016 until 30 November 2017
      And Ana has been a member of the Board since 1 January 2018
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | absent |
        | 17 January 2018   | absent |
        | 21 March 2018     | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 February 2018
      When clause 5.6(d), reminder letter, is audited
      Then the audit gives 1 verdict
      And it is kept for Ana on the Board, second miss on 19 July 2017
      And it is marked late

    Scenario Outline: A membership that began in the middle of a run, of somebody else or on another body
      Given Ana is a member of the Board
      And <another membership>
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017
      And it is marked late

      Examples:
        | another membership                                            |
        | Ben has been a member of the Board since 1 July 2017          |
        | Ana has been a member of the Business Group since 1 July 2017 |

    Scenario: A cancelled meeting in the middle of the next run
      Given Ana is a member of the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent    |
        | 19 July 2017      | absent    |
        | 20 September 2017 | there     |
        | 15 November 2017  | absent    |
        | 13 December 2017  | cancelled |
        | 17 January 2018   | absent    |
        | 21 March 2018     | there     |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 February 2018
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017
      And it is kept for Ana on the Board, second miss on 17 January 2018

    Scenario: It is the second miss of the next run that ends the time, not its last
      Given Ana is a member of the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | absent |
        | 17 January 2018   | absent |
        | 21 March 2018     | absent |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 February 2018
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017
      And it is kept for Ana on the Board, second miss on 17 January 2018

    Scenario: A run that was complete before the time audited, and went on into it
      Given Ana is a member of the Board
      And Ana's attendance at the Board was
        | 18 January 2017 | absent |
        | 15 March 2017   | absent |
        | 17 May 2017     | absent |
        | 19 July 2017    | there  |
      When clause 5.6(d), reminder letter, is audited
      Then there is nothing to test

  Rule: The letter

    Scenario: The reminder has gone out, and the next meeting is still to come
      Given the audit is made on 10 August 2017
      And Ana is a member of the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent  |
        | 19 July 2017      | absent  |
        | 20 September 2017 | planned |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017

    Scenario: A request to replace the member is no reminder
      Given Ana is a member of the Board for CXK
      And Cora is the head of CXK
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a request to Cora to replace Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017

  Rule: Where a deputy is no attendance
    The reading of deputies and letters: Has somebody who sent a deputy attended, so that no
      reminder is called for?
    - yes: a meeting to which a deputy came is not missed (our reading)
    - no: a meeting to which a deputy came is missed without apologies

    Scenario Outline: A run of deputies
      Given the reading of deputies and letters is <reading>
      And Ana is a member of the Board
      And Ben is the named deputy of Ana on the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent     |
        | 19 July 2017      | absent     |
        | 20 September 2017 | there      |
        | 15 November 2017  | deputy Ben |
        | 17 January 2018   | deputy Ben |
        | 21 March 2018     | there      |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 February 2018
      When clause 5.6(d), reminder letter, is audited
      Then the audit gives <verdicts>
      And it is <answer> for Ana on the Board, second miss on 19 July 2017

      Examples:
        | reading | verdicts   | answer |
        | yes     | 1 verdict  | kept   |
        | no      | 2 verdicts | broken |

    Scenario: Being there still breaks a run where a deputy does not
      Given the reading of deputies and letters is no
      And Ana is a member of the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | there  |
        | 20 September 2017 | absent |
      When clause 5.6(d), reminder letter, is audited
      Then there is nothing to test

  Rule: Where meetings of any bodies are counted together

    Scenario Outline: The next run, on each of the bodies
      Given the reading of missed where is any bodies
      And Ana is a member of <body>
      And Ana's attendance at <body> was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | absent |
        | 17 January 2018   | absent |
        | 21 March 2018     | there  |
      And a reminder about Ana on <body>, signed by Iris, was sent on 1 February 2018
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on <body>, second miss on 19 July 2017
      And it is kept for Ana on <body>, second miss on 17 January 2018

      Examples:
        | body                                          |
        | the Board                                     |
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

    Scenario Outline: The next run is on another body
      Given the reading of missed where is <reading>
      And Ana is a member of the Board
      And Ana is a member of the Business Group
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 17 January 2018   | there  |
      And Ana's attendance at the Business Group was
        | 4 October 2017  | absent |
        | 1 November 2017 | absent |
        | 6 December 2017 | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 December 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is <answer> for Ana on the Board, second miss on 19 July 2017

      Examples:
        | reading    | answer |
        | one body   | kept   |
        | any bodies | broken |

    Scenario: A run is named by its second miss, wherever it goes on
      Given the reading of missed where is any bodies
      And Ana is a member of the Board
      And Ana is a member of the Business Group
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And Ana's attendance at the Business Group was
        | 6 September 2017 | absent |
      When clause 5.6(d), reminder letter, is audited
      Then the audit gives 1 verdict
      And it is broken for Ana on the Board, second miss on 19 July 2017

    Scenario: Meetings of bodies outside the constitution do not count
      Given the reading of missed where is any bodies
      And Ana is a member of the Board
      And Ana is a member of the Health and Wellbeing Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 17 January 2018   | there  |
      And Ana's attendance at the Health and Wellbeing Board was
        | 4 October 2017  | absent |
        | 1 November 2017 | absent |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 December 2017
      When clause 5.6(d), reminder letter, is audited
      Then the audit gives 1 verdict
      And it is kept for Ana on the Board, second miss on 19 July 2017

    Scenario: Meetings of a body that somebody has left do not count
      Given the reading of missed where is any bodies
      And Ana is a member of the Board
      And Ana is a member of the Business Group until 30 September 2017
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | absent |
        | 17 January 2018   | absent |
        | 21 March 2018     | there  |
      And a meeting of the Business Group was held on 6 December 2017
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 February 2018
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017
      And it is kept for Ana on the Board, second miss on 17 January 2018
