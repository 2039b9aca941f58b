Feature: Clause Forum attendance – The share of forums attended
  The newsletter gives no share. As advice we tell whether a champion came, in person, to at least
  three quarters of the year's forums in their time, cancelled ones left out.

  Background:
    Given the audit is made on 30 April 2021

  Rule: Three quarters of the year's forums

    Scenario Outline: The limit of three quarters
      Given Ana is a member of the Champions
      And the Champions held <number> meetings, 4 weeks apart, from 8 July 2020
      And Ana was there <there>
      And Ana sent apologies <missed>
      When clause Forum attendance, attendance share, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | number | there   | missed | answer |
        | 4      | 3 times | once   | kept   |
        | 4      | twice   | twice  | broken |
        | 7      | 5 times | twice  | broken |
        | 7      | 6 times | once   | kept   |
        | 8      | 6 times | twice  | kept   |
        | 3      | twice   | once   | broken |

    Scenario: At every forum
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      When clause Forum attendance, attendance share, is audited
      Then it is kept for Ana in 2020-21
      And the reason given is "Present at 1 of 1 forums in 2020-21; 75 per cent is the least."

    Scenario: Just over 74 per cent is too little
      Given Ana is a member of the Champions
      And the Champions held 39 meetings, a week apart, from 8 April 2020
      And Ana was there 29 times
      And Ana sent apologies 10 times
      When clause Forum attendance, attendance share, is audited
      Then it is broken for Ana in 2020-21 since 1 April 2021

    Scenario: Just under 76 per cent is enough
      Given Ana is a member of the Champions
      And the Champions held 37 meetings, a week apart, from 8 April 2020
      And Ana was there 28 times
      And Ana sent apologies 9 times
      When clause Forum attendance, attendance share, is audited
      Then it is kept for Ana in 2020-21

    Scenario: Somebody who sent another has not come in person
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was represented by Ben
      When clause Forum attendance, attendance share, is audited
      Then it is broken for Ana in 2020-21

    Scenario: A cancelled forum is in no count
      Given Ana is a member of the Champions
      And a meeting of the Champions planned for 14 October 2020 was cancelled on 1 October 2020 for another reason
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      When clause Forum attendance, attendance share, is audited
      Then it is kept for Ana in 2020-21

    Scenario: A meeting of another body is no forum
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      And a meeting of the Online Safeguarding Working Group was held on 9 September 2020
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then it is kept for Ana in 2020-21

    Scenario Outline: The forums are those of the year from April to March
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      And a meeting of the Champions was held on <day>
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | day           | answer |
        | 31 March 2020 | kept   |
        | 1 April 2020  | broken |
        | 31 March 2021 | broken |
        | 1 April 2021  | kept   |

  Rule: Before the year is over

    Scenario: The share waits for the end of the year, as nothing more is planned
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 14 April 2021
      And Ana was there
      When clause Forum attendance, attendance share, is audited
      Then it is pending for Ana in 2021-22 until 31 March 2022
      And the outlook is safe

    Scenario Outline: Where it is heading, by the forums on record
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 14 April 2021
      And Ana <came>
      And <planned> more meetings of the Champions are planned, 12 weeks apart, from 7 July 2021
      When clause Forum attendance, attendance share, is audited
      Then it is pending for Ana in 2021-22 until 31 March 2022
      And the outlook is <outlook>

      Examples:
        | came           | planned | outlook |
        | was there      | 3       | open    |
        | sent apologies | 3       | open    |
        | sent apologies | 2       | lost    |

    Scenario Outline: On the last day of the year and the day after
      Given the audit is made on <audit>
      And Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      When clause Forum attendance, attendance share, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | audit         | answer  |
        | 31 March 2021 | pending |
        | 1 April 2021  | kept    |

    Scenario: Only planned forums, so far
      Given Ana is a member of the Champions
      And a meeting of the Champions is planned for 14 July 2021
      When clause Forum attendance, attendance share, is audited
      Then it is pending for Ana in 2021-22 until 31 March 2022
      And the outlook is open

  Rule: Who is counted, and in which year

    Scenario: Where no forum is on record there is nothing to attend
      Given Ana is a member of the Champions
      When clause Forum attendance, attendance share, is audited
      Then there is nothing to test

    Scenario: Where every forum was cancelled there is nothing to attend
      Given Ana is a member of the Champions
      And a meeting of the Champions planned for 14 October 2020 was cancelled on 1 October 2020 for another reason
      When clause Forum attendance, attendance share, is audited
      Then there is nothing to test

    Scenario: Where only another body met there is nothing to attend
      Given Ana is a member of the Champions
      And a meeting of the Online Safeguarding Working Group was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then there is nothing to test

    Scenario Outline: A year is there for somebody if it has a forum
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on <day>
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then <verdict>

      Examples:
        | day           | verdict                             |
        | 31 March 2020 | it does not apply to Ana in 2020-21 |
        | 1 April 2020  | it is broken for Ana in 2020-21     |
        | 31 March 2021 | it is broken for Ana in 2020-21     |
        | 1 April 2021  | it does not apply to Ana in 2020-21 |

    Scenario Outline: Only forums in somebody's time as a champion
      Given Ana was a member of the Champions from <from> until <until>
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then <verdict>

      Examples:
        | from           | until        | verdict                         |
        | 8 July 2020    | 30 June 2021 | it is broken for Ana in 2020-21 |
        | 9 July 2020    | 30 June 2021 | it does not apply to Ana        |
        | 1 October 2019 | 8 July 2020  | it is broken for Ana in 2020-21 |
        | 1 October 2019 | 7 July 2020  | it does not apply to Ana        |

    Scenario Outline: A forum missed before or after somebody's time as a champion does not count
      Given Ana was a member of the Champions from 1 July 2020 until 30 September 2020
      And Ana is a member of the Online Safeguarding Working Group
      And Ben is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      And a meeting of the Champions was held on <day>
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | day               | answer |
        | 30 June 2020      | kept   |
        | 1 July 2020       | broken |
        | 30 September 2020 | broken |
        | 1 October 2020    | kept   |

    Scenario: Two times as a champion are counted together
      Given Ana was a member of the Champions from 1 October 2019 until 31 July 2020
      And Ana was a member of the Champions from 1 October 2020 until 31 March 2021
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      And a meeting of the Champions was held on 11 November 2020
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then the audit gives 1 verdict
      And it is broken for Ana in 2020-21

    Scenario: Each of several champions has a share of their own
      Given Ana is a member of the Champions
      And Ben is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana was there
      And Ben sent apologies
      When clause Forum attendance, attendance share, is audited
      Then the audit gives 2 verdicts
      And it is kept for Ana in 2020-21
      And it is broken for Ben in 2020-21

    Scenario: Members of another body are not counted
      Given Ana is a member of the Online Safeguarding Working Group
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then it does not apply to Ana

    Scenario: A year whose last day lies before the time audited is left out
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 12 February 2020
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then it does not apply to Ana

  Rule: What the record does not tell

    Scenario Outline: A blank that could make the share, and one that could not
      Given Ana is a member of the Champions
      And the Champions held 4 meetings, 4 weeks apart, from 8 July 2020
      And Ana was there <there>
      And Ana sent apologies <missed>
      And it is not recorded once whether Ana came
      When clause Forum attendance, attendance share, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | there | missed | answer        |
        | twice | once   | not evidenced |
        | once  | twice  | broken        |

    Scenario: A blank that does not matter to somebody who came often enough
      Given Ana is a member of the Champions
      And the Champions held 4 meetings, 4 weeks apart, from 8 July 2020
      And Ana was there 3 times
      And it is not recorded once whether Ana came
      When clause Forum attendance, attendance share, is audited
      Then it is kept for Ana in 2020-21

    Scenario: A champion without a line in the record is a blank
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      When clause Forum attendance, attendance share, is audited
      Then it is not evidenced for Ana in 2020-21

    Scenario: Attendance was not supplied
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And no attendance records were supplied
      When clause Forum attendance, attendance share, is audited
      Then it is not evidenced for Ana in 2020-21

  Rule: Who must act

    Scenario: It is no more than advice to the champion
      Given Ana is a member of the Champions
      And a meeting of the Champions was held on 8 July 2020
      And Ana sent apologies
      When clause Forum attendance, attendance share, is audited
      Then it is broken for Ana in 2020-21
      And it is advisory in severity
      And Ana must act
      And it is reported to the Online Safeguarding Working Group

  Rule: Each way of not coming

    Scenario Outline: In person, or not
      Given Ana is a member of the Champions
      And Ana's attendance at the Champions was
        | 8 July 2020 | <came> |
      When clause Forum attendance, attendance share, is audited
      Then it is <answer> for Ana in 2020-21

      Examples:
        | came       | answer |
        | there      | kept   |
        | deputy Ben | broken |
        | apologies  | broken |
        | absent     | broken |
