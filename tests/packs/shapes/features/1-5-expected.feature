Feature: Clause 1.5 – More than half of those expected
  Who said that they would not come is counted only if they come.

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

  Scenario Outline: Half is not more than half
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.5 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                 | answer |
      | Ana, Ben, Cleo and Dan | kept   |
      | Ana, Ben and Cleo      | broken |

  Scenario Outline: Two said that they would not come
    Given a meeting of the Board was held on 20 September 2017
    And these declared absences are on record
      | meeting           | person |
      | 20 September 2017 | Eve    |
      | 20 September 2017 | Finn   |
    And <people> were there
    And everybody else sent apologies
    When clause 1.5 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people            | answer |
      | Ana, Ben and Cleo | kept   |
      | Ana and Ben       | broken |
      | Ana, Ben and Finn | kept   |
