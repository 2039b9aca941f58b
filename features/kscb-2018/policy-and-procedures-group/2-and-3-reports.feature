Feature: Clauses ToR Policy and Procedures 2 and 3 – Reports of the Policy and Procedures Group
  The group contributes to the annual report and the business plan of both boards, and reports in
  writing to the Business Group and the Medway Board.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 2 Its contribution is in the annual report and the business plan

    Scenario: The annual report has it
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it contains Contribution of the Policy and Procedures Group
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then it is kept for the item Contribution of the Policy and Procedures Group in the annual report of the Board for 2016-17

    Scenario: The annual report lacks it
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then it is broken for the item Contribution of the Policy and Procedures Group in the annual report of the Board for 2016-17
      And the Policy and Procedures Group must act
      And it is minor in severity

    Scenario: The Medway Board's report counts too
      Given the annual report of the Medway Safeguarding Children Board for 2016-17 was published on 30 September 2017
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then it is broken for the item Contribution of the Policy and Procedures Group in the annual report of the Medway Safeguarding Children Board for 2016-17

    Scenario: The business plan has it, the annual report lacks it
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And the business plan of the Board for 2017-18 was approved on 17 May 2017
      And it contains Contribution of the Policy and Procedures Group
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then it is kept for the item Contribution of the Policy and Procedures Group in the business plan of the Board for 2017-18
      And it is broken for the item Contribution of the Policy and Procedures Group in the annual report of the Board for 2016-17

    Scenario: Only the latest annual report counts
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      And it contains Contribution of the Policy and Procedures Group
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then the audit gives 1 verdict

    Scenario: No report and no plan
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then there is nothing to test

    Scenario: The contents were not supplied
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And no lists of contents were supplied
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then it is not evidenced for the item Contribution of the Policy and Procedures Group in the annual report of the Board for 2016-17

    Scenario Outline: Only the latest of each board counts
      Given the <paper> of the Board for 2015-16 was <done> on <first>
      And the <paper> of the Board for 2016-17 was <done> on <second>
      And the <paper> of the Medway Safeguarding Children Board for 2017-18 was <done> on 14 March 2018
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then it is broken for the item Contribution of the Policy and Procedures Group in the <paper> of the Board for <latest>
      And it is broken for the item Contribution of the Policy and Procedures Group in the <paper> of the Medway Safeguarding Children Board for 2017-18
      And the audit gives 2 verdicts

      Examples:
        | paper         | done      | first             | second            | latest  |
        | annual report | published | 30 September 2016 | 30 September 2017 | 2016-17 |
        | annual report | published | 30 September 2017 | 30 September 2016 | 2015-16 |
        | business plan | approved  | 18 May 2016       | 17 May 2017       | 2016-17 |
        | business plan | approved  | 17 May 2017       | 18 May 2016       | 2015-16 |

    Scenario Outline: Out by the day of the audit
      Given the <paper> of the Board for 2015-16 was <done> on 30 September 2016
      And the <paper> of the Board for 2016-17 was <done> on <day>
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then it is broken for the item Contribution of the Policy and Procedures Group in the <paper> of the Board for <latest>
      And the audit gives 1 verdict

      Examples:
        | paper         | done      | day           | latest  |
        | annual report | published | 30 April 2018 | 2016-17 |
        | annual report | published | 1 May 2018    | 2015-16 |
        | business plan | approved  | 30 April 2018 | 2016-17 |
        | business plan | approved  | 1 May 2018    | 2015-16 |

    Scenario Outline: Other papers, and those of other bodies, need no material of the group
      Given <paper> of <body> was <done> on 17 May 2017
      When clause ToR Policy and Procedures 2, annual report material, is audited
      Then there is nothing to test

      Examples:
        | paper             | body                  | done      |
        | a work plan       | the Board             | published |
        | a work plan       | the Board             | approved  |
        | the annual report | the Business Group    | published |
        | the business plan | the Case Review Group | approved  |

  Rule: 3 It is a standing group of both boards

    Scenario: It reports to the Board
      Given it is recorded that the Policy and Procedures Group reports to the Board
      When clause ToR Policy and Procedures 3, reporting line, is audited
      Then it is kept for the line to the Board
      And it is broken for the line to the Medway Safeguarding Children Board
      And the Policy and Procedures Group must act
      And it is minor in severity

    Scenario: The Business Group will do instead of the Board
      Given it is recorded that the Policy and Procedures Group reports to the Business Group
      When clause ToR Policy and Procedures 3, reporting line, is audited
      Then it is kept for the line to the Board

    Scenario: It reports to the Medway Board
      Given it is recorded that the Policy and Procedures Group reports to the Medway Safeguarding Children Board
      When clause ToR Policy and Procedures 3, reporting line, is audited
      Then it is kept for the line to the Medway Safeguarding Children Board
      And it is broken for the line to the Board

  Rule: 3 A written report for each meeting of the Business Group and of the Medway Board

    Scenario Outline: After the last meeting, and by this one
      Given a meeting of <body> was held on 17 May 2017
      And a meeting of <body> was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to <body> on <sent>
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | body                                   | sent         | answer |
        | the Business Group                     | 17 May 2017  | broken |
        | the Business Group                     | 18 May 2017  | kept   |
        | the Business Group                     | 19 July 2017 | kept   |
        | the Medway Safeguarding Children Board | 17 May 2017  | broken |
        | the Medway Safeguarding Children Board | 18 May 2017  | kept   |

    Scenario: No written report
      Given a meeting of the Business Group was held on 19 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is broken for the meeting of 19 July 2017 since 20 July 2017
      And the Policy and Procedures Group must act
      And it is major in severity

    Scenario: A report to the other body does not count
      Given a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Medway Safeguarding Children Board on 10 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario Outline: Another paper, or one of another group, does not count
      Given a meeting of the Business Group was held on 19 July 2017
      And <paper> of <body> was sent to the Business Group on 10 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is broken for the meeting of 19 July 2017

      Examples:
        | paper                      | body                            |
        | a work plan                | the Policy and Procedures Group |
        | a policy procedures report | the Case Review Group           |

    Scenario: Meetings of the Board call for no such report
      Given a meeting of the Board was held on 19 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then there is nothing to test

    Scenario: It is not recorded when the report was sent
      Given a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on a day not recorded
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is not evidenced for the meeting of 19 July 2017

    Scenario: A meeting on the day of the audit
      Given the audit is made on 19 July 2017
      And a meeting of the Business Group was held on 19 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is pending for the meeting of 19 July 2017 until 19 July 2017

    Scenario: One that comes after the last meeting is late
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 17 May 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 20 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is kept for the meeting of 19 July 2017
      And it is marked late

    Scenario Outline: Between two meetings the first is the next one's, a second makes up for the one before
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 18 May 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on <second>
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is kept for the meeting of 19 July 2017
      And it is not marked late
      And it is <answer> for the meeting of 17 May 2017
      And it is <late>

      Examples:
        | second       | answer | late            |
        | 18 May 2017  | kept   | marked late     |
        | 19 July 2017 | kept   | marked late     |
        | 20 July 2017 | broken | not marked late |

    Scenario: Two that go out on the day of the next meeting, one of them for the meeting before
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 19 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late

    Scenario: One in time for a meeting that was not the last
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 10 May 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is broken for the meeting of 19 July 2017

    Scenario: A meeting of the other body, or one called off, is no next meeting
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Medway Safeguarding Children Board was held on 14 June 2017
      And a meeting of the Business Group planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 30 April 2018
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late
      And it is broken for the meeting of 14 June 2017
      And the audit gives 2 verdicts

    Scenario: A meeting of the other body, or one called off, is no meeting before
      Given a meeting of the Business Group planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a meeting of the Medway Safeguarding Children Board was held on 14 June 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 18 May 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is kept for the meeting of 19 July 2017
      And it is broken for the meeting of 14 June 2017

    Scenario Outline: Meetings since the first day of the audit
      Given a meeting of the Business Group was held on <held>
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then <verdict>

      Examples:
        | held          | verdict                                      |
        | 31 March 2017 | there is nothing to test                     |
        | 1 April 2017  | it is broken for the meeting of 1 April 2017 |

    Scenario: A report that was not sent, beside another paper that was
      Given a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was approved on 3 July 2017
      And a work plan of the Policy and Procedures Group was sent to the Business Group on 10 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario: A report for a meeting on the day of the audit, sent before it
      Given the audit is made on 19 July 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a policy procedures report of the Policy and Procedures Group was sent to the Business Group on 10 July 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is kept for the meeting of 19 July 2017
