Feature: Clauses ToR Learning and Development 3(a) and 3(b) – Work plan and training plan
  The group has a work plan for each year, by the end of June, and a training plan that is looked
  at every year.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 3(a) A work plan for each year

    Scenario Outline: The last day in time
      Given the work plan of the Learning and Development Group for 2017-18 was approved on <approved>
      When clause ToR Learning and Development 3(a) is audited
      Then it is kept for the Learning and Development Group in 2017-18
      And it is <late>

      Examples:
        | approved     | late            |
        | 3 April 2017 | not marked late |
        | 30 June 2017 | not marked late |
        | 1 July 2017  | marked late     |

    Scenario: No work plan
      When clause ToR Learning and Development 3(a) is audited
      Then it is broken for the Learning and Development Group in 2017-18 since 1 July 2017
      And the Learning and Development Group must act
      And it is minor in severity
      And it is pending for the Learning and Development Group in 2018-19 until 30 June 2018
      And it does not apply to the Learning and Development Group in 2016-17

    Scenario Outline: On the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Learning and Development 3(a) is audited
      Then it is <answer> for the Learning and Development Group in 2017-18

      Examples:
        | audit        | answer  |
        | 30 June 2017 | pending |
        | 1 July 2017  | broken  |

    Scenario: The plan of the year that has begun may already be there
      Given the work plan of the Learning and Development Group for 2018-19 was approved on 23 April 2018
      When clause ToR Learning and Development 3(a) is audited
      Then it is kept for the Learning and Development Group in 2018-19

    Scenario Outline: Another plan, of another group or another year
      Given the <paper> of <body> for <year> was approved on 8 May 2017
      When clause ToR Learning and Development 3(a) is audited
      Then it is broken for the Learning and Development Group in 2017-18

      Examples:
        | paper         | body                               | year    |
        | training plan | the Learning and Development Group | 2017-18 |
        | work plan     | the Education Safeguarding Group   | 2017-18 |
        | work plan     | the Learning and Development Group | 2016-17 |

    Scenario: A plan that was published, but is not shown as approved
      Given the work plan of the Learning and Development Group for 2017-18 was published on 8 May 2017
      When clause ToR Learning and Development 3(a) is audited
      Then it is not evidenced for the Learning and Development Group in 2017-18

    Scenario: It is not recorded when the work plan was approved
      Given the work plan of the Learning and Development Group for 2017-18 was approved on a day not recorded
      When clause ToR Learning and Development 3(a) is audited
      Then it is not evidenced for the Learning and Development Group in 2017-18

    Scenario: Plans were not supplied
      Given no documents were supplied
      When clause ToR Learning and Development 3(a) is audited
      Then it is not evidenced for the Learning and Development Group in 2017-18

  Rule: 3(b) A training plan of the last twelve months

    Scenario Outline: Approved in the last twelve months
      Given the training plan of the Learning and Development Group for 2017-18 was approved on <approved>
      And it was last reviewed on 8 May 2015
      When clause ToR Learning and Development 3(b) is audited
      Then it is <answer> for the Learning and Development Group

      Examples:
        | approved      | answer |
        | 30 April 2018 | kept   |
        | 8 May 2017    | kept   |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |
        | 1 May 2018    | broken |

    Scenario Outline: An older plan that was reviewed in the last twelve months
      Given the training plan of the Learning and Development Group for 2015-16 was approved on 8 May 2015
      And it was last reviewed on <reviewed>
      When clause ToR Learning and Development 3(b) is audited
      Then it is <answer> for the Learning and Development Group

      Examples:
        | reviewed      | answer |
        | 30 April 2018 | kept   |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |
        | 1 May 2018    | broken |

    Scenario: One plan out of date does no harm beside one in date
      Given the training plan of the Learning and Development Group for 2015-16 was approved on 8 May 2015
      And it was last reviewed on 8 May 2015
      And the training plan of the Learning and Development Group for 2017-18 was approved on 8 May 2017
      When clause ToR Learning and Development 3(b) is audited
      Then it is kept for the Learning and Development Group

    Scenario: No training plan
      When clause ToR Learning and Development 3(b) is audited
      Then it is broken for the Learning and Development Group
      And the Learning and Development Group must act
      And it is minor in severity

    Scenario Outline: Another paper, or a plan of another group, is no training plan
      Given the <paper> of <body> was approved on 8 May 2017
      When clause ToR Learning and Development 3(b) is audited
      Then it is broken for the Learning and Development Group

      Examples:
        | paper             | body                                |
        | training strategy | the Learning and Development Group  |
        | training plan     | the Quality and Effectiveness Group |

    Scenario: Approved in date, and nothing recorded of a review
      Given the training plan of the Learning and Development Group for 2017-18 was approved on 8 May 2017
      When clause ToR Learning and Development 3(b) is audited
      Then it is kept for the Learning and Development Group

    Scenario: Approved long ago, and nothing recorded of a review
      Given the training plan of the Learning and Development Group for 2015-16 was approved on 8 May 2015
      When clause ToR Learning and Development 3(b) is audited
      Then it is not evidenced for the Learning and Development Group

    Scenario: Reviewed long ago, and nothing recorded of an approval
      Given the training plan of the Learning and Development Group for 2015-16 was approved on a day not recorded
      And it was last reviewed on 8 May 2015
      When clause ToR Learning and Development 3(b) is audited
      Then it is not evidenced for the Learning and Development Group

    Scenario: Training plans were not supplied
      Given no documents were supplied
      When clause ToR Learning and Development 3(b) is audited
      Then it is not evidenced for the Learning and Development Group

    Scenario Outline: Twelve months are those of the calendar, in a leap year too
      Given the audit is made on 30 April 2020
      And the training plan of the Learning and Development Group for 2015-16 was approved on <approved>
      And it was last reviewed on <reviewed>
      When clause ToR Learning and Development 3(b) is audited
      Then it is <answer> for the Learning and Development Group

      Examples:
        | approved      | reviewed      | answer |
        | 30 April 2019 | 8 May 2015    | kept   |
        | 8 May 2015    | 30 April 2019 | kept   |
        | 29 April 2019 | 29 April 2019 | broken |
