Feature: Clause Forum attendance – Coming to a forum
  Champions are expected to attend the forums. We ask that each of them comes, in person, to at least
  one of the forums held in their time in a year from April to March. How often more is told beside
  it, as advice.

  Background:
    Given the audit is made on 30 April 2021

  Rule: At least one forum of the year

    Scenario: At one of two forums
      Given Ana is a member of the Champions
      And the Champions held 2 meetings, 12 weeks apart, from 8 July 2020
      And Ana was there once
      And Ana sent apologies once
      When clause Forum attendance, attendance, is audited
      Then it is kept for Ana in 2020-21
      And the reason given is "Forums held in 2020-21: 2; present at 1."

    Scenario: At none of two forums
      Given Ana is a member of the Champions
      And the Champions held 2 meetings, 12 weeks apart, from 8 July 2020
      And Ana sent apologies once
      And Ana was absent without apologies once
      When clause Forum attendance, attendance, is audited
      Then it is broken for Ana in 2020-21 since 1 April 2021
      And the reason given is "Forums held in 2020-21: 2; present at 0."

    Scenario: Somebody who sent another has not come in person
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was represented by Ben
      When clause Forum attendance, attendance, is audited
      Then it is broken for Ana in 2020-21

    Scenario Outline: The forum that counts is one of the year from April to March
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      And a meeting of the Champions was held on <day>
      And Ana was there
      When clause Forum attendance, attendance, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | day           | answer |
        | 31 March 2020 | broken |
        | 1 April 2020  | kept   |
        | 31 March 2021 | kept   |
        | 1 April 2021  | broken |

    Scenario: A meeting of another body is no forum
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      And a meeting of the Online Safeguarding Working Group was held on 9 September 2020
      And Ana was there
      When clause Forum attendance, attendance, is audited
      Then it is broken for Ana in 2020-21

    Scenario Outline: Each of several champions
      Given Ana is a member of the Champions
      And Ben is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And <who came> was there
      And everybody else sent apologies
      When clause Forum attendance, attendance, is audited
      Then the audit gives 2 verdicts
      And it is kept for <who came> in 2020-21
      And it is broken for <who did not> in 2020-21

      Examples:
        | who came | who did not |
        | Ana      | Ben         |
        | Ben      | Ana         |

  Rule: Before the year is over

    Scenario: A forum attended counts at once
      Given Ana is a member of the Champions
      And a meeting of the Champions is planned for 14 July 2021
      And a meeting of the Champions was held on 14 April 2021
      And Ana was there
      When clause Forum attendance, attendance, is audited
      Then it is kept for Ana in 2021-22
      And the reason given is "Forums held in 2021-22: 1; present at 1."

    Scenario: Not yet at a forum of the year that has begun
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 14 April 2021
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then it is pending for Ana in 2021-22 until 31 March 2022

    Scenario Outline: On the last day of the year and the day after
      Given the audit is made on <audit>
      And Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | audit         | answer  |
        | 31 March 2021 | pending |
        | 1 April 2021  | broken  |

  Rule: Who is bound, and in which year

    Scenario: Where no forum was held there is nothing to attend
      Given Ana is a member of the Champions
      When clause Forum attendance, attendance, is audited
      Then there is nothing to test

    Scenario: A cancelled forum cannot be attended
      Given Ana is a member of the Champions
      And a meeting of the Champions planned for 8 July 2020 was cancelled on 1 July 2020 for another reason
      When clause Forum attendance, attendance, is audited
      Then there is nothing to test

    Scenario: A planned forum has not been held yet
      Given Ana is a member of the Champions
      And a meeting of the Champions is planned for 14 July 2021
      When clause Forum attendance, attendance, is audited
      Then there is nothing to test

    Scenario: Where only another body met there is nothing to attend
      Given Ana is a member of the Champions
      And a meeting of the Online Safeguarding Working Group was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then there is nothing to test

    Scenario Outline: A year is there for somebody if it has a forum
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on <day>
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then <verdict>

      Examples:
        | day           | verdict                             |
        | 31 March 2020 | it does not apply to Ana in 2020-21 |
        | 1 April 2020  | it is broken for Ana in 2020-21     |
        | 31 March 2021 | it is broken for Ana in 2020-21     |
        | 1 April 2021  | it does not apply to Ana in 2020-21 |

    Scenario Outline: Only forums held in somebody's time as a champion
      Given Ana was a member of the Champions from <from> until <until>
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then <verdict>

      Examples:
        | from           | until        | verdict                         |
        | 8 July 2020    | 30 June 2021 | it is broken for Ana in 2020-21 |
        | 9 July 2020    | 30 June 2021 | it does not apply to Ana        |
        | 1 October 2019 | 8 July 2020  | it is broken for Ana in 2020-21 |
        | 1 October 2019 | 7 July 2020  | it does not apply to Ana        |

    Scenario Outline: A forum attended before or after somebody's time as a champion does not count
      Given Ana was a member of the Champions from 1 July 2020 until 30 September 2020
      And Ana is a member of the Online Safeguarding Working Group
      And Ben is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      And a meeting of the Champions was held on <day>
      And Ana was there
      When clause Forum attendance, attendance, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | day               | answer |
        | 30 June 2020      | broken |
        | 1 July 2020       | kept   |
        | 30 September 2020 | kept   |
        | 1 October 2020    | broken |

    Scenario: Two times as a champion are judged together
      Given Ana was a member of the Champions from 1 October 2019 until 31 July 2020
      And Ana was a member of the Champions from 1 October 2020 until 31 March 2021
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      And a meeting of the Champions was held on 11 November 2020
      And Ana was there
      When clause Forum attendance, attendance, is audited
      Then the audit gives 1 verdict
      And it is kept for Ana in 2020-21

    Scenario Outline: Whatever the role
      Given Ana is <role> of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then it is broken for Ana in 2020-21

      Examples:
        | role         |
        | a member     |
        | the chair    |
        | an associate |

    Scenario: Members of another body are not bound
      Given Ana is a member of the Online Safeguarding Working Group
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then it does not apply to Ana

    Scenario: A year whose last day lies before the time audited is left out
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 12 February 2020
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then it does not apply to Ana

  Rule: What the record does not tell

    Scenario: It is not recorded whether they came to the one forum that could do
      Given Ana is a member of the Champions
      And the Champions held 2 meetings, 12 weeks apart, from 8 July 2020
      And Ana sent apologies once
      And it is not recorded once whether Ana came
      When clause Forum attendance, attendance, is audited
      Then it is not evidenced for Ana in 2020-21

    Scenario: A blank does not matter to somebody who came to another
      Given Ana is a member of the Champions
      And the Champions held 2 meetings, 12 weeks apart, from 8 July 2020
      And Ana was there once
      And it is not recorded once whether Ana came
      When clause Forum attendance, attendance, is audited
      Then it is kept for Ana in 2020-21

    Scenario: A champion without a line in the record is a blank
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      When clause Forum attendance, attendance, is audited
      Then it is not evidenced for Ana in 2020-21

    Scenario: A forum that is past and still shown as planned may have been held
      Given Ana is a member of the Champions
      And a meeting of the Champions is planned for 8 July 2020
      When clause Forum attendance, attendance, is audited
      Then it is not evidenced for Ana in 2020-21

    Scenario: Attendance was not supplied
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And no attendance records were supplied
      When clause Forum attendance, attendance, is audited
      Then it is not evidenced for Ana in 2020-21

  Rule: What does it ask of a champion that they are expected to attend the forums, with no least number and no consequence?
    The reading of expected to attend:
    - one forum: at least one of the year's forums, in person (our reading)
    - every forum: every one of the year's forums, in person
    - no duty: nothing that could be broken, so that a champion keeps it whether they come or not

    Scenario: At one forum of two, by our reading
      Given Ana is a member of the Champions
      And the Champions held 2 meetings, 12 weeks apart, from 8 July 2020
      And Ana was there once
      And Ana sent apologies once
      When clause Forum attendance, attendance, is audited
      Then it is kept for Ana in 2020-21
      And it is contested: expected to attend

    Scenario: At all of them, every reading gives the same answer
      Given Ana is a member of the Champions
      And the Champions held 2 meetings, 12 weeks apart, from 8 July 2020
      And Ana was there twice
      When clause Forum attendance, attendance, is audited
      Then it is kept for Ana in 2020-21
      And it is not contested

    Scenario Outline: Every forum, by the strictest reading
      Given the reading of expected to attend is every forum
      And Ana is a member of the Champions
      And the Champions held 3 meetings, 4 weeks apart, from 8 July 2020
      And Ana was there <there>
      And Ana <missed> once
      When clause Forum attendance, attendance, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | there | missed                       | answer |
        | twice | was there                    | kept   |
        | twice | sent apologies               | broken |
        | twice | was absent without apologies | broken |

    Scenario: A forum at which somebody else stood in was missed too
      Given the reading of expected to attend is every forum
      And the audit is made on 30 September 2020
      And Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was represented by Ben
      When clause Forum attendance, attendance, is audited
      Then it is broken for Ana in 2020-21 since 8 July 2020

    Scenario Outline: Of every forum one missed is a breach at once
      Given the reading of expected to attend is every forum
      And the audit is made on 30 September 2020
      And Ana is a member of the Champions
      And the Champions held 2 meetings, 4 weeks apart, from 8 July 2020
      And Ana was there once
      And Ana <missed> once
      When clause Forum attendance, attendance, is audited
      Then it is broken for Ana in 2020-21 since 5 August 2020

      Examples:
        | missed                       |
        | sent apologies               |
        | was absent without apologies |

    Scenario: Of every forum none missed so far, and one is still planned
      Given the reading of expected to attend is every forum
      And the audit is made on 30 September 2020
      And Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      And a meeting of the Champions is planned for 14 October 2020
      When clause Forum attendance, attendance, is audited
      Then it is pending for Ana in 2020-21 until 31 March 2021

    Scenario: Of every forum a cancelled one is none
      Given the reading of expected to attend is every forum
      And Ana is a member of the Champions
      And a meeting of the Champions planned for 14 October 2020 was cancelled on 1 October 2020 for another reason
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      When clause Forum attendance, attendance, is audited
      Then it is kept for Ana in 2020-21

    Scenario: By the mildest reading nothing can be broken
      Given the reading of expected to attend is no duty
      And Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was absent without apologies
      When clause Forum attendance, attendance, is audited
      Then it is kept for Ana in 2020-21
      And it is contested: expected to attend

  Rule: Who must act

    Scenario: The champion must act
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance, is audited
      Then it is broken for Ana in 2020-21
      And Ana must act
      And it is reported to the Online Safeguarding Working Group
      And it is minor in severity
