Feature: Clause ToR CDOP 8(a) – Agenda agreed
  The agenda of each meeting is agreed with the chair at least fourteen days before it.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: In good time
    Given a meeting of the Child Death Overview Panel was held on 20 September 2017
    And its agenda was agreed on 1 August 2017
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is kept for the meeting of 20 September 2017

  Scenario Outline: The limit of 14 days
    Given a meeting of the Child Death Overview Panel was held on 20 September 2017
    And its agenda was agreed on <day>
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day               | answer |
      | 6 September 2017  | kept   |
      | 7 September 2017  | broken |
      | 20 September 2017 | broken |

  Scenario: The day is not recorded
    Given a meeting of the Child Death Overview Panel was held on 20 September 2017
    And it is not recorded when its agenda was agreed
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario Outline: A planned meeting, on the last day in time and the day after
    Given the audit is made on <audit>
    And a meeting of the Child Death Overview Panel is planned for 20 September 2017
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | audit            | answer  |
      | 6 September 2017 | pending |
      | 7 September 2017 | broken  |

  Scenario: A planned meeting whose day is still far off
    Given a meeting of the Child Death Overview Panel is planned for 20 June 2018
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is pending for the meeting of 20 June 2018 until 6 June 2018

  Scenario: A meeting planned for the day of the audit, and nothing prepared
    Given a meeting of the Child Death Overview Panel is planned for 30 April 2018
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is broken for the meeting of 30 April 2018

  Scenario: A meeting that is past and still shown as planned may have been held
    Given a meeting of the Child Death Overview Panel is planned for 20 September 2017
    And its agenda was agreed on 1 August 2017
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario: A planned meeting that is already prepared
    Given a meeting of the Child Death Overview Panel is planned for 20 June 2018
    And its agenda was agreed on 20 April 2018
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is kept for the meeting of 20 June 2018

  Scenario: A day after the audit has not come yet
    Given a meeting of the Child Death Overview Panel is planned for 20 June 2018
    And its agenda was agreed on 1 May 2018
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is pending for the meeting of 20 June 2018 until 6 June 2018

  Scenario: A cancelled meeting is left out
    Given a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on 1 August 2017 for another reason
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then there is nothing to test

  Scenario: A meeting cancelled after the audit is still planned
    Given a meeting of the Child Death Overview Panel planned for 20 June 2018 was cancelled on 1 May 2018 for another reason
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is pending for the meeting of 20 June 2018 until 6 June 2018

  Scenario: A meeting to come that has been cancelled is left out
    Given a meeting of the Child Death Overview Panel planned for 20 June 2018 was cancelled on 3 April 2018 for another reason
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then there is nothing to test

  Scenario: A meeting that is past, and was called off only after the audit, may have been held
    Given a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on 1 May 2018 for another reason
    And its agenda was agreed on 1 August 2017
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario: What is recorded of the other papers of a planned meeting does not matter
    Given a meeting of the Child Death Overview Panel is planned for 20 June 2018
    And its papers were sent on 16 April 2018
    And its action log was sent on 16 April 2018
    And its minutes were sent on 16 April 2018
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is pending for the meeting of 20 June 2018 until 6 June 2018

  Scenario: A meeting of another body is left out
    Given a meeting of the Board was held on 20 September 2017
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then there is nothing to test

  Scenario Outline: Only meetings of the time audited
    Given a meeting of the Child Death Overview Panel was held on <held>
    And its agenda was agreed on 1 January 2017
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then <verdict>

    Examples:
      | held          | verdict                                    |
      | 31 March 2017 | there is nothing to test                   |
      | 1 April 2017  | it is kept for the meeting of 1 April 2017 |

  Scenario: Who must act
    Given a meeting of the Child Death Overview Panel was held on 20 September 2017
    And its agenda was agreed on 20 September 2017
    When clause ToR CDOP 8(a), agenda agreed, is audited
    Then it is broken for the meeting of 20 September 2017
    And the Business Unit must act
    And it is minor in severity
