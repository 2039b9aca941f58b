Feature: Clause 1.2 – Three of four
  A third of four is one, and three are needed all the same.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |
      | Dan  | a member  |

  Scenario Outline: A third of four is not enough
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.2 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people            | answer |
      | Ana, Ben and Cleo | kept   |
      | Ana and Ben       | broken |
