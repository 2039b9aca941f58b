Feature: Clause ToR Education Safeguarding 4(g) – Written reports to the Board
  The chair of the group sends a written report for each meeting of the Board, unless other times
  are agreed.

  Background:
    Given the audit is made on 30 April 2018

  Rule: A written report for each meeting of the Board

    Scenario Outline: After the last meeting, and by this one
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on <sent>
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | sent         | answer |
        | 17 May 2017  | broken |
        | 18 May 2017  | kept   |
        | 19 July 2017 | kept   |

    Scenario: One that comes after the last meeting is late
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 17 May 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 20 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is kept for the meeting of 19 July 2017
      And it is marked late

    Scenario Outline: Between two meetings the first is the next one's, a second makes up for the one before
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 18 May 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on <second>
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 19 July 2017
      And it is not marked late
      And it is <answer> for the meeting of 17 May 2017
      And it is <late>

      Examples:
        | second       | answer | late            |
        | 19 July 2017 | kept   | marked late     |
        | 20 July 2017 | broken | not marked late |

    Scenario: Two that go out on the day of the next meeting, one of them for the meeting before
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 19 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late

    Scenario: One in time for a meeting that was not the last
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 10 May 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is broken for the meeting of 19 July 2017

    Scenario: One that was for an earlier meeting is none to spare
      Given a meeting of the Board was held on 15 March 2017
      And a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 10 March 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 1 June 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 17 May 2017
      And it is kept for the meeting of 19 July 2017

    Scenario: A meeting of another body, or one called off, is no next meeting
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Business Group was held on 14 June 2017
      And a meeting of the Board planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And an ESG update of the Education Safeguarding Group was sent to the Board on 30 April 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late

    Scenario: A report sent on the day of a meeting is for that meeting
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 17 May 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is broken for the meeting of 19 July 2017

    Scenario: A meeting that was called off is no meeting before
      Given a meeting of the Board planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a meeting of the Business Group was held on 14 June 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 18 May 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 19 July 2017
      And the audit gives 1 verdict

    Scenario: No written report
      Given a meeting of the Board was held on 19 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017 since 20 July 2017
      And the Education Safeguarding Group must act
      And it is major in severity

    Scenario: A report to the Business Group does not count
      Given a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Business Group on 10 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario Outline: Another paper, or one of another group, does not count
      Given a meeting of the Board was held on 19 July 2017
      And <paper> of <body> was sent to the Board on 10 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017

      Examples:
        | paper         | body                             |
        | a work plan   | the Education Safeguarding Group |
        | an ESG update | the Case Review Group            |

    Scenario: A meeting of the Business Group calls for no such report
      Given a meeting of the Business Group was held on 19 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then there is nothing to test

    Scenario: It is not recorded when the report was sent
      Given a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on a day not recorded
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is not evidenced for the meeting of 19 July 2017

    Scenario: A meeting of the Board on the day of the audit
      Given the audit is made on 19 July 2017
      And a meeting of the Board was held on 19 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is pending for the meeting of 19 July 2017 until 19 July 2017

    Scenario Outline: Only meetings of the time audited
      Given a meeting of the Board was held on <held>
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then <verdict>

      Examples:
        | held          | verdict                                      |
        | 31 March 2017 | there is nothing to test                     |
        | 1 April 2017  | it is broken for the meeting of 1 April 2017 |

    Scenario: A report that was not sent, beside another paper that was
      Given a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was approved on 3 July 2017
      And a work plan of the Education Safeguarding Group was sent to the Board on 10 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario: A report for a meeting on the day of the audit, sent before it
      Given the audit is made on 19 July 2017
      And a meeting of the Board was held on 19 July 2017
      And an ESG update of the Education Safeguarding Group was sent to the Board on 10 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 19 July 2017

  Rule: Other times may be agreed with the Board

    Scenario Outline: A word that other times are agreed is good for twelve months
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was confirmed on <confirmed>
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | confirmed     | answer |
        | 30 April 2017 | exempt |
        | 29 April 2017 | broken |
        | 30 April 2018 | exempt |
        | 1 May 2018    | broken |

    Scenario: The reason of the exception
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g), written reports, was confirmed on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is exempt for the meeting of 19 July 2017
      And the reason given is "The Board has agreed other times for the written reports."

    Scenario: The group itself may give the word
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was confirmed by the Education Safeguarding Group on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is exempt for the meeting of 19 July 2017

    Scenario: The Board may give the word
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was confirmed by the Board on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is exempt for the meeting of 19 July 2017

    Scenario: The word may be on one meeting, and is then good for that meeting
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g), written reports, was confirmed of it on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is exempt for the meeting of 19 July 2017
      And it is broken for the meeting of 17 May 2017

    Scenario: A word that no other times are agreed
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was denied on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario Outline: The latest word counts
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was <first> on 17 January 2018
      And clause ToR Education Safeguarding 4(g) was <then> on 14 March 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | first     | then      | answer |
        | confirmed | denied    | broken |
        | denied    | confirmed | exempt |

    Scenario: The word of another group, or on another clause, does not count
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was confirmed by the Case Review Group on 17 January 2018
      And clause ToR Education Safeguarding 2(k) was confirmed on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario: An answer of which nothing is recorded but the day, and no report
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was left open on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is not evidenced for the meeting of 19 July 2017

    Scenario: An answer of which nothing is recorded but the day, and a report
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was left open on 17 January 2018
      And an ESG update of the Education Safeguarding Group was sent to the Board on 10 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is kept for the meeting of 19 July 2017

    Scenario: Confirmations were not supplied
      Given a meeting of the Board was held on 19 July 2017
      And no confirmations were supplied
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is not evidenced for the meeting of 19 July 2017

    Scenario Outline: Two words of one day must agree
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 4(g) was confirmed on 17 January 2018
      And clause ToR Education Safeguarding 4(g) was <second> by the Education Safeguarding Group on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | second    | answer        |
        | confirmed | exempt        |
        | denied    | not evidenced |

    Scenario: The group's word on another clause does not count
      Given a meeting of the Board was held on 19 July 2017
      And clause ToR Education Safeguarding 2(k) was confirmed by the Education Safeguarding Group on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario Outline: A word is good for twelve months of the calendar, in a leap year too
      Given the audit is made on 30 April 2020
      And a meeting of the Board was held on 17 July 2019
      And clause ToR Education Safeguarding 4(g) was confirmed on <confirmed>
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is <answer> for the meeting of 17 July 2019

      Examples:
        | confirmed     | answer |
        | 30 April 2019 | exempt |
        | 29 April 2019 | broken |
