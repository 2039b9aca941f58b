Feature: Clause 8.5 – Yearly confirmation by statutory bodies
  Each year every statutory organisation confirms six matters to the Board.

  Background:
    Given the audit is made on 30 April 2018
    And Kent Police is a statutory organisation

  Rule: The organisation gives its word in every year

    Scenario Outline: Each of the six matters
      Given clause <clause> was confirmed by Kent Police on 1 November 2017
      When clause 8.5, confirmation, is audited
      Then it is kept for Kent Police on <clause> in 2017-18
      And it is broken for Kent Police on <another> in 2017-18

      Examples:
        | clause | another |
        | 8.5(a) | 8.5(b)  |
        | 8.5(b) | 8.5(c)  |
        | 8.5(c) | 8.5(d)  |
        | 8.5(d) | 8.5(e)  |
        | 8.5(e) | 8.5(f)  |
        | 8.5(f) | 8.5(a)  |

    Scenario Outline: The first and the last day of the year
      Given clause 8.5(a) was confirmed by Kent Police on <given>
      When clause 8.5, confirmation, is audited
      Then it is <answer> for Kent Police on 8.5(a) in 2017-18

      Examples:
        | given         | answer |
        | 31 March 2017 | broken |
        | 1 April 2017  | kept   |
        | 31 March 2018 | kept   |
        | 1 April 2018  | broken |

    Scenario: Saying that it is not so is a confirmation all the same
      Given clause 8.5(a) was denied by Kent Police on 1 November 2017
      When clause 8.5, confirmation, is audited
      Then it is kept for Kent Police on 8.5(a) in 2017-18

    Scenario: The year that has begun
      When clause 8.5, confirmation, is audited
      Then it is pending for Kent Police on 8.5(a) in 2018-19 until 31 March 2019

    Scenario: The word of this year may already be given
      Given clause 8.5(a) was confirmed by Kent Police on 20 April 2018
      When clause 8.5, confirmation, is audited
      Then it is kept for Kent Police on 8.5(a) in 2018-19

    Scenario Outline: The last day of the year and the day after
      Given the audit is made on <audit>
      When clause 8.5, confirmation, is audited
      Then it is <answer> for Kent Police on 8.5(a) in 2017-18

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

    Scenario: The breach begins with the new year
      When clause 8.5, confirmation, is audited
      Then it is broken for Kent Police on 8.5(a) in 2017-18 since 1 April 2018
      And Kent Police must act
      And it is minor in severity

    Scenario: The word of another organisation does not count
      Given Public Health is a statutory organisation
      And clause 8.5(a) was confirmed by Public Health on 1 November 2017
      When clause 8.5, confirmation, is audited
      Then it is kept for Public Health on 8.5(a) in 2017-18
      And it is broken for Kent Police on 8.5(a) in 2017-18

    Scenario: Other organisations owe no confirmation
      Given Ashford Academy is not a statutory organisation
      When clause 8.5, confirmation, is audited
      Then it does not apply to Ashford Academy on 8.5(a) in 2017-18

    Scenario: It is not recorded whether an organisation is statutory
      Given it is not recorded whether Ashford Academy is a statutory organisation
      When clause 8.5, confirmation, is audited
      Then it is not evidenced for Ashford Academy on 8.5(a) in 2017-18

    Scenario: Confirmations were not supplied
      Given no confirmations were supplied
      When clause 8.5, confirmation, is audited
      Then it is not evidenced for Kent Police on 8.5(a) in 2017-18

    Scenario: A year that was over before the time audited
      When clause 8.5, confirmation, is audited
      Then it does not apply to Kent Police on 8.5(a) in 2016-17

  Rule: What the organisation says is tested too

    Scenario Outline: The word given on each of the six matters
      Given clause <clause> was <answered> by Kent Police on 1 November 2017
      When clause <clause> is audited
      Then it is <answer> for Kent Police

      Examples:
        | clause | answered  | answer        |
        | 8.5(a) | confirmed | kept          |
        | 8.5(a) | denied    | broken        |
        | 8.5(a) | left open | not evidenced |
        | 8.5(b) | confirmed | kept          |
        | 8.5(b) | denied    | broken        |
        | 8.5(c) | confirmed | kept          |
        | 8.5(c) | denied    | broken        |
        | 8.5(d) | confirmed | kept          |
        | 8.5(d) | denied    | broken        |
        | 8.5(e) | confirmed | kept          |
        | 8.5(e) | denied    | broken        |
        | 8.5(f) | confirmed | kept          |
        | 8.5(f) | denied    | broken        |

    Scenario Outline: A word lasts twelve months
      Given clause 8.5(a) was confirmed by Kent Police on <given>
      When clause 8.5(a) is audited
      Then it is <answer> for Kent Police

      Examples:
        | given         | answer        |
        | 30 April 2017 | kept          |
        | 29 April 2017 | not evidenced |

    Scenario: The latest word counts
      Given clause 8.5(a) was confirmed by Kent Police on 1 November 2017
      And clause 8.5(a) was denied by Kent Police on 1 March 2018
      When clause 8.5(a) is audited
      Then it is broken for Kent Police

    Scenario: A word on another matter, or of another organisation, does not count
      Given clause 8.5(b) was confirmed by Kent Police on 1 November 2017
      And clause 8.5(a) was confirmed by Public Health on 1 November 2017
      When clause 8.5(a) is audited
      Then it is not evidenced for Kent Police

    Scenario: Only statutory organisations are asked
      Given Ashford Academy is not a statutory organisation
      When clause 8.5(a) is audited
      Then it does not apply to Ashford Academy

    Scenario: No word given
      When clause 8.5(a) is audited
      Then it is not evidenced for Kent Police
