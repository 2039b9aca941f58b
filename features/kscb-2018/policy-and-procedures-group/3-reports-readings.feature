Feature: Clause ToR Policy and Procedures 3 – Written reports, under other readings
  Whether a report goes to each meeting, or only when one is asked for, the document leaves open.

  Background:
    Given the audit is made on 30 April 2018

  Rule: When a report is due is a question of reading

    Scenario Outline: No report for a meeting of the Business Group
      Given the reading of reports when is <reading>
      And a meeting of the Business Group was held on 20 September 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then <verdict>

      Examples:
        | reading      | verdict                                           |
        | each meeting | it is broken for the meeting of 20 September 2017 |
        | as required  | there is nothing to test                          |

    Scenario Outline: No report for a meeting of the Medway Safeguarding Children Board
      Given the reading of reports when is <reading>
      And a meeting of the Medway Safeguarding Children Board was held on 20 September 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then <verdict>

      Examples:
        | reading      | verdict                                           |
        | each meeting | it is broken for the meeting of 20 September 2017 |
        | as required  | there is nothing to test                          |

    Scenario: No report, and the readings part
      Given a meeting of the Business Group was held on 20 September 2017
      When clause ToR Policy and Procedures 3, written reports, is audited
      Then it is broken for the meeting of 20 September 2017
      And it is contested: reports when
