Feature: Cover – The next review of the constitution
  The text was last reviewed in August 2017; it falls due for its next review in April 2018.

  Background:
    Given the audit is made on 1 May 2018

  Scenario: Reviewed in time
    Given the constitution was reviewed on 17 April 2018
    When clause Cover is audited
    Then it is kept for the clause
    And it is not marked late

  Scenario: Not reviewed
    When clause Cover is audited
    Then it is broken for the clause since 1 May 2018
    And the Board must act
    And it is minor in severity

  Scenario Outline: The last day in time
    Given the audit is made on 31 May 2018
    And the constitution was reviewed on <reviewed>
    When clause Cover is audited
    Then it is kept for the clause
    And it is <late>

    Examples:
      | reviewed      | late            |
      | 30 April 2018 | not marked late |
      | 1 May 2018    | marked late     |

  Scenario Outline: On the due day and the day after
    Given the audit is made on <audit>
    When clause Cover is audited
    Then it is <answer> for the clause

    Examples:
      | audit         | answer  |
      | 30 April 2018 | pending |
      | 1 May 2018    | broken  |

  Scenario: Until when it is pending
    Given the audit is made on 1 April 2018
    When clause Cover is audited
    Then it is pending for the clause until 30 April 2018

  Scenario Outline: The review of August 2017 is not the next one
    Given the constitution was reviewed on <reviewed>
    When clause Cover is audited
    Then it is <answer> for the clause

    Examples:
      | reviewed         | answer |
      | 31 August 2017   | broken |
      | 1 September 2017 | kept   |

  Scenario: A review that lies after the audit has not happened yet
    Given the constitution was reviewed on 2 May 2018
    When clause Cover is audited
    Then it is broken for the clause

  Scenario: A review of something else under the constitution
    Given the governance under the constitution was reviewed on 17 April 2018
    When clause Cover is audited
    Then it is broken for the clause

  Scenario: A review of another document
    Given the constitution of another board was reviewed on 17 April 2018
    When clause Cover is audited
    Then it is broken for the clause

  Scenario: Reviews were not supplied
    Given no reviews were supplied
    When clause Cover is audited
    Then it is not evidenced for the clause

  Scenario: Reviewed before the month is over
    Given the audit is made on 30 April 2018
    And the constitution was reviewed on 17 April 2018
    When clause Cover is audited
    Then it is kept for the clause
