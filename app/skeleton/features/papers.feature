Feature: Clause 2 – Papers
  Papers go out at least a week before each meeting.

  Background:
    Given the audit is made on 31 March 2026

  Scenario Outline: A week before the meeting
    Given a meeting of the Committee was held on 20 January 2026
    And its papers were sent on <day>
    When clause 2 is audited
    Then it is <answer> for the meeting of 20 January 2026

    Examples:
      | day             | answer |
      | 12 January 2026 | kept   |
      | 13 January 2026 | kept   |
      | 14 January 2026 | broken |
