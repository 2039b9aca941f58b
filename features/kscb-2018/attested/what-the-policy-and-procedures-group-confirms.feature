Feature: What is confirmed of the terms of the Policy and Procedures Group
  The terms of this group ask for work that no table shows: somebody says whether it is done. Their
  word stays good for twelve months, to the day. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause                      | duty                    |
      | ToR Policy and Procedures 1 | co-ordinate policies    |
      | ToR Policy and Procedures 2 | policy priorities       |
      | ToR Policy and Procedures 2 | policies revised        |
      | ToR Policy and Procedures 2 | focused work            |
      | ToR Policy and Procedures 2 | clear thresholds        |
      | ToR Policy and Procedures 2 | training needs          |
      | ToR Policy and Procedures 2 | joint policies          |
      | ToR Policy and Procedures 2 | consultations answered  |
      | ToR Policy and Procedures 2 | co-ordinate with groups |
      | ToR Policy and Procedures 3 | work plan delivered     |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause                      | duty                    |
      | ToR Policy and Procedures 1 | co-ordinate policies    |
      | ToR Policy and Procedures 2 | policy priorities       |
      | ToR Policy and Procedures 2 | policies revised        |
      | ToR Policy and Procedures 2 | focused work            |
      | ToR Policy and Procedures 2 | clear thresholds        |
      | ToR Policy and Procedures 2 | training needs          |
      | ToR Policy and Procedures 2 | joint policies          |
      | ToR Policy and Procedures 2 | consultations answered  |
      | ToR Policy and Procedures 2 | co-ordinate with groups |
      | ToR Policy and Procedures 3 | work plan delivered     |

  Scenario Outline: Confirmed twelve months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                      | duty                    |
      | ToR Policy and Procedures 1 | co-ordinate policies    |
      | ToR Policy and Procedures 2 | policy priorities       |
      | ToR Policy and Procedures 2 | policies revised        |
      | ToR Policy and Procedures 2 | focused work            |
      | ToR Policy and Procedures 2 | clear thresholds        |
      | ToR Policy and Procedures 2 | training needs          |
      | ToR Policy and Procedures 2 | joint policies          |
      | ToR Policy and Procedures 2 | consultations answered  |
      | ToR Policy and Procedures 2 | co-ordinate with groups |
      | ToR Policy and Procedures 3 | work plan delivered     |

  Scenario Outline: Nobody has said anything
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                      | duty                    |
      | ToR Policy and Procedures 1 | co-ordinate policies    |
      | ToR Policy and Procedures 2 | policy priorities       |
      | ToR Policy and Procedures 2 | policies revised        |
      | ToR Policy and Procedures 2 | focused work            |
      | ToR Policy and Procedures 2 | clear thresholds        |
      | ToR Policy and Procedures 2 | training needs          |
      | ToR Policy and Procedures 2 | joint policies          |
      | ToR Policy and Procedures 2 | consultations answered  |
      | ToR Policy and Procedures 2 | co-ordinate with groups |
      | ToR Policy and Procedures 3 | work plan delivered     |
