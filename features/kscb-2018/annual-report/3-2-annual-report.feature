Feature: Clause 3.2 – The annual report
  The Chair publishes an annual report on how effective safeguarding is, and sends it to five
  office-holders.

  Background:
    Given the audit is made on 30 April 2018

  Rule: The report is published within twelve months of the end of its year

    Scenario: Published in time
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause 3.2, annual report published, is audited
      Then it is kept for the Board in 2016-17
      And it is not marked late

    Scenario: Never published
      When clause 3.2, annual report published, is audited
      Then it is broken for the Board in 2016-17 since 1 April 2018
      And it is major in severity
      And the Independent Chair must act

    Scenario Outline: The last day in time
      Given the annual report of the Board for 2016-17 was published on <published>
      When clause 3.2, annual report published, is audited
      Then it is <answer> for the Board in 2016-17
      And it is <late>

      Examples:
        | published     | answer | late            |
        | 31 March 2018 | kept   | not marked late |
        | 1 April 2018  | kept   | marked late     |
        | 1 May 2018    | broken | not marked late |

    Scenario Outline: A report cannot be published before its year is over
      Given the annual report of the Board for 2016-17 was published on <published>
      When clause 3.2, annual report published, is audited
      Then it is <answer> for the Board in 2016-17

      Examples:
        | published     | answer |
        | 31 March 2017 | broken |
        | 1 April 2017  | kept   |

    Scenario Outline: On the due day and the day after
      Given the audit is made on <audit>
      When clause 3.2, annual report published, is audited
      Then it is <answer> for the Board in 2016-17

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

    Scenario: The report on the year that has just ended
      When clause 3.2, annual report published, is audited
      Then it is pending for the Board in 2017-18 until 31 March 2019

    Scenario: A report on another year does not count
      Given the annual report of the Board for 2015-16 was published on 30 September 2017
      When clause 3.2, annual report published, is audited
      Then it is broken for the Board in 2016-17

    Scenario: Another paper does not count
      Given the business plan of the Board for 2016-17 was published on 30 September 2017
      When clause 3.2, annual report published, is audited
      Then it is broken for the Board in 2016-17

    Scenario: It is not recorded when the report came out
      Given the annual report of the Board for 2016-17 was published on a day not recorded
      When clause 3.2, annual report published, is audited
      Then it is not evidenced for the Board in 2016-17

    Scenario: Papers were not supplied
      Given no documents were supplied
      When clause 3.2, annual report published, is audited
      Then it is not evidenced for the Board in 2016-17

    Scenario: The report of another board does not count
      Given the annual report of the Medway Safeguarding Children Board for 2016-17 was published on 30 September 2017
      When clause 3.2, annual report published, is audited
      Then it is broken for the Board in 2016-17

    Scenario: Published while there is still time
      Given the audit is made on 1 December 2017
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause 3.2, annual report published, is audited
      Then it is kept for the Board in 2016-17

    Scenario: A report that was due before the time audited
      When clause 3.2, annual report published, is audited
      Then it does not apply to the Board in 2015-16

    Scenario Outline: Twelve months over a 29 February
      Given the audit is made on 30 April 2020
      And the annual report of the Board for 2018-19 was published on <published>
      When clause 3.2, annual report published, is audited
      Then it is kept for the Board in 2018-19
      And it is <late>

      Examples:
        | published     | late            |
        | 31 March 2020 | not marked late |
        | 1 April 2020  | marked late     |

  Rule: The report goes to five office-holders

    Scenario Outline: Each of the five
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to <one> on 1 October 2017
      When clause 3.2, annual report sent, is audited
      Then the audit gives 5 verdicts
      And it is kept for the copy for <one>
      And it is broken for the copy for <another>

      Examples:
        | one                                              | another                                          |
        | the Head of Paid Service                         | the Leader of the Council                        |
        | the Leader of the Council                        | the Police and Crime Commissioner                |
        | the Police and Crime Commissioner                | the Chair of the Health and Wellbeing Board      |
        | the Chair of the Health and Wellbeing Board      | the Chair of the 0-25 Health and Wellbeing Board |
        | the Chair of the 0-25 Health and Wellbeing Board | the Head of Paid Service                         |

    Scenario: Sent to the person who holds the office
      Given Hugo holds the post of Head of Paid Service
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to Hugo on 1 October 2017
      When clause 3.2, annual report sent, is audited
      Then it is kept for the copy for the Head of Paid Service

    Scenario: Sent to somebody who no longer held the office
      Given Hugo held the post of Head of Paid Service from 1 April 2012 until 30 September 2017
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to Hugo on 1 October 2017
      When clause 3.2, annual report sent, is audited
      Then it is broken for the copy for the Head of Paid Service
      And the Independent Chair must act
      And it is major in severity

    Scenario Outline: No day is given, so nothing is late
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to the Leader of the Council on <sent>
      When clause 3.2, annual report sent, is audited
      Then it is <answer> for the copy for the Leader of the Council
      And it is not marked late

      Examples:
        | sent          | answer |
        | 30 April 2018 | kept   |
        | 1 May 2018    | broken |

    Scenario: Only the latest report counts
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Leader of the Council on 1 October 2016
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause 3.2, annual report sent, is audited
      Then it is broken for the copy for the Leader of the Council

    Scenario: A report published on the day of the audit
      Given the annual report of the Board for 2016-17 was published on 30 April 2018
      When clause 3.2, annual report sent, is audited
      Then it is broken for the copy for the Leader of the Council

    Scenario: A report not published yet need not be sent
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Leader of the Council on 1 October 2016
      And the annual report of the Board for 2016-17 was published on 1 May 2018
      When clause 3.2, annual report sent, is audited
      Then it is kept for the copy for the Leader of the Council

    Scenario: No report at all
      When clause 3.2, annual report sent, is audited
      Then there is nothing to test

    Scenario: It is not recorded when the copy was sent
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to the Leader of the Council on a day not recorded
      When clause 3.2, annual report sent, is audited
      Then it is not evidenced for the copy for the Leader of the Council

    Scenario: What was sent was not supplied
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And no records of sending were supplied
      When clause 3.2, annual report sent, is audited
      Then it is not evidenced for the copy for the Leader of the Council

    Scenario: Papers that are no annual report of the Board
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to the Police and Crime Commissioner on 1 October 2017
      And the business plan of the Board for 2017-18 was published on 1 November 2017
      And the annual report of the Business Group for 2016-17 was published on 1 December 2017
      When clause 3.2, annual report sent, is audited
      Then it is kept for the copy for the Police and Crime Commissioner of the annual report of the Board for 2016-17
