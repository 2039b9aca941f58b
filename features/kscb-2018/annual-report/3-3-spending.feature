Feature: Clause 3.3 – Contributions and spending in the annual report
  The annual report lists the partners' contributions and what the Board spent, by kind.

  Background:
    Given the audit is made on 30 April 2018
    And the annual report of the Board for 2016-17 was published on 30 September 2017

  Scenario Outline: Each of the four
    Given it contains <one>
    When clause 3.3, spending and contributions, is audited
    Then the audit gives 4 verdicts
    And it is kept for the item <one>
    And it is broken for the item <another>

    Examples:
      | one                              | another                          |
      | Contributions of partners        | Spending on child death reviews  |
      | Spending on child death reviews  | Spending on serious case reviews |
      | Spending on serious case reviews | Other spending                   |
      | Other spending                   | Contributions of partners        |

  Scenario: Every report of the time audited is tested
    Given it contains Other spending
    And the annual report of the Board for 2017-18 was published on 20 April 2018
    When clause 3.3, spending and contributions, is audited
    Then it is kept for the item Other spending in the annual report of the Board for 2016-17
    And it is broken for the item Other spending in the annual report of the Board for 2017-18
    And the Independent Chair must act
    And it is minor in severity

  Scenario Outline: Only reports published in the time audited
    Given the annual report of the Board for 2015-16 was published on <published>
    When clause 3.3, spending and contributions, is audited
    Then the audit gives <number> verdicts

    Examples:
      | published     | number |
      | 31 March 2017 | 4      |
      | 1 April 2017  | 8      |
      | 30 April 2018 | 8      |
      | 1 May 2018    | 4      |

  Scenario: The report of another board is not tested
    Given the annual report of the Medway Safeguarding Children Board for 2016-17 was published on 1 October 2017
    When clause 3.3, spending and contributions, is audited
    Then the audit gives 4 verdicts

  Scenario: The contents were not supplied
    Given no lists of contents were supplied
    When clause 3.3, spending and contributions, is audited
    Then it is not evidenced for the item Other spending

  Scenario: Other papers of the Board are not tested
    Given the business plan of the Board for 2017-18 was published on 1 November 2017
    When clause 3.3, spending and contributions, is audited
    Then the audit gives 4 verdicts
