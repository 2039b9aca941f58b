Feature: Clauses 4.4(d), 5.6(f) and 8.6 – Whether the duties of members bind an observer
  Members are appraised each year and attend three quarters of the meetings. Whether that binds an
  observer too, such as the Lead Member, the document leaves open.

  Background:
    Given the audit is made on 30 April 2018
    And Iris holds the post of Independent Chair

  Rule: 5.6(f) The yearly appraisal
    The reading of observers bound: Do the duties of members to attend and to be appraised bind an
      observer too?
    - no: they bind full members (our reading)
    - yes: they bind full members and observers

    Scenario Outline: Nobody has appraised them
      Given the reading of observers bound is <reading>
      And Lena is <role> of the Board
      When clause 5.6(f) is audited
      Then <verdict>

      Examples:
        | reading | role                   | verdict                   |
        | no      | a participant observer | it does not apply to Lena |
        | no      | a member               | it is broken for Lena     |
        | yes     | a participant observer | it is broken for Lena     |
        | yes     | a member               | it is broken for Lena     |
        | yes     | an adviser             | it does not apply to Lena |

    Scenario Outline: The first twelve months begin with the observer's own first day
      Given the reading of observers bound is yes
      And Lena has been a participant observer of the Board since <since>
      When clause 5.6(f) is audited
      Then it is <answer> for Lena <day>

      Examples:
        | since         | answer  | day                 |
        | 30 April 2017 | pending | until 30 April 2018 |
        | 29 April 2017 | broken  | since 30 April 2018 |

    Scenario Outline: An observer who became a member is counted from the first day in a role that is bound
      Given the reading of observers bound is <reading>
      And Lena was a participant observer of the Board from 1 June 2016 until 30 June 2017
      And Lena has been a member of the Board since 1 July 2017
      When clause 5.6(f) is audited
      Then it is <answer> for Lena <day>

      Examples:
        | reading | answer  | day                |
        | no      | pending | until 1 July 2018  |
        | yes     | broken  | since 2 June 2017  |

    Scenario: An adviser who became an observer is counted from the first day as an observer
      Given the reading of observers bound is yes
      And Lena was an adviser of the Board from 1 June 2016 until 30 June 2017
      And Lena has been a participant observer of the Board since 1 July 2017
      When clause 5.6(f) is audited
      Then it is pending for Lena until 1 July 2018

    Scenario: An observer who became a member, and the readings part
      Given Lena was a participant observer of the Board from 1 June 2016 until 30 June 2017
      And Lena has been a member of the Board since 1 July 2017
      When clause 5.6(f) is audited
      Then it is pending for Lena
      And it is contested: observers bound

  Rule: 8.6 Three quarters of the meetings
    The reading of meetings counted: Of which meetings are the shares of attendance and of deputies
      taken?
    - not cancelled: of the year's meetings that were not cancelled, while the person was a member
      (our reading)
    - cancelled too: of all meetings that were put on the calendar, while the person was a member
    - whole year: of the year's meetings that were not cancelled, also before or after the person
      was a member

    Scenario Outline: There at two of four meetings
      Given the reading of observers bound is <reading>
      And the Board held 4 meetings, 8 weeks apart, from 17 May 2017
      And Lena is <role> of the Board
      And Lena was there twice
      And Lena sent apologies twice
      When clause 8.6, attendance, is audited
      Then <verdict>

      Examples:
        | reading | role                   | verdict                                       |
        | no      | a participant observer | it does not apply to Lena                     |
        | no      | a member               | it is broken for Lena on the Board in 2017-18 |
        | yes     | a participant observer | it is broken for Lena on the Board in 2017-18 |
        | yes     | a member               | it is broken for Lena on the Board in 2017-18 |
        | yes     | an adviser             | it does not apply to Lena                     |

    Scenario Outline: An observer who became a member during the year
      Given the reading of observers bound is <reading>
      And Lena was a participant observer of the Board from 1 June 2016 until 31 August 2017
      And Lena has been a member of the Board since 1 September 2017
      And Lena's attendance at the Board was
        | 17 May 2017       | apologies |
        | 19 July 2017      | apologies |
        | 20 September 2017 | there     |
        | 15 November 2017  | there     |
      When clause 8.6, attendance, is audited
      Then it is <answer> for Lena on the Board in 2017-18

      Examples:
        | reading | answer |
        | no      | kept   |
        | yes     | broken |

    Scenario: An observer is asked for the meetings held since they came
      Given the reading of observers bound is yes
      And the Board held 4 meetings, 8 weeks apart, from 17 May 2017
      And Lena has been a participant observer of the Board since 1 September 2017
      And Lena was absent without apologies twice
      And Lena was there twice
      When clause 8.6, attendance, is audited
      Then it is kept for Lena on the Board in 2017-18

    Scenario: An observer who had gone before the first meeting of the year
      Given the reading of observers bound is yes
      And the Board held 4 meetings, 8 weeks apart, from 17 May 2017
      And Lena was a participant observer of the Board from 1 June 2016 until 30 April 2017
      When clause 8.6, attendance, is audited
      Then it does not apply to Lena

    Scenario: All meetings of the year, and an observer who came to three of four
      Given the reading of observers bound is yes
      And the reading of meetings counted is whole year
      And the Board held 4 meetings, 8 weeks apart, from 17 May 2017
      And Lena is a participant observer of the Board
      And Lena was there 3 times
      And Lena sent apologies once
      When clause 8.6, attendance, is audited
      Then it is kept for Lena on the Board in 2017-18

    Scenario: All meetings of the year, and somebody who came to two of them before they were an observer
      Given the reading of observers bound is yes
      And the reading of meetings counted is whole year
      And the Board held 4 meetings, 8 weeks apart, from 17 May 2017
      And Lena has been a participant observer of the Board since 1 September 2017
      And Lena was there 4 times
      When clause 8.6, attendance, is audited
      Then it is broken for Lena on the Board in 2017-18

    Scenario Outline: All meetings of the year, to all of which somebody came, half of them as an observer
      Given the reading of observers bound is <reading>
      And the reading of meetings counted is whole year
      And the Board held 4 meetings, 8 weeks apart, from 17 May 2017
      And Lena was a participant observer of the Board from 1 June 2016 until 31 August 2017
      And Lena has been a member of the Board since 1 September 2017
      And Lena was there 4 times
      When clause 8.6, attendance, is audited
      Then it is <answer> for Lena on the Board in 2017-18

      Examples:
        | reading | answer |
        | no      | broken |
        | yes     | kept   |

    Scenario: An observer who became a member during the year, and the readings part
      Given Lena was a participant observer of the Board from 1 June 2016 until 31 August 2017
      And Lena has been a member of the Board since 1 September 2017
      And Lena's attendance at the Board was
        | 17 May 2017       | apologies |
        | 19 July 2017      | apologies |
        | 20 September 2017 | there     |
        | 15 November 2017  | there     |
      When clause 8.6, attendance, is audited
      Then it is kept for Lena on the Board in 2017-18
      And it is contested: meetings counted, observers bound
