Feature: Clause ToR Risks Threats Vulnerabilities 6 – Which meetings need a quorum
  The quorum is tested at every meeting that was held in the time audited.

  Background:
    Given the audit is made on 30 April 2018
    And the Risks, Threats and Vulnerabilities Group has these members
      | who   | as     | for              |
      | Paul  | member | Kent Police      |
      | Pam   | member | Public Health    |
      | Norah | member | Designated Nurse |

  Scenario: A cancelled meeting, and a meeting of another body, are left out
    Given a meeting of the Risks, Threats and Vulnerabilities Group planned for 20 September 2017 was cancelled on 1 August 2017 for another reason
    And a meeting of the Board was held on 20 December 2017
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then there is nothing to test

  Scenario Outline: Only meetings of the time audited
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on <held>
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then <verdict>

    Examples:
      | held          | verdict                                    |
      | 31 March 2017 | there is nothing to test                   |
      | 1 April 2017  | it is kept for the meeting of 1 April 2017 |

  Scenario: A breach is one of that very meeting
    Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 17 May 2017
    And Paul sent apologies
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is broken for the meeting of 17 May 2017 since 17 May 2017
    And the Risks, Threats and Vulnerabilities Group must act
    And it is major in severity
