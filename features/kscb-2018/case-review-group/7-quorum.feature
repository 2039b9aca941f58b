Feature: Clause ToR Case Review Group 7 – Quorum of the Case Review Group
  A meeting needs half of the members, the chair in person, and one each from police, children's
  services, the commissioning groups and the health providers.

  Background:
    Given the audit is made on 30 April 2018
    And the Case Review Group has these members
      | who   | as     | for                                        |
      | Dora  | chair  | Director of Specialist Children's Services |
      | Paul  | member | Kent Police                                |
      | Norah | member | Designated Nurse                           |
      | Pia   | member | Designated Paediatrician                   |
      | Eddy  | member | Education and Young People                 |
      | Prue  | member | Probation Provider                         |
      | Quin  | member | Assistant Director                         |
    And a meeting of the Case Review Group was held on 17 May 2017

  Scenario: Four of seven, with the chair standing for children's services too
    Given Dora, Paul, Norah and Pia were there
    And everybody else sent apologies
    When clause ToR Case Review Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Exactly half, four of eight
    Given Ana is a member of the Case Review Group for CCG Nominees
    And Dora, Paul, Norah and Pia were there
    And everybody else sent apologies
    When clause ToR Case Review Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: One fewer than half, four of nine
    Given Ana is a member of the Case Review Group for CCG Nominees
    And Ben is a member of the Case Review Group for Health Providers
    And Dora, Paul, Norah and Pia were there
    And everybody else sent apologies
    When clause ToR Case Review Group 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario Outline: One of the interests is missing
    Given <name> sent apologies
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is broken for the meeting of 17 May 2017

    Examples:
      | name  |
      | Paul  |
      | Norah |
      | Pia   |

  Scenario Outline: Others who may stand for an interest
    Given Ana is a member of the Case Review Group for <seat>
    And <name> sent apologies
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

    Examples:
      | seat             | name  |
      | CCG Nominees     | Norah |
      | Health Providers | Pia   |

  Scenario Outline: Another in the chair, and who stands for children's services
    Given Otto is the chair of the Case Review Group for KSCB
    And Ana is a member of the Case Review Group for <seat>
    And Dora and Quin sent apologies
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | seat                                       | answer |
      | Director of Specialist Children's Services | kept   |
      | Specialist Children's Services             | kept   |
      | Assistant Director                         | kept   |
      | CCG Nominees                               | broken |

  Scenario: No member stands for two interests
    Given Paul has been a member of the Case Review Group for CCG Nominees since 1 June 2016
    And Norah sent apologies
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And it is contested: quorum interests

  Scenario: Education and probation are no interests of the quorum
    Given Eddy and Prue sent apologies
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: An interest may be there by deputy
    Given Paul was represented by Ben
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: The chair is away
    Given Dora sent apologies
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: A deputy for the chair is not enough
    Given Dora was represented by Ben
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: It is not recorded whether the chair came
    Given it is not recorded whether Dora came
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A blank that could make the half
    Given Ana is a member of the Case Review Group for CCG Nominees
    And Ben is a member of the Case Review Group for Health Providers
    And Dora, Paul, Norah and Pia were there
    And it is not recorded whether Eddy came
    And everybody else sent apologies
    When clause ToR Case Review Group 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A blank that does not matter
    Given it is not recorded whether Eddy came
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: A cancelled meeting needs no quorum
    Given a meeting of the Case Review Group planned for 19 July 2017 was cancelled on 3 July 2017 for lack of business
    When clause ToR Case Review Group 7 is audited
    Then the audit gives 1 verdict

  Scenario: Attendance was not supplied
    Given no attendance records were supplied
    When clause ToR Case Review Group 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario Outline: One full member more, in whatever role, and those who came are too few
    Given Ben is <role> of the Case Review Group
    And Ana is a member of the Case Review Group for CCG Nominees
    And Dora, Paul, Norah and Pia were there
    And everybody else sent apologies
    When clause ToR Case Review Group 7 is audited
    Then it is broken for the meeting of 17 May 2017

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |
