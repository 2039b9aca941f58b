Feature: Meetings that are past and still shown as planned – Quorum, length and reports
  Whether such a meeting was held is not on record: it may have been, or it may have been called
  off. Nobody is blamed for what did not happen at it, or for what did not follow it, and nothing is
  taken as done because of it.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Quorum and length

    Scenario Outline: Everybody sent apologies, so perhaps there was no meeting
      Given <body> has these members
        | who  | as     | for                            |
        | Ana  | chair  |                                |
        | Ben  | member | Kent Police                    |
        | Cleo | member | Specialist Children's Services |
        | Dan  | member | CCG nominees                   |
        | Eve  | member | Health providers               |
        | Fay  | member | National Probation Service     |
      And a meeting of <body> is planned for 20 September 2017
      And everybody else sent apologies
      When clause <clause>, quorum, is audited
      Then it is not evidenced for the meeting of 20 September 2017

      Examples:
        | clause                              | body                                         |
        | ToR Board 7                         | the Board                                    |
        | ToR Case Review Group 7             | the Case Review Group                        |
        | ToR CDOP 7                          | the Child Death Overview Panel               |
        | ToR Health Safeguarding 2           | the Health Safeguarding Group                |
        | ToR Policy and Procedures 5         | the Policy and Procedures Group              |
        | ToR Business Group 7                | the Business Group                           |
        | ToR Learning and Development 7      | the Learning and Development Group           |
        | ToR Quality and Effectiveness 7     | the Quality and Effectiveness Group          |
        | ToR Risks Threats Vulnerabilities 6 | the Risks, Threats and Vulnerabilities Group |

    Scenario: A length is noted of a meeting that perhaps was not held
      Given a meeting of the Risks, Threats and Vulnerabilities Group is planned for 20 September 2017
      And it lasted 90 minutes
      When clause ToR Risks Threats Vulnerabilities 6, three hour meetings, is audited
      Then it is not evidenced for the meeting of 20 September 2017

    Scenario: The chair of the education group stayed away from a meeting that perhaps was not held
      Given Iris is the chair of the Education Safeguarding Group
      And Ana is a member of the Education Safeguarding Group
      And Iris is a member of the Board
      And Ana is a member of the Board
      And a meeting of the Board is planned for 17 May 2017
      And Iris and Ana sent apologies
      When clause ToR Education Safeguarding 2(w) is audited
      Then it is not evidenced for the meeting of 17 May 2017

  Rule: A report of each meeting of a group

    Scenario Outline: There may have been no meeting to report
      Given a meeting of <group> is planned for 3 May 2017
      And a meeting of <receiver> was held on 17 May 2017
      And a meeting of <group> was held on 19 July 2017
      When clause <clause> is audited
      Then it is not evidenced for the meeting of 3 May 2017 of <group>

      Examples:
        | clause                          | group                            | receiver           |
        | ToR Business Group 2(c)         | the Business Group               | the Board          |
        | ToR Education Safeguarding 2(t) | the Education Safeguarding Group | the Business Group |

    Scenario: A report that belongs to the group's next meeting, if there was one
      Given a meeting of the Business Group was held on 17 May 2017
      And a meeting of the Business Group is planned for 7 June 2017
      And a meeting of the Board was held on 21 June 2017
      And a business group report of the Business Group was sent to the Board on 14 June 2017
      When clause ToR Business Group 2(c) is audited
      Then it is not evidenced for the meeting of 17 May 2017

  Rule: A report for each meeting of the body that receives it
    The reading of regular reports: How many reports a year are regular reports of the case review
      and child death groups to the Board?
    - two a year: two reports in the year from April (our reading)
    - as many as meetings: as many reports as the Board holds meetings in that year

    Scenario Outline: There may have been no meeting to send a report for
      Given a meeting of <receiver> is planned for 19 July 2017
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the meeting of 19 July 2017

      Examples:
        | clause                            | duty            | receiver           |
        | ToR CDOP 4(b)                     | regular updates | the Board          |
        | ToR Education Safeguarding 4(g)   | written reports | the Board          |
        | ToR Learning and Development 4(c) | regular updates | the Board          |
        | ToR MASE 3(c)                     | written reports | the Board          |
        | ToR Policy and Procedures 3       | written reports | the Business Group |
        | ToR Safeguarding Leads 3          | written reports | the Business Group |

    Scenario Outline: A report that was for the meeting before, if there was one
      Given a meeting of <receiver> is planned for 21 June 2017
      And a meeting of <receiver> was held on 19 July 2017
      And <paper> of <group> was sent to <receiver> on 18 May 2017
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the meeting of 19 July 2017

      Examples:
        | clause                            | duty            | paper                       | group                                      | receiver           |
        | ToR CDOP 4(b)                     | regular updates | a CDOP update               | the Child Death Overview Panel             | the Board          |
        | ToR Education Safeguarding 4(g)   | written reports | an ESG update               | the Education Safeguarding Group           | the Board          |
        | ToR Learning and Development 4(c) | regular updates | a learning update           | the Learning and Development Group         | the Board          |
        | ToR MASE 3(c)                     | written reports | a MASE update               | the Multi-Agency Sexual Exploitation Group | the Board          |
        | ToR Policy and Procedures 3       | written reports | a policy procedures report  | the Policy and Procedures Group            | the Business Group |
        | ToR Safeguarding Leads 3          | written reports | a safeguarding leads report | the District Safeguarding Leads Group      | the Business Group |

    Scenario Outline: A late report that came too late, if there was another meeting
      Given a meeting of <receiver> was held on 17 May 2017
      And a meeting of <receiver> is planned for 21 June 2017
      And <paper> of <group> was sent to <receiver> on 30 April 2018
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the meeting of 17 May 2017

      Examples:
        | clause                            | duty            | paper                       | group                                      | receiver           |
        | ToR CDOP 4(b)                     | regular updates | a CDOP update               | the Child Death Overview Panel             | the Board          |
        | ToR Education Safeguarding 4(g)   | written reports | an ESG update               | the Education Safeguarding Group           | the Board          |
        | ToR Learning and Development 4(c) | regular updates | a learning update           | the Learning and Development Group         | the Board          |
        | ToR MASE 3(c)                     | written reports | a MASE update               | the Multi-Agency Sexual Exploitation Group | the Board          |
        | ToR Policy and Procedures 3       | written reports | a policy procedures report  | the Policy and Procedures Group            | the Business Group |
        | ToR Safeguarding Leads 3          | written reports | a safeguarding leads report | the District Safeguarding Leads Group      | the Business Group |

    Scenario Outline: As many reports as the Board holds meetings, and one meeting that perhaps was not held
      Given the reading of regular reports is as many as meetings
      And a CDOP update of the Child Death Overview Panel was sent to the Board on 17 May 2017
      And a meeting of the Board was held on 19 July 2017
      And <another>
      When clause ToR Board 3(e) is audited
      Then it is <answer> for the Child Death Overview Panel in 2017-18

      Examples:
        | another                                                 | answer        |
        | a meeting of the Board is planned for 20 September 2017 | not evidenced |
        | a meeting of the Board was held on 20 September 2017    | broken        |
