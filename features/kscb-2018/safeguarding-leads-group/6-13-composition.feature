Feature: Clause 6.13 – The district councils' safeguarding leads
  Each of the twelve district councils has its safeguarding lead on the group.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each of the twelve councils
    Given Ana is a member of the District Council Safeguarding Leads Group for District Safeguarding Lead
    And Ana represents <council>
    When clause 6.13, composition, is audited
    Then it is kept for the seat of <council>
    And it is broken for the seat of <another>
    And the audit gives 12 verdicts

    Examples:
      | council                           | another                |
      | Ashford Borough Council           | Dover District Council |
      | Canterbury City Council           | Dover District Council |
      | Dartford Borough Council          | Dover District Council |
      | Dover District Council            | Swale Borough Council  |
      | Folkestone Hythe District Council | Dover District Council |
      | Gravesham Borough Council         | Dover District Council |
      | Maidstone Borough Council         | Dover District Council |
      | Sevenoaks District Council        | Dover District Council |
      | Swale Borough Council             | Dover District Council |
      | Thanet District Council           | Dover District Council |
      | Tonbridge Malling Borough Council | Dover District Council |
      | Tunbridge Wells Borough Council   | Dover District Council |

  Scenario: No leads at all
    When clause 6.13, composition, is audited
    Then it is broken for the seat of Ashford Borough Council
    And it is minor in severity
    And the District Council Safeguarding Leads Group must act

  Scenario: A lead on another body
    Given Ana is a member of the Board for District Safeguarding Lead
    And Ana represents Ashford Borough Council
    When clause 6.13, composition, is audited
    Then it is broken for the seat of Ashford Borough Council

  Scenario: Somebody from the council in another seat
    Given Ana is a member of the District Council Safeguarding Leads Group for KSCB Business Unit
    And Ana represents Ashford Borough Council
    When clause 6.13, composition, is audited
    Then it is broken for the seat of Ashford Borough Council

  Scenario Outline: A lead on the day of the audit
    Given Ana was a member of the District Council Safeguarding Leads Group for District Safeguarding Lead from <from> until <until>
    And Ana represents Ashford Borough Council
    When clause 6.13, composition, is audited
    Then it is <answer> for the seat of Ashford Borough Council

    Examples:
      | from          | until         | answer |
      | 30 April 2018 | 1 July 2019   | kept   |
      | 1 May 2018    | 1 July 2019   | broken |
      | 1 April 2015  | 30 April 2018 | kept   |
      | 1 April 2015  | 29 April 2018 | broken |

  Scenario: It is not recorded which council a lead represents
    Given Ana is a member of the District Council Safeguarding Leads Group
    When clause 6.13, composition, is audited
    Then it is not evidenced for the seat of Ashford Borough Council

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause 6.13, composition, is audited
    Then it is not evidenced for the seat of Ashford Borough Council

  Scenario: Two leads of one council
    Given Ana is a member of the District Council Safeguarding Leads Group for District Safeguarding Lead
    And Ben is a member of the District Council Safeguarding Leads Group for District Safeguarding Lead
    And Ana represents Dover District Council
    And Ben represents Dover District Council
    When clause 6.13, composition, is audited
    Then it is kept for the seat of Dover District Council
