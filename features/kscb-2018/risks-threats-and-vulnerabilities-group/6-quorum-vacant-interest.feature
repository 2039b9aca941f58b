Feature: Clause ToR Risks Threats Vulnerabilities 6 – An interest for which nobody sits
  Where nobody on record sits for one of the three interests, it cannot be told whether the meeting
  had its quorum.

  Background:
    Given the audit is made on 30 April 2018
    And the Risks, Threats and Vulnerabilities Group has these members
      | who  | as     | for           |
      | Paul | member | Kent Police   |
      | Pam  | member | Public Health |
    And a meeting of the Risks, Threats and Vulnerabilities Group was held on 17 May 2017

  Scenario: Nobody sits for health
    Given everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: Nobody sits for health, and the police are away
    Given Paul sent apologies
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is broken for the meeting of 17 May 2017
