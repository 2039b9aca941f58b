Feature: Clause 4.5 – Six months from the last attendance
  An approval counts only before the six months are over.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |
      | Ben | a member  |

  Scenario Outline: Six months after the last attendance
    Given Ben's attendance at the Board was
      | <last>           | there  |
      | 14 February 2018 | absent |
    When clause 4.5 is audited
    Then it is <answer> for Ben on the Board

    Examples:
      | last            | answer  |
      | 30 October 2017 | pending |
      | 29 October 2017 | broken  |

  Scenario Outline: Approved in time, and a day late
    Given Ben's attendance at the Board was
      | 13 September 2017 | there  |
      | 14 February 2018  | absent |
    And these extensions are on record
      | person | approved on |
      | Ben    | <day>       |
    When clause 4.5 is audited
    Then it is <answer> for Ben on the Board

    Examples:
      | day           | answer |
      | 13 March 2018 | kept   |
      | 14 March 2018 | broken |

  Scenario: Back within six months
    Given Ben's attendance at the Board was
      | 13 September 2017 | there |
      | 13 March 2018     | there |
    When clause 4.5 is audited
    Then it is pending for Ben on the Board until 13 September 2018
