Feature: Clause 1.2 – A third, and three at least
  The nearest whole number to a third of the trustees.

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
      | Ivan | a member  |
      | Jo   | a member  |
      | Kit  | a member  |

  Scenario Outline: The nearest number to a third of eleven is four
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.2 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                 | answer |
      | Ana, Ben, Cleo and Dan | kept   |
      | Ana, Ben and Cleo      | broken |

  Scenario Outline: The nearest number to a third of thirteen is four too
    Given Lou is a member of the Board
    And Mia is a member of the Board
    And a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.2 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                 | answer |
      | Ana, Ben, Cleo and Dan | kept   |
      | Ana, Ben and Cleo      | broken |
