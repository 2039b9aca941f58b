Feature: Clause 1.7 – A special majority
  Two thirds of all members, there or not.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |
      | Dan  | a member  |
      | Eve  | a member  |
      | Finn | a member  |

  Scenario Outline: Four of six in favour
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | special  |
    And these votes are on record
      | item   | person | vote      |
      | Budget | Ana    | in favour |
      | Budget | Ben    | in favour |
      | Budget | Cleo   | in favour |
      | Budget | Dan    | <vote>    |
      | Budget | Eve    | against   |
    When clause 1.7 is audited
    Then it is <answer> for the item Budget

    Examples:
      | vote         | answer        |
      | in favour    | kept          |
      | abstained    | broken        |
      | not recorded | not evidenced |

  Scenario: Ordinary business needs no such majority
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
    And these votes are on record
      | item   | person | vote      |
      | Budget | Ana    | in favour |
    When clause 1.7 is audited
    Then it is exempt for the item Budget

  Scenario: The kind of business is not recorded, and all were in favour
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business     |
      | Budget | 20 September 2017 | not recorded |
    And these votes are on record
      | item   | person | vote      |
      | Budget | Ana    | in favour |
      | Budget | Ben    | in favour |
      | Budget | Cleo   | in favour |
      | Budget | Dan    | in favour |
      | Budget | Eve    | in favour |
      | Budget | Finn   | in favour |
    When clause 1.7 is audited
    Then it is kept for the item Budget
