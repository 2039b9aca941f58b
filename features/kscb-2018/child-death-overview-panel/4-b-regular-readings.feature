Feature: Clause ToR CDOP 4(b) – Regular updates, under other readings
  The document leaves open how often a regular update is sent. We read it as one for each meeting of
  the Board; it could also be two a year.

  Background:
    Given the audit is made on 30 April 2018

  Rule: How often does a group send the Board a "regular" update?
    The reading of regular:
    - each meeting: for each meeting of the Board (our reading)
    - two a year: at least twice in the year from April in which the Board meets

    Scenario Outline: Two in the year, neither for this meeting
      Given the reading of regular is <reading>
      And a meeting of the Board was held on 12 July 2017
      And a meeting of the Board was held on 13 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 February 2018
      And a CDOP update of the Child Death Overview Panel was sent to the Board on <second>
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is <answer> for the meeting of 13 September 2017

      Examples:
        | reading    | second             | answer        |
        | two a year | 1 April 2017       | kept          |
        | two a year | 31 March 2018      | kept          |
        | two a year | 31 March 2017      | broken        |
        | two a year | 1 April 2018       | broken        |
        | two a year | a day not recorded | not evidenced |

    Scenario: Three in the year
      Given the reading of regular is two a year
      And a meeting of the Board was held on 12 July 2017
      And a meeting of the Board was held on 13 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 February 2018
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 8 February 2018
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 15 February 2018
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 13 September 2017
      And it is not marked late

    Scenario: Two in the year, and the readings part
      Given a meeting of the Board was held on 12 July 2017
      And a meeting of the Board was held on 13 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 3 May 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 10 May 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 September 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 13 September 2017

    Scenario Outline: One for this meeting and no other
      Given the reading of regular is <reading>
      And a meeting of the Board was held on 13 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 September 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is <answer> for the meeting of 13 September 2017

      Examples:
        | reading      | answer |
        | each meeting | kept   |
        | two a year   | broken |

    Scenario: One for this meeting and no other, and the readings part
      Given a meeting of the Board was held on 13 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 September 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 13 September 2017
      And it is contested: regular

    Scenario Outline: The year is not over
      Given the reading of regular is two a year
      And the audit is made on <audit>
      And a meeting of the Board was held on 13 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 September 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is <answer> for the meeting of 13 September 2017

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

    Scenario Outline: Updates to others, of others, and other papers
      Given the reading of regular is two a year
      And a meeting of the Board was held on 13 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 September 2017
      And <paper> was sent to <to> on 8 September 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is broken for the meeting of 13 September 2017

      Examples:
        | paper                                               | to                 |
        | a CDOP update of the Child Death Overview Panel     | the Business Group |
        | a CDOP update of the Business Group                 | the Board          |
        | the annual report of the Child Death Overview Panel | the Board          |

    Scenario: A meeting on the last day of the year
      Given the reading of regular is two a year
      And a meeting of the Board was held on 31 March 2018
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 8 September 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 31 March 2018

    Scenario: Papers of another body do not count, however many
      Given the reading of regular is two a year
      And a meeting of the Board was held on 13 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 September 2017
      And a CDOP update of the Business Group was sent to the Board on 8 September 2017
      And a CDOP update of the Business Group was sent to the Board on 11 September 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is broken for the meeting of 13 September 2017

    Scenario: A year with a leap day
      Given the reading of regular is two a year
      And the audit is made on 30 April 2020
      And a meeting of the Board was held on 13 November 2019
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 April 2019
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 5 February 2020
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 13 November 2019

    Scenario: Two in the year, long after the next meeting
      Given the reading of regular is two a year
      And a meeting of the Board was held on 12 July 2017
      And a meeting of the Board was held on 13 September 2017
      And a meeting of the Board was held on 11 October 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 1 February 2018
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 8 February 2018
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 13 September 2017
