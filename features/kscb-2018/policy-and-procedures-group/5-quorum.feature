Feature: Clause ToR Policy and Procedures 5 – Quorum
  A meeting needs two thirds of the core members.

  Background:
    Given the audit is made on 30 April 2018
    And the Policy and Procedures Group has these members
      | who  | as     |
      | Ana  | chair  |
      | Ben  | member |
      | Cleo | member |
      | Dora | member |
      | Eddy | member |
      | Fred | member |
    And a meeting of the Policy and Procedures Group was held on 17 May 2017

  Scenario: Exactly two thirds, four of six
    Given Ana, Ben, Cleo and Dora were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Three of six
    Given Ana, Ben and Cleo were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is broken for the meeting of 17 May 2017
    And the Policy and Procedures Group must act
    And it is major in severity

  Scenario: Two thirds are rounded up, four of seven
    Given Gwen is a member of the Policy and Procedures Group
    And Ana, Ben, Cleo and Dora were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: Two thirds are rounded up, five of seven
    Given Gwen is a member of the Policy and Procedures Group
    And Ana, Ben, Cleo, Dora and Eddy were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Eight of twelve
    Given the Policy and Procedures Group has these members
      | who  | as     |
      | Gwen | member |
      | Hugo | member |
      | Iris | member |
      | Jack | member |
      | Kay  | member |
      | Lola | member |
    And Ana, Ben, Cleo, Dora, Eddy, Fred, Gwen and Hugo were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Seven of twelve
    Given the Policy and Procedures Group has these members
      | who  | as     |
      | Gwen | member |
      | Hugo | member |
      | Iris | member |
      | Jack | member |
      | Kay  | member |
      | Lola | member |
    And Ana, Ben, Cleo, Dora, Eddy, Fred and Gwen were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: The chair need not be there
    Given Ben, Cleo, Dora and Eddy were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: A deputy counts
    Given Ben, Cleo and Dora were there
    And Eddy was represented by Hugo
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Co-opted members are in no count
    Given Gwen is a co-opted member of the Policy and Procedures Group
    And Ana, Ben, Cleo and Gwen were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: A blank that could make the two thirds
    Given Ana, Ben and Cleo were there
    And it is not recorded whether Dora came
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A blank that does not matter
    Given Ana, Ben, Cleo and Dora were there
    And it is not recorded whether Eddy came
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Attendance was not supplied
    Given no attendance records were supplied
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario Outline: One full member more, in whatever role, and those who came are too few
    Given Gwen is <role> of the Policy and Procedures Group
    And Ana, Ben, Cleo and Dora were there
    And everybody else sent apologies
    When clause ToR Policy and Procedures 5, quorum, is audited
    Then it is broken for the meeting of 17 May 2017

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |
