Feature: Clause 4.4 – Six months from the first absence
  Apologies are no consent of the board.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |
      | Ben | a member  |

  Scenario Outline: Back within six months of the first meeting missed
    Given Ben's attendance at the Board was
      | 14 June 2017      | there     |
      | 13 September 2017 | apologies |
      | 13 December 2017  | absent    |
      | <day>             | there     |
    When clause 4.4 is audited
    Then it is <answer> for Ben on the Board

    Examples:
      | day           | answer |
      | 13 March 2018 | kept   |
      | 14 March 2018 | broken |

  Scenario: The six months are not over
    Given Ben's attendance at the Board was
      | 14 June 2017     | there  |
      | 13 December 2017 | absent |
    When clause 4.4 is audited
    Then it is pending for Ben on the Board until 13 June 2018

  Scenario: The last day of the six months
    Given Ben's attendance at the Board was
      | 30 October 2017 | absent |
    When clause 4.4 is audited
    Then it is pending for Ben on the Board until 30 April 2018

  Scenario: The day after the six months
    Given Ben's attendance at the Board was
      | 29 October 2017 | absent |
    When clause 4.4 is audited
    Then it is broken for Ben on the Board since 30 April 2018

  Scenario: With the board's consent
    Given Ben's attendance at the Board was
      | 14 June 2017      | there  |
      | 13 September 2017 | absent |
      | 13 December 2017  | absent |
    And these consents are on record
      | meeting           | person |
      | 13 September 2017 | Ben    |
    When clause 4.4 is audited
    Then it is pending for Ben on the Board until 13 June 2018

  Scenario: It is not recorded whether somebody came in time
    Given Ben's attendance at the Board was
      | 13 September 2017 | absent     |
      | 14 February 2018  | unrecorded |
    When clause 4.4 is audited
    Then it is not evidenced for Ben on the Board
