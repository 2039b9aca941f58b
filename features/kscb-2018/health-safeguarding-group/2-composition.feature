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

  Scenario: A seat on another body does not count
    Given Ana is a member of the Board for Public Health
    When clause ToR Health Safeguarding 2, composition, is audited
    Then it is broken for the seat of Public Health

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause ToR Health Safeguarding 2, composition, is audited
    Then it is not evidenced for the seat of NHS Trusts
