Feature: Clause ToR Risks Threats Vulnerabilities 5 – Membership list
  Sixteen listed members sit on the group, one of them as a virtual member.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each line of the list, filled and not
    Given Ana is a member of the Risks, Threats and Vulnerabilities Group for <one>
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then the audit gives 16 verdicts
    And it is kept for the seat of <one>
    And it is broken for the seat of <another>

    Examples:
      | one                            | another                        |
      | Designated Nurse               | District Leads Representative  |
      | District Leads Representative  | Community Safety               |
      | Community Safety               | Education and Young People     |
      | Education and Young People     | Public Health                  |
      | Public Health                  | Specialist Children's Services |
      | Specialist Children's Services | Adult Safeguarding Unit        |
      | Adult Safeguarding Unit        | Kent Police                    |
      | Kent Police                    | KMPT                           |
      | KMPT                           | KSCB                           |
      | KSCB                           | Lay Members                    |
      | Lay Members                    | Medway Children's Services     |
      | Medway Children's Services     | MSCB                           |
      | MSCB                           | NHS England                    |
      | NHS England                    | Adult Safeguarding Board       |
      | Adult Safeguarding Board       | Probation Provider             |
      | Probation Provider             | Designated Nurse               |

  Scenario Outline: A seat counts up to the last day of the membership
    Given Ana was a member of the Risks, Threats and Vulnerabilities Group for Designated Nurse from 1 June 2016 until <until>
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is <answer> for the seat of Designated Nurse

    Examples:
      | until         | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |

  Scenario Outline: Whoever sits there fills the seat, whatever the role but a virtual member's
    Given the Risks, Threats and Vulnerabilities Group has these members
      | who | as     | for              |
      | Ana | <role> | Designated Nurse |
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is kept for the seat of Designated Nurse

    Examples:
      | role                 |
      | chair                |
      | co-chair             |
      | vice chair           |
      | deputy chair         |
      | member               |
      | lay member           |
      | named deputy         |
      | associate            |
      | adviser              |
      | participant observer |
      | co-opted member      |

  Scenario: A seat counts from the first day of the membership
    Given Ana has been a member of the Risks, Threats and Vulnerabilities Group for Designated Nurse since 30 April 2018
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is kept for the seat of Designated Nurse

  Scenario: Two people may share a seat
    Given Ana is a member of the Risks, Threats and Vulnerabilities Group for Designated Nurse
    And Ben is a member of the Risks, Threats and Vulnerabilities Group for Designated Nurse
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is kept for the seat of Designated Nurse

  Scenario: A seat on another body does not count
    Given Ana is a member of the Board for Kent Police
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is broken for the seat of Kent Police
    And the Risks, Threats and Vulnerabilities Group must act
    And it is minor in severity

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is not evidenced for the seat of Designated Nurse

  Scenario: NHS England may be there as a virtual member
    Given Ana is a virtual member of the Risks, Threats and Vulnerabilities Group for NHS England
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is kept for the seat of NHS England

  Scenario Outline: Any probation body fills the line of the probation provider
    Given Ana is a member of the Risks, Threats and Vulnerabilities Group for <seat>
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is kept for the seat of Probation Provider

    Examples:
      | seat                             |
      | National Probation Service       |
      | Community Rehabilitation Company |

  Scenario: For another line a virtual member is not enough
    Given Ana is a virtual member of the Risks, Threats and Vulnerabilities Group for KMPT
    When clause ToR Risks Threats Vulnerabilities 5, composition, is audited
    Then it is broken for the seat of KMPT
