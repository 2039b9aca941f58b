Feature: Clause ToR Policy and Procedures 5 – Membership list
  Twelve core organisations sit on the group.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each line of the list, filled and not
    Given Ana is a member of the Policy and Procedures Group for <one>
    When clause ToR Policy and Procedures 5, composition, is audited
    Then the audit gives 12 verdicts
    And it is kept for the seat of <one>
    And it is broken for the seat of <another>

    Examples:
      | one                              | another                          |
      | National Probation Service       | Fire Service                     |
      | Fire Service                     | Community Rehabilitation Company |
      | Community Rehabilitation Company | Education and Young People       |
      | Education and Young People       | Kent Police                      |
      | Kent Police                      | Specialist Children's Services   |
      | Specialist Children's Services   | Medway Social Care               |
      | Medway Social Care               | MSCB                             |
      | MSCB                             | KSCB                             |
      | KSCB                             | KCHFT                            |
      | KCHFT                            | CAMHS                            |
      | CAMHS                            | Designated Nurses                |
      | Designated Nurses                | National Probation Service       |

  Scenario Outline: A seat counts up to the last day of the membership
    Given Ana was a member of the Policy and Procedures Group for National Probation Service from 1 June 2016 until <until>
    When clause ToR Policy and Procedures 5, composition, is audited
    Then it is <answer> for the seat of National Probation Service

    Examples:
      | until         | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |

  Scenario Outline: Whoever sits there fills the seat, whatever the role
    Given the Policy and Procedures Group has these members
      | who | as     | for                        |
      | Ana | <role> | National Probation Service |
    When clause ToR Policy and Procedures 5, composition, is audited
    Then it is kept for the seat of National Probation Service

    Examples:
      | role         |
      | chair        |
      | co-chair     |
      | vice chair   |
      | deputy chair |
      | member       |
      | lay member   |

  Scenario: A seat counts from the first day of the membership
    Given Ana has been a member of the Policy and Procedures Group for National Probation Service since 30 April 2018
    When clause ToR Policy and Procedures 5, composition, is audited
    Then it is kept for the seat of National Probation Service

  Scenario: Two people may share a seat
    Given Ana is a member of the Policy and Procedures Group for National Probation Service
    And Ben is a member of the Policy and Procedures Group for National Probation Service
    When clause ToR Policy and Procedures 5, composition, is audited
    Then it is kept for the seat of National Probation Service

  Scenario: A seat on another body does not count
    Given Ana is a member of the Board for Kent Police
    When clause ToR Policy and Procedures 5, composition, is audited
    Then it is broken for the seat of Kent Police
    And the Policy and Procedures Group must act
    And it is minor in severity

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause ToR Policy and Procedures 5, composition, is audited
    Then it is not evidenced for the seat of National Probation Service

  Scenario: A co-opted member fills no line of the list
    Given Ana is a co-opted member of the Policy and Procedures Group for Kent Police
    When clause ToR Policy and Procedures 5, composition, is audited
    Then it is broken for the seat of Kent Police
