Feature: Clause Page: District Council – A member for each district council
  The district councils' safeguarding leads are the group: each of the twelve councils of Kent has a
  member on it on the day of the audit.

  Background:
    Given the audit is made on 30 September 2020
    And Dover District Council is one of the organisations
    And Maidstone Borough Council is one of the organisations

  Rule: Each council has a member

    Scenario Outline: Each council, with a member and without
      Given <another> is one of the organisations
      And Ana is a member of the District Council Representative Group
      And Ana represents <one>
      When clause Page: District Council, composition, is audited
      Then the audit gives 12 verdicts
      And it is kept for the seat of <one>
      And it is broken for the seat of <another>

      Examples:
        | one                                   | another                               |
        | Ashford Borough Council               | Canterbury City Council               |
        | Canterbury City Council               | Dartford Borough Council              |
        | Dartford Borough Council              | Dover District Council                |
        | Dover District Council                | Folkestone and Hythe District Council |
        | Folkestone and Hythe District Council | Gravesham Borough Council             |
        | Gravesham Borough Council             | Maidstone Borough Council             |
        | Maidstone Borough Council             | Sevenoaks District Council            |
        | Sevenoaks District Council            | Swale Borough Council                 |
        | Swale Borough Council                 | Thanet District Council               |
        | Thanet District Council               | Tonbridge and Malling Borough Council |
        | Tonbridge and Malling Borough Council | Tunbridge Wells Borough Council       |
        | Tunbridge Wells Borough Council       | Ashford Borough Council               |

    Scenario Outline: A member counts on the first and on the last day of the membership
      Given Ana was a member of the District Council Representative Group from <from> until <until>
      And Ana represents Dover District Council
      When clause Page: District Council, composition, is audited
      Then it is <answer> for the seat of Dover District Council

      Examples:
        | from              | until             | answer |
        | 1 October 2019    | 30 September 2020 | kept   |
        | 1 October 2019    | 29 September 2020 | broken |
        | 30 September 2020 | 31 December 2020  | kept   |
        | 1 October 2020    | 31 December 2020  | broken |

    Scenario: The chair stands for a council too
      Given Ana is the chair of the District Council Representative Group
      And Ana represents Maidstone Borough Council
      When clause Page: District Council, composition, is audited
      Then it is kept for the seat of Maidstone Borough Council

    Scenario: A member of another group does not count
      Given Ana is a member of the Rapid Review Group
      And Ana represents Dover District Council
      When clause Page: District Council, composition, is audited
      Then it is broken for the seat of Dover District Council

    Scenario: A member of the group from elsewhere does not count
      Given Ana is a member of the District Council Representative Group
      And Ana represents Kent County Council
      When clause Page: District Council, composition, is audited
      Then it is broken for the seat of Dover District Council

  Rule: What the record does not tell

    Scenario: It is not recorded which council a member is from
      Given Ana is a member of the District Council Representative Group
      And Ben is a member of the District Council Representative Group
      And Ben represents Maidstone Borough Council
      When clause Page: District Council, composition, is audited
      Then it is not evidenced for the seat of Dover District Council
      And it is kept for the seat of Maidstone Borough Council

    Scenario: Memberships were not supplied
      Given no memberships were supplied
      When clause Page: District Council, composition, is audited
      Then it is not evidenced for the seat of Dover District Council

  Rule: Who must act

    Scenario: The council must act
      When clause Page: District Council, composition, is audited
      Then it is broken for the seat of Dover District Council
      And Dover District Council must act
      And it is reported to the KSCMP
      And it is minor in severity
