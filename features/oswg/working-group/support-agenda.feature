Feature: Clause ToR OSWG Support – Agenda settled with the chair
  The agenda of each meeting is settled with the chair two weeks before it: on the fourteenth day
  before it or earlier.

  Background:
    Given the audit is made on 15 March 2021

  Rule: Before the meeting

    Scenario: In good time
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its agenda was agreed on 3 August 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is kept for the meeting of 16 September 2020

    Scenario Outline: The limit of fourteen days
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its agenda was agreed on <day>
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is <answer> for the meeting of 16 September 2020

      Examples:
        | day               | answer |
        | 2 September 2020  | kept   |
        | 3 September 2020  | broken |
        | 16 September 2020 | broken |
        | 17 September 2020 | broken |

    Scenario: The first day of the breach
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its agenda was agreed on 16 September 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is broken for the meeting of 16 September 2020 since 3 September 2020

    Scenario: The day is not recorded
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And it is not recorded when its agenda was agreed
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is not evidenced for the meeting of 16 September 2020

    Scenario: Meetings were not supplied
      Given no meetings were supplied
      When clause ToR OSWG Support, agenda agreed, is audited
      Then there is nothing to test

  Rule: Meetings still to come

    Scenario Outline: A planned meeting, on the last day in time and the day after
      Given the audit is made on <audit>
      And a meeting of the Online Safeguarding Working Group is planned for 16 September 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is <answer> for the meeting of 16 September 2020

      Examples:
        | audit            | answer  |
        | 2 September 2020 | pending |
        | 3 September 2020 | broken  |

    Scenario: A planned meeting whose day is still far off
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is pending for the meeting of 16 June 2021 until 2 June 2021

    Scenario: A meeting planned for the day of the audit, and nothing prepared
      Given a meeting of the Online Safeguarding Working Group is planned for 15 March 2021
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is broken for the meeting of 15 March 2021

    Scenario: A planned meeting that is already prepared
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      And its agenda was agreed on 10 March 2021
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is kept for the meeting of 16 June 2021

    Scenario: A planned meeting of which the agenda and the papers are both done
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      And its papers were sent on 8 March 2021
      And its agenda was agreed on 10 March 2021
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is kept for the meeting of 16 June 2021

    Scenario: A day after the audit has not come yet
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      And its agenda was agreed on 16 March 2021
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is pending for the meeting of 16 June 2021 until 2 June 2021

    Scenario: A meeting that is past and still shown as planned may have been held
      Given a meeting of the Online Safeguarding Working Group is planned for 16 September 2020
      And its agenda was agreed on 3 August 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is not evidenced for the meeting of 16 September 2020

  Rule: Which meetings

    Scenario: A cancelled meeting is left out
      Given a meeting of the Online Safeguarding Working Group planned for 16 September 2020 was cancelled on 3 August 2020 for another reason
      When clause ToR OSWG Support, agenda agreed, is audited
      Then there is nothing to test

    Scenario: A cancelled meeting is left out before its day too
      Given a meeting of the Online Safeguarding Working Group planned for 16 June 2021 was cancelled on 3 March 2021 for another reason
      When clause ToR OSWG Support, agenda agreed, is audited
      Then there is nothing to test

    Scenario: A meeting cancelled after the audit is still planned
      Given a meeting of the Online Safeguarding Working Group planned for 16 June 2021 was cancelled on 16 March 2021 for another reason
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is pending for the meeting of 16 June 2021 until 2 June 2021

    Scenario: A meeting of another body is left out
      Given a meeting of the Joint Exploitation Group was held on 16 September 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then there is nothing to test

    Scenario Outline: Only meetings of the time audited
      Given a meeting of the Online Safeguarding Working Group was held on <held>
      And its agenda was agreed on 2 September 2019
      When clause ToR OSWG Support, agenda agreed, is audited
      Then <verdict>

      Examples:
        | held              | verdict                                      |
        | 30 September 2019 | there is nothing to test                     |
        | 1 October 2019    | it is kept for the meeting of 1 October 2019 |

  Rule: When is an agenda settled two weeks before the meeting?
    The reading of fortnight:
    - no later: on the fourteenth day before the meeting or earlier (our reading)
    - exactly: on the fourteenth day before the meeting
    - working days: on the tenth working day before the meeting or earlier

    Scenario: A day earlier than the fourteenth, by our reading
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its agenda was agreed on 1 September 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is kept for the meeting of 16 September 2020
      And it is contested: fortnight

    Scenario Outline: On the fourteenth day, neither later nor earlier
      Given the reading of fortnight is exactly
      And a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its agenda was agreed on <day>
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is <answer> for the meeting of 16 September 2020

      Examples:
        | day                | answer        |
        | 1 September 2020   | broken        |
        | 2 September 2020   | kept          |
        | 3 September 2020   | broken        |
        | a day not recorded | not evidenced |

    Scenario Outline: Ten working days, with a bank holiday among them on 8 May
      Given the reading of fortnight is <reading>
      And a meeting of the Online Safeguarding Working Group was held on 13 May 2020
      And its agenda was agreed on <day>
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is <answer> for the meeting of 13 May 2020

      Examples:
        | reading      | day           | answer |
        | no later     | 28 April 2020 | kept   |
        | no later     | 29 April 2020 | kept   |
        | no later     | 30 April 2020 | broken |
        | working days | 28 April 2020 | kept   |
        | working days | 29 April 2020 | broken |

    Scenario: Fourteen days that are only nine working days
      Given a meeting of the Online Safeguarding Working Group was held on 13 May 2020
      And its agenda was agreed on 29 April 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is kept for the meeting of 13 May 2020
      And it is contested: fortnight

    Scenario: On the fourteenth day, without a holiday, the readings agree
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its agenda was agreed on 2 September 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is kept for the meeting of 16 September 2020
      And it is not contested

  Rule: Who must act

    Scenario: Late for a meeting that was held
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its agenda was agreed on 16 September 2020
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is broken for the meeting of 16 September 2020
      And the Business Unit must act
      And it is reported to the Joint Exploitation Group
      And it is minor in severity

  Rule: What else is noted of a planned meeting

    Scenario Outline: A planned meeting is asked about, whatever else is noted of it
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      And its <act> on 10 March 2021
      When clause ToR OSWG Support, agenda agreed, is audited
      Then it is pending for the meeting of 16 June 2021

      Examples:
        | act                    |
        | action log was sent    |
        | minutes were sent      |
        | cancellation was noted |
