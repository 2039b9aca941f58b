Feature: Clause 1.3 – Eight members
  Five of eight.

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

  Scenario Outline: Five of eight
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.3 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                      | answer |
      | Ana, Ben, Cleo, Dan and Eve | kept   |
      | Ana, Ben, Cleo and Dan      | broken |
