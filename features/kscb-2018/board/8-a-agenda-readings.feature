Feature: Clause ToR Board 8(a) – Agenda agreed, under other readings
  The document leaves open what two weeks before the meeting means. We read it as the fourteenth day
  or earlier; it could also mean that very day, or ten working days.

  Background:
    Given the audit is made on 30 April 2018

  Rule: When is an agenda agreed two weeks before the meeting?
    The reading of fortnight:
    - no later: on the fourteenth day before the meeting or earlier (our reading)
    - exactly: on the fourteenth day before the meeting
    - working days: on the tenth working day before the meeting or earlier

    Scenario: A day earlier than the fourteenth, by our reading
      Given a meeting of the Board was held on 20 September 2017
      And its agenda was agreed on 5 September 2017
      When clause ToR Board 8(a), agenda agreed, is audited
      Then it is kept for the meeting of 20 September 2017
      And it is contested: fortnight

    Scenario Outline: On the fourteenth day, neither later nor earlier
      Given the reading of fortnight is exactly
      And a meeting of the Board was held on 20 September 2017
      And its agenda was agreed on <day>
      When clause ToR Board 8(a), agenda agreed, is audited
      Then it is <answer> for the meeting of 20 September 2017

      Examples:
        | day                | answer        |
        | 5 September 2017   | broken        |
        | 6 September 2017   | kept          |
        | 7 September 2017   | broken        |
        | a day not recorded | not evidenced |

    Scenario Outline: Ten working days, with a bank holiday among them on 1 May
      Given the reading of fortnight is <reading>
      And a meeting of the Board was held on 10 May 2017
      And its agenda was agreed on <day>
      When clause ToR Board 8(a), agenda agreed, is audited
      Then it is <answer> for the meeting of 10 May 2017

      Examples:
        | reading      | day           | answer |
        | no later     | 25 April 2017 | kept   |
        | no later     | 26 April 2017 | kept   |
        | no later     | 27 April 2017 | broken |
        | working days | 24 April 2017 | kept   |
        | working days | 25 April 2017 | kept   |
        | working days | 26 April 2017 | broken |

    Scenario: Fourteen days that are only nine working days
      Given a meeting of the Board was held on 10 May 2017
      And its agenda was agreed on 26 April 2017
      When clause ToR Board 8(a), agenda agreed, is audited
      Then it is kept for the meeting of 10 May 2017
      And it is contested: fortnight

    Scenario Outline: A meeting still to come, by working days
      Given the reading of fortnight is working days
      And the audit is made on <audit>
      And a meeting of the Board is planned for 10 May 2017
      When clause ToR Board 8(a), agenda agreed, is audited
      Then it is <answer> for the meeting of 10 May 2017

      Examples:
        | audit         | answer  |
        | 25 April 2017 | pending |
        | 26 April 2017 | broken  |

    Scenario: On the fourteenth day, without a holiday, the readings agree
      Given a meeting of the Board was held on 20 September 2017
      And its agenda was agreed on 6 September 2017
      When clause ToR Board 8(a), agenda agreed, is audited
      Then it is kept for the meeting of 20 September 2017
      And it is not contested
