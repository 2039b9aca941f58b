Feature: Clause ToR Health Safeguarding 2 – Deputies
  A member is represented by a deputy at no more than two meetings a year.

  Background:
    Given the audit is made on 30 April 2018
    And Ana is a member of the Health Safeguarding Group for Public Health

  Scenario Outline: Two are allowed
    Given the Health Safeguarding Group held 12 meetings, 4 weeks apart, from 3 May 2017
    And Ana was represented <times> by Ben
    And Ana was there <rest>
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is <answer> for Ana on the Health Safeguarding Group in 2017-18
    And it is not contested

    Examples:
      | times | rest     | answer |
      | once  | 11 times | kept   |
      | twice | 10 times | kept   |

  Scenario: Three are too many
    Given the Health Safeguarding Group held 12 meetings, 4 weeks apart, from 3 May 2017
    And Ana was represented 3 times by Ben
    And Ana was there 9 times
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is broken for Ana on the Health Safeguarding Group in 2017-18

  Scenario: Two of four pass the general limit of a quarter, which is open to question
    Given the Health Safeguarding Group held 4 meetings, 12 weeks apart, from 3 May 2017
    And Ana was represented twice by Ben
    And Ana was there twice
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is kept for Ana on the Health Safeguarding Group in 2017-18
    And it is contested: general deputy cap

  Scenario: One of four is a quarter
    Given the Health Safeguarding Group held 4 meetings, 12 weeks apart, from 3 May 2017
    And Ana was represented once by Ben
    And Ana was there 3 times
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is kept for Ana on the Health Safeguarding Group in 2017-18
    And it is not contested

  Scenario: A third deputy is a breach at once
    Given the audit is made on 31 December 2017
    And the Health Safeguarding Group held 4 meetings, 4 weeks apart, from 3 May 2017
    And Ana was represented 3 times by Ben
    And Ana was there once
    And 2 more meetings of the Health Safeguarding Group are planned, 4 weeks apart, from 10 January 2018
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is broken for Ana on the Health Safeguarding Group in 2017-18 since 28 June 2017

  Scenario: It is broken from the third, also when the year is over
    Given Ana's attendance at the Health Safeguarding Group was
      | 17 May 2017       | deputy Ben |
      | 19 July 2017      | deputy Ben |
      | 20 September 2017 | there      |
      | 15 November 2017  | deputy Ben |
      | 17 January 2018   | deputy Ben |
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is broken for Ana on the Health Safeguarding Group in 2017-18 since 15 November 2017

  Scenario: Two so far, and another meeting to come
    Given the audit is made on 31 December 2017
    And the Health Safeguarding Group held 4 meetings, 4 weeks apart, from 3 May 2017
    And Ana was represented twice by Ben
    And Ana was there twice
    And a meeting of the Health Safeguarding Group is planned for 10 January 2018
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is pending for Ana on the Health Safeguarding Group in 2017-18 until 31 March 2018
    And the outlook is open

  Scenario: One so far, and only one meeting to come
    Given the audit is made on 31 December 2017
    And the Health Safeguarding Group held 4 meetings, 4 weeks apart, from 3 May 2017
    And Ana was represented once by Ben
    And Ana was there 3 times
    And a meeting of the Health Safeguarding Group is planned for 10 January 2018
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is kept for Ana on the Health Safeguarding Group in 2017-18

  Scenario: A blank could be a third
    Given the Health Safeguarding Group held 12 meetings, 4 weeks apart, from 3 May 2017
    And Ana was represented twice by Ben
    And it is not recorded once whether Ana came
    And Ana was there 9 times
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is not evidenced for Ana on the Health Safeguarding Group in 2017-18

  Scenario: A blank cannot be a third
    Given the Health Safeguarding Group held 12 meetings, 4 weeks apart, from 3 May 2017
    And Ana was represented once by Ben
    And it is not recorded once whether Ana came
    And Ana was there 10 times
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is kept for Ana on the Health Safeguarding Group in 2017-18

  Scenario: Each year is counted on its own
    Given Ana's attendance at the Health Safeguarding Group was
      | 15 February 2017 | deputy Ben |
      | 17 May 2017      | deputy Ben |
      | 19 July 2017     | deputy Ben |
    When clause ToR Health Safeguarding 2, deputy cap, is audited
    Then it is kept for Ana on the Health Safeguarding Group in 2017-18
