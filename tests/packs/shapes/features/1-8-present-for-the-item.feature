Feature: Clause 1.8 – Present for the item
  Of eighteen seats two vacant, one suspended: fifteen, so eight. Here of fourteen seven: one with an interest leaves too few.

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
      | Gus  | a member  |
      | Hana | a member  |

  Scenario Outline: Half of eight can decide
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
    And <people> were there
    And everybody else sent apologies
    When clause 1.8 is audited
    Then it is <answer> for the item Budget

    Examples:
      | people                 | answer |
      | Ana, Ben, Cleo and Dan | kept   |
      | Ana, Ben and Cleo      | broken |

  Scenario: One of four has an interest
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
    And these conflicts are on record
      | item   | person |
      | Budget | Dan    |
    And Ana, Ben, Cleo and Dan were there
    And everybody else sent apologies
    When clause 1.8 is audited
    Then it is broken for the item Budget

  Scenario: Somebody with an interest who is away changes nothing
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
    And these conflicts are on record
      | item   | person |
      | Budget | Eve    |
    And Ana, Ben, Cleo and Dan were there
    And everybody else sent apologies
    When clause 1.8 is audited
    Then it is kept for the item Budget

  Scenario: One of four has left before one item, and was there for the other
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
      | Plan   | 20 September 2017 | ordinary |
    And these departures are on record
      | item | person |
      | Plan | Dan    |
    And Ana, Ben, Cleo and Dan were there
    And everybody else sent apologies
    When clause 1.8 is audited
    Then it is kept for the item Budget
    And it is broken for the item Plan
