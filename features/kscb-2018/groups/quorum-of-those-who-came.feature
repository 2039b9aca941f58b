Feature: Quorum – Who did not come is not there
  Whoever missed a meeting, with apologies or without, is not counted as there, by any reading; and
  a meeting that is only planned has no quorum to ask for.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Neither apologies nor absence is counted
    The reading of half base: Of whom must half (or two thirds) be there for a meeting to be
      quorate?
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

    Scenario Outline: Two of six came, by each reading of whom half is asked
      Given the reading of quorum interests is desirable
      And the reading of half base is <base>
      And the reading of deputies in quorum is <deputies>
      And <body> has these members
        | who  | as     | for                            |
        | Ana  | chair  |                                |
        | Ben  | member | Kent Police                    |
        | Cleo | member | Specialist Children's Services |
        | Dan  | member | CCG nominees                   |
        | Eve  | member | Health providers               |
        | Fay  | member | National Probation Service     |
      And a meeting of <body> was held on 20 September 2017
      And Ana and Ben were there
      And Cleo and Dan sent apologies
      And Eve and Fay were absent without apologies
      When clause <clause>, quorum, is audited
      Then it is broken for the meeting of 20 September 2017

      Examples:
        | clause                      | body                            | base             | deputies |
        | ToR Board 7                 | the Board                       | full members     | yes      |
        | ToR Board 7                 | the Board                       | full members     | no       |
        | ToR Board 7                 | the Board                       | everybody listed | yes      |
        | ToR Board 7                 | the Board                       | everybody listed | no       |
        | ToR Board 7                 | the Board                       | organisations    | yes      |
        | ToR Board 7                 | the Board                       | organisations    | no       |
        | ToR Case Review Group 7     | the Case Review Group           | full members     | yes      |
        | ToR Case Review Group 7     | the Case Review Group           | full members     | no       |
        | ToR Case Review Group 7     | the Case Review Group           | everybody listed | yes      |
        | ToR Case Review Group 7     | the Case Review Group           | everybody listed | no       |
        | ToR Case Review Group 7     | the Case Review Group           | organisations    | yes      |
        | ToR Case Review Group 7     | the Case Review Group           | organisations    | no       |
        | ToR CDOP 7                  | the Child Death Overview Panel  | full members     | yes      |
        | ToR CDOP 7                  | the Child Death Overview Panel  | full members     | no       |
        | ToR CDOP 7                  | the Child Death Overview Panel  | everybody listed | yes      |
        | ToR CDOP 7                  | the Child Death Overview Panel  | everybody listed | no       |
        | ToR CDOP 7                  | the Child Death Overview Panel  | organisations    | yes      |
        | ToR CDOP 7                  | the Child Death Overview Panel  | organisations    | no       |
        | ToR Health Safeguarding 2   | the Health Safeguarding Group   | full members     | yes      |
        | ToR Health Safeguarding 2   | the Health Safeguarding Group   | full members     | no       |
        | ToR Health Safeguarding 2   | the Health Safeguarding Group   | everybody listed | yes      |
        | ToR Health Safeguarding 2   | the Health Safeguarding Group   | everybody listed | no       |
        | ToR Health Safeguarding 2   | the Health Safeguarding Group   | organisations    | yes      |
        | ToR Health Safeguarding 2   | the Health Safeguarding Group   | organisations    | no       |
        | ToR Policy and Procedures 5 | the Policy and Procedures Group | full members     | yes      |
        | ToR Policy and Procedures 5 | the Policy and Procedures Group | full members     | no       |
        | ToR Policy and Procedures 5 | the Policy and Procedures Group | everybody listed | yes      |
        | ToR Policy and Procedures 5 | the Policy and Procedures Group | everybody listed | no       |
        | ToR Policy and Procedures 5 | the Policy and Procedures Group | organisations    | yes      |
        | ToR Policy and Procedures 5 | the Policy and Procedures Group | organisations    | no       |

    Scenario Outline: The chair and one of the others came
      Given the reading of deputies in quorum is <deputies>
      And <body> has these members
        | who  | as     | for                            |
        | Ana  | chair  |                                |
        | Ben  | member | Kent Police                    |
        | Cleo | member | Specialist Children's Services |
        | Dan  | member | CCG nominees                   |
        | Eve  | member | Health providers               |
        | Fay  | member | National Probation Service     |
      And a meeting of <body> was held on 20 September 2017
      And Ana and Ben were there
      And Cleo and Dan sent apologies
      And Eve and Fay were absent without apologies
      When clause <clause>, quorum, is audited
      Then it is broken for the meeting of 20 September 2017

      Examples:
        | clause                          | body                                | deputies |
        | ToR Business Group 7            | the Business Group                  | yes      |
        | ToR Business Group 7            | the Business Group                  | no       |
        | ToR Learning and Development 7  | the Learning and Development Group  | yes      |
        | ToR Learning and Development 7  | the Learning and Development Group  | no       |
        | ToR Quality and Effectiveness 7 | the Quality and Effectiveness Group | yes      |
        | ToR Quality and Effectiveness 7 | the Quality and Effectiveness Group | no       |

    Scenario Outline: All came but the chair
      Given <body> has these members
        | who  | as     | for                            |
        | Ana  | chair  |                                |
        | Ben  | member | Kent Police                    |
        | Cleo | member | Specialist Children's Services |
        | Dan  | member | CCG nominees                   |
        | Eve  | member | Health providers               |
        | Fay  | member | National Probation Service     |
      And a meeting of <body> was held on 20 September 2017
      And Ana <missed>
      And everybody else was there
      When clause <clause>, quorum, is audited
      Then it is broken for the meeting of 20 September 2017

      Examples:
        | clause                          | body                                | missed                       |
        | ToR Board 7                     | the Board                           | sent apologies               |
        | ToR Board 7                     | the Board                           | was absent without apologies |
        | ToR Case Review Group 7         | the Case Review Group               | sent apologies               |
        | ToR Case Review Group 7         | the Case Review Group               | was absent without apologies |
        | ToR CDOP 7                      | the Child Death Overview Panel      | sent apologies               |
        | ToR CDOP 7                      | the Child Death Overview Panel      | was absent without apologies |
        | ToR Business Group 7            | the Business Group                  | sent apologies               |
        | ToR Business Group 7            | the Business Group                  | was absent without apologies |
        | ToR Learning and Development 7  | the Learning and Development Group  | sent apologies               |
        | ToR Learning and Development 7  | the Learning and Development Group  | was absent without apologies |
        | ToR Quality and Effectiveness 7 | the Quality and Effectiveness Group | sent apologies               |
        | ToR Quality and Effectiveness 7 | the Quality and Effectiveness Group | was absent without apologies |

    Scenario Outline: One of the three that the Risks, Threats and Vulnerabilities Group needs
      Given the Risks, Threats and Vulnerabilities Group has these members
        | who  | as     | for                            |
        | Ana  | chair  | Adult Safeguarding Unit        |
        | Ben  | member | Kent Police                    |
        | Cleo | member | Specialist Children's Services |
        | Dan  | member | CCG nominees                   |
      And a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
      And Ben <came>
      And everybody else was there
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is <answer> for the meeting of 20 September 2017

      Examples:
        | came                         | answer |
        | was there                    | kept   |
        | was represented by Gil       | kept   |
        | sent apologies               | broken |
        | was absent without apologies | broken |

    Scenario Outline: A member of a group, counted as one of the Board's, who did not come
      Given the reading of deemed members is yes
      And the reading of deputies in quorum is <deputies>
      And the Board has these members
        | who  | as     | for                            |
        | Ana  | chair  |                                |
        | Ben  | member | Kent Police                    |
        | Cleo | member | Specialist Children's Services |
        | Dan  | member | CCG nominees                   |
        | Eve  | member | Health providers               |
        | Fay  | member | National Probation Service     |
      And the Business Group has these members
        | who | as     |
        | Gil | member |
        | Hal | member |
        | Ida | member |
        | Joe | member |
        | Kim | member |
        | Lea | member |
        | Max | member |
        | Ned | member |
      And a meeting of the Board was held on 20 September 2017
      And Ana, Ben, Cleo, Dan, Eve and Fay were there
      And Gil <came>
      When clause ToR Board 7, quorum, is audited
      Then it is <answer> for the meeting of 20 September 2017

      Examples:
        | deputies | came                         | answer |
        | yes      | was there                    | kept   |
        | yes      | sent apologies               | broken |
        | yes      | was absent without apologies | broken |
        | no       | was there                    | kept   |
        | no       | sent apologies               | broken |
        | no       | was absent without apologies | broken |

  Rule: Only a meeting that was held

    Scenario Outline: A meeting that is planned has no quorum yet
      Given <body> has these members
        | who  | as     | for                            |
        | Ana  | chair  |                                |
        | Ben  | member | Kent Police                    |
        | Cleo | member | Specialist Children's Services |
        | Dan  | member | CCG nominees                   |
        | Eve  | member | Health providers               |
        | Fay  | member | National Probation Service     |
      And a meeting of <body> is planned for 20 June 2018
      When clause <clause>, quorum, is audited
      Then it does not apply to the meeting of 20 June 2018

      Examples:
        | clause                              | body                                         |
        | ToR Board 7                         | the Board                                    |
        | ToR Case Review Group 7             | the Case Review Group                        |
        | ToR CDOP 7                          | the Child Death Overview Panel               |
        | ToR Health Safeguarding 2           | the Health Safeguarding Group                |
        | ToR Policy and Procedures 5         | the Policy and Procedures Group              |
        | ToR Business Group 7                | the Business Group                           |
        | ToR Learning and Development 7      | the Learning and Development Group           |
        | ToR Quality and Effectiveness 7     | the Quality and Effectiveness Group          |
        | ToR Risks Threats Vulnerabilities 6 | the Risks, Threats and Vulnerabilities Group |
