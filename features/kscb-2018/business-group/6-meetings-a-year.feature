Feature: Clause ToR Business Group 6 – Meetings in the year
  At least six meetings are held in each year from April to March.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: The number of meetings held
    Given the Business Group held <number> meetings, 6 weeks apart, from 17 May 2017
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is <answer> for the Business Group in 2017-18

    Examples:
      | number | answer |
      | 7      | kept   |
      | 6      | kept   |
      | 5      | broken |

  Scenario: No meeting at all
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is broken for the Business Group in 2017-18 since 1 April 2018
    And the Business Group must act
    And it is major in severity

  Scenario: A meeting of another body does not count
    Given the Business Group held 5 meetings, 2 weeks apart, from 17 May 2017
    And a meeting of the Board was held on 20 March 2018
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is broken for the Business Group in 2017-18

  Scenario: A cancelled meeting does not count
    Given the Business Group held 5 meetings, 6 weeks apart, from 17 May 2017
    And a meeting of the Business Group planned for 20 March 2018 was cancelled on 1 March 2018 for another reason
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is broken for the Business Group in 2017-18

  Scenario Outline: The first and the last day of the year
    Given the Business Group held 5 meetings, 6 weeks apart, from 17 May 2017
    And a meeting of the Business Group was held on <held>
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is <answer> for the Business Group in 2017-18

    Examples:
      | held          | answer |
      | 31 March 2017 | broken |
      | 1 April 2017  | kept   |
      | 31 March 2018 | kept   |
      | 1 April 2018  | broken |

  Scenario: A meeting that is past and still shown as planned may have been held
    Given the Business Group held 5 meetings, 6 weeks apart, from 17 May 2017
    And a meeting of the Business Group is planned for 20 March 2018
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is not evidenced for the Business Group in 2017-18

  Scenario: Kept as soon as the number is reached
    Given the audit is made on 28 February 2018
    And the Business Group held 6 meetings, 2 weeks apart, from 17 May 2017
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is kept for the Business Group in 2017-18

  Scenario Outline: Where a year that still runs is heading
    Given the audit is made on 28 February 2018
    And the Business Group held 5 meetings, 2 weeks apart, from 17 May 2017
    And <planned> more meetings of the Business Group are planned, a week apart, from 7 March 2018
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is pending for the Business Group in 2017-18 until 31 March 2018
    And the outlook is <outlook>

    Examples:
      | planned | outlook |
      | 1       | open    |
      | 0       | lost    |

  Scenario Outline: On the last day of the year and the day after
    Given the audit is made on <audit>
    And the Business Group held 5 meetings, 2 weeks apart, from 17 May 2017
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is <answer> for the Business Group in 2017-18

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario: The year that has begun
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is pending for the Business Group in 2018-19 until 31 March 2019

  Scenario: A year that was over before the time audited
    When clause ToR Business Group 6, meetings a year, is audited
    Then it does not apply to the Business Group in 2016-17

  Scenario: Meetings were not supplied
    Given no meetings were supplied
    When clause ToR Business Group 6, meetings a year, is audited
    Then it is not evidenced for the Business Group in 2017-18
