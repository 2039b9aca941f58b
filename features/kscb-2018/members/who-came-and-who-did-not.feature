Feature: Coming to a meeting, and each way of not coming
  To be there, to send a deputy, to send apologies and to be absent without apologies are four
  things, and each clause means its own.

  The reading of day of a check: On which day must a check be in date?
  - audit: on the day of the audit (our reading)
  - meetings: at each meeting, in the time of the audit, to which somebody came as a full member
    (who came to none so, on the day of the audit)

  The reading of deputies and letters: Has somebody who sent a deputy attended, so that no reminder
    is called for?
  - yes: a meeting to which a deputy came is not missed (our reading)
  - no: a meeting to which a deputy came is missed without apologies

  The reading of continued absence: When does absence go on after the reminder?
  - next meeting: when the next meeting is missed without apologies (our reading)
  - even with apologies: when the next meeting is missed, with or without apologies
  - two further meetings: when the next two meetings are missed without apologies

  The reading of what is attendance: What counts as attendance where three quarters of the meetings
    are asked for?
  - in person: being there in person (our reading)
  - or by deputy: being there, or sending a deputy
  - or with apologies: being there, or sending apologies

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: The first meeting that a new member comes to, in person
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 19 July 2017      | <first> |
      | 20 September 2017 | there   |
    And Ana accepted the role on the Board on 20 September 2017
    When clause 8.3 is audited
    Then it is kept for Ana
    And it is not marked late

    Examples:
      | first      |
      | absent     |
      | apologies  |
      | deputy Ben |

  Scenario Outline: Where a deputy counts as attendance, nobody else's absence does
    Given the reading of what is attendance is or by deputy
    And Ana is a member of the Board
    And Ana's attendance at the Board was
      | 20 September 2017 | <came> |
    When clause 8.6, attendance, is audited
    Then it is <answer> for Ana on the Board in 2017-18

    Examples:
      | came       | answer |
      | there      | kept   |
      | deputy Ben | kept   |
      | apologies  | broken |
      | absent     | broken |

  Scenario Outline: Meetings that were missed are no deputies
    Given Ana is a member of <body>
    And Ana's attendance at <body> was
      | 17 May 2017       | <came> |
      | 19 July 2017      | <came> |
      | 20 September 2017 | <came> |
    When clause <clause>, deputy cap, is audited
    Then it is <answer> for Ana in 2017-18

    Examples:
      | clause                    | body                          | came       | answer |
      | 8.6                       | the Board                     | deputy Ben | broken |
      | 8.6                       | the Board                     | apologies  | kept   |
      | 8.6                       | the Board                     | absent     | kept   |
      | ToR Health Safeguarding 2 | the Health Safeguarding Group | deputy Ben | broken |
      | ToR Health Safeguarding 2 | the Health Safeguarding Group | apologies  | kept   |
      | ToR Health Safeguarding 2 | the Health Safeguarding Group | absent     | kept   |

  Scenario Outline: A meeting that was missed needs no named deputy
    Given Ana is a member of the Board
    And Ana's attendance at the Board was
      | 20 September 2017 | <came> |
    When clause 8.6, named deputy attends, is audited
    Then it is kept for Ana on the Board in 2017-18

    Examples:
      | came      |
      | there     |
      | apologies |
      | absent    |

  Scenario Outline: A check is asked for at each meeting that a member came to in person
    Given the reading of day of a check is meetings
    And Ana is a member of the Board
    And a check of Ana was issued on 1 June 2017: satisfactory
    And Ana's attendance at the Board was
      | 17 May 2017 | <came> |
    When clause 5.6(a), dbs freshness, is audited
    Then it is <answer> for Ana

    Examples:
      | came       | answer |
      | there      | broken |
      | deputy Ben | kept   |
      | apologies  | kept   |
      | absent     | kept   |

  Scenario Outline: Apologies are no absence, where a deputy is none either or not
    Given the reading of deputies and letters is <reading>
    And Ana is a member of the Board
    And Ana's attendance at the Board was
      | 17 May 2017  | <came> |
      | 19 July 2017 | <came> |
    When clause 5.6(d), reminder letter, is audited
    Then <verdict>

    Examples:
      | reading | came       | verdict                  |
      | yes     | absent     | it is pending for Ana    |
      | yes     | apologies  | there is nothing to test |
      | yes     | deputy Ben | there is nothing to test |
      | no      | absent     | it is pending for Ana    |
      | no      | apologies  | there is nothing to test |
      | no      | deputy Ben | it is pending for Ana    |

  Scenario Outline: A reminder is for the latest absence, and later apologies are none
    Given the reading of deputies and letters is <reading>
    And Ana is a member of the Board
    And Cleo holds the post of Independent Chair
    And Ana's attendance at the Board was
      | 17 May 2017       | absent    |
      | 19 July 2017      | absent    |
      | 20 September 2017 | there     |
      | 18 October 2017   | apologies |
      | 15 November 2017  | apologies |
    And a reminder about Ana on the Board, signed by the Independent Chair, was sent on 1 December 2017
    When clause 5.6(d), reminder letter, is audited
    Then it is kept for Ana
    And it is marked late

    Examples:
      | reading |
      | yes     |
      | no      |

  Scenario Outline: What counts as absence that goes on, by two readings
    Given the reading of continued absence is <absence>
    And the reading of deputies and letters is <deputies>
    And Ana is a member of the Board for Kent Police
    And Cleo holds the post of Independent Chair
    And Ana's attendance at the Board was
      | 17 May 2017       | absent  |
      | 19 July 2017      | absent  |
      | 20 September 2017 | <third> |
    And a reminder about Ana on the Board, signed by the Independent Chair, was sent on 24 July 2017
    When clause 5.6(d), escalation letter, is audited
    Then <verdict>

    Examples:
      | absence             | deputies | third      | verdict                  |
      | even with apologies | yes      | absent     | it is pending for Ana    |
      | even with apologies | yes      | apologies  | it is pending for Ana    |
      | even with apologies | yes      | deputy Ben | there is nothing to test |
      | next meeting        | no       | absent     | it is pending for Ana    |
      | next meeting        | no       | deputy Ben | it is pending for Ana    |
      | next meeting        | no       | apologies  | there is nothing to test |

  Scenario Outline: Two of the education group come to the Board in person
    Given the Education Safeguarding Group has these members
      | who | as     |
      | Ana | chair  |
      | Ben | member |
    And Ana is a member of the Board
    And Ben is a member of the Board
    And Ana's attendance at the Board was
      | 20 September 2017 | there |
    And Ben's attendance at the Board was
      | 20 September 2017 | <came> |
    When clause ToR Education Safeguarding 2(w), two members at board, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | came       | answer |
      | there      | kept   |
      | deputy Dan | broken |
      | apologies  | broken |
      | absent     | broken |
