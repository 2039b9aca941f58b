Feature: Clause 4.1 – Three votes missed in a row
  Votes are missed by who does not vote; an abstention is a vote.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |
      | Ben | a member  |

  Scenario Outline: Three in a row, and two
    Given a meeting of the Board was held on 12 April 2017
    And a meeting of the Board was held on 14 June 2017
    And a meeting of the Board was held on 13 September 2017
    And a meeting of the Board was held on 13 December 2017
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Two   | 14 June 2017      | ordinary |
      | Three | 13 September 2017 | ordinary |
      | Four  | 13 December 2017  | ordinary |
    And these votes are on record
      | item   | person | vote    |
      | <item> | Ben    | <vote>  |
      | Four   | Ana    | against |
    When clause 4.1 is audited
    Then it is <answer> for Ben on the Board

    Examples:
      | item  | vote         | answer |
      | Three | in favour    | kept   |
      | Two   | abstained    | kept   |
      | One   | in favour    | broken |
      | Four  | in favour    | broken |
      | Three | not recorded | kept   |

  Scenario: The breach begins with the third vote missed
    Given a meeting of the Board was held on 12 April 2017
    And a meeting of the Board was held on 14 June 2017
    And a meeting of the Board was held on 13 September 2017
    And a meeting of the Board was held on 13 December 2017
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Two   | 14 June 2017      | ordinary |
      | Three | 13 September 2017 | ordinary |
      | Four  | 13 December 2017  | ordinary |
    When clause 4.1 is audited
    Then it is broken for Ben on the Board since 13 September 2017

  Scenario: A meeting without a vote is neither here nor there
    Given a meeting of the Board was held on 12 April 2017
    And a meeting of the Board was held on 14 June 2017
    And a meeting of the Board was held on 13 September 2017
    And a meeting of the Board was held on 13 December 2017
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Three | 13 September 2017 | ordinary |
      | Four  | 13 December 2017  | ordinary |
    And these votes are on record
      | item | person | vote    |
      | Four | Ben    | against |
    When clause 4.1 is audited
    Then it is kept for Ben on the Board
