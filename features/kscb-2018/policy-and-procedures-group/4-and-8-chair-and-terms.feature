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
      And the senior probation officer, National Probation Service must act
      And it is major in severity

    Scenario: Nobody is the chair
      Given Prue holds the post of Senior Probation Officer
      When clause ToR Policy and Procedures 4 is audited
      Then it is broken for the Policy and Procedures Group

    Scenario: Posts were not supplied
      Given Prue is the chair of the Policy and Procedures Group
      And no posts were supplied
      When clause ToR Policy and Procedures 4 is audited
      Then it is not evidenced for the Policy and Procedures Group

    Scenario: Somebody else has the same office in another body
      Given Prue holds the post of Senior Probation Officer
      And Prue is the chair of the Policy and Procedures Group
      And Ben is the chair of the Board
      When clause ToR Policy and Procedures 4 is audited
      Then it is kept for the Policy and Procedures Group

    Scenario: The other members need not hold the post
      Given Prue holds the post of Senior Probation Officer
      And Prue is the chair of the Policy and Procedures Group
      And Ben is a member of the Policy and Procedures Group
      When clause ToR Policy and Procedures 4 is audited
      Then it is kept for the Policy and Procedures Group

    Scenario Outline: Somebody else has the office too, up to a day or from a day on
      Given Prue holds the post of Senior Probation Officer
      And Prue is the chair of the Policy and Procedures Group
      And Ben was the chair of the Policy and Procedures Group from <from> until <until>
      When clause ToR Policy and Procedures 4 is audited
      Then it is <answer> for the Policy and Procedures Group

      Examples:
        | from          | until         | answer |
        | 1 April 2016  | 29 April 2018 | kept   |
        | 1 April 2016  | 30 April 2018 | broken |
        | 30 April 2018 | 31 March 2020 | broken |
        | 1 May 2018    | 31 March 2020 | kept   |

    Scenario: Somebody new in the post and in the office
      Given Prue has held the post of Senior Probation Officer since 1 January 2018
      And Prue has been the chair of the Policy and Procedures Group since 1 January 2018
      When clause ToR Policy and Procedures 4 is audited
      Then it is kept for the Policy and Procedures Group

    Scenario: Two memberships of the same person in the office
      Given Prue holds the post of Senior Probation Officer
      And Prue is the chair of the Policy and Procedures Group
      And Prue has been the chair of the Policy and Procedures Group since 1 June 2017
      When clause ToR Policy and Procedures 4 is audited
      Then it is kept for the Policy and Procedures Group

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
      And the Policy and Procedures Group must act
      And it is minor in severity

    Scenario: Reviews were not supplied
      Given no reviews were supplied
      When clause ToR Policy and Procedures 8 is audited
      Then it is not evidenced for the Policy and Procedures Group

    Scenario: The same review of another body does not count
      Given the terms of reference of the Board were reviewed on 1 November 2017
      When clause ToR Policy and Procedures 8 is audited
      Then it is broken for the Policy and Procedures Group

    Scenario: A review of something else does not count
      Given the membership of the Policy and Procedures Group was reviewed on 1 November 2017
      When clause ToR Policy and Procedures 8 is audited
      Then it is broken for the Policy and Procedures Group

    Scenario: Twelve months over a 29 February
      Given the audit is made on 1 March 2020
      And the terms of reference of the Policy and Procedures Group were reviewed on 1 March 2019
      When clause ToR Policy and Procedures 8 is audited
      Then it is kept for the Policy and Procedures Group

    Scenario: Reviewed well within the twelve months
      Given the terms of reference of the Policy and Procedures Group were reviewed on 1 November 2017
      When clause ToR Policy and Procedures 8 is audited
      Then it is kept for the Policy and Procedures Group
