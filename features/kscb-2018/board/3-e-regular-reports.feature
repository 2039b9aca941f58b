Feature: Clause ToR Board 3(e) – Regular reports from two groups
  The Case Review Group and the Child Death Overview Panel each report to the Board regularly, which
  we read as: at least twice in a year from April to March.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Two reports of each group
    Given a <paper> of <group> was sent to the Board on 17 May 2017
    And a <paper> of <group> was sent to the Board on 15 November 2017
    When clause ToR Board 3(e) is audited
    Then it is kept for <group> in 2017-18
    And it is broken for <other> in 2017-18

    Examples:
      | group                          | paper              | other                          |
      | the Case Review Group          | case review report | the Child Death Overview Panel |
      | the Child Death Overview Panel | CDOP update        | the Case Review Group          |

  Scenario: One report is not enough
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    When clause ToR Board 3(e) is audited
    Then it is broken for the Child Death Overview Panel in 2017-18 since 1 April 2018
    And the Child Death Overview Panel must act
    And it is minor in severity

  Scenario: Three are more than enough
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    And a CDOP update of the Child Death Overview Panel was sent to the Board on 13 September 2017
    And a CDOP update of the Child Death Overview Panel was sent to the Board on 15 November 2017
    When clause ToR Board 3(e) is audited
    Then it is kept for the Child Death Overview Panel in 2017-18

  Scenario: The same report sent twice is one report
    Given the CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    And it was sent to the Independent Chair on 18 May 2017
    And it was sent to the Business Group on 15 November 2017
    When clause ToR Board 3(e) is audited
    Then it is broken for the Child Death Overview Panel in 2017-18

  Scenario: Reports of two kinds are two reports
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    And the CDOP annual report of the Child Death Overview Panel for 2016-17 was sent to the Board on 2 October 2017
    When clause ToR Board 3(e) is audited
    Then it is kept for the Child Death Overview Panel in 2017-18

  Scenario Outline: The first and the last day of the year
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    And a CDOP update of the Child Death Overview Panel was sent to the Board on <sent>
    When clause ToR Board 3(e) is audited
    Then it is <answer> for the Child Death Overview Panel in 2017-18

    Examples:
      | sent          | answer |
      | 31 March 2017 | broken |
      | 1 April 2017  | kept   |
      | 31 March 2018 | kept   |
      | 1 April 2018  | broken |

  Scenario Outline: On the due day and the day after
    Given the audit is made on <audit>
    And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    When clause ToR Board 3(e) is audited
    Then it is <answer> for the Child Death Overview Panel in 2017-18

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario: The year that has begun
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 3 April 2018
    And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 April 2018
    When clause ToR Board 3(e) is audited
    Then it is kept for the Child Death Overview Panel in 2018-19
    And it is pending for the Case Review Group in 2018-19 until 31 March 2019

  Scenario: Reports that went to another body
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    And a CDOP update of the Child Death Overview Panel was sent to the Business Group on 15 November 2017
    When clause ToR Board 3(e) is audited
    Then it is broken for the Child Death Overview Panel in 2017-18

  Scenario: Reports of other groups owe nothing here
    Given an HSG report of the Health Safeguarding Group was sent to the Board on 17 May 2017
    And an HSG report of the Health Safeguarding Group was sent to the Board on 15 November 2017
    When clause ToR Board 3(e) is audited
    Then it is broken for the Child Death Overview Panel in 2017-18
    And it does not apply to the Health Safeguarding Group in 2017-18

  Scenario: It is not recorded when the second report was sent
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    And a CDOP update of the Child Death Overview Panel was sent to the Board on a day not recorded
    When clause ToR Board 3(e) is audited
    Then it is not evidenced for the Child Death Overview Panel in 2017-18

  Scenario: Records of sending were not supplied
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    And no records of sending were supplied
    When clause ToR Board 3(e) is audited
    Then it is not evidenced for the Child Death Overview Panel in 2017-18

  Scenario: Three papers, of which one was sent
    Given a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
    And there is a CDOP update of the Child Death Overview Panel
    And there is a CDOP update of the Child Death Overview Panel
    When clause ToR Board 3(e) is audited
    Then it is broken for the Child Death Overview Panel in 2017-18

  Scenario: A year that was over long before the time audited
    When clause ToR Board 3(e) is audited
    Then it does not apply to the Child Death Overview Panel in 2013-14
