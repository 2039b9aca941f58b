Feature: Clause ToR Education Safeguarding 2(w) – Two members at the Board, under other readings
  The document leaves open whether at least two of the group come to the Board, whether it is
  exactly two, or whether two have seats on the Board.

  Background:
    Given the audit is made on 30 April 2018
    And the Education Safeguarding Group has these members
      | who  | as     |
      | Ana  | chair  |
      | Ben  | member |
      | Cleo | member |
    And a meeting of the Board was held on 17 May 2017

  Rule: What does it mean that two members of the Education Safeguarding Group, its chair among them, sit on the Board?
    The reading of two at board:
    - at least: two or more of the group are there at each meeting of the Board (our reading)
    - exactly: two of the group are there at each meeting of the Board, no more
    - seats: two of the group are full members of the Board on the day, whether or not they came

    Scenario Outline: So many of the group came
      Given the reading of two at board is <reading>
      And Ana is a member of the Board
      And Ben is a member of the Board
      And Cleo is a participant observer of the Board
      And <came> there
      And everybody else sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading  | came                   | answer |
        | at least | Ana and Ben were       | kept   |
        | at least | Ana, Ben and Cleo were | kept   |
        | at least | Ana was                | broken |
        | exactly  | Ana and Ben were       | kept   |
        | exactly  | Ana, Ben and Cleo were | broken |
        | exactly  | Ana was                | broken |
        | exactly  | Ben and Cleo were      | broken |
        | seats    | Ana and Ben were       | kept   |
        | seats    | Ana was                | kept   |
        | seats    | Cleo was               | kept   |

    Scenario: All three came, and the readings part
      Given Ana is a member of the Board
      And Ben is a member of the Board
      And Cleo is a participant observer of the Board
      And Ana, Ben and Cleo were there
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: two at board

    Scenario Outline: Who has a seat on the Board
      Given the reading of two at board is seats
      And <one> is <first> of the Board
      And <other> is <second> of the Board
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | one | first          | other | second                 | answer |
        | Ana | a member       | Ben   | a member               | kept   |
        | Ana | the chair      | Ben   | the co-chair           | kept   |
        | Ana | the vice chair | Ben   | the deputy chair       | kept   |
        | Ana | a lay member   | Ben   | a lay member           | kept   |
        | Ana | a member       | Ben   | a participant observer | broken |
        | Ben | a member       | Cleo  | a member               | broken |
        | Ana | a member       | Dora  | a member               | broken |

    Scenario: Three have seats
      Given the reading of two at board is seats
      And Ana is a member of the Board
      And Ben is a member of the Board
      And Cleo is a member of the Board
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario Outline: Seats on the day of the meeting
      Given the reading of two at board is seats
      And Ana is a member of the Board
      And Ben was a member of the Board from <from> until <until>
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | from         | until       | answer |
        | 17 May 2017  | 31 May 2017 | kept   |
        | 18 May 2017  | 31 May 2017 | broken |
        | 1 April 2016 | 17 May 2017 | kept   |
        | 1 April 2016 | 16 May 2017 | broken |
