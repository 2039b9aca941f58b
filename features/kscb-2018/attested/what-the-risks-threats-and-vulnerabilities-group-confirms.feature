Feature: What is confirmed of the terms of the Risks, Threats and Vulnerabilities Group
  The terms of this group ask for work that no table shows: somebody says whether it is done. Their
  word stays good for twelve months, to the day. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause                              | duty                    |
      | ToR Risks Threats Vulnerabilities 1 | joint oversight         |
      | ToR Risks Threats Vulnerabilities 2 | understand threats      |
      | ToR Risks Threats Vulnerabilities 2 | training needs          |
      | ToR Risks Threats Vulnerabilities 2 | share good practice     |
      | ToR Risks Threats Vulnerabilities 2 | invite guests           |
      | ToR Risks Threats Vulnerabilities 2 | lead agency task groups |
      | ToR Risks Threats Vulnerabilities 2 | cascade business        |
      | ToR Risks Threats Vulnerabilities 4 | work plan delivered     |
      | ToR Risks Threats Vulnerabilities 4 | reports when required   |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause                              | duty                    |
      | ToR Risks Threats Vulnerabilities 1 | joint oversight         |
      | ToR Risks Threats Vulnerabilities 2 | understand threats      |
      | ToR Risks Threats Vulnerabilities 2 | training needs          |
      | ToR Risks Threats Vulnerabilities 2 | share good practice     |
      | ToR Risks Threats Vulnerabilities 2 | invite guests           |
      | ToR Risks Threats Vulnerabilities 2 | lead agency task groups |
      | ToR Risks Threats Vulnerabilities 2 | cascade business        |
      | ToR Risks Threats Vulnerabilities 4 | work plan delivered     |
      | ToR Risks Threats Vulnerabilities 4 | reports when required   |

  Scenario Outline: Confirmed twelve months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                              | duty                    |
      | ToR Risks Threats Vulnerabilities 1 | joint oversight         |
      | ToR Risks Threats Vulnerabilities 2 | understand threats      |
      | ToR Risks Threats Vulnerabilities 2 | training needs          |
      | ToR Risks Threats Vulnerabilities 2 | share good practice     |
      | ToR Risks Threats Vulnerabilities 2 | invite guests           |
      | ToR Risks Threats Vulnerabilities 2 | lead agency task groups |
      | ToR Risks Threats Vulnerabilities 2 | cascade business        |
      | ToR Risks Threats Vulnerabilities 4 | work plan delivered     |
      | ToR Risks Threats Vulnerabilities 4 | reports when required   |

  Scenario Outline: Nobody has said anything
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                              | duty                    |
      | ToR Risks Threats Vulnerabilities 1 | joint oversight         |
      | ToR Risks Threats Vulnerabilities 2 | understand threats      |
      | ToR Risks Threats Vulnerabilities 2 | training needs          |
      | ToR Risks Threats Vulnerabilities 2 | share good practice     |
      | ToR Risks Threats Vulnerabilities 2 | invite guests           |
      | ToR Risks Threats Vulnerabilities 2 | lead agency task groups |
      | ToR Risks Threats Vulnerabilities 2 | cascade business        |
      | ToR Risks Threats Vulnerabilities 4 | work plan delivered     |
      | ToR Risks Threats Vulnerabilities 4 | reports when required   |
