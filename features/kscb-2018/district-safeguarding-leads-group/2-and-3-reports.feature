Feature: Clauses ToR Safeguarding Leads 2 and 3 – Reports of the District Safeguarding Leads Group
  The group contributes to the Board's annual report and business plan, and reports in writing to
  each meeting of the Business Group.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 2 Its contribution is in the annual report and the business plan

    Scenario: The annual report has it, the business plan lacks it
      Given the business plan of the Board for 2017-18 was approved on 17 May 2017
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      And it contains Contribution of the Safeguarding Leads Group
      When clause ToR Safeguarding Leads 2, annual report material, is audited
      Then it is kept for the item Contribution of the Safeguarding Leads Group in the annual report of the Board for 2016-17
      And it is broken for the item Contribution of the Safeguarding Leads Group in the business plan of the Board for 2017-18
      And the District Safeguarding Leads Group must act
      And it is minor in severity

    Scenario: The business plan has it, the annual report lacks it
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it contains Contribution of the Policy and Procedures Group
      And the business plan of the Board for 2017-18 was approved on 17 May 2017
      And it contains Contribution of the Safeguarding Leads Group
      When clause ToR Safeguarding Leads 2, annual report material, is audited
      Then it is kept for the item Contribution of the Safeguarding Leads Group in the business plan of the Board for 2017-18
      And it is broken for the item Contribution of the Safeguarding Leads Group in the annual report of the Board for 2016-17

    Scenario Outline: Only the latest of each counts
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And the business plan of the Board for 2016-17 was approved on 18 May 2016
      And the annual report of the Board for 2016-17 was published on <published>
      And it contains Contribution of the Safeguarding Leads Group
      And the business plan of the Board for 2017-18 was approved on <approved>
      And it contains Contribution of the Safeguarding Leads Group
      When clause ToR Safeguarding Leads 2, annual report material, is audited
      Then it is <report> for the item Contribution of the Safeguarding Leads Group in the annual report of the Board for <year of report>
      And it is <plan> for the item Contribution of the Safeguarding Leads Group in the business plan of the Board for <year of plan>
      And the audit gives 2 verdicts

      Examples:
        | published         | approved      | report | year of report | plan   | year of plan |
        | 30 September 2017 | 17 May 2017   | kept   | 2016-17        | kept   | 2017-18      |
        | 30 April 2018     | 30 April 2018 | kept   | 2016-17        | kept   | 2017-18      |
        | 1 May 2018        | 17 May 2017   | broken | 2015-16        | kept   | 2017-18      |
        | 30 September 2017 | 1 May 2018    | kept   | 2016-17        | broken | 2016-17      |

    Scenario: Other papers, and those of the Medway Board, need not have it
      Given the budget of the Board for 2017-18 was approved on 17 May 2017
      And the annual report of the Medway Safeguarding Children Board for 2016-17 was published on 30 September 2017
      And the business plan of the Medway Safeguarding Children Board for 2017-18 was approved on 17 May 2017
      When clause ToR Safeguarding Leads 2, annual report material, is audited
      Then there is nothing to test

    Scenario: A report that is approved but not yet published, and a plan that is published but not shown as approved
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And the annual report of the Board for 2016-17 was published on 1 May 2018
      And the annual report of the Board for 2016-17 was approved on 14 March 2018
      And the business plan of the Board for 2017-18 was published on 26 May 2017
      When clause ToR Safeguarding Leads 2, annual report material, is audited
      Then it is broken for the item Contribution of the Safeguarding Leads Group in the annual report of the Board for 2015-16
      And it is not evidenced for the item Contribution of the Safeguarding Leads Group in the business plan of the Board for 2017-18

    Scenario: The contents were not supplied
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And no lists of contents were supplied
      When clause ToR Safeguarding Leads 2, annual report material, is audited
      Then it is not evidenced for the item Contribution of the Safeguarding Leads Group in the annual report of the Board for 2016-17

    Scenario: What the Medway Board published and approved since changes nothing
      Given the annual report of the Medway Safeguarding Children Board for 2016-17 was published on 1 March 2018
      And the business plan of the Medway Safeguarding Children Board for 2018-19 was approved on 1 March 2018
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      And the business plan of the Board for 2017-18 was approved on 17 May 2017
      When clause ToR Safeguarding Leads 2, annual report material, is audited
      Then it is broken for the item Contribution of the Safeguarding Leads Group in the annual report of the Board for 2016-17
      And it is broken for the item Contribution of the Safeguarding Leads Group in the business plan of the Board for 2017-18
      And the audit gives 2 verdicts

  Rule: 3 A written report for each meeting of the Business Group

    Scenario Outline: After the last meeting, and by this one
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on <sent>
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | sent         | answer |
        | 17 May 2017  | broken |
        | 18 May 2017  | kept   |
        | 19 July 2017 | kept   |

    Scenario: One that comes after the last meeting is late
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 17 May 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 20 July 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is kept for the meeting of 19 July 2017
      And it is marked late

    Scenario Outline: Between two meetings the first is the next one's, a second makes up for the one before
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 18 May 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on <second>
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is kept for the meeting of 19 July 2017
      And it is not marked late
      And it is <answer> for the meeting of 17 May 2017
      And it is <late>

      Examples:
        | second       | answer | late            |
        | 19 July 2017 | kept   | marked late     |
        | 20 July 2017 | broken | not marked late |

    Scenario: Two that go out on the day of the next meeting, one of them for the meeting before
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 19 July 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late

    Scenario: One in time for a meeting that was not the last
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 10 May 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is broken for the meeting of 19 July 2017

    Scenario: One that was for an earlier meeting is none to spare
      Given a meeting of the Business Group was held on 15 March 2017
      And a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 10 March 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 1 June 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is broken for the meeting of 17 May 2017
      And it is kept for the meeting of 19 July 2017

    Scenario: A meeting of another body, or one called off, is no next meeting
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Board was held on 14 June 2017
      And a meeting of the Business Group planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 30 April 2018
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late

    Scenario: A report sent on the day of a meeting is for that meeting
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 17 May 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is broken for the meeting of 19 July 2017

    Scenario: A meeting that was called off, or of another body, is no meeting before
      Given a meeting of the Business Group planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a meeting of the Board was held on 14 June 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 18 May 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is kept for the meeting of 19 July 2017
      And the audit gives 1 verdict

    Scenario: No written report
      Given a meeting of the Business Group was held on 19 July 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is broken for the meeting of 19 July 2017 since 20 July 2017
      And the District Safeguarding Leads Group must act
      And it is major in severity

    Scenario: A report to the Board does not count
      Given a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Board on 10 July 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario Outline: Another paper, or one of another group, does not count
      Given a meeting of the Business Group was held on 19 July 2017
      And <paper> of <body> was sent to the Business Group on 10 July 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is broken for the meeting of 19 July 2017

      Examples:
        | paper                       | body                                  |
        | a work plan                 | the District Safeguarding Leads Group |
        | a safeguarding leads report | the Case Review Group                 |

    Scenario: It is not recorded when the report was sent
      Given a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on a day not recorded
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is not evidenced for the meeting of 19 July 2017

    Scenario: A meeting of the Business Group on the day of the audit
      Given the audit is made on 19 July 2017
      And a meeting of the Business Group was held on 19 July 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is pending for the meeting of 19 July 2017 until 19 July 2017

    Scenario: A meeting of the Business Group still to come
      Given a meeting of the Business Group is planned for 20 June 2018
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then there is nothing to test

    Scenario Outline: Only meetings of the time audited
      Given a meeting of the Business Group was held on <held>
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then <verdict>

      Examples:
        | held          | verdict                                      |
        | 31 March 2017 | there is nothing to test                     |
        | 1 April 2017  | it is broken for the meeting of 1 April 2017 |

    Scenario: A report that was not sent, beside another paper that was
      Given a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was approved on 3 July 2017
      And a work plan of the District Safeguarding Leads Group was sent to the Business Group on 10 July 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario: A report for a meeting on the day of the audit, sent before it
      Given the audit is made on 19 July 2017
      And a meeting of the Business Group was held on 19 July 2017
      And a safeguarding leads report of the District Safeguarding Leads Group was sent to the Business Group on 10 July 2017
      When clause ToR Safeguarding Leads 3, written reports, is audited
      Then it is kept for the meeting of 19 July 2017

  Rule: 3 The line of report is recorded

    Scenario: Only the group's own line of report, to the right recipient, keeps the clause
      Given it is recorded that the District Safeguarding Leads Group reports to the Medway Safeguarding Children Board
      And it is recorded that the District Safeguarding Leads Group is accountable to the Business Group
      And it is recorded that the Case Review Group reports to the Business Group
      When clause ToR Safeguarding Leads 3, reporting line, is audited
      Then it is broken for the line to the Business Group
      And the District Safeguarding Leads Group must act
      And it is minor in severity

    Scenario: The line, among others that are recorded
      Given it is recorded that the Case Review Group reports to the Business Group
      And it is recorded that the District Safeguarding Leads Group reports to the Business Group
      When clause ToR Safeguarding Leads 3, reporting line, is audited
      Then it is kept for the line to the Business Group
