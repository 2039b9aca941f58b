Feature: Clause 5.2 – Organisations on the Board
  Sixteen organisations or interests each have at least one member on the Board, two of them as
  virtual members.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each of the sixteen, with a member and without
    Given Ana is a member of the Board for <organisation>
    When clause 5.2, composition, is audited
    Then the audit gives 16 verdicts
    And it is kept for the seat of <organisation>
    And it is broken for the seat of <another>

    Examples:
      | organisation                     | another                          |
      | CAFCASS                          | CXK                              |
      | CXK                              | District Council                 |
      | District Council                 | Health Providers                 |
      | Health Providers                 | Specialist Children's Services   |
      | Specialist Children's Services   | Education and Young People       |
      | Education and Young People       | Kent Police                      |
      | Kent Police                      | National Probation Service       |
      | National Probation Service       | Community Rehabilitation Company |
      | Community Rehabilitation Company | CCG Nominees                     |
      | CCG Nominees                     | NHS England                      |
      | NHS England                      | Public Health                    |
      | Public Health                    | Youth Offending                  |
      | Youth Offending                  | Adult Safeguarding Board         |
      | Adult Safeguarding Board         | Adult Services                   |
      | Adult Services                   | Voluntary and Community Sector   |
      | Voluntary and Community Sector   | CAFCASS                          |

  Scenario Outline: Two interests may be there as virtual members
    Given Ana is a virtual member of the Board for <organisation>
    When clause 5.2, composition, is audited
    Then it is kept for the seat of <organisation>

    Examples:
      | organisation |
      | CAFCASS      |
      | NHS England  |

  Scenario Outline: A seat counts up to the last day of the membership
    Given Ana was a member of the Board for CXK from 1 June 2016 until <until>
    When clause 5.2, composition, is audited
    Then it is <answer> for the seat of CXK

    Examples:
      | until         | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |

  Scenario: Somebody who joins the day after does not fill the seat yet
    Given Ana has been a member of the Board for CXK since 1 May 2018
    When clause 5.2, composition, is audited
    Then it is broken for the seat of CXK
    And the Board must act
    And it is major in severity

  Scenario: A place in a group is not a place on the Board
    Given Ana is a member of the Child Death Overview Panel for Public Health
    When clause 5.2, composition, is audited
    Then it is broken for the seat of Public Health

  Scenario: The two probation bodies each need a member of their own
    Given Ana is a member of the Board for National Probation Service
    When clause 5.2, composition, is audited
    Then it is kept for the seat of National Probation Service
    And it is broken for the seat of Community Rehabilitation Company

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause 5.2, composition, is audited
    Then it is not evidenced for the seat of CXK

  Scenario Outline: Whoever sits there fills the seat, whatever the role but a virtual member's
    Given the Board has these members
      | who | as     | for |
      | Ana | <role> | CXK |
    When clause 5.2, composition, is audited
    Then it is kept for the seat of CXK

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
    Given Ana has been a member of the Board for CXK since 30 April 2018
    When clause 5.2, composition, is audited
    Then it is kept for the seat of CXK

  Scenario: Two people may share a seat
    Given Ana is a member of the Board for CXK
    And Ben is a member of the Board for CXK
    When clause 5.2, composition, is audited
    Then it is kept for the seat of CXK

  Scenario Outline: For the other interests a virtual member is not enough
    Given Ana is a virtual member of the Board for <organisation>
    When clause 5.2, composition, is audited
    Then it is broken for the seat of <organisation>

    Examples:
      | organisation |
      | Kent Police  |
      | CXK          |
