Feature: Clause ToR Business Group 6 – Six meetings, under other readings
  The document leaves open whether six is the least number of meetings or the very number.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Does the Business Group meet six times a year at the least, or six times and no more?
    The reading of six meetings:
    - at least: six meetings or more (our reading)
    - exactly: six meetings

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
