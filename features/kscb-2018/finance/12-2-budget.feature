Feature: Clause 12.2 – The budget
  The Board sets the budget for the next financial year no later than December.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: Set in time
    Given the budget of the Board for 2018-19 was approved on 1 December 2017
    When clause 12.2, budget set, is audited
    Then it is kept for the Board in 2018-19

  Scenario: Not set at all
    When clause 12.2, budget set, is audited
    Then it is broken for the Board in 2018-19 since 1 January 2018
    And it is major in severity
    And the Board must act

  Scenario Outline: The end of December
    Given the budget of the Board for 2018-19 was approved on <approved>
    When clause 12.2, budget set, is audited
    Then it is <answer> for the Board in 2018-19

    Examples:
      | approved         | answer |
      | 31 December 2017 | kept   |
      | 1 January 2018   | broken |

  Scenario Outline: On the due day and the day after
    Given the audit is made on <audit>
    When clause 12.2, budget set, is audited
    Then it is <answer> for the Board in 2018-19

    Examples:
      | audit            | answer  |
      | 31 December 2017 | pending |
      | 1 January 2018   | broken  |

  Scenario: The budget of a year that is neither due nor begun is left out
    When clause 12.2, budget set, is audited
    Then it does not apply to the Board in 2019-20

  Scenario: The budget of another year does not count
    Given the budget of the Board for 2017-18 was approved on 1 December 2017
    When clause 12.2, budget set, is audited
    Then it is broken for the Board in 2018-19

  Scenario: It is not recorded when it was approved
    Given the budget of the Board for 2018-19 was approved on a day not recorded
    When clause 12.2, budget set, is audited
    Then it is not evidenced for the Board in 2018-19

  Scenario: Papers were not supplied
    Given no documents were supplied
    When clause 12.2, budget set, is audited
    Then it is not evidenced for the Board in 2018-19

  Scenario: A paper of another kind, or of another body, does not count
    Given the terms of reference of the Board for 2018-19 were approved on 1 December 2017
    And the budget of the Business Group for 2018-19 was approved on 1 December 2017
    When clause 12.2, budget set, is audited
    Then it is broken for the Board in 2018-19

  Scenario: Approved while there is still time
    Given the audit is made on 31 December 2017
    And the budget of the Board for 2018-19 was approved on 1 December 2017
    When clause 12.2, budget set, is audited
    Then it is kept for the Board in 2018-19

  Scenario: A year that was due before the time audited
    When clause 12.2, budget set, is audited
    Then it does not apply to the Board in 2016-17

  Scenario Outline: The end of December before a leap year
    Given the audit is made on 30 April 2020
    And the budget of the Board for 2020-21 was approved on <approved>
    When clause 12.2, budget set, is audited
    Then it is <answer> for the Board in 2020-21

    Examples:
      | approved         | answer |
      | 31 December 2019 | kept   |
      | 1 January 2020   | broken |
