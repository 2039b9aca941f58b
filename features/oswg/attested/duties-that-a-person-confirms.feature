Feature: Duties that a person confirms
  Some duties cannot be read off a table: a person says whether they are kept, and on what grounds.
  Their word stays good for twelve months. Without it, nothing is assumed.

  Background:
    Given the audit is made on 15 March 2021

  Rule: Every duty of this kind

    Scenario Outline: Confirmed, twelve months ago to the day
      Given clause <clause>, <duty>, was confirmed on 15 March 2020
      When clause <clause>, <duty>, is audited
      Then it is kept for the clause

      Examples:
        | clause                    | duty                    |
        | ToR OSWG Purpose          | joint oversight         |
        | ToR OSWG Objectives       | advise on technology    |
        | ToR OSWG Objectives       | support agencies        |
        | ToR OSWG Objectives       | spot threats            |
        | ToR OSWG Responsibilities | central contact         |
        | ToR OSWG Responsibilities | national strategy       |
        | ToR OSWG Responsibilities | share information       |
        | ToR OSWG Responsibilities | resources               |
        | ToR OSWG Responsibilities | strategy expertise      |
        | ToR OSWG Responsibilities | news updates            |
        | ToR OSWG Responsibilities | raise profile           |
        | ToR OSWG Responsibilities | monitor and audit tools |
        | ToR OSWG Support          | member list kept        |
        | ToR OSWG Support          | task group support      |
        | ToR OSWG Support          | research support        |

    Scenario Outline: Refused, twelve months ago to the day
      Given clause <clause>, <duty>, was denied on 15 March 2020
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause

      Examples:
        | clause                    | duty                    |
        | ToR OSWG Purpose          | joint oversight         |
        | ToR OSWG Objectives       | advise on technology    |
        | ToR OSWG Objectives       | support agencies        |
        | ToR OSWG Objectives       | spot threats            |
        | ToR OSWG Responsibilities | central contact         |
        | ToR OSWG Responsibilities | national strategy       |
        | ToR OSWG Responsibilities | share information       |
        | ToR OSWG Responsibilities | resources               |
        | ToR OSWG Responsibilities | strategy expertise      |
        | ToR OSWG Responsibilities | news updates            |
        | ToR OSWG Responsibilities | raise profile           |
        | ToR OSWG Responsibilities | monitor and audit tools |
        | ToR OSWG Support          | member list kept        |
        | ToR OSWG Support          | task group support      |
        | ToR OSWG Support          | research support        |

    Scenario Outline: Lapsed, a day more than twelve months ago
      Given clause <clause>, <duty>, was confirmed on 14 March 2020
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause                    | duty                    |
        | ToR OSWG Purpose          | joint oversight         |
        | ToR OSWG Objectives       | advise on technology    |
        | ToR OSWG Objectives       | support agencies        |
        | ToR OSWG Objectives       | spot threats            |
        | ToR OSWG Responsibilities | central contact         |
        | ToR OSWG Responsibilities | national strategy       |
        | ToR OSWG Responsibilities | share information       |
        | ToR OSWG Responsibilities | resources               |
        | ToR OSWG Responsibilities | strategy expertise      |
        | ToR OSWG Responsibilities | news updates            |
        | ToR OSWG Responsibilities | raise profile           |
        | ToR OSWG Responsibilities | monitor and audit tools |
        | ToR OSWG Support          | member list kept        |
        | ToR OSWG Support          | task group support      |
        | ToR OSWG Support          | research support        |

    Scenario Outline: Missing
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause                    | duty                    |
        | ToR OSWG Purpose          | joint oversight         |
        | ToR OSWG Objectives       | advise on technology    |
        | ToR OSWG Objectives       | support agencies        |
        | ToR OSWG Objectives       | spot threats            |
        | ToR OSWG Responsibilities | central contact         |
        | ToR OSWG Responsibilities | national strategy       |
        | ToR OSWG Responsibilities | share information       |
        | ToR OSWG Responsibilities | resources               |
        | ToR OSWG Responsibilities | strategy expertise      |
        | ToR OSWG Responsibilities | news updates            |
        | ToR OSWG Responsibilities | raise profile           |
        | ToR OSWG Responsibilities | monitor and audit tools |
        | ToR OSWG Support          | member list kept        |
        | ToR OSWG Support          | task group support      |
        | ToR OSWG Support          | research support        |

  Rule: Which word counts

    Scenario: A refusal lapses too
      Given clause ToR OSWG Purpose was denied on 14 March 2020
      When clause ToR OSWG Purpose is audited
      Then it is not evidenced for the clause

    Scenario Outline: The latest word counts
      Given clause ToR OSWG Purpose was <first> on 1 November 2020
      And clause ToR OSWG Purpose was <then> on 1 February 2021
      When clause ToR OSWG Purpose is audited
      Then it is <answer> for the clause

      Examples:
        | first     | then      | answer |
        | confirmed | denied    | broken |
        | denied    | confirmed | kept   |

    Scenario: A word given on the day of the audit
      Given clause ToR OSWG Purpose was confirmed on 15 March 2021
      When clause ToR OSWG Purpose is audited
      Then it is kept for the clause

    Scenario: A word given after the audit has not been given yet
      Given clause ToR OSWG Purpose was confirmed on 16 March 2021
      When clause ToR OSWG Purpose is audited
      Then it is not evidenced for the clause

    Scenario: An answer of which nothing is recorded but the day
      Given clause ToR OSWG Purpose was left open on 1 November 2020
      When clause ToR OSWG Purpose is audited
      Then it is not evidenced for the clause

    Scenario: A word about another clause does not count
      Given clause ToR OSWG Objectives, advise on technology, was confirmed on 1 November 2020
      When clause ToR OSWG Purpose is audited
      Then it is not evidenced for the clause

    Scenario: A word about a whole clause counts for each of its duties
      Given clause ToR OSWG Support was confirmed on 1 November 2020
      When clause ToR OSWG Support, member list kept, is audited
      Then it is kept for the clause

    Scenario: A word about another duty of the clause does not count
      Given clause ToR OSWG Support, research support, was denied on 1 November 2020
      When clause ToR OSWG Support, member list kept, is audited
      Then it is not evidenced for the clause

    Scenario: Somebody may give their word for the body
      Given clause ToR OSWG Purpose was confirmed by the Online Safeguarding Working Group on 1 November 2020
      When clause ToR OSWG Purpose is audited
      Then it is kept for the clause

    Scenario: The word of another body does not count
      Given clause ToR OSWG Purpose was confirmed by the Joint Exploitation Group on 1 November 2020
      When clause ToR OSWG Purpose is audited
      Then it is not evidenced for the clause

    Scenario: Confirmations were not supplied
      Given no confirmations were supplied
      When clause ToR OSWG Purpose is audited
      Then it is not evidenced for the clause

  Rule: When is a membership list up to date?
    The reading of list up to date:
    - twelve months: when it was verified within the last twelve months (our reading)
    - three months: when it was verified within the last three months

    Scenario: A list last checked more than three months ago, by our reading
      Given clause ToR OSWG Support, member list kept, was confirmed on 14 December 2020
      When clause ToR OSWG Support, member list kept, is audited
      Then it is kept for the clause
      And it is contested: list up to date

    Scenario Outline: The limit of three months, by the other reading
      Given the reading of list up to date is three months
      And clause ToR OSWG Support, member list kept, was confirmed on <checked>
      When clause ToR OSWG Support, member list kept, is audited
      Then it is <answer> for the clause

      Examples:
        | checked          | answer        |
        | 15 December 2020 | kept          |
        | 14 December 2020 | not evidenced |

  Rule: Who must act

    Scenario Outline: Whose duty it is
      Given clause <clause>, <duty>, was denied on 1 November 2020
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause
      And <bearer> must act
      And it is reported to the Joint Exploitation Group

      Examples:
        | clause                    | duty             | bearer                                |
        | ToR OSWG Purpose          | joint oversight  | the Online Safeguarding Working Group |
        | ToR OSWG Responsibilities | raise profile    | the Online Safeguarding Working Group |
        | ToR OSWG Support          | member list kept | the Business Unit                     |
        | ToR OSWG Support          | research support | the Business Unit                     |
