Feature: Clause ToR Health Safeguarding 6 – Yearly reports
  The group sends the Board a yearly health report, and receives a report from the Child Death
  Overview Panel.

  Background:
    Given the audit is made on 30 April 2018

  Rule: The health report goes to the Board within twelve months of the year's end

    Scenario Outline: After the year's end, and by the following March
      Given the health annual report of the Health Safeguarding Group for 2016-17 was sent to the Board on <sent>
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is <answer> for the Health Safeguarding Group in 2016-17
      And it is <late>

      Examples:
        | sent          | answer | late            |
        | 31 March 2017 | broken | not marked late |
        | 1 April 2017  | kept   | not marked late |
        | 31 March 2018 | kept   | not marked late |
        | 1 April 2018  | kept   | marked late     |

    Scenario: No health report
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is broken for the Health Safeguarding Group in 2016-17 since 1 April 2018
      And the Health Safeguarding Group must act
      And it is major in severity
      And it is pending for the Health Safeguarding Group in 2017-18 until 31 March 2019

    Scenario Outline: The health report, on the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is <answer> for the Health Safeguarding Group in 2016-17

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

    Scenario: A health report sent to the Business Group only
      Given the health annual report of the Health Safeguarding Group for 2016-17 was sent to the Business Group on 1 September 2017
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is broken for the Health Safeguarding Group in 2016-17

    Scenario Outline: Another paper, of another group or another year
      Given the <paper> of <body> for <year> was sent to the Board on 1 September 2017
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is broken for the Health Safeguarding Group in 2016-17

      Examples:
        | paper                | body                          | year    |
        | HSG report           | the Health Safeguarding Group | 2016-17 |
        | health annual report | the Case Review Group         | 2016-17 |
        | health annual report | the Health Safeguarding Group | 2015-16 |

    Scenario: It is not recorded when the health report was sent
      Given the health annual report of the Health Safeguarding Group for 2016-17 was sent to the Board on a day not recorded
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is not evidenced for the Health Safeguarding Group in 2016-17

  Rule: The panel reports to the group

    Scenario: The line is recorded
      Given it is recorded that the Child Death Overview Panel reports to the Health Safeguarding Group
      When clause ToR Health Safeguarding 6, reporting line, is audited
      Then it is kept for the line

    Scenario: The line is not recorded
      When clause ToR Health Safeguarding 6, reporting line, is audited
      Then it is broken for the line
      And the Health Safeguarding Group must act
      And it is minor in severity

    Scenario Outline: One report in the year
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was sent to the Health Safeguarding Group on <sent>
      When clause ToR Health Safeguarding 6, report submitted, is audited
      Then it is <answer> for the Child Death Overview Panel in 2017-18

      Examples:
        | sent          | answer |
        | 31 March 2017 | broken |
        | 1 April 2017  | kept   |
        | 31 March 2018 | kept   |

    Scenario: No report from the panel
      When clause ToR Health Safeguarding 6, report submitted, is audited
      Then it is broken for the Child Death Overview Panel in 2017-18 since 1 April 2018
      And the Health Safeguarding Group must act
      And it is major in severity
      And it is pending for the Child Death Overview Panel in 2018-19 until 31 March 2019

    Scenario: Any paper of the panel will do
      Given a CDOP update of the Child Death Overview Panel was sent to the Health Safeguarding Group on 1 September 2017
      When clause ToR Health Safeguarding 6, report submitted, is audited
      Then it is kept for the Child Death Overview Panel in 2017-18

    Scenario: A paper of another group does not count
      Given an HSG report of the Health Safeguarding Group was sent to the Health Safeguarding Group on 1 September 2017
      When clause ToR Health Safeguarding 6, report submitted, is audited
      Then it is broken for the Child Death Overview Panel in 2017-18

    Scenario: It is not recorded when the panel's report was sent
      Given a CDOP update of the Child Death Overview Panel was sent to the Health Safeguarding Group on a day not recorded
      When clause ToR Health Safeguarding 6, report submitted, is audited
      Then it is not evidenced for the Child Death Overview Panel in 2017-18

  Rule: Which papers and which years

    Scenario: What was sent of another paper is not the report
      Given the audit is made on 1 April 2018
      And there is the health annual report of the Health Safeguarding Group for 2016-17
      And the health annual report of the Health Safeguarding Group for 2015-16 was sent to the Board on 7 June 2017
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is broken for the Health Safeguarding Group in 2016-17

    Scenario: A year that was over long before the time audited
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it does not apply to the Health Safeguarding Group in 2013-14

    Scenario: Kept as soon as the report is sent
      Given the audit is made on 31 March 2018
      And the health annual report of the Health Safeguarding Group for 2016-17 was sent to the Board on 7 June 2017
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is kept for the Health Safeguarding Group in 2016-17

    Scenario: Twelve months over a 29 February
      Given the audit is made on 31 March 2020
      When clause ToR Health Safeguarding 6, group annual report, is audited
      Then it is pending for the Health Safeguarding Group in 2018-19 until 31 March 2020

  Rule: The panel: which papers and which years

    Scenario: A paper of the panel that was not sent, beside one of the group's own that was
      Given there is a CDOP update of the Child Death Overview Panel
      And an HSG report of the Health Safeguarding Group was sent to the Health Safeguarding Group on 1 September 2017
      When clause ToR Health Safeguarding 6, report submitted, is audited
      Then it is broken for the Child Death Overview Panel in 2017-18

    Scenario: A paper of the panel to somebody else
      Given a CDOP update of the Child Death Overview Panel was sent to the Board on 1 September 2017
      When clause ToR Health Safeguarding 6, report submitted, is audited
      Then it is broken for the Child Death Overview Panel in 2017-18

    Scenario: A paper of the year that has begun is none for the year before
      Given a CDOP update of the Child Death Overview Panel was sent to the Health Safeguarding Group on 11 April 2018
      When clause ToR Health Safeguarding 6, report submitted, is audited
      Then it is broken for the Child Death Overview Panel in 2017-18
      And it is kept for the Child Death Overview Panel in 2018-19
      And it does not apply to the Child Death Overview Panel in 2013-14
