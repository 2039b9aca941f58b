Feature: Clause ToR Learning and Development 7 – A roll of one, or of nobody
  A meeting is tested as soon as one member is on the roll; where there is nobody, there is nothing
  to test.

  Background:
    Given the audit is made on 30 April 2018
    And a meeting of the Learning and Development Group was held on 17 May 2017

  Scenario Outline: A group of one can never have half of its members besides
    Given Ana is <role> of the Learning and Development Group
    And Ana was there
    When clause ToR Learning and Development 7 is audited
    Then it is broken for the meeting of 17 May 2017

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |

  Scenario Outline: Nobody in a full role on the day of the meeting
    Given Ana was <role> of the Learning and Development Group from <from> until 31 March 2018
    When clause ToR Learning and Development 7 is audited
    Then there is nothing to test

    Examples:
      | role       | from        |
      | an adviser | 1 May 2017  |
      | a member   | 18 May 2017 |
