Feature: Clause ToR Risks Threats Vulnerabilities 7 – Minutes and action log
  The minutes and the action log of each meeting go out within two weeks of it.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Both go out within two weeks
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
    And its minutes were sent on <minutes>
    And its action log was sent on <log>
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | minutes           | log               | answer |
      | 27 September 2017 | 27 September 2017 | kept   |
      | 4 October 2017    | 4 October 2017    | kept   |
      | 4 October 2017    | 5 October 2017    | broken |
      | 5 October 2017    | 4 October 2017    | broken |
      | 20 September 2017 | 20 September 2017 | kept   |
      | 19 September 2017 | 27 September 2017 | broken |
      | 27 September 2017 | 19 September 2017 | broken |

  Scenario: One is in time, and of the other nothing is recorded
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
    And its minutes were sent on 27 September 2017
    And it is not recorded when its action log was sent
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario: One is late, and the other does not matter
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
    And its minutes were sent on 5 October 2017
    And it is not recorded when its action log was sent
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is broken for the meeting of 20 September 2017

  Scenario Outline: Neither is recorded, and the time is or is not over
    Given the audit is made on <audit>
    And a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | audit          | answer        |
      | 4 October 2017 | pending       |
      | 5 October 2017 | not evidenced |

  Scenario: The last day in time
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 25 April 2018
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is pending for the meeting of 25 April 2018 until 9 May 2018

  Scenario: A meeting that is past and still shown as planned may have been held
    Given a meeting of the Risks, Threats and Vulnerabilities Group is planned for 20 September 2017
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario: A cancelled meeting has nothing to follow
    Given a meeting of the Risks, Threats and Vulnerabilities Group planned for 20 September 2017 was cancelled on 1 August 2017 for another reason
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then there is nothing to test

  Scenario: A planned meeting has nothing to follow yet
    Given a meeting of the Risks, Threats and Vulnerabilities Group is planned for 20 June 2018
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then there is nothing to test

  Scenario: Both go out while there is still time
    Given the audit is made on 22 September 2017
    And a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
    And its minutes were sent on 21 September 2017
    And its action log was sent on 21 September 2017
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is kept for the meeting of 20 September 2017

  Scenario Outline: One went out before the meeting, and of the other nothing is recorded
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
    And its <act> on 19 September 2017
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is broken for the meeting of 20 September 2017

    Examples:
      | act                 |
      | minutes were sent   |
      | action log was sent |

  Scenario: A meeting of another body is left out
    Given a meeting of the Board was held on 20 September 2017
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then there is nothing to test

  Scenario Outline: Only meetings of the time audited
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on <held>
    And its minutes were sent on <held>
    And its action log was sent on <held>
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then <verdict>

    Examples:
      | held          | verdict                                    |
      | 31 March 2017 | there is nothing to test                   |
      | 1 April 2017  | it is kept for the meeting of 1 April 2017 |

  Scenario: Who must act
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
    And its minutes were sent on 1 November 2017
    And its action log was sent on 1 November 2017
    When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
    Then it is broken for the meeting of 20 September 2017
    And the Business Unit must act
    And it is minor in severity
