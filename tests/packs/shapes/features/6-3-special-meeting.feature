Feature: Clause 6.3 – Special meetings
  Three members ask, and it is held within four weeks.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |
      | Dan  | a member  |

  Scenario Outline: Four weeks, and a day
    Given a meeting of the Board was held on <day>
    And these requests are on record
      | request | received on      | meeting |
      | Safety  | 6 September 2017 | <day>   |
    And these requesters are on record
      | request | person |
      | Safety  | Ana    |
      | Safety  | Ben    |
      | Safety  | Cleo   |
    When clause 6.3 is audited
    Then it is <answer> for the request Safety

    Examples:
      | day            | answer |
      | 4 October 2017 | kept   |
      | 5 October 2017 | broken |

  Scenario: No meeting was called
    Given these requests are on record
      | request | received on      | meeting |
      | Safety  | 6 September 2017 |         |
    And these requesters are on record
      | request | person |
      | Safety  | Ana    |
      | Safety  | Ben    |
      | Safety  | Cleo   |
    When clause 6.3 is audited
    Then it is broken for the request Safety since 5 October 2017

  Scenario: Two are not enough to ask
    Given these requests are on record
      | request | received on      | meeting |
      | Safety  | 6 September 2017 |         |
    And these requesters are on record
      | request | person |
      | Safety  | Ana    |
      | Safety  | Ben    |
    When clause 6.3 is audited
    Then there is nothing to test
