Feature: Clause 7.6 – Young people's voice at each Board meeting
  At each full meeting of the Board partners are invited to present how they listen to young people.
  Somebody says so of each meeting. A meeting is over when it is over, so that their word stays good
  for two years, as long as an audit looks back.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: What is said of a meeting
    Given a meeting of the Board was held on 17 May 2017
    And clause 7.6, youth voice item, was <answered> of it on 24 May 2017
    When clause 7.6, youth voice item, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | answered  | answer        |
      | confirmed | kept          |
      | denied    | broken        |
      | left open | not evidenced |

  Scenario: Each meeting by itself
    Given a meeting of the Board was held on 17 May 2017
    And clause 7.6, youth voice item, was confirmed of it on 24 May 2017
    And a meeting of the Board was held on 12 July 2017
    When clause 7.6, youth voice item, is audited
    Then it is kept for the meeting of 17 May 2017
    And it is not evidenced for the meeting of 12 July 2017
    And the audit gives 2 verdicts

  Scenario: A meeting without the item
    Given a meeting of the Board was held on 17 May 2017
    And clause 7.6, youth voice item, was denied of it on 24 May 2017
    When clause 7.6, youth voice item, is audited
    Then it is broken for the meeting of 17 May 2017
    And the Board must act
    And it is minor in severity

  Scenario Outline: The latest word counts
    Given a meeting of the Board was held on 17 May 2017
    And clause 7.6, youth voice item, was <first> of it on 24 May 2017
    And clause 7.6, youth voice item, was <then> of it on 1 June 2017
    When clause 7.6, youth voice item, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | first     | then      | answer |
      | confirmed | denied    | broken |
      | denied    | confirmed | kept   |

  Scenario: A word about the whole clause counts for no meeting
    Given a meeting of the Board was held on 17 May 2017
    And clause 7.6 was confirmed on 24 May 2017
    When clause 7.6, youth voice item, is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A word about another duty, of the same meeting
    Given a meeting of the Board was held on 17 May 2017
    And clause 7.6, young people's views, was denied of it on 24 May 2017
    When clause 7.6, youth voice item, is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario Outline: A word given before the meeting says nothing of it
    Given a meeting of the Board was held on 17 May 2017
    And clause 7.6, youth voice item, was confirmed of it on <said>
    When clause 7.6, youth voice item, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | said        | answer        |
      | 16 May 2017 | not evidenced |
      | 17 May 2017 | kept          |

  Scenario Outline: A word stays good for two years
    Given the audit covers the time from 1 April 2017
    And the audit is made on <audit>
    And a meeting of the Board was held on 17 May 2017
    And clause 7.6, youth voice item, was confirmed of it on 24 May 2017
    When clause 7.6, youth voice item, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | audit       | answer        |
      | 24 May 2019 | kept          |
      | 25 May 2019 | not evidenced |

  Scenario: Meetings that were called off, are still to come, or are another body's
    Given a meeting of the Board planned for 12 July 2017 was cancelled on 1 July 2017 for another reason
    And a meeting of the Board is planned for 16 May 2018
    And a meeting of the Business Group was held on 26 April 2017
    When clause 7.6, youth voice item, is audited
    Then there is nothing to test

  Scenario Outline: The first day of the audit
    Given a meeting of the Board was held on <held>
    When clause 7.6, youth voice item, is audited
    Then <verdict>

    Examples:
      | held          | verdict                                             |
      | 31 March 2017 | there is nothing to test                            |
      | 1 April 2017  | it is not evidenced for the meeting of 1 April 2017 |

  Scenario: Confirmations were not supplied
    Given a meeting of the Board was held on 17 May 2017
    And no confirmations were supplied
    When clause 7.6, youth voice item, is audited
    Then it is not evidenced for the meeting of 17 May 2017
