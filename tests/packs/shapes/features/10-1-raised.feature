Feature: Clause 10.1 – A number that was raised
  Two until 14 November 2017, three from the 15th.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |
      | Dan  | a member  |
      | Eve  | a member  |

  Scenario Outline: Each meeting by what was in force on its day
    Given a meeting of the Board was held on <day>
    And <people> were there
    And everybody else sent apologies
    When clause 10.1 is audited
    Then it is <answer> for the meeting of <day>

    Examples:
      | day              | people            | answer |
      | 14 November 2017 | Ana and Ben       | kept   |
      | 15 November 2017 | Ana and Ben       | broken |
      | 15 November 2017 | Ana, Ben and Cleo | kept   |

  Scenario: One alone was never enough
    Given a meeting of the Board was held on 14 November 2017
    And Ana was there
    And everybody else sent apologies
    When clause 10.1 is audited
    Then it is broken for the meeting of 14 November 2017
