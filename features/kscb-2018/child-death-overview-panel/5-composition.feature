Feature: Clause ToR CDOP 5 – Membership list
  Seven listed members or posts make up the core of the panel.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each line of the list, filled and not
    Given Ana is a member of the Child Death Overview Panel for <one>
    When clause ToR CDOP 5, composition, is audited
    Then the audit gives 7 verdicts
    And it is kept for the seat of <one>
    And it is broken for the seat of <another>

    Examples:
      | one                              | another                          |
      | Specialist Children's Services   | Education and Young People       |
      | Education and Young People       | Kent Police                      |
      | Kent Police                      | Designated Nurse                 |
      | Designated Nurse                 | Specialist Nurse for Child Death |
      | Specialist Nurse for Child Death | Public Health                    |
      | Public Health                    | Paediatricians                   |
      | Paediatricians                   | Specialist Children's Services   |

  Scenario Outline: A seat counts up to the last day of the membership
    Given Ana was a member of the Child Death Overview Panel for Specialist Children's Services from 1 June 2016 until <until>
    When clause ToR CDOP 5, composition, is audited
    Then it is <answer> for the seat of Specialist Children's Services

    Examples:
      | until         | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |

  Scenario Outline: Whoever sits there fills the seat, whatever the role
    Given the Child Death Overview Panel has these members
      | who | as     | for                            |
      | Ana | <role> | Specialist Children's Services |
    When clause ToR CDOP 5, composition, is audited
    Then it is kept for the seat of Specialist Children's Services

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
    Given Ana has been a member of the Child Death Overview Panel for Specialist Children's Services since 30 April 2018
    When clause ToR CDOP 5, composition, is audited
    Then it is kept for the seat of Specialist Children's Services

  Scenario: Two people may share a seat
    Given Ana is a member of the Child Death Overview Panel for Specialist Children's Services
    And Ben is a member of the Child Death Overview Panel for Specialist Children's Services
    When clause ToR CDOP 5, composition, is audited
    Then it is kept for the seat of Specialist Children's Services

  Scenario: A seat on another body does not count
    Given Ana is a member of the Board for Kent Police
    When clause ToR CDOP 5, composition, is audited
    Then it is broken for the seat of Kent Police
    And the Child Death Overview Panel must act
    And it is minor in severity

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause ToR CDOP 5, composition, is audited
    Then it is not evidenced for the seat of Specialist Children's Services
