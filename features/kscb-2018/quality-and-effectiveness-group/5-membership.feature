Feature: Clause ToR Quality and Effectiveness 5 – Who is on the group
  Every statutory agency is represented on the group, and six interests have a seat.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Every statutory organisation is represented

    Scenario: One that is represented and one that is not
      Given Ana is a member of the Quality and Effectiveness Group for Kent Police
      And Kent Police is a statutory organisation
      And Cafcass is a statutory organisation
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then it is kept for the seat of Kent Police
      And it is broken for the seat of Cafcass
      And Cafcass must act
      And it is minor in severity

    Scenario: Other organisations need nobody there
      Given Ashford Academy is not a statutory organisation
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then there is nothing to test

    Scenario: Whoever belongs to the group for the organisation will do
      Given Kent Police is a statutory organisation
      And Ana is a member of the Quality and Effectiveness Group for Public Health
      And Ben is the named deputy of Ana on the Quality and Effectiveness Group
      And Ben represents Kent Police
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then it is kept for the seat of Kent Police

    Scenario Outline: From the first to the last day of a membership
      Given Kent Police is a statutory organisation
      And Ana was a member of the Quality and Effectiveness Group for Kent Police from <from> until <until>
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then it is <answer> for the seat of Kent Police

      Examples:
        | from          | until         | answer |
        | 1 June 2016   | 30 April 2018 | kept   |
        | 1 June 2016   | 29 April 2018 | broken |
        | 30 April 2018 | 30 June 2018  | kept   |
        | 1 May 2018    | 30 June 2018  | broken |

    Scenario: A member of another group does not count
      Given Kent Police is a statutory organisation
      And Ana is a member of the Board for Kent Police
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then it is broken for the seat of Kent Police

    Scenario: It is not recorded whether an organisation is statutory
      Given it is not recorded whether Ashford Academy is a statutory organisation
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then it is not evidenced for the seat of Ashford Academy

    Scenario: It is not recorded for whom a member is on the group
      Given Kent Police is a statutory organisation
      And Ana is a member of the Quality and Effectiveness Group
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then it is not evidenced for the seat of Kent Police

    Scenario: Memberships of the group were not supplied
      Given Kent Police is a statutory organisation
      And no memberships were supplied
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then it is not evidenced for the seat of Kent Police

    Scenario: Two members of one organisation
      Given Kent Police is a statutory organisation
      And Ana is a member of the Quality and Effectiveness Group for Kent Police
      And Ben is a member of the Quality and Effectiveness Group for Kent Police
      When clause ToR Quality and Effectiveness 5, statutory agencies represented, is audited
      Then it is kept for the seat of Kent Police

  Rule: Six interests have a seat

    Scenario Outline: Each line of the list, filled and not
      Given Ana is a member of the Quality and Effectiveness Group for <one>
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then the audit gives 6 verdicts
      And it is kept for the seat of <one>
      And it is broken for the seat of <another>

      Examples:
        | one                            | another                        |
        | Specialist Children's Services | Education and Young People     |
        | Education and Young People     | Kent Police                    |
        | Kent Police                    | Health Providers               |
        | Health Providers               | Public Health                  |
        | Public Health                  | Probation Provider             |
        | Probation Provider             | Specialist Children's Services |

    Scenario Outline: A seat counts from the first to the last day of the membership
      Given Ana was a member of the Quality and Effectiveness Group for Public Health from <from> until <until>
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is <answer> for the seat of Public Health

      Examples:
        | from          | until         | answer |
        | 1 June 2016   | 30 April 2018 | kept   |
        | 1 June 2016   | 29 April 2018 | broken |
        | 30 April 2018 | 30 June 2018  | kept   |
        | 1 May 2018    | 30 June 2018  | broken |

    Scenario: A seat on another body does not count
      Given Ana is a member of the Board for Kent Police
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is broken for the seat of Kent Police
      And the Quality and Effectiveness Group must act
      And it is minor in severity

    Scenario: A seat may be filled by an adviser
      Given Ana is an adviser of the Quality and Effectiveness Group for Public Health
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Public Health

    Scenario Outline: Any probation body fills the line of the probation provider
      Given Ana is a member of the Quality and Effectiveness Group for <seat>
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Probation Provider

      Examples:
        | seat                             |
        | National Probation Service       |
        | Community Rehabilitation Company |

    Scenario: Memberships were not supplied
      Given no memberships were supplied
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is not evidenced for the seat of Public Health

    Scenario Outline: Whoever holds the seat fills it, in whatever role
      Given Ana is <role> of the Quality and Effectiveness Group for Public Health
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Public Health

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
      Given the Quality and Effectiveness Group has these members
        | who | as           | for           |
        | Ana | member       | Cafcass       |
        | Ben | named deputy | Public Health |
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Public Health

    Scenario: Two people may hold one seat
      Given Ana is a member of the Quality and Effectiveness Group for Public Health
      And Ben is a member of the Quality and Effectiveness Group for Public Health
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Public Health
