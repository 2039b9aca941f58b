Feature: Clause 3.1 – In person or represented
  Somebody may stand in for several, and be there for themselves.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |

  Scenario Outline: Two are represented by the third
    Given a meeting of the Board was held on 20 September 2017
    And these representations are on record
      | meeting           | person | by   |
      | 20 September 2017 | Ben    | <by> |
      | 20 September 2017 | Cleo   | Ana  |
    And Ana was there
    And everybody else sent apologies
    When clause 3.1 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | by           | answer        |
      | Ana          | kept          |
      | Cleo         | broken        |
      | not recorded | not evidenced |

  Scenario: One is neither there nor represented
    Given a meeting of the Board was held on 20 September 2017
    And Ana and Ben were there
    And Cleo sent apologies
    When clause 3.1 is audited
    Then it is broken for the meeting of 20 September 2017
