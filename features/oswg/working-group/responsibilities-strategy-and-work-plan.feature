Feature: Clause ToR OSWG Responsibilities – The joint strategy and the work plan
  The group keeps the joint strategy and a work plan: we ask that an approved strategy is on record,
  and an approved work plan for the year, from April to March, that holds the day of the audit.

  Background:
    Given the audit is made on 15 March 2021

  Rule: Both are approved

    Scenario: A strategy and a work plan
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 May 2018
      And the work plan of the Online Safeguarding Working Group for 2020-21 was approved on 1 May 2020
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is kept for the Online Safeguarding Working Group

    Scenario: A strategy and no work plan
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 May 2018
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is broken for the Online Safeguarding Working Group
      And the reason given is "An approved strategy is on record: yes; an approved work plan for 2020-21: no."

    Scenario: A work plan and no strategy
      Given the work plan of the Online Safeguarding Working Group for 2020-21 was approved on 1 May 2020
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is broken for the Online Safeguarding Working Group

    Scenario: Neither
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is broken for the Online Safeguarding Working Group

    Scenario Outline: Approved on the day of the audit, and the day after
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on <strategy>
      And the work plan of the Online Safeguarding Working Group for 2020-21 was approved on <plan>
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is <answer> for the Online Safeguarding Working Group

      Examples:
        | strategy      | plan          | answer |
        | 15 March 2021 | 15 March 2021 | kept   |
        | 16 March 2021 | 15 March 2021 | broken |
        | 15 March 2021 | 16 March 2021 | broken |

    Scenario Outline: The work plan is that of the year of the audit
      Given the audit is made on <audit>
      And the online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 May 2018
      And the work plan of the Online Safeguarding Working Group for <year> was approved on 1 May 2019
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is <answer> for the Online Safeguarding Working Group

      Examples:
        | audit         | year    | answer |
        | 31 March 2021 | 2020-21 | kept   |
        | 31 March 2021 | 2021-22 | broken |
        | 1 April 2021  | 2021-22 | kept   |
        | 1 April 2021  | 2020-21 | broken |

    Scenario: Papers that were not approved and papers that were
      Given an online safeguarding strategy of the Online Safeguarding Working Group was approved on a day not recorded
      And an online safeguarding strategy of the Online Safeguarding Working Group was approved on 1 May 2018
      And a work plan of the Online Safeguarding Working Group for 2020-21 was approved on a day not recorded
      And a work plan of the Online Safeguarding Working Group for 2020-21 was approved on 1 May 2020
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is kept for the Online Safeguarding Working Group

    Scenario Outline: Papers of another body do not count
      Given the online safeguarding strategy of <strategy of> was approved on 1 May 2018
      And the work plan of <plan of> for 2020-21 was approved on 1 May 2020
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is broken for the Online Safeguarding Working Group

      Examples:
        | strategy of                           | plan of                               |
        | the Joint Exploitation Group          | the Online Safeguarding Working Group |
        | the Online Safeguarding Working Group | the Joint Exploitation Group          |

    Scenario Outline: Papers of another kind do not count
      Given the <one> of the Online Safeguarding Working Group for 2020-21 was approved on 1 May 2020
      And the <other> of the Online Safeguarding Working Group for 2020-21 was approved on 1 May 2020
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is broken for the Online Safeguarding Working Group

      Examples:
        | one                          | other         |
        | online safeguarding strategy | annual report |
        | annual report                | work plan     |

  Rule: What the record does not tell

    Scenario Outline: It is not recorded when one of them was approved
      Given the online safeguarding strategy of the Online Safeguarding Working Group was approved on <strategy>
      And the work plan of the Online Safeguarding Working Group for 2020-21 was approved on <plan>
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is not evidenced for the Online Safeguarding Working Group

      Examples:
        | strategy           | plan               |
        | a day not recorded | 1 May 2020         |
        | 1 May 2018         | a day not recorded |

    Scenario Outline: A blank does not matter where the other paper is missing
      Given there is <paper>
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is broken for the Online Safeguarding Working Group

      Examples:
        | paper                                                                    |
        | an online safeguarding strategy of the Online Safeguarding Working Group |
        | a work plan of the Online Safeguarding Working Group for 2020-21         |

    Scenario: Documents were not supplied
      Given no documents were supplied
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is not evidenced for the Online Safeguarding Working Group

  Rule: Are the strategy and the work plan two papers, or may one paper be both?
    The reading of strategy and plan:
    - two papers: an approved strategy and an approved work plan of the year (our reading)
    - one paper: either paper, approved, is taken to hold the other

    Scenario Outline: One of them, by each reading
      Given the reading of strategy and plan is <reading>
      And the <paper> of the Online Safeguarding Working Group for 2020-21 was approved on 1 May 2020
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is <answer> for the Online Safeguarding Working Group
      And it is contested: strategy and plan

      Examples:
        | reading    | paper                        | answer |
        | two papers | online safeguarding strategy | broken |
        | two papers | work plan                    | broken |
        | one paper  | online safeguarding strategy | kept   |
        | one paper  | work plan                    | kept   |

    Scenario Outline: Both or neither, by each reading
      Given the reading of strategy and plan is one paper
      And the online safeguarding strategy of the Online Safeguarding Working Group was approved on <approved>
      And the work plan of the Online Safeguarding Working Group for 2020-21 was approved on <approved>
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is <answer> for the Online Safeguarding Working Group
      And it is not contested

      Examples:
        | approved      | answer |
        | 1 May 2020    | kept   |
        | 16 March 2021 | broken |

  Rule: Who must act

    Scenario: A breach goes to the Joint Exploitation Group
      When clause ToR OSWG Responsibilities, strategy and plan, is audited
      Then it is broken for the Online Safeguarding Working Group
      And the Online Safeguarding Working Group must act
      And it is reported to the Joint Exploitation Group
      And it is minor in severity
