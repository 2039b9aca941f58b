Feature: Clause ToR Business Group 6 – Six meetings, under other readings
  Whether six is the least or the number the document leaves open.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Whether there may be more is a question of reading

    Scenario Outline: So many meetings in the year
      Given the reading of six meetings is <reading>
      And the Business Group held <number> meetings, 2 weeks apart, from 17 May 2017
      When clause ToR Business Group 6, meetings a year, is audited
      Then it is <answer> for the Business Group in 2017-18

      Examples:
        | reading  | number | answer |
        | at least | 5      | broken |
        | at least | 6      | kept   |
        | at least | 7      | kept   |
        | exactly  | 5      | broken |
        | exactly  | 6      | kept   |
        | exactly  | 7      | broken |
        | exactly  | 8      | broken |

    Scenario: Seven meetings, and the readings part
      Given the Business Group held 7 meetings, 2 weeks apart, from 17 May 2017
      When clause ToR Business Group 6, meetings a year, is audited
      Then it is kept for the Business Group in 2017-18
      And it is contested: six meetings
