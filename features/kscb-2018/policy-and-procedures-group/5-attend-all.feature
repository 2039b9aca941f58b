Feature: Clause ToR Policy and Procedures 5 – Every meeting
  Core members attend all meetings.

  Background:
    Given the audit is made on 30 April 2018
    And Ana is a member of the Policy and Procedures Group for Kent Police

  Scenario: At every meeting
    Given the Policy and Procedures Group held 4 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there 4 times
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is kept for Ana on the Policy and Procedures Group in 2017-18

  Scenario Outline: One is missed
    Given the Policy and Procedures Group held 4 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there 3 times
    And Ana <otherwise> once
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is broken for Ana on the Policy and Procedures Group in 2017-18
    And it is advisory in severity

    Examples:
      | otherwise                    |
      | sent apologies               |
      | was absent without apologies |

  Scenario: A deputy is not the member
    Given the Policy and Procedures Group held 4 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there 3 times
    And Ana was represented once by Ben
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is broken for Ana on the Policy and Procedures Group in 2017-18
    And Ana must act

  Scenario: One is missed, and the year goes on
    Given the audit is made on 31 December 2017
    And the Policy and Procedures Group held 2 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there once
    And Ana sent apologies once
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is broken for Ana on the Policy and Procedures Group in 2017-18 since 26 July 2017

  Scenario: None is missed so far
    Given the audit is made on 31 December 2017
    And the Policy and Procedures Group held 2 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there twice
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is pending for Ana on the Policy and Procedures Group in 2017-18 until 31 March 2018
    And the outlook is safe

  Scenario: None is missed so far, and more are to come
    Given the audit is made on 31 December 2017
    And the Policy and Procedures Group held 2 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there twice
    And a meeting of the Policy and Procedures Group is planned for 10 January 2018
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is pending for Ana on the Policy and Procedures Group in 2017-18 until 31 March 2018
    And the outlook is open

  Scenario Outline: On the last day of the year and the day after
    Given the audit is made on <audit>
    And the Policy and Procedures Group held 2 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there twice
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is <answer> for Ana on the Policy and Procedures Group in 2017-18

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | kept    |

  Scenario: A cancelled meeting is not missed
    Given Ana's attendance at the Policy and Procedures Group was
      | 17 May 2017  | there     |
      | 19 July 2017 | cancelled |
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is kept for Ana on the Policy and Procedures Group in 2017-18

  Scenario: A blank could be a miss
    Given the Policy and Procedures Group held 4 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there 3 times
    And it is not recorded once whether Ana came
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is not evidenced for Ana on the Policy and Procedures Group in 2017-18

  Scenario: A blank does not matter where another is missed
    Given the Policy and Procedures Group held 4 meetings, 12 weeks apart, from 3 May 2017
    And Ana was there twice
    And Ana sent apologies once
    And it is not recorded once whether Ana came
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it is broken for Ana on the Policy and Procedures Group in 2017-18

  Scenario: Co-opted members are not bound
    Given Cleo is a co-opted member of the Policy and Procedures Group
    And Cleo's attendance at the Policy and Procedures Group was
      | 17 May 2017 | absent |
    And Ana's attendance at the Policy and Procedures Group was
      | 17 May 2017 | there |
    When clause ToR Policy and Procedures 5, attend all, is audited
    Then it does not apply to Cleo
