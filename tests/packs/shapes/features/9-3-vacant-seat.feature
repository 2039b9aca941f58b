Feature: Clause 9.3 – Vacant for ninety days at most
  From the end of one membership to the beginning of the next.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Ninety days, and a day
    Given Ben was a member of the Board for Carer from 1 April 2016 until 20 September 2017
    And Cleo has been a member of the Board for Carer since <day>
    When clause 9.3 is audited
    Then it is <answer> for the seat of Carer

    Examples:
      | day              | answer |
      | 19 December 2017 | kept   |
      | 20 December 2017 | broken |

  Scenario: Somebody else has the seat already
    Given Ben was a member of the Board for Carer from 1 April 2016 until 20 September 2017
    And Cleo is a member of the Board for Carer
    When clause 9.3 is audited
    Then it is kept for the seat of Carer

  Scenario: The ninety days are not over
    Given Ben was a member of the Board for Carer from 1 April 2016 until 14 March 2018
    When clause 9.3 is audited
    Then it is pending for the seat of Carer until 12 June 2018
