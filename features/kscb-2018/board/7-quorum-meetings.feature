Feature: Clause ToR Board 7 – Which meetings need a quorum
  The quorum is tested at every meeting of the Board that was held in the time audited.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: Nobody on record holds one of the five interests
    Given the Board has these members
      | who  | as     | for                            |
      | Iris | chair  | Chair of Board                 |
      | Sara | member | Specialist Children's Services |
      | Cleo | member | CCG Nominees                   |
      | Hugo | member | Health Providers               |
      | Nina | member | National Probation Service     |
    And a meeting of the Board was held on 17 May 2017
    And everybody else was there
    When clause ToR Board 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: Nobody on record is the chair
    Given the Board has these members
      | who  | as     | for                            |
      | Paul | member | Kent Police                    |
      | Sara | member | Specialist Children's Services |
      | Cleo | member | CCG Nominees                   |
      | Hugo | member | Health Providers               |
      | Nina | member | National Probation Service     |
    And a meeting of the Board was held on 17 May 2017
    And everybody else was there
    When clause ToR Board 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: A cancelled meeting needs none
    Given Iris is the chair of the Board
    And a meeting of the Board planned for 17 May 2017 was cancelled on 2 May 2017 for another reason
    When clause ToR Board 7 is audited
    Then there is nothing to test

  Scenario: A meeting of another body is left out
    Given Iris is the chair of the Board
    And a meeting of the Business Group was held on 17 May 2017
    When clause ToR Board 7 is audited
    Then there is nothing to test

  Scenario: A planned meeting needs none yet
    Given Iris is the chair of the Board
    And a meeting of the Board is planned for 20 June 2018
    When clause ToR Board 7 is audited
    Then there is nothing to test

  Scenario: A meeting shown as held after the audit has not been held yet
    Given Iris is the chair of the Board
    And a meeting of the Board was held on 1 May 2018
    When clause ToR Board 7 is audited
    Then there is nothing to test

  Scenario: A meeting that is past and still shown as planned may have been held
    Given Iris is the chair of the Board
    And a meeting of the Board is planned for 17 May 2017
    When clause ToR Board 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A Board without members has no half
    Given a meeting of the Board was held on 17 May 2017
    When clause ToR Board 7 is audited
    Then there is nothing to test

  Scenario Outline: Only meetings of the time audited
    Given Iris is the chair of the Board
    And a meeting of the Board was held on <held>
    And everybody else was there
    When clause ToR Board 7 is audited
    Then the audit gives <number> verdicts

    Examples:
      | held          | number |
      | 31 March 2017 | 0      |
      | 1 April 2017  | 1      |
      | 30 April 2018 | 1      |

  Scenario Outline: An audit of a shorter time
    Given the audit covers the time from 1 September 2017
    And Iris is the chair of the Board
    And a meeting of the Board was held on <held>
    And everybody else was there
    When clause ToR Board 7 is audited
    Then the audit gives <number> verdicts

    Examples:
      | held             | number |
      | 31 August 2017   | 0      |
      | 1 September 2017 | 1      |

  Scenario: Who must act
    Given Iris is the chair of the Board
    And a meeting of the Board was held on 17 May 2017
    And everybody else was there
    When clause ToR Board 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And the Board must act
    And it is major in severity

  Scenario Outline: A single full member is enough for a meeting to be tested, whatever the role
    Given Ana is <role> of the Board
    And a meeting of the Board was held on 17 May 2017
    And Ana was absent without apologies
    When clause ToR Board 7 is audited
    Then it is broken for the meeting of 17 May 2017 since 17 May 2017

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |
