Feature: Clause 7 – Quorum
  A meeting needs four members, one of them a co-chair. By our reading they are core members, there in
  person, and the co-chair is one of the four.

  Background:
    Given the audit is made on 20 August 2010
    And the E-safety Strategy Implementation Group has these members
      | who   | as       | for                          |
      | Paula | co-chair | Poole E-safety Lead          |
      | Bea   | co-chair | Bournemouth E-safety Lead    |
      | Sam   | member   | Pan-Dorset Schools Manager   |
      | Greta | member   | South West Grid for Learning |
      | Will  | member   | Participation Workers        |
      | Vera  | member   | Voluntary Sector             |
    And a meeting of the E-safety Strategy Implementation Group was held on 12 May 2010

  Rule: Four members

    Scenario: Exactly four, with one co-chair
      Given Paula, Sam, Greta and Will were there
      And everybody else sent apologies
      When clause 7 is audited
      Then the audit gives 1 verdict
      And it is kept for the meeting of 12 May 2010
      And the reason given is "Members present: 4, co-chairs among them: 1; 4 are needed, one a co-chair."

    Scenario: Three, with one co-chair
      Given Paula, Sam and Greta were there
      And everybody else was absent without apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010 since 12 May 2010

    Scenario: Somebody who sent a deputy is not there
      Given Paula, Sam and Greta were there
      And Will was represented by Ed
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

    Scenario Outline: Whoever sits in a full role is a core member, and nobody else
      Given Ed is <role> of the E-safety Strategy Implementation Group
      And Paula, Sam, Greta and Ed were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010

      Examples:
        | role                   | answer |
        | the chair              | kept   |
        | a co-chair             | kept   |
        | the vice chair         | kept   |
        | a deputy chair         | kept   |
        | a member               | kept   |
        | a lay member           | kept   |
        | an associate           | broken |
        | an adviser             | broken |
        | a participant observer | broken |

    Scenario Outline: Who is a member on the day of the meeting
      Given Ed was a member of the E-safety Strategy Implementation Group from <from> until <until>
      And Paula, Sam, Greta and Ed were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010

      Examples:
        | from             | until        | answer |
        | 12 May 2010      | 31 July 2010 | kept   |
        | 13 May 2010      | 31 July 2010 | broken |
        | 1 September 2009 | 12 May 2010  | kept   |
        | 1 September 2009 | 11 May 2010  | broken |

    Scenario: A member of another body
      Given Ed is a member of the Area Leads
      And Paula, Sam, Greta and Ed were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

  Rule: One of them a co-chair

    Scenario: Four, and no co-chair
      Given Sam, Greta, Will and Vera were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

    Scenario: A deputy for a co-chair is not enough
      Given Sam, Greta, Will and Vera were there
      And Paula was represented by Ed
      And Bea sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

    Scenario: Either of the two will do
      Given Bea, Greta, Will and Vera were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is kept for the meeting of 12 May 2010

    Scenario: A plain chair is no co-chair
      Given Ed is the chair of the E-safety Strategy Implementation Group
      And Ed, Greta, Will and Vera were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

    Scenario: A co-chair with a second membership is a co-chair all the same
      Given Paula has been a member of the E-safety Strategy Implementation Group for Anti-bullying Leads since 1 October 2009
      And Paula, Sam, Greta and Will were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is kept for the meeting of 12 May 2010

  Rule: Which meetings

    Scenario: A planned meeting, a cancelled one and one of another body
      Given a meeting of the E-safety Strategy Implementation Group planned for 14 April 2010 was cancelled on 7 April 2010 for lack of business
      And a meeting of the E-safety Strategy Implementation Group is planned for 22 September 2010
      And a meeting of the Area Leads was held on 19 May 2010
      When clause 7 is audited
      Then the audit gives 1 verdict

    Scenario Outline: Only meetings of the time audited
      Given the audit covers the time from <from>
      When clause 7 is audited
      Then the audit gives <number>

      Examples:
        | from        | number     |
        | 12 May 2010 | 1 verdict  |
        | 13 May 2010 | 0 verdicts |

    Scenario Outline: No meeting from before the draft is dated
      Given a meeting of the E-safety Strategy Implementation Group was held on <held>
      And Paula, Sam and Greta were there
      And everybody else sent apologies
      When clause 7 is audited
      Then <verdict>

      Examples:
        | held             | verdict                                           |
        | 31 August 2009   | it does not apply to the meeting of 31 August 2009 |
        | 1 September 2009 | it is broken for the meeting of 1 September 2009  |

  Rule: What the record does not tell

    Scenario: A blank that could make the four
      Given Paula, Sam and Greta were there
      And it is not recorded whether Will came
      And Bea and Vera sent apologies
      When clause 7 is audited
      Then it is not evidenced for the meeting of 12 May 2010

    Scenario: A blank that cannot change the answer, enough are there
      Given Paula, Sam, Greta and Will were there
      And it is not recorded whether Vera came
      And Bea sent apologies
      When clause 7 is audited
      Then it is kept for the meeting of 12 May 2010

    Scenario: A blank that cannot change the answer, too few are there
      Given Paula and Sam were there
      And it is not recorded whether Will came
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

    Scenario: It is not recorded whether the only co-chair came
      Given Sam, Greta, Will and Vera were there
      And it is not recorded whether Paula came
      And Bea sent apologies
      When clause 7 is audited
      Then it is not evidenced for the meeting of 12 May 2010

    Scenario: A member without a line in the record is a blank
      Given Paula, Sam and Greta were there
      When clause 7 is audited
      Then it is not evidenced for the meeting of 12 May 2010

    Scenario: It is not recorded as what somebody belongs to the group, and the four depend on it
      Given Ed belongs to the E-safety Strategy Implementation Group, as what is not recorded
      And Paula, Sam, Greta and Ed were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is not evidenced for the meeting of 12 May 2010

    Scenario: A meeting that is past and still shown as planned may have been held
      Given a meeting of the E-safety Strategy Implementation Group is planned for 16 June 2010
      When clause 7 is audited
      Then it is not evidenced for the meeting of 16 June 2010

    Scenario: Attendance was not supplied
      Given no attendance records were supplied
      When clause 7 is audited
      Then it is not evidenced for the meeting of 12 May 2010

  Rule: Who counts towards the four members of a quorum?
    The reading of quorum members:
    - core only: core members (our reading)
    - associates too: core members and associate members
    The reading of counted in quorum: Does somebody who stands for two lines of the list count once
      or twice?
    - once: each person counts once (our reading)
    - each seat: each seat that is represented counts

    Scenario Outline: Three core members and an associate, by each reading
      Given the reading of quorum members is <reading>
      And Ed is an associate of the E-safety Strategy Implementation Group for Champion
      And Paula, Sam, Greta and Ed were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010
      And it is contested: <questions>

      Examples:
        | reading        | answer | questions                          |
        | core only      | broken | quorum members                     |
        | associates too | kept   | co-chair in quorum, quorum members |

    Scenario Outline: Nobody else counts, and core members always do
      Given the reading of quorum members is associates too
      And Ed is <role> of the E-safety Strategy Implementation Group
      And Paula, Sam, Greta and Ed were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010

      Examples:
        | role                   | answer |
        | the chair              | kept   |
        | a co-chair             | kept   |
        | the vice chair         | kept   |
        | a deputy chair         | kept   |
        | a member               | kept   |
        | a lay member           | kept   |
        | an adviser             | broken |
        | a participant observer | broken |

    Scenario Outline: An associate who was not there in person
      Given the reading of quorum members is associates too
      And the reading of counted in quorum is <counted>
      And Ed is an associate of the E-safety Strategy Implementation Group for Champion
      And Paula, Sam and Greta were there
      And Ed <came>
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010

      Examples:
        | counted     | came                         | answer |
        | once        | was there                    | kept   |
        | once        | was represented by Gus       | broken |
        | once        | sent apologies               | broken |
        | once        | was absent without apologies | broken |
        | each seat   | was there                    | kept   |
        | each seat   | was represented by Gus       | broken |
        | each seat   | sent apologies               | broken |
        | each seat   | was absent without apologies | broken |

    Scenario Outline: Who is an associate on the day of the meeting
      Given the reading of quorum members is associates too
      And Ed was an associate of the E-safety Strategy Implementation Group from <from> until <until>
      And Paula, Sam, Greta and Ed were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010

      Examples:
        | from             | until          | answer |
        | 1 September 2009 | 12 May 2010    | kept   |
        | 1 September 2009 | 11 May 2010    | broken |
        | 12 May 2010      | 31 August 2010 | kept   |
        | 13 May 2010      | 31 August 2010 | broken |

    Scenario: An associate who was not there
      Given the reading of quorum members is associates too
      And Ed is an associate of the E-safety Strategy Implementation Group for Champion
      And Paula, Sam and Greta were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

    Scenario: An associate is no co-chair
      Given the reading of quorum members is associates too
      And Ed is an associate of the E-safety Strategy Implementation Group for Champion
      And Sam, Greta, Will and Ed were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

  Rule: Is the co-chair one of the four, or beside them?
    The reading of co-chair in quorum:
    - among the four: one of the four (our reading)
    - beside the four: four members and a co-chair

    Scenario Outline: Four with a co-chair, by each reading
      Given the reading of co-chair in quorum is <reading>
      And Paula, Sam, Greta and Will were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010
      And it is contested: co-chair in quorum

      Examples:
        | reading         | answer |
        | among the four  | kept   |
        | beside the four | broken |

    Scenario: Five with a co-chair, by either reading
      Given the reading of co-chair in quorum is beside the four
      And Paula, Sam, Greta, Will and Vera were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is kept for the meeting of 12 May 2010
      And it is not contested

  Rule: Does somebody who stands for two lines of the list count once or twice?
    The reading of counted in quorum:
    - once: each person counts once (our reading)
    - each seat: each seat that is represented counts

    Scenario Outline: Three people, one of them on two lines, by each reading
      Given the reading of counted in quorum is <reading>
      And Bea has been a member of the E-safety Strategy Implementation Group for Anti-bullying Leads since 1 October 2009
      And Bea, Sam and Greta were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010
      And it is contested: <questions>

      Examples:
        | reading   | answer | questions                             |
        | once      | broken | counted in quorum                     |
        | each seat | kept   | co-chair in quorum, counted in quorum |

    Scenario Outline: Which seats count
      Given the reading of counted in quorum is each seat
      And Sam was <role> of <body> from <from> until <until>
      And Paula, Sam and Greta were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010

      Examples:
        | role         | body                                       | from             | until        | answer |
        | a member     | the E-safety Strategy Implementation Group | 12 May 2010      | 31 July 2010 | kept   |
        | a member     | the E-safety Strategy Implementation Group | 13 May 2010      | 31 July 2010 | broken |
        | a member     | the E-safety Strategy Implementation Group | 1 September 2009 | 12 May 2010  | kept   |
        | a member     | the E-safety Strategy Implementation Group | 1 September 2009 | 11 May 2010  | broken |
        | an associate | the E-safety Strategy Implementation Group | 1 September 2009 | 31 July 2010 | broken |
        | an adviser   | the E-safety Strategy Implementation Group | 1 September 2009 | 31 July 2010 | broken |
        | a member     | the Area Leads                             | 1 September 2009 | 31 July 2010 | broken |

    Scenario Outline: Seats of associates, where associates count too
      Given the reading of counted in quorum is each seat
      And the reading of quorum members is associates too
      And Sam was <role> of the E-safety Strategy Implementation Group from 1 September 2009 until 31 July 2010
      And Paula, Sam and Greta were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is <answer> for the meeting of 12 May 2010

      Examples:
        | role         | answer |
        | an associate | kept   |
        | an adviser   | broken |

    Scenario: The second seat of somebody who was not there
      Given the reading of counted in quorum is each seat
      And Bea has been a member of the E-safety Strategy Implementation Group for Anti-bullying Leads since 1 October 2009
      And Paula, Sam and Greta were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      Given everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is major in severity

  Rule: More about people and seats

    Scenario Outline: A second seat in each full role counts, where seats do
      Given the reading of counted in quorum is each seat
      And Sam was <role> of the E-safety Strategy Implementation Group from 1 September 2009 until 31 July 2010
      And Paula, Sam and Greta were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is kept for the meeting of 12 May 2010

      Examples:
        | role           |
        | the chair      |
        | a co-chair     |
        | the vice chair |
        | a deputy chair |
        | a lay member   |

    Scenario: Three people, one of them on two lines, by our reading
      Given Sam has been a member of the E-safety Strategy Implementation Group for Anti-bullying Leads since 1 October 2009
      And Paula, Sam and Greta were there
      And everybody else sent apologies
      When clause 7 is audited
      Then it is broken for the meeting of 12 May 2010
      And it is contested: counted in quorum

  Rule: A meeting that is past and still shown as planned

    Scenario: Everybody sent apologies, so perhaps there was no meeting
      Given a meeting of the E-safety Strategy Implementation Group is planned for 9 June 2010
      And everybody else sent apologies
      When clause 7 is audited
      Then it is not evidenced for the meeting of 9 June 2010
