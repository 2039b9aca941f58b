Feature: Clause ToR CDOP 7 – Quorum of the Child Death Overview Panel, under other readings
  The document leaves open of whom half must be there, whether a member who sent a deputy is there,
  and what is asked of the interests named. Each scenario says what the readings answer.

  Background:
    Given the audit is made on 30 April 2018
    And the Child Death Overview Panel has these members
      | who   | as     | for                              |
      | Iris  | chair  | Public Health                    |
      | Paul  | member | Kent Police                      |
      | Sara  | member | Specialist Children's Services   |
      | Cleo  | member | CCG Nominees                     |
      | Eddy  | member | Education and Young People       |
      | Nell  | member | Specialist Nurse for Child Death |
      | Dot   | member | District Council                 |
      | Libby | member | Libraries                        |
    And a meeting of the Child Death Overview Panel was held on 17 May 2017

  Rule: Of whom must half (or two thirds) be there for a meeting to be quorate?
    The reading of half base:
    - full members: of the people who are full members on the day, rounded up (our reading)
    - everybody listed: of everybody on the body's list, virtual and co-opted members, observers and
      advisers too
    - organisations: of the organisations that have a full member, each counted once; whoever speaks
      for none counts as one

    Scenario: Those who came are just enough of the full members, and one virtual member more is too many for another reading
      Given Max is a virtual member of the Child Death Overview Panel
      And Max sent apologies
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: half base

    Scenario Outline: Everybody on the list is counted, one more of whatever role
      Given the reading of half base is everybody listed
      And Max is <role> of the Child Death Overview Panel
      And Max sent apologies
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | role                   | answer |
        | the chair              | broken |
        | the co-chair           | broken |
        | the vice chair         | broken |
        | the deputy chair       | broken |
        | a member               | broken |
        | a lay member           | broken |
        | a virtual member       | broken |
        | a participant observer | broken |
        | a co-opted member      | broken |
        | an adviser             | broken |
        | an associate           | kept   |

    Scenario Outline: Only full members are counted by default, and the others not at all
      Given Max is <role> of the Child Death Overview Panel
      And Max sent apologies
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | role                   |
        | a virtual member       |
        | a participant observer |
        | a co-opted member      |
        | an adviser             |

    Scenario Outline: Those on the list who are no full members help where everybody is counted
      Given the reading of half base is <reading>
      And Max is a virtual member of the Child Death Overview Panel
      And Olga is a lay member of the Child Death Overview Panel
      And Iris, Paul, Sara, Cleo and Max were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading          | answer |
        | full members     | broken |
        | everybody listed | kept   |

    Scenario: One on the list too many, where everybody is counted
      Given the reading of half base is everybody listed
      And Max is a virtual member of the Child Death Overview Panel
      And Olga is a lay member of the Child Death Overview Panel
      And Yves is an adviser of the Child Death Overview Panel
      And Yves sent apologies
      And Iris, Paul, Sara, Cleo and Max were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: Two from one organisation are one organisation
      Given the reading of half base is <reading>
      And Olga is a lay member of the Child Death Overview Panel
      And Eddy represents Kent County Council
      And Nell represents <organisation>
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | organisation        | answer |
        | organisations | Kent County Council | kept   |
        | organisations | Medway Council      | broken |
        | full members  | Kent County Council | broken |

    Scenario: Too few people who are yet enough organisations: the readings part
      Given Olga is a lay member of the Child Death Overview Panel
      And Eddy represents Kent County Council
      And Nell represents Kent County Council
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: half base

    Scenario Outline: An organisation that sends several people is there once
      Given the reading of half base is <reading>
      And Olga is a lay member of the Child Death Overview Panel
      And Lola is a lay member of the Child Death Overview Panel
      And Paul represents Kent County Council
      And Eddy represents Kent County Council
      And Iris, Paul, Sara, Cleo and Eddy were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | answer |
        | organisations | broken |
        | full members  | kept   |

    Scenario Outline: Whoever was a member that day stands for an organisation
      Given the reading of half base is organisations
      And Lola was a lay member of the Child Death Overview Panel from <from> until <until>
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | from         | until       | answer |
        | 17 May 2017  | 31 May 2017 | broken |
        | 18 May 2017  | 31 May 2017 | kept   |
        | 1 April 2016 | 17 May 2017 | broken |
        | 1 April 2016 | 16 May 2017 | kept   |

    Scenario Outline: Other bodies, and those who are no full members, add no organisation
      Given the reading of half base is organisations
      And Lola is <role> of <body>
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | role             | body                           |
        | a virtual member | the Child Death Overview Panel |
        | an adviser       | the Child Death Overview Panel |
        | a member         | the Business Group             |

    Scenario Outline: One organisation more, in whatever full role somebody stands for it
      Given the reading of half base is organisations
      And Lola is <role> of the Child Death Overview Panel for Early Help
      And Iris, Paul, Sara and Cleo were there
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

    Scenario: Several who speak for no organisation are several
      Given the reading of half base is organisations
      And Lola is a lay member of the Child Death Overview Panel
      And Olga is a lay member of the Child Death Overview Panel
      And Rosa is a lay member of the Child Death Overview Panel
      And Iris, Paul, Sara, Cleo, Lola and Olga were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario Outline: It is not recorded for whom a member sits
      Given the reading of half base is <reading>
      And Anton is a member of the Child Death Overview Panel
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | answer        |
        | organisations | not evidenced |
        | full members  | broken        |

    Scenario: It is not recorded whether one on the list came
      Given the reading of half base is everybody listed
      And Max is a virtual member of the Child Death Overview Panel
      And Olga is a lay member of the Child Death Overview Panel
      And it is not recorded whether Max came
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

  Rule: Does a member who sent a deputy count as there for the quorum?
    The reading of deputies in quorum:
    - yes: a member who sent a deputy counts as there (our reading)
    - no: only a member who came in person counts as there

    Scenario Outline: A deputy makes the number
      Given the reading of half base is <base>
      And the reading of deputies in quorum is <reading>
      And Olga is a lay member of the Child Death Overview Panel
      And Eddy was represented by Ulf
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | base             | reading | answer |
        | full members     | yes     | kept   |
        | full members     | no      | broken |
        | everybody listed | yes     | kept   |
        | everybody listed | no      | broken |
        | organisations    | yes     | kept   |
        | organisations    | no      | broken |

    Scenario: A deputy makes the number, and the readings part
      Given Olga is a lay member of the Child Death Overview Panel
      And Eddy was represented by Ulf
      And Iris, Paul, Sara and Cleo were there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: deputies in quorum

    Scenario: Everybody in person, whether or not deputies count
      Given everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not contested

  Rule: What does a quorum that "should include" the chair and certain interests ask of these?
    The reading of quorum interests:
    - one person each: the chair, and for each interest somebody who stands for no other; the chair
      may be one of them (our reading)
    - not by the chair: the chair, and for each interest somebody else who stands for no other
    - one person for several: the chair, and somebody for each interest; one person may stand for
      several
    - desirable: nothing more than that they are asked to come; the number of members alone decides

    Scenario Outline: An interest is missing, and so is the chair
      Given the reading of quorum interests is <reading>
      And <away> sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading                | away | answer |
        | desirable              | Paul | kept   |
        | desirable              | Iris | kept   |
        | one person each        | Paul | broken |
        | one person each        | Iris | broken |
        | not by the chair       | Paul | broken |
        | not by the chair       | Iris | broken |
        | one person for several | Paul | broken |
        | one person for several | Iris | broken |

    Scenario: An interest is missing, and a reading asks for none
      Given Paul sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: quorum interests

    Scenario: Too few members, and no reading helps
      Given the reading of quorum interests is desirable
      And Iris was there
      And everybody else sent apologies
      When clause ToR CDOP 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: One member stands for two interests
      Given the reading of quorum interests is <reading>
      And Sara has been a member of the Child Death Overview Panel for Kent Police since 1 June 2016
      And Paul sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading                | answer |
        | one person each        | broken |
        | not by the chair       | broken |
        | one person for several | kept   |

    Scenario Outline: The chair stands for an interest
      Given the reading of quorum interests is <reading>
      And Iris has been a member of the Child Death Overview Panel for Kent Police since 1 June 2016
      And Paul sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading                | answer |
        | one person each        | kept   |
        | not by the chair       | broken |
        | one person for several | kept   |

    Scenario: The chair stands for an interest, and a reading asks for somebody else
      Given Iris has been a member of the Child Death Overview Panel for Kent Police since 1 June 2016
      And Paul sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: quorum interests

    Scenario Outline: Everybody is there, and every reading agrees
      Given the reading of quorum interests is <reading>
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | reading                |
        | one person each        |
        | not by the chair       |
        | one person for several |
        | desirable              |

    Scenario Outline: Where one person may stand for several, each interest is still asked for
      Given the reading of quorum interests is one person for several
      And <name> sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | name |
        | Paul |
        | Sara |
        | Cleo |

  Rule: Who stands for the commissioning group or the health providers in a quorum, where the list of members has no seat of that name?
    The reading of unlabelled seats:
    - nearest post: the health post on the list that comes nearest: a designated nurse or
      paediatrician (our reading)
    - named only: only somebody whose seat has that name

    Scenario Outline: A health post that comes near, in the place of the one so called
      Given the reading of unlabelled seats is <reading>
      And the reading of quorum interests is <interests>
      And Norah is a member of the Child Death Overview Panel for Designated Nurse
      And <away> sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading      | interests              | away | answer |
        | nearest post | one person each        | Cleo | kept   |
        | nearest post | one person for several | Cleo | kept   |
        | named only   | one person each        | Cleo | broken |
        | named only   | one person for several | Cleo | broken |

    Scenario: A health post that comes near, and the readings part
      Given Norah is a member of the Child Death Overview Panel for Designated Nurse
      And Cleo sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: unlabelled seats

    Scenario Outline: Where only seats of that name count, each interest is still asked for
      Given the reading of unlabelled seats is named only
      And the reading of quorum interests is <interests>
      And <away> sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | interests              | away | answer |
        | one person each        | Paul | broken |
        | one person each        | Cleo | broken |
        | one person each        | Sara | broken |
        | one person for several | Paul | broken |
        | one person for several | Cleo | broken |
        | one person for several | Sara | broken |
        | one person each        | Eddy | kept   |
        | one person for several | Eddy | kept   |

    Scenario Outline: A paediatrician comes near too
      Given the reading of unlabelled seats is <reading>
      And the reading of quorum interests is <interests>
      And Pia is a member of the Child Death Overview Panel for Paediatricians
      And Cleo sent apologies
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading      | interests              | answer |
        | nearest post | one person each        | kept   |
        | nearest post | one person for several | kept   |
        | named only   | one person each        | broken |
        | named only   | one person for several | broken |
