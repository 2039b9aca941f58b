Feature: Clause 6.2 – Working days by business
  Five clear working days of Wales; seven where there is special business.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |

  Scenario Outline: Five clear working days, and four
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | ordinary |
    And its agenda was agreed on <day>
    When clause 6.2 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day               | answer |
      | 12 September 2017 | kept   |
      | 13 September 2017 | broken |

  Scenario Outline: Special business
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business |
      | Budget | 20 September 2017 | special  |
    And its agenda was agreed on <day>
    When clause 6.2 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day               | answer |
      | 8 September 2017  | kept   |
      | 11 September 2017 | broken |

  Scenario Outline: The business is not recorded
    Given a meeting of the Board was held on 20 September 2017
    And these items are on record
      | item   | meeting           | business     |
      | Budget | 20 September 2017 | not recorded |
    And its agenda was agreed on <day>
    When clause 6.2 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day               | answer        |
      | 8 September 2017  | kept          |
      | 12 September 2017 | not evidenced |
      | 13 September 2017 | broken        |

  Scenario Outline: A bank holiday is no working day
    Given a meeting of the Board was held on 6 September 2017
    And its agenda was agreed on <day>
    When clause 6.2 is audited
    Then it is <answer> for the meeting of 6 September 2017

    Examples:
      | day            | answer |
      | 29 August 2017 | kept   |
      | 30 August 2017 | broken |
