Feature: Clause ToR Policy and Procedures 5 – Which meetings need a quorum
  The quorum is tested at every meeting that was held in the time audited, if there is anybody
  whom it could count.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: A single full member is enough for a meeting to be tested, whatever the role
    Given Ana is <role> of the Policy and Procedures Group
    And a meeting of the Policy and Procedures Group was held on 17 May 2017
    And Ana was absent without apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is broken for the meeting of 17 May 2017 since 17 May 2017

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |

  Scenario: A meeting of a body without full members is not tested
    Given Ana is an adviser of the Policy and Procedures Group
    And a meeting of the Policy and Procedures Group was held on 17 May 2017
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then there is nothing to test

  Scenario: A cancelled meeting, and a meeting of another body, are left out
    Given Ana is a member of the Policy and Procedures Group
    And a meeting of the Policy and Procedures Group planned for 20 September 2017 was cancelled on 1 August 2017 for another reason
    And a meeting of the Board was held on 20 December 2017
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then there is nothing to test

  Scenario Outline: Only meetings of the time audited
    Given Ana is a member of the Policy and Procedures Group
    And a meeting of the Policy and Procedures Group was held on <held>
    And Ana was absent without apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then <verdict>

    Examples:
      | held          | verdict                                      |
      | 31 March 2017 | there is nothing to test                     |
      | 1 April 2017  | it is broken for the meeting of 1 April 2017 |
