Feature: Clause 7.1 – The annual report goes to the full council
  The latest annual report is put to a meeting of the full council, by the end of March a year after
  its own year.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: It went to the full council
    Given the annual report of the Board for 2016-17 was published on 12 October 2017
    And it was sent to the Full council meeting on 7 December 2017
    When clause 7.1 is audited
    Then it is kept for the copy for the Full council meeting
    And it is not marked late
    And the audit gives 1 verdict

  Scenario: It did not
    Given the annual report of the Board for 2016-17 was published on 12 October 2017
    When clause 7.1 is audited
    Then it is broken for the copy for the Full council meeting since 1 April 2018
    And the Board must act
    And it is major in severity

  Scenario Outline: The last day in time
    Given the annual report of the Board for 2016-17 was published on 12 October 2017
    And it was sent to the Full council meeting on <sent>
    When clause 7.1 is audited
    Then it is kept for the copy for the Full council meeting
    And it is <late>

    Examples:
      | sent          | late            |
      | 31 March 2018 | not marked late |
      | 1 April 2018  | marked late     |

  Scenario Outline: On the due day and the day after
    Given the audit is made on <audit>
    And the annual report of the Board for 2016-17 was published on 12 October 2017
    When clause 7.1 is audited
    Then it is <answer> for the copy for the Full council meeting

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario: It went to somebody else only
    Given the annual report of the Board for 2016-17 was published on 12 October 2017
    And it was sent to the Health and Wellbeing Board on 7 December 2017
    When clause 7.1 is audited
    Then it is broken for the copy for the Full council meeting

  Scenario: An older report went, and the latest did not
    Given the annual report of the Board for 2015-16 was published on 12 October 2016
    And it was sent to the Full council meeting on 8 December 2016
    And the annual report of the Board for 2016-17 was published on 12 October 2017
    When clause 7.1 is audited
    Then it is broken for the copy for the Full council meeting
    And the audit gives 1 verdict

  Scenario: The latest report went, and an older one did not
    Given the annual report of the Board for 2015-16 was published on 12 October 2016
    And the annual report of the Board for 2016-17 was published on 12 October 2017
    And it was sent to the Full council meeting on 7 December 2017
    When clause 7.1 is audited
    Then it is kept for the copy for the Full council meeting

  Scenario Outline: Only a report of the Board that is published
    Given <paper> for 2016-17 was <done> on 12 October 2017
    When clause 7.1 is audited
    Then <verdict>

    Examples:
      | paper                                                       | done      | verdict                                                |
      | the annual report of the Board                              | published | it is broken for the copy for the Full council meeting |
      | the annual report of the Medway Safeguarding Children Board | published | there is nothing to test                               |
      | the business plan of the Board                              | published | there is nothing to test                               |

  Scenario: A report that is to be published after the audit
    Given the annual report of the Board for 2016-17 was published on 1 May 2018
    When clause 7.1 is audited
    Then there is nothing to test

  Scenario: It is not recorded when it was sent
    Given the annual report of the Board for 2016-17 was published on 12 October 2017
    And it was sent to the Full council meeting on a day not recorded
    When clause 7.1 is audited
    Then it is not evidenced for the copy for the Full council meeting

  Scenario: Records of sending were not supplied
    Given the annual report of the Board for 2016-17 was published on 12 October 2017
    And no records of sending were supplied
    When clause 7.1 is audited
    Then it is not evidenced for the copy for the Full council meeting

  Scenario Outline: Published on the day of the audit, and the day after
    Given the annual report of the Board for 2016-17 was published on <published>
    When clause 7.1 is audited
    Then <verdict>

    Examples:
      | published     | verdict                                                |
      | 30 April 2018 | it is broken for the copy for the Full council meeting |
      | 1 May 2018    | there is nothing to test                               |

  Scenario: Kept as soon as it went there
    Given the audit is made on 30 March 2018
    And the annual report of the Board for 2016-17 was published on 12 October 2017
    And it was sent to the Full council meeting on 7 December 2017
    When clause 7.1 is audited
    Then it is kept for the copy for the Full council meeting

  Scenario: Twelve months from the end of the year, over a 29 February
    Given the audit is made on 31 March 2020
    And the annual report of the Board for 2018-19 was published on 10 October 2019
    When clause 7.1 is audited
    Then it is pending for the copy for the Full council meeting until 31 March 2020
