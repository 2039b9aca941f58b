Feature: Clause ToR CDOP 7 – Quorum of the Child Death Overview Panel
  A meeting needs half of the members, the chair in person, and one each from police, children's
  services and the commissioning groups.

  Background:
    Given the audit is made on 30 April 2018
    And the Child Death Overview Panel has these members
      | who   | as     | for                              |
      | Pam   | chair  | Public Health                    |
      | Paul  | member | Kent Police                      |
      | Sara  | member | Specialist Children's Services   |
      | Norah | member | Designated Nurse                 |
      | Eddy  | member | Education and Young People       |
      | Nell  | member | Specialist Nurse for Child Death |
      | Pia   | member | Paediatricians                   |
      | Perry | member | Paediatricians                   |
    And a meeting of the Child Death Overview Panel was held on 17 May 2017

  Scenario: Exactly half, four of eight
    Given Pam, Paul, Sara and Norah were there
    And everybody else sent apologies
    When clause ToR CDOP 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: One fewer than half, four of nine
    Given Lola is a lay member of the Child Death Overview Panel
    And Pam, Paul, Sara and Norah were there
    And everybody else sent apologies
    When clause ToR CDOP 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario Outline: Who may stand for the commissioning groups
    Given Ana is a member of the Child Death Overview Panel for CCG Nominees
    And Pam, Paul, Sara and <name> were there
    And Eddy was represented by Ben
    And everybody else sent apologies
    When clause ToR CDOP 7 is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | name  | answer |
      | Norah | kept   |
      | Pia   | kept   |
      | Ana   | kept   |
      | Nell  | broken |

  Scenario Outline: One of the interests is missing
    Given <name> sent apologies
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is broken for the meeting of 17 May 2017

    Examples:
      | name |
      | Paul |
      | Sara |

  Scenario: No member stands for two interests
    Given Paul has been a member of the Child Death Overview Panel for Specialist Children's Services since 1 June 2016
    And Sara sent apologies
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And it is contested: quorum interests

  Scenario: The chair is away
    Given Pam sent apologies
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: Two chairs, and one of them is there
    Given Otto is the chair of the Child Death Overview Panel
    And Otto sent apologies
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: A deputy for the chair is not enough
    Given Pam was represented by Ben
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: A blank that could make the half
    Given Pam, Paul and Sara were there
    And it is not recorded whether Norah came
    And everybody else sent apologies
    When clause ToR CDOP 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A blank that does not matter
    Given it is not recorded whether Eddy came
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Attendance was not supplied
    Given no attendance records were supplied
    When clause ToR CDOP 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario Outline: One full member more, in whatever role, and those who came are too few
    Given Lola is <role> of the Child Death Overview Panel
    And Pam, Paul, Sara and Norah were there
    And everybody else sent apologies
    When clause ToR CDOP 7 is audited
    Then it is broken for the meeting of 17 May 2017

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |
