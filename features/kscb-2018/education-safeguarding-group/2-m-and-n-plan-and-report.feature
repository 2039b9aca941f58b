Feature: Clauses ToR Education Safeguarding 2(m) and 2(n) – Work plan and yearly report
  The group has a work plan for each year by the end of June, reports on it within twelve months of
  the year's end, and supplies material for the Board's annual report.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 2(m) A work plan for each year

    Scenario Outline: The last day in time
      Given the work plan of the Education Safeguarding Group for 2017-18 was approved on <approved>
      When clause ToR Education Safeguarding 2(m) is audited
      Then it is kept for the Education Safeguarding Group in 2017-18
      And it is <late>

      Examples:
        | approved     | late            |
        | 3 April 2017 | not marked late |
        | 30 June 2017 | not marked late |
        | 1 July 2017  | marked late     |

    Scenario: No work plan
      When clause ToR Education Safeguarding 2(m) is audited
      Then it is broken for the Education Safeguarding Group in 2017-18 since 1 July 2017
      And the Education Safeguarding Group must act
      And it is minor in severity
      And it is pending for the Education Safeguarding Group in 2018-19 until 30 June 2018

    Scenario Outline: The work plan, on the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Education Safeguarding 2(m) is audited
      Then it is <answer> for the Education Safeguarding Group in 2017-18

      Examples:
        | audit        | answer  |
        | 30 June 2017 | pending |
        | 1 July 2017  | broken  |

    Scenario Outline: Another paper, of another group or another year
      Given the <paper> of <body> for <year> was approved on 6 June 2017
      When clause ToR Education Safeguarding 2(m) is audited
      Then it is broken for the Education Safeguarding Group in 2017-18

      Examples:
        | paper            | body                               | year    |
        | work plan report | the Education Safeguarding Group   | 2017-18 |
        | work plan        | the Learning and Development Group | 2017-18 |
        | work plan        | the Education Safeguarding Group   | 2016-17 |

    Scenario: It is not recorded when the work plan was approved
      Given the work plan of the Education Safeguarding Group for 2017-18 was published on 6 June 2017
      When clause ToR Education Safeguarding 2(m) is audited
      Then it is not evidenced for the Education Safeguarding Group in 2017-18

    Scenario: The plan of the year that has begun may already be there
      Given the work plan of the Education Safeguarding Group for 2018-19 was approved on 23 April 2018
      When clause ToR Education Safeguarding 2(m) is audited
      Then it is kept for the Education Safeguarding Group in 2018-19
      And it does not apply to the Education Safeguarding Group in 2016-17

  Rule: 2(n) A report on the work plan of each year

    Scenario Outline: From the last day of the year, and by the following March
      Given the work plan report of the Education Safeguarding Group for 2016-17 was approved on <approved>
      When clause ToR Education Safeguarding 2(n), work plan report, is audited
      Then it is <answer> for the Education Safeguarding Group in 2016-17
      And it is <late>

      Examples:
        | approved      | answer | late            |
        | 30 March 2017 | broken | not marked late |
        | 31 March 2017 | kept   | not marked late |
        | 6 June 2017   | kept   | not marked late |
        | 31 March 2018 | kept   | not marked late |
        | 1 April 2018  | kept   | marked late     |

    Scenario: No report on the work plan
      When clause ToR Education Safeguarding 2(n), work plan report, is audited
      Then it is broken for the Education Safeguarding Group in 2016-17 since 1 April 2018
      And the Education Safeguarding Group must act
      And it is minor in severity
      And it is pending for the Education Safeguarding Group in 2017-18 until 31 March 2019
      And it is pending for the Education Safeguarding Group in 2018-19 until 31 March 2020

    Scenario Outline: The report, on the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Education Safeguarding 2(n), work plan report, is audited
      Then it is <answer> for the Education Safeguarding Group in 2016-17

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

    Scenario Outline: No report, but another paper, of another group or another year
      Given the <paper> of <body> for <year> was approved on 6 June 2017
      When clause ToR Education Safeguarding 2(n), work plan report, is audited
      Then it is broken for the Education Safeguarding Group in 2016-17

      Examples:
        | paper            | body                               | year    |
        | work plan        | the Education Safeguarding Group   | 2016-17 |
        | work plan report | the Learning and Development Group | 2016-17 |
        | work plan report | the Education Safeguarding Group   | 2015-16 |

    Scenario: It is not recorded when the report was approved
      Given the work plan report of the Education Safeguarding Group for 2016-17 was published on 6 June 2017
      When clause ToR Education Safeguarding 2(n), work plan report, is audited
      Then it is not evidenced for the Education Safeguarding Group in 2016-17

    Scenario: The report of the year that is just over may already be there
      Given the work plan report of the Education Safeguarding Group for 2017-18 was approved on 23 April 2018
      When clause ToR Education Safeguarding 2(n), work plan report, is audited
      Then it is kept for the Education Safeguarding Group in 2017-18
      And it does not apply to the Education Safeguarding Group in 2015-16

  Rule: 2(n) The Board's latest annual report has the group's material

    Scenario: The annual report has it
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it contains Contribution of the Education Safeguarding Group
      When clause ToR Education Safeguarding 2(n), annual report material, is audited
      Then it is kept for the item Contribution of the Education Safeguarding Group in the annual report of the Board for 2016-17

    Scenario: The annual report lacks it
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it contains Contribution of the Safeguarding Leads Group
      When clause ToR Education Safeguarding 2(n), annual report material, is audited
      Then it is broken for the item Contribution of the Education Safeguarding Group in the annual report of the Board for 2016-17
      And the Education Safeguarding Group must act
      And it is minor in severity

    Scenario: Only the latest annual report counts
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it contains Contribution of the Education Safeguarding Group
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause ToR Education Safeguarding 2(n), annual report material, is audited
      Then it is broken for the item Contribution of the Education Safeguarding Group in the annual report of the Board for 2016-17
      And the audit gives 1 verdict

    Scenario: A report published after the audit is not the latest yet
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it contains Contribution of the Education Safeguarding Group
      And the annual report of the Board for 2016-17 was published on 1 May 2018
      When clause ToR Education Safeguarding 2(n), annual report material, is audited
      Then it is kept for the item Contribution of the Education Safeguarding Group in the annual report of the Board for 2015-16
      And the audit gives 1 verdict

    Scenario: A report published on the day of the audit is the latest
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it contains Contribution of the Education Safeguarding Group
      And the annual report of the Board for 2016-17 was published on 30 April 2018
      When clause ToR Education Safeguarding 2(n), annual report material, is audited
      Then it is broken for the item Contribution of the Education Safeguarding Group in the annual report of the Board for 2016-17

    Scenario: The business plan, and the report of the Medway Board, need not have it
      Given the business plan of the Board for 2017-18 was approved on 17 May 2017
      And the annual report of the Medway Safeguarding Children Board for 2016-17 was published on 30 September 2017
      When clause ToR Education Safeguarding 2(n), annual report material, is audited
      Then there is nothing to test

    Scenario: The contents were not supplied
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And no lists of contents were supplied
      When clause ToR Education Safeguarding 2(n), annual report material, is audited
      Then it is not evidenced for the item Contribution of the Education Safeguarding Group in the annual report of the Board for 2016-17

    Scenario: Which of two reports published on one day is the latest cannot be told
      Given the annual report of the Board for 2015-16 was published on 30 September 2017
      And it contains Contribution of the Education Safeguarding Group
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause ToR Education Safeguarding 2(n), annual report material, is audited
      Then it is not evidenced for the item Contribution of the Education Safeguarding Group in the annual report of the Board for 2015-16
      And it is not evidenced for the item Contribution of the Education Safeguarding Group in the annual report of the Board for 2016-17
