Feature: Clause ToR Education Safeguarding 8(i) – Action log, under other readings
  The document leaves open whether the week is seven days or five working days.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Is the week within which the action log goes out seven days or five working days?
    The reading of log week:
    - seven days: by the seventh day after the meeting (our reading)
    - five working days: by the fifth working day after the meeting

    Scenario Outline: Christmas and Boxing Day lie in the week
      Given the reading of log week is <reading>
      And a meeting of the Education Safeguarding Group was held on 20 December 2017
      And its action log was sent on <day>
      When clause ToR Education Safeguarding 8(i), action log sent, is audited
      Then it is <answer> for the meeting of 20 December 2017

      Examples:
        | reading           | day                | answer        |
        | seven days        | 27 December 2017   | kept          |
        | seven days        | 28 December 2017   | broken        |
        | five working days | 29 December 2017   | kept          |
        | five working days | 30 December 2017   | broken        |
        | five working days | 19 December 2017   | broken        |
        | five working days | 20 December 2017   | kept          |
        | five working days | a day not recorded | not evidenced |

    Scenario: The eighth day, and the readings part
      Given a meeting of the Education Safeguarding Group was held on 20 December 2017
      And its action log was sent on 28 December 2017
      When clause ToR Education Safeguarding 8(i), action log sent, is audited
      Then it is broken for the meeting of 20 December 2017
      And it is contested: log week

    Scenario Outline: Five working days are not yet over
      Given the reading of log week is five working days
      And the audit is made on <audit>
      And a meeting of the Education Safeguarding Group was held on 20 December 2017
      When clause ToR Education Safeguarding 8(i), action log sent, is audited
      Then it is <answer> for the meeting of 20 December 2017

      Examples:
        | audit            | answer        |
        | 29 December 2017 | pending       |
        | 30 December 2017 | not evidenced |
