Feature: Clause ToR Education Safeguarding 2(w) – Two members of the group at the Board
  At each meeting of the Board at least two members of the group are there in person, the chair of
  the group among them.

  Background:
    Given the audit is made on 30 April 2018
    And Iris is the chair of the Education Safeguarding Group
    And Ana is a member of the Education Safeguarding Group
    And Iris is a member of the Board
    And Ana is a member of the Board
    And a meeting of the Board was held on 17 May 2017

  Rule: Two at least, and the chair is one of them

    Scenario: The chair and one other
      Given Iris and Ana were there
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: The chair and two others
      Given Ben is a member of the Education Safeguarding Group
      And Ben is a member of the Board
      And Iris, Ana and Ben were there
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: The chair alone
      Given Iris was there
      And Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is broken for the meeting of 17 May 2017 since 17 May 2017
      And the Education Safeguarding Group must act
      And it is minor in severity

    Scenario: Two members, but not the chair
      Given Ben is a member of the Education Safeguarding Group
      And Ben is a member of the Board
      And Ana and Ben were there
      And Iris sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: A deputy at the Board does not count as the member
      Given Iris was there
      And Ana was represented by Ben
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: A member of the group who comes to the Board as an adviser
      Given Ben is a member of the Education Safeguarding Group
      And Ben is an adviser of the Board
      And Iris and Ben were there
      And Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A member of the group with no seat on the Board, who came as a guest
      Given Ben is a member of the Education Safeguarding Group
      And Iris and Ben were there
      And Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A member of the group with no seat on the Board, of whom its record says nothing, was not there
      Given Ben is a member of the Education Safeguarding Group
      And Iris was there
      And Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: Only full members of the group count
      Given Ben is <role> of the Education Safeguarding Group
      And Ben is a member of the Board
      And Iris and Ben were there
      And Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | role                   | answer |
        | the co-chair           | kept   |
        | the vice chair         | kept   |
        | the deputy chair       | kept   |
        | a lay member           | kept   |
        | an adviser             | broken |
        | a participant observer | broken |

    Scenario Outline: Who is a member of the group is told by the day of the Board's meeting
      Given Ben was a member of the Education Safeguarding Group from <from> until <until>
      And Ben is a member of the Board
      And Iris and Ben were there
      And Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | from        | until        | answer |
        | 1 June 2016 | 17 May 2017  | kept   |
        | 1 June 2016 | 16 May 2017  | broken |
        | 17 May 2017 | 30 June 2018 | kept   |
        | 18 May 2017 | 30 June 2018 | broken |

    Scenario: Another chair at the Board is no chair of this group
      Given Ben is a member of the Education Safeguarding Group
      And Ben is the chair of the Board
      And Ana and Ben were there
      And Iris sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is broken for the meeting of 17 May 2017

  Rule: What the record does not tell

    Scenario: It is not recorded whether the second member came
      Given Iris was there
      And it is not recorded whether Ana came
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: A member of the Board of whom nothing is said at the meeting may have come
      Given Iris was there
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: It is not recorded whether the chair came
      Given Ana was there
      And it is not recorded whether Iris came
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: A blank that does not matter, since the chair was away
      Given Iris sent apologies
      And it is not recorded whether Ana came
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: Attendance was not supplied
      Given no attendance records were supplied
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario Outline: Somebody on the Board, in whatever role, of whom nothing is said may have come
      Given Ben is a member of the Education Safeguarding Group
      And Ben is <role> of the Board
      And Iris was there
      And Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is not evidenced for the meeting of 17 May 2017

      Examples:
        | role             |
        | the chair        |
        | the co-chair     |
        | the vice chair   |
        | the deputy chair |
        | a member         |
        | a lay member     |
        | an adviser       |
        | a virtual member |

    Scenario Outline: An observer of the Board of whom nothing is said, and the days of their place there
      Given Ben is a member of the Education Safeguarding Group
      And Ben was a participant observer of the Board from <from> until <until>
      And Iris was there
      And Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | from        | until        | answer        |
        | 1 June 2016 | 17 May 2017  | not evidenced |
        | 1 June 2016 | 16 May 2017  | broken        |
        | 17 May 2017 | 30 June 2018 | not evidenced |
        | 18 May 2017 | 30 June 2018 | broken        |

    Scenario: A guest at another meeting of the Board was not at this one
      Given Ben is a member of the Education Safeguarding Group
      And Iris was there
      And Ana sent apologies
      And a meeting of the Board was held on 19 July 2017
      And Ben was there
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is broken for the meeting of 17 May 2017

  Rule: Which meetings are tested

    Scenario: A meeting of the group itself, one that is called off and one to come are not tested
      Given a meeting of the Education Safeguarding Group was held on 6 June 2017
      And a meeting of the Board planned for 19 July 2017 was cancelled on 1 July 2017 for another reason
      And a meeting of the Board is planned for 16 May 2018
      When clause ToR Education Safeguarding 2(w) is audited
      Then the audit gives 1 verdict

    Scenario: A meeting that is past and still shown as planned may have been held
      Given a meeting of the Board is planned for 20 September 2017
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is not evidenced for the meeting of 20 September 2017

    Scenario Outline: Only meetings of the time audited
      Given a meeting of the Board was held on <held>
      And Iris and Ana were there
      When clause ToR Education Safeguarding 2(w) is audited
      Then <verdict>

      Examples:
        | held          | verdict                                           |
        | 31 March 2017 | it does not apply to the meeting of 31 March 2017 |
        | 1 April 2017  | it is kept for the meeting of 1 April 2017        |
