Feature: Clauses 3 and 4 – Keeping the vote, and a quorum to vote
  Only calls since the election are counted for the vote; a 0 is a vote, unless it is read otherwise.

  Background:
    Given the audit is made on 30 June 2024
    And the audit covers the time from 1 January 2021
    And Ana has been the chair of the Steering Committee since 1 January 2021
    And Ben has been a maintainer of the Steering Committee since 1 January 2021

  Scenario Outline: Two calls missed in a row since the election
    Given a meeting of the Steering Committee was held on <first>
    And a meeting of the Steering Committee was held on 5 October 2022
    And a meeting of the Steering Committee was held on 2 November 2022
    And these minutes are on record
      | meeting         | person | came     |
      | 5 October 2022  | Ben    | <second> |
      | 2 November 2022 | Ben    | <third>  |
    When clause 3 is audited
    Then it is <answer> for Ben on the Steering Committee

    Examples:
      | first        | second | third        | answer        |
      | 30 June 2022 | no     | yes          | kept          |
      | 1 July 2022  | no     | yes          | broken        |
      | 1 July 2022  | yes    | yes          | kept          |
      | 30 June 2022 | no     | no           | broken        |
      | 30 June 2022 | no     | not recorded | not evidenced |

  Scenario Outline: Five of seven votes are two thirds
    Given a meeting of the Steering Committee was held on 2 November 2022
    And these motions are on record
      | motion  | meeting         | sort     |
      | License | 2 November 2022 | ordinary |
    And these ballots are on record
      | motion  | person | vote   |
      | License | Ana    | +1     |
      | License | Ben    | -1     |
      | License | Cleo   | +1     |
      | License | Dan    | +1     |
      | License | Eve    | <vote> |
    When clause 4, cast, is audited
    Then it is <answer> for the motion License

    Examples:
      | vote | answer |
      | +1   | kept   |
      | 0    | kept   |

  Scenario: A 0 is no vote, if it is read so
    Given the reading of zero is a vote is no
    And a meeting of the Steering Committee was held on 2 November 2022
    And these motions are on record
      | motion  | meeting         | sort     |
      | License | 2 November 2022 | ordinary |
    And these ballots are on record
      | motion  | person | vote |
      | License | Ana    | +1   |
      | License | Ben    | -1   |
      | License | Cleo   | +1   |
      | License | Dan    | +1   |
      | License | Eve    | 0    |
    When clause 4, cast, is audited
    Then it is broken for the motion License
    And it is contested: zero is a vote
