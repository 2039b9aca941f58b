Feature: Clause 6.1 – Seven clear days
  The day of sending and the day of the meeting are not counted.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |

  Scenario Outline: Seven clear days, and six
    Given a meeting of the Board was held on 20 September 2017
    And its papers were sent on <day>
    When clause 6.1 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day               | answer |
      | 12 September 2017 | kept   |
      | 13 September 2017 | broken |

  Scenario Outline: What the notice says
    Given a meeting of the Board was held on 20 September 2017
    And its papers were sent on 18 September 2017
    And these notices are on record
      | meeting           | says urgent |
      | 20 September 2017 | <says>      |
    When clause 6.1 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | says         | answer        |
      | yes          | exempt        |
      | no           | broken        |
      | not recorded | not evidenced |
