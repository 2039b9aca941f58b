Feature: Clause 8.4 – A chair from the board
  Who chairs the group is a member of the board.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |

  Scenario Outline: On the board, or not
    Given Ben is the chair of the Business Group
    And Ben was a member of the Board from 1 April 2015 until <day>
    When clause 8.4 is audited
    Then it is <answer> for Ben on the Business Group

    Examples:
      | day           | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |
