Feature: Clause 6.5 – The annual report of the Child Death Overview Panel
  The panel reports to the Board on each year from April to March, within twelve months of its end.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: After the year's end, and by the following March
    Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was sent to the Board on <sent>
    When clause 6.5, group annual report, is audited
    Then it is <answer> for the Child Death Overview Panel in 2016-17
    And it is <late>

    Examples:
      | sent          | answer | late            |
      | 31 March 2017 | broken | not marked late |
      | 1 April 2017  | kept   | not marked late |
      | 31 March 2018 | kept   | not marked late |
      | 1 April 2018  | kept   | marked late     |

  Scenario: No report
    When clause 6.5, group annual report, is audited
    Then it is broken for the Child Death Overview Panel in 2016-17 since 1 April 2018
    And the Child Death Overview Panel must act
    And it is major in severity
    And it is pending for the Child Death Overview Panel in 2017-18 until 31 March 2019

  Scenario Outline: On the due day and the day after
    Given the audit is made on <audit>
    When clause 6.5, group annual report, is audited
    Then it is <answer> for the Child Death Overview Panel in 2016-17

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario: A report that went to somebody else only
    Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was sent to the Health Safeguarding Group on 2 October 2017
    When clause 6.5, group annual report, is audited
    Then it is broken for the Child Death Overview Panel in 2016-17

  Scenario Outline: Another paper, of another group or another year
    Given the <paper> of <body> for <year> was sent to the Board on 2 October 2017
    When clause 6.5, group annual report, is audited
    Then it is broken for the Child Death Overview Panel in 2016-17

    Examples:
      | paper              | body                           | year    |
      | CDOP update        | the Child Death Overview Panel | 2016-17 |
      | CDOP annual report | the Case Review Group          | 2016-17 |
      | CDOP annual report | the Child Death Overview Panel | 2015-16 |

  Scenario: It is not recorded when the report was sent
    Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was sent to the Board on a day not recorded
    When clause 6.5, group annual report, is audited
    Then it is not evidenced for the Child Death Overview Panel in 2016-17

  Scenario: Records of sending were not supplied
    Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on 21 September 2017
    And no records of sending were supplied
    When clause 6.5, group annual report, is audited
    Then it is not evidenced for the Child Death Overview Panel in 2016-17

  Scenario: What was sent of another paper is not the report
    Given the audit is made on 1 April 2018
    And there is the CDOP annual report of the Child Death Overview Panel for 2016-17
    And a CDOP update of the Child Death Overview Panel was sent to the Board on 7 June 2017
    When clause 6.5, group annual report, is audited
    Then it is broken for the Child Death Overview Panel in 2016-17

  Scenario: A year that was over long before the time audited
    When clause 6.5, group annual report, is audited
    Then it does not apply to the Child Death Overview Panel in 2013-14

  Scenario: Kept as soon as the report is sent
    Given the audit is made on 31 March 2018
    And the CDOP annual report of the Child Death Overview Panel for 2016-17 was sent to the Board on 7 June 2017
    When clause 6.5, group annual report, is audited
    Then it is kept for the Child Death Overview Panel in 2016-17

  Scenario: Twelve months over a 29 February
    Given the audit is made on 31 March 2020
    When clause 6.5, group annual report, is audited
    Then it is pending for the Child Death Overview Panel in 2018-19 until 31 March 2020
