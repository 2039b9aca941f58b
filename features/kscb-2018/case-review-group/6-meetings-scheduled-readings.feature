Feature: Clause ToR Case Review Group 6 – A meeting in every two months, under other readings
  The document leaves open what a meeting every two months means. We read it as one in each two
  months; it could also mean as many in the year, or no longer gap between two meetings.

  Background:
    Given the audit is made on 30 April 2018

  Rule: What does meeting quarterly, every other month or monthly ask for?
    The reading of spacing:
    - each period: a meeting in each quarter, two months or month of the year from April (our
      reading)
    - count only: a meeting in the period, or as many in its year as there are periods, however they
      fall
    - longest gap: a meeting in the period, and no longer since the one before than a period lasts

    Scenario: A meeting in one two months and one in the next satisfy every reading
      Given a meeting of the Case Review Group was held on 24 May 2017
      And a meeting of the Case Review Group was held on 19 July 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is kept for the Case Review Group in June and July 2017
      And it is not contested

    Scenario: None in the first, and 6 in the rest of the year
      Given the Case Review Group held 6 meetings, 2 weeks apart, from 7 June 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is broken for the Case Review Group in April and May 2017
      And it is contested: spacing

    Scenario Outline: So many in the year, however they fall
      Given the reading of spacing is count only
      And the audit is made on <audit>
      And the Case Review Group held <number> meetings, 2 weeks apart, from 7 June 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is <answer> for the Case Review Group in April and May 2017

      Examples:
        | audit         | number | answer  |
        | 15 March 2018 | 6      | kept    |
        | 15 March 2018 | 5      | pending |
        | 31 March 2018 | 5      | pending |
        | 1 April 2018  | 6      | kept    |
        | 1 April 2018  | 5      | broken  |
        | 1 April 2018  | 7      | kept    |

    Scenario Outline: They are those of the year in which the two months lies
      Given the reading of spacing is count only
      And the Case Review Group held 5 meetings, 2 weeks apart, from 7 June 2017
      And a meeting of the Case Review Group was held on <other>
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is <answer> for the Case Review Group in <period>

      Examples:
        | other         | period                         | answer |
        | 1 April 2017  | December 2017 and January 2018 | kept   |
        | 31 March 2017 | December 2017 and January 2018 | broken |
        | 1 April 2018  | December 2017 and January 2018 | broken |
        | 1 April 2017  | February and March 2018        | kept   |
        | 31 March 2017 | February and March 2018        | broken |
        | 1 April 2018  | February and March 2018        | broken |
        | 31 March 2018 | December 2017 and January 2018 | kept   |
        | 31 March 2017 | April and May 2017             | broken |

    Scenario: One in the two months is enough where so many in the year would do
      Given the reading of spacing is count only
      And a meeting of the Case Review Group was held on 24 May 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is kept for the Case Review Group in April and May 2017
      And it is broken for the Case Review Group in June and July 2017 since 1 April 2018

    Scenario: Two in the two months are enough too
      Given the reading of spacing is count only
      And a meeting of the Case Review Group was held on 19 April 2017
      And a meeting of the Case Review Group was held on 17 May 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is kept for the Case Review Group in April and May 2017

    Scenario Outline: No longer since the one before
      Given the reading of spacing is longest gap
      And a meeting of the Case Review Group was held on <before>
      And a meeting of the Case Review Group was held on <held>
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is <answer> for the Case Review Group in June and July 2017

      Examples:
        | before        | held         | answer |
        | 17 May 2017   | 17 July 2017 | kept   |
        | 17 May 2017   | 18 July 2017 | broken |
        | 30 April 2017 | 30 June 2017 | kept   |
        | 30 April 2017 | 1 July 2017  | broken |
        | 25 March 2017 | 1 June 2017  | broken |

    Scenario: The gap is that between one meeting and the next
      Given the reading of spacing is longest gap
      And a meeting of the Case Review Group was held on 5 April 2017
      And a meeting of the Case Review Group was held on 24 May 2017
      And a meeting of the Case Review Group was held on 12 July 2017
      And a meeting of the Case Review Group was held on 26 July 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is kept for the Case Review Group in June and July 2017

    Scenario: The first meeting of all has none before it
      Given the reading of spacing is longest gap
      And a meeting of the Case Review Group was held on 31 July 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is kept for the Case Review Group in June and July 2017

    Scenario Outline: A gap that is too long is a breach at once
      Given the reading of spacing is longest gap
      And the audit is made on <audit>
      And a meeting of the Case Review Group was held on 17 January 2018
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is <answer> for the Case Review Group in February and March 2018

      Examples:
        | audit         | answer  |
        | 17 March 2018 | pending |
        | 18 March 2018 | broken  |

    Scenario Outline: A gap that was too long before the two months began
      Given the reading of spacing is longest gap
      And the audit is made on <audit>
      And a meeting of the Case Review Group was held on 17 May 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is <answer> for the Case Review Group in February and March 2018

      Examples:
        | audit           | answer  |
        | 1 February 2018 | pending |
        | 2 February 2018 | broken  |

    Scenario: By our reading the gap does not matter
      Given the audit is made on 2 February 2018
      And a meeting of the Case Review Group was held on 17 May 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is pending for the Case Review Group in February and March 2018 until 31 March 2018

    Scenario: Too long a gap, seen by our reading
      Given a meeting of the Case Review Group was held on 3 May 2017
      And a meeting of the Case Review Group was held on 26 July 2017
      When clause ToR Case Review Group 6, meetings scheduled, is audited
      Then it is kept for the Case Review Group in June and July 2017
      And it is contested: spacing
