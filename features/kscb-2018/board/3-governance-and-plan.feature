Feature: Clauses ToR Board 3(a) and 3(b) – Governance and the business plan
  The Board reviews its governance every year, and adopts each year's business plan by the end of
  June.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 3(a) Governance is reviewed every year

    Scenario Outline: The limit of twelve months
      Given the governance of the Board was reviewed on <reviewed>
      When clause ToR Board 3(a) is audited
      Then it is <answer> for the Board

      Examples:
        | reviewed      | answer |
        | 30 April 2018 | kept   |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |
        | 1 May 2018    | broken |

    Scenario: Governance was never reviewed
      When clause ToR Board 3(a) is audited
      Then it is broken for the Board
      And it is minor in severity
      And the Board must act

    Scenario: A review of the membership is no review of governance
      Given the membership of the Board was reviewed on 1 November 2017
      When clause ToR Board 3(a) is audited
      Then it is broken for the Board

    Scenario: Reviews were not supplied
      Given no reviews were supplied
      When clause ToR Board 3(a) is audited
      Then it is not evidenced for the Board

    Scenario: The same review of another body does not count
      Given the governance of the Business Group was reviewed on 1 November 2017
      When clause ToR Board 3(a) is audited
      Then it is broken for the Board

    Scenario: Twelve months over a 29 February
      Given the audit is made on 1 March 2020
      And the governance of the Board was reviewed on 1 March 2019
      When clause ToR Board 3(a) is audited
      Then it is kept for the Board

    Scenario: Reviewed well within the twelve months
      Given the governance of the Board was reviewed on 1 November 2017
      When clause ToR Board 3(a) is audited
      Then it is kept for the Board

  Rule: 3(b) The business plan is adopted by the end of June

    Scenario Outline: The last day in time
      Given the business plan of the Board for 2017-18 was approved on <approved>
      When clause ToR Board 3(b) is audited
      Then it is <answer> for the Board in 2017-18
      And it is <late>

      Examples:
        | approved     | answer | late            |
        | 1 March 2017 | kept   | not marked late |
        | 30 June 2017 | kept   | not marked late |
        | 1 July 2017  | kept   | marked late     |
        | 1 May 2018   | broken | not marked late |

    Scenario: No plan is adopted
      When clause ToR Board 3(b) is audited
      Then it is broken for the Board in 2017-18 since 1 July 2017
      And the Board must act
      And it is minor in severity

    Scenario: The plan of the year that has begun
      When clause ToR Board 3(b) is audited
      Then it is pending for the Board in 2018-19 until 30 June 2018

    Scenario Outline: On the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Board 3(b) is audited
      Then it is <answer> for the Board in 2017-18

      Examples:
        | audit        | answer  |
        | 30 June 2017 | pending |
        | 1 July 2017  | broken  |

    Scenario: The plan of another year does not count
      Given the business plan of the Board for 2016-17 was approved on 1 June 2017
      When clause ToR Board 3(b) is audited
      Then it is broken for the Board in 2017-18

    Scenario: It is not recorded when the plan was approved
      Given the business plan of the Board for 2017-18 was approved on a day not recorded
      When clause ToR Board 3(b) is audited
      Then it is not evidenced for the Board in 2017-18

    Scenario: Papers were not supplied
      Given no documents were supplied
      When clause ToR Board 3(b) is audited
      Then it is not evidenced for the Board in 2017-18

    Scenario: A paper of another kind, or of another body, does not count
      Given the terms of reference of the Board for 2017-18 were approved on 17 May 2017
      And the business plan of the Business Group for 2017-18 was approved on 17 May 2017
      When clause ToR Board 3(b) is audited
      Then it is broken for the Board in 2017-18

    Scenario: Approved while there is still time
      Given the audit is made on 1 June 2017
      And the business plan of the Board for 2017-18 was approved on 17 May 2017
      When clause ToR Board 3(b) is audited
      Then it is kept for the Board in 2017-18

    Scenario: A year that was due before the time audited
      When clause ToR Board 3(b) is audited
      Then it does not apply to the Board in 2016-17
