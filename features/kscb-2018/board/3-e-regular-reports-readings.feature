Feature: Clause ToR Board 3(e) – Regular reports from two groups, under other readings
  How many reports a year are regular, the document leaves open: two by our reading, as many as the
  Board holds meetings by another.

  Background:
    Given the audit is made on 30 April 2018

  Rule: How many reports a year are regular reports of the case review and child death groups to the Board?
    The reading of regular reports:
    - two a year: two reports in the year from April (our reading)
    - as many as meetings: as many reports as the Board holds meetings in that year

    Scenario Outline: Two reports, and some meetings of the Board
      Given the reading of regular reports is <reading>
      And the Board held <number> meetings, 2 weeks apart, from 17 May 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 15 November 2017
      When clause ToR Board 3(e) is audited
      Then it is <answer> for the Child Death Overview Panel in 2017-18

      Examples:
        | reading              | number | answer |
        | two a year           | 2      | kept   |
        | two a year           | 3      | kept   |
        | as many as meetings  | 2      | kept   |
        | as many as meetings  | 3      | broken |

    Scenario Outline: Which meetings are counted
      Given the reading of regular reports is as many as meetings
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And <another>
      When clause ToR Board 3(e) is audited
      Then it is <answer> for the Child Death Overview Panel in 2017-18

      Examples:
        | another                                                                                            | answer |
        | a meeting of the Board was held on 31 March 2017                                                   | kept   |
        | a meeting of the Board was held on 1 April 2017                                                    | broken |
        | a meeting of the Board was held on 31 March 2018                                                   | broken |
        | a meeting of the Board was held on 1 April 2018                                                    | kept   |
        | a meeting of the Business Group was held on 20 September 2017                                      | kept   |
        | a meeting of the Board planned for 20 September 2017 was cancelled on 1 September 2017 for another reason | kept   |

    Scenario: One report and one meeting of the Board, where the readings part
      Given a meeting of the Board was held on 17 May 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
      When clause ToR Board 3(e) is audited
      Then it is broken for the Child Death Overview Panel in 2017-18
      And it is contested: regular reports
