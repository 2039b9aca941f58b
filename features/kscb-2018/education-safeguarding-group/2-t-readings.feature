Feature: Clause ToR Education Safeguarding 2(t) – A summary after each meeting, under other readings
  The sentence is worded as a proposal, asks for a summary after each meeting and describes a whole
  year. What it asks for, the document leaves open.

  Background:
    Given the audit is made on 30 April 2018

  Rule: What does the sentence about the summaries ask for?
    The reading of education summaries: The sentence about the group's summaries is worded as a
      proposal, asks for one after each meeting and describes a whole year. What does it ask for?
    - each meeting: a summary of each meeting, before the group meets again (our reading)
    - one a year: a summary within twelve months after each meeting, so that one a year serves
    - proposal: nothing yet, until the proposal is agreed

    Scenario Outline: A summary after the group met again
      Given the reading of education summaries is <reading>
      And a meeting of the Education Safeguarding Group was held on 12 April 2017
      And a meeting of the Education Safeguarding Group was held on 16 August 2017
      And an ESG summary of the Education Safeguarding Group was sent to the Business Group on <sent>
      When clause ToR Education Safeguarding 2(t) is audited
      Then it is <answer> for the meeting of 12 April 2017

      Examples:
        | reading      | sent           | answer |
        | each meeting | 15 August 2017 | kept   |
        | each meeting | 16 August 2017 | broken |
        | one a year   | 11 April 2017  | broken |
        | one a year   | 12 April 2017  | kept   |
        | one a year   | 16 August 2017 | kept   |
        | one a year   | 12 April 2018  | kept   |
        | one a year   | 13 April 2018  | broken |

    Scenario Outline: Twelve months of the calendar, in a leap year too
      Given the audit is made on 30 April 2020
      And the reading of education summaries is one a year
      And a meeting of the Education Safeguarding Group was held on 17 April 2019
      And an ESG summary of the Education Safeguarding Group was sent to the Business Group on <sent>
      When clause ToR Education Safeguarding 2(t) is audited
      Then it is <answer> for the meeting of 17 April 2019
      And it is not marked late

      Examples:
        | sent          | answer |
        | 17 April 2020 | kept   |
        | 18 April 2020 | broken |

    Scenario: One summary serves for the meetings of twelve months
      Given the reading of education summaries is one a year
      And a meeting of the Education Safeguarding Group was held on 17 May 2017
      And a meeting of the Education Safeguarding Group was held on 16 August 2017
      And an ESG summary of the Education Safeguarding Group was sent to the Business Group on 10 January 2018
      When clause ToR Education Safeguarding 2(t) is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is kept for the meeting of 16 August 2017
      And it is not marked late

    Scenario: Until when, where one a year serves
      Given the reading of education summaries is one a year
      And a meeting of the Education Safeguarding Group was held on 17 May 2017
      And a meeting of the Education Safeguarding Group was held on 16 August 2017
      When clause ToR Education Safeguarding 2(t) is audited
      Then it is pending for the meeting of 17 May 2017 until 17 May 2018

    Scenario: A proposal that is not yet agreed
      Given the reading of education summaries is proposal
      And a meeting of the Education Safeguarding Group was held on 17 May 2017
      And a meeting of the Education Safeguarding Group was held on 16 August 2017
      When clause ToR Education Safeguarding 2(t) is audited
      Then there is nothing to test

    Scenario: No summary, and the readings part
      Given a meeting of the Education Safeguarding Group was held on 17 May 2017
      And a meeting of the Education Safeguarding Group was held on 16 August 2017
      When clause ToR Education Safeguarding 2(t) is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: education summaries
