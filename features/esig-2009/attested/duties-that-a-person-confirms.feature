Feature: Duties that a person confirms
  Some duties cannot be read off a table: a person says whether they are kept, and on what grounds.
  Their word stays good for twelve months. Without it, nothing is assumed.

  Background:
    Given the audit is made on 20 August 2010

  Rule: Every duty of this kind

    Scenario Outline: Confirmed, twelve months ago to the day
      Given clause <clause>, <duty>, was confirmed on 20 August 2009
      When clause <clause>, <duty>, is audited
      Then it is kept for the clause

      Examples:
        | clause             | duty                         |
        | Terms of reference | strategy oversight           |
        | Terms of reference | partnership work             |
        | Terms of reference | raise awareness              |
        | Terms of reference | workforce links              |
        | Terms of reference | advise on technology         |
        | Terms of reference | embed in policies            |
        | 1.5                | priorities and funding       |
        | 1.5                | priority actions agreed      |
        | 2.1                | executive leads as champions |
        | 2.3                | who reports concerns         |
        | 2.4                | roles and conduct            |
        | 2.6                | parity with Dorset           |
        | 2.6                | policies updated             |
        | 2.6                | draft policies               |
        | 3.2                | champion training            |
        | 3.4                | education programmes         |
        | 3.5                | workforce training           |
        | 3.5                | training links               |
        | 3.6                | awareness campaign           |
        | 3.6                | national initiatives         |
        | 4.1                | standards channel            |
        | 4.2                | share good practice          |
        | 4.2                | mapping and tools            |
        | 4.3                | technology mechanism         |
        | 4.3                | find experts                 |
        | 5.1                | staff training               |
        | 5.3                | national standards           |
        | 5.3                | champions update agencies    |
        | 5.4                | compact audit                |
        | 5.5                | young people's views         |
        | 5.5                | Participation Workers        |

    Scenario Outline: Refused, twelve months ago to the day
      Given clause <clause>, <duty>, was denied on 20 August 2009
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause

      Examples:
        | clause             | duty                         |
        | Terms of reference | strategy oversight           |
        | Terms of reference | partnership work             |
        | Terms of reference | raise awareness              |
        | Terms of reference | workforce links              |
        | Terms of reference | advise on technology         |
        | Terms of reference | embed in policies            |
        | 1.5                | priorities and funding       |
        | 1.5                | priority actions agreed      |
        | 2.1                | executive leads as champions |
        | 2.3                | who reports concerns         |
        | 2.4                | roles and conduct            |
        | 2.6                | parity with Dorset           |
        | 2.6                | policies updated             |
        | 2.6                | draft policies               |
        | 3.2                | champion training            |
        | 3.4                | education programmes         |
        | 3.5                | workforce training           |
        | 3.5                | training links               |
        | 3.6                | awareness campaign           |
        | 3.6                | national initiatives         |
        | 4.1                | standards channel            |
        | 4.2                | share good practice          |
        | 4.2                | mapping and tools            |
        | 4.3                | technology mechanism         |
        | 4.3                | find experts                 |
        | 5.1                | staff training               |
        | 5.3                | national standards           |
        | 5.3                | champions update agencies    |
        | 5.4                | compact audit                |
        | 5.5                | young people's views         |
        | 5.5                | Participation Workers        |

    Scenario Outline: Lapsed, a day more than twelve months ago
      Given clause <clause>, <duty>, was confirmed on 19 August 2009
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause             | duty                         |
        | Terms of reference | strategy oversight           |
        | Terms of reference | partnership work             |
        | Terms of reference | raise awareness              |
        | Terms of reference | workforce links              |
        | Terms of reference | advise on technology         |
        | Terms of reference | embed in policies            |
        | 1.5                | priorities and funding       |
        | 1.5                | priority actions agreed      |
        | 2.1                | executive leads as champions |
        | 2.3                | who reports concerns         |
        | 2.4                | roles and conduct            |
        | 2.6                | parity with Dorset           |
        | 2.6                | policies updated             |
        | 2.6                | draft policies               |
        | 3.2                | champion training            |
        | 3.4                | education programmes         |
        | 3.5                | workforce training           |
        | 3.5                | training links               |
        | 3.6                | awareness campaign           |
        | 3.6                | national initiatives         |
        | 4.1                | standards channel            |
        | 4.2                | share good practice          |
        | 4.2                | mapping and tools            |
        | 4.3                | technology mechanism         |
        | 4.3                | find experts                 |
        | 5.1                | staff training               |
        | 5.3                | national standards           |
        | 5.3                | champions update agencies    |
        | 5.4                | compact audit                |
        | 5.5                | young people's views         |
        | 5.5                | Participation Workers        |

    Scenario Outline: Missing
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause             | duty                         |
        | Terms of reference | strategy oversight           |
        | Terms of reference | partnership work             |
        | Terms of reference | raise awareness              |
        | Terms of reference | workforce links              |
        | Terms of reference | advise on technology         |
        | Terms of reference | embed in policies            |
        | 1.5                | priorities and funding       |
        | 1.5                | priority actions agreed      |
        | 2.1                | executive leads as champions |
        | 2.3                | who reports concerns         |
        | 2.4                | roles and conduct            |
        | 2.6                | parity with Dorset           |
        | 2.6                | policies updated             |
        | 2.6                | draft policies               |
        | 3.2                | champion training            |
        | 3.4                | education programmes         |
        | 3.5                | workforce training           |
        | 3.5                | training links               |
        | 3.6                | awareness campaign           |
        | 3.6                | national initiatives         |
        | 4.1                | standards channel            |
        | 4.2                | share good practice          |
        | 4.2                | mapping and tools            |
        | 4.3                | technology mechanism         |
        | 4.3                | find experts                 |
        | 5.1                | staff training               |
        | 5.3                | national standards           |
        | 5.3                | champions update agencies    |
        | 5.4                | compact audit                |
        | 5.5                | young people's views         |
        | 5.5                | Participation Workers        |

  Rule: Which word counts

    Scenario: A refusal lapses too
      Given clause 3.2 was denied on 19 August 2009
      When clause 3.2 is audited
      Then it is not evidenced for the clause

    Scenario Outline: The latest word counts
      Given clause 3.2 was <first> on 1 November 2009
      And clause 3.2 was <then> on 1 March 2010
      When clause 3.2 is audited
      Then it is <answer> for the clause

      Examples:
        | first     | then      | answer |
        | confirmed | denied    | broken |
        | denied    | confirmed | kept   |

    Scenario: A word given on the day of the audit
      Given clause 3.2 was confirmed on 20 August 2010
      When clause 3.2 is audited
      Then it is kept for the clause

    Scenario: A word given after the audit has not been given yet
      Given clause 3.2 was confirmed on 21 August 2010
      When clause 3.2 is audited
      Then it is not evidenced for the clause

    Scenario: An answer of which nothing is recorded but the day
      Given clause 3.2 was left open on 1 November 2009
      When clause 3.2 is audited
      Then it is not evidenced for the clause

    Scenario: A word about another clause does not count
      Given clause 3.4 was confirmed on 1 November 2009
      When clause 3.2 is audited
      Then it is not evidenced for the clause

    Scenario: A word about a whole clause counts for each of its duties
      Given clause 2.6 was confirmed on 1 November 2009
      When clause 2.6, policies updated, is audited
      Then it is kept for the clause

    Scenario: A word about another duty of the clause does not count
      Given clause 2.6, draft policies, was denied on 1 November 2009
      When clause 2.6, policies updated, is audited
      Then it is not evidenced for the clause

    Scenario: Somebody may give their word for the body
      Given clause 3.2 was confirmed by the E-safety Strategy Implementation Group on 1 November 2009
      When clause 3.2 is audited
      Then it is kept for the clause

    Scenario: The word of another body does not count
      Given clause 3.2 was confirmed by the Bournemouth and Poole LSCB on 1 November 2009
      When clause 3.2 is audited
      Then it is not evidenced for the clause

    Scenario: Confirmations were not supplied
      Given no confirmations were supplied
      When clause 3.2 is audited
      Then it is not evidenced for the clause

  Rule: Who must act

    Scenario Outline: Whose duty it is
      Given clause <clause>, <duty>, was denied on 1 November 2009
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause
      And <bearer> must act

      Examples:
        | clause             | duty                         | bearer                                     |
        | Terms of reference | strategy oversight           | the E-safety Strategy Implementation Group |
        | 2.1                | executive leads as champions | the Bournemouth and Poole LSCB             |
        | 5.3                | national standards           | the E-safety Strategy Implementation Group |
        | 5.3                | champions update agencies    | the Champions                              |
