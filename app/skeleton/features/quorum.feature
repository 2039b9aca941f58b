Feature: Clause 3 – Quorum
  Half of the members make a quorum.

  Background:
    Given the audit is made on 31 March 2026
    And the Committee has these members
      | who  | as     |
      | Ana  | chair  |
      | Ben  | member |
      | Cleo | member |
      | Dan  | member |
    And a meeting of the Committee was held on 20 January 2026

  Scenario: Half of them came
    Given Ana and Ben were there
    And everybody else sent apologies
    When clause 3 is audited
    Then it is kept for the meeting of 20 January 2026

  Scenario: Fewer than half came
    Given Ana was there
    And everybody else sent apologies
    When clause 3 is audited
    Then it is broken for the meeting of 20 January 2026

  Scenario: It is not recorded whether enough came
    Given Ana was there
    And it is not recorded whether Ben came
    And everybody else sent apologies
    When clause 3 is audited
    Then it is not evidenced for the meeting of 20 January 2026
