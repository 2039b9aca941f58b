Feature: Clause ToR Quality and Effectiveness 3(p) – Quarterly updates from each agency
  Each organisation with a member or a deputy on the group sends it an update on every quarter,
  within thirty days of the quarter's end.

  Background:
    Given the audit is made on 30 April 2018
    And Ana is a member of the Quality and Effectiveness Group for Kent Police

  Rule: The update on a quarter is sent within thirty days of its end

    Scenario Outline: The last day in time
      Given a QE agency update of the Quality and Effectiveness Group for the third quarter of 2017-18 was sent to the Quality and Effectiveness Group on <sent>
      And its author is Kent Police
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is kept for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18
      And it is <late>

      Examples:
        | sent            | late            |
        | 2 January 2018  | not marked late |
        | 30 January 2018 | not marked late |
        | 31 January 2018 | marked late     |

    Scenario: No update
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is broken for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18 since 31 January 2018
      And Kent Police must act
      And it is minor in severity
      And it is reported to the Independent Chair

    Scenario: Each quarter needs its own
      Given a QE agency update of the Quality and Effectiveness Group for the second quarter of 2017-18 was sent to the Quality and Effectiveness Group on 16 October 2017
      And its author is Kent Police
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is kept for Kent Police on ToR Quality and Effectiveness 3(p) in the second quarter of 2017-18
      And it is broken for Kent Police on ToR Quality and Effectiveness 3(p) in the first quarter of 2017-18
      And it is broken for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

    Scenario Outline: On the due day and the day after
      Given the audit is made on <audit>
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is <answer> for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

      Examples:
        | audit           | answer  |
        | 30 January 2018 | pending |
        | 31 January 2018 | broken  |

    Scenario: The quarter that has begun
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is pending for Kent Police on ToR Quality and Effectiveness 3(p) in the first quarter of 2018-19 until 30 July 2018
      And it is pending for Kent Police on ToR Quality and Effectiveness 3(p) in the fourth quarter of 2017-18 until 30 April 2018

    Scenario: An update that fell due before the time audited
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it does not apply to Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2016-17
      And it is broken for Kent Police on ToR Quality and Effectiveness 3(p) in the fourth quarter of 2016-17 since 1 May 2017

    Scenario Outline: Another paper, by somebody else or to somebody else
      Given Ben is a member of the Quality and Effectiveness Group for Public Health
      And <paper> of the Quality and Effectiveness Group for the third quarter of 2017-18 was sent to <recipient> on 16 January 2018
      And its author is <author>
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is broken for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

      Examples:
        | paper              | author        | recipient                           |
        | a work plan        | Kent Police   | the Quality and Effectiveness Group |
        | a QE agency update | Public Health | the Quality and Effectiveness Group |
        | a QE agency update | Kent Police   | the Board                           |

    Scenario: One organisation's update is not another's
      Given Ben is a member of the Quality and Effectiveness Group for Public Health
      And a QE agency update of the Quality and Effectiveness Group for the third quarter of 2017-18 was sent to the Quality and Effectiveness Group on 16 January 2018
      And its author is Public Health
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is kept for Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18
      And it is broken for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

    Scenario: An update that was not sent, beside another paper that was
      Given a QE agency update of the Quality and Effectiveness Group for the third quarter of 2017-18 was approved on 16 January 2018
      And its author is Kent Police
      And a work plan of the Quality and Effectiveness Group was sent to the Quality and Effectiveness Group on 16 January 2018
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is broken for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

    Scenario: The update on the quarter that is just over may already be sent
      Given the audit is made on 23 April 2018
      And a QE agency update of the Quality and Effectiveness Group for the fourth quarter of 2017-18 was sent to the Quality and Effectiveness Group on 17 April 2018
      And its author is Kent Police
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is kept for Kent Police on ToR Quality and Effectiveness 3(p) in the fourth quarter of 2017-18

  Rule: Which organisations owe an update

    Scenario: Two people of one organisation, one update
      Given Ben is a member of the Quality and Effectiveness Group for Kent Police
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then the audit gives 6 verdicts

    Scenario Outline: Organisations with a full member or a named deputy
      Given Ben is <role> of the Quality and Effectiveness Group for Public Health
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is broken for Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

      Examples:
        | role             |
        | a member         |
        | the chair        |
        | the co-chair     |
        | the vice chair   |
        | the deputy chair |
        | a lay member     |

    Scenario: A named deputy is enough
      Given Ben is the named deputy of Ana on the Quality and Effectiveness Group
      And Ben represents Public Health
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is broken for Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

    Scenario Outline: An adviser or an observer binds nobody
      Given Ben is <role> of the Quality and Effectiveness Group for Public Health
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it does not apply to Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

      Examples:
        | role                   |
        | an adviser             |
        | a participant observer |

    Scenario Outline: Who is on the group on the last day of the quarter
      Given Ben was a member of the Quality and Effectiveness Group for Public Health from <from> until <until>
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then <verdict>

      Examples:
        | from             | until            | verdict                                                                                                  |
        | 1 April 2016     | 31 December 2017 | it is broken for Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18     |
        | 1 April 2016     | 30 December 2017 | it does not apply to Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18 |
        | 31 December 2017 | 1 March 2018     | it is broken for Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18     |
        | 1 January 2018   | 1 March 2018     | it does not apply to Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18 |

    Scenario: Members of another group owe this group nothing
      Given Ben is a member of the Board for Public Health
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it does not apply to Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

  Rule: What the record does not tell

    Scenario: It is not recorded when the update was sent
      Given a QE agency update of the Quality and Effectiveness Group for the third quarter of 2017-18 was sent to the Quality and Effectiveness Group on a day not recorded
      And its author is Kent Police
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is not evidenced for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

    Scenario: It is not recorded whose update it is
      Given a QE agency update of the Quality and Effectiveness Group for the third quarter of 2017-18 was sent to the Quality and Effectiveness Group on 16 January 2018
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is not evidenced for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

    Scenario: It is not recorded for whom a member is on the group
      Given Ben is a member of the Quality and Effectiveness Group
      And Cleo is a member of the Board for Public Health
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is not evidenced for Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

    Scenario: It is not recorded as what somebody belongs to the group
      Given Ben belongs to the Quality and Effectiveness Group, as what is not recorded
      And Ben represents Public Health
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is not evidenced for Public Health on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

    Scenario: What was sent was not supplied
      Given a QE agency update of the Quality and Effectiveness Group for the third quarter of 2017-18 was sent to the Quality and Effectiveness Group on 16 January 2018
      And its author is Kent Police
      And no records of sending were supplied
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is not evidenced for Kent Police on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

  Rule: An organisation that bears the name of a body

    Scenario Outline: The Medway board has a member on the group
      Given Medway Safeguarding Children Board is one of the organisations
      And Ben is a member of the Quality and Effectiveness Group
      And Ben represents Medway Safeguarding Children Board
      And a QE agency update of the Quality and Effectiveness Group for the third quarter of 2017-18 was sent to the Quality and Effectiveness Group on 16 January 2018
      And its author is <author>
      When clause ToR Quality and Effectiveness 3(p) is audited
      Then it is <answer> for Medway Safeguarding Children Board on ToR Quality and Effectiveness 3(p) in the third quarter of 2017-18

      Examples:
        | author                                              | answer |
        | the organisation Medway Safeguarding Children Board | kept   |
        | the Medway Safeguarding Children Board              | kept   |
        | the organisation Kent Police                        | broken |
