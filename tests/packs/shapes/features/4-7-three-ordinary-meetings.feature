Feature: Clause 4.7 – Three ordinary meetings without leave
  Apologies are no leave; special meetings do not count.

  Background:
    Given the audit is made on 30 April 2018
    And Ben is a member of the Board
    And Sue holds the post of Secretary

  Scenario Outline: Three missed, and two
    Given Ben's attendance at the Board was
      | 12 April 2017     | <one>   |
      | 14 June 2017      | <two>   |
      | 13 September 2017 | <three> |
      | 13 December 2017  | <four>  |
      | 14 March 2018     | <five>  |
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Two   | 14 June 2017      | ordinary |
      | Three | 13 September 2017 | ordinary |
      | Four  | 13 December 2017  | ordinary |
      | Five  | 14 March 2018     | ordinary |
    When clause 4.7, absence, is audited
    Then it is <answer> for Ben

    Examples:
      | one   | two    | three     | four       | five   | answer        |
      | there | absent | absent    | apologies  | there  | broken        |
      | there | absent | apologies | there      | absent | kept          |
      | there | absent | absent    | unrecorded | there  | not evidenced |

  Scenario: Nobody who missed one meeting is looked at
    Given Ben's attendance at the Board was
      | 12 April 2017     | there  |
      | 14 June 2017      | absent |
      | 13 September 2017 | there  |
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Two   | 14 June 2017      | ordinary |
      | Three | 13 September 2017 | ordinary |
    When clause 4.7, absence, is audited
    Then there is nothing to test

  Scenario: One of the three was on leave
    Given Ben's attendance at the Board was
      | 12 April 2017     | there  |
      | 14 June 2017      | absent |
      | 13 September 2017 | absent |
      | 13 December 2017  | absent |
      | 14 March 2018     | there  |
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Two   | 14 June 2017      | ordinary |
      | Three | 13 September 2017 | ordinary |
      | Four  | 13 December 2017  | ordinary |
      | Five  | 14 March 2018     | ordinary |
    And these leaves of absence are on record
      | person | from          | until             |
      | Ben    | 1 August 2017 | 13 September 2017 |
    When clause 4.7, absence, is audited
    Then there is nothing to test

  Scenario: A special meeting in between is not counted
    Given Ben's attendance at the Board was
      | 12 April 2017     | there  |
      | 14 June 2017      | absent |
      | 13 September 2017 | there  |
      | 13 December 2017  | absent |
      | 14 March 2018     | absent |
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Two   | 14 June 2017      | ordinary |
      | Three | 13 September 2017 | special  |
      | Four  | 13 December 2017  | ordinary |
      | Five  | 14 March 2018     | ordinary |
    When clause 4.7, absence, is audited
    Then it is broken for Ben, second miss on 13 December 2017

  Scenario Outline: The Secretary writes within two weeks of the third
    Given Ben's attendance at the Board was
      | 12 April 2017     | there  |
      | 14 June 2017      | there  |
      | 13 September 2017 | absent |
      | 13 December 2017  | absent |
      | 14 March 2018     | absent |
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Two   | 14 June 2017      | ordinary |
      | Three | 13 September 2017 | ordinary |
      | Four  | 13 December 2017  | ordinary |
      | Five  | 14 March 2018     | ordinary |
    And a reminder about Ben on the Board, signed by the Secretary, was sent on <day>
    When clause 4.7, letter, is audited
    Then it is <answer> for Ben
    And it is <late>

    Examples:
      | day           | answer | late            |
      | 28 March 2018 | kept   | not marked late |
      | 29 March 2018 | kept   | marked late     |

  Scenario: No letter
    Given Ben's attendance at the Board was
      | 12 April 2017     | there  |
      | 14 June 2017      | there  |
      | 13 September 2017 | absent |
      | 13 December 2017  | absent |
      | 14 March 2018     | absent |
    And these items are on record
      | item  | meeting           | business |
      | One   | 12 April 2017     | ordinary |
      | Two   | 14 June 2017      | ordinary |
      | Three | 13 September 2017 | ordinary |
      | Four  | 13 December 2017  | ordinary |
      | Five  | 14 March 2018     | ordinary |
    When clause 4.7, letter, is audited
    Then it is broken for Ben since 29 March 2018
