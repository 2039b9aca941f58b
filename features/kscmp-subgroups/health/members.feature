Feature: Clause Page: Health – Who sits on the forum
  The forum brings together the NHS in Kent and Medway, the county council and the health trusts:
  each of the three has a member on it on the day of the audit, in whatever role.

  Background:
    Given the audit is made on 30 September 2020

  Rule: Each of the three has a member

    Scenario Outline: Each of the three, with a member and without
      Given Ana is a member of the Health Representative Forum for <one>
      When clause Page: Health, composition, is audited
      Then the audit gives 3 verdicts
      And it is kept for the seat of <one>
      And it is broken for the seat of <another>

      Examples:
        | one                 | another             |
        | NHS Kent Medway     | Kent County Council |
        | Kent County Council | Health Providers    |
        | Health Providers    | NHS Kent Medway     |

    Scenario Outline: A member counts on the first and on the last day of the membership
      Given Ana was a member of the Health Representative Forum for Kent County Council from <from> until <until>
      When clause Page: Health, composition, is audited
      Then it is <answer> for the seat of Kent County Council

      Examples:
        | from              | until             | answer |
        | 1 October 2019    | 30 September 2020 | kept   |
        | 1 October 2019    | 29 September 2020 | broken |
        | 30 September 2020 | 31 December 2020  | kept   |
        | 1 October 2020    | 31 December 2020  | broken |

    Scenario Outline: Whoever sits for it fills its place
      Given Ana is <role> of the Health Representative Forum for Kent County Council
      When clause Page: Health, composition, is audited
      Then it is kept for the seat of Kent County Council

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

    Scenario: A member of another group does not count
      Given Ana is a member of the Rapid Review Group for Kent County Council
      When clause Page: Health, composition, is audited
      Then it is broken for the seat of Kent County Council

  Rule: What the record does not tell

    Scenario: It is not recorded for whom somebody sits
      Given Ana is a member of the Health Representative Forum
      And Ben is a member of the Health Representative Forum for Health Providers
      When clause Page: Health, composition, is audited
      Then it is not evidenced for the seat of Kent County Council
      And it is kept for the seat of Health Providers

    Scenario: Memberships were not supplied
      Given no memberships were supplied
      When clause Page: Health, composition, is audited
      Then it is not evidenced for the seat of Kent County Council

  Rule: How many members stand for the health trusts and agencies, which the page names in the plural and does not count?
    The reading of plural lines:
    - one holder: one member for all of them is enough (our reading)
    - two holders: at least two members

    Scenario Outline: One member for all the trusts, by each reading
      Given the reading of plural lines is <reading>
      And Ana is a member of the Health Representative Forum for Health Providers
      When clause Page: Health, composition, is audited
      Then it is <answer> for the seat of Health Providers
      And it is contested: plural lines

      Examples:
        | reading     | answer |
        | one holder  | kept   |
        | two holders | broken |

    Scenario: Two members from the trusts
      Given the reading of plural lines is two holders
      And Ana is a member of the Health Representative Forum for Health Providers
      And Ben is a member of the Health Representative Forum for Health Providers
      When clause Page: Health, composition, is audited
      Then it is kept for the seat of Health Providers
      And it is not contested

    Scenario: One person with two memberships is one member
      Given the reading of plural lines is two holders
      And Ana is a member of the Health Representative Forum for Health Providers
      And Ana has been a member of the Health Representative Forum for Health Providers since 1 April 2020
      When clause Page: Health, composition, is audited
      Then it is broken for the seat of Health Providers

    Scenario Outline: The other two need one member each, by either reading
      Given the reading of plural lines is two holders
      And Ana is a member of the Health Representative Forum for <one>
      When clause Page: Health, composition, is audited
      Then it is kept for the seat of <one>
      And it is not contested

      Examples:
        | one                 |
        | NHS Kent Medway     |
        | Kent County Council |

  Rule: Who must act

    Scenario: A breach goes to the partnership
      When clause Page: Health, composition, is audited
      Then it is broken for the seat of Kent County Council
      And the Health Representative Forum must act
      And it is reported to the KSCMP
      And it is minor in severity

  Rule: More than is asked for

    Scenario Outline: Two members from the trusts, and more
      Given the reading of plural lines is two holders
      And the Health Representative Forum has these members
        | who  | as       | for              |
        | Ana  | a member | Health Providers |
        | Ben  | a member | Health Providers |
        | Cleo | a member | <line>           |
      When clause Page: Health, composition, is audited
      Then it is kept for the seat of Health Providers

      Examples:
        | line                |
        | Health Providers    |
        | Kent County Council |
