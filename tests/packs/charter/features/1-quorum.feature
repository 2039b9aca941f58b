Feature: Clauses 1 and 1(a) – A quorum to meet
  Of the seats, filled or not, until the end of 2023; since then of the members who were expected.

  Background:
    Given the audit is made on 30 June 2024
    And the audit covers the time from 1 January 2021
    And the Steering Committee has these members
      | who  | as           | since          |
      | Ana  | the chair    | 1 January 2021 |
      | Ben  | a maintainer | 1 January 2021 |
      | Cleo | a maintainer | 1 January 2021 |
      | Dan  | a maintainer | 1 January 2021 |

  Scenario Outline: Three of five seats, and three of seven
    Given a meeting of the Steering Committee was held on <day>
    And these minutes are on record
      | meeting | person | came   |
      | <day>   | Ana    | yes    |
      | <day>   | Ben    | yes    |
      | <day>   | Cleo   | <came> |
      | <day>   | Dan    | no     |
    When clause 1 is audited
    Then it is <answer> for the meeting of <day>

    Examples:
      | day              | came         | answer        |
      | 30 June 2022     | yes          | kept          |
      | 30 June 2022     | no           | broken        |
      | 30 June 2022     | not recorded | not evidenced |
      | 1 July 2022      | yes          | broken        |
      | 31 December 2023 | yes          | broken        |

  Scenario: Four of seven seats
    Given a meeting of the Steering Committee was held on 1 July 2022
    And these minutes are on record
      | meeting     | person | came |
      | 1 July 2022 | Ana    | yes  |
      | 1 July 2022 | Ben    | yes  |
      | 1 July 2022 | Cleo   | yes  |
      | 1 July 2022 | Dan    | yes  |
    When clause 1 is audited
    Then it is kept for the meeting of 1 July 2022

  Scenario: The seats are not counted since the foundation
    Given a meeting of the Steering Committee was held on 1 January 2024
    When clause 1 is audited
    Then there is nothing to test

  Scenario Outline: Two of three who were expected, and of four
    Given a meeting of the Steering Committee was held on 6 March 2024
    And these minutes are on record
      | meeting      | person | came   | told us |
      | 6 March 2024 | Ana    | yes    |         |
      | 6 March 2024 | Ben    | yes    |         |
      | 6 March 2024 | Dan    | <came> | <day>   |
    When clause 1(a) is audited
    Then it is <answer> for the meeting of 6 March 2024

    Examples:
      | came | day          | answer |
      | no   | 5 March 2024 | kept   |
      | no   | 6 March 2024 | broken |
      | yes  | 5 March 2024 | kept   |
