Feature: Clause 1.3 – Seven members
  Four of seven.

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

  Scenario Outline: Four of seven
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.3 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                 | answer |
      | Ana, Ben, Cleo and Dan | kept   |
      | Ana, Ben and Cleo      | broken |

  Scenario: It is not known whether an eighth is a member, and four came
    Given Hana belongs to the Board, as what is not recorded
    And a meeting of the Board was held on 20 September 2017
    And Ana, Ben, Cleo and Dan were there
    And everybody else sent apologies
    When clause 1.3 is audited
    Then it is not evidenced for the meeting of 20 September 2017
