Feature: Clauses ToR Learning and Development 4(a) and 4(c) – Reports to the Board
  The group reports to the Board every year, sends it an annual report on training, and an update
  for each of its meetings.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 4(a) At least one paper to the Board in each year

    Scenario Outline: The first and the last day of the year
      Given a learning update of the Learning and Development Group was sent to the Board on <sent>
      When clause ToR Learning and Development 4(a), report submitted, is audited
      Then it is <answer> for the Learning and Development Group in 2017-18

      Examples:
        | sent          | answer |
        | 31 March 2017 | broken |
        | 1 April 2017  | kept   |
        | 31 March 2018 | kept   |
        | 1 April 2018  | broken |

    Scenario: Nothing sent
      When clause ToR Learning and Development 4(a), report submitted, is audited
      Then it is broken for the Learning and Development Group in 2017-18 since 1 April 2018
      And the Learning and Development Group must act
      And it is major in severity
      And it is pending for the Learning and Development Group in 2018-19 until 31 March 2019

    Scenario Outline: On the last day of the year and the day after
      Given the audit is made on <audit>
      When clause ToR Learning and Development 4(a), report submitted, is audited
      Then it is <answer> for the Learning and Development Group in 2017-18

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

    Scenario: Any paper of the group will do
      Given a work plan of the Learning and Development Group was sent to the Board on 1 September 2017
      When clause ToR Learning and Development 4(a), report submitted, is audited
      Then it is kept for the Learning and Development Group in 2017-18

    Scenario Outline: A paper of another group, or to somebody else
      Given a work plan of <body> was sent to <recipient> on 1 September 2017
      When clause ToR Learning and Development 4(a), report submitted, is audited
      Then it is broken for the Learning and Development Group in 2017-18

      Examples:
        | body                                | recipient          |
        | the Quality and Effectiveness Group | the Board          |
        | the Learning and Development Group  | the Business Group |

    Scenario: It is not recorded when the paper was sent
      Given a learning update of the Learning and Development Group was sent to the Board on a day not recorded
      When clause ToR Learning and Development 4(a), report submitted, is audited
      Then it is not evidenced for the Learning and Development Group in 2017-18

    Scenario: A paper of the group that was not sent, beside one of another group that was
      Given a work plan of the Learning and Development Group was approved on 8 May 2017
      And a work plan of the Quality and Effectiveness Group was sent to the Board on 1 September 2017
      When clause ToR Learning and Development 4(a), report submitted, is audited
      Then it is broken for the Learning and Development Group in 2017-18
      And the audit gives 2 verdicts

    Scenario: The paper of the year that has begun may already be sent
      Given a learning update of the Learning and Development Group was sent to the Board on 16 April 2018
      When clause ToR Learning and Development 4(a), report submitted, is audited
      Then it is kept for the Learning and Development Group in 2018-19

  Rule: 4(c) The annual report goes to the Board within twelve months of the year's end

    Scenario Outline: After the year's end, and by the following March
      Given the learning annual report of the Learning and Development Group for 2016-17 was sent to the Board on <sent>
      When clause ToR Learning and Development 4(c), group annual report, is audited
      Then it is <answer> for the Learning and Development Group in 2016-17
      And it is <late>

      Examples:
        | sent          | answer | late            |
        | 31 March 2017 | broken | not marked late |
        | 1 April 2017  | kept   | not marked late |
        | 31 March 2018 | kept   | not marked late |
        | 1 April 2018  | kept   | marked late     |

    Scenario: No annual report
      When clause ToR Learning and Development 4(c), group annual report, is audited
      Then it is broken for the Learning and Development Group in 2016-17 since 1 April 2018
      And the Learning and Development Group must act
      And it is major in severity
      And it is pending for the Learning and Development Group in 2017-18 until 31 March 2019
      And it is pending for the Learning and Development Group in 2018-19 until 31 March 2020

    Scenario Outline: The annual report, on the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Learning and Development 4(c), group annual report, is audited
      Then it is <answer> for the Learning and Development Group in 2016-17

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

    Scenario Outline: Another paper, of another group or another year
      Given the <paper> of <body> for <year> was sent to the Board on 1 September 2017
      When clause ToR Learning and Development 4(c), group annual report, is audited
      Then it is broken for the Learning and Development Group in 2016-17

      Examples:
        | paper                  | body                                | year    |
        | learning update        | the Learning and Development Group  | 2016-17 |
        | learning annual report | the Quality and Effectiveness Group | 2016-17 |
        | learning annual report | the Learning and Development Group  | 2015-16 |

    Scenario: An annual report sent to the Business Group only
      Given the learning annual report of the Learning and Development Group for 2016-17 was sent to the Business Group on 1 September 2017
      When clause ToR Learning and Development 4(c), group annual report, is audited
      Then it is broken for the Learning and Development Group in 2016-17

    Scenario: It is not recorded when the annual report was sent
      Given the learning annual report of the Learning and Development Group for 2016-17 was sent to the Board on a day not recorded
      When clause ToR Learning and Development 4(c), group annual report, is audited
      Then it is not evidenced for the Learning and Development Group in 2016-17

    Scenario: An annual report that was not sent, beside another paper that was
      Given the learning annual report of the Learning and Development Group for 2016-17 was approved on 11 September 2017
      And a learning update of the Learning and Development Group was sent to the Board on 1 September 2017
      When clause ToR Learning and Development 4(c), group annual report, is audited
      Then it is broken for the Learning and Development Group in 2016-17
      And the audit gives 3 verdicts

    Scenario: The report of the year that is just over may already be sent
      Given the learning annual report of the Learning and Development Group for 2017-18 was sent to the Board on 16 April 2018
      When clause ToR Learning and Development 4(c), group annual report, is audited
      Then it is kept for the Learning and Development Group in 2017-18

  Rule: 4(c) An update for each meeting of the Board

    Scenario Outline: After the last meeting, and by this one
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on <sent>
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | sent         | answer |
        | 17 May 2017  | broken |
        | 18 May 2017  | kept   |
        | 19 July 2017 | kept   |

    Scenario: One that comes after the last meeting is late
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 17 May 2017
      And a learning update of the Learning and Development Group was sent to the Board on 20 July 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is kept for the meeting of 19 July 2017
      And it is marked late

    Scenario Outline: Between two meetings the first is the next one's, a second makes up for the one before
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 18 May 2017
      And a learning update of the Learning and Development Group was sent to the Board on <second>
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is kept for the meeting of 19 July 2017
      And it is not marked late
      And it is <answer> for the meeting of 17 May 2017
      And it is <late>

      Examples:
        | second       | answer | late            |
        | 19 July 2017 | kept   | marked late     |
        | 20 July 2017 | broken | not marked late |

    Scenario: Two that go out on the day of the next meeting, one of them for the meeting before
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 19 July 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late

    Scenario: One in time for a meeting that was not the last
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 10 May 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is broken for the meeting of 19 July 2017

    Scenario: One that was for an earlier meeting is none to spare
      Given a meeting of the Board was held on 15 March 2017
      And a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 10 March 2017
      And a learning update of the Learning and Development Group was sent to the Board on 1 June 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is broken for the meeting of 17 May 2017
      And it is kept for the meeting of 19 July 2017

    Scenario: A meeting of another body, or one called off, is no next meeting
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Business Group was held on 14 June 2017
      And a meeting of the Board planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a learning update of the Learning and Development Group was sent to the Board on 30 April 2018
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late

    Scenario: An update sent on the day of a meeting is for that meeting
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 17 May 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is broken for the meeting of 19 July 2017

    Scenario: A meeting that was called off is no meeting before
      Given a meeting of the Board planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a meeting of the Business Group was held on 14 June 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 18 May 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is kept for the meeting of 19 July 2017
      And the audit gives 1 verdict

    Scenario: No update at all
      Given a meeting of the Board was held on 19 July 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is broken for the meeting of 19 July 2017 since 20 July 2017
      And the Learning and Development Group must act
      And it is major in severity

    Scenario: An update to somebody else does not count
      Given a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Business Group on 10 July 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario Outline: Another paper, or one of another group, does not count
      Given a meeting of the Board was held on 19 July 2017
      And <paper> of <body> was sent to the Board on 10 July 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is broken for the meeting of 19 July 2017

      Examples:
        | paper             | body                                |
        | a work plan       | the Learning and Development Group  |
        | a learning update | the Quality and Effectiveness Group |

    Scenario: It is not recorded when the update was sent
      Given a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on a day not recorded
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is not evidenced for the meeting of 19 July 2017

    Scenario: A cancelled meeting, and one still to come, call for no update
      Given a meeting of the Board planned for 19 July 2017 was cancelled on 1 July 2017 for another reason
      And a meeting of the Board is planned for 16 May 2018
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then there is nothing to test

    Scenario: A meeting of the Board on the day of the audit
      Given the audit is made on 19 July 2017
      And a meeting of the Board was held on 19 July 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is pending for the meeting of 19 July 2017 until 19 July 2017

    Scenario Outline: Only meetings of the time audited
      Given a meeting of the Board was held on <held>
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then <verdict>

      Examples:
        | held          | verdict                                      |
        | 31 March 2017 | there is nothing to test                     |
        | 1 April 2017  | it is broken for the meeting of 1 April 2017 |

    Scenario: A report that was not sent, beside another paper that was
      Given a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was approved on 3 July 2017
      And a work plan of the Learning and Development Group was sent to the Board on 10 July 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario: A report for a meeting on the day of the audit, sent before it
      Given the audit is made on 19 July 2017
      And a meeting of the Board was held on 19 July 2017
      And a learning update of the Learning and Development Group was sent to the Board on 10 July 2017
      When clause ToR Learning and Development 4(c), regular updates, is audited
      Then it is kept for the meeting of 19 July 2017

  Rule: 4(a) The line of report is recorded

    Scenario: Only the group's own line of report, to the right recipient, keeps the clause
      Given it is recorded that the Learning and Development Group reports to the Business Group
      And it is recorded that the Learning and Development Group is accountable to the Board
      And it is recorded that the Case Review Group reports to the Board
      When clause ToR Learning and Development 4(a), reporting line, is audited
      Then it is broken for the line to the Board
      And the Learning and Development Group must act
      And it is minor in severity

    Scenario: The line, among others that are recorded
      Given it is recorded that the Case Review Group reports to the Board
      And it is recorded that the Learning and Development Group reports to the Board
      When clause ToR Learning and Development 4(a), reporting line, is audited
      Then it is kept for the line to the Board
