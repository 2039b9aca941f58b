Feature: Clause 9.2 – Five members
  No fewer than five.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |
      | Dan  | a member  |

  Scenario Outline: Five, and four
    Given Eve was a member of the Board from 1 April 2016 until <day>
    When clause 9.2 is audited
    Then it is <answer> for the Board

    Examples:
      | day           | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |
