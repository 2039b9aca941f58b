Feature: Clause 8.6 – Attendance and deputies
  Members attend at least three quarters of each group's meetings in the year from April to March,
  and name a deputy who covers at most a quarter.

  Background:
    Given the audit is made on 30 April 2018
    And Ana is a member of the Board for CXK
    And Ben is the named deputy of Ana on the Board

  Rule: Three quarters of the meetings, in person

    Scenario Outline: The limit of three quarters
      Given the Board held 8 meetings, 6 weeks apart, from 3 May 2017
      And Ana was there <times>
      And Ana <otherwise> <rest>
      When clause 8.6, attendance, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | times   | otherwise                    | rest    | answer |
        | 7 times | sent apologies               | once    | kept   |
        | 6 times | sent apologies               | twice   | kept   |
        | 5 times | sent apologies               | 3 times | broken |
        | 5 times | was absent without apologies | 3 times | broken |

    Scenario: A deputy does not count as attendance
      Given the Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And Ana was there twice
      And Ana was represented twice by Ben
      When clause 8.6, attendance, is audited
      Then it is broken for Ana on the Board in 2017-18
      And Ana must act
      And it is minor in severity

    Scenario: Three meetings of four
      Given the Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And Ana was there 3 times
      And Ana was represented once by Ben
      When clause 8.6, attendance, is audited
      Then it is kept for Ana on the Board in 2017-18

    Scenario: Cancelled meetings do not count
      Given Ana's attendance at the Board was
        | 17 May 2017       | there     |
        | 19 July 2017      | cancelled |
        | 20 September 2017 | there     |
        | 15 November 2017  | there     |
        | 17 January 2018   | apologies |
      When clause 8.6, attendance, is audited
      Then it is kept for Ana on the Board in 2017-18

    Scenario Outline: Only meetings of the year
      Given Ana's attendance at the Board was
        | 17 May 2017 | there  |
        | <day>       | absent |
      When clause 8.6, attendance, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | day           | answer |
        | 31 March 2017 | kept   |
        | 1 April 2017  | broken |
        | 31 March 2018 | broken |
        | 1 April 2018  | kept   |

    Scenario Outline: Only meetings while somebody is a member
      Given Cleo was a member of the Board for Public Health from <from> until <until>
      And Cleo's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | there  |
        | 20 September 2017 | absent |
      When clause 8.6, attendance, is audited
      Then it is <answer> for Cleo on the Board in 2017-18

      Examples:
        | from         | until             | answer |
        | 18 May 2017  | 19 September 2017 | kept   |
        | 17 May 2017  | 19 September 2017 | broken |
        | 18 May 2017  | 20 September 2017 | broken |
        | 19 July 2017 | 19 July 2017      | kept   |

    Scenario: Two memberships in one year are one subject
      Given Cleo was a member of the Board for Public Health from 1 April 2017 until 31 May 2017
      And Cleo has been a member of the Board for CXK since 1 September 2017
      And Cleo's attendance at the Board was
        | 17 May 2017       | there  |
        | 19 July 2017      | absent |
        | 20 September 2017 | there  |
      When clause 8.6, attendance, is audited
      Then it is kept for Cleo on the Board in 2017-18

    Scenario: Each body is counted on its own
      Given Ana is a member of the Business Group
      And Ana's attendance at the Board was
        | 17 May 2017 | there |
      And Ana's attendance at the Business Group was
        | 19 June 2017 | apologies |
      When clause 8.6, attendance, is audited
      Then it is kept for Ana on the Board in 2017-18
      And it is broken for Ana on the Business Group in 2017-18

    Scenario Outline: Whom the clause binds
      Given Cleo is <role> of the Board
      And Cleo's attendance at the Board was
        | 17 May 2017 | absent |
      When clause 8.6, attendance, is audited
      Then <verdict>

      Examples:
        | role                   | verdict                                       |
        | a lay member           | it is broken for Cleo on the Board in 2017-18 |
        | the chair              | it is broken for Cleo on the Board in 2017-18 |
        | a virtual member       | it does not apply to Cleo                     |
        | a participant observer | it does not apply to Cleo                     |
        | an adviser             | it does not apply to Cleo                     |

    Scenario: Nobody met
      When clause 8.6, attendance, is audited
      Then there is nothing to test

    Scenario Outline: A blank counts only where it could change the answer
      Given the Board held 8 meetings, 6 weeks apart, from 3 May 2017
      And Ana was there <times>
      And it is not recorded once whether Ana came
      And Ana sent apologies <rest>
      When clause 8.6, attendance, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | times   | rest    | answer        |
        | 6 times | once    | kept          |
        | 5 times | twice   | not evidenced |
        | 4 times | 3 times | broken        |

    Scenario: A meeting without a line about somebody is a blank
      Given the Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And Ana was there twice
      And Ana sent apologies once
      When clause 8.6, attendance, is audited
      Then it is not evidenced for Ana on the Board in 2017-18

    Scenario Outline: A meeting that is past and still shown as planned may have been held
      Given Ana's attendance at the Board was
        | 17 May 2017       | there   |
        | 19 July 2017      | there   |
        | 20 September 2017 | <how>   |
        | 15 November 2017  | planned |
      When clause 8.6, attendance, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | how       | answer        |
        | there     | kept          |
        | apologies | not evidenced |

    Scenario Outline: A line about somebody at a meeting still shown as planned counts
      Given Ana's attendance at the Board was
        | 17 May 2017  | there |
        | 19 July 2017 | there |
      And a meeting of the Board is planned for 20 September 2017
      And Ana <came>
      When clause 8.6, attendance, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | came           | answer |
        | was there      | kept   |
        | sent apologies | broken |

    Scenario: Attendance was not supplied
      Given the Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And no attendance records were supplied
      When clause 8.6, attendance, is audited
      Then it is not evidenced for Ana on the Board in 2017-18

    Scenario Outline: Where a year that still runs is heading
      Given the audit is made on 31 December 2017
      And the Board held 4 meetings, 8 weeks apart, from 3 May 2017
      And <more> more meetings of the Board are planned, a week apart, from 10 January 2018
      And Ana was there <times>
      And Ana sent apologies <rest>
      When clause 8.6, attendance, is audited
      Then it is pending for Ana on the Board in 2017-18 until 31 March 2018
      And the outlook is <outlook>

      Examples:
        | more | times   | rest    | outlook |
        | 4    | 3 times | once    | open    |
        | 4    | twice   | twice   | open    |
        | 4    | once    | 3 times | lost    |
        | 2    | 3 times | once    | open    |

    Scenario: Enough already, whatever comes
      Given the audit is made on 31 December 2017
      And the Board held 4 meetings, 8 weeks apart, from 3 May 2017
      And a meeting of the Board is planned for 10 January 2018
      And Ana was there 4 times
      When clause 8.6, attendance, is audited
      Then it is pending for Ana on the Board in 2017-18 until 31 March 2018
      And the outlook is safe

    Scenario Outline: The last day of the year and the day after
      Given the audit is made on <audit>
      And Ana's attendance at the Board was
        | 17 May 2017  | absent |
        | 19 July 2017 | there  |
      When clause 8.6, attendance, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

  Rule: A deputy at no more than a quarter of them

    Scenario Outline: The limit of a quarter
      Given the Board held 8 meetings, 6 weeks apart, from 3 May 2017
      And Ana was represented <times> by Ben
      And Ana was there <rest>
      When clause 8.6, deputy cap, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | times   | rest    | answer |
        | once    | 7 times | kept   |
        | twice   | 6 times | kept   |
        | 3 times | 5 times | broken |

    Scenario: The limit is passed before the year ends
      Given the audit is made on 31 December 2017
      And the Board held 4 meetings, 8 weeks apart, from 3 May 2017
      And 4 more meetings of the Board are planned, a week apart, from 10 January 2018
      And Ana was represented 3 times by Ben
      And Ana was there once
      When clause 8.6, deputy cap, is audited
      Then it is broken for Ana on the Board in 2017-18 since 23 August 2017
      And Ana must act
      And it is minor in severity

    Scenario Outline: It is broken from the meeting at which the limit was passed
      Given the audit is made on <audit>
      And Ana's attendance at the Board was
        | 17 May 2017       | deputy Ben |
        | 19 July 2017      | there      |
        | 20 September 2017 | deputy Ben |
        | 15 November 2017  | deputy Ben |
      When clause 8.6, deputy cap, is audited
      Then it is broken for Ana on the Board in 2017-18 since 20 September 2017

      Examples:
        | audit            |
        | 31 December 2017 |
        | 30 April 2018    |

    Scenario: The limit is reached and the year goes on
      Given the audit is made on 31 December 2017
      And the Board held 4 meetings, 8 weeks apart, from 3 May 2017
      And 4 more meetings of the Board are planned, a week apart, from 10 January 2018
      And Ana was represented twice by Ben
      And Ana was there twice
      When clause 8.6, deputy cap, is audited
      Then it is pending for Ana on the Board in 2017-18 until 31 March 2018
      And the outlook is open

    Scenario: Nothing that comes can pass the limit
      Given the audit is made on 31 December 2017
      And the Board held 4 meetings, 8 weeks apart, from 3 May 2017
      And a meeting of the Board is planned for 10 January 2018
      And Ana was there 4 times
      When clause 8.6, deputy cap, is audited
      Then it is kept for Ana on the Board in 2017-18

    Scenario Outline: A blank may have been a deputy
      Given the Board held 8 meetings, 6 weeks apart, from 3 May 2017
      And Ana was represented <times> by Ben
      And it is not recorded once whether Ana came
      And Ana was there <rest>
      When clause 8.6, deputy cap, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | times   | rest    | answer        |
        | once    | 6 times | kept          |
        | twice   | 5 times | not evidenced |
        | 3 times | 4 times | broken        |

    Scenario: The Health Safeguarding Group has a limit of its own
      Given Cleo is a member of the Health Safeguarding Group for Public Health
      And the Health Safeguarding Group held 4 meetings, 12 weeks apart, from 3 May 2017
      And Cleo was represented twice by Ben
      And Cleo was there twice
      When clause 8.6, deputy cap, is audited
      Then it does not apply to Cleo

    Scenario: Without attendance records nothing is known of deputies
      Given the Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And no attendance records were supplied
      When clause 8.6, deputy cap, is audited
      Then it is not evidenced for Ana on the Board in 2017-18

  Rule: A deputy is named

    Scenario: With a named deputy
      When clause 8.6, deputy named, is audited
      Then it is kept for Ana on the Board

    Scenario: Without a named deputy
      Given Cleo is a member of the Board for Public Health
      When clause 8.6, deputy named, is audited
      Then it is broken for Cleo on the Board
      And Cleo must act
      And it is minor in severity

    Scenario: A deputy named for another body
      Given Ana is a member of the Business Group
      When clause 8.6, deputy named, is audited
      Then it is kept for Ana on the Board
      And it is broken for Ana on the Business Group

    Scenario Outline: A deputy serves up to the last day
      Given Cleo is a member of the Board for Public Health
      And Dan was the named deputy of Cleo on the Board from 1 June 2016 until <until>
      When clause 8.6, deputy named, is audited
      Then it is <answer> for Cleo on the Board

      Examples:
        | until         | answer |
        | 30 April 2018 | kept   |
        | 29 April 2018 | broken |

    Scenario: A deputy who starts after the audit
      Given Cleo is a member of the Board for Public Health
      And Dan has been the named deputy of Cleo on the Board since 1 May 2018
      When clause 8.6, deputy named, is audited
      Then it is broken for Cleo on the Board

    Scenario: The Independent Chair needs no deputy
      Given Iris is the chair of the Board
      And Iris holds the post of Independent Chair
      When clause 8.6, deputy named, is audited
      Then it does not apply to Iris

    Scenario: Other chairs need one
      Given Cleo is the chair of the Case Review Group
      When clause 8.6, deputy named, is audited
      Then it is broken for Cleo on the Case Review Group

    Scenario: A virtual member needs no deputy
      Given Cleo is a virtual member of the Board for CAFCASS
      When clause 8.6, deputy named, is audited
      Then it does not apply to Cleo

  Rule: Nobody but the named deputy stands in

    Scenario: The named deputy came
      Given Ana's attendance at the Board was
        | 17 May 2017 | deputy Ben |
      When clause 8.6, named deputy attends, is audited
      Then it is kept for Ana on the Board in 2017-18

    Scenario: Nobody had to stand in
      Given Ana's attendance at the Board was
        | 17 May 2017 | there |
      When clause 8.6, named deputy attends, is audited
      Then it is kept for Ana on the Board in 2017-18

    Scenario: Somebody else came
      Given Ana's attendance at the Board was
        | 17 May 2017  | deputy Ben |
        | 19 July 2017 | deputy Dan |
      When clause 8.6, named deputy attends, is audited
      Then it is broken for Ana on the Board in 2017-18 since 19 July 2017
      And Ana must act
      And it is minor in severity

    Scenario: Somebody else's deputy came
      Given Cleo is a member of the Board for Public Health
      And Dan is the named deputy of Cleo on the Board
      And Ana's attendance at the Board was
        | 17 May 2017 | deputy Dan |
      When clause 8.6, named deputy attends, is audited
      Then it is broken for Ana on the Board in 2017-18

    Scenario Outline: The deputy is named on the day of the meeting
      Given Dan has been the named deputy of Ana on the Board since <since>
      And Ana's attendance at the Board was
        | 17 May 2017 | deputy Dan |
      When clause 8.6, named deputy attends, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | since       | answer |
        | 17 May 2017 | kept   |
        | 18 May 2017 | broken |

    Scenario: It is not recorded who stood in
      Given Ana's attendance at the Board was
        | 17 May 2017 | deputy |
      When clause 8.6, named deputy attends, is audited
      Then it is not evidenced for Ana on the Board in 2017-18

    Scenario: Somebody else came, and the year goes on
      Given the audit is made on 31 December 2017
      And Ana's attendance at the Board was
        | 17 May 2017 | deputy Dan |
      When clause 8.6, named deputy attends, is audited
      Then it is broken for Ana on the Board in 2017-18 since 17 May 2017

    Scenario Outline: All is well so far, on the last day of the year and the day after
      Given the audit is made on <audit>
      And Ana's attendance at the Board was
        | 17 May 2017 | deputy Ben |
      When clause 8.6, named deputy attends, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | kept    |

  Rule: Other readings of the clause
    The reading of what is attendance: What counts as attendance where three quarters of the
      meetings are asked for?
    - in person: being there in person (our reading)
    - or by deputy: being there, or sending a deputy
    - or with apologies: being there, or sending apologies
    The reading of meetings counted: Of which meetings are the shares of attendance and of deputies
      taken?
    - not cancelled: of the year's meetings that were not cancelled, while the person was a member
      (our reading)
    - cancelled too: of all meetings that were put on the calendar, while the person was a member
    - whole year: of the year's meetings that were not cancelled, also before or after the person
      was a member
    The reading of naming a deputy: Must a member put a deputy forward, or may they?
    - duty: each member puts one forward (our reading)
    - entitlement: a member may put one forward, so that nobody is bound

    Scenario Outline: What counts as attendance
      Given the reading of what is attendance is <reading>
      And the Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And Ana was there twice
      And <otherwise>
      When clause 8.6, attendance, is audited
      Then it is <answer> for Ana on the Board in 2017-18

      Examples:
        | reading           | otherwise                              | answer |
        | in person         | Ana was represented twice by Ben       | broken |
        | in person         | Ana sent apologies twice               | broken |
        | or by deputy      | Ana was represented twice by Ben       | kept   |
        | or by deputy      | Ana sent apologies twice               | broken |
        | or with apologies | Ana was represented twice by Ben       | broken |
        | or with apologies | Ana sent apologies twice               | kept   |
        | or with apologies | Ana was absent without apologies twice | broken |

    Scenario: Enough only with the deputies
      Given the Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And Ana was there twice
      And Ana was represented twice by Ben
      When clause 8.6, attendance, is audited
      Then it is broken for Ana on the Board in 2017-18
      And it is contested: what is attendance

    Scenario Outline: Of which meetings the share is taken
      Given the reading of meetings counted is <reading>
      And Cleo has been a member of the Board for Public Health since 1 July 2017
      And Cleo's attendance at the Board was
        | 3 May 2017       | <before>    |
        | 5 July 2017      | there       |
        | 6 September 2017 | there       |
        | 8 November 2017  | there       |
        | 10 January 2018  | apologies   |
        | 7 March 2018     | <cancelled> |
      When clause 8.6, attendance, is audited
      Then it is <answer> for Cleo on the Board in 2017-18

      Examples:
        | reading       | before    | cancelled | answer |
        | not cancelled | cancelled | cancelled | kept   |
        | not cancelled | there     | cancelled | kept   |
        | cancelled too | cancelled | cancelled | broken |
        | cancelled too | there     | there     | kept   |
        | whole year    | there     | cancelled | broken |
        | whole year    | cancelled | cancelled | kept   |

    Scenario Outline: Of which meetings the share of deputies is taken
      Given the reading of meetings counted is <reading>
      And Cleo has been a member of the Board for Public Health since 1 July 2017
      And Dan is the named deputy of Cleo on the Board
      And Cleo's attendance at the Board was
        | 3 May 2017       | <before>    |
        | 5 July 2017      | there       |
        | 6 September 2017 | there       |
        | 8 November 2017  | deputy Dan  |
        | 7 March 2018     | <cancelled> |
      When clause 8.6, deputy cap, is audited
      Then it is <answer> for Cleo on the Board in 2017-18

      Examples:
        | reading       | before     | cancelled | answer |
        | not cancelled | cancelled  | cancelled | broken |
        | not cancelled | there      | cancelled | broken |
        | cancelled too | cancelled  | cancelled | kept   |
        | cancelled too | there      | there     | kept   |
        | whole year    | there      | cancelled | kept   |
        | whole year    | cancelled  | cancelled | broken |
        | whole year    | deputy Dan | cancelled | kept   |

    Scenario: Deputies at two of four, one of the four cancelled
      Given the reading of meetings counted is cancelled too
      And Cleo is a member of the Board for Public Health
      And Dan is the named deputy of Cleo on the Board
      And Cleo's attendance at the Board was
        | 3 May 2017       | there      |
        | 5 July 2017      | deputy Dan |
        | 6 September 2017 | deputy Dan |
        | 8 November 2017  | cancelled  |
      When clause 8.6, deputy cap, is audited
      Then it is broken for Cleo on the Board in 2017-18

    Scenario Outline: Of the whole year's meetings, in every full role
      Given the reading of meetings counted is whole year
      And Cleo is <role> of the Board
      And Cleo's attendance at the Board was
        | 3 May 2017       | there |
        | 5 July 2017      | there |
        | 6 September 2017 | there |
        | 8 November 2017  | there |
      When clause 8.6, attendance, is audited
      Then it is kept for Cleo on the Board in 2017-18

      Examples:
        | role           |
        | the chair      |
        | a co-chair     |
        | a vice chair   |
        | a deputy chair |
        | a lay member   |
        | a member       |

    Scenario Outline: Deputies at the whole year's meetings, in every full role
      Given the reading of meetings counted is whole year
      And Cleo is <role> of the Board
      And Dan is the named deputy of Cleo on the Board
      And Cleo's attendance at the Board was
        | 3 May 2017       | there      |
        | 5 July 2017      | deputy Dan |
        | 6 September 2017 | deputy Dan |
        | 8 November 2017  | there      |
      When clause 8.6, deputy cap, is audited
      Then it is broken for Cleo on the Board in 2017-18

      Examples:
        | role           |
        | the chair      |
        | a co-chair     |
        | a vice chair   |
        | a deputy chair |
        | a lay member   |
        | a member       |

    Scenario Outline: Whether a member must put a deputy forward
      Given the reading of naming a deputy is <reading>
      And Cleo is a member of the Board for Public Health
      When clause 8.6, deputy named, is audited
      Then <verdict>

      Examples:
        | reading     | verdict                            |
        | duty        | it is broken for Cleo on the Board |
        | entitlement | there is nothing to test           |

    Scenario Outline: Few enough deputies only of other meetings
      Given Cleo has been a member of the Board for Public Health since 1 July 2017
      And Dan is the named deputy of Cleo on the Board
      And Cleo's attendance at the Board was
        | 3 May 2017       | <before>    |
        | 5 July 2017      | there       |
        | 6 September 2017 | there       |
        | 8 November 2017  | deputy Dan  |
        | 7 March 2018     | <cancelled> |
      When clause 8.6, deputy cap, is audited
      Then it is broken for Cleo on the Board in 2017-18
      And it is contested: meetings counted

      Examples:
        | before    | cancelled |
        | cancelled | cancelled |
        | there     | cancelled |
