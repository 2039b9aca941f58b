Feature: Clause ToR Health Safeguarding 2 – Membership list
  Eight listed posts or groups of posts sit on the group.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each line of the list, filled and not
    Given Ana is a member of the Health Safeguarding Group for <one>
    When clause ToR Health Safeguarding 2, composition, is audited
    Then the audit gives 8 verdicts
    And it is kept for the seat of <one>
    And it is broken for the seat of <another>

    Examples:
      | one                                     | another                                 |
      | NHS Trusts                              | CCG Chief Nurse                         |
      | CCG Chief Nurse                         | NHS England                             |
      | NHS England                             | Child Health Commissioning              |
      | Child Health Commissioning              | Public Health                           |
      | Public Health                           | Chair of the Health Reference Group     |
      | Chair of the Health Reference Group     | Chair of the Child Death Overview Panel |
      | Chair of the Child Death Overview Panel | Designated Nurse                        |
      | Designated Nurse                        | NHS Trusts                              |

  Scenario Outline: A seat counts up to the last day of the membership
    Given Ana was a member of the Health Safeguarding Group for NHS Trusts from 1 June 2016 until <until>
    When clause ToR Health Safeguarding 2, composition, is audited
    Then it is <answer> for the seat of NHS Trusts

    Examples:
      | until         | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |

  Scenario Outline: Whoever sits there fills the seat, whatever the role
    Given the Health Safeguarding Group has these members
      | who | as     | for        |
      | Ana | <role> | NHS Trusts |
    When clause ToR Health Safeguarding 2, composition, is audited
    Then it is kept for the seat of NHS Trusts

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
    Given Ana has been a member of the Health Safeguarding Group for NHS Trusts since 30 April 2018
    When clause ToR Health Safeguarding 2, composition, is audited
    Then it is kept for the seat of NHS Trusts

  Scenario: Two people may share a seat
    Given Ana is a member of the Health Safeguarding Group for NHS Trusts
    And Ben is a member of the Health Safeguarding Group for NHS Trusts
    When clause ToR Health Safeguarding 2, composition, is audited
    Then it is kept for the seat of NHS Trusts

  Scenario: A seat on another body does not count
    Given Ana is a member of the Board for Public Health
    When clause ToR Health Safeguarding 2, composition, is audited
    Then it is broken for the seat of Public Health
    And the Health Safeguarding Group must act
    And it is minor in severity

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause ToR Health Safeguarding 2, composition, is audited
    Then it is not evidenced for the seat of NHS Trusts
