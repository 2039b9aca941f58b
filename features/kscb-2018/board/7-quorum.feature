Feature: Clause ToR Board 7 – Quorum of the Board
  A meeting needs half of the members, the Independent Chair in person, and each of five interests:
  police, children's services, the commissioning groups, the health providers, and probation.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who   | as     | for                            |
      | Iris  | chair  | Chair of Board                 |
      | Paul  | member | Kent Police                    |
      | Sara  | member | Specialist Children's Services |
      | Cleo  | member | CCG Nominees                   |
      | Hugo  | member | Health Providers               |
      | Nina  | member | National Probation Service     |
      | Dora  | member | District Council               |
      | Eddy  | member | Education and Young People     |
      | Pam   | member | Public Health                  |
      | Yusuf | member | Youth Offending                |
      | Vera  | member | Voluntary and Community Sector |
      | Xena  | member | CXK                            |
    And a meeting of the Board was held on 17 May 2017

  Rule: Half of the members

    Scenario: Everybody is there
      Given everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: Exactly half, six of twelve
      Given Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: One fewer than half, six of thirteen
      Given Lola is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017 since 17 May 2017

    Scenario: Half is rounded up, seven of thirteen
      Given Lola is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Lola were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A deputy counts
      Given Lola is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And Dora was represented by Ben
      And everybody else was absent without apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A deputy counts, even one not named
      Given Lola is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And Dora was represented by somebody not recorded
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: Virtual members, observers and advisers are in no count
      Given Max is a virtual member of the Board for CAFCASS
      And Lena is a participant observer of the Board
      And Otto is an adviser of the Board
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: The presence of a virtual member does not help
      Given Lola is a lay member of the Board
      And Max is a virtual member of the Board for CAFCASS
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Max were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: Who is a member on the day of the meeting
      Given Lola was a lay member of the Board from <from> until <until>
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | from         | until       | answer |
        | 17 May 2017  | 31 May 2017 | broken |
        | 18 May 2017  | 31 May 2017 | kept   |
        | 1 April 2016 | 17 May 2017 | broken |
        | 1 April 2016 | 16 May 2017 | kept   |

    Scenario: Somebody with two memberships is one member
      Given Paul has been a member of the Board for Adult Services since 1 June 2016
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario Outline: One full member more, in whatever role, and those who came are too few
      Given Lola is <role> of the Board
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | role             |
        | the chair        |
        | the co-chair     |
        | the vice chair   |
        | the deputy chair |
        | a member         |
        | a lay member     |

  Rule: The Independent Chair is there in person

    Scenario: The Chair is away
      Given Iris sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: A deputy for the Chair is not enough
      Given Iris was represented by Ben
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: It is not recorded whether the Chair came
      Given it is not recorded whether Iris came
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

  Rule: Each of the five interests is there

    Scenario Outline: One of them is missing
      Given <name> sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | name |
        | Paul |
        | Sara |
        | Cleo |
        | Hugo |
        | Nina |

    Scenario Outline: One of them is there by deputy
      Given <name> was represented by Ben
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | name |
        | Paul |
        | Nina |

    Scenario Outline: Any probation body will do
      Given Carl is a member of the Board for <body>
      And Nina sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | body                             |
        | Community Rehabilitation Company |
        | Probation Provider               |

    Scenario: Any other interest may be missing
      Given Dora sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A virtual member does not stand for an interest
      Given Max is a virtual member of the Board for Kent Police
      And Paul sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: Nobody stands for two interests
      Given Paul has been a member of the Board for Specialist Children's Services since 1 June 2016
      And Sara sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

  Rule: What the record does not tell

    Scenario: A blank that could make the half
      Given Lola is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And it is not recorded whether Dora came
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: A blank that cannot change the answer, enough are there
      Given it is not recorded whether Dora came
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A blank that cannot change the answer, an interest is missing
      Given it is not recorded whether Dora came
      And Paul sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: It is not recorded whether an interest was there
      Given it is not recorded whether Paul came
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: It is not recorded for whom a member sits, and an interest is missing
      Given Anton is a member of the Board
      And Paul sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: It is not recorded as what somebody belongs to the Board, and the half depends on it
      Given Anton belongs to the Board, as what is not recorded
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: It is not recorded as what somebody belongs to the Board, and the half does not depend on it
      Given Anton belongs to the Board, as what is not recorded
      And Anton sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A member without a line in the record is a blank
      Given Iris, Sara, Cleo, Hugo, Nina, Dora, Eddy and Pam were there
      When clause ToR Board 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: Attendance was not supplied
      Given no attendance records were supplied
      When clause ToR Board 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017
