Feature: Clause ToR Health Safeguarding 7 – Minutes, under other readings
  The document leaves open whether the minutes go out within two weeks, or on the fourteenth day.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Do the minutes of the Health Safeguarding Group go out within two weeks, or when two weeks are over?
    The reading of minutes fortnight:
    - within: by the fourteenth day after the meeting (our reading)
    - exactly: on the fourteenth day after the meeting

    Scenario Outline: About the fourteenth day
      Given the reading of minutes fortnight is <reading>
      And a meeting of the Health Safeguarding Group was held on 20 September 2017
      And its minutes were sent on <day>
      When clause ToR Health Safeguarding 7, minutes sent, is audited
      Then it is <answer> for the meeting of 20 September 2017

      Examples:
        | reading | day                | answer        |
        | within  | 3 October 2017     | kept          |
        | within  | 4 October 2017     | kept          |
        | within  | 5 October 2017     | broken        |
        | within  | 19 September 2017  | broken        |
        | exactly | 3 October 2017     | broken        |
        | exactly | 4 October 2017     | kept          |
        | exactly | 5 October 2017     | broken        |
        | exactly | a day not recorded | not evidenced |

    Scenario: A day sooner, and the readings part
      Given a meeting of the Health Safeguarding Group was held on 20 September 2017
      And its minutes were sent on 3 October 2017
      When clause ToR Health Safeguarding 7, minutes sent, is audited
      Then it is kept for the meeting of 20 September 2017
      And it is contested: minutes fortnight
