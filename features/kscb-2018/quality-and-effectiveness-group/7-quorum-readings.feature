Feature: Clause ToR Quality and Effectiveness 7 – Quorum, under other readings
  The document leaves open whether a member who sent a deputy is there, and of whom half must be
  there besides the chair. Each scenario tells the same facts under each of the readings.

  Background:
    Given the audit is made on 30 April 2018
    And the Quality and Effectiveness Group has these members
      | who  | as     |
      | Iris | chair  |
      | Ana  | member |
      | Ben  | member |
      | Cleo | member |
      | Dora | member |
      | Eddy | member |
    And a meeting of the Quality and Effectiveness Group was held on 17 May 2017

  Rule: Does a member who sent a deputy count as there for the quorum?
    The reading of deputies in quorum:
    - yes: a member who sent a deputy counts as there (our reading)
    - no: only a member who came in person counts as there

    Scenario Outline: A deputy makes the half besides the chair
      Given the reading of deputies in quorum is <reading>
      And Iris, Ana and Ben were there
      And Cleo was represented by Ulf
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading | answer |
        | yes     | kept   |
        | no      | broken |

    Scenario: A deputy makes the half, and the readings part
      Given Iris, Ana and Ben were there
      And Cleo was represented by Ulf
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: deputies in quorum

    Scenario: Enough in person, and the readings of deputies agree
      Given Iris, Ana, Ben and Cleo were there
      And Dora was represented by Ulf
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not contested

  Rule: Where a clause asks for half of the members in addition to the chair, is whoever presides one of that half?
    The reading of chair within the half:
    - no: half of the members besides whoever presides (our reading)
    - yes: half of the members, whoever presides among them
    - of the others: half of the members other than whoever presides

    Scenario Outline: Six members, and so many came besides the chair
      Given the reading of chair within the half is <reading>
      And Iris was there
      And <there> there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | there                  | answer |
        | no            | Ana, Ben and Cleo were | kept   |
        | no            | Ana and Ben were       | broken |
        | of the others | Ana, Ben and Cleo were | kept   |
        | of the others | Ana and Ben were       | broken |
        | yes           | Ana and Ben were       | kept   |
        | yes           | Ana was                | broken |

    Scenario Outline: Seven members, and so many came besides the chair
      Given the reading of chair within the half is <reading>
      And Fred is a member of the Quality and Effectiveness Group
      And Iris was there
      And <there> there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | there                        | answer |
        | no            | Ana, Ben, Cleo and Dora were | kept   |
        | no            | Ana, Ben and Cleo were       | broken |
        | of the others | Ana, Ben and Cleo were       | kept   |
        | of the others | Ana and Ben were             | broken |
        | yes           | Ana, Ben and Cleo were       | kept   |
        | yes           | Ana and Ben were             | broken |

  Rule: Who is the "agreed Deputy Chair" who may preside?
    The reading of agreed deputy chair:
    - appointed: a member with the office of deputy chair (our reading)
    - anybody: any member there, agreed upon for the meeting

    Scenario Outline: The chair is away and nobody has the office of deputy chair
      Given the reading of agreed deputy chair is <reading>
      And <there> were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading   | there                         | answer |
        | appointed | Ana, Ben, Cleo, Dora and Eddy | broken |
        | anybody   | Ana, Ben, Cleo and Dora       | kept   |
        | anybody   | Ana, Ben and Cleo             | broken |

    Scenario: Nobody came in person, so that nobody could preside
      Given the reading of agreed deputy chair is anybody
      And Iris sent apologies
      And Ana was represented by Ulf
      And Ben was represented by Vito
      And Cleo was represented by Wanda
      And Dora was represented by Xena
      And Eddy was represented by Yves
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: The chair or the deputy chair may preside under either reading
      Given the reading of agreed deputy chair is <reading>
      And Fred is the deputy chair of the Quality and Effectiveness Group
      And <away> sent apologies
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017

      Examples:
        | reading   | away |
        | appointed | Iris |
        | appointed | Fred |
        | anybody   | Iris |
        | anybody   | Fred |
