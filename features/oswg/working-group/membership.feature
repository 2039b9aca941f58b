Feature: Clause ToR OSWG Membership – The eighteen organisations
  Each of eighteen listed organisations has a member on the group on the day of the audit, in
  whatever role.

  Background:
    Given the audit is made on 15 March 2021

  Rule: Each line of the list is filled

    Scenario Outline: Each line of the list, filled and not
      Given Ana is a member of the Online Safeguarding Working Group for <one>
      When clause ToR OSWG Membership is audited
      Then the audit gives 18 verdicts
      And it is kept for the seat of <one>
      And it is broken for the seat of <another>

      Examples:
        | one                              | another                          |
        | Education Safeguarding Team      | Libraries                        |
        | Libraries                        | Integrated Children's Services   |
        | Integrated Children's Services   | Adult Services                   |
        | Adult Services                   | Community Safety                 |
        | Community Safety                 | Fostering                        |
        | Fostering                        | KMPT                             |
        | KMPT                             | Kent Police                      |
        | Kent Police                      | District Council                 |
        | District Council                 | NELFT                            |
        | NELFT                            | Porchlight                       |
        | Porchlight                       | National Probation Service       |
        | National Probation Service       | Community Rehabilitation Company |
        | Community Rehabilitation Company | CCG Nominees                     |
        | CCG Nominees                     | KSCMP                            |
        | KSCMP                            | MSCP                             |
        | MSCP                             | Adult Safeguarding Board         |
        | Adult Safeguarding Board         | Independent Fostering Agencies   |
        | Independent Fostering Agencies   | Education Safeguarding Team      |

    Scenario Outline: A member counts on the first and on the last day of the membership
      Given Ana was a member of the Online Safeguarding Working Group for Fostering from <from> until <until>
      When clause ToR OSWG Membership is audited
      Then it is <answer> for the seat of Fostering

      Examples:
        | from           | until         | answer |
        | 1 October 2019 | 15 March 2021 | kept   |
        | 1 October 2019 | 14 March 2021 | broken |
        | 15 March 2021  | 31 March 2021 | kept   |
        | 16 March 2021  | 31 March 2021 | broken |

    Scenario Outline: Whoever sits for the organisation fills its line
      Given Ana is <role> of the Online Safeguarding Working Group for Fostering
      When clause ToR OSWG Membership is audited
      Then it is kept for the seat of Fostering

      Examples:
        | role                   |
        | the chair              |
        | a co-chair             |
        | the vice chair         |
        | a deputy chair         |
        | a member               |
        | a lay member           |
        | a named deputy         |
        | an associate           |
        | an adviser             |
        | a participant observer |
        | a virtual member       |
        | a co-opted member      |

    Scenario: A member of another body does not count
      Given Ana is a member of the Joint Exploitation Group for Fostering
      When clause ToR OSWG Membership is audited
      Then it is broken for the seat of Fostering

    Scenario: One member fills one line
      Given Ana is a member of the Online Safeguarding Working Group for Fostering
      And Ben is a member of the Online Safeguarding Working Group for Libraries
      When clause ToR OSWG Membership is audited
      Then it is kept for the seat of Fostering
      And it is kept for the seat of Libraries
      And it is broken for the seat of Porchlight

  Rule: What the record does not tell

    Scenario: It is not recorded for which line somebody sits
      Given Ana is a member of the Online Safeguarding Working Group
      And Ben is a member of the Online Safeguarding Working Group for Libraries
      When clause ToR OSWG Membership is audited
      Then it is not evidenced for the seat of Fostering
      And it is kept for the seat of Libraries

    Scenario: Memberships were not supplied
      Given no memberships were supplied
      When clause ToR OSWG Membership is audited
      Then it is not evidenced for the seat of Fostering

  Rule: How many members fill a line of the list that is written in the plural (the district councils, the clinical commissioning groups, the fostering agencies)?
    The reading of plural lines:
    - one holder: one member for the line is enough (our reading)
    - two holders: at least two members for the line

    Scenario Outline: One member for a line in the plural
      Given the reading of plural lines is <reading>
      And Ana is a member of the Online Safeguarding Working Group for <line>
      When clause ToR OSWG Membership is audited
      Then it is <answer> for the seat of <line>
      And it is contested: plural lines

      Examples:
        | reading     | line                           | answer |
        | one holder  | District Council               | kept   |
        | one holder  | CCG Nominees                   | kept   |
        | one holder  | Independent Fostering Agencies | kept   |
        | two holders | District Council               | broken |
        | two holders | CCG Nominees                   | broken |
        | two holders | Independent Fostering Agencies | broken |

    Scenario: Two members for a line in the plural
      Given the reading of plural lines is two holders
      And Ana is a member of the Online Safeguarding Working Group for District Council
      And Ben is a member of the Online Safeguarding Working Group for District Council
      When clause ToR OSWG Membership is audited
      Then it is kept for the seat of District Council
      And it is not contested

    Scenario: One person with two memberships is one member
      Given the reading of plural lines is two holders
      And Ana is a member of the Online Safeguarding Working Group for District Council
      And Ana has been a member of the Online Safeguarding Working Group for District Council since 1 October 2020
      When clause ToR OSWG Membership is audited
      Then it is broken for the seat of District Council

    Scenario: Every other line needs one member, by either reading
      Given the reading of plural lines is two holders
      And Ana is a member of the Online Safeguarding Working Group for Fostering
      When clause ToR OSWG Membership is audited
      Then it is kept for the seat of Fostering
      And it is not contested

    Scenario: No reading makes up for a line that nobody fills
      When clause ToR OSWG Membership is audited
      Then it is broken for the seat of District Council
      And it is not contested

  Rule: Who must act

    Scenario: A breach goes to the Joint Exploitation Group
      When clause ToR OSWG Membership is audited
      Then it is broken for the seat of Fostering
      And the Online Safeguarding Working Group must act
      And it is reported to the Joint Exploitation Group
      And it is minor in severity

  Rule: More than is asked for

    Scenario Outline: Two members for a line in the plural, and more
      Given the reading of plural lines is two holders
      And the Online Safeguarding Working Group has these members
        | who  | as       | for              |
        | Ana  | a member | District Council |
        | Ben  | a member | District Council |
        | Cleo | a member | <line>           |
      When clause ToR OSWG Membership is audited
      Then it is kept for the seat of District Council

      Examples:
        | line             |
        | District Council |
        | Fostering        |
