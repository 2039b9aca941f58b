Feature: Clause 1.3 – Ten members
  Six of ten; five of eight or nine; four of fewer.

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

  Scenario Outline: Six of ten
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.3 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                            | answer |
      | Ana, Ben, Cleo, Dan, Eve and Finn | kept   |
      | Ana, Ben, Cleo, Dan and Eve       | broken |

  Scenario Outline: Five of nine: one member's time was over the day before
    Given Kit was a member of the Board from 1 April 2015 until 19 September 2017
    And a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.3 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                            | answer |
      | Ana, Ben, Cleo, Dan, Eve and Finn | kept   |
