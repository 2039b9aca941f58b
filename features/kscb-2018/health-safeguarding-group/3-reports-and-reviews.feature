Feature: Clause ToR Health Safeguarding 3 – Reports and reviews of the Health Safeguarding Group
  The group reports to the Business Group after each meeting, and reviews its membership and terms
  of reference every year.

  Background:
    Given the audit is made on 30 April 2018

  Rule: A report after each meeting

    Scenario Outline: From the meeting to the day before the next
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group was held on 16 August 2017
      And an HSG report of the Health Safeguarding Group was sent to the Business Group on <sent>
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is <first> for the meeting of 17 May 2017

      Examples:
        | sent           | first  |
        | 16 May 2017    | broken |
        | 17 May 2017    | kept   |
        | 15 August 2017 | kept   |
        | 16 August 2017 | broken |

    Scenario: No report
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group was held on 16 August 2017
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is broken for the meeting of 17 May 2017 since 16 August 2017
      And the Chief Nurse, Kent clinical commissioning groups must act
      And it is major in severity

    Scenario: No later meeting is on record
      Given a meeting of the Health Safeguarding Group was held on 16 August 2017
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is pending for the meeting of 16 August 2017, with no day on record

    Scenario Outline: On the last day in time and the day after
      Given the audit is made on <audit>
      And a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group is planned for 16 August 2017
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | audit          | answer  |
        | 15 August 2017 | pending |
        | 16 August 2017 | broken  |

    Scenario: A report after the planned meeting's day is late, while the group has not met again
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group is planned for 30 April 2018
      And an HSG report of the Health Safeguarding Group was sent to the Business Group on 30 April 2018
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late

    Scenario Outline: Another paper, or one of another group, does not count
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group was held on 16 August 2017
      And <paper> of <body> was sent to the Business Group on 1 July 2017
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is broken for the meeting of 17 May 2017

      Examples:
        | paper         | body                          |
        | a work plan   | the Health Safeguarding Group |
        | an HSG report | the Case Review Group         |

    Scenario: It is not recorded when the report was sent
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group was held on 16 August 2017
      And an HSG report of the Health Safeguarding Group was sent to the Business Group on a day not recorded
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: A cancelled meeting calls for no report
      Given a meeting of the Health Safeguarding Group planned for 17 May 2017 was cancelled on 2 May 2017 for another reason
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then there is nothing to test

  Rule: Membership and terms of reference are both reviewed every year

    Scenario Outline: The limit of twelve months
      Given the membership of the Health Safeguarding Group was reviewed on <membership>
      And the terms of reference of the Health Safeguarding Group were reviewed on <terms>
      When clause ToR Health Safeguarding 3, membership and terms review, is audited
      Then it is <answer> for the Health Safeguarding Group

      Examples:
        | membership      | terms           | answer |
        | 1 November 2017 | 1 November 2017 | kept   |
        | 30 April 2017   | 30 April 2017   | kept   |
        | 29 April 2017   | 1 November 2017 | broken |
        | 1 November 2017 | 29 April 2017   | broken |

    Scenario: Only one of the two is reviewed
      Given the membership of the Health Safeguarding Group was reviewed on 1 November 2017
      When clause ToR Health Safeguarding 3, membership and terms review, is audited
      Then it is broken for the Health Safeguarding Group
      And the Health Safeguarding Group must act
      And it is minor in severity

    Scenario: Reviews were not supplied
      Given no reviews were supplied
      When clause ToR Health Safeguarding 3, membership and terms review, is audited
      Then it is not evidenced for the Health Safeguarding Group

    Scenario: Both reviews of another body do not count
      Given the membership of the Board was reviewed on 1 November 2017
      And the terms of reference of the Board were reviewed on 1 November 2017
      When clause ToR Health Safeguarding 3, membership and terms review, is audited
      Then it is broken for the Health Safeguarding Group

    Scenario Outline: One review of another body does not count
      Given the membership of <one> was reviewed on 1 November 2017
      And the terms of reference of <another> were reviewed on 1 November 2017
      When clause ToR Health Safeguarding 3, membership and terms review, is audited
      Then it is broken for the Health Safeguarding Group

      Examples:
        | one                           | another                       |
        | the Health Safeguarding Group | the Board                     |
        | the Board                     | the Health Safeguarding Group |

    Scenario: Reviewed twice, long ago and lately
      Given the membership of the Health Safeguarding Group was reviewed on 1 March 2016
      And the membership of the Health Safeguarding Group was reviewed on 1 November 2017
      And the terms of reference of the Health Safeguarding Group were reviewed on 1 March 2016
      And the terms of reference of the Health Safeguarding Group were reviewed on 1 November 2017
      When clause ToR Health Safeguarding 3, membership and terms review, is audited
      Then it is kept for the Health Safeguarding Group

    Scenario: Twelve months over a 29 February
      Given the audit is made on 1 March 2020
      And the membership of the Health Safeguarding Group was reviewed on 1 March 2019
      And the terms of reference of the Health Safeguarding Group were reviewed on 1 March 2019
      When clause ToR Health Safeguarding 3, membership and terms review, is audited
      Then it is kept for the Health Safeguarding Group

    Scenario: Never reviewed at all
      When clause ToR Health Safeguarding 3, membership and terms review, is audited
      Then it is broken for the Health Safeguarding Group

  Rule: Which meetings come next, and which paper

    Scenario Outline: Which meeting sets the last day
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And <another meeting>
      And a meeting of the Health Safeguarding Group was held on 21 June 2017
      And an HSG report of the Health Safeguarding Group was sent to the Business Group on 14 June 2017
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late

      Examples:
        | another meeting                                                                                                    |
        | a meeting of the Case Review Group was held on 7 June 2017                                                         |
        | a meeting of the Health Safeguarding Group planned for 7 June 2017 was cancelled on 1 June 2017 for another reason |
        | a meeting of the Health Safeguarding Group was held on 10 May 2017                                                 |

    Scenario: A meeting that was called off is no next meeting
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group planned for 7 June 2017 was cancelled on 1 June 2017 for another reason
      And a meeting of the Health Safeguarding Group was held on 19 July 2017
      And an HSG report of the Health Safeguarding Group was sent to the Business Group on 14 June 2017
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario: A report that was not sent, beside another paper that was
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group was held on 21 June 2017
      And there is an HSG report of the Health Safeguarding Group
      And a work plan of the Health Safeguarding Group was sent to the Business Group on 14 June 2017
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario Outline: Only meetings of the group held in the time audited
      Given a meeting of <body> was held on <held>
      And a meeting of the Health Safeguarding Group is planned for 20 June 2018
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then <verdict>

      Examples:
        | body                          | held              | verdict                                       |
        | the Health Safeguarding Group | 31 March 2017     | there is nothing to test                      |
        | the Health Safeguarding Group | 1 April 2017      | it is pending for the meeting of 1 April 2017 |
        | the Business Group            | 20 September 2017 | there is nothing to test                      |

    Scenario: A report to somebody else
      Given a meeting of the Health Safeguarding Group was held on 17 May 2017
      And a meeting of the Health Safeguarding Group was held on 16 August 2017
      And an HSG report of the Health Safeguarding Group was sent to the Board on 7 June 2017
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is broken for the meeting of 17 May 2017

    Scenario: Kept as soon as it is sent
      Given a meeting of the Health Safeguarding Group was held on 18 April 2018
      And a meeting of the Health Safeguarding Group is planned for 20 June 2018
      And an HSG report of the Health Safeguarding Group was sent to the Business Group on 25 April 2018
      When clause ToR Health Safeguarding 3, report after meeting, is audited
      Then it is kept for the meeting of 18 April 2018
