Feature: Clause 6.5 – Minutes before the next meeting
  Not on the day itself.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |

  Scenario Outline: The day before, and the day
    Given a meeting of the Board was held on 20 September 2017
    And its minutes were sent on <day>
    And a meeting of the Board was held on 13 December 2017
    When clause 6.5 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day                | answer        |
      | 12 December 2017   | kept          |
      | 13 December 2017   | broken        |
      | a day not recorded | not evidenced |

  Scenario: No further meeting is on record
    Given a meeting of the Board was held on 20 September 2017
    And it is not recorded when its minutes were sent
    When clause 6.5 is audited
    Then it is pending for the meeting of 20 September 2017, with no day on record
