Feature: Clause ToR OSWG Support – Agenda and papers sent out
  The agenda and papers of each meeting go out at least one week, seven days, before it.

  Background:
    Given the audit is made on 15 March 2021

  Rule: Before the meeting

    Scenario: In good time
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its papers were sent on 3 August 2020
      When clause ToR OSWG Support, papers sent, is audited
      Then it is kept for the meeting of 16 September 2020

    Scenario Outline: The limit of seven days
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its papers were sent on <day>
      When clause ToR OSWG Support, papers sent, is audited
      Then it is <answer> for the meeting of 16 September 2020

      Examples:
        | day               | answer |
        | 9 September 2020  | kept   |
        | 10 September 2020 | broken |
        | 16 September 2020 | broken |
        | 17 September 2020 | broken |

    Scenario: The first day of the breach
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its papers were sent on 16 September 2020
      When clause ToR OSWG Support, papers sent, is audited
      Then it is broken for the meeting of 16 September 2020 since 10 September 2020

    Scenario: The day is not recorded
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And it is not recorded when its papers were sent
      When clause ToR OSWG Support, papers sent, is audited
      Then it is not evidenced for the meeting of 16 September 2020

    Scenario: Meetings were not supplied
      Given no meetings were supplied
      When clause ToR OSWG Support, papers sent, is audited
      Then there is nothing to test

  Rule: Meetings still to come

    Scenario Outline: A planned meeting, on the last day in time and the day after
      Given the audit is made on <audit>
      And a meeting of the Online Safeguarding Working Group is planned for 16 September 2020
      When clause ToR OSWG Support, papers sent, is audited
      Then it is <answer> for the meeting of 16 September 2020

      Examples:
        | audit             | answer  |
        | 9 September 2020  | pending |
        | 10 September 2020 | broken  |

    Scenario: A planned meeting whose day is still far off
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      When clause ToR OSWG Support, papers sent, is audited
      Then it is pending for the meeting of 16 June 2021 until 9 June 2021

    Scenario: A meeting planned for the day of the audit, and nothing prepared
      Given a meeting of the Online Safeguarding Working Group is planned for 15 March 2021
      When clause ToR OSWG Support, papers sent, is audited
      Then it is broken for the meeting of 15 March 2021

    Scenario: A planned meeting that is already prepared
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      And its papers were sent on 10 March 2021
      When clause ToR OSWG Support, papers sent, is audited
      Then it is kept for the meeting of 16 June 2021

    Scenario: A planned meeting of which the agenda and the papers are both done
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      And its agenda was agreed on 8 March 2021
      And its papers were sent on 10 March 2021
      When clause ToR OSWG Support, papers sent, is audited
      Then it is kept for the meeting of 16 June 2021

    Scenario: A day after the audit has not come yet
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      And its papers were sent on 16 March 2021
      When clause ToR OSWG Support, papers sent, is audited
      Then it is pending for the meeting of 16 June 2021 until 9 June 2021

    Scenario: A meeting that is past and still shown as planned may have been held
      Given a meeting of the Online Safeguarding Working Group is planned for 16 September 2020
      And its papers were sent on 3 August 2020
      When clause ToR OSWG Support, papers sent, is audited
      Then it is not evidenced for the meeting of 16 September 2020

  Rule: Which meetings

    Scenario: A cancelled meeting is left out
      Given a meeting of the Online Safeguarding Working Group planned for 16 September 2020 was cancelled on 3 August 2020 for another reason
      When clause ToR OSWG Support, papers sent, is audited
      Then there is nothing to test

    Scenario: A cancelled meeting is left out before its day too
      Given a meeting of the Online Safeguarding Working Group planned for 16 June 2021 was cancelled on 3 March 2021 for another reason
      When clause ToR OSWG Support, papers sent, is audited
      Then there is nothing to test

    Scenario: A meeting cancelled after the audit is still planned
      Given a meeting of the Online Safeguarding Working Group planned for 16 June 2021 was cancelled on 16 March 2021 for another reason
      When clause ToR OSWG Support, papers sent, is audited
      Then it is pending for the meeting of 16 June 2021 until 9 June 2021

    Scenario: A meeting of another body is left out
      Given a meeting of the Joint Exploitation Group was held on 16 September 2020
      When clause ToR OSWG Support, papers sent, is audited
      Then there is nothing to test

    Scenario Outline: Only meetings of the time audited
      Given a meeting of the Online Safeguarding Working Group was held on <held>
      And its papers were sent on 2 September 2019
      When clause ToR OSWG Support, papers sent, is audited
      Then <verdict>

      Examples:
        | held              | verdict                                      |
        | 30 September 2019 | there is nothing to test                     |
        | 1 October 2019    | it is kept for the meeting of 1 October 2019 |

  Rule: Who must act

    Scenario: Late for a meeting that was held
      Given a meeting of the Online Safeguarding Working Group was held on 16 September 2020
      And its papers were sent on 16 September 2020
      When clause ToR OSWG Support, papers sent, is audited
      Then it is broken for the meeting of 16 September 2020
      And the Business Unit must act
      And it is reported to the Joint Exploitation Group
      And it is minor in severity

  Rule: What else is noted of a planned meeting

    Scenario Outline: A planned meeting is asked about, whatever else is noted of it
      Given a meeting of the Online Safeguarding Working Group is planned for 16 June 2021
      And its <act> on 10 March 2021
      When clause ToR OSWG Support, papers sent, is audited
      Then it is pending for the meeting of 16 June 2021

      Examples:
        | act                    |
        | action log was sent    |
        | minutes were sent      |
        | cancellation was noted |
