Feature: Clause 2.1 – A champion of each agency and partner
  Each member agency and partner of the safeguarding board has an e-safety champion, who is an
  associate member of the group, on the day of the audit. The same is asked under the associate
  membership and in the wording proposed for the board's compact (5.1).

  Background:
    Given the audit is made on 20 August 2010
    And Dorset Police is one of the organisations
    And Bay Youth Network is one of the organisations

  Rule: Each organisation has a champion

    Scenario: Each organisation on record, with a champion and without
      Given Ana is an associate of the E-safety Strategy Implementation Group for Champion, representing Dorset Police
      When clause 2.1, champion nominated, is audited
      Then the audit gives 2 verdicts
      And it is kept for the seat of Dorset Police
      And it is broken for the seat of Bay Youth Network

    Scenario: The safeguarding board itself owes none
      Given the Bournemouth and Poole LSCB is one of the organisations
      When clause 2.1, champion nominated, is audited
      Then the audit gives 2 verdicts

    Scenario: A member who is not an associate
      Given Ana is a member of the E-safety Strategy Implementation Group for Champion, representing Dorset Police
      When clause 2.1, champion nominated, is audited
      Then it is broken for the seat of Dorset Police

    Scenario: An associate who is not a champion
      Given Ana is an associate of the E-safety Strategy Implementation Group for Participation Workers, representing Dorset Police
      When clause 2.1, champion nominated, is audited
      Then it is broken for the seat of Dorset Police

    Scenario: A champion who is an associate of another body
      Given Ana is an associate of the Area Leads for Champion, representing Dorset Police
      When clause 2.1, champion nominated, is audited
      Then it is broken for the seat of Dorset Police

    Scenario Outline: On the first and on the last day as a champion
      Given the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since  | until   |
        | Ana | associate | Champion | Dorset Police | <from> | <until> |
      When clause 2.1, champion nominated, is audited
      Then it is <answer> for the seat of Dorset Police

      Examples:
        | from            | until          | answer |
        | 1 November 2009 | 20 August 2010 | kept   |
        | 1 November 2009 | 19 August 2010 | broken |
        | 20 August 2010  | 31 August 2010 | kept   |
        | 21 August 2010  | 31 August 2010 | broken |

  Rule: What the record does not tell

    Scenario: It is not recorded for which organisation somebody is a champion
      Given Ben is an associate of the E-safety Strategy Implementation Group for Champion, representing Dorset Police
      And Ana is an associate of the E-safety Strategy Implementation Group
      When clause 2.1, champion nominated, is audited
      Then it is kept for the seat of Dorset Police
      And it is not evidenced for the seat of Bay Youth Network

    Scenario: Memberships were not supplied
      Given no memberships were supplied
      When clause 2.1, champion nominated, is audited
      Then it is not evidenced for the seat of Dorset Police

  Rule: Are the board's executive leads champions without being nominated?
    The reading of executive leads:
    - as recorded: whoever is recorded as the organisation's champion, an executive lead included
      (our reading)
    - without nomination: a member of the board from the organisation is its champion, recorded as
      one or not
    - others only: an executive lead is not enough; the organisation nominates somebody who is not
      on the board

    Scenario: A member of the board from an organisation without a champion, by our reading
      Given Ana is a member of the Bournemouth and Poole LSCB
      And Ana represents Dorset Police
      When clause 2.1, champion nominated, is audited
      Then it is broken for the seat of Dorset Police
      And it is contested: executive leads

    Scenario Outline: Each reading
      Given the reading of executive leads is <reading>
      And the Bournemouth and Poole LSCB has these members
        | who  | as     | representing      |
        | Ana  | member | Dorset Police     |
        | Cleo | member | Bay Youth Network |
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  |
        | Ana | associate | Champion | Dorset Police |
      When clause 2.1, champion nominated, is audited
      Then it is <recorded> for the seat of Dorset Police
      And it is <not recorded> for the seat of Bay Youth Network

      Examples:
        | reading            | recorded | not recorded |
        | as recorded        | kept     | broken       |
        | without nomination | kept     | kept         |
        | others only        | broken   | broken       |

    Scenario Outline: Somebody who is not on the board is a champion by every reading
      Given the reading of executive leads is <reading>
      And Ana is an associate of the E-safety Strategy Implementation Group for Champion, representing Dorset Police
      When clause 2.1, champion nominated, is audited
      Then it is kept for the seat of Dorset Police

      Examples:
        | reading            |
        | as recorded        |
        | without nomination |
        | others only        |

    Scenario: A champion beside the executive lead
      Given the reading of executive leads is others only
      And the Bournemouth and Poole LSCB has these members
        | who | as     | representing  |
        | Ana | member | Dorset Police |
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  |
        | Ana | associate | Champion | Dorset Police |
        | Ben | associate | Champion | Dorset Police |
      When clause 2.1, champion nominated, is audited
      Then it is kept for the seat of Dorset Police

    Scenario Outline: Who is an executive lead of the board
      Given the reading of executive leads is without nomination
      And Ana was <role> of <body> from 1 April 2009 until <until>
      And Ana represents Dorset Police
      When clause 2.1, champion nominated, is audited
      Then it is <answer> for the seat of Dorset Police

      Examples:
        | role           | body                                       | until          | answer |
        | a member       | the Bournemouth and Poole LSCB             | 20 August 2010 | kept   |
        | the chair      | the Bournemouth and Poole LSCB             | 20 August 2010 | kept   |
        | a co-chair     | the Bournemouth and Poole LSCB             | 20 August 2010 | kept   |
        | the vice chair | the Bournemouth and Poole LSCB             | 20 August 2010 | kept   |
        | a deputy chair | the Bournemouth and Poole LSCB             | 20 August 2010 | kept   |
        | a lay member   | the Bournemouth and Poole LSCB             | 20 August 2010 | kept   |
        | an adviser     | the Bournemouth and Poole LSCB             | 20 August 2010 | broken |
        | a member       | the Bournemouth and Poole LSCB             | 19 August 2010 | broken |
        | a member       | the E-safety Strategy Implementation Group | 20 August 2010 | broken |

  Rule: Who must act

    Scenario: The organisation must act
      When clause 2.1, champion nominated, is audited
      Then it is broken for the seat of Dorset Police
      And Dorset Police must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: More than is asked for, and each reading where none is chosen

    Scenario: Two executive leads of the board, where they do without nomination
      Given the reading of executive leads is without nomination
      And Ana is a member of the Bournemouth and Poole LSCB
      And Ana represents Dorset Police
      And Ben is a member of the Bournemouth and Poole LSCB
      And Ben represents Dorset Police
      When clause 2.1, champion nominated, is audited
      Then it is kept for the seat of Dorset Police

    Scenario: An executive lead who is the champion too, by our reading
      Given the Bournemouth and Poole LSCB has these members
        | who | as     | representing  |
        | Ana | member | Dorset Police |
      And Ana is an associate of the E-safety Strategy Implementation Group for Champion, representing Dorset Police
      When clause 2.1, champion nominated, is audited
      Then it is kept for the seat of Dorset Police
      And it is contested: executive leads
