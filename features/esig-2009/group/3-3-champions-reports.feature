Feature: Clause 3.3 – Champions report on minimum standards
  The group audits the minimum standards by the champions' reports, at an interval that is still to be
  agreed. By our reading none was agreed, so that there is nothing to test; other readings set one.

  Background:
    Given the audit is made on 20 August 2010

  Rule: By our reading there is nothing to test

    Scenario: No interval has been agreed
      Given the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      When clause 3.3, champion reports, is audited
      Then there is nothing to test

  Rule: Every three or every twelve months, by other readings
    The reading of champion report interval: How often do champions report on minimum standards,
      which the clause leaves to be agreed?
    - not agreed: no interval has been agreed, so that there is nothing to test (our reading)
    - quarterly: every three months
    - yearly: every twelve months

    Scenario Outline: The latest report is no older than the interval
      Given the reading of champion report interval is <reading>
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on <sent>
      When clause 3.3, champion reports, is audited
      Then the audit gives 1 verdict
      And it is <answer> for Ana

      Examples:
        | reading   | sent             | answer |
        | quarterly | 20 May 2010      | kept   |
        | quarterly | 19 May 2010      | broken |
        | yearly    | 1 September 2009 | kept   |
        | yearly    | 20 August 2010   | kept   |
        | quarterly | 20 August 2010   | kept   |
        | quarterly | 21 August 2010   | broken |

    Scenario Outline: A report of a year ago
      Given the reading of champion report interval is yearly
      And the audit is made on 15 March 2011
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on <sent>
      When clause 3.3, champion reports, is audited
      Then it is <answer> for Ana

      Examples:
        | sent          | answer |
        | 15 March 2010 | kept   |
        | 14 March 2010 | broken |

    Scenario Outline: A year goes by the calendar, leap day or not
      Given the reading of champion report interval is yearly
      And the audit is made on 28 February 2013
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on <sent>
      When clause 3.3, champion reports, is audited
      Then it is <answer> for Ana

      Examples:
        | sent             | answer |
        | 28 February 2012 | kept   |
        | 27 February 2012 | broken |

    Scenario Outline: The first report is due an interval after somebody's first day
      Given the reading of champion report interval is <reading>
      And the audit is made on <audit>
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      When clause 3.3, champion reports, is audited
      Then it is <answer> for Ana

      Examples:
        | reading   | audit            | answer  |
        | quarterly | 1 December 2009  | pending |
        | quarterly | 2 December 2009  | broken  |
        | yearly    | 1 September 2010 | pending |
        | yearly    | 2 September 2010 | broken  |

    Scenario: Until when the first report may come
      Given the reading of champion report interval is yearly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      When clause 3.3, champion reports, is audited
      Then it is pending for Ana until 1 September 2010

    Scenario: A later report makes up for a gap
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 October 2009
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 July 2010
      When clause 3.3, champion reports, is audited
      Then it is kept for Ana
      And it is not marked late

    Scenario Outline: A first report that came too late
      Given the reading of champion report interval is quarterly
      And the audit is made on 15 January 2010
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on <sent>
      When clause 3.3, champion reports, is audited
      Then it is kept for Ana
      And <late>

      Examples:
        | sent            | late                  |
        | 1 December 2009 | it is not marked late |
        | 2 December 2009 | it is marked late     |

    Scenario: A report after the first late one is not late
      Given the reading of champion report interval is quarterly
      And the audit is made on 15 January 2010
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 2 December 2009
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 5 January 2010
      When clause 3.3, champion reports, is audited
      Then it is kept for Ana
      And it is not marked late

    Scenario: The first day of the breach
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 3 March 2010
      When clause 3.3, champion reports, is audited
      Then it is broken for Ana since 4 June 2010

  Rule: Which reports count

    Scenario: The report is the organisation's
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing      | since            |
        | Ana | associate | Champion | Dorset Police     | 1 September 2009 |
        | Ben | associate | Champion | Bay Youth Network | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 July 2010
      When clause 3.3, champion reports, is audited
      Then the audit gives 2 verdicts
      And it is kept for Ana
      And it is broken for Ben

    Scenario: A report that was not sent
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      When clause 3.3, champion reports, is audited
      Then it is broken for Ana

    Scenario: A report that was sent to somebody else
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the Bournemouth and Poole LSCB on 1 July 2010
      When clause 3.3, champion reports, is audited
      Then it is broken for Ana

    Scenario: Another paper does not count
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 July 2010
      And there is a champion report by Dorset Police
      When clause 3.3, champion reports, is audited
      Then it is broken for Ana

  Rule: Who is asked

    Scenario Outline: Associate members of the group, on the day of the audit
      Given the reading of champion report interval is quarterly
      And Ana was <role> of <body> from 1 October 2009 until <until>
      When clause 3.3, champion reports, is audited
      Then <verdict>

      Examples:
        | role         | body                                       | until          | verdict                  |
        | an associate | the E-safety Strategy Implementation Group | 20 August 2010 | it is broken for Ana     |
        | an associate | the E-safety Strategy Implementation Group | 19 August 2010 | there is nothing to test |
        | a member     | the E-safety Strategy Implementation Group | 20 August 2010 | there is nothing to test |
        | an associate | the Bournemouth and Poole LSCB             | 20 August 2010 | there is nothing to test |

    Scenario Outline: From the first day on
      Given the reading of champion report interval is quarterly
      And Ana has been an associate of the E-safety Strategy Implementation Group since <from>
      When clause 3.3, champion reports, is audited
      Then <verdict>

      Examples:
        | from           | verdict                                      |
        | 20 August 2010 | it is pending for Ana until 20 November 2010 |
        | 21 August 2010 | there is nothing to test                     |

    Scenario: An earlier time as an associate, and other memberships, start no clock
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for           | representing      | since            | until            |
        | Ana | associate | Champion      | Dorset Police     | 1 September 2009 | 31 December 2009 |
        | Ana | member    | Dorset Police | Dorset Police     | 1 January 2010   |                  |
        | Ana | associate | Champion      | Dorset Police     | 1 July 2010      |                  |
        | Ben | associate | Champion      | Bay Youth Network | 1 September 2009 |                  |
      And the Bournemouth and Poole LSCB has these members
        | who | as        | representing  | since            |
        | Ana | associate | Dorset Police | 1 September 2009 |
      When clause 3.3, champion reports, is audited
      Then it is pending for Ana until 1 October 2010

    Scenario: Of two memberships at once the earlier starts the clock
      Given the reading of champion report interval is yearly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing      | since            |
        | Ana | associate | Champion | Dorset Police     | 1 September 2009 |
        | Ana | associate | Champion | Bay Youth Network | 1 July 2010      |
      When clause 3.3, champion reports, is audited
      Then the audit gives 1 verdict
      And it is pending for Ana until 1 September 2010

    Scenario: Only the organisation for which somebody is an associate now
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for              | representing      | since            | until            |
        | Ana | associate | Champion         | Bay Youth Network | 1 September 2009 | 31 December 2009 |
        | Ana | member    | Voluntary Sector | Bay Youth Network | 2 September 2009 |                  |
        | Ana | associate | Champion         | Dorset Police     | 1 January 2010   |                  |
      And the Bournemouth and Poole LSCB has these members
        | who | as        | representing      | since            |
        | Ana | associate | Bay Youth Network | 1 September 2009 |
      And there is a champion report by Bay Youth Network
      And it was sent to the E-safety Strategy Implementation Group on 1 July 2010
      When clause 3.3, champion reports, is audited
      Then it is broken for Ana

  Rule: What the record does not tell

    Scenario: It is not recorded when the report was sent
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on a day not recorded
      When clause 3.3, champion reports, is audited
      Then it is not evidenced for Ana

    Scenario: It is not recorded whose report it is
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And there is a champion report by somebody not recorded
      And it was sent to the E-safety Strategy Implementation Group on 1 July 2010
      When clause 3.3, champion reports, is audited
      Then it is not evidenced for Ana

    Scenario: It is not recorded for which organisation somebody is an associate
      Given the reading of champion report interval is quarterly
      And Ana has been an associate of the E-safety Strategy Implementation Group since 1 September 2009
      And there is a champion report by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 July 2010
      When clause 3.3, champion reports, is audited
      Then it is not evidenced for Ana

    Scenario: Documents were not supplied
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      And no documents were supplied
      When clause 3.3, champion reports, is audited
      Then it is not evidenced for Ana

  Rule: Who must act

    Scenario: The group must ask for the report
      Given the reading of champion report interval is quarterly
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing  | since            |
        | Ana | associate | Champion | Dorset Police | 1 September 2009 |
      When clause 3.3, champion reports, is audited
      Then it is broken for Ana
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: An organisation that bears the name of a body

    Scenario: The safeguarding board's champion reports for it
      Given the reading of champion report interval is quarterly
      And Bournemouth and Poole LSCB is one of the organisations
      And the E-safety Strategy Implementation Group has these members
        | who | as        | for      | representing               | since            |
        | Ana | associate | Champion | Bournemouth and Poole LSCB | 1 September 2009 |
      And there is a champion report by somebody not recorded
      And its author is the organisation Bournemouth and Poole LSCB
      And it was sent to the E-safety Strategy Implementation Group on 1 August 2010
      When clause 3.3, champion reports, is audited
      Then it is kept for Ana
