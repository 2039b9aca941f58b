Feature: Clause 2.4 – Three partners
  The care board's place may be taken by the trust that it nominates.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        | for                   |
      | Ana  | the chair | Integrated care board |
      | Ben  | a member  | Nominated trust       |
      | Cleo | a member  | Council of the shire  |
      | Dan  | a member  | Constabulary          |

  Scenario Outline: One of each
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 2.4 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people            | answer |
      | Ana, Cleo and Dan | kept   |
      | Ben, Cleo and Dan | kept   |
      | Ana, Ben and Dan  | broken |
