Feature: Clause 4.6 – Voting members
  Two meetings missed in a row lose the vote, two attended regain it.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |
      | Ben | a member  |

  Scenario Outline: Who has a vote
    Given Ben's attendance at the Board was
      | 12 April 2017     | <one>   |
      | 14 June 2017      | <two>   |
      | 13 September 2017 | <three> |
      | 13 December 2017  | <four>  |
      | 14 March 2018     | <five>  |
    When clause 4.6, own vote, is audited
    Then it is <answer> for Ben on the Board

    Examples:
      | one    | two        | three      | four   | five   | answer        |
      | there  | there      | there      | there  | there  | kept          |
      | absent | there      | absent     | there  | absent | kept          |
      | there  | absent     | absent     | there  | absent | broken        |
      | absent | apologies  | there      | there  | absent | kept          |
      | absent | absent     | there      | absent | there  | broken        |
      | absent | absent     | there      | there  | there  | kept          |
      | there  | there      | there      | absent | absent | broken        |
      | absent | unrecorded | absent     | there  | there  | kept          |
      | absent | unrecorded | there      | absent | there  | not evidenced |
      | absent | absent     | unrecorded | there  | absent | not evidenced |

  Scenario: The vote is lost with the second meeting missed
    Given Ben's attendance at the Board was
      | 12 April 2017     | there     |
      | 14 June 2017      | absent    |
      | 13 September 2017 | apologies |
      | 13 December 2017  | absent    |
    When clause 4.6, own vote, is audited
    Then it is broken for Ben on the Board since 13 September 2017
