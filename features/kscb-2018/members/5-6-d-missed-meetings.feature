Feature: Clause 5.6(d) – Two meetings missed
  The Chair writes to a member who misses two meetings running without apologies; if absence goes
  on after that, the Chair asks the head of the agency for a permanent replacement.

  Background:
    Given the audit is made on 30 April 2018
    And Iris holds the post of Independent Chair
    And Ana is a member of the Board for CXK
    And Cora is the head of CXK

  Rule: The reminder

    Scenario: Two meetings missed, and the Chair writes
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about Ana on the Board, signed by the Independent Chair, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017
      And it is not marked late

    Scenario: Two meetings missed, and nobody writes
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017 since 20 September 2017
      And it is major in severity
      And the Independent Chair must act
      And it is reported to the Head of Paid Service

    Scenario Outline: The letter goes out between the second miss and the next meeting
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on <sent>
      When clause 5.6(d), reminder letter, is audited
      Then it is <answer> for Ana
      And it is <late>

      Examples:
        | sent              | answer | late            |
        | 18 July 2017      | broken | not marked late |
        | 19 July 2017      | kept   | not marked late |
        | 19 September 2017 | kept   | not marked late |
        | 20 September 2017 | kept   | marked late     |

    Scenario Outline: The letter is due the day before the next planned meeting
      Given the audit is made on <audit>
      And Ana's attendance at the Board was
        | 17 May 2017       | absent  |
        | 19 July 2017      | absent  |
        | 20 September 2017 | planned |
      When clause 5.6(d), reminder letter, is audited
      Then it is <answer> for Ana

      Examples:
        | audit             | answer  |
        | 19 July 2017      | pending |
        | 19 September 2017 | pending |
        | 20 September 2017 | broken  |

    Scenario: The day on which it is due
      Given the audit is made on 1 August 2017
      And Ana's attendance at the Board was
        | 17 May 2017       | absent  |
        | 19 July 2017      | absent  |
        | 20 September 2017 | planned |
      When clause 5.6(d), reminder letter, is audited
      Then it is pending for Ana until 19 September 2017

    Scenario: No later meeting is on record
      Given Ana's attendance at the Board was
        | 17 May 2017  | absent |
        | 19 July 2017 | absent |
      When clause 5.6(d), reminder letter, is audited
      Then it is pending for Ana, with no day on record

    Scenario: A later meeting that was cancelled is no next meeting
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent    |
        | 19 July 2017      | absent    |
        | 20 September 2017 | cancelled |
      When clause 5.6(d), reminder letter, is audited
      Then it is pending for Ana, with no day on record

    Scenario Outline: What breaks a run of absences
      Given Ben is the named deputy of Ana on the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | <how>  |
        | 20 September 2017 | absent |
      When clause 5.6(d), reminder letter, is audited
      Then there is nothing to test

      Examples:
        | how        |
        | there      |
        | apologies  |
        | deputy Ben |

    Scenario: A cancelled meeting neither breaks nor lengthens a run
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent    |
        | 19 July 2017      | cancelled |
        | 20 September 2017 | absent    |
        | 15 November 2017  | there     |
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 20 September 2017

    Scenario: A third miss is no new run
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
      When clause 5.6(d), reminder letter, is audited
      Then the audit gives 1 verdict
      And it is broken for Ana on the Board, second miss on 19 July 2017

    Scenario: Each run needs a letter of its own
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | absent |
        | 17 January 2018   | absent |
        | 21 March 2018     | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017
      And it is broken for Ana on the Board, second miss on 17 January 2018

    Scenario Outline: A very late letter answers for the first run only until the second is complete
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | absent |
        | 17 January 2018   | absent |
        | 21 March 2018     | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on <sent>
      When clause 5.6(d), reminder letter, is audited
      Then it is <first> for Ana on the Board, second miss on 19 July 2017
      And it is <second> for Ana on the Board, second miss on 17 January 2018

      Examples:
        | sent            | first  | second |
        | 16 January 2018 | kept   | broken |
        | 17 January 2018 | broken | kept   |

    Scenario: Runs of other members, and on other bodies, do not shorten the time
      Given Ben is a member of the Board for Public Health
      And Ana is a member of the Business Group
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | there  |
      And Ben's attendance at the Board was
        | 17 May 2017       | there  |
        | 19 July 2017      | there  |
        | 20 September 2017 | absent |
        | 15 November 2017  | absent |
      And Ana's attendance at the Business Group was
        | 4 October 2017  | absent |
        | 1 November 2017 | absent |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 December 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017
      And it is marked late

    Scenario: Two bodies are counted apart
      Given Ana is a member of the Business Group
      And Ana's attendance at the Board was
        | 17 May 2017 | absent |
      And Ana's attendance at the Business Group was
        | 19 June 2017 | absent |
      When clause 5.6(d), reminder letter, is audited
      Then there is nothing to test

    Scenario: A run goes on across the end of the year
      Given Ana's attendance at the Board was
        | 15 March 2017 | absent |
        | 17 May 2017   | absent |
        | 19 July 2017  | there  |
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Board, second miss on 17 May 2017

    Scenario Outline: A second miss before the time audited is left out
      Given Ana's attendance at the Board was
        | 15 February 2017 | absent |
        | <second>         | absent |
        | 19 July 2017     | there  |
      When clause 5.6(d), reminder letter, is audited
      Then <verdict>

      Examples:
        | second        | verdict                  |
        | 31 March 2017 | it does not apply to Ana |
        | 1 April 2017  | it is broken for Ana     |

    Scenario: Meetings before somebody joined do not count
      Given Ben has been a member of the Board for Public Health since 1 July 2017
      And Ben's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      When clause 5.6(d), reminder letter, is audited
      Then it does not apply to Ben

    Scenario: Two memberships with a break between them are counted apart
      Given Ben was a member of the Board for Public Health from 1 June 2016 until 31 May 2017
      And Ben has been a member of the Board for Public Health since 1 July 2017
      And Ben's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      When clause 5.6(d), reminder letter, is audited
      Then it does not apply to Ben

    Scenario Outline: Whom the clause binds
      Given Ben is <role> of the Board
      And Ben's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And Ana's attendance at the Board was
        | 17 May 2017       | there |
        | 19 July 2017      | there |
        | 20 September 2017 | there |
      When clause 5.6(d), reminder letter, is audited
      Then <verdict>

      Examples:
        | role                   | verdict                  |
        | a member               | it is broken for Ben     |
        | a lay member           | it is broken for Ben     |
        | the vice chair         | it is broken for Ben     |
        | a virtual member       | it does not apply to Ben |
        | a participant observer | it does not apply to Ben |
        | an adviser             | it does not apply to Ben |

    Scenario Outline: Letters that do not count
      Given Ben is a member of the Board for Public Health
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about <about> on <body>, signed by <signer>, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana

      Examples:
        | about | body               | signer |
        | Ana   | the Board          | Ben    |
        | Ana   | the Business Group | Iris   |
        | Ben   | the Board          | Iris   |

    Scenario: A letter that names no body counts for somebody on one body only
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about Ana, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is kept for Ana

    Scenario: A letter that names no body, about somebody on two bodies
      Given Ana is a member of the Business Group
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about Ana, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana

    Scenario: It is not recorded who signed
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about Ana on the Board, signed by somebody not recorded, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana

    Scenario: It is not recorded when the letter was sent
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on a day not recorded
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana

    Scenario: A blank that may complete a run
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent     |
        | 19 July 2017      | unrecorded |
        | 20 September 2017 | there      |
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana on the Board, second miss on 19 July 2017

    Scenario: A blank that may move a run
      Given Ana's attendance at the Board was
        | 17 May 2017       | unrecorded |
        | 19 July 2017      | absent     |
        | 20 September 2017 | absent     |
        | 15 November 2017  | there      |
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana on the Board, second miss on 19 July 2017
      And it is not evidenced for Ana on the Board, second miss on 20 September 2017

    Scenario: A blank between two attendances does not matter
      Given Ana's attendance at the Board was
        | 17 May 2017       | there      |
        | 19 July 2017      | unrecorded |
        | 20 September 2017 | there      |
      When clause 5.6(d), reminder letter, is audited
      Then there is nothing to test

    Scenario: A blank after the run does not matter
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent     |
        | 19 July 2017      | absent     |
        | 20 September 2017 | unrecorded |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017

    Scenario: Letters were not supplied
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And no letters were supplied
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana

    Scenario: Attendance was not supplied
      Given the Board held 2 meetings, 8 weeks apart, from 17 May 2017
      And no attendance records were supplied
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana on the Board, second miss on 12 July 2017

  Rule: The request for a replacement

    Scenario: Absent again after the reminder, and the Chair asks for a replacement
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to Cora to replace Ana on the Board, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017
      And it is not marked late

    Scenario: Absent again after the reminder, and nobody asks
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017 since 15 November 2017
      And the Independent Chair must act
      And it is major in severity

    Scenario Outline: The request goes out between that meeting and the next
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to Cora to replace Ana on the Board, signed by Iris, was sent on <sent>
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Ana
      And it is <late>

      Examples:
        | sent              | answer | late            |
        | 19 September 2017 | broken | not marked late |
        | 20 September 2017 | kept   | not marked late |
        | 14 November 2017  | kept   | not marked late |
        | 15 November 2017  | kept   | marked late     |

    Scenario Outline: To whom the request goes
      Given Ben is a member of the Board for Public Health
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to <recipient> to replace Ana on the Board, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Ana

      Examples:
        | recipient         | answer |
        | Cora              | kept   |
        | CXK               | kept   |
        | the Chief Officer | kept   |
        | Public Health     | broken |
        | Ben               | broken |

    Scenario Outline: The agency bears the name of a body
      Given Medway Safeguarding Children Board is one of the organisations
      And Dan is a member of the Board
      And Dan represents Medway Safeguarding Children Board
      And Dan's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Dan on the Board, signed by Iris, was sent on 1 August 2017
      And a request to <recipient> to replace Dan on the Board, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Dan

      Examples:
        | recipient                                           | answer |
        | the organisation Medway Safeguarding Children Board | kept   |
        | the organisation CXK                                | broken |

    Scenario Outline: Absence does not go on
      Given Ben is the named deputy of Ana on the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | <how>  |
        | 15 November 2017  | absent |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then there is nothing to test

      Examples:
        | how        |
        | there      |
        | apologies  |
        | deputy Ben |

    Scenario: Without a reminder there is no request to make
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
      When clause 5.6(d), escalation letter, is audited
      Then there is nothing to test

    Scenario: Only the first meeting after the reminder counts
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 25 September 2017
      When clause 5.6(d), escalation letter, is audited
      Then there is nothing to test

    Scenario Outline: The meeting after the reminder is a later one, not that of the same day
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on <sent>
      When clause 5.6(d), escalation letter, is audited
      Then the audit gives <verdicts>

      Examples:
        | sent              | verdicts   |
        | 19 September 2017 | 1 verdict  |
        | 20 September 2017 | 0 verdicts |

    Scenario: A lay member has no agency
      Given Ben is a lay member of the Board
      And Ben's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
      And a reminder about Ben on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then it does not apply to Ben

    Scenario Outline: The request is due the day before the next planned meeting
      Given the audit is made on <audit>
      And Ana's attendance at the Board was
        | 17 May 2017       | absent  |
        | 19 July 2017      | absent  |
        | 20 September 2017 | absent  |
        | 15 November 2017  | planned |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Ana

      Examples:
        | audit            | answer  |
        | 14 November 2017 | pending |
        | 15 November 2017 | broken  |

    Scenario: No later meeting is on record for the request
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is pending for Ana, with no day on record

    Scenario: It is not recorded whether absence went on
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent     |
        | 19 July 2017      | absent     |
        | 20 September 2017 | unrecorded |
        | 15 November 2017  | there      |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is not evidenced for Ana on the Board, second miss on 19 July 2017

    Scenario: Somebody other than the Chair asks
      Given Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to Cora to replace Ana on the Board, signed by Ben, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is broken for Ana

  Rule: Other readings of the clause
    The reading of missed where: Are two meetings running missed at one body, or at any bodies on
      which somebody sits?
    - one body: two meetings running of one body (our reading)
    - any bodies: two meetings running of all the bodies on which they sit, in the order of their
      days
    The reading of deputies and letters: Has somebody who sent a deputy attended, so that no
      reminder is called for?
    - yes: a meeting to which a deputy came is not missed (our reading)
    - no: a meeting to which a deputy came is missed without apologies
    The reading of the chair who writes: Which chair writes to a member who missed two meetings?
    - independent chair: the Independent Chair (our reading)
    - chair of the body: the chair of the body whose meetings were missed
    The reading of continued absence: When does absence go on after the reminder?
    - next meeting: when the next meeting is missed without apologies (our reading)
    - even with apologies: when the next meeting is missed, with or without apologies
    - two further meetings: when the next two meetings are missed without apologies

    Scenario Outline: Meetings of one body, or of any
      Given the reading of missed where is <reading>
      And Ana is a member of the Business Group
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 20 September 2017 | there  |
        | 15 November 2017  | there  |
      And Ana's attendance at the Business Group was
        | 14 June 2017 | <how> |
      When clause 5.6(d), reminder letter, is audited
      Then <verdict>

      Examples:
        | reading    | how       | verdict                                                                   |
        | one body   | absent    | there is nothing to test                                                  |
        | any bodies | absent    | it is pending for Ana on the Business Group, second miss on 14 June 2017, with no day on record |
        | any bodies | apologies | there is nothing to test                                                  |

    Scenario Outline: A deputy who came
      Given the reading of deputies and letters is <reading>
      And Ben is the named deputy of Ana on the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent     |
        | 19 July 2017      | deputy Ben |
        | 20 September 2017 | there      |
      When clause 5.6(d), reminder letter, is audited
      Then <verdict>

      Examples:
        | reading | verdict                                                   |
        | yes     | there is nothing to test                                  |
        | no      | it is broken for Ana on the Board, second miss on 19 July 2017 |

    Scenario Outline: Which chair writes the reminder
      Given the reading of the chair who writes is <reading>
      And Ana is a member of the Case Review Group
      And Olga is the chair of the Case Review Group
      And Ana's attendance at the Case Review Group was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about Ana on the Case Review Group, signed by <signer>, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is <answer> for Ana on the Case Review Group, second miss on 19 July 2017

      Examples:
        | reading           | signer | answer |
        | independent chair | Iris   | kept   |
        | independent chair | Olga   | broken |
        | chair of the body | Iris   | broken |
        | chair of the body | Olga   | kept   |

    Scenario: A reminder by the chair of the group
      Given Ana is a member of the Case Review Group
      And Olga is the chair of the Case Review Group
      And Ana's attendance at the Case Review Group was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      And a reminder about Ana on the Case Review Group, signed by Olga, was sent on 1 August 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is broken for Ana on the Case Review Group, second miss on 19 July 2017
      And it is contested: the chair who writes

    Scenario Outline: Which chair asks for a replacement
      Given the reading of the chair who writes is <reading>
      And Ana is a member of the Case Review Group for CXK
      And Olga is the chair of the Case Review Group
      And Ana's attendance at the Case Review Group was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Case Review Group, signed by Iris, was sent on 1 August 2017
      And a reminder about Ana on the Case Review Group, signed by Olga, was sent on 1 August 2017
      And a request to Cora to replace Ana on the Case Review Group, signed by <signer>, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Ana on the Case Review Group, second miss on 19 July 2017

      Examples:
        | reading           | signer | answer |
        | independent chair | Iris   | kept   |
        | independent chair | Olga   | broken |
        | chair of the body | Iris   | broken |
        | chair of the body | Olga   | kept   |

    Scenario Outline: When absence goes on
      Given the reading of continued absence is <reading>
      And Ana's attendance at the Board was
        | 17 May 2017       | absent   |
        | 19 July 2017      | absent   |
        | 20 September 2017 | <first>  |
        | 15 November 2017  | <second> |
        | 17 January 2018   | there    |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then <verdict>

      Examples:
        | reading              | first     | second    | verdict                                     |
        | next meeting         | absent    | there     | it is broken for Ana since 15 November 2017 |
        | next meeting         | apologies | absent    | there is nothing to test                    |
        | next meeting         | absent    | absent    | it is broken for Ana since 15 November 2017 |
        | even with apologies  | absent    | there     | it is broken for Ana since 15 November 2017 |
        | even with apologies  | apologies | absent    | it is broken for Ana since 15 November 2017 |
        | even with apologies  | there     | absent    | there is nothing to test                    |
        | two further meetings | absent    | there     | there is nothing to test                    |
        | two further meetings | apologies | absent    | there is nothing to test                    |
        | two further meetings | absent    | absent    | it is broken for Ana since 17 January 2018  |

    Scenario Outline: The request after two further meetings
      Given the reading of continued absence is two further meetings
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | absent |
        | 17 January 2018   | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to Cora to replace Ana on the Board, signed by Iris, was sent on <sent>
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Ana
      And it is <late>

      Examples:
        | sent             | answer | late            |
        | 14 November 2017 | broken | not marked late |
        | 15 November 2017 | kept   | not marked late |
        | 16 January 2018  | kept   | not marked late |
        | 17 January 2018  | kept   | marked late     |
