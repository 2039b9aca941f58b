Feature: Clause ToR Quality and Effectiveness 5 – Membership, under other readings
  The document leaves open how many members fill a line in the plural, or one with a slash.

  Background:
    Given the audit is made on 30 April 2018

  Rule: How many members fill a line of a membership list that is written in the plural?
    The reading of plural lines:
    - one holder: one member for the line is enough (our reading)
    - several holders: at least two members for the line; three for the three phases of school

    Scenario Outline: So many people on the line
      Given the reading of plural lines is <reading>
      And Ana is a member of the Quality and Effectiveness Group for <line>
      And <who> has been a member of the Quality and Effectiveness Group for <line> since 1 June 2016
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is <answer> for the seat of <line>

      Examples:
        | reading         | line             | who | answer |
        | one holder      | Health Providers | Ana | kept   |
        | several holders | Health Providers | Ana | broken |
        | several holders | Health Providers | Ben | kept   |

    Scenario Outline: Nobody on the line
      Given the reading of plural lines is <reading>
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is broken for the seat of Health Providers

      Examples:
        | reading         |
        | one holder      |
        | several holders |

    Scenario: More than are asked for
      Given the reading of plural lines is several holders
      And Ana is a member of the Quality and Effectiveness Group for Health Providers
      And Ben is a member of the Quality and Effectiveness Group for Health Providers
      And Cleo is a member of the Quality and Effectiveness Group for Health Providers
      And Dora is a member of the Quality and Effectiveness Group for Health Providers
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Health Providers

    Scenario: One person on the line, and the readings part
      Given Ana is a member of the Quality and Effectiveness Group for Health Providers
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Health Providers
      And it is contested: plural lines

    Scenario: A line in the singular needs one
      Given the reading of plural lines is several holders
      And Ana is a member of the Quality and Effectiveness Group for Kent Police
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Kent Police

  Rule: Where two names are joined by a slash, or by "and/or", does the clause ask for either or for both?
    The reading of slashes:
    - either: one of the two is enough (our reading)
    - both: each of the two

    Scenario Outline: Who fills the line of probation
      Given the reading of slashes is <reading>
      And Ana is a member of the Quality and Effectiveness Group for <first>
      And <who> has been a member of the Quality and Effectiveness Group for <second> since 1 June 2016
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is <answer> for the seat of Probation Provider

      Examples:
        | reading | first                            | who | second                           | answer |
        | either  | National Probation Service       | Ben | National Probation Service       | kept   |
        | either  | Community Rehabilitation Company | Ben | Community Rehabilitation Company | kept   |
        | both    | National Probation Service       | Ben | National Probation Service       | broken |
        | both    | Community Rehabilitation Company | Ben | Community Rehabilitation Company | broken |
        | both    | National Probation Service       | Ben | Community Rehabilitation Company | kept   |
        | both    | Community Rehabilitation Company | Ben | National Probation Service       | kept   |
        | both    | National Probation Service       | Ana | Community Rehabilitation Company | broken |
        | both    | Probation Provider               | Ben | National Probation Service       | kept   |
        | both    | Probation Provider               | Ben | Community Rehabilitation Company | kept   |
        | both    | Probation Provider               | Ben | Probation Provider               | kept   |
        | both    | Kent Police                      | Ben | National Probation Service       | broken |

    Scenario: One of the two, and the readings part
      Given Ana is a member of the Quality and Effectiveness Group for National Probation Service
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Probation Provider
      And it is contested: slashes

    Scenario: Other lines are as they were
      Given the reading of slashes is both
      And Ana is a member of the Quality and Effectiveness Group for Kent Police
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is kept for the seat of Kent Police

    Scenario Outline: Nobody from probation
      Given the reading of slashes is <reading>
      When clause ToR Quality and Effectiveness 5, composition, is audited
      Then it is broken for the seat of Probation Provider

      Examples:
        | reading |
        | either  |
        | both    |
