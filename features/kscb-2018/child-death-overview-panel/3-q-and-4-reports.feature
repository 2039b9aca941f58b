Feature: Clauses ToR CDOP 3(q) and 4 – Reports of the Child Death Overview Panel
  The panel agrees its annual report before it goes to the Board, reports to the Independent Chair,
  and updates every meeting of the Board.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 3(q) The annual report is agreed before it is sent

    Scenario Outline: The day of sending is the last in time
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on <approved>
      And it was sent to the Board on 20 September 2017
      When clause ToR CDOP 3(q) is audited
      Then it is <answer> for the copy for the Board
      And the Child Death Overview Panel must act
      And it is minor in severity

      Examples:
        | approved          | answer |
        | 1 September 2017  | kept   |
        | 20 September 2017 | kept   |
        | 21 September 2017 | broken |

    Scenario: It is not recorded when the report was agreed
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on a day not recorded
      And it was sent to the Board on 20 September 2017
      When clause ToR CDOP 3(q) is audited
      Then it is not evidenced for the copy for the Board

    Scenario Outline: Only reports sent in the time audited
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on 1 March 2017
      And it was sent to the Board on <sent>
      When clause ToR CDOP 3(q) is audited
      Then the audit gives <number> verdicts

      Examples:
        | sent          | number |
        | 31 March 2017 | 0      |
        | 1 April 2017  | 1      |
        | 1 May 2018    | 0      |

    Scenario Outline: Another report, or a copy for somebody else, is not tested
      Given <paper> of <body> for 2016-17 was approved on 1 September 2017
      And it was sent to <recipient> on 20 September 2017
      When clause ToR CDOP 3(q) is audited
      Then there is nothing to test

      Examples:
        | paper                  | body                           | recipient                     |
        | the annual report      | the Child Death Overview Panel | the Board                     |
        | the CDOP annual report | the Case Review Group          | the Board                     |
        | the CDOP annual report | the Child Death Overview Panel | the Health Safeguarding Group |

    Scenario: A report that was sent on the day of the audit, and another paper
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on 1 September 2017
      And it was sent to the Board on 30 April 2018
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 January 2018
      When clause ToR CDOP 3(q) is audited
      Then it is kept for the copy for the Board
      And the audit gives 1 verdict

    Scenario: A report that was not sent, beside another paper that was
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on 1 September 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 January 2018
      When clause ToR CDOP 3(q) is audited
      Then there is nothing to test

    Scenario: A report that has not been sent is not tested
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on 1 September 2017
      When clause ToR CDOP 3(q) is audited
      Then there is nothing to test

  Rule: 4(a) The panel reports to the Independent Chair

    Scenario: The line is recorded
      Given it is recorded that the Child Death Overview Panel reports to the Independent Chair
      When clause ToR CDOP 4(a), reporting line, is audited
      Then it is kept for the line

    Scenario: The line is not recorded
      Given it is recorded that the Child Death Overview Panel reports to the Board
      When clause ToR CDOP 4(a), reporting line, is audited
      Then it is broken for the line
      And the Child Death Overview Panel must act
      And it is minor in severity

  Rule: 4(b) An update for every meeting of the Board

    Scenario Outline: Between the last meeting and this one
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on <sent>
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | sent         | answer |
        | 17 May 2017  | broken |
        | 18 May 2017  | kept   |
        | 19 July 2017 | kept   |

    Scenario: No update at all
      Given a meeting of the Board was held on 19 July 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is broken for the meeting of 19 July 2017 since 20 July 2017
      And the Child Death Overview Panel must act
      And it is major in severity

    Scenario: An update sent on the day of a meeting is for that meeting
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is broken for the meeting of 19 July 2017

    Scenario: An update to somebody else does not count
      Given a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Business Group on 10 July 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is broken for the meeting of 19 July 2017

    Scenario Outline: Another paper, or one of another group, does not count
      Given a meeting of the Board was held on 19 July 2017
      And <paper> of <body> was sent to the Board on 10 July 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is broken for the meeting of 19 July 2017

      Examples:
        | paper         | body                           |
        | a work plan   | the Child Death Overview Panel |
        | a CDOP update | the Case Review Group          |

    Scenario: It is not recorded when the update was sent
      Given a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on a day not recorded
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is not evidenced for the meeting of 19 July 2017

    Scenario: A cancelled meeting calls for no update
      Given a meeting of the Board planned for 19 July 2017 was cancelled on 1 July 2017 for another reason
      When clause ToR CDOP 4(b), regular updates, is audited
      Then there is nothing to test

    Scenario: A meeting of the Board on the day of the audit
      Given the audit is made on 19 July 2017
      And a meeting of the Board was held on 19 July 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is pending for the meeting of 19 July 2017 until 19 July 2017

    Scenario: An update that comes after the last meeting is late
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 20 July 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is kept for the meeting of 19 July 2017
      And it is marked late

    Scenario Outline: Between two meetings the first report is the next one's, a second makes up for the one before
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 18 May 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on <second>
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 19 July 2017
      And it is not marked late
      And it is <answer> for the meeting of 17 May 2017
      And it is <late>

      Examples:
        | second       | answer | late            |
        | 19 July 2017 | kept   | marked late     |
        | 20 July 2017 | broken | not marked late |

    Scenario: A meeting of another body, or one called off, is no next meeting
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Business Group was held on 14 June 2017
      And a meeting of the Board planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 30 April 2018
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is marked late
      And the audit gives 1 verdict

    Scenario: A meeting of another body, or one called off, is no meeting before
      Given a meeting of the Board planned for 21 June 2017 was cancelled on 1 June 2017 for another reason
      And a meeting of the Business Group was held on 14 June 2017
      And a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 18 May 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 19 July 2017

    Scenario: One in time for a meeting that was not the last
      Given a meeting of the Board was held on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 10 May 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not marked late
      And it is broken for the meeting of 19 July 2017

    Scenario Outline: Meetings of the Board since the first day of the audit
      Given a meeting of the Board was held on <held>
      When clause ToR CDOP 4(b), regular updates, is audited
      Then <verdict>

      Examples:
        | held          | verdict                                      |
        | 31 March 2017 | there is nothing to test                     |
        | 1 April 2017  | it is broken for the meeting of 1 April 2017 |

    Scenario: An update for a meeting on the day of the audit, sent before it
      Given the audit is made on 19 July 2017
      And a meeting of the Board was held on 19 July 2017
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 10 July 2017
      When clause ToR CDOP 4(b), regular updates, is audited
      Then it is kept for the meeting of 19 July 2017

  Rule: 3(q) Which reports

    Scenario Outline: Only the panel's annual report is meant, and only what went to the Board
      Given <paper> was approved on 21 September 2017
      And it was sent to <recipient> on 20 September 2017
      When clause ToR CDOP 3(q) is audited
      Then <verdict>

      Examples:
        | paper                                                                | recipient                      | verdict                                 |
        | the CDOP annual report of the Child Death Overview Panel for 2016-17 | the Board                      | it is broken for the copy for the Board |
        | the CDOP annual report of the Child Death Overview Panel for 2016-17 | the Health and Wellbeing Board | there is nothing to test                |
        | the CDOP annual report of the Business Group for 2016-17             | the Board                      | there is nothing to test                |
        | the CDOP update of the Child Death Overview Panel for 2016-17        | the Board                      | there is nothing to test                |

    Scenario: A report that was not sent, beside one that was
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on 1 September 2017
      And it was sent to the Board on 20 September 2017
      And the CDOP annual report of the Child Death Overview Panel for 2015-16 was approved on 21 September 2017
      When clause ToR CDOP 3(q) is audited
      Then the audit gives 1 verdict
      And it is kept for the copy for the Board

    Scenario: Sent on the day of the audit
      Given the CDOP annual report of the Child Death Overview Panel for 2016-17 was approved on 1 September 2017
      And it was sent to the Board on 30 April 2018
      When clause ToR CDOP 3(q) is audited
      Then it is kept for the copy for the Board
