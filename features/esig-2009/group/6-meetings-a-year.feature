Feature: Clause 6 – Four meetings a year
  The group meets no fewer than four times a year, by our reading from April to March.

  Background:
    Given the audit is made on 20 August 2010

  Rule: At least four in the year

    Scenario Outline: The limit of four
      Given the E-safety Strategy Implementation Group held <number> meetings, 8 weeks apart, from 9 September 2009
      When clause 6, meetings a year, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group in 2009-10

      Examples:
        | number | answer |
        | 4      | kept   |
        | 3      | broken |

    Scenario: The reason counts them
      Given the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 9 September 2009
      When clause 6, meetings a year, is audited
      Then it is broken for the E-safety Strategy Implementation Group in 2009-10 since 1 April 2010
      And the reason given is "Meetings held: 3; 4 are asked for."

    Scenario Outline: The first and the last day of the year
      Given the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 9 September 2009
      And a meeting of the E-safety Strategy Implementation Group was held on <fourth>
      When clause 6, meetings a year, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group in 2009-10

      Examples:
        | fourth        | answer |
        | 31 March 2009 | broken |
        | 1 April 2009  | kept   |
        | 31 March 2010 | kept   |
        | 1 April 2010  | broken |

    Scenario: A cancelled meeting never counts
      Given the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 9 September 2009
      And a meeting of the E-safety Strategy Implementation Group planned for 17 March 2010 was cancelled on 10 March 2010 for lack of business
      When clause 6, meetings a year, is audited
      Then it is broken for the E-safety Strategy Implementation Group in 2009-10

    Scenario: A meeting of another body does not count
      Given the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 9 September 2009
      And a meeting of the Area Leads was held on 17 March 2010
      When clause 6, meetings a year, is audited
      Then it is broken for the E-safety Strategy Implementation Group in 2009-10

  Rule: Before the year is over

    Scenario: Four are enough as soon as they have been held
      Given the E-safety Strategy Implementation Group held 4 meetings, 4 weeks apart, from 14 April 2010
      When clause 6, meetings a year, is audited
      Then it is kept for the E-safety Strategy Implementation Group in 2010-11

    Scenario: A meeting of the year before does not count
      Given the E-safety Strategy Implementation Group held 3 meetings, 4 weeks apart, from 14 April 2010
      And a meeting of the E-safety Strategy Implementation Group was held on 17 March 2010
      When clause 6, meetings a year, is audited
      Then it is pending for the E-safety Strategy Implementation Group in 2010-11 until 31 March 2011

    Scenario Outline: Where it is heading, by the meetings on record
      Given the E-safety Strategy Implementation Group held <held> meetings, 4 weeks apart, from 14 April 2010
      And <planned> more meetings of the E-safety Strategy Implementation Group are planned, 8 weeks apart, from 22 September 2010
      When clause 6, meetings a year, is audited
      Then it is pending for the E-safety Strategy Implementation Group in 2010-11 until 31 March 2011
      And the outlook is <outlook>

      Examples:
        | held | planned | outlook |
        | 1    | 3       | open    |
        | 2    | 2       | open    |
        | 2    | 1       | lost    |

    Scenario: The reason for one that is pending
      Given the E-safety Strategy Implementation Group held 3 meetings, 4 weeks apart, from 14 April 2010
      When clause 6, meetings a year, is audited
      Then it is pending for the E-safety Strategy Implementation Group in 2010-11 until 31 March 2011
      And the reason given is "Meetings of 2010-11 held so far: 3; 4 are asked for by 31 March 2011."

    Scenario Outline: On the last day of the year and the day after
      Given the audit is made on <audit>
      When clause 6, meetings a year, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group in 2009-10

      Examples:
        | audit         | answer  |
        | 31 March 2010 | pending |
        | 1 April 2010  | broken  |

    Scenario: A year that ended before the time audited is left out
      Given the audit covers the time from 1 April 2010
      When clause 6, meetings a year, is audited
      Then it does not apply to the E-safety Strategy Implementation Group in 2009-10
      And the audit gives 1 verdict

  Rule: What the record does not tell

    Scenario: A meeting that is past and still shown as planned may have been held
      Given the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 9 September 2009
      And a meeting of the E-safety Strategy Implementation Group is planned for 17 March 2010
      When clause 6, meetings a year, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group in 2009-10

    Scenario: Meetings were not supplied
      Given no meetings were supplied
      When clause 6, meetings a year, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group in 2009-10

  Rule: Does the proposal for a work plan and four meetings a year bind before the group is mandated?
    The reading of section six:
    - binds: it binds from the date of the paper (our reading)
    - only proposed: it is only proposed, so that nothing can be broken yet

    Scenario: Too few meetings, by our reading
      When clause 6, meetings a year, is audited
      Then it is broken for the E-safety Strategy Implementation Group in 2009-10
      And it is contested: section six

    Scenario: Too few meetings of what is only proposed
      Given the reading of section six is only proposed
      When clause 6, meetings a year, is audited
      Then it is kept for the E-safety Strategy Implementation Group in 2009-10

  Rule: Which year is meant by four times a year?
    The reading of year:
    - April to March: the year from April to March (our reading)
    - calendar: the calendar year in which that year begins
    - rolling: the twelve months up to the audit date, or to the end of the year where that has
      passed

    Scenario: Four from April to March that are two in each calendar year
      Given a meeting of the E-safety Strategy Implementation Group was held on 14 October 2009
      And a meeting of the E-safety Strategy Implementation Group was held on 9 December 2009
      And a meeting of the E-safety Strategy Implementation Group was held on 10 February 2010
      And a meeting of the E-safety Strategy Implementation Group was held on 17 March 2010
      When clause 6, meetings a year, is audited
      Then it is kept for the E-safety Strategy Implementation Group in 2009-10
      And it is contested: year

    Scenario Outline: The calendar year in which the year from April begins
      Given the reading of year is calendar
      And the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 15 April 2009
      And a meeting of the E-safety Strategy Implementation Group was held on <fourth>
      When clause 6, meetings a year, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group in 2009-10

      Examples:
        | fourth           | answer |
        | 31 December 2008 | broken |
        | 1 January 2009   | kept   |
        | 31 December 2009 | kept   |
        | 1 January 2010   | broken |

    Scenario: Until when, by the calendar year
      Given the reading of year is calendar
      When clause 6, meetings a year, is audited
      Then it is pending for the E-safety Strategy Implementation Group in 2010-11 until 31 December 2010
      And the reason given is "Meetings of 2010-11 held so far: 0; 4 are asked for by 31 December 2010."

    Scenario Outline: The last twelve months, while the year runs
      Given the reading of year is rolling
      And the E-safety Strategy Implementation Group held 3 meetings, 4 weeks apart, from 14 April 2010
      And a meeting of the E-safety Strategy Implementation Group was held on <fourth>
      When clause 6, meetings a year, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group in 2010-11

      Examples:
        | fourth         | answer  |
        | 20 August 2009 | pending |
        | 21 August 2009 | kept    |
        | 20 August 2010 | kept    |

    Scenario Outline: The last twelve months, once the year is over
      Given the reading of year is rolling
      And the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 9 September 2009
      And a meeting of the E-safety Strategy Implementation Group was held on <fourth>
      When clause 6, meetings a year, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group in 2009-10

      Examples:
        | fourth        | answer |
        | 31 March 2009 | broken |
        | 1 April 2009  | kept   |
        | 31 March 2010 | kept   |
        | 1 April 2010  | broken |

    Scenario: The last twelve months of a year with a leap day
      Given the reading of year is rolling
      And the audit is made on 15 June 2012
      And a meeting of the E-safety Strategy Implementation Group was held on 1 April 2011
      And the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 14 September 2011
      When clause 6, meetings a year, is audited
      Then it is kept for the E-safety Strategy Implementation Group in 2011-12

    Scenario: Until when, by the last twelve months
      Given the reading of year is rolling
      When clause 6, meetings a year, is audited
      Then it is pending for the E-safety Strategy Implementation Group in 2010-11 until 31 March 2011

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 6, meetings a year, is audited
      Then it is broken for the E-safety Strategy Implementation Group in 2009-10
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is major in severity

  Rule: Fewer and more, and years with a leap day

    Scenario: Five in the year
      Given the E-safety Strategy Implementation Group held 5 meetings, 4 weeks apart, from 9 September 2009
      When clause 6, meetings a year, is audited
      Then it is kept for the E-safety Strategy Implementation Group in 2009-10

    Scenario Outline: The first day of a calendar year with a leap day
      Given the audit is made on 31 March 2013
      And the reading of year is calendar
      And a meeting of the E-safety Strategy Implementation Group was held on <first>
      And the E-safety Strategy Implementation Group held 3 meetings, 8 weeks apart, from 9 May 2012
      When clause 6, meetings a year, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group in 2012-13

      Examples:
        | first            | answer |
        | 31 December 2011 | broken |
        | 1 January 2012   | kept   |

    Scenario: The last day of the calendar year before a leap day
      Given the audit is made on 21 August 2011
      And the reading of year is calendar
      When clause 6, meetings a year, is audited
      Then it is pending for the E-safety Strategy Implementation Group in 2011-12 until 31 December 2011

    Scenario: The last twelve months end on the day of the audit, and hold no meeting that is still planned
      Given the reading of year is rolling
      And 4 more meetings of the E-safety Strategy Implementation Group are planned, 4 weeks apart, from 8 September 2010
      When clause 6, meetings a year, is audited
      Then it is pending for the E-safety Strategy Implementation Group in 2010-11 until 31 March 2011
      And the outlook is lost
