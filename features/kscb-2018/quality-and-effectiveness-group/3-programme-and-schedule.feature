Feature: Clauses ToR Quality and Effectiveness 3(b) and 3(f) – Programme and schedule of audits
  The group agrees the topics of its programme, and the schedule of audits, for each year by the end
  of June.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 3(b) A programme with its topics for each year

    Scenario Outline: The last day in time
      Given the audit programme of the Quality and Effectiveness Group for 2017-18 was approved on <approved>
      And it contains Learning from case reviews
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is kept for the Quality and Effectiveness Group in 2017-18
      And it is <late>

      Examples:
        | approved     | late            |
        | 3 April 2017 | not marked late |
        | 30 June 2017 | not marked late |
        | 1 July 2017  | marked late     |

    Scenario: A programme without any topic does not count
      Given the audit programme of the Quality and Effectiveness Group for 2017-18 was approved on 25 May 2017
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is broken for the Quality and Effectiveness Group in 2017-18

    Scenario: The topics of another paper do not count
      Given the audit programme of the Quality and Effectiveness Group for 2017-18 was approved on 25 May 2017
      And the audit schedule of the Quality and Effectiveness Group for 2017-18 was approved on 25 May 2017
      And it contains Learning from case reviews
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is broken for the Quality and Effectiveness Group in 2017-18

    Scenario: No programme
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is broken for the Quality and Effectiveness Group in 2017-18 since 1 July 2017
      And the Quality and Effectiveness Group must act
      And it is minor in severity
      And it is pending for the Quality and Effectiveness Group in 2018-19 until 30 June 2018

    Scenario Outline: The programme, on the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is <answer> for the Quality and Effectiveness Group in 2017-18

      Examples:
        | audit        | answer  |
        | 30 June 2017 | pending |
        | 1 July 2017  | broken  |

    Scenario Outline: Another paper, of another group or another year, with topics
      Given the <paper> of <body> for <year> was approved on 25 May 2017
      And it contains Learning from case reviews
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is broken for the Quality and Effectiveness Group in 2017-18

      Examples:
        | paper           | body                                | year    |
        | work plan       | the Quality and Effectiveness Group | 2017-18 |
        | audit programme | the Learning and Development Group  | 2017-18 |
        | audit programme | the Quality and Effectiveness Group | 2016-17 |

    Scenario: It is not recorded when the programme was approved
      Given the audit programme of the Quality and Effectiveness Group for 2017-18 was published on 25 May 2017
      And it contains Learning from case reviews
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is not evidenced for the Quality and Effectiveness Group in 2017-18

    Scenario: What papers contain was not supplied
      Given the audit programme of the Quality and Effectiveness Group for 2017-18 was approved on 25 May 2017
      And no lists of contents were supplied
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is not evidenced for the Quality and Effectiveness Group in 2017-18

    Scenario: The programme of the year that has begun may already be there
      Given the audit programme of the Quality and Effectiveness Group for 2018-19 was approved on 23 April 2018
      And it contains Learning from case reviews
      When clause ToR Quality and Effectiveness 3(b) is audited
      Then it is kept for the Quality and Effectiveness Group in 2018-19
      And it does not apply to the Quality and Effectiveness Group in 2016-17

  Rule: 3(f) A schedule of audits for each year

    Scenario Outline: The last day in time for the schedule
      Given the audit schedule of the Quality and Effectiveness Group for 2017-18 was approved on <approved>
      When clause ToR Quality and Effectiveness 3(f), audit schedule, is audited
      Then it is kept for the Quality and Effectiveness Group in 2017-18
      And it is <late>

      Examples:
        | approved     | late            |
        | 3 April 2017 | not marked late |
        | 30 June 2017 | not marked late |
        | 1 July 2017  | marked late     |

    Scenario: No schedule
      When clause ToR Quality and Effectiveness 3(f), audit schedule, is audited
      Then it is broken for the Quality and Effectiveness Group in 2017-18 since 1 July 2017
      And the Quality and Effectiveness Group must act
      And it is minor in severity
      And it is pending for the Quality and Effectiveness Group in 2018-19 until 30 June 2018

    Scenario Outline: The schedule, on the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Quality and Effectiveness 3(f), audit schedule, is audited
      Then it is <answer> for the Quality and Effectiveness Group in 2017-18

      Examples:
        | audit        | answer  |
        | 30 June 2017 | pending |
        | 1 July 2017  | broken  |

    Scenario Outline: No schedule, but another paper, of another group or another year
      Given the <paper> of <body> for <year> was approved on 25 May 2017
      When clause ToR Quality and Effectiveness 3(f), audit schedule, is audited
      Then it is broken for the Quality and Effectiveness Group in 2017-18

      Examples:
        | paper           | body                                | year    |
        | audit programme | the Quality and Effectiveness Group | 2017-18 |
        | audit schedule  | the Learning and Development Group  | 2017-18 |
        | audit schedule  | the Quality and Effectiveness Group | 2016-17 |

    Scenario: It is not recorded when the schedule was approved
      Given the audit schedule of the Quality and Effectiveness Group for 2017-18 was published on 25 May 2017
      When clause ToR Quality and Effectiveness 3(f), audit schedule, is audited
      Then it is not evidenced for the Quality and Effectiveness Group in 2017-18

    Scenario: The schedule of the year that has begun may already be there
      Given the audit schedule of the Quality and Effectiveness Group for 2018-19 was approved on 23 April 2018
      When clause ToR Quality and Effectiveness 3(f), audit schedule, is audited
      Then it is kept for the Quality and Effectiveness Group in 2018-19
      And it does not apply to the Quality and Effectiveness Group in 2016-17
