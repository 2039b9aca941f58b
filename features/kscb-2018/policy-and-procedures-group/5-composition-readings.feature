Feature: Clause ToR Policy and Procedures 5 – Membership, under other readings
  The document leaves open how many members fill a line in the plural, or one with a slash.

  Background:
    Given the audit is made on 30 April 2018

  Rule: How many members fill a line of a membership list that is written in the plural?
    The reading of plural lines:
    - one holder: one member for the line is enough (our reading)
    - several holders: at least two members for the line; three for the three phases of school

    Scenario Outline: So many people on the line
      Given the reading of plural lines is <reading>
      And Ana is a member of the Policy and Procedures Group for <line>
      And <who> has been a member of the Policy and Procedures Group for <line> since 1 June 2016
      When clause ToR Policy and Procedures 5, composition, is audited
      Then it is <answer> for the seat of <line>

      Examples:
        | reading         | line             | who | answer |
        | one holder      | Designated Nurse | Ana | kept   |
        | several holders | Designated Nurse | Ana | broken |
        | several holders | Designated Nurse | Ben | kept   |

    Scenario Outline: Nobody on the line
      Given the reading of plural lines is <reading>
      When clause ToR Policy and Procedures 5, composition, is audited
      Then it is broken for the seat of Designated Nurse

      Examples:
        | reading         |
        | one holder      |
        | several holders |

    Scenario: More than are asked for
      Given the reading of plural lines is several holders
      And Ana is a member of the Policy and Procedures Group for Designated Nurse
      And Ben is a member of the Policy and Procedures Group for Designated Nurse
      And Cleo is a member of the Policy and Procedures Group for Designated Nurse
      And Dora is a member of the Policy and Procedures Group for Designated Nurse
      When clause ToR Policy and Procedures 5, composition, is audited
      Then it is kept for the seat of Designated Nurse

    Scenario: One person on the line, and the readings part
      Given Ana is a member of the Policy and Procedures Group for Designated Nurse
      When clause ToR Policy and Procedures 5, composition, is audited
      Then it is kept for the seat of Designated Nurse
      And it is contested: plural lines

    Scenario: A line in the singular needs one
      Given the reading of plural lines is several holders
      And Ana is a member of the Policy and Procedures Group for Kent Police
      When clause ToR Policy and Procedures 5, composition, is audited
      Then it is kept for the seat of Kent Police
