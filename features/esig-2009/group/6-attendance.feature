Feature: Clause 6 – Core members attend regularly
  The core members meet regularly; associates come when asked. The paper gives no number: we ask that
  each core member comes, in person, to at least one meeting of a year from April to March.

  Background:
    Given the audit is made on 20 August 2010

  Rule: At least one meeting of the year

    Scenario: At one of two meetings
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the E-safety Strategy Implementation Group held 2 meetings, 8 weeks apart, from 14 October 2009
      And Ana was there once
      And Ana sent apologies once
      When clause 6, attendance, is audited
      Then it is kept for Ana in 2009-10
      And the reason given is "Meetings held in 2009-10: 2; present at 1."

    Scenario: At neither of two meetings
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the E-safety Strategy Implementation Group held 2 meetings, 8 weeks apart, from 14 October 2009
      And Ana sent apologies once
      And Ana was absent without apologies once
      When clause 6, attendance, is audited
      Then it is broken for Ana in 2009-10 since 1 April 2010
      And the reason given is "Meetings held in 2009-10: 2; present at 0."

    Scenario: Somebody who sent another has not come in person
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana was represented by Ben
      When clause 6, attendance, is audited
      Then it is broken for Ana in 2009-10

    Scenario Outline: The meeting that counts is one of the year from April to March
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana sent apologies
      And a meeting of the E-safety Strategy Implementation Group was held on <day>
      And Ana was there
      When clause 6, attendance, is audited
      Then it is <answer> for Ana in 2009-10

      Examples:
        | day           | answer |
        | 31 March 2009 | broken |
        | 1 April 2009  | kept   |
        | 31 March 2010 | kept   |
        | 1 April 2010  | broken |

    Scenario: A meeting of another body does not count
      Given Ana is a member of the E-safety Strategy Implementation Group for Poole E-safety Lead
      And Ana is a member of the Area Leads for Poole E-safety Lead
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana sent apologies
      And a meeting of the Area Leads was held on 21 October 2009
      And Ana was there
      When clause 6, attendance, is audited
      Then it is broken for Ana in 2009-10

    Scenario: Each of several members
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And Ben is a member of the E-safety Strategy Implementation Group for Voluntary Sector
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana was there
      And Ben sent apologies
      When clause 6, attendance, is audited
      Then the audit gives 4 verdicts
      And it is kept for Ana in 2009-10
      And it is broken for Ben in 2009-10

  Rule: Before the year is over

    Scenario: A meeting attended counts at once, whatever is still planned
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group was held on 12 May 2010
      And Ana was there
      And 3 more meetings of the E-safety Strategy Implementation Group are planned, 8 weeks apart, from 22 September 2010
      When clause 6, attendance, is audited
      Then it is kept for Ana in 2010-11
      And the reason given is "Meetings held in 2010-11: 1; present at 1."

    Scenario: Not yet at a meeting of the year that is running
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group was held on 12 May 2010
      And Ana sent apologies
      When clause 6, attendance, is audited
      Then it is pending for Ana in 2010-11 until 31 March 2011
      And the reason given is "Meetings held so far in 2010-11: 1; present at 0."

    Scenario Outline: On the last day of the year and the day after
      Given the audit is made on <audit>
      And Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana sent apologies
      When clause 6, attendance, is audited
      Then it is <answer> for Ana in 2009-10

      Examples:
        | audit         | answer  |
        | 31 March 2010 | pending |
        | 1 April 2010  | broken  |

  Rule: Who is bound, and in which year

    Scenario Outline: Core members are, associates are not
      Given Ana is <role> of the E-safety Strategy Implementation Group
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana sent apologies
      When clause 6, attendance, is audited
      Then <verdict>

      Examples:
        | role           | verdict                         |
        | the chair      | it is broken for Ana in 2009-10 |
        | a co-chair     | it is broken for Ana in 2009-10 |
        | the vice chair | it is broken for Ana in 2009-10 |
        | a deputy chair | it is broken for Ana in 2009-10 |
        | a member       | it is broken for Ana in 2009-10 |
        | a lay member   | it is broken for Ana in 2009-10 |
        | an associate   | it does not apply to Ana        |
        | an adviser     | it does not apply to Ana        |

    Scenario: Members of another body are not
      Given Ana is a member of the Bournemouth and Poole LSCB
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana sent apologies
      When clause 6, attendance, is audited
      Then it does not apply to Ana

    Scenario Outline: A year is there for whoever is a member in it
      Given Ana was a member of the E-safety Strategy Implementation Group from <from> until <until>
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10
      And the audit gives <number>

      Examples:
        | from             | until            | number     |
        | 1 September 2008 | 31 March 2010    | 1 verdict  |
        | 1 September 2008 | 1 April 2010     | 2 verdicts |
        | 31 March 2010    | 31 December 2010 | 2 verdicts |

    Scenario Outline: Members of another year
      Given Ana was a member of the E-safety Strategy Implementation Group from <from> until <until>
      When clause 6, attendance, is audited
      Then it does not apply to Ana in 2009-10

      Examples:
        | from             | until            |
        | 1 September 2008 | 31 March 2009    |
        | 1 April 2010     | 31 December 2010 |

    Scenario Outline: The first and the last day of a year on which somebody may be a member
      Given Ana was a member of the E-safety Strategy Implementation Group from <from> until <until>
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10

      Examples:
        | from             | until         |
        | 1 September 2008 | 1 April 2009  |
        | 31 March 2010    | 31 March 2010 |

    Scenario Outline: Only meetings in somebody's time as a core member
      Given Ana was a member of the E-safety Strategy Implementation Group from 1 September 2009 until 30 September 2009
      And a meeting of the E-safety Strategy Implementation Group was held on 9 September 2009
      And Ana sent apologies
      And a meeting of the E-safety Strategy Implementation Group was held on <day>
      And Ana was there
      When clause 6, attendance, is audited
      Then it is <answer> for Ana in 2009-10

      Examples:
        | day               | answer |
        | 31 August 2009    | broken |
        | 1 September 2009  | kept   |
        | 30 September 2009 | kept   |
        | 1 October 2009    | broken |

    Scenario: A year that ended before the time audited is left out
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the audit covers the time from 1 April 2010
      When clause 6, attendance, is audited
      Then it does not apply to Ana in 2009-10

  Rule: What the record does not tell

    Scenario: Where no meeting was held nobody can be judged by it
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10
      And it is pending for Ana in 2010-11 until 31 March 2011

    Scenario: A cancelled meeting is none
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group planned for 14 October 2009 was cancelled on 7 October 2009 for lack of business
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10

    Scenario: It is not recorded whether they came to the one that could do
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the E-safety Strategy Implementation Group held 2 meetings, 8 weeks apart, from 14 October 2009
      And Ana sent apologies once
      And it is not recorded once whether Ana came
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10

    Scenario: A blank does not matter to somebody who came to another
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the E-safety Strategy Implementation Group held 2 meetings, 8 weeks apart, from 14 October 2009
      And Ana was there once
      And it is not recorded once whether Ana came
      When clause 6, attendance, is audited
      Then it is kept for Ana in 2009-10

    Scenario: It is not recorded as what somebody belongs to the group
      Given Ana belongs to the E-safety Strategy Implementation Group, as what is not recorded
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana sent apologies
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10

    Scenario: A meeting that is past and still shown as planned may have been held
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group is planned for 14 October 2009
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10

    Scenario: Attendance was not supplied
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And no attendance records were supplied
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10

  Rule: How many of the year's meetings make it regular attendance?
    The reading of regularly:
    - one: at least one (our reading)
    - half: at least half
    - three quarters: at least three quarters

    Scenario: At one of three meetings, by our reading
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 14 October 2009
      And Ana was there once
      And Ana sent apologies twice
      When clause 6, attendance, is audited
      Then it is kept for Ana in 2009-10
      And it is contested: regularly

    Scenario: At every meeting, by any reading
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 14 October 2009
      And Ana was there 3 times
      When clause 6, attendance, is audited
      Then it is kept for Ana in 2009-10
      And it is not contested

    Scenario Outline: Each reading
      Given the reading of regularly is <reading>
      And Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the E-safety Strategy Implementation Group held <number> meetings, 4 weeks apart, from 14 October 2009
      And Ana was there <there>
      And Ana sent apologies <missed>
      When clause 6, attendance, is audited
      Then it is <answer> for Ana in 2009-10

      Examples:
        | reading        | number | there   | missed  | answer |
        | half           | 2      | once    | once    | kept   |
        | half           | 3      | once    | twice   | broken |
        | half           | 3      | twice   | once    | kept   |
        | half           | 5      | 3 times | twice   | kept   |
        | half           | 5      | twice   | 3 times | broken |
        | three quarters | 4      | 3 times | once    | kept   |
        | three quarters | 4      | twice   | twice   | broken |
        | three quarters | 3      | twice   | once    | broken |
        | three quarters | 5      | 4 times | once    | kept   |
        | three quarters | 5      | 3 times | twice   | broken |

    Scenario Outline: A share waits for the meetings that are still planned
      Given the reading of regularly is <reading>
      And Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And the E-safety Strategy Implementation Group held 2 meetings, 8 weeks apart, from 14 April 2010
      And Ana was there twice
      And <planned> more meetings of the E-safety Strategy Implementation Group are planned, 8 weeks apart, from 22 September 2010
      When clause 6, attendance, is audited
      Then it is <answer> for Ana in 2010-11

      Examples:
        | reading        | planned | answer  |
        | half           | 2       | kept    |
        | half           | 3       | pending |
        | three quarters | 1       | pending |

    Scenario Outline: Where no meeting was held there is no share
      Given the reading of regularly is <reading>
      And Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10

      Examples:
        | reading        |
        | half           |
        | three quarters |

    Scenario Outline: A cancelled meeting is in no share
      Given the reading of regularly is <reading>
      And Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana was there
      And a meeting of the E-safety Strategy Implementation Group planned for 9 December 2009 was cancelled on 2 December 2009 for lack of business
      And a meeting of the E-safety Strategy Implementation Group planned for 10 February 2010 was cancelled on 3 February 2010 for lack of business
      When clause 6, attendance, is audited
      Then it is kept for Ana in 2009-10

      Examples:
        | reading        |
        | half           |
        | three quarters |

  Rule: Who must act

    Scenario: The member must act
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And Ana sent apologies
      When clause 6, attendance, is audited
      Then it is broken for Ana in 2009-10
      And Ana must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: Where nothing certain was held

    Scenario: A deputy at a meeting that is past and still shown as planned
      Given Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the E-safety Strategy Implementation Group is planned for 14 October 2009
      And Ana was represented by Ben
      When clause 6, attendance, is audited
      Then it is not evidenced for Ana in 2009-10

  Rule: Each way of not coming

    Scenario Outline: At neither of two meetings, by each reading
      Given the reading of regularly is <reading>
      And Ana is a member of the E-safety Strategy Implementation Group for Dorset Police
      And Ana's attendance at the E-safety Strategy Implementation Group was
        | 14 October 2009  | <came> |
        | 10 February 2010 | <came> |
      When clause 6, attendance, is audited
      Then it is broken for Ana in 2009-10

      Examples:
        | reading        | came       |
        | one            | absent     |
        | one            | apologies  |
        | one            | deputy Ben |
        | half           | absent     |
        | half           | apologies  |
        | half           | deputy Ben |
        | three quarters | absent     |
        | three quarters | apologies  |
        | three quarters | deputy Ben |
