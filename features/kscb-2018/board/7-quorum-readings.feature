Feature: Clause ToR Board 7 – Quorum of the Board, under other readings
  The document leaves open of whom half must be there, whether a member who sent a deputy is there,
  and what is asked of the interests named. Each scenario says what the readings answer.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who   | as     | for                              |
      | Iris  | chair  | Chair of Board                   |
      | Paul  | member | Kent Police                      |
      | Sara  | member | Specialist Children's Services   |
      | Cleo  | member | CCG Nominees                     |
      | Hugo  | member | Health Providers                 |
      | Nina  | member | National Probation Service       |
      | Carl  | member | Community Rehabilitation Company |
      | Dora  | member | District Council                 |
      | Eddy  | member | Education and Young People       |
      | Pam   | member | Public Health                    |
      | Yusuf | member | Youth Offending                  |
      | Vera  | member | Voluntary and Community Sector   |
      | Xena  | member | CXK                              |
      | Anya  | member | Adult Services                   |
    And a meeting of the Board was held on 17 May 2017

  Rule: Of whom must half (or two thirds) be there for a meeting to be quorate?
    The reading of half base:
    - full members: of the people who are full members on the day, rounded up (our reading)
    - everybody listed: of everybody on the body's list, virtual and co-opted members, observers and
      advisers too
    - organisations: of the organisations that have a full member, each counted once; whoever speaks
      for none counts as one
    The reading of deputies in quorum: Does a member who sent a deputy count as there for the
      quorum?
    - yes: a member who sent a deputy counts as there (our reading)
    - no: only a member who came in person counts as there
    The reading of deemed members: Are the members of groups, whom 5.4 deems members of KSCB, among
      those of whom half makes a quorum of the Board?
    - no: half of the members of the Board (our reading)
    - yes: half of everybody who is a full member of the Board or of a group
    The reading of quorum interests: What does a quorum that "should include" the chair and certain
      interests ask of these?
    - one person each: the chair, and for each interest somebody who stands for no other; the chair
      may be one of them (our reading)
    - not by the chair: the chair, and for each interest somebody else who stands for no other
    - one person for several: the chair, and somebody for each interest; one person may stand for
      several
    - desirable: nothing more than that they are asked to come; the number of members alone decides

    Scenario: Those who came are just enough of the full members, and one virtual member more is too many for another reading
      Given Max is a virtual member of the Board
      And Max sent apologies
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: half base

    Scenario Outline: The reason tells what was counted
      Given the reading of <question> is <reading>
      And Max is a virtual member of the Board
      And Max sent apologies
      And Iris, Paul, Sara, Cleo, Hugo and Nina were there
      And Carl was represented by Ulf
      And Ben is a member of the Business Group
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017
      And the reason given is "<reason>"

      Examples:
        | question           | reading          | answer | reason |
        | half base          | full members     | kept   | 7 of 14 members were there or sent a deputy, the Chair in person, with each of the five interests. |
        | half base          | everybody listed | broken | 7 of 15 people on the list were there or sent a deputy (8 are needed); Chair there in person: yes; each of the five interests there: yes. |
        | half base          | organisations    | kept   | 7 of 14 organisations were there or sent a deputy, the Chair in person, with each of the five interests. |
        | deputies in quorum | no               | broken | 6 of 14 members were there in person (7 are needed); Chair there in person: yes; each of the five interests there: yes. |
        | deemed members     | yes              | broken | 7 of 15 members of the Board and its groups were there or sent a deputy (8 are needed); Chair there in person: yes; each of the five interests there: yes. |
        | quorum interests   | desirable        | kept   | 7 of 14 members were there or sent a deputy; nothing else is asked for. |

    Scenario Outline: Everybody on the list is counted, one more of whatever role
      Given the reading of half base is everybody listed
      And Max is <role> of the Board
      And Max sent apologies
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
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
      Given Max is <role> of the Board
      And Max sent apologies
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | role                   |
        | a virtual member       |
        | a participant observer |
        | a co-opted member      |
        | an adviser             |

    Scenario Outline: Those on the list who are no full members help where everybody is counted
      Given the reading of half base is <reading>
      And Max is a virtual member of the Board
      And Olga is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo, Nina, Carl and Max were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading          | answer |
        | full members     | broken |
        | everybody listed | kept   |

    Scenario: One on the list too many, where everybody is counted
      Given the reading of half base is everybody listed
      And Max is a virtual member of the Board
      And Olga is a lay member of the Board
      And Yves is an adviser of the Board
      And Yves sent apologies
      And Iris, Paul, Sara, Cleo, Hugo, Nina, Carl and Max were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: Two from one organisation are one organisation
      Given the reading of half base is <reading>
      And Olga is a lay member of the Board
      And Dora represents Kent County Council
      And Eddy represents <organisation>
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | organisation        | answer |
        | organisations | Kent County Council | kept   |
        | organisations | Medway Council      | broken |
        | full members  | Kent County Council | broken |

    Scenario: Too few people who are yet enough organisations: the readings part
      Given Olga is a lay member of the Board
      And Dora represents Kent County Council
      And Eddy represents Kent County Council
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: half base

    Scenario Outline: An organisation that sends several people is there once
      Given the reading of half base is <reading>
      And Olga is a lay member of the Board
      And Lola is a lay member of the Board
      And Paul represents Kent County Council
      And Dora represents Kent County Council
      And Iris, Paul, Sara, Cleo, Hugo, Nina, Carl and Dora were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | answer |
        | organisations | broken |
        | full members  | kept   |

    Scenario Outline: Whoever was a member that day stands for an organisation
      Given the reading of half base is organisations
      And Lola was a lay member of the Board from <from> until <until>
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
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
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | role             | body               |
        | a virtual member | the Board          |
        | an adviser       | the Board          |
        | a member         | the Business Group |

    Scenario Outline: One organisation more, in whatever full role somebody stands for it
      Given the reading of half base is organisations
      And Lola is <role> of the Board for Early Help
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
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

    Scenario: Several who speak for no organisation are several
      Given the reading of half base is organisations
      And Lola is a lay member of the Board
      And Olga is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo, Nina, Lola and Olga were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario Outline: It is not recorded for whom a member sits
      Given the reading of half base is <reading>
      And Anton is a member of the Board
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | answer        |
        | organisations | not evidenced |
        | full members  | broken        |

    Scenario: It is not recorded whether one on the list came
      Given the reading of half base is everybody listed
      And Max is a virtual member of the Board
      And Olga is a lay member of the Board
      And it is not recorded whether Max came
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

  Rule: Does a member who sent a deputy count as there for the quorum?
    The reading of deputies in quorum:
    - yes: a member who sent a deputy counts as there (our reading)
    - no: only a member who came in person counts as there

    Scenario Outline: A deputy makes the number
      Given the reading of half base is <base>
      And the reading of deputies in quorum is <reading>
      And Olga is a lay member of the Board
      And Dora was represented by Ulf
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
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
      Given Olga is a lay member of the Board
      And Dora was represented by Ulf
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: deputies in quorum

    Scenario: Everybody in person, whether or not deputies count
      Given everybody else was there
      When clause ToR Board 7 is audited
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
      When clause ToR Board 7 is audited
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
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: quorum interests

    Scenario: Too few members, and no reading helps
      Given the reading of quorum interests is desirable
      And Iris was there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: One member stands for two interests
      Given the reading of quorum interests is <reading>
      And Sara has been a member of the Board for Kent Police since 1 June 2016
      And Paul sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading                | answer |
        | one person each        | broken |
        | not by the chair       | broken |
        | one person for several | kept   |

    Scenario Outline: The chair stands for an interest
      Given the reading of quorum interests is <reading>
      And Iris has been a member of the Board for Kent Police since 1 June 2016
      And Paul sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading                | answer |
        | one person each        | kept   |
        | not by the chair       | broken |
        | one person for several | kept   |

    Scenario: The chair stands for an interest, and a reading asks for somebody else
      Given Iris has been a member of the Board for Kent Police since 1 June 2016
      And Paul sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: quorum interests

    Scenario Outline: Everybody is there, and every reading agrees
      Given the reading of quorum interests is <reading>
      And everybody else was there
      When clause ToR Board 7 is audited
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
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | name |
        | Paul |
        | Sara |
        | Cleo |
        | Hugo |

  Rule: Where two names are joined by a slash, or by "and/or", does the clause ask for either or for both?
    The reading of slashes:
    - either: one of the two is enough (our reading)
    - both: each of the two

    Scenario Outline: One of the two probation bodies is away
      Given the reading of slashes is <slashes>
      And the reading of quorum interests is <interests>
      And <away> sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | slashes | interests              | away | answer |
        | either  | one person each        | Nina | kept   |
        | either  | one person each        | Carl | kept   |
        | both    | one person each        | Nina | broken |
        | both    | one person each        | Carl | broken |
        | either  | one person for several | Nina | kept   |
        | either  | one person for several | Carl | kept   |
        | both    | one person for several | Nina | broken |
        | both    | one person for several | Carl | broken |
        | both    | one person each        | Dora | kept   |
        | both    | one person for several | Dora | kept   |

    Scenario: One of the two is away, and the readings part
      Given Nina sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: slashes

    Scenario Outline: Both are away
      Given the reading of quorum interests is <interests>
      And Nina and Carl sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | interests              |
        | one person each        |
        | one person for several |

    Scenario Outline: Somebody who sits for the probation provider stands for one of the two
      Given the reading of slashes is both
      And the reading of quorum interests is <interests>
      And Prue is a member of the Board for Probation Provider
      And <away> sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | interests              | away          | answer |
        | one person each        | Nina          | kept   |
        | one person each        | Carl          | kept   |
        | one person each        | Nina and Carl | broken |
        | one person for several | Nina          | kept   |
        | one person for several | Carl          | kept   |

    Scenario Outline: Where both are asked for, each other interest is too
      Given the reading of slashes is both
      And <name> sent apologies
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | name |
        | Paul |
        | Sara |
        | Cleo |
        | Hugo |

    Scenario: By either reading of the slash somebody from probation in either seat will do
      Given the reading of quorum interests is one person for several
      And Nina and Carl sent apologies
      And Prue is a member of the Board for Probation Provider
      And everybody else was there
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017

  Rule: Are the members of groups, whom 5.4 deems members of KSCB, among those of whom half makes a quorum of the Board?
    The reading of deemed members:
    - no: half of the members of the Board (our reading)
    - yes: half of everybody who is a full member of the Board or of a group

    Scenario Outline: One member of a group who is not on the Board, and did not come
      Given the reading of deemed members is <reading>
      And Gil is a member of the Case Review Group
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading | answer |
        | no      | kept   |
        | yes     | broken |

    Scenario: One member of a group who did not come, and the readings part
      Given Gil is a member of the Case Review Group
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: deemed members

    Scenario Outline: A member of a group who is not on the Board, and came
      Given the reading of deemed members is <reading>
      And Gil is a member of the Case Review Group
      And Olga is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo, Nina, Carl and Gil were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading | answer |
        | no      | broken |
        | yes     | kept   |

    Scenario Outline: A member of a group who came by deputy, at the Board
      Given the reading of deemed members is yes
      And the reading of deputies in quorum is <reading>
      And Gil is a member of the Case Review Group
      And Olga is a lay member of the Board
      And Gil was represented by Ulf
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading | answer |
        | yes     | kept   |
        | no      | broken |

    Scenario Outline: Who is counted, where members of groups are
      Given the reading of deemed members is yes
      And <member> is <role> of <group>
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | member | role             | group                                        | answer |
        | Gil    | a member         | the Case Review Group                        | broken |
        | Gil    | the chair        | the Case Review Group                        | broken |
        | Gil    | the co-chair     | the Case Review Group                        | broken |
        | Gil    | the vice chair   | the Case Review Group                        | broken |
        | Gil    | the deputy chair | the Case Review Group                        | broken |
        | Gil    | a lay member     | the Case Review Group                        | broken |
        | Gil    | a member         | the Business Group                           | broken |
        | Gil    | a member         | the Child Death Overview Panel               | broken |
        | Gil    | a member         | the Learning and Development Group           | broken |
        | Gil    | a member         | the Quality and Effectiveness Group          | broken |
        | Gil    | a member         | the Multi-Agency Sexual Exploitation Group   | broken |
        | Gil    | a member         | the Health Safeguarding Group                | broken |
        | Gil    | a member         | the Education Safeguarding Group             | broken |
        | Gil    | a member         | the Policy and Procedures Group              | broken |
        | Gil    | a member         | the District Safeguarding Leads Group        | broken |
        | Gil    | a member         | the Risks, Threats and Vulnerabilities Group | broken |
        | Dora   | a member         | the Case Review Group                        | kept   |
        | Gil    | a virtual member | the Case Review Group                        | kept   |
        | Gil    | an adviser       | the Case Review Group                        | kept   |
        | Gil    | a virtual member | the Board                                    | kept   |
        | Gil    | a member         | the 0-25 Health and Wellbeing Board          | kept   |

    Scenario Outline: Whoever is on the Board is not counted again, in whatever role
      Given the reading of deemed members is yes
      And Lola is <role> of the Board
      And Gil is a member of the Case Review Group
      And Gus is a member of the Case Review Group
      And Iris, Paul, Sara, Cleo, Hugo, Nina, Carl and Lola were there
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

    Scenario Outline: What a member of a group did at the Board
      Given the reading of deemed members is yes
      And the reading of deputies in quorum is <deputies>
      And Gil is a member of the Case Review Group
      And Olga is a lay member of the Board
      And Gil <did>
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | deputies | did            | answer |
        | yes      | was there      | kept   |
        | yes      | sent apologies | broken |
        | no       | was there      | kept   |

    Scenario: Attendance at another meeting does not count
      Given the reading of deemed members is yes
      And Gil is a member of the Case Review Group
      And Olga is a lay member of the Board
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      And a meeting of the Case Review Group was held on 10 May 2017
      And Gil was there
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: Whoever came without being a member of the Board or of a group is not counted
      Given the reading of deemed members is yes
      And Olga is a lay member of the Board
      And Gil is a virtual member of the Board
      And Iris, Paul, Sara, Cleo, Hugo, Nina, Carl and Gil were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: Members of groups on the day of the meeting
      Given the reading of deemed members is yes
      And Gil was a member of the Case Review Group from <from> until <until>
      And Iris, Paul, Sara, Cleo, Hugo, Nina and Carl were there
      And everybody else sent apologies
      When clause ToR Board 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | from         | until       | answer |
        | 17 May 2017  | 31 May 2017 | broken |
        | 18 May 2017  | 31 May 2017 | kept   |
        | 1 April 2016 | 17 May 2017 | broken |
        | 1 April 2016 | 16 May 2017 | kept   |
