Feature: Clause 1.4 – All but two
  At most two are away, themselves and their alternates.

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

  Scenario Outline: Two away, and three
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.4 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                 | answer |
      | Ana, Ben, Cleo and Dan | kept   |
      | Ana, Ben and Cleo      | broken |

  Scenario: An alternate counts
    Given a meeting of the Board was held on 20 September 2017
    And Ana, Ben and Cleo were there
    And Dan was represented by Zoe
    And everybody else sent apologies
    When clause 1.4 is audited
    Then it is kept for the meeting of 20 September 2017
