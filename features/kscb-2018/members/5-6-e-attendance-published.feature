Feature: Clause 5.6(e) – Attendance is published
  Attendance at meetings of the Board and of every group is published with the annual report.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: The report shows attendance at each body that met in its year
    Given a meeting of the Board was held on 15 June 2016
    And a meeting of the Policy and Procedures Group was held on 20 June 2016
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    And it shows attendance at the Board
    When clause 5.6(e) is audited
    Then the audit gives 2 verdicts
    And it is kept for attendance at the Board
    And it is broken for attendance at the Policy and Procedures Group
    And the Board must act
    And it is minor in severity

  Scenario Outline: Only meetings of the report's own year
    Given a meeting of the Board was held on <held>
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    When clause 5.6(e) is audited
    Then <verdict>

    Examples:
      | held          | verdict                                  |
      | 31 March 2016 | there is nothing to test                 |
      | 1 April 2016  | it is broken for attendance at the Board |
      | 31 March 2017 | it is broken for attendance at the Board |
      | 1 April 2017  | there is nothing to test                 |

  Scenario: A group whose only meeting was cancelled need not be shown
    Given a meeting of the Business Group planned for 15 June 2016 was cancelled on 1 June 2016 for another reason
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    When clause 5.6(e) is audited
    Then there is nothing to test

  Scenario: Only the latest report counts
    Given a meeting of the Board was held on 15 June 2015
    And a meeting of the Board was held on 15 June 2016
    And the annual report of the Board for 2015-16 was published on 30 September 2016
    And it shows attendance at the Board
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    When clause 5.6(e) is audited
    Then the audit gives 1 verdict
    And it is broken for attendance at the Board

  Scenario: No report has been published
    Given a meeting of the Board was held on 15 June 2016
    When clause 5.6(e) is audited
    Then there is nothing to test

  Scenario: A report published on the day of the audit
    Given a meeting of the Board was held on 15 June 2016
    And the annual report of the Board for 2016-17 was published on 30 April 2018
    When clause 5.6(e) is audited
    Then it is broken for attendance at the Board

  Scenario: A report published after the audit is not there yet
    Given a meeting of the Board was held on 15 June 2016
    And the annual report of the Board for 2016-17 was published on 1 May 2018
    When clause 5.6(e) is audited
    Then there is nothing to test

  Scenario: It is not recorded when the report was published
    Given a meeting of the Board was held on 15 June 2016
    And the annual report of the Board for 2016-17 was published on a day not recorded
    When clause 5.6(e) is audited
    Then it is not evidenced for attendance at the Board

  Scenario: The contents of reports were not supplied
    Given a meeting of the Board was held on 15 June 2016
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    And no lists of contents were supplied
    When clause 5.6(e) is audited
    Then it is not evidenced for attendance at the Board

  Scenario Outline: Attendance at the Board and at every group
    Given a meeting of <body> was held on 15 June 2016
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    When clause 5.6(e) is audited
    Then it is broken for attendance at <body>

    Examples:
      | body                                         |
      | the Board                                    |
      | the Business Group                           |
      | the Case Review Group                        |
      | the Child Death Overview Panel               |
      | the Learning and Development Group           |
      | the Quality and Effectiveness Group          |
      | the MASE Group                               |
      | the Health Safeguarding Group                |
      | the Education Safeguarding Group             |
      | the Policy and Procedures Group              |
      | the Safeguarding Leads Group                 |
      | the Risks, Threats and Vulnerabilities Group |

  Scenario: Attendance at another board is not shown
    Given a meeting of the Medway Safeguarding Children Board was held on 15 June 2016
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    When clause 5.6(e) is audited
    Then there is nothing to test

  Scenario: Papers that are no annual report of the Board
    Given a meeting of the Board was held on 15 June 2016
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    And it shows attendance at the Board
    And the business plan of the Board for 2016-17 was published on 1 November 2017
    And the annual report of the Business Group for 2016-17 was published on 1 December 2017
    When clause 5.6(e) is audited
    Then the audit gives 1 verdict
    And it is kept for attendance at the Board
