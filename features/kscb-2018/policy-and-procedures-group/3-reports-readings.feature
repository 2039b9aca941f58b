Feature: Clause ToR Policy and Procedures 3 – Written reports, under other readings
  The document leaves open whether a report goes to each meeting, or only when one is asked for.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Does the group report in writing to each meeting of the bodies that it answers to, or as required?
    The reading of reports when:
    - each meeting: to each of their meetings (our reading)
    - as required: when it is asked to; the record does not know when that was, so that there is
      nothing to test

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
