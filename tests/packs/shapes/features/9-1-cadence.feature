Feature: Clause 9.1 – Three meetings, and not far apart
  In each reporting year; a hundred and twenty days at most between two.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |

  Scenario Outline: Three in a year
    Given the Board held <number> meetings, 9 weeks apart, from 14 June 2017
    When clause 9.1, three, is audited
    Then it is <answer> for the Board in 2017-18

    Examples:
      | number | answer |
      | 3      | kept   |
      | 2      | broken |

  Scenario Outline: A hundred and twenty days apart
    Given a meeting of the Board was held on 20 September 2017
    And a meeting of the Board was held on <day>
    When clause 9.1, gap, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | day             | answer |
      | 18 January 2018 | kept   |
      | 19 January 2018 | broken |

  Scenario: The time for the next meeting is not over
    Given a meeting of the Board was held on 14 March 2018
    When clause 9.1, gap, is audited
    Then it is pending for the meeting of 14 March 2018 until 12 July 2018
