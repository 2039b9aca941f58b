Feature: Clause ToR Policy and Procedures 6 – Meetings in the year
  At least four meetings are held in each year from April to March.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: The number of meetings held
    Given the Policy and Procedures Group held <number> meetings, 10 weeks apart, from 17 May 2017
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is <answer> for the Policy and Procedures Group in 2017-18

    Examples:
      | number | answer |
      | 5      | kept   |
      | 4      | kept   |
      | 3      | broken |

  Scenario: No meeting at all
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is broken for the Policy and Procedures Group in 2017-18 since 1 April 2018
    And the Policy and Procedures Group must act
    And it is major in severity

  Scenario: A meeting of another body does not count
    Given the Policy and Procedures Group held 3 meetings, 2 weeks apart, from 17 May 2017
    And a meeting of the Board was held on 20 March 2018
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is broken for the Policy and Procedures Group in 2017-18

  Scenario: A cancelled meeting does not count
    Given the Policy and Procedures Group held 3 meetings, 10 weeks apart, from 17 May 2017
    And a meeting of the Policy and Procedures Group planned for 20 March 2018 was cancelled on 1 March 2018 for another reason
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is broken for the Policy and Procedures Group in 2017-18

  Scenario Outline: The first and the last day of the year
    Given the Policy and Procedures Group held 3 meetings, 10 weeks apart, from 17 May 2017
    And a meeting of the Policy and Procedures Group was held on <held>
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is <answer> for the Policy and Procedures Group in 2017-18

    Examples:
      | held          | answer |
      | 31 March 2017 | broken |
      | 1 April 2017  | kept   |
      | 31 March 2018 | kept   |
      | 1 April 2018  | broken |

  Scenario: A meeting that is past and still shown as planned may have been held
    Given the Policy and Procedures Group held 3 meetings, 10 weeks apart, from 17 May 2017
    And a meeting of the Policy and Procedures Group is planned for 20 March 2018
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is not evidenced for the Policy and Procedures Group in 2017-18

  Scenario: Kept as soon as the number is reached
    Given the audit is made on 28 February 2018
    And the Policy and Procedures Group held 4 meetings, 2 weeks apart, from 17 May 2017
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is kept for the Policy and Procedures Group in 2017-18

  Scenario Outline: Where a year that still runs is heading
    Given the audit is made on 28 February 2018
    And the Policy and Procedures Group held 3 meetings, 2 weeks apart, from 17 May 2017
    And <planned> more meetings of the Policy and Procedures Group are planned, a week apart, from 7 March 2018
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is pending for the Policy and Procedures Group in 2017-18 until 31 March 2018
    And the outlook is <outlook>

    Examples:
      | planned | outlook |
      | 1       | open    |
      | 0       | lost    |

  Scenario Outline: On the last day of the year and the day after
    Given the audit is made on <audit>
    And the Policy and Procedures Group held 3 meetings, 2 weeks apart, from 17 May 2017
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is <answer> for the Policy and Procedures Group in 2017-18

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario: The year that has begun
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is pending for the Policy and Procedures Group in 2018-19 until 31 March 2019

  Scenario: A year that was over before the time audited
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it does not apply to the Policy and Procedures Group in 2016-17

  Scenario: Meetings were not supplied
    Given no meetings were supplied
    When clause ToR Policy and Procedures 6, meetings a year, is audited
    Then it is not evidenced for the Policy and Procedures Group in 2017-18
