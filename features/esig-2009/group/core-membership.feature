Feature: Clause Core membership – The lines of the list
  Ten lines make up the core of the group. Two of them name neither a post nor an agency and cannot
  be tested; each of the other eight has a member on the day of the audit.

  Background:
    Given the audit is made on 20 August 2010

  Rule: Each line is filled

    Scenario Outline: Each line of the list, filled and not
      Given Ana is a member of the E-safety Strategy Implementation Group for <one>
      When clause Core membership, composition, is audited
      Then the audit gives 8 verdicts
      And it is kept for the seat of <one>
      And it is broken for the seat of <another>

      Examples:
        | one                          | another                      |
        | Poole E-safety Lead          | Bournemouth E-safety Lead    |
        | Bournemouth E-safety Lead    | Pan-Dorset Schools Manager   |
        | Pan-Dorset Schools Manager   | South West Grid for Learning |
        | South West Grid for Learning | Participation Workers        |
        | Participation Workers        | Anti-bullying Leads          |
        | Anti-bullying Leads          | Voluntary Sector             |
        | Voluntary Sector             | Dorset Police                |
        | Dorset Police                | Poole E-safety Lead          |

    Scenario Outline: A member counts on the first and on the last day of the membership
      Given Ana was a member of the E-safety Strategy Implementation Group for Dorset Police from <from> until <until>
      When clause Core membership, composition, is audited
      Then it is <answer> for the seat of Dorset Police

      Examples:
        | from             | until          | answer |
        | 1 September 2009 | 20 August 2010 | kept   |
        | 1 September 2009 | 19 August 2010 | broken |
        | 20 August 2010   | 31 August 2010 | kept   |
        | 21 August 2010   | 31 August 2010 | broken |

    Scenario: A member of another body does not count
      Given Ana is a member of the Area Leads for Poole E-safety Lead
      When clause Core membership, composition, is audited
      Then it is broken for the seat of Poole E-safety Lead

    Scenario: A co-chair fills the line of their town
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      When clause Core membership, composition, is audited
      Then it is kept for the seat of Poole E-safety Lead

  Rule: What the record does not tell

    Scenario: It is not recorded for which line somebody sits
      Given Ana is a member of the E-safety Strategy Implementation Group
      And Ben is a member of the E-safety Strategy Implementation Group for Voluntary Sector
      When clause Core membership, composition, is audited
      Then it is not evidenced for the seat of Dorset Police
      And it is kept for the seat of Voluntary Sector

    Scenario: Memberships were not supplied
      Given no memberships were supplied
      When clause Core membership, composition, is audited
      Then it is not evidenced for the seat of Dorset Police

  Rule: May one of the two e-safety leads also fill another line of the list, as one does for the anti-bullying leads?
    The reading of two seats:
    - allowed: somebody may stand for two lines (our reading)
    - not allowed: somebody who sits as an e-safety lead fills no other line

    Scenario: A town's lead on a second line, by our reading
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      And Ana has been a member of the E-safety Strategy Implementation Group for Anti-bullying Leads since 1 October 2009
      When clause Core membership, composition, is audited
      Then it is kept for the seat of Bournemouth E-safety Lead
      And it is kept for the seat of Anti-bullying Leads
      And it is contested: plural lines, two seats

    Scenario Outline: A town's lead on a second line, by the other reading
      Given the reading of two seats is not allowed
      And Ana is a co-chair of the E-safety Strategy Implementation Group for <town>
      And Ana has been a member of the E-safety Strategy Implementation Group for Voluntary Sector since 1 October 2009
      When clause Core membership, composition, is audited
      Then it is kept for the seat of <town>
      And it is broken for the seat of Voluntary Sector

      Examples:
        | town                      |
        | Poole E-safety Lead       |
        | Bournemouth E-safety Lead |

    Scenario: Somebody else on the second line as well
      Given the reading of two seats is not allowed
      And Ana is a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      And Ana has been a member of the E-safety Strategy Implementation Group for Voluntary Sector since 1 October 2009
      And Ben is a member of the E-safety Strategy Implementation Group for Voluntary Sector
      When clause Core membership, composition, is audited
      Then it is kept for the seat of Voluntary Sector

    Scenario: Anybody but a town's lead may stand for two lines, by either reading
      Given the reading of two seats is not allowed
      And Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And Ana has been a member of the E-safety Strategy Implementation Group for Voluntary Sector since 1 October 2009
      When clause Core membership, composition, is audited
      Then it is kept for the seat of Voluntary Sector
      And it is not contested

    Scenario: Somebody who was a town's lead and no longer is
      Given the reading of two seats is not allowed
      And Ana was a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead from 1 September 2009 until 31 July 2010
      And Ana has been a member of the E-safety Strategy Implementation Group for Voluntary Sector since 1 October 2009
      When clause Core membership, composition, is audited
      Then it is kept for the seat of Voluntary Sector

  Rule: How many members fill a line written in the plural (participation workers, anti-bullying leads)?
    The reading of plural lines:
    - one holder: one member for the line is enough (our reading)
    - two holders: at least two members for the line

    Scenario Outline: One member for a line in the plural
      Given the reading of plural lines is <reading>
      And Ana is a member of the E-safety Strategy Implementation Group for <line>
      When clause Core membership, composition, is audited
      Then it is <answer> for the seat of <line>
      And it is contested: plural lines

      Examples:
        | reading     | line                  | answer |
        | one holder  | Participation Workers | kept   |
        | one holder  | Anti-bullying Leads   | kept   |
        | two holders | Participation Workers | broken |
        | two holders | Anti-bullying Leads   | broken |

    Scenario: Two members for a line in the plural
      Given the reading of plural lines is two holders
      And Ana is a member of the E-safety Strategy Implementation Group for Participation Workers
      And Ben is a member of the E-safety Strategy Implementation Group for Participation Workers
      When clause Core membership, composition, is audited
      Then it is kept for the seat of Participation Workers
      And it is not contested

    Scenario: One person with two memberships is one member
      Given the reading of plural lines is two holders
      And Ana is a member of the E-safety Strategy Implementation Group for Participation Workers
      And Ana has been a member of the E-safety Strategy Implementation Group for Participation Workers since 1 October 2009
      When clause Core membership, composition, is audited
      Then it is broken for the seat of Participation Workers

    Scenario: Every other line needs one member, by either reading
      Given the reading of plural lines is two holders
      And Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      When clause Core membership, composition, is audited
      Then it is kept for the seat of Dorset Police
      And it is not contested

  Rule: Is Dorset's e-safety lead a core member, as 2.6 says in passing, though the list has no such line?
    The reading of Dorset lead:
    - not listed: the list is the list (our reading)
    - a member: Dorset's lead has a seat too, which must be filled

    Scenario: By our reading the list is the list
      When clause Core membership, composition, is audited
      Then it does not apply to the seat of Dorset E-safety Lead

    Scenario Outline: By the other reading the list has one line more
      Given the reading of Dorset lead is a member
      And Ana is a member of the E-safety Strategy Implementation Group for <line>
      When clause Core membership, composition, is audited
      Then the audit gives 9 verdicts
      And it is <answer> for the seat of Dorset E-safety Lead
      And it is contested: Dorset lead

      Examples:
        | line                 | answer |
        | Dorset E-safety Lead | kept   |
        | Dorset Police        | broken |

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause Core membership, composition, is audited
      Then it is broken for the seat of Dorset Police
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: More than is asked for

    Scenario Outline: Two members for a line in the plural, and more
      Given the reading of plural lines is two holders
      And the E-safety Strategy Implementation Group has these members
        | who  | as       | for                   |
        | Ana  | a member | Participation Workers |
        | Ben  | a member | Participation Workers |
        | Cleo | a member | <line>                |
      When clause Core membership, composition, is audited
      Then it is kept for the seat of Participation Workers

      Examples:
        | line                  |
        | Participation Workers |
        | Voluntary Sector      |
