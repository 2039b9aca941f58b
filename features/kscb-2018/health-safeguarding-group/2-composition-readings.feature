Feature: Clause ToR Health Safeguarding 2 – Membership, under other readings
  The document leaves open how many members fill a line in the plural, or one with a slash.

  Background:
    Given the audit is made on 30 April 2018

  Rule: How many members fill a line of a membership list that is written in the plural?
    The reading of plural lines:
    - one holder: one member for the line is enough (our reading)
    - several holders: at least two members for the line; three for the three phases of school

    Scenario Outline: So many people on the line
      Given the reading of plural lines is <reading>
      And Ana is a member of the Health Safeguarding Group for <line>
      And <who> has been a member of the Health Safeguarding Group for <line> since 1 June 2016
      When clause ToR Health Safeguarding 2, composition, is audited
      Then it is <answer> for the seat of <line>

      Examples:
        | reading         | line                                              | who | answer |
        | one holder      | NHS Trusts                                        | Ana | kept   |
        | several holders | NHS Trusts                                        | Ana | broken |
        | several holders | NHS Trusts                                        | Ben | kept   |
        | one holder      | CCG Chief Nurse                                   | Ana | kept   |
        | several holders | CCG Chief Nurse                                   | Ana | broken |
        | several holders | CCG Chief Nurse                                   | Ben | kept   |
        | one holder      | Lead commissioners for child health and maternity | Ana | kept   |
        | several holders | Lead commissioners for child health and maternity | Ana | broken |
        | several holders | Lead commissioners for child health and maternity | Ben | kept   |

    Scenario Outline: Nobody on the line
      Given the reading of plural lines is <reading>
      When clause ToR Health Safeguarding 2, composition, is audited
      Then it is broken for the seat of NHS Trusts

      Examples:
        | reading         |
        | one holder      |
        | several holders |

    Scenario: More than are asked for
      Given the reading of plural lines is several holders
      And Ana is a member of the Health Safeguarding Group for NHS Trusts
      And Ben is a member of the Health Safeguarding Group for NHS Trusts
      And Cleo is a member of the Health Safeguarding Group for NHS Trusts
      And Dora is a member of the Health Safeguarding Group for NHS Trusts
      When clause ToR Health Safeguarding 2, composition, is audited
      Then it is kept for the seat of NHS Trusts

    Scenario: One person on the line, and the readings part
      Given Ana is a member of the Health Safeguarding Group for NHS Trusts
      When clause ToR Health Safeguarding 2, composition, is audited
      Then it is kept for the seat of NHS Trusts
      And it is contested: plural lines

    Scenario: A line in the singular needs one
      Given the reading of plural lines is several holders
      And Ana is a member of the Health Safeguarding Group for Public Health
      When clause ToR Health Safeguarding 2, composition, is audited
      Then it is kept for the seat of Public Health
