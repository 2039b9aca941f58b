Feature: Clause 4.3 – Inactive
  Less than half of the meetings of three months, and no vote in them.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |
      | Ben | a member  |

  Scenario Outline: Half of the meetings since 30 January
    Given Ben's attendance at the Board was
      | 30 January 2018 | there  |
      | 31 January 2018 | <one>  |
      | 14 March 2018   | <two>  |
      | 11 April 2018   | absent |
      | 25 April 2018   | absent |
    When clause 4.3 is audited
    Then it is <answer> for Ben on the Board

    Examples:
      | one   | two        | answer        |
      | there | there      | kept          |
      | there | absent     | broken        |
      | there | unrecorded | not evidenced |

  Scenario Outline: A vote makes up for it
    Given Ben's attendance at the Board was
      | 14 March 2018 | absent |
      | 11 April 2018 | absent |
    And these items are on record
      | item   | meeting       | business |
      | Budget | 11 April 2018 | ordinary |
    And these votes are on record
      | item   | person   | vote   |
      | Budget | <person> | <vote> |
    When clause 4.3 is audited
    Then it is <answer> for Ben on the Board

    Examples:
      | person | vote         | answer |
      | Ben    | abstained    | kept   |
      | Ben    | not recorded | kept   |
      | Ana    | against      | broken |
