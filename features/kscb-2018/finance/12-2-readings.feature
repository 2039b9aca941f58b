Feature: Clauses 12.2, ToR MASE 3(a) and Cover – A month as the last day in time
  Three clauses name a month and no day. We read it as the end of the month; its first day is
  another honest reading. The edition of April 2018 may itself be the review that fell due in that
  month.

  The reading of named month: By which day of a month is something due that is due in it, or no
    later than it?
  - by its end: by the last day of the month (our reading)
  - by its beginning: by the first day of the month

  The reading of this edition: Is the edition of April 2018 itself the review that falls due in that
    month?
  - not the review: a review is one that is on record (our reading)
  - the review: the edition is the review, though its table was not brought up to date

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: The budget, by the beginning of December
    Given the reading of named month is <reading>
    And the budget of the Board for 2018-19 was approved on <approved>
    When clause 12.2, budget set, is audited
    Then it is <answer> for the Board in 2018-19

    Examples:
      | reading          | approved         | answer |
      | by its end       | 2 December 2017  | kept   |
      | by its end       | 31 December 2017 | kept   |
      | by its beginning | 1 December 2017  | kept   |
      | by its beginning | 2 December 2017  | broken |

  Scenario: A budget set in December is contested
    Given the budget of the Board for 2018-19 was approved on 12 December 2017
    When clause 12.2, budget set, is audited
    Then it is kept for the Board in 2018-19
    And it is contested: named month

  Scenario Outline: The report on sexual exploitation, by the beginning of April
    Given the reading of named month is <reading>
    And the MASE annual report of the Multi-Agency Sexual Exploitation Group for 2016-17 was sent to the Board on <sent>
    When clause ToR MASE 3(a) is audited
    Then it is <answer> for the Multi-Agency Sexual Exploitation Group in 2016-17

    Examples:
      | reading          | sent          | answer |
      | by its end       | 2 April 2017  | kept   |
      | by its end       | 30 April 2017 | kept   |
      | by its beginning | 1 April 2017  | kept   |
      | by its beginning | 2 April 2017  | broken |

  Scenario Outline: The review of the constitution, by the beginning of April
    Given the reading of named month is <reading>
    And the constitution was reviewed on <reviewed>
    When clause Cover is audited
    Then it is kept for the clause
    And it is <late>

    Examples:
      | reading          | reviewed     | late            |
      | by its end       | 2 April 2018 | not marked late |
      | by its beginning | 1 April 2018 | not marked late |
      | by its beginning | 2 April 2018 | marked late     |

  Scenario Outline: The edition of April 2018 is the review
    Given the audit is made on 1 May 2018
    And the reading of this edition is <reading>
    When clause Cover is audited
    Then it is <answer> for the clause
    And it is not marked late

    Examples:
      | reading        | answer |
      | not the review | broken |
      | the review     | kept   |

  Scenario: A report sent in April is contested
    Given the MASE annual report of the Multi-Agency Sexual Exploitation Group for 2016-17 was sent to the Board on 20 April 2017
    When clause ToR MASE 3(a) is audited
    Then it is kept for the Multi-Agency Sexual Exploitation Group in 2016-17
    And it is contested: named month

  Scenario: No review on record by the last day of April
    When clause Cover is audited
    Then it is pending for the clause
    And it is contested: named month, this edition

  Scenario Outline: The edition is the review as from 1 April
    Given the audit is made on <audit>
    And the reading of this edition is the review
    When clause Cover is audited
    Then it is <answer> for the clause

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | kept    |

  Scenario Outline: The beginning of December before a leap year
    Given the audit is made on 30 April 2020
    And the reading of named month is by its beginning
    And the budget of the Board for 2020-21 was approved on <approved>
    When clause 12.2, budget set, is audited
    Then it is <answer> for the Board in 2020-21

    Examples:
      | approved        | answer |
      | 1 December 2019 | kept   |
      | 2 December 2019 | broken |
