Feature: Clause 2.3 – Most are non-executive
  More than half of those who are there, however many they are.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        | for           |
      | Ana  | the chair | Non-executive |
      | Ben  | a member  | Non-executive |
      | Cleo | a member  | Non-executive |
      | Dan  | a member  | Executive     |
      | Eve  | a member  | Executive     |
      | Finn | a member  | Executive     |

  Scenario Outline: More than half of those there
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 2.3 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                | answer |
      | Ana, Ben and Dan      | kept   |
      | Ana, Ben, Dan and Eve | broken |

  Scenario: It is not recorded whether a third non-executive came
    Given a meeting of the Board was held on 20 September 2017
    And Ana, Ben, Dan and Eve were there
    And it is not recorded whether Cleo came
    And everybody else sent apologies
    When clause 2.3 is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario: However the blanks are filled in, more than half are
    Given a meeting of the Board was held on 20 September 2017
    And Ana, Ben and Dan were there
    And it is not recorded whether Cleo came
    And everybody else sent apologies
    When clause 2.3 is audited
    Then it is kept for the meeting of 20 September 2017
