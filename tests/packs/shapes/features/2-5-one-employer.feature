Feature: Clause 2.5 – No more than a quarter from one employer
  On the day of the audit.

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

  Scenario Outline: Two of eight, and three
    Given these employments are on record
      | person | employer | from         | until   |
      | Ana    | Acme     | 1 April 2015 |         |
      | Ben    | Acme     | 1 April 2015 |         |
      | Cleo   | Acme     | 1 April 2015 | <until> |
      | Dan    | Brit     | 1 April 2015 |         |
    When clause 2.5 is audited
    Then it is <answer> for the employer Acme
    And it is kept for the employer Brit

    Examples:
      | until         | answer |
      | 29 April 2018 | kept   |
      | 30 April 2018 | broken |
      |               | broken |
