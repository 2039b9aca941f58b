Feature: Duties that a person confirms
  Some duties cannot be read off a table: a person says whether they are kept, and on what grounds.
  Their word stays good for twelve months. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 September 2020

  Rule: Every duty of this kind

    Scenario Outline: Confirmed, twelve months ago to the day
      Given clause <clause>, <duty>, was confirmed on 30 September 2019
      When clause <clause>, <duty>, is audited
      Then it is kept for the clause

      Examples:
        | clause                      | duty                    |
        | Page: District Council      | district voice          |
        | Page: Education             | education communication |
        | Page: Education             | strategic issues        |
        | Page: Health                | health voice            |
        | Page: Joint Exploitation    | joint oversight         |
        | Page: Online                | joint oversight         |
        | Page: Policy and Procedures | co-ordinate policies    |
        | Page: Rapid Review          | scope reviews           |
        | Page: Rapid Review          | inform national panel   |
        | Page: Scrutiny              | assure partners         |
        | Page: Scrutiny              | functions discharged    |

    Scenario Outline: Refused, twelve months ago to the day
      Given clause <clause>, <duty>, was denied on 30 September 2019
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause

      Examples:
        | clause                      | duty                    |
        | Page: District Council      | district voice          |
        | Page: Education             | education communication |
        | Page: Education             | strategic issues        |
        | Page: Health                | health voice            |
        | Page: Joint Exploitation    | joint oversight         |
        | Page: Online                | joint oversight         |
        | Page: Policy and Procedures | co-ordinate policies    |
        | Page: Rapid Review          | scope reviews           |
        | Page: Rapid Review          | inform national panel   |
        | Page: Scrutiny              | assure partners         |
        | Page: Scrutiny              | functions discharged    |

    Scenario Outline: Lapsed, a day more than twelve months ago
      Given clause <clause>, <duty>, was confirmed on 29 September 2019
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause                      | duty                    |
        | Page: District Council      | district voice          |
        | Page: Education             | education communication |
        | Page: Education             | strategic issues        |
        | Page: Health                | health voice            |
        | Page: Joint Exploitation    | joint oversight         |
        | Page: Online                | joint oversight         |
        | Page: Policy and Procedures | co-ordinate policies    |
        | Page: Rapid Review          | scope reviews           |
        | Page: Rapid Review          | inform national panel   |
        | Page: Scrutiny              | assure partners         |
        | Page: Scrutiny              | functions discharged    |

    Scenario Outline: Missing
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause                      | duty                    |
        | Page: District Council      | district voice          |
        | Page: Education             | education communication |
        | Page: Education             | strategic issues        |
        | Page: Health                | health voice            |
        | Page: Joint Exploitation    | joint oversight         |
        | Page: Online                | joint oversight         |
        | Page: Policy and Procedures | co-ordinate policies    |
        | Page: Rapid Review          | scope reviews           |
        | Page: Rapid Review          | inform national panel   |
        | Page: Scrutiny              | assure partners         |
        | Page: Scrutiny              | functions discharged    |

  Rule: Which word counts

    Scenario: A refusal lapses too
      Given clause Page: Health, health voice, was denied on 29 September 2019
      When clause Page: Health, health voice, is audited
      Then it is not evidenced for the clause

    Scenario Outline: The latest word counts
      Given clause Page: Health, health voice, was <first> on 1 April 2020
      And clause Page: Health, health voice, was <then> on 1 July 2020
      When clause Page: Health, health voice, is audited
      Then it is <answer> for the clause

      Examples:
        | first     | then      | answer |
        | confirmed | denied    | broken |
        | denied    | confirmed | kept   |

    Scenario: A word given on the day of the audit
      Given clause Page: Health, health voice, was confirmed on 30 September 2020
      When clause Page: Health, health voice, is audited
      Then it is kept for the clause

    Scenario: A word given after the audit has not been given yet
      Given clause Page: Health, health voice, was confirmed on 1 October 2020
      When clause Page: Health, health voice, is audited
      Then it is not evidenced for the clause

    Scenario: An answer of which nothing is recorded but the day
      Given clause Page: Health, health voice, was left open on 1 April 2020
      When clause Page: Health, health voice, is audited
      Then it is not evidenced for the clause

    Scenario: A word about another clause does not count
      Given clause Page: District Council, district voice, was confirmed on 1 April 2020
      When clause Page: Health, health voice, is audited
      Then it is not evidenced for the clause

    Scenario: A word about a whole clause counts for each of its duties
      Given clause Page: Rapid Review was confirmed on 1 April 2020
      When clause Page: Rapid Review, scope reviews, is audited
      Then it is kept for the clause

    Scenario: A word about another duty of the clause does not count
      Given clause Page: Rapid Review, inform national panel, was denied on 1 April 2020
      When clause Page: Rapid Review, scope reviews, is audited
      Then it is not evidenced for the clause

    Scenario: Somebody may give their word for the body
      Given clause Page: Health was confirmed by the Health Representative Forum on 1 April 2020
      When clause Page: Health, health voice, is audited
      Then it is kept for the clause

    Scenario: The word of another body does not count
      Given clause Page: Health was confirmed by the Rapid Review Group on 1 April 2020
      When clause Page: Health, health voice, is audited
      Then it is not evidenced for the clause

    Scenario: Confirmations were not supplied
      Given no confirmations were supplied
      When clause Page: Health, health voice, is audited
      Then it is not evidenced for the clause

  Rule: Who must act

    Scenario Outline: Whose duty it is
      Given clause <clause>, <duty>, was denied on 1 April 2020
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause
      And <bearer> must act
      And it is reported to the KSCMP

      Examples:
        | clause                      | duty                    | bearer                                    |
        | Page: District Council      | district voice          | the District Council Representative Group |
        | Page: Education             | education communication | the Education Representative Group        |
        | Page: Education             | strategic issues        | the Education Representative Group        |
        | Page: Health                | health voice            | the Health Representative Forum           |
        | Page: Joint Exploitation    | joint oversight         | the Joint Exploitation Group              |
        | Page: Online                | joint oversight         | the Online Safeguarding Working Group     |
        | Page: Policy and Procedures | co-ordinate policies    | the Policy and Procedures Group           |
        | Page: Rapid Review          | scope reviews           | the Rapid Review Group                    |
        | Page: Rapid Review          | inform national panel   | the Rapid Review Group                    |
        | Page: Scrutiny              | assure partners         | the Scrutiny and Challenge Group          |
        | Page: Scrutiny              | functions discharged    | the Scrutiny and Challenge Group          |
