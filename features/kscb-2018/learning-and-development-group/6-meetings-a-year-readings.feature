Feature: Clause ToR Learning and Development 6 – Meetings in the year, under other readings
  The document leaves open which year is meant. We read it as the year from April to March; it could
  also be the calendar year, or the last twelve months.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Which year is it, in which a body meets so many times?
    The reading of year:
    - reporting: from April to March (our reading)
    - calendar: from January to December; the calendar year that ends in the year from April
    - rolling: any twelve months; those that end with the year, or with the day of the audit

    Scenario: Enough from April to March, and two of them in the calendar year
      Given the Learning and Development Group held 4 meetings, 2 weeks apart, from 6 December 2017
      When clause ToR Learning and Development 6, meetings a year, is audited
      Then it is kept for the Learning and Development Group in 2017-18
      And it is contested: year

    Scenario: Enough in the year under every reading
      Given the Learning and Development Group held 4 meetings, 2 weeks apart, from 17 May 2017
      When clause ToR Learning and Development 6, meetings a year, is audited
      Then it is kept for the Learning and Development Group in 2017-18
      And it is not contested

    Scenario Outline: The calendar year that ends in the year from April
      Given the reading of year is calendar
      And the Learning and Development Group held 3 meetings, 2 weeks apart, from 17 May 2017
      And a meeting of the Learning and Development Group was held on <held>
      When clause ToR Learning and Development 6, meetings a year, is audited
      Then it is <answer> for the Learning and Development Group in 2017-18

      Examples:
        | held             | answer |
        | 31 December 2016 | broken |
        | 1 January 2017   | kept   |
        | 31 December 2017 | kept   |
        | 1 January 2018   | broken |

    Scenario Outline: Until when, by the calendar year
      Given the reading of year is calendar
      And the audit is made on <audit>
      And the Learning and Development Group held 3 meetings, 2 weeks apart, from 17 May 2017
      When clause ToR Learning and Development 6, meetings a year, is audited
      Then it is <answer> for the Learning and Development Group in 2017-18 <day>

      Examples:
        | audit            | answer  | day                    |
        | 31 December 2017 | pending | until 31 December 2017 |
        | 1 January 2018   | broken  | since 1 January 2018   |

    Scenario Outline: The last twelve months, while the year runs
      Given the reading of year is rolling
      And the Learning and Development Group held 3 meetings, 2 weeks apart, from 14 June 2017
      And a meeting of the Learning and Development Group was held on <held>
      When clause ToR Learning and Development 6, meetings a year, is audited
      Then it is <answer> for the Learning and Development Group in 2018-19

      Examples:
        | held          | answer  |
        | 30 April 2017 | pending |
        | 1 May 2017    | kept    |
        | 30 April 2018 | kept    |

    Scenario: Until when, by the last twelve months
      Given the reading of year is rolling
      And the Learning and Development Group held 3 meetings, 2 weeks apart, from 17 May 2017
      When clause ToR Learning and Development 6, meetings a year, is audited
      Then it is pending for the Learning and Development Group in 2018-19 until 31 March 2019
      And it is broken for the Learning and Development Group in 2017-18 since 1 April 2018

    Scenario Outline: The last twelve months, once the year is over
      Given the reading of year is rolling
      And the Learning and Development Group held 3 meetings, 2 weeks apart, from 17 May 2017
      And a meeting of the Learning and Development Group was held on <held>
      When clause ToR Learning and Development 6, meetings a year, is audited
      Then it is <answer> for the Learning and Development Group in 2017-18

      Examples:
        | held          | answer |
        | 31 March 2017 | broken |
        | 1 April 2017  | kept   |
        | 31 March 2018 | kept   |
        | 1 April 2018  | broken |

    Scenario Outline: A year with a leap day
      Given the audit is made on 30 April 2020
      And the Learning and Development Group held 3 meetings, 2 weeks apart, from 15 May 2019
      And a meeting of the Learning and Development Group was held on <held>
      When clause ToR Learning and Development 6, meetings a year, is audited
      Then it is <answer> for the Learning and Development Group in 2019-20

      Examples:
        | held          | answer |
        | 31 March 2019 | broken |
        | 1 April 2019  | kept   |
        | 31 March 2020 | kept   |
        | 1 April 2020  | broken |
