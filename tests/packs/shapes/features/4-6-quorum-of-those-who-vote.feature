Feature: Clause 4.6 – A quorum of those who have a vote
  Of six members, those who missed the last two meetings are not counted.

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

  Scenario Outline: Two have lost their vote: of four, three are needed
    Given a meeting of the Board was held on 12 April 2017
    And Ana, Ben, Cleo and Dan were there
    And everybody else sent apologies
    And a meeting of the Board was held on 14 June 2017
    And Ana, Ben, Cleo and Dan were there
    And everybody else sent apologies
    And a meeting of the Board was held on 13 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 4.6, quorum, is audited
    Then it is <answer> for the meeting of 13 September 2017

    Examples:
      | people            | answer |
      | Ana, Ben and Cleo | kept   |
      | Ana and Ben       | broken |
      | Ana, Ben and Finn | broken |

  Scenario: They came to two meetings, and are counted again
    Given a meeting of the Board was held on 12 April 2017
    And Ana, Ben, Cleo and Dan were there
    And everybody else sent apologies
    And a meeting of the Board was held on 14 June 2017
    And Ana, Ben, Cleo and Dan were there
    And everybody else sent apologies
    And a meeting of the Board was held on 13 September 2017
    And Ana, Ben, Cleo, Eve and Finn were there
    And everybody else sent apologies
    And a meeting of the Board was held on 13 December 2017
    And Ana, Ben, Cleo, Eve and Finn were there
    And everybody else sent apologies
    And a meeting of the Board was held on 14 March 2018
    And Ana, Eve and Finn were there
    And everybody else sent apologies
    When clause 4.6, quorum, is audited
    Then it is kept for the meeting of 14 March 2018
    And it is kept for the meeting of 13 December 2017

  Scenario: At the first meeting everybody has a vote
    Given a meeting of the Board was held on 12 April 2017
    And Ana, Ben and Cleo were there
    And everybody else sent apologies
    When clause 4.6, quorum, is audited
    Then it is broken for the meeting of 12 April 2017
