Feature: Clause 4.2 – Two of the last three
  Older meetings do not count, nor do those before somebody was a member.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |
      | Ben | a member  |

  Scenario Outline: Four meetings, of which the last three count
    Given Ben's attendance at the Board was
      | 12 April 2017     | <one>   |
      | 14 June 2017      | <two>   |
      | 13 September 2017 | <three> |
      | 13 December 2017  | <four>  |
    When clause 4.2 is audited
    Then it is <answer> for Ben on the Board

    Examples:
      | one    | two    | three      | four       | answer        |
      | there  | there  | there      | absent     | kept          |
      | there  | there  | absent     | absent     | broken        |
      | absent | there  | absent     | there      | kept          |
      | there  | absent | apologies  | there      | broken        |
      | there  | there  | unrecorded | absent     | not evidenced |
      | there  | there  | there      | unrecorded | kept          |

  Scenario: Only two meetings have been held
    Given Ben's attendance at the Board was
      | 12 April 2017 | absent |
      | 14 June 2017  | absent |
    When clause 4.2 is audited
    Then it is exempt for Ben on the Board

  Scenario: A cancelled meeting is none of the three
    Given Ben's attendance at the Board was
      | 12 April 2017     | there     |
      | 14 June 2017      | there     |
      | 13 September 2017 | absent    |
      | 13 December 2017  | cancelled |
    When clause 4.2 is audited
    Then it is kept for Ben on the Board
