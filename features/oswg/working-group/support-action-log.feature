Feature: Clause ToR OSWG Support – Action log
  The action log of each meeting goes out to the members no later than one week, seven days, after
  it.

  Background:
    Given the audit is made on 15 March 2021

  Rule: Within seven days

    Scenario Outline: The limit of seven days
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its action log was sent on <day>
      When clause ToR OSWG Support, action log sent, is audited
      Then it is <answer> for the meeting of 16 September 2020

      Examples:
        | day               | answer |
        | 15 September 2020 | broken |
        | 16 September 2020 | kept   |
        | 23 September 2020 | kept   |
        | 24 September 2020 | broken |

    Scenario: The first day of the breach
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its action log was sent on 2 November 2020
      When clause ToR OSWG Support, action log sent, is audited
      Then it is broken for the meeting of 16 September 2020 since 24 September 2020

    Scenario Outline: The day is not recorded, and the time is or is not over
      Given the audit is made on <audit>
      And a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And it is not recorded when its action log was sent
      When clause ToR OSWG Support, action log sent, is audited
      Then it is <answer> for the meeting of 16 September 2020

      Examples:
        | audit             | answer        |
        | 23 September 2020 | pending       |
        | 24 September 2020 | not evidenced |

    Scenario: The last day in time
      Given a meeting of the Online Safeguarding Working Group was held on 10 March 2021
      When clause ToR OSWG Support, action log sent, is audited
      Then it is pending for the meeting of 10 March 2021 until 17 March 2021

    Scenario: Kept as soon as the log is sent
      Given a meeting of the Online Safeguarding Working Group was held on 10 March 2021
      And its action log was sent on 12 March 2021
      When clause ToR OSWG Support, action log sent, is audited
      Then it is kept for the meeting of 10 March 2021

    Scenario: A day after the audit has not come yet
      Given a meeting of the Online Safeguarding Working Group was held on 10 March 2021
      And its action log was sent on 16 March 2021
      When clause ToR OSWG Support, action log sent, is audited
      Then it is pending for the meeting of 10 March 2021 until 17 March 2021

  Rule: Which meetings

    Scenario: A planned meeting has nothing to follow yet
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      When clause ToR OSWG Support, action log sent, is audited
      Then there is nothing to test

    Scenario: A meeting that is past and still shown as planned may have been held
      Given a meeting of the Online Safeguarding Working Group is planned for 16 September 2020
      When clause ToR OSWG Support, action log sent, is audited
      Then it is not evidenced for the meeting of 16 September 2020

    Scenario: A cancelled meeting has nothing to follow
      Given a meeting of the Online Safeguarding Working Group planned for 16 September 2020 was cancelled on 3 August 2020 for another reason
      When clause ToR OSWG Support, action log sent, is audited
      Then there is nothing to test

    Scenario: A meeting of another body is left out
      Given a meeting of the Joint Exploitation Group was held on 16 September 2020
      When clause ToR OSWG Support, action log sent, is audited
      Then there is nothing to test

    Scenario Outline: Only meetings of the time audited
      Given a meeting of the Online Safeguarding Working Group was held on <held>
      And its action log was sent on <held>
      When clause ToR OSWG Support, action log sent, is audited
      Then <verdict>

      Examples:
        | held              | verdict                                      |
        | 30 September 2019 | there is nothing to test                     |
        | 1 October 2019    | it is kept for the meeting of 1 October 2019 |

  Rule: Is the week within which the action log goes out seven days or five working days?
    The reading of log week:
    - seven days: by the seventh day after the meeting (our reading)
    - five working days: by the fifth working day after the meeting

    Scenario Outline: A meeting on 21 December, with two bank holidays after it
      Given the reading of log week is <reading>
      And a meeting of the Online Safeguarding Working Group was held on 21 December 2020
      And its action log was sent on <day>
      When clause ToR OSWG Support, action log sent, is audited
      Then it is <answer> for the meeting of 21 December 2020

      Examples:
        | reading           | day              | answer |
        | seven days        | 28 December 2020 | kept   |
        | seven days        | 29 December 2020 | broken |
        | five working days | 29 December 2020 | kept   |
        | five working days | 30 December 2020 | kept   |
        | five working days | 31 December 2020 | broken |

    Scenario Outline: By our reading, a log that the other would let pass, and one that neither would
      Given a meeting of the Online Safeguarding Working Group was held on 21 December 2020
      And its action log was sent on <day>
      When clause ToR OSWG Support, action log sent, is audited
      Then it is broken for the meeting of 21 December 2020
      And <whether contested>

      Examples:
        | day              | whether contested         |
        | 30 December 2020 | it is contested: log week |
        | 31 December 2020 | it is not contested       |

    Scenario: The last of five working days, where the week after the meeting has no holiday
      Given the reading of log week is five working days
      And a meeting of the Online Safeguarding Working Group was held on 10 March 2021
      When clause ToR OSWG Support, action log sent, is audited
      Then it is pending for the meeting of 10 March 2021 until 17 March 2021

  Rule: Who must act

    Scenario: Late after a meeting that was held
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its action log was sent on 2 November 2020
      When clause ToR OSWG Support, action log sent, is audited
      Then it is broken for the meeting of 16 September 2020
      And the Business Unit must act
      And it is reported to the Joint Exploitation Group
      And it is minor in severity
