Feature: Clause ToR Health Safeguarding 2 – Quorum, under other readings
  The document leaves open of whom two thirds must be there, whether a member who sent a deputy is
  there, and whether the chair's ruling decides. Each scenario says what the readings answer.

  Background:
    Given the audit is made on 30 April 2018
    And the Health Safeguarding Group has these members
      | who  | as     | for              |
      | Ana  | chair  | Designated Nurse |
      | Ben  | member | Public Health    |
      | Cleo | member | NHS England      |
      | Dora | member | CCG Nominees     |
      | Eddy | member | Health Providers |
      | Fred | member | KMPT             |
    And a meeting of the Health Safeguarding Group was held on 17 May 2017

  Rule: Of whom must half (or two thirds) be there for a meeting to be quorate?
    The reading of half base:
    - full members: of the people who are full members on the day, rounded up (our reading)
    - everybody listed: of everybody on the body's list, virtual and co-opted members, observers and
      advisers too
    - organisations: of the organisations that have a full member, each counted once; whoever speaks
      for none counts as one

    Scenario: Those who came are just enough of the full members, and one virtual member more is too many for another reading
      Given Max is a virtual member of the Health Safeguarding Group
      And Max sent apologies
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: half base, two thirds ruling

    Scenario Outline: Everybody on the list is counted, one more of whatever role
      Given the reading of half base is everybody listed
      And Max is <role> of the Health Safeguarding Group
      And Max sent apologies
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
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
      Given Max is <role> of the Health Safeguarding Group
      And Max sent apologies
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | role                   |
        | a virtual member       |
        | a participant observer |
        | a co-opted member      |
        | an adviser             |

    Scenario Outline: Those on the list who are no full members help where everybody is counted
      Given the reading of half base is <reading>
      And Max is a virtual member of the Health Safeguarding Group
      And Vlad is a virtual member of the Health Safeguarding Group
      And Olga is a lay member of the Health Safeguarding Group
      And Ana, Ben, Cleo, Dora, Max and Vlad were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading          | answer |
        | full members     | broken |
        | everybody listed | kept   |

    Scenario: One on the list too many, where everybody is counted
      Given the reading of half base is everybody listed
      And Max is a virtual member of the Health Safeguarding Group
      And Vlad is a virtual member of the Health Safeguarding Group
      And Olga is a lay member of the Health Safeguarding Group
      And Yves is an adviser of the Health Safeguarding Group
      And Yves sent apologies
      And Ana, Ben, Cleo, Dora, Max and Vlad were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: Two from one organisation are one organisation
      Given the reading of half base is <reading>
      And Olga is a lay member of the Health Safeguarding Group
      And Eddy represents Kent County Council
      And Fred represents <organisation>
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | organisation        | answer |
        | organisations | Kent County Council | kept   |
        | organisations | Medway Council      | broken |
        | full members  | Kent County Council | broken |

    Scenario: Too few people who are yet enough organisations: the readings part
      Given Olga is a lay member of the Health Safeguarding Group
      And Eddy represents Kent County Council
      And Fred represents Kent County Council
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: half base, two thirds ruling

    Scenario Outline: An organisation that sends several people is there once
      Given the reading of half base is <reading>
      And Olga is a lay member of the Health Safeguarding Group
      And Lola is a lay member of the Health Safeguarding Group
      And Rosa is a lay member of the Health Safeguarding Group
      And Ben represents Kent County Council
      And Eddy represents Kent County Council
      And Fred represents Kent County Council
      And Ana, Ben, Cleo, Dora, Eddy and Fred were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | answer |
        | organisations | broken |
        | full members  | kept   |

    Scenario Outline: Whoever was a member that day stands for an organisation
      Given the reading of half base is organisations
      And Lola was a lay member of the Health Safeguarding Group from <from> until <until>
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
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
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | role             | body                          |
        | a virtual member | the Health Safeguarding Group |
        | an adviser       | the Health Safeguarding Group |
        | a member         | the Business Group            |

    Scenario Outline: One organisation more, in whatever full role somebody stands for it
      Given the reading of half base is organisations
      And Lola is <role> of the Health Safeguarding Group for Early Help
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
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
      And Lola is a lay member of the Health Safeguarding Group
      And Rosa is a lay member of the Health Safeguarding Group
      And Tess is a lay member of the Health Safeguarding Group
      And Ana, Ben, Cleo, Dora, Lola and Rosa were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario Outline: It is not recorded for whom a member sits
      Given the reading of half base is <reading>
      And Anton is a member of the Health Safeguarding Group
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | answer        |
        | organisations | not evidenced |
        | full members  | broken        |

    Scenario: It is not recorded whether one on the list came
      Given the reading of half base is everybody listed
      And Max is a virtual member of the Health Safeguarding Group
      And Vlad is a virtual member of the Health Safeguarding Group
      And Olga is a lay member of the Health Safeguarding Group
      And it is not recorded whether Max and Vlad came
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is not evidenced for the meeting of 17 May 2017

  Rule: Does a member who sent a deputy count as there for the quorum?
    The reading of deputies in quorum:
    - yes: a member who sent a deputy counts as there (our reading)
    - no: only a member who came in person counts as there

    Scenario Outline: A deputy makes the number
      Given the reading of half base is <base>
      And the reading of deputies in quorum is <reading>
      And Olga is a lay member of the Health Safeguarding Group
      And Eddy was represented by Ulf
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | base             | reading | answer |
        | full members     | yes     | kept   |
        | full members     | no      | broken |
        | everybody listed | yes     | kept   |
        | everybody listed | no      | broken |
        | organisations    | yes     | kept   |
        | organisations    | no      | broken |

    Scenario Outline: Those who come themselves count, whether or not deputies do
      Given the reading of half base is <base>
      And the reading of deputies in quorum is <reading>
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | base             | reading |
        | full members     | yes     |
        | full members     | no      |
        | everybody listed | yes     |
        | everybody listed | no      |
        | organisations    | yes     |
        | organisations    | no      |

    Scenario: A deputy makes the number, and the readings part
      Given Olga is a lay member of the Health Safeguarding Group
      And Eddy was represented by Ulf
      And Ana, Ben, Cleo and Dora were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: deputies in quorum, two thirds ruling

    Scenario: Everybody in person, whether or not deputies count
      Given everybody else was there
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: two thirds ruling

  Rule: Are heads counted, or does the chair rule?
    The reading of two thirds ruling: The chair "will deem" a meeting not quorate. Is that a rule
      that counts heads, or a ruling of the chair?
    - heads: two thirds are counted (our reading)
    - chair's ruling: what the chair ruled, as recorded for the meeting under this clause; without a
      ruling it cannot be told

    Scenario Outline: What the chair ruled
      Given the reading of two thirds ruling is chair's ruling
      And clause ToR Health Safeguarding 2, quorum, was <answered> of it on 18 May 2017
      And <there> was there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | answered  | there | answer        |
        | confirmed | Ana   | kept          |
        | denied    | Ana   | broken        |
        | left open | Ana   | not evidenced |

    Scenario Outline: The ruling does not matter where heads are counted
      Given clause ToR Health Safeguarding 2, quorum, was <answered> of it on 18 May 2017
      And Ana, Ben and Cleo were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | answered  |
        | confirmed |
        | denied    |

    Scenario: Everybody is there, and the chair ruled that this is not enough
      Given the reading of two thirds ruling is chair's ruling
      And clause ToR Health Safeguarding 2, quorum, was denied of it on 18 May 2017
      And everybody else was there
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: No ruling is on record
      Given the reading of two thirds ruling is chair's ruling
      And everybody else was there
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario Outline: The chair ruled twice, and the last word counts
      Given the reading of two thirds ruling is chairs ruling
      And clause ToR Health Safeguarding 2, quorum, was <first> of it on 18 May 2017
      And clause ToR Health Safeguarding 2, quorum, was <then> of it on <later>
      And everybody else was there
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | first     | then      | later         | answer        |
        | denied    | confirmed | 14 June 2017  | kept          |
        | confirmed | denied    | 14 June 2017  | broken        |
        | confirmed | left open | 14 June 2017  | not evidenced |
        | denied    | confirmed | 30 April 2018 | kept          |
        | confirmed | denied    | 1 May 2018    | kept          |

    Scenario: A word on the quorum of another group, entered for this meeting, is no ruling
      Given the reading of two thirds ruling is chairs ruling
      And clause ToR Policy and Procedures 5, quorum, was confirmed of it on 18 May 2017
      And everybody else was there
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario Outline: The reason tells of the chair's ruling beside the count
      Given the reading of two thirds ruling is chairs ruling
      And clause ToR Health Safeguarding 2, quorum, was <answered> of it on 18 May 2017
      And Ana and Ben were there
      And everybody else sent apologies
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017
      And the reason given is "The chair ruled that there was <ruling>. Counted: 2 of 6 members were there or sent a deputy; 4 are needed."

      Examples:
        | answered  | answer | ruling    |
        | confirmed | kept   | a quorum  |
        | denied    | broken | no quorum |

    Scenario: A word on another duty of the clause is no ruling
      Given the reading of two thirds ruling is chair's ruling
      And clause ToR Health Safeguarding 2, attend all, was confirmed of it on 18 May 2017
      And everybody else was there
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: A ruling on another meeting is none on this one
      Given the reading of two thirds ruling is chair's ruling
      And everybody else was there
      And a meeting of the Health Safeguarding Group was held on 14 June 2017
      And clause ToR Health Safeguarding 2, quorum, was confirmed of it on 15 June 2017
      When clause ToR Health Safeguarding 2, quorum, is audited
      Then it is not evidenced for the meeting of 17 May 2017
      And it is kept for the meeting of 14 June 2017
