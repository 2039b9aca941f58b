Feature: Clause ToR Quality and Effectiveness 7 – Quorum of the Quality and Effectiveness Group
  A meeting needs the chair or the agreed deputy chair in person and, besides whoever of the two
  presides, half of the members.

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

  Rule: Whoever presides in person, and half of the members besides

    Scenario Outline: Of six members, three are needed besides the chair
      Given <there> were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | there                               | answer |
        | Iris, Ana, Ben, Cleo, Dora and Eddy | kept   |
        | Iris, Ana, Ben and Cleo             | kept   |
        | Iris, Ana and Ben                   | broken |

    Scenario Outline: Of seven members, four are needed besides the chair
      Given Fred is a member of the Quality and Effectiveness Group
      And <there> were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | there                         | answer |
        | Iris, Ana, Ben, Cleo and Dora | kept   |
        | Iris, Ana, Ben and Cleo       | broken |

    Scenario: A member's deputy counts
      Given Iris, Ana and Ben were there
      And Cleo was represented by Hugo
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: The chair is away, and the group has no deputy chair
      Given Iris sent apologies
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: agreed deputy chair

    Scenario: A deputy for the chair is not enough
      Given Iris was represented by Hugo
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: The chair is away and the deputy chair presides, seven members
      Given Fred is the deputy chair of the Quality and Effectiveness Group
      And <there> were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | there                         | answer |
        | Fred, Ana, Ben, Cleo and Dora | kept   |
        | Fred, Ana, Ben and Cleo       | broken |

    Scenario Outline: The chair presides, and the deputy chair is a member like any
      Given Fred is the deputy chair of the Quality and Effectiveness Group
      And <there> were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | there                         | answer |
        | Iris, Fred, Ana, Ben and Cleo | kept   |
        | Iris, Fred, Ana and Ben       | broken |

    Scenario: The deputy chair presides, and the chair's deputy is one of the half
      Given Fred is the deputy chair of the Quality and Effectiveness Group
      And Fred, Ana, Ben and Cleo were there
      And Iris was represented by Hugo
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A deputy for the deputy chair does not preside
      Given Fred is the deputy chair of the Quality and Effectiveness Group
      And Fred was represented by Hugo
      And Iris sent apologies
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: A vice chair or another member does not preside
      Given Fred is the vice chair of the Quality and Effectiveness Group
      And Iris sent apologies
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: Advisers and named deputies are no members
      Given Fred is an adviser of the Quality and Effectiveness Group
      And Hugo is the named deputy of Ana on the Quality and Effectiveness Group
      And Iris, Ana, Ben and Cleo were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario Outline: Who is a member is told by the day of the meeting
      Given Fred was a member of the Quality and Effectiveness Group from 1 June 2016 until <until>
      And Iris, Ana, Ben and Cleo were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | until       | answer |
        | 16 May 2017 | kept   |
        | 17 May 2017 | broken |

    Scenario: Who must act
      Given Iris sent apologies
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017 since 17 May 2017
      And the Quality and Effectiveness Group must act
      And it is major in severity

    Scenario Outline: Whoever has a full role is a member, the seventh here
      Given Fred is <role> of the Quality and Effectiveness Group
      And Iris, Ana, Ben and Cleo were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | role           |
        | the co-chair   |
        | the vice chair |
        | a lay member   |

  Rule: Whether whoever presides may be one of the half is open to question

    Scenario: Half only if the chair is counted in
      Given Iris, Ana and Ben were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: chair within the half

    Scenario: Half only if the chair is counted in, of seven
      Given Fred is a member of the Quality and Effectiveness Group
      And Iris, Ana, Ben and Cleo were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: chair within the half

    Scenario: Too few on either reading
      Given Iris and Ana were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is not contested

    Scenario: Too few on either reading, of seven
      Given Fred is a member of the Quality and Effectiveness Group
      And Iris, Ana and Ben were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is broken for the meeting of 17 May 2017
      And it is not contested

    Scenario: Enough on either reading
      Given Iris, Ana, Ben and Cleo were there
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not contested

  Rule: What the record does not tell

    Scenario: It is not recorded whether the chair came
      Given it is not recorded whether Iris came
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: It is not recorded whether the chair came, and the deputy chair was there
      Given Fred is the deputy chair of the Quality and Effectiveness Group
      And it is not recorded whether Iris came
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: It is not recorded whether the deputy chair came, and the chair was away
      Given Fred is the deputy chair of the Quality and Effectiveness Group
      And it is not recorded whether Fred came
      And Iris sent apologies
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: A blank that could make the half
      Given Iris, Ana and Ben were there
      And it is not recorded whether Cleo came
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: A blank that does not matter
      Given Iris, Ana, Ben and Cleo were there
      And it is not recorded whether Dora came
      And everybody else sent apologies
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: It is not recorded whether the meeting, which is past, was held
      Given a meeting of the Quality and Effectiveness Group is planned for 20 September 2017
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is not evidenced for the meeting of 20 September 2017

    Scenario: Attendance was not supplied
      Given no attendance records were supplied
      When clause ToR Quality and Effectiveness 7 is audited
      Then it is not evidenced for the meeting of 17 May 2017

  Rule: Which meetings are tested

    Scenario: A cancelled meeting, and a meeting of another body, are left out
      Given a meeting of the Quality and Effectiveness Group planned for 20 September 2017 was cancelled on 1 August 2017 for another reason
      And a meeting of the Board was held on 20 December 2017
      When clause ToR Quality and Effectiveness 7 is audited
      Then it does not apply to the meeting of 20 September 2017
      And it does not apply to the meeting of 20 December 2017

    Scenario Outline: Only meetings of the time audited
      Given a meeting of the Quality and Effectiveness Group was held on <held>
      And everybody else was there
      When clause ToR Quality and Effectiveness 7 is audited
      Then <verdict>

      Examples:
        | held          | verdict                                           |
        | 31 March 2017 | it does not apply to the meeting of 31 March 2017 |
        | 1 April 2017  | it is kept for the meeting of 1 April 2017        |
