Feature: Clauses ToR Safeguarding Leads 5 and 8 – The Business Unit's seat and the review of the terms
  The Business Unit has a seat beside the districts' leads, whom clause 6.13 tests; the terms of
  reference are reviewed every year.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 5 The Business Unit's seat is filled

    Scenario: The seat is filled
      Given Ana is a member of the District Safeguarding Leads Group for the KSCB Business Unit
      When clause ToR Safeguarding Leads 5 is audited
      Then it is kept for the seat of the KSCB Business Unit
      And the audit gives 1 verdict

    Scenario: The seat is not filled
      Given Ana is a member of the District Safeguarding Leads Group for District Safeguarding Lead
      When clause ToR Safeguarding Leads 5 is audited
      Then it is broken for the seat of the KSCB Business Unit
      And the Business Unit must act
      And it is minor in severity

    Scenario Outline: The seat counts from the first to the last day of the membership
      Given Ana was a member of the District Safeguarding Leads Group for the KSCB Business Unit from <from> until <until>
      When clause ToR Safeguarding Leads 5 is audited
      Then it is <answer> for the seat of the KSCB Business Unit

      Examples:
        | from          | until         | answer |
        | 1 June 2016   | 30 April 2018 | kept   |
        | 1 June 2016   | 29 April 2018 | broken |
        | 30 April 2018 | 30 June 2018  | kept   |
        | 1 May 2018    | 30 June 2018  | broken |

    Scenario: A seat on another group does not count
      Given Ana is a member of the Learning and Development Group for the KSCB Business Unit
      When clause ToR Safeguarding Leads 5 is audited
      Then it is broken for the seat of the KSCB Business Unit

    Scenario: An adviser may fill the seat
      Given Ana is an adviser of the District Safeguarding Leads Group for the KSCB Business Unit
      When clause ToR Safeguarding Leads 5 is audited
      Then it is kept for the seat of the KSCB Business Unit

    Scenario: Memberships were not supplied
      Given no memberships were supplied
      When clause ToR Safeguarding Leads 5 is audited
      Then it is not evidenced for the seat of the KSCB Business Unit

    Scenario Outline: Whoever holds the seat fills it, in whatever role
      Given Ana is <role> of the District Safeguarding Leads Group for the KSCB Business Unit
      When clause ToR Safeguarding Leads 5 is audited
      Then it is kept for the seat of the KSCB Business Unit

      Examples:
        | role                   |
        | the chair              |
        | the co-chair           |
        | the vice chair         |
        | the deputy chair       |
        | a member               |
        | a lay member           |
        | an associate           |
        | an adviser             |
        | a participant observer |
        | a virtual member       |
        | a co-opted member      |

    Scenario: A named deputy for the seat fills it
      Given the District Safeguarding Leads Group has these members
        | who | as           | for                |
        | Ana | member       | Cafcass            |
        | Ben | named deputy | KSCB Business Unit |
      When clause ToR Safeguarding Leads 5 is audited
      Then it is kept for the seat of the KSCB Business Unit

    Scenario: Two people may hold one seat
      Given Ana is a member of the District Safeguarding Leads Group for the KSCB Business Unit
      And Ben is a member of the District Safeguarding Leads Group for the KSCB Business Unit
      When clause ToR Safeguarding Leads 5 is audited
      Then it is kept for the seat of the KSCB Business Unit

  Rule: 8 The terms are reviewed every year

    Scenario Outline: The limit of twelve months
      Given the terms of reference of the District Safeguarding Leads Group were reviewed on <reviewed>
      When clause ToR Safeguarding Leads 8 is audited
      Then it is <answer> for the District Safeguarding Leads Group

      Examples:
        | reviewed          | answer |
        | 15 September 2017 | kept   |
        | 30 April 2017     | kept   |
        | 29 April 2017     | broken |
        | 30 April 2018     | kept   |
        | 1 May 2018        | broken |

    Scenario: An older review does no harm
      Given the terms of reference of the District Safeguarding Leads Group were reviewed on 15 September 2015
      And the terms of reference of the District Safeguarding Leads Group were reviewed on 15 September 2017
      When clause ToR Safeguarding Leads 8 is audited
      Then it is kept for the District Safeguarding Leads Group

    Scenario: Never reviewed
      When clause ToR Safeguarding Leads 8 is audited
      Then it is broken for the District Safeguarding Leads Group
      And the District Safeguarding Leads Group must act
      And it is minor in severity

    Scenario Outline: Another review, or that of another group, does not count
      Given <matter> of <body> <was> reviewed on 15 September 2017
      When clause ToR Safeguarding Leads 8 is audited
      Then it is broken for the District Safeguarding Leads Group

      Examples:
        | matter                 | body                                  | was  |
        | the membership         | the District Safeguarding Leads Group | was  |
        | the terms of reference | the Case Review Group                 | were |

    Scenario: Reviews were not supplied
      Given no reviews were supplied
      When clause ToR Safeguarding Leads 8 is audited
      Then it is not evidenced for the District Safeguarding Leads Group

    Scenario Outline: Twelve months are those of the calendar, in a leap year too
      Given the audit is made on 30 April 2020
      And the terms of reference of the District Safeguarding Leads Group were reviewed on <reviewed>
      When clause ToR Safeguarding Leads 8 is audited
      Then it is <answer> for the District Safeguarding Leads Group

      Examples:
        | reviewed      | answer |
        | 30 April 2019 | kept   |
        | 29 April 2019 | broken |
