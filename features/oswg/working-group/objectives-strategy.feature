Feature: Clause ToR OSWG Objectives – A current strategy
  The group creates and maintains an online safeguarding strategy. The terms do not say how often:
  we ask that it was approved or reviewed within the twelve months up to the day of the audit.

  Background:
    Given the audit is made on 15 March 2021

  Rule: Approved or reviewed within twelve months

    Scenario Outline: The limit of twelve months
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on <approved>
      And it was last reviewed on <reviewed>
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is <answer> for the Online Safeguarding Working Group

      Examples:
        | approved      | reviewed      | answer |
        | 15 March 2020 | 1 May 2018    | kept   |
        | 14 March 2020 | 1 May 2018    | broken |
        | 1 May 2018    | 15 March 2020 | kept   |
        | 1 May 2018    | 14 March 2020 | broken |
        | 15 March 2021 | 1 May 2018    | kept   |
        | 1 May 2018    | 15 March 2021 | kept   |

    Scenario Outline: Twelve months go by the calendar, leap day or not
      Given the audit is made on 28 February 2021
      And the online safeguarding strategy of the Online Safeguarding Working Group was approved on <approved>
      And it was last reviewed on 1 May 2018
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is <answer> for the Online Safeguarding Working Group

      Examples:
        | approved         | answer |
        | 28 February 2020 | kept   |
        | 27 February 2020 | broken |

    Scenario Outline: A day after the audit has not come yet
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on <approved>
      And it was last reviewed on <reviewed>
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is broken for the Online Safeguarding Working Group

      Examples:
        | approved      | reviewed      |
        | 16 March 2021 | 1 May 2018    |
        | 1 May 2018    | 16 March 2021 |

    Scenario: No strategy at all
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is broken for the Online Safeguarding Working Group

    Scenario: The day of publication does not count
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 May 2018
      And the online safeguarding strategy of the Online Safeguarding Working Group was published on 1 December 2020
      And it was last reviewed on 1 May 2018
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is broken for the Online Safeguarding Working Group

    Scenario: An older strategy does no harm
      Given an online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 May 2018
      And it was last reviewed on 1 May 2018
      And an online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 December 2020
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is kept for the Online Safeguarding Working Group

    Scenario: Another paper of the group does not count
      Given the work plan of the Online Safeguarding Working Group was approved on 1 December 2020
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is broken for the Online Safeguarding Working Group

    Scenario: The strategy of another body does not count
      Given the online safeguarding strategy of the Joint Exploitation Group was approved on 1 December 2020
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is broken for the Online Safeguarding Working Group

  Rule: What the record does not tell

    Scenario: It is not recorded when an old strategy was reviewed
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 May 2018
      And it was last reviewed on a day not recorded
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is not evidenced for the Online Safeguarding Working Group

    Scenario: It is not recorded when it was approved, and its review was long ago
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on a day not recorded
      And it was last reviewed on 1 May 2018
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is not evidenced for the Online Safeguarding Working Group

    Scenario: A blank does not matter where the other day is recent
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on a day not recorded
      And it was last reviewed on 1 December 2020
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is kept for the Online Safeguarding Working Group

    Scenario: Documents were not supplied
      Given no documents were supplied
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is not evidenced for the Online Safeguarding Working Group

  Rule: How old may the latest approval or review of the strategy be, since the terms name no interval?
    The reading of strategy interval:
    - twelve months: approved or reviewed within the last twelve months (our reading)
    - any age: approved or reviewed at any time

    Scenario: An old strategy, by our reading
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 May 2018
      And it was last reviewed on 1 May 2019
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is broken for the Online Safeguarding Working Group
      And it is contested: strategy interval

    Scenario Outline: A strategy of any age will do, by the other reading
      Given the reading of strategy interval is any age
      And the online safeguarding strategy of the Online Safeguarding Working Group was approved on <approved>
      And it was last reviewed on <reviewed>
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is <answer> for the Online Safeguarding Working Group

      Examples:
        | approved           | reviewed           | answer        |
        | 1 May 2018         | a day not recorded | kept          |
        | a day not recorded | 1 May 2018         | kept          |
        | 16 March 2021      | 16 March 2021      | broken        |
        | a day not recorded | 16 March 2021      | not evidenced |

    Scenario: No reading makes up for a strategy that is not there
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is broken for the Online Safeguarding Working Group
      And it is not contested

  Rule: Who must act

    Scenario: A breach goes to the Joint Exploitation Group
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is broken for the Online Safeguarding Working Group
      And the Online Safeguarding Working Group must act
      And it is reported to the Joint Exploitation Group
      And it is minor in severity

  Rule: Which days count

    Scenario Outline: A year that holds 29 February is a day longer
      Given the audit is made on <audit>
      And there is an online safeguarding strategy of the Online Safeguarding Working Group
      And it was last reviewed on 16 March 2019
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is <answer> for the Online Safeguarding Working Group

      Examples:
        | audit         | answer        |
        | 16 March 2020 | kept          |
        | 17 March 2020 | not evidenced |

    Scenario Outline: A strategy just out of date is old, of any age or not
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on <approved>
      And it was last reviewed on <reviewed>
      When clause ToR OSWG Objectives, strategy current, is audited
      Then it is <answer> for the Online Safeguarding Working Group
      And it is contested: strategy interval

      Examples:
        | approved           | reviewed           | answer        |
        | 14 March 2020      | a day not recorded | not evidenced |
        | a day not recorded | 14 March 2020      | not evidenced |
        | 14 March 2020      | 14 March 2020      | broken        |
