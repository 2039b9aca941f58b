Feature: Clause 9.2 – Twelve members
  No more than twelve.

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

  Scenario Outline: Twelve, and thirteen
    Given Lou is a member of the Board
    And Mia was a member of the Board from 1 April 2016 until <day>
    When clause 9.2 is audited
    Then it is <answer> for the Board

    Examples:
      | day           | answer |
      | 29 April 2018 | kept   |
      | 30 April 2018 | broken |
