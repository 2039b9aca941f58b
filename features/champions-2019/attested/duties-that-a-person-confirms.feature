Feature: Duties that a person confirms
  Some duties cannot be read off a table: a person says whether they are kept, and on what grounds.
  Their word stays good for twelve months. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2021

  Rule: Every duty of this kind

    Scenario Outline: Confirmed, twelve months ago to the day
      Given clause <clause>, <duty>, was confirmed on 30 April 2020
      When clause <clause>, <duty>, is audited
      Then it is kept for the clause

      Examples:
        | clause            | duty               |
        | Purpose           | carry out strategy |
        | Purpose           | safe services      |
        | Purpose           | raise awareness    |
        | Application route | application route  |

    Scenario Outline: Refused, twelve months ago to the day
      Given clause <clause>, <duty>, was denied on 30 April 2020
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause

      Examples:
        | clause            | duty               |
        | Purpose           | carry out strategy |
        | Purpose           | safe services      |
        | Purpose           | raise awareness    |
        | Application route | application route  |

    Scenario Outline: Lapsed, a day more than twelve months ago
      Given clause <clause>, <duty>, was confirmed on 29 April 2020
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause            | duty               |
        | Purpose           | carry out strategy |
        | Purpose           | safe services      |
        | Purpose           | raise awareness    |
        | Application route | application route  |

    Scenario Outline: Missing
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause            | duty               |
        | Purpose           | carry out strategy |
        | Purpose           | safe services      |
        | Purpose           | raise awareness    |
        | Application route | application route  |

  Rule: Which word counts

    Scenario: A refusal lapses too
      Given clause Application route was denied on 29 April 2020
      When clause Application route is audited
      Then it is not evidenced for the clause

    Scenario Outline: The latest word counts
      Given clause Application route was <first> on 1 November 2020
      And clause Application route was <then> on 1 February 2021
      When clause Application route is audited
      Then it is <answer> for the clause

      Examples:
        | first     | then      | answer |
        | confirmed | denied    | broken |
        | denied    | confirmed | kept   |

    Scenario: A word given on the day of the audit
      Given clause Application route was confirmed on 30 April 2021
      When clause Application route is audited
      Then it is kept for the clause

    Scenario: A word given after the audit has not been given yet
      Given clause Application route was confirmed on 1 May 2021
      When clause Application route is audited
      Then it is not evidenced for the clause

    Scenario: An answer of which nothing is recorded but the day
      Given clause Application route was left open on 1 November 2020
      When clause Application route is audited
      Then it is not evidenced for the clause

    Scenario: A word about another clause does not count
      Given clause Purpose, safe services, was confirmed on 1 November 2020
      When clause Application route is audited
      Then it is not evidenced for the clause

    Scenario: A word about a whole clause counts for each of its duties
      Given clause Purpose was confirmed on 1 November 2020
      When clause Purpose, safe services, is audited
      Then it is kept for the clause

    Scenario: A word about another duty of the clause does not count
      Given clause Purpose, raise awareness, was denied on 1 November 2020
      When clause Purpose, safe services, is audited
      Then it is not evidenced for the clause

    Scenario: Somebody may give their word for the body
      Given clause Application route was confirmed by the Champions on 1 November 2020
      When clause Application route is audited
      Then it is kept for the clause

    Scenario: The word of another body does not count
      Given clause Application route was confirmed by the KSCMP on 1 November 2020
      When clause Application route is audited
      Then it is not evidenced for the clause

    Scenario: Confirmations were not supplied
      Given no confirmations were supplied
      When clause Application route is audited
      Then it is not evidenced for the clause

  Rule: Who must act

    Scenario Outline: Whose duty it is
      Given clause <clause>, <duty>, was denied on 1 November 2020
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause
      And the Champions must act
      And it is reported to the Online Safeguarding Working Group

      Examples:
        | clause            | duty               |
        | Purpose           | carry out strategy |
        | Purpose           | safe services      |
        | Purpose           | raise awareness    |
        | Application route | application route  |
