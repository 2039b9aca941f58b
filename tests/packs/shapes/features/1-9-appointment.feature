Feature: Clause 1.9 – An appointment needs the chair
  Other business does not.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |
      | Dan  | a member  |

  Scenario Outline: The chair is there or is not
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business   |
      | Budget | 20 September 2017 | <business> |
    And <people> were there
    And everybody else sent apologies
    When clause 1.9 is audited
    Then it is <answer> for the item Budget

    Examples:
      | business     | people       | answer        |
      | appointment  | Ana and Ben  | kept          |
      | appointment  | Ben and Cleo | broken        |
      | ordinary     | Ben and Cleo | exempt        |
      | not recorded | Ben and Cleo | not evidenced |
