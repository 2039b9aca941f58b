Feature: Clause ToR Business Group 7 – Quorum, under other readings
  The document leaves open whether a member who sent a deputy is there, and of whom half must be
  there besides the chair. Each scenario tells the same facts under each of the readings.

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

  Rule: Does a member who sent a deputy count as there for the quorum?
    The reading of deputies in quorum:
    - yes: a member who sent a deputy counts as there (our reading)
    - no: only a member who came in person counts as there
    The reading of chair within the half: Where a clause asks for half of the members in addition to
      the chair, is whoever presides one of that half?
    - no: half of the members besides whoever presides (our reading)
    - yes: half of the members, whoever presides among them
    - of the others: half of the members other than whoever presides

    Scenario Outline: A deputy makes the half besides the chair
      Given the reading of deputies in quorum is <reading>
      And Iris, Ana and Ben were there
      And Cleo was represented by Ulf
      And everybody else sent apologies
      When clause ToR Business Group 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading | answer |
        | yes     | kept   |
        | no      | broken |

    Scenario Outline: The reason tells what was counted, and how many are needed
      Given the reading of <question> is <reading>
      And Iris, Ana and Ben were there
      And Cleo was represented by Ulf
      And everybody else sent apologies
      When clause ToR Business Group 7 is audited
      Then it is <answer> for the meeting of 17 May 2017
      And the reason given is "<reason>"

      Examples:
        | question              | reading       | answer | reason |
        | deputies in quorum    | yes           | kept   | The Chair was there in person, and 3 others were there or sent a deputy; of 6 members, 3 are needed besides the Chair. |
        | deputies in quorum    | no            | broken | Besides the Chair, 2 were there in person; of 6 members, 3 are needed. Chair there in person: yes. |
        | chair within the half | yes           | kept   | The Chair was there in person, and 3 others were there or sent a deputy; of 6 members, 2 are needed besides the Chair. |
        | chair within the half | of the others | kept   | The Chair was there in person, and 3 others were there or sent a deputy; of 6 members, 3 are needed besides the Chair. |

    Scenario: A deputy makes the half, and the readings part
      Given Iris, Ana and Ben were there
      And Cleo was represented by Ulf
      And everybody else sent apologies
      When clause ToR Business Group 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: deputies in quorum

    Scenario: Enough in person, and the readings of deputies agree
      Given Iris, Ana, Ben and Cleo were there
      And Dora was represented by Ulf
      And everybody else sent apologies
      When clause ToR Business Group 7 is audited
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
      When clause ToR Business Group 7 is audited
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
      And Fred is a member of the Business Group
      And Iris was there
      And <there> there
      And everybody else sent apologies
      When clause ToR Business Group 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading       | there                        | answer |
        | no            | Ana, Ben, Cleo and Dora were | kept   |
        | no            | Ana, Ben and Cleo were       | broken |
        | of the others | Ana, Ben and Cleo were       | kept   |
        | of the others | Ana and Ben were             | broken |
        | yes           | Ana, Ben and Cleo were       | kept   |
        | yes           | Ana and Ben were             | broken |
