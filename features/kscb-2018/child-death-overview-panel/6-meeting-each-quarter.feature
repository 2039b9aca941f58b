Feature: Clause ToR CDOP 6 – A meeting in every quarter
  At least one meeting is held in every quarter of the year from April.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: A meeting in one quarter, none in the next
    Given a meeting of the Child Death Overview Panel was held on 17 May 2017
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is kept for the Child Death Overview Panel in the first quarter of 2017-18
    And it is broken for the Child Death Overview Panel in the second quarter of 2017-18 since 1 October 2017
    And the Child Death Overview Panel must act
    And it is major in severity

  Scenario Outline: The first and the last day of a quarter
    Given a meeting of the Child Death Overview Panel was held on <held>
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is <answer> for the Child Death Overview Panel in the second quarter of 2017-18

    Examples:
      | held              | answer |
      | 30 June 2017      | broken |
      | 1 July 2017       | kept   |
      | 30 September 2017 | kept   |
      | 1 October 2017    | broken |

  Scenario: A cancelled meeting never counts
    Given a meeting of the Child Death Overview Panel planned for 17 May 2017 was cancelled on 18 April 2017 for lack of business
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is broken for the Child Death Overview Panel in the first quarter of 2017-18

  Scenario: Two meetings in one quarter do not make up for the next
    Given a meeting of the Child Death Overview Panel was held on 17 May 2017
    And a meeting of the Child Death Overview Panel was held on 21 June 2017
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is kept for the Child Death Overview Panel in the first quarter of 2017-18
    And it is broken for the Child Death Overview Panel in the second quarter of 2017-18

  Scenario: A planned meeting is not held yet
    Given a meeting of the Child Death Overview Panel is planned for 20 June 2018
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is pending for the Child Death Overview Panel in the first quarter of 2018-19 until 30 June 2018

  Scenario: A quarter is kept as soon as a meeting is held
    Given a meeting of the Child Death Overview Panel was held on 18 April 2018
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is kept for the Child Death Overview Panel in the first quarter of 2018-19

  Scenario: A meeting that is past and still shown as planned may have been held
    Given a meeting of the Child Death Overview Panel is planned for 17 May 2017
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is not evidenced for the Child Death Overview Panel in the first quarter of 2017-18

  Scenario Outline: On the last day of the quarter and the day after
    Given the audit is made on <audit>
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is <answer> for the Child Death Overview Panel in the fourth quarter of 2017-18

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario: A meeting of another body does not count
    Given a meeting of the Board was held on 17 May 2017
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is broken for the Child Death Overview Panel in the first quarter of 2017-18

  Scenario: A quarter that was over before the time audited
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it does not apply to the Child Death Overview Panel in the fourth quarter of 2016-17

  Scenario: Meetings were not supplied
    Given no meetings were supplied
    When clause ToR CDOP 6, meetings each quarter, is audited
    Then it is not evidenced for the Child Death Overview Panel in the first quarter of 2017-18
