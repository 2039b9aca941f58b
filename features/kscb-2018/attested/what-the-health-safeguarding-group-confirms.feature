Feature: What is confirmed of the terms of the Health Safeguarding Group
  The terms of this group ask for work that no table shows: somebody says whether it is done. Their
  word stays good for twelve months, to the day. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause                    | duty                      |
      | ToR Health Safeguarding 5 | health section 11         |
      | ToR Health Safeguarding 5 | health functions          |
      | ToR Health Safeguarding 5 | strategic direction       |
      | ToR Health Safeguarding 6 | health voice              |
      | ToR Health Safeguarding 6 | decisions implemented     |
      | ToR Health Safeguarding 6 | leadership link           |
      | ToR Health Safeguarding 6 | spread lessons            |
      | ToR Health Safeguarding 6 | hold providers to account |
      | ToR Health Safeguarding 6 | comment on guidance       |
      | ToR Health Safeguarding 6 | correct shortcomings      |
      | ToR Health Safeguarding 6 | work plan delivered       |
      | ToR Health Safeguarding 8 | co-ordinate with groups   |
      | ToR Health Safeguarding 8 | review on new guidance    |
      | ToR Health Safeguarding 9 | dispute referral          |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause                    | duty                      |
      | ToR Health Safeguarding 5 | health section 11         |
      | ToR Health Safeguarding 5 | health functions          |
      | ToR Health Safeguarding 5 | strategic direction       |
      | ToR Health Safeguarding 6 | health voice              |
      | ToR Health Safeguarding 6 | decisions implemented     |
      | ToR Health Safeguarding 6 | leadership link           |
      | ToR Health Safeguarding 6 | spread lessons            |
      | ToR Health Safeguarding 6 | hold providers to account |
      | ToR Health Safeguarding 6 | comment on guidance       |
      | ToR Health Safeguarding 6 | correct shortcomings      |
      | ToR Health Safeguarding 6 | work plan delivered       |
      | ToR Health Safeguarding 8 | co-ordinate with groups   |
      | ToR Health Safeguarding 8 | review on new guidance    |
      | ToR Health Safeguarding 9 | dispute referral          |

  Scenario Outline: Confirmed twelve months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                    | duty                      |
      | ToR Health Safeguarding 5 | health section 11         |
      | ToR Health Safeguarding 5 | health functions          |
      | ToR Health Safeguarding 5 | strategic direction       |
      | ToR Health Safeguarding 6 | health voice              |
      | ToR Health Safeguarding 6 | decisions implemented     |
      | ToR Health Safeguarding 6 | leadership link           |
      | ToR Health Safeguarding 6 | spread lessons            |
      | ToR Health Safeguarding 6 | hold providers to account |
      | ToR Health Safeguarding 6 | comment on guidance       |
      | ToR Health Safeguarding 6 | correct shortcomings      |
      | ToR Health Safeguarding 6 | work plan delivered       |
      | ToR Health Safeguarding 8 | co-ordinate with groups   |
      | ToR Health Safeguarding 8 | review on new guidance    |
      | ToR Health Safeguarding 9 | dispute referral          |

  Scenario Outline: Nobody has said anything
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                    | duty                      |
      | ToR Health Safeguarding 5 | health section 11         |
      | ToR Health Safeguarding 5 | health functions          |
      | ToR Health Safeguarding 5 | strategic direction       |
      | ToR Health Safeguarding 6 | health voice              |
      | ToR Health Safeguarding 6 | decisions implemented     |
      | ToR Health Safeguarding 6 | leadership link           |
      | ToR Health Safeguarding 6 | spread lessons            |
      | ToR Health Safeguarding 6 | hold providers to account |
      | ToR Health Safeguarding 6 | comment on guidance       |
      | ToR Health Safeguarding 6 | correct shortcomings      |
      | ToR Health Safeguarding 6 | work plan delivered       |
      | ToR Health Safeguarding 8 | co-ordinate with groups   |
      | ToR Health Safeguarding 8 | review on new guidance    |
      | ToR Health Safeguarding 9 | dispute referral          |
