Feature: Clauses ToR Policy and Procedures 4 and 8 – Chair and terms of reference
  The senior officer of the National Probation Service is the chair, and leads a yearly review of
  the terms of reference.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 4 The chair

    Scenario: The senior probation officer is the chair
      Given Prue holds the post of Senior Probation Officer
      And Prue is the chair of the Policy and Procedures Group
      When clause ToR Policy and Procedures 4 is audited
      Then it is kept for the Policy and Procedures Group

    Scenario: Somebody else is the chair
      Given Prue holds the post of Senior Probation Officer
      And Ana is the chair of the Policy and Procedures Group
      When clause ToR Policy and Procedures 4 is audited
      Then it is broken for the Policy and Procedures Group

    Scenario: Nobody is the chair
      Given Prue holds the post of Senior Probation Officer
      When clause ToR Policy and Procedures 4 is audited
      Then it is broken for the Policy and Procedures Group

    Scenario: Posts were not supplied
      Given Prue is the chair of the Policy and Procedures Group
      And no posts were supplied
      When clause ToR Policy and Procedures 4 is audited
      Then it is not evidenced for the Policy and Procedures Group

  Rule: 8 The terms of reference are reviewed every year

    Scenario Outline: The limit of twelve months
      Given the terms of reference of the Policy and Procedures Group were reviewed on <reviewed>
      When clause ToR Policy and Procedures 8 is audited
      Then it is <answer> for the Policy and Procedures Group

      Examples:
        | reviewed      | answer |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |

    Scenario: Never reviewed
      When clause ToR Policy and Procedures 8 is audited
      Then it is broken for the Policy and Procedures Group

    Scenario: Reviews were not supplied
      Given no reviews were supplied
      When clause ToR Policy and Procedures 8 is audited
      Then it is not evidenced for the Policy and Procedures Group
