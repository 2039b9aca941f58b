Feature: Clause ToR CDOP 6 – A meeting in every month, under other readings
  The document leaves open what a meeting every month means. We read it as one in each month; it
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

    Scenario: A meeting in one month and one in the next satisfy every reading
      Given a meeting of the Child Death Overview Panel was held on 19 April 2017
      And a meeting of the Child Death Overview Panel was held on 17 May 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is kept for the Child Death Overview Panel in May 2017
      And it is not contested

    Scenario: None in the first, and 12 in the rest of the year
      Given the Child Death Overview Panel held 12 meetings, a week apart, from 10 May 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is broken for the Child Death Overview Panel in April 2017
      And it is contested: spacing

    Scenario Outline: So many in the year, however they fall
      Given the reading of spacing is count only
      And the audit is made on <audit>
      And the Child Death Overview Panel held <number> meetings, a week apart, from 10 May 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is <answer> for the Child Death Overview Panel in April 2017

      Examples:
        | audit         | number | answer  |
        | 15 March 2018 | 12     | kept    |
        | 15 March 2018 | 11     | pending |
        | 31 March 2018 | 11     | pending |
        | 1 April 2018  | 12     | kept    |
        | 1 April 2018  | 11     | broken  |
        | 1 April 2018  | 13     | kept    |

    Scenario Outline: They are those of the year in which the month lies
      Given the reading of spacing is count only
      And the Child Death Overview Panel held 11 meetings, a week apart, from 10 May 2017
      And a meeting of the Child Death Overview Panel was held on <other>
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is <answer> for the Child Death Overview Panel in <period>

      Examples:
        | other         | period        | answer |
        | 1 April 2017  | December 2017 | kept   |
        | 31 March 2017 | December 2017 | broken |
        | 1 April 2018  | December 2017 | broken |
        | 1 April 2017  | March 2018    | kept   |
        | 31 March 2017 | March 2018    | broken |
        | 1 April 2018  | March 2018    | broken |
        | 31 March 2018 | December 2017 | kept   |
        | 31 March 2017 | April 2017    | broken |

    Scenario: One in the month is enough where so many in the year would do
      Given the reading of spacing is count only
      And a meeting of the Child Death Overview Panel was held on 19 April 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is kept for the Child Death Overview Panel in April 2017
      And it is broken for the Child Death Overview Panel in May 2017 since 1 April 2018

    Scenario: Two in the month are enough too
      Given the reading of spacing is count only
      And a meeting of the Child Death Overview Panel was held on 5 April 2017
      And a meeting of the Child Death Overview Panel was held on 19 April 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is kept for the Child Death Overview Panel in April 2017

    Scenario Outline: No longer since the one before
      Given the reading of spacing is longest gap
      And a meeting of the Child Death Overview Panel was held on <before>
      And a meeting of the Child Death Overview Panel was held on <held>
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is <answer> for the Child Death Overview Panel in June 2017

      Examples:
        | before        | held         | answer |
        | 17 May 2017   | 17 June 2017 | kept   |
        | 17 May 2017   | 18 June 2017 | broken |
        | 30 April 2017 | 1 June 2017  | broken |

    Scenario: The gap is that between one meeting and the next
      Given the reading of spacing is longest gap
      And a meeting of the Child Death Overview Panel was held on 3 May 2017
      And a meeting of the Child Death Overview Panel was held on 24 May 2017
      And a meeting of the Child Death Overview Panel was held on 14 June 2017
      And a meeting of the Child Death Overview Panel was held on 28 June 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is kept for the Child Death Overview Panel in June 2017

    Scenario: The first meeting of all has none before it
      Given the reading of spacing is longest gap
      And a meeting of the Child Death Overview Panel was held on 30 June 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is kept for the Child Death Overview Panel in June 2017

    Scenario Outline: A gap that is too long is a breach at once
      Given the reading of spacing is longest gap
      And the audit is made on <audit>
      And a meeting of the Child Death Overview Panel was held on 14 February 2018
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is <answer> for the Child Death Overview Panel in March 2018

      Examples:
        | audit         | answer  |
        | 14 March 2018 | pending |
        | 15 March 2018 | broken  |

    Scenario Outline: A gap that was too long before the month began
      Given the reading of spacing is longest gap
      And the audit is made on <audit>
      And a meeting of the Child Death Overview Panel was held on 17 May 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is <answer> for the Child Death Overview Panel in March 2018

      Examples:
        | audit        | answer  |
        | 1 March 2018 | pending |
        | 2 March 2018 | broken  |

    Scenario: By our reading the gap does not matter
      Given the audit is made on 2 March 2018
      And a meeting of the Child Death Overview Panel was held on 17 May 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is pending for the Child Death Overview Panel in March 2018 until 31 March 2018

    Scenario: Too long a gap, seen by our reading
      Given a meeting of the Child Death Overview Panel was held on 3 May 2017
      And a meeting of the Child Death Overview Panel was held on 28 June 2017
      When clause ToR CDOP 6, meetings scheduled, is audited
      Then it is kept for the Child Death Overview Panel in June 2017
      And it is contested: spacing
