Feature: Clause 1.6 – One quorum to meet and another to vote
  Seven seats, filled or not: four to meet, five to vote.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |
      | Dan  | a member  |
      | Eve  | a member  |

  Scenario Outline: Four of seven seats meet, though two are vacant
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.6, to meet, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                 | answer |
      | Ana, Ben, Cleo and Dan | kept   |
      | Ana, Ben and Cleo      | broken |

  Scenario Outline: Five of seven vote
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
    And these votes are on record
      | item   | person | vote      |
      | Budget | Ana    | in favour |
      | Budget | Ben    | in favour |
      | Budget | Cleo   | against   |
      | Budget | Dan    | abstained |
      | Budget | Eve    | <vote>    |
    When clause 1.6, to vote, is audited
    Then it is <answer> for the item Budget

    Examples:
      | vote         | answer |
      | against      | kept   |
      | not recorded | kept   |

  Scenario: Four of seven do not vote
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
    And these votes are on record
      | item   | person | vote      |
      | Budget | Ana    | in favour |
      | Budget | Ben    | in favour |
      | Budget | Cleo   | against   |
      | Budget | Dan    | abstained |
    When clause 1.6, to vote, is audited
    Then it is broken for the item Budget

  Scenario: No votes were supplied
    Given no votes were supplied
    And a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
    When clause 1.6, to vote, is audited
    Then it is not evidenced for the item Budget
