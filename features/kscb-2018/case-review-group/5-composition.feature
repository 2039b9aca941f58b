Feature: Clause ToR Case Review Group 5 – Membership list
  Seven listed posts sit on the group; the Director of Specialist Children's Services is the chair.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each line of the list, filled and not
    Given Ana is the chair of the Case Review Group for <one>
    When clause ToR Case Review Group 5, composition, is audited
    Then the audit gives 7 verdicts
    And it is kept for the seat of <one>
    And it is broken for the seat of <another>

    Examples:
      | one                                        | another                                    |
      | Director of Specialist Children's Services | Assistant Director                         |
      | Assistant Director                         | Designated Nurse                           |
      | Designated Nurse                           | Designated Paediatrician                   |
      | Designated Paediatrician                   | Kent Police                                |
      | Kent Police                                | Probation Provider                         |
      | Probation Provider                         | Education and Young People                 |
      | Education and Young People                 | Director of Specialist Children's Services |

  Scenario Outline: A seat counts up to the last day of the membership
    Given Ana was the chair of the Case Review Group for Director of Specialist Children's Services from 1 June 2016 until <until>
    When clause ToR Case Review Group 5, composition, is audited
    Then it is <answer> for the seat of Director of Specialist Children's Services

    Examples:
      | until         | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |

  Scenario Outline: Whoever sits there fills the seat, whatever the role
    Given the Case Review Group has these members
      | who | as     | for         |
      | Ana | <role> | Kent Police |
    When clause ToR Case Review Group 5, composition, is audited
    Then it is kept for the seat of Kent Police

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
      | virtual member       |
      | co-opted member      |

  Scenario: A seat counts from the first day of the membership
    Given Ana has been a member of the Case Review Group for Kent Police since 30 April 2018
    When clause ToR Case Review Group 5, composition, is audited
    Then it is kept for the seat of Kent Police

  Scenario: Two people may share a seat
    Given Ana is a member of the Case Review Group for Kent Police
    And Ben is a member of the Case Review Group for Kent Police
    When clause ToR Case Review Group 5, composition, is audited
    Then it is kept for the seat of Kent Police

  Scenario: A seat on another body does not count
    Given Ana is a member of the Board for Kent Police
    When clause ToR Case Review Group 5, composition, is audited
    Then it is broken for the seat of Kent Police
    And the Case Review Group must act
    And it is minor in severity

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause ToR Case Review Group 5, composition, is audited
    Then it is not evidenced for the seat of Director of Specialist Children's Services

  Scenario: The director sits there, but not as chair
    Given Dora is a member of the Case Review Group for Director of Specialist Children's Services
    When clause ToR Case Review Group 5, composition, is audited
    Then it is broken for the seat of Director of Specialist Children's Services

  Scenario: The director is the chair
    Given Dora is the chair of the Case Review Group for Director of Specialist Children's Services
    When clause ToR Case Review Group 5, composition, is audited
    Then it is kept for the seat of Director of Specialist Children's Services

  Scenario Outline: Any probation body fills the line of the probation provider
    Given Ana is a member of the Case Review Group for <seat>
    When clause ToR Case Review Group 5, composition, is audited
    Then it is kept for the seat of Probation Provider

    Examples:
      | seat                             |
      | National Probation Service       |
      | Community Rehabilitation Company |

  Scenario: The director shares the chair with somebody else in the same seat
    Given Dora is the chair of the Case Review Group for Director of Specialist Children's Services
    And Ben is the chair of the Case Review Group for Director of Specialist Children's Services
    When clause ToR Case Review Group 5, composition, is audited
    Then it is kept for the seat of Director of Specialist Children's Services
