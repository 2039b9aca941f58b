Feature: Clause ToR Risks Threats Vulnerabilities 7 – Minutes and action log, under other readings
  The document leaves open whether the minutes and the action log may be one paper.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Are the minutes and the action log two papers, or may one paper be both?
    The reading of minutes and log:
    - two papers: both are sent in time (our reading)
    - one paper: either, sent in time, is taken to hold the other

    Scenario Outline: One of the two in time
      Given the reading of minutes and log is <reading>
      And a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
      And its minutes were sent on <minutes>
      And its action log was sent on <log>
      When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
      Then it is <answer> for the meeting of 20 September 2017

      Examples:
        | reading    | minutes            | log                | answer        |
        | two papers | 4 October 2017     | 5 October 2017     | broken        |
        | two papers | 5 October 2017     | 4 October 2017     | broken        |
        | two papers | 4 October 2017     | a day not recorded | not evidenced |
        | one paper  | 4 October 2017     | 5 October 2017     | kept          |
        | one paper  | 5 October 2017     | 4 October 2017     | kept          |
        | one paper  | 4 October 2017     | a day not recorded | kept          |
        | one paper  | a day not recorded | 4 October 2017     | kept          |
        | one paper  | 5 October 2017     | 6 October 2017     | broken        |
        | one paper  | 20 September 2017  | a day not recorded | kept          |
        | one paper  | a day not recorded | 20 September 2017  | kept          |
        | one paper  | 19 September 2017  | 4 October 2017     | kept          |
        | one paper  | 19 September 2017  | 5 October 2017     | broken        |
        | one paper  | 5 October 2017     | 19 September 2017  | broken        |
        | one paper  | a day not recorded | a day not recorded | not evidenced |

    Scenario: One of the two in time, and the readings part
      Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
      And its minutes were sent on 4 October 2017
      And its action log was sent on 5 October 2017
      When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
      Then it is broken for the meeting of 20 September 2017
      And it is contested: minutes and log

    Scenario: Both in time, and the readings agree
      Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
      And its minutes were sent on 4 October 2017
      And its action log was sent on 4 October 2017
      When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
      Then it is kept for the meeting of 20 September 2017
      And it is not contested

    Scenario Outline: Neither was sent yet
      Given the reading of minutes and log is one paper
      And the audit is made on <audit>
      And a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
      When clause ToR Risks Threats Vulnerabilities 7, minutes and log sent, is audited
      Then it is <answer> for the meeting of 20 September 2017

      Examples:
        | audit          | answer        |
        | 4 October 2017 | pending       |
        | 5 October 2017 | not evidenced |
