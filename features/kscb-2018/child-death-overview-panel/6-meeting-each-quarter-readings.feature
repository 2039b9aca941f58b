Feature: Clause ToR CDOP 6 – A meeting in every quarter, under other readings
  The document leaves open what a meeting every quarter means. We read it as one in each quarter; it
  could also mean as many in the year, or no longer gap between two meetings.

  Background:
    Given the audit is made on 30 April 2018

  Rule: What does meeting quarterly, every other month or monthly ask for?
    The reading of spacing:
    - each period: a meeting in each quarter, two months or month of the year from April (our
      reading)
    - count only: a meeting in the period, or as many in its year as there are periods, however they
      fall
    - longest gap: a meeting in the period, and no longer since the one before than a period lasts

    Scenario: A meeting in one quarter and one in the next satisfy every reading
      Given a meeting of the Child Death Overview Panel was held on 17 May 2017
      And a meeting of the Child Death Overview Panel was held on 16 August 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is kept for the Child Death Overview Panel in the second quarter of 2017-18
      And it is not contested

    Scenario: None in the first, and 4 in the rest of the year
      Given the Child Death Overview Panel held 4 meetings, 4 weeks apart, from 12 July 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is broken for the Child Death Overview Panel in the first quarter of 2017-18
      And it is contested: spacing

    Scenario Outline: So many in the year, however they fall
      Given the reading of spacing is count only
      And the audit is made on <audit>
      And the Child Death Overview Panel held <number> meetings, 4 weeks apart, from 12 July 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is <answer> for the Child Death Overview Panel in the first quarter of 2017-18

      Examples:
        | audit         | number | answer  |
        | 15 March 2018 | 4      | kept    |
        | 15 March 2018 | 3      | pending |
        | 31 March 2018 | 3      | pending |
        | 1 April 2018  | 4      | kept    |
        | 1 April 2018  | 3      | broken  |
        | 1 April 2018  | 5      | kept    |

    Scenario Outline: They are those of the year in which the quarter lies
      Given the reading of spacing is count only
      And the Child Death Overview Panel held 3 meetings, 4 weeks apart, from 12 July 2017
      And a meeting of the Child Death Overview Panel was held on <other>
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is <answer> for the Child Death Overview Panel in <period>

      Examples:
        | other         | period                        | answer |
        | 1 April 2017  | the third quarter of 2017-18  | kept   |
        | 31 March 2017 | the third quarter of 2017-18  | broken |
        | 1 April 2018  | the third quarter of 2017-18  | broken |
        | 1 April 2017  | the fourth quarter of 2017-18 | kept   |
        | 31 March 2017 | the fourth quarter of 2017-18 | broken |
        | 1 April 2018  | the fourth quarter of 2017-18 | broken |
        | 31 March 2018 | the third quarter of 2017-18  | kept   |
        | 31 March 2017 | the first quarter of 2017-18  | broken |

    Scenario: One in the quarter is enough where so many in the year would do
      Given the reading of spacing is count only
      And a meeting of the Child Death Overview Panel was held on 17 May 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is kept for the Child Death Overview Panel in the first quarter of 2017-18
      And it is broken for the Child Death Overview Panel in the second quarter of 2017-18 since 1 April 2018

    Scenario: Two in the quarter are enough too
      Given the reading of spacing is count only
      And a meeting of the Child Death Overview Panel was held on 17 May 2017
      And a meeting of the Child Death Overview Panel was held on 14 June 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is kept for the Child Death Overview Panel in the first quarter of 2017-18

    Scenario Outline: No longer since the one before
      Given the reading of spacing is longest gap
      And a meeting of the Child Death Overview Panel was held on <before>
      And a meeting of the Child Death Overview Panel was held on <held>
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is <answer> for the Child Death Overview Panel in the second quarter of 2017-18

      Examples:
        | before        | held              | answer |
        | 17 June 2017  | 17 September 2017 | kept   |
        | 17 June 2017  | 18 September 2017 | broken |
        | 30 April 2017 | 30 July 2017      | kept   |
        | 30 April 2017 | 31 July 2017      | broken |
        | 25 March 2017 | 1 July 2017       | broken |

    Scenario: The gap is that between one meeting and the next
      Given the reading of spacing is longest gap
      And a meeting of the Child Death Overview Panel was held on 15 April 2017
      And a meeting of the Child Death Overview Panel was held on 17 June 2017
      And a meeting of the Child Death Overview Panel was held on 13 September 2017
      And a meeting of the Child Death Overview Panel was held on 27 September 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is kept for the Child Death Overview Panel in the second quarter of 2017-18

    Scenario: The first meeting of all has none before it
      Given the reading of spacing is longest gap
      And a meeting of the Child Death Overview Panel was held on 30 September 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is kept for the Child Death Overview Panel in the second quarter of 2017-18

    Scenario Outline: A gap that is too long is a breach at once
      Given the reading of spacing is longest gap
      And the audit is made on <audit>
      And a meeting of the Child Death Overview Panel was held on 9 December 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is <answer> for the Child Death Overview Panel in the fourth quarter of 2017-18

      Examples:
        | audit         | answer  |
        | 9 March 2018  | pending |
        | 10 March 2018 | broken  |

    Scenario Outline: A gap that was too long before the quarter began
      Given the reading of spacing is longest gap
      And the audit is made on <audit>
      And a meeting of the Child Death Overview Panel was held on 13 May 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is <answer> for the Child Death Overview Panel in the fourth quarter of 2017-18

      Examples:
        | audit          | answer  |
        | 1 January 2018 | pending |
        | 2 January 2018 | broken  |

    Scenario: By our reading the gap does not matter
      Given the audit is made on 2 January 2018
      And a meeting of the Child Death Overview Panel was held on 13 May 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is pending for the Child Death Overview Panel in the fourth quarter of 2017-18 until 31 March 2018

    Scenario: Too long a gap, seen by our reading
      Given a meeting of the Child Death Overview Panel was held on 13 May 2017
      And a meeting of the Child Death Overview Panel was held on 13 September 2017
      When clause ToR CDOP 6, meetings each quarter, is audited
      Then it is kept for the Child Death Overview Panel in the second quarter of 2017-18
      And it is contested: spacing
