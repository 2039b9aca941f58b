Feature: What is confirmed of the terms of the Business Group
  The terms of the Business Group ask for work that no table shows: somebody says whether it is
  done. Their word stays good for twelve months, to the day. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause                  | duty                   |
      | ToR Business Group 1    | plan oversight         |
      | ToR Business Group 2(a) | spot risks             |
      | ToR Business Group 2(b) | strategic planning     |
      | ToR Business Group 3(b) | deliver actions        |
      | ToR Business Group 3(c) | hold groups to account |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause                  | duty                   |
      | ToR Business Group 1    | plan oversight         |
      | ToR Business Group 2(a) | spot risks             |
      | ToR Business Group 2(b) | strategic planning     |
      | ToR Business Group 3(b) | deliver actions        |
      | ToR Business Group 3(c) | hold groups to account |

  Scenario Outline: Confirmed twelve months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                  | duty                   |
      | ToR Business Group 1    | plan oversight         |
      | ToR Business Group 2(a) | spot risks             |
      | ToR Business Group 2(b) | strategic planning     |
      | ToR Business Group 3(b) | deliver actions        |
      | ToR Business Group 3(c) | hold groups to account |

  Scenario Outline: Nobody has said anything
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                  | duty                   |
      | ToR Business Group 1    | plan oversight         |
      | ToR Business Group 2(a) | spot risks             |
      | ToR Business Group 2(b) | strategic planning     |
      | ToR Business Group 3(b) | deliver actions        |
      | ToR Business Group 3(c) | hold groups to account |
