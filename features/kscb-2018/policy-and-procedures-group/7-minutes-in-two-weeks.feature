Feature: Clause ToR Policy and Procedures 7 – Minutes in two weeks
  The minutes of each meeting go out about two weeks after it: the two weeks themselves.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: The limit of 14 days
    Given a meeting of the Policy and Procedures Group was held on 20 September 2017
    And its minutes were sent on <day>
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day               | answer |
      | 19 September 2017 | broken |
      | 20 September 2017 | kept   |
      | 4 October 2017    | kept   |
      | 5 October 2017    | broken |

  Scenario Outline: The day is not recorded, and the time is or is not over
    Given the audit is made on <audit>
    And a meeting of the Policy and Procedures Group was held on 20 September 2017
    And it is not recorded when its minutes were sent
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | audit          | answer        |
      | 4 October 2017 | pending       |
      | 5 October 2017 | not evidenced |

  Scenario: The last day in time
    Given a meeting of the Policy and Procedures Group was held on 25 April 2018
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then it is pending for the meeting of 25 April 2018 until 9 May 2018

  Scenario: It goes out while there is still time
    Given the audit is made on 22 September 2017
    And a meeting of the Policy and Procedures Group was held on 20 September 2017
    And its minutes were sent on 21 September 2017
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then it is kept for the meeting of 20 September 2017

  Scenario: A planned meeting has nothing to follow yet
    Given a meeting of the Policy and Procedures Group is planned for 20 June 2018
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then there is nothing to test

  Scenario: A meeting that is past and still shown as planned may have been held
    Given a meeting of the Policy and Procedures Group is planned for 20 September 2017
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario: A cancelled meeting has nothing to follow
    Given a meeting of the Policy and Procedures Group planned for 20 September 2017 was cancelled on 1 August 2017 for another reason
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then there is nothing to test

  Scenario: A meeting of another body is left out
    Given a meeting of the Board was held on 20 September 2017
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then there is nothing to test

  Scenario Outline: Only meetings of the time audited
    Given a meeting of the Policy and Procedures Group was held on <held>
    And its minutes were sent on <held>
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then <verdict>

    Examples:
      | held          | verdict                                    |
      | 31 March 2017 | there is nothing to test                   |
      | 1 April 2017  | it is kept for the meeting of 1 April 2017 |

  Scenario: Who must act
    Given a meeting of the Policy and Procedures Group was held on 20 September 2017
    And its minutes were sent on 1 November 2017
    When clause ToR Policy and Procedures 7, minutes sent in two weeks, is audited
    Then it is broken for the meeting of 20 September 2017
    And the Business Unit must act
    And it is advisory in severity
