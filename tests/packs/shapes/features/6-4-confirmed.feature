Feature: Clause 6.4 – Confirmed a month later
  Twenty-eight clear working days, the bank holidays of Wales left out.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |

  Scenario Outline: Twenty-eight clear working days, and twenty-seven
    Given a meeting of the Board was held on 20 September 2017
    And a meeting of the Board was held on <day>
    And these items are on record
      | item  | meeting           | business | confirms |
      | Move  | 20 September 2017 | special  |          |
      | Again | <day>             | special  | Move     |
    When clause 6.4 is audited
    Then it is <answer> for the item Again
    And it is exempt for the item Move

    Examples:
      | day             | answer |
      | 31 October 2017 | kept   |
      | 30 October 2017 | broken |
