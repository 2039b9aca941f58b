Feature: Meetings that are past and still shown as planned – What is asked of members
  Whether such a meeting was held is not on record: it may have been, or it may have been called
  off. No member is blamed for it, and none is cleared by it.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 5.6(a) Checks
    The reading of day of a check: On which day must a check be in date?
    - audit: on the day of the audit (our reading)
    - meetings: at each meeting, in the time of the audit, to which somebody came as a full member
      (who came to none so, on the day of the audit)

    Scenario: A check is asked for at a meeting that perhaps was not held
      Given the reading of day of a check is meetings
      And Ana is a member of the Board
      And a check of Ana was issued on 1 June 2017: satisfactory
      And a meeting of the Board is planned for 17 May 2017
      And Ana was there
      When clause 5.6(a), dbs freshness, is audited
      Then it is not evidenced for Ana

    Scenario Outline: A named deputy needs a check once they came to a meeting, and perhaps this was none
      Given Ana is a member of the Board
      And Ben is the named deputy of Ana on the Board
      And a meeting of the Board <state> 17 May 2017
      And Ana was represented by Ben
      When clause 5.6(a), dbs freshness, is audited
      Then it is <answer> for Ben

      Examples:
        | state          | answer        |
        | is planned for | not evidenced |
        | was held on    | broken        |

  Rule: 5.6(d) Two meetings missed
    The reading of continued absence: When does absence go on after the reminder?
    - next meeting: when the next meeting is missed without apologies (our reading)
    - even with apologies: when the next meeting is missed, with or without apologies
    - two further meetings: when the next two meetings are missed without apologies

    Scenario: The second of the two perhaps was not held
      Given Ana is a member of the Board
      And a meeting of the Board was held on 17 May 2017
      And Ana was absent without apologies
      And a meeting of the Board is planned for 19 July 2017
      And Ana was absent without apologies
      And a meeting of the Board was held on 20 September 2017
      And Ana was there
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana

    Scenario: A reminder that was for two later absences, if both were at meetings
      Given Ana is a member of the Board
      And Cleo holds the post of Independent Chair
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
        | 18 October 2017   | absent |
      And a meeting of the Board is planned for 15 November 2017
      And Ana was absent without apologies
      And a reminder about Ana on the Board, signed by the Independent Chair, was sent on 1 December 2017
      When clause 5.6(d), reminder letter, is audited
      Then it is not evidenced for Ana on the Board, second miss on 19 July 2017
      And it is not evidenced for Ana on the Board, second miss on 15 November 2017

    Scenario Outline: Absence went on after the reminder, unless there was no meeting
      Given the reading of continued absence is <absence>
      And Ana is a member of the Board for Kent Police
      And Cleo holds the post of Independent Chair
      And Ana's attendance at the Board was
        | 17 May 2017  | absent |
        | 19 July 2017 | absent |
      And a reminder about Ana on the Board, signed by the Independent Chair, was sent on 24 July 2017
      And a meeting of the Board <third> 20 September 2017
      And Ana was absent without apologies
      And a meeting of the Board <fourth> 15 November 2017
      And Ana was absent without apologies
      And a meeting of the Board was held on 17 January 2018
      And Ana was there
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Ana

      Examples:
        | absence              | third          | fourth         | answer        |
        | next meeting         | was held on    | was held on    | broken        |
        | next meeting         | is planned for | was held on    | not evidenced |
        | two further meetings | was held on    | was held on    | broken        |
        | two further meetings | is planned for | was held on    | not evidenced |
        | two further meetings | was held on    | is planned for | not evidenced |

  Rule: 5.6(e) and 6.10 Attendance published, and organisations that come

    Scenario: A group whose only meeting perhaps was not held
      Given a meeting of the Business Group is planned for 15 June 2016
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause 5.6(e) is audited
      Then it is not evidenced for attendance at the Business Group

    Scenario: The only member sent apologies for a meeting that perhaps was not held
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group is planned for 10 May 2017
      And Ana sent apologies
      When clause 6.10, group attended, is audited
      Then it is not evidenced for East Kent Commissioners on 6.10 in 2017-18

  Rule: 8.3 A first meeting is one that was held

    Scenario: A new member who came, and found the meeting called off
      Given Ana has been a member of the Board for CXK since 1 June 2017
      And a meeting of the Board planned for 19 July 2017 was cancelled on 18 July 2017 for another reason
      And Ana was there
      And a meeting of the Board was held on 20 September 2017
      And Ana was there
      And Ana accepted the role on the Board on 20 September 2017
      When clause 8.3 is audited
      Then it is kept for Ana
      And it is not marked late
