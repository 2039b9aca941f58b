Feature: Clause ToR Business Group 7 – Quorum of the Business Group
  A meeting needs the chair in person and, besides the chair, half of the members.

  Background:
    Given the audit is made on 30 April 2018
    And the Business Group has these members
      | who  | as     |
      | Iris | chair  |
      | Ana  | member |
      | Ben  | member |
      | Cleo | member |
      | Dora | member |
      | Eddy | member |
    And a meeting of the Business Group was held on 17 May 2017

  Scenario: The chair and exactly half of six
    Given Iris, Ana, Ben and Cleo were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is kept for the meeting of 17 May 2017
    And it is not contested

  Scenario: Half only if the chair is counted in, which is open to question
    Given Iris, Ana and Ben were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And the Business Group must act
    And it is major in severity
    And it is contested: chair within the half

  Scenario: Too few on either reading
    Given Iris and Ana were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And it is not contested

  Scenario: An odd number is rounded up, four besides the chair of seven
    Given Fred is a member of the Business Group
    And Iris, Ana, Ben, Cleo and Dora were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Three besides the chair of seven
    Given Fred is a member of the Business Group
    And Iris, Ana, Ben and Cleo were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And it is contested: chair within the half

  Scenario: Too few on either reading, of seven
    Given Fred is a member of the Business Group
    And Iris, Ana and Ben were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And it is not contested

  Scenario: A deputy counts
    Given Iris, Ana and Ben were there
    And Cleo was represented by Hugo
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: The chair is away
    Given Iris sent apologies
    And everybody else was there
    When clause ToR Business Group 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And it is not contested

  Scenario: A deputy for the chair is not enough
    Given Iris was represented by Hugo
    And everybody else was there
    When clause ToR Business Group 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: It is not recorded whether the chair came
    Given it is not recorded whether Iris came
    And everybody else was there
    When clause ToR Business Group 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A blank that could make the half
    Given Iris, Ana and Ben were there
    And it is not recorded whether Cleo came
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A blank that does not matter
    Given Iris, Ana, Ben and Cleo were there
    And it is not recorded whether Dora came
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Attendance was not supplied
    Given no attendance records were supplied
    When clause ToR Business Group 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario Outline: One full member more, in whatever role, and those who came are too few
    Given Fred is <role> of the Business Group
    And Iris, Ana, Ben and Cleo were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is broken for the meeting of 17 May 2017

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |

  Scenario: A second chair on the list is one of the others
    Given Fred is the chair of the Business Group
    And Iris, Fred, Ana and Ben were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And it is contested: chair within the half

  Scenario: Two chairs and enough others
    Given Fred is the chair of the Business Group
    And Iris, Fred, Ana, Ben and Cleo were there
    And everybody else sent apologies
    When clause ToR Business Group 7 is audited
    Then it is kept for the meeting of 17 May 2017
