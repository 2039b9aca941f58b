Feature: Clauses ToR Business Group 2(c) and 3(a) – Reports and priorities
  After each of its meetings the group reports to the Board before the Board meets again, and each
  year it proposes the priorities for the business plan.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 2(c) A report after each meeting

    Scenario: Reported before the Board meets
      Given a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Board was held on 17 May 2017
      And a business group report of the Business Group was sent to the Board on 10 May 2017
      When clause ToR Business Group 2(c) is audited
      Then it is kept for the meeting of 3 May 2017
      And it is not marked late

    Scenario: Not reported
      Given a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Board was held on 17 May 2017
      When clause ToR Business Group 2(c) is audited
      Then it is broken for the meeting of 3 May 2017 since 17 May 2017
      And the Business Group must act
      And it is major in severity

    Scenario Outline: From the day of the meeting to the day before the Board meets
      Given a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Board was held on 17 May 2017
      And a business group report of the Business Group was sent to the Board on <sent>
      When clause ToR Business Group 2(c) is audited
      Then it is <answer> for the meeting of 3 May 2017
      And it is <late>

      Examples:
        | sent        | answer | late            |
        | 2 May 2017  | broken | not marked late |
        | 3 May 2017  | kept   | not marked late |
        | 16 May 2017 | kept   | not marked late |
        | 17 May 2017 | kept   | marked late     |

    Scenario Outline: A report belongs to the meeting before it
      Given a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Business Group was held on 5 July 2017
      And a meeting of the Board was held on 19 July 2017
      And a business group report of the Business Group was sent to the Board on <sent>
      When clause ToR Business Group 2(c) is audited
      Then it is <first> for the meeting of 3 May 2017
      And it is <second> for the meeting of 5 July 2017

      Examples:
        | sent        | first  | second |
        | 4 July 2017 | kept   | broken |
        | 5 July 2017 | broken | kept   |

    Scenario Outline: On the last day in time and the day after
      Given the audit is made on <audit>
      And a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Board is planned for 17 May 2017
      When clause ToR Business Group 2(c) is audited
      Then it is <answer> for the meeting of 3 May 2017

      Examples:
        | audit       | answer  |
        | 16 May 2017 | pending |
        | 17 May 2017 | broken  |

    Scenario: No later meeting of the Board is on record
      Given a meeting of the Business Group was held on 3 May 2017
      When clause ToR Business Group 2(c) is audited
      Then it is pending for the meeting of 3 May 2017, with no day on record

    Scenario: A report to somebody else does not count
      Given a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Board was held on 17 May 2017
      And a business group report of the Business Group was sent to the Leader of the Council on 10 May 2017
      When clause ToR Business Group 2(c) is audited
      Then it is broken for the meeting of 3 May 2017

    Scenario Outline: Another paper, or one of another group, does not count
      Given a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Board was held on 17 May 2017
      And <paper> of <body> was sent to the Board on 10 May 2017
      When clause ToR Business Group 2(c) is audited
      Then it is broken for the meeting of 3 May 2017

      Examples:
        | paper                   | body                  |
        | a work plan             | the Business Group    |
        | a business group report | the Case Review Group |

    Scenario: It is not recorded when the report was sent
      Given a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Board was held on 17 May 2017
      And a business group report of the Business Group was sent to the Board on a day not recorded
      When clause ToR Business Group 2(c) is audited
      Then it is not evidenced for the meeting of 3 May 2017

    Scenario: A cancelled meeting calls for no report
      Given a meeting of the Business Group planned for 3 May 2017 was cancelled on 2 May 2017 for another reason
      And a meeting of the Board was held on 17 May 2017
      When clause ToR Business Group 2(c) is audited
      Then there is nothing to test

    Scenario: What was sent was not supplied
      Given a meeting of the Business Group was held on 3 May 2017
      And a meeting of the Board was held on 17 May 2017
      And a business group report of the Business Group was sent to the Board on 10 May 2017
      And no records of sending were supplied
      When clause ToR Business Group 2(c) is audited
      Then it is not evidenced for the meeting of 3 May 2017

  Rule: 3(a) Priorities proposed before the business plan is approved

    Scenario Outline: Up to the day on which the plan is approved
      Given the business plan of the Board for 2017-18 was approved on 17 May 2017
      And the strategic priorities of the Business Group for 2017-18 were sent to the Board on <sent>
      When clause ToR Business Group 3(a) is audited
      Then it is kept for the Business Group in 2017-18
      And it is <late>

      Examples:
        | sent        | late            |
        | 3 May 2017  | not marked late |
        | 17 May 2017 | not marked late |
        | 18 May 2017 | marked late     |

    Scenario: Priorities were never proposed
      Given the business plan of the Board for 2017-18 was approved on 17 May 2017
      When clause ToR Business Group 3(a) is audited
      Then it is broken for the Business Group in 2017-18 since 18 May 2017
      And the Business Group must act
      And it is minor in severity

    Scenario: Without a plan, the end of June
      When clause ToR Business Group 3(a) is audited
      Then it is broken for the Business Group in 2017-18 since 1 July 2017
      And it is pending for the Business Group in 2018-19 until 30 June 2018

    Scenario Outline: On the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Business Group 3(a) is audited
      Then it is <answer> for the Business Group in 2017-18

      Examples:
        | audit        | answer  |
        | 30 June 2017 | pending |
        | 1 July 2017  | broken  |

    Scenario: The priorities of another year do not count
      Given the strategic priorities of the Business Group for 2016-17 were sent to the Board on 3 May 2017
      When clause ToR Business Group 3(a) is audited
      Then it is broken for the Business Group in 2017-18

    Scenario: It is not recorded when the priorities were sent
      Given the strategic priorities of the Business Group for 2017-18 were sent to the Board on a day not recorded
      When clause ToR Business Group 3(a) is audited
      Then it is not evidenced for the Business Group in 2017-18

  Rule: 2(c) Which meetings come next, and which paper

    Scenario Outline: Which meeting sets the last day
      Given a meeting of the Business Group was held on 17 May 2017
      And <another meeting>
      And a meeting of the Board was held on 21 June 2017
      And a business group report of the Business Group was sent to the Board on 14 June 2017
      When clause ToR Business Group 2(c) is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late

      Examples:
        | another meeting                                                                                |
        | a meeting of the Case Review Group was held on 7 June 2017                                     |
        | a meeting of the Board planned for 7 June 2017 was cancelled on 1 June 2017 for another reason |
        | a meeting of the Board was held on 10 May 2017                                                 |

    Scenario: A meeting that was called off is no next meeting
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group planned for 7 June 2017 was cancelled on 1 June 2017 for another reason
      And a meeting of the Business Group was held on 19 July 2017
      And a business group report of the Business Group was sent to the Board on 14 June 2017
      When clause ToR Business Group 2(c) is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A report that was not sent, beside another paper that was
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Board was held on 21 June 2017
      And there is a business group report of the Business Group
      And a work plan of the Business Group was sent to the Board on 14 June 2017
      When clause ToR Business Group 2(c) is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: Only meetings held in the time audited
      Given a meeting of the Business Group was held on <held>
      And a meeting of the Board was held on 21 June 2017
      When clause ToR Business Group 2(c) is audited
      Then <verdict>

      Examples:
        | held          | verdict                                      |
        | 31 March 2017 | there is nothing to test                     |
        | 1 April 2017  | it is broken for the meeting of 1 April 2017 |

    Scenario: Kept as soon as it is sent
      Given a meeting of the Business Group was held on 18 April 2018
      And a meeting of the Board is planned for 20 June 2018
      And a business group report of the Business Group was sent to the Board on 25 April 2018
      When clause ToR Business Group 2(c) is audited
      Then it is kept for the meeting of 18 April 2018

  Rule: 2(c) Meetings on one day

    Scenario: A meeting of the Board on the same day is not the next one
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Board was held on 21 June 2017
      When clause ToR Business Group 2(c) is audited
      Then the audit gives 1 verdict
      And it is broken for the meeting of 17 May 2017 of the Business Group since 21 June 2017

  Rule: 3(a) Which papers

    Scenario Outline: Another paper, of another body, for another year or to somebody else, is no proposal
      Given the business plan of the Board for 2018-19 was approved on 14 March 2018
      And <paper> was sent to <recipient> on 7 February 2018
      When clause ToR Business Group 3(a) is audited
      Then it is broken for the Business Group in 2018-19

      Examples:
        | paper                                                         | recipient             |
        | the business group report of the Business Group for 2018-19   | the Board             |
        | the strategic priorities of the Case Review Group for 2018-19 | the Board             |
        | the strategic priorities of the Business Group for 2017-18    | the Board             |
        | the strategic priorities of the Business Group for 2018-19    | the Case Review Group |

    Scenario: Priorities that were not sent, beside another paper that was
      Given the business plan of the Board for 2018-19 was approved on 14 March 2018
      And the strategic priorities of the Business Group for 2018-19 were approved on 7 February 2018
      And the business group report of the Business Group for 2018-19 was sent to the Board on 7 February 2018
      When clause ToR Business Group 3(a) is audited
      Then it is broken for the Business Group in 2018-19

    Scenario Outline: The approval of another paper, of another body or for another year, sets no day
      Given <paper> was approved on 14 March 2018
      When clause ToR Business Group 3(a) is audited
      Then it is pending for the Business Group in 2018-19 until 30 June 2018

      Examples:
        | paper                                                   |
        | the yearly performance targets of the Board for 2018-19 |
        | the business plan of the Business Group for 2018-19     |
        | the business plan of the Board for 2019-20              |

    Scenario: The first of two approvals is the last day
      Given the business plan of the Board for 2018-19 was approved on 14 March 2018
      And a business plan of the Board for 2018-19 was approved on 11 April 2018
      And the strategic priorities of the Business Group for 2018-19 were sent to the Board on 21 March 2018
      When clause ToR Business Group 3(a) is audited
      Then it is kept for the Business Group in 2018-19
      And it is marked late

    Scenario: Kept as soon as they are sent
      Given the strategic priorities of the Business Group for 2018-19 were sent to the Board on 11 April 2018
      When clause ToR Business Group 3(a) is audited
      Then it is kept for the Business Group in 2018-19

  Rule: 3(a) Which years

    Scenario: A year whose June lies before the time audited
      When clause ToR Business Group 3(a) is audited
      Then it does not apply to the Business Group in 2016-17

    Scenario Outline: A plan approved long after its year counts by the day of its approval
      Given the audit covers the time from 1 April 2018
      And the business plan of the Board for 2016-17 was approved on <approved>
      When clause ToR Business Group 3(a) is audited
      Then <verdict>

      Examples:
        | approved      | verdict                                            |
        | 31 March 2018 | it does not apply to the Business Group in 2016-17 |
        | 1 April 2018  | it is broken for the Business Group in 2016-17     |
