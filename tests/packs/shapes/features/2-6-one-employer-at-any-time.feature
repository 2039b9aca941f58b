Feature: Clause 2.6 – At no time more than a quarter from one employer
  Each day on which somebody joins, leaves or changes employer is looked at by itself.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        | since           | until           |
      | Ana  | the chair | 1 April 2016    |                 |
      | Ben  | a member  | 1 April 2016    |                 |
      | Cleo | a member  | 1 April 2016    |                 |
      | Dan  | a member  | 1 April 2016    | 14 January 2018 |
      | Eve  | a member  | 1 November 2017 |                 |

  Scenario Outline: Four members, then five, then four
    Given these employments are on record
      | person | employer | from         |
      | Ana    | Acme     | 1 April 2016 |
      | Eve    | Acme     | <eve>        |
    When clause 2.6 is audited
    Then it is <joined> for the employer then Acme, 1 November 2017
    And it is <left> for the employer then Acme, 15 January 2018

    Examples:
      | eve          | joined | left   |
      | 1 April 2016 | broken | broken |
      | 15 May 2018  | kept   | kept   |

  Scenario: Somebody changes employer
    Given these employments are on record
      | person | employer | from            | until           |
      | Ana    | Acme     | 1 April 2016    |                 |
      | Eve    | Brit     | 1 April 2016    | 4 February 2018 |
      | Eve    | Acme     | 5 February 2018 |                 |
    When clause 2.6 is audited
    Then it is kept for the employer then Acme, 15 January 2018
    And it is broken for the employer then Acme, 5 February 2018 since 5 February 2018
    And the reason given is "2 of 4 members worked for Acme."

  Scenario: What is still to come is of a later audit
    Given these employments are on record
      | person | employer | from         |
      | Ana    | Acme     | 1 April 2016 |
      | Eve    | Acme     | 1 May 2018   |
    When clause 2.6 is audited
    Then it does not apply to the employer then Acme, 1 May 2018
    And the audit gives 2 verdicts
