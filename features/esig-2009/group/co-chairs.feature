Feature: Clause Co-chairs – One from each town
  Two people lead the group together: the e-safety lead of Poole and the one of Bournemouth, and
  nobody else.

  Background:
    Given the audit is made on 20 August 2010

  Rule: Just two, one from each town

    Scenario: One from each town
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      When clause Co-chairs is audited
      Then the audit gives 1 verdict
      And it is kept for the E-safety Strategy Implementation Group

    Scenario: Nobody
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario Outline: Only one of the two
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for <town>
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | town                      |
        | Poole E-safety Lead       |
        | Bournemouth E-safety Lead |

    Scenario Outline: Two from one town
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for <town>
      And Ben is a co-chair of the E-safety Strategy Implementation Group for <town>
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | town                      |
        | Poole E-safety Lead       |
        | Bournemouth E-safety Lead |

    Scenario Outline: A third co-chair
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      And Cleo is a co-chair of the E-safety Strategy Implementation Group for <third>
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | third                     |
        | Dorset Police             |
        | Poole E-safety Lead       |
        | Bournemouth E-safety Lead |

    Scenario: One person for both towns
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ana has been a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead since 1 October 2009
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the reason given is "Co-chairs on record: 1; for Poole 1, for Bournemouth 1."

    Scenario: One person on both lines, and a second co-chair on neither
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ana has been a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead since 1 October 2009
      And Cleo is a co-chair of the E-safety Strategy Implementation Group for Dorset Police
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: A town's lead who is a member and not a co-chair
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a member of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: A co-chair of another body does not count
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a co-chair of the Area Leads for Bournemouth E-safety Lead
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario Outline: On the first and on the last day in the chair
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben was a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead from <from> until <until>
      When clause Co-chairs is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | from             | until          | answer |
        | 1 September 2009 | 20 August 2010 | kept   |
        | 1 September 2009 | 19 August 2010 | broken |
        | 20 August 2010   | 31 August 2010 | kept   |
        | 21 August 2010   | 31 August 2010 | broken |

    Scenario: An earlier co-chair does not count
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      And Cleo was a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead from 1 September 2009 until 31 March 2010
      When clause Co-chairs is audited
      Then it is kept for the E-safety Strategy Implementation Group

  Rule: What the record does not tell

    Scenario: It is not recorded for which town somebody is a co-chair
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a co-chair of the E-safety Strategy Implementation Group
      When clause Co-chairs is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

    Scenario: It is not recorded as what somebody belongs to the group
      Given Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      And Cleo belongs to the E-safety Strategy Implementation Group, as what is not recorded
      When clause Co-chairs is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

    Scenario: Memberships were not supplied
      Given no memberships were supplied
      When clause Co-chairs is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

  Rule: Are the two co-chairs two people, or two lines of the record, where one of them also stands for another line of the list?
    The reading of co-chairs counted:
    - people: two people, however many lines each of them stands for (our reading)
    - lines: two lines of the record, so that a co-chair recorded on two makes three

    Scenario Outline: A co-chair who is one on a second line as well
      Given the reading of co-chairs counted is <reading>
      And Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      And Ben has been a co-chair of the E-safety Strategy Implementation Group for Anti-bullying Leads since 1 October 2009
      When clause Co-chairs is audited
      Then it is <answer> for the E-safety Strategy Implementation Group
      And it is contested: co-chairs counted

      Examples:
        | reading | answer |
        | people  | kept   |
        | lines   | broken |

    Scenario: A co-chair who is a plain member on a second line
      Given the reading of co-chairs counted is lines
      And Ana is a co-chair of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ben is a co-chair of the E-safety Strategy Implementation Group for Bournemouth E-safety Lead
      And Ben has been a member of the E-safety Strategy Implementation Group for Anti-bullying Leads since 1 October 2009
      When clause Co-chairs is audited
      Then it is kept for the E-safety Strategy Implementation Group
      And it is not contested

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause Co-chairs is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is major in severity
