Feature: Clauses of the terms of reference – Membership lists, under other readings
  The Business Unit keeps each membership list up to date. How often a list must be looked through,
  the document leaves open.

  Background:
    Given the audit is made on 30 April 2018

  Rule: When is a membership list up to date?
    The reading of list up to date:
    - twelve months: when it was verified within the last twelve months (our reading)
    - three months: when it was verified within the last three months

    Scenario Outline: Last looked through more than three months ago, and the readings part
      Given clause <clause>, member list kept, was confirmed on 29 January 2018
      When clause <clause>, member list kept, is audited
      Then it is kept for the clause
      And it is contested: list up to date

      Examples:
        | clause                             |
        | ToR Board 8(d)                     |
        | ToR Business Group 8(d)            |
        | ToR Case Review Group 8(d)         |
        | ToR CDOP 8(d)                      |
        | ToR Learning and Development 8(d)  |
        | ToR Quality and Effectiveness 8(d) |
        | ToR MASE 6(d)                      |
        | ToR Education Safeguarding 8(j)    |
        | ToR Policy and Procedures 7        |
        | ToR Safeguarding Leads 7           |

    Scenario Outline: The limit of three months, by the other reading
      Given the reading of list up to date is three months
      And clause <clause>, member list kept, was confirmed on <verified>
      When clause <clause>, member list kept, is audited
      Then it is <answer> for the clause

      Examples:
        | clause                             | verified        | answer        |
        | ToR Board 8(d)                     | 30 January 2018 | kept          |
        | ToR Board 8(d)                     | 29 January 2018 | not evidenced |
        | ToR Business Group 8(d)            | 30 January 2018 | kept          |
        | ToR Business Group 8(d)            | 29 January 2018 | not evidenced |
        | ToR Case Review Group 8(d)         | 30 January 2018 | kept          |
        | ToR Case Review Group 8(d)         | 29 January 2018 | not evidenced |
        | ToR CDOP 8(d)                      | 30 January 2018 | kept          |
        | ToR CDOP 8(d)                      | 29 January 2018 | not evidenced |
        | ToR Learning and Development 8(d)  | 30 January 2018 | kept          |
        | ToR Learning and Development 8(d)  | 29 January 2018 | not evidenced |
        | ToR Quality and Effectiveness 8(d) | 30 January 2018 | kept          |
        | ToR Quality and Effectiveness 8(d) | 29 January 2018 | not evidenced |
        | ToR MASE 6(d)                      | 30 January 2018 | kept          |
        | ToR MASE 6(d)                      | 29 January 2018 | not evidenced |
        | ToR Education Safeguarding 8(j)    | 30 January 2018 | kept          |
        | ToR Education Safeguarding 8(j)    | 29 January 2018 | not evidenced |
        | ToR Policy and Procedures 7        | 30 January 2018 | kept          |
        | ToR Policy and Procedures 7        | 29 January 2018 | not evidenced |
        | ToR Safeguarding Leads 7           | 30 January 2018 | kept          |
        | ToR Safeguarding Leads 7           | 29 January 2018 | not evidenced |
