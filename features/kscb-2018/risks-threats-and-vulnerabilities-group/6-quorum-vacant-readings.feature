Feature: Clause ToR Risks Threats Vulnerabilities 6 – Quorum of a group without members for one of the three, under other readings
  For a council, or for health, that no member stands for, it cannot be told whether a meeting was
  quorate.

  The reading of slashes: Where two names are joined by a slash, or by "and/or", does the clause ask
    for either or for both?
  - either: one of the two is enough (our reading)
  - both: each of the two

  The reading of health in quorum: Who is "Health" in the quorum of the group on risks, threats and
    vulnerabilities?
  - NHS: an NHS organisation or the Designated Nurse (our reading)
  - public health too: the council's public health service as well

  Background:
    Given the audit is made on 30 April 2018
    And the Risks, Threats and Vulnerabilities Group has these members
      | who  | as         | for              |
      | Otto | chair      | KSCB             |
      | Paul | vice chair | Kent Police      |
      | Cara | member     | Community Safety |
      | Pam  | member     | Public Health    |
    And a meeting of the Risks, Threats and Vulnerabilities Group was held on 17 May 2017

  Scenario Outline: Everybody is there
    Given the reading of slashes is <slashes>
    And the reading of health in quorum is <health>
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | slashes | health            | answer        |
      | either  | NHS               | not evidenced |
      | either  | public health too | kept          |
      | both    | public health too | not evidenced |
