Feature: Clause Forum frequency – A forum each quarter
  Forums take place quarterly: we ask for at least one in each quarter of the year from April to
  March. The first quarter that is audited begins on 1 October 2019.

  Background:
    Given the audit is made on 15 March 2021

  Rule: At least one in each quarter

    Scenario: A forum in the quarter, and none in the next
      Given a meeting of the Champions was held on 13 May 2020
      When clause Forum frequency is audited
      Then it is kept for the Champions in the first quarter of 2020-21
      And it is broken for the Champions in the second quarter of 2020-21 since 1 October 2020

    Scenario Outline: The first and the last day of a quarter
      Given a meeting of the Champions was held on <held>
      When clause Forum frequency is audited
      Then it is <answer> for the Champions in the second quarter of 2020-21

      Examples:
        | held              | answer |
        | 30 June 2020      | broken |
        | 1 July 2020       | kept   |
        | 30 September 2020 | kept   |
        | 1 October 2020    | broken |

    Scenario: A cancelled forum never counts
      Given a meeting of the Champions planned for 13 May 2020 was cancelled on 4 May 2020 for another reason
      When clause Forum frequency is audited
      Then it is broken for the Champions in the first quarter of 2020-21

    Scenario: A meeting of another body does not count
      Given a meeting of the Online Safeguarding Working Group was held on 13 May 2020
      When clause Forum frequency is audited
      Then it is broken for the Champions in the first quarter of 2020-21

    Scenario: Two forums in one quarter do not make up for the next
      Given a meeting of the Champions was held on 13 May 2020
      And a meeting of the Champions was held on 17 June 2020
      When clause Forum frequency is audited
      Then it is kept for the Champions in the first quarter of 2020-21
      And it is broken for the Champions in the second quarter of 2020-21

    Scenario: A quarter is kept as soon as a forum is held
      Given a meeting of the Champions was held on 10 March 2021
      When clause Forum frequency is audited
      Then it is kept for the Champions in the fourth quarter of 2020-21

    Scenario: A planned forum is not held yet
      Given a meeting of the Champions is planned for 24 March 2021
      When clause Forum frequency is audited
      Then it is pending for the Champions in the fourth quarter of 2020-21 until 31 March 2021

    Scenario: A forum that is past and still shown as planned may have been held
      Given a meeting of the Champions is planned for 13 May 2020
      When clause Forum frequency is audited
      Then it is not evidenced for the Champions in the first quarter of 2020-21

    Scenario Outline: On the last day of the quarter and the day after
      Given the audit is made on <audit>
      When clause Forum frequency is audited
      Then it is <answer> for the Champions in the third quarter of 2020-21

      Examples:
        | audit            | answer  |
        | 31 December 2020 | pending |
        | 1 January 2021   | broken  |

    Scenario: Meetings were not supplied
      Given no meetings were supplied
      When clause Forum frequency is audited
      Then it is not evidenced for the Champions in the first quarter of 2020-21

  Rule: Which quarters are audited
    The reading of quarterly: What does a forum on a quarterly basis ask for?
    - each quarter: at least one forum in each quarter of the year from April (our reading)
    - exactly one: one forum in each quarter, no more
    - four a year: a forum in the quarter, or four in its year however they fall
    - three month gap: a forum in the quarter, and no more than three months between it and the one
      before

    Scenario: The first quarter is the one that begins on 1 October 2019
      When clause Forum frequency is audited
      Then it is broken for the Champions in the third quarter of 2019-20 since 1 January 2020
      And it does not apply to the Champions in the second quarter of 2019-20
      And it does not apply to the Champions in the first quarter of 2021-22
      And the audit gives 6 verdicts

    Scenario Outline: A quarter that ended before the time audited
      Given the audit covers the time from <from>
      And the reading of quarterly is four a year
      When clause Forum frequency is audited
      Then <verdict>

      Examples:
        | from             | verdict                                                            |
        | 31 December 2020 | it is pending for the Champions in the third quarter of 2020-21    |
        | 1 January 2021   | it does not apply to the Champions in the third quarter of 2020-21 |

  Rule: What does a forum on a quarterly basis ask for?
    The reading of quarterly:
    - each quarter: at least one forum in each quarter of the year from April (our reading)
    - exactly one: one forum in each quarter, no more
    - four a year: a forum in the quarter, or four in its year however they fall
    - three month gap: a forum in the quarter, and no more than three months between it and the one
      before

    Scenario: One forum in each quarter satisfies every reading
      Given a meeting of the Champions was held on 20 March 2020
      And a meeting of the Champions was held on 13 May 2020
      When clause Forum frequency is audited
      Then it is kept for the Champions in the first quarter of 2020-21
      And it is not contested

    Scenario: A quarter without a forum, in a year with four
      Given the Champions held 4 meetings, 4 weeks apart, from 1 July 2020
      When clause Forum frequency is audited
      Then it is broken for the Champions in the first quarter of 2020-21
      And it is contested: quarterly

    Scenario Outline: Four a year, however they fall
      Given the reading of quarterly is four a year
      And the audit is made on <audit>
      And the Champions held <number> meetings, 4 weeks apart, from 1 July 2020
      When clause Forum frequency is audited
      Then it is <answer> for the Champions in the first quarter of 2020-21

      Examples:
        | audit         | number | answer  |
        | 15 March 2021 | 4      | kept    |
        | 15 March 2021 | 3      | pending |
        | 31 March 2021 | 3      | pending |
        | 1 April 2021  | 4      | kept    |
        | 1 April 2021  | 3      | broken  |

    Scenario Outline: The four are those of the quarter's own year from April to March
      Given the reading of quarterly is four a year
      And the audit is made on 15 June 2021
      And the Champions held 3 meetings, 4 weeks apart, from 1 July 2020
      And a meeting of the Champions was held on <fourth>
      When clause Forum frequency is audited
      Then it is <answer> for the Champions in <quarter>

      Examples:
        | fourth        | quarter                       | answer |
        | 31 March 2021 | the first quarter of 2020-21  | kept   |
        | 31 March 2020 | the first quarter of 2020-21  | broken |
        | 1 April 2021  | the first quarter of 2020-21  | broken |
        | 1 April 2020  | the third quarter of 2020-21  | kept   |
        | 31 March 2020 | the third quarter of 2020-21  | broken |
        | 1 April 2021  | the third quarter of 2020-21  | broken |
        | 1 April 2020  | the fourth quarter of 2020-21 | kept   |
        | 31 March 2020 | the fourth quarter of 2020-21 | broken |
        | 1 April 2021  | the fourth quarter of 2020-21 | broken |

    Scenario: Four a year, and a quarter that has its own forum
      Given the reading of quarterly is four a year
      And a meeting of the Champions was held on 13 May 2020
      When clause Forum frequency is audited
      Then it is kept for the Champions in the first quarter of 2020-21
      And it is pending for the Champions in the second quarter of 2020-21 until 31 March 2021

    Scenario: Two forums in one quarter
      Given a meeting of the Champions was held on 13 May 2020
      And a meeting of the Champions was held on 17 June 2020
      When clause Forum frequency is audited
      Then it is kept for the Champions in the first quarter of 2020-21
      And it is contested: quarterly

    Scenario: One forum a quarter and no more, by the stricter reading
      Given the reading of quarterly is exactly one
      And a meeting of the Champions was held on 13 May 2020
      And a meeting of the Champions was held on 17 June 2020
      And a meeting of the Champions was held on 16 September 2020
      When clause Forum frequency is audited
      Then it is broken for the Champions in the first quarter of 2020-21 since 17 June 2020
      And it is kept for the Champions in the second quarter of 2020-21
      And it is broken for the Champions in the third quarter of 2020-21 since 1 January 2021
      And it is pending for the Champions in the fourth quarter of 2020-21 until 31 March 2021

    Scenario: One too many is a breach at once
      Given the reading of quarterly is exactly one
      And a meeting of the Champions was held on 13 January 2021
      And a meeting of the Champions was held on 10 February 2021
      And a meeting of the Champions was held on 10 March 2021
      When clause Forum frequency is audited
      Then it is broken for the Champions in the fourth quarter of 2020-21 since 10 February 2021

    Scenario Outline: No more than three months since the one before
      Given the reading of quarterly is three month gap
      And a meeting of the Champions was held on <before>
      And a meeting of the Champions was held on <held>
      When clause Forum frequency is audited
      Then it is <answer> for the Champions in the second quarter of 2020-21

      Examples:
        | before        | held              | answer |
        | 17 June 2020  | 17 September 2020 | kept   |
        | 17 June 2020  | 18 September 2020 | broken |
        | 30 April 2020 | 30 July 2020      | kept   |
        | 30 April 2020 | 31 July 2020      | broken |
        | 25 March 2020 | 1 July 2020       | broken |

    Scenario: The gap is that between one forum and the next
      Given the reading of quarterly is three month gap
      And a meeting of the Champions was held on 15 April 2020
      And a meeting of the Champions was held on 17 June 2020
      And a meeting of the Champions was held on 16 September 2020
      And a meeting of the Champions was held on 30 September 2020
      When clause Forum frequency is audited
      Then it is kept for the Champions in the second quarter of 2020-21

    Scenario: The first forum of all has none before it
      Given the reading of quarterly is three month gap
      And a meeting of the Champions was held on 30 September 2020
      When clause Forum frequency is audited
      Then it is kept for the Champions in the second quarter of 2020-21

    Scenario Outline: A gap that is too long is a breach at once
      Given the reading of quarterly is three month gap
      And the audit is made on <audit>
      And a meeting of the Champions was held on 9 December 2020
      When clause Forum frequency is audited
      Then it is <answer> for the Champions in the fourth quarter of 2020-21

      Examples:
        | audit         | answer  |
        | 9 March 2021  | pending |
        | 10 March 2021 | broken  |

    Scenario Outline: A gap that was too long before the quarter began
      Given the reading of quarterly is three month gap
      And the audit is made on <audit>
      And a meeting of the Champions was held on 13 May 2020
      When clause Forum frequency is audited
      Then it is <answer> for the Champions in the fourth quarter of 2020-21

      Examples:
        | audit          | answer  |
        | 1 January 2021 | pending |
        | 2 January 2021 | broken  |

    Scenario: Too long a gap, seen by our reading
      Given a meeting of the Champions was held on 13 May 2020
      And a meeting of the Champions was held on 16 September 2020
      When clause Forum frequency is audited
      Then it is kept for the Champions in the second quarter of 2020-21
      And it is contested: quarterly

  Rule: Who must act

    Scenario: A quarter without a forum
      When clause Forum frequency is audited
      Then it is broken for the Champions in the first quarter of 2020-21
      And the Online Safeguarding Working Group must act
      And it is major in severity

  Rule: More than is asked for

    Scenario Outline: More than four in the year, or more than one in the quarter, where four a year will do
      Given the reading of quarterly is four a year
      And the Champions held <number> meetings, 4 weeks apart, from 1 July 2020
      When clause Forum frequency is audited
      Then it is <answer> for the Champions in <quarter>

      Examples:
        | number | quarter                       | answer  |
        | 5      | the first quarter of 2020-21  | kept    |
        | 3      | the second quarter of 2020-21 | kept    |
        | 3      | the first quarter of 2020-21  | pending |
