Feature: Clauses ToR Risks Threats Vulnerabilities 2 to 4 – Plan, chairs and lines
  The group has a work plan by the end of June; the Prevent manager is the chair and a police
  superintendent the vice chair; it reports to three bodies.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 2 The work plan

    Scenario Outline: The last day in time
      Given the work plan on the four-Ps model of the Risks, Threats and Vulnerabilities Group for 2017-18 was approved on <approved>
      When clause ToR Risks Threats Vulnerabilities 2, work plan, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group in 2017-18
      And it is <late>

      Examples:
        | approved     | late            |
        | 30 June 2017 | not marked late |
        | 1 July 2017  | marked late     |

    Scenario: No work plan
      When clause ToR Risks Threats Vulnerabilities 2, work plan, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group in 2017-18 since 1 July 2017
      And the Risks, Threats and Vulnerabilities Group must act
      And it is minor in severity
      And it is pending for the Risks, Threats and Vulnerabilities Group in 2018-19 until 30 June 2018

    Scenario: A plan of another kind does not count
      Given the work plan of the Risks, Threats and Vulnerabilities Group for 2017-18 was approved on 17 May 2017
      When clause ToR Risks Threats Vulnerabilities 2, work plan, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group in 2017-18

    Scenario: It is not recorded when the plan was approved
      Given the work plan on the four-Ps model of the Risks, Threats and Vulnerabilities Group for 2017-18 was approved on a day not recorded
      When clause ToR Risks Threats Vulnerabilities 2, work plan, is audited
      Then it is not evidenced for the Risks, Threats and Vulnerabilities Group in 2017-18

    Scenario: A paper of another kind, or of another body, does not count
      Given the terms of reference of the Risks, Threats and Vulnerabilities Group for 2017-18 were approved on 17 May 2017
      And the work plan on the four-Ps model of the Board for 2017-18 was approved on 17 May 2017
      When clause ToR Risks Threats Vulnerabilities 2, work plan, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group in 2017-18

    Scenario: A paper for another year does not count
      Given the work plan on the four-Ps model of the Risks, Threats and Vulnerabilities Group for 2018-19 was approved on 17 May 2017
      When clause ToR Risks Threats Vulnerabilities 2, work plan, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group in 2017-18

    Scenario: Approved while there is still time
      Given the audit is made on 1 June 2017
      And the work plan on the four-Ps model of the Risks, Threats and Vulnerabilities Group for 2017-18 was approved on 17 May 2017
      When clause ToR Risks Threats Vulnerabilities 2, work plan, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group in 2017-18

    Scenario: A year that was due before the time audited
      When clause ToR Risks Threats Vulnerabilities 2, work plan, is audited
      Then it does not apply to the Risks, Threats and Vulnerabilities Group in 2016-17

  Rule: 3 The chair and the vice chair

    Scenario Outline: The holder of the post has the office
      Given Ana holds the post of <post>
      And Ana is <office> of the Risks, Threats and Vulnerabilities Group
      When clause ToR Risks Threats Vulnerabilities 3, <duty>, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group

      Examples:
        | post                                                    | office         | duty               |
        | Prevent and Channel Strategic Manager                   | the chair      | chair by post      |
        | Detective superintendent, police public protection unit | the vice chair | vice chair by post |

    Scenario Outline: Somebody else has the office
      Given Ana holds the post of <post>
      And Ben is <office> of the Risks, Threats and Vulnerabilities Group
      When clause ToR Risks Threats Vulnerabilities 3, <duty>, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group
      And <bearer> must act
      And it is major in severity

      Examples:
        | post                                                    | office         | duty               | bearer                                         |
        | Prevent and Channel Strategic Manager                   | the chair      | chair by post      | the Prevent and Channel Strategic Manager      |
        | Detective superintendent, police public protection unit | the vice chair | vice chair by post | the Kent Police Detective Superintendent (PPU) |

    Scenario Outline: Nobody has the office
      When clause ToR Risks Threats Vulnerabilities 3, <duty>, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group

      Examples:
        | duty               |
        | chair by post      |
        | vice chair by post |

    Scenario Outline: Posts were not supplied
      Given Ana is <office> of the Risks, Threats and Vulnerabilities Group
      And no posts were supplied
      When clause ToR Risks Threats Vulnerabilities 3, <duty>, is audited
      Then it is not evidenced for the Risks, Threats and Vulnerabilities Group

      Examples:
        | office         | duty               |
        | the chair      | chair by post      |
        | the vice chair | vice chair by post |

    Scenario Outline: Somebody else has the same office in another body
      Given Ana holds the post of <post>
      And Ana is <office> of the Risks, Threats and Vulnerabilities Group
      And Ben is <office> of the Board
      When clause ToR Risks Threats Vulnerabilities 3, <duty>, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group

      Examples:
        | post                                                    | office         | duty               |
        | Prevent and Channel Strategic Manager                   | the chair      | chair by post      |
        | Detective superintendent, police public protection unit | the vice chair | vice chair by post |

    Scenario Outline: The other members need not hold the post
      Given Ana holds the post of <post>
      And Ana is <office> of the Risks, Threats and Vulnerabilities Group
      And Ben is a member of the Risks, Threats and Vulnerabilities Group
      When clause ToR Risks Threats Vulnerabilities 3, <duty>, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group

      Examples:
        | post                                                    | office         | duty               |
        | Prevent and Channel Strategic Manager                   | the chair      | chair by post      |
        | Detective superintendent, police public protection unit | the vice chair | vice chair by post |

    Scenario Outline: Somebody else is the chair too, up to a day or from a day on
      Given Ana holds the post of Prevent and Channel Strategic Manager
      And Ana is the chair of the Risks, Threats and Vulnerabilities Group
      And Ben was the chair of the Risks, Threats and Vulnerabilities Group from <from> until <until>
      When clause ToR Risks Threats Vulnerabilities 3, chair by post, is audited
      Then it is <answer> for the Risks, Threats and Vulnerabilities Group

      Examples:
        | from          | until         | answer |
        | 1 April 2016  | 29 April 2018 | kept   |
        | 1 April 2016  | 30 April 2018 | broken |
        | 30 April 2018 | 31 March 2020 | broken |
        | 1 May 2018    | 31 March 2020 | kept   |

    Scenario Outline: Somebody else is the vice chair too, up to a day or from a day on
      Given Ana holds the post of Detective superintendent, police public protection unit
      And Ana is the vice chair of the Risks, Threats and Vulnerabilities Group
      And Ben was the vice chair of the Risks, Threats and Vulnerabilities Group from <from> until <until>
      When clause ToR Risks Threats Vulnerabilities 3, vice chair by post, is audited
      Then it is <answer> for the Risks, Threats and Vulnerabilities Group

      Examples:
        | from          | until         | answer |
        | 1 April 2016  | 29 April 2018 | kept   |
        | 1 April 2016  | 30 April 2018 | broken |
        | 30 April 2018 | 31 March 2020 | broken |
        | 1 May 2018    | 31 March 2020 | kept   |

    Scenario Outline: Somebody new in the post and in the office
      Given Ana has held the post of <post> since 1 January 2018
      And Ana has been <office> of the Risks, Threats and Vulnerabilities Group since 1 January 2018
      When clause ToR Risks Threats Vulnerabilities 3, <duty>, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group

      Examples:
        | post                                                    | office         | duty               |
        | Prevent and Channel Strategic Manager                   | the chair      | chair by post      |
        | Detective superintendent, police public protection unit | the vice chair | vice chair by post |

    Scenario Outline: Two memberships of the same person in the office
      Given Ana holds the post of <post>
      And Ana is <office> of the Risks, Threats and Vulnerabilities Group
      And Ana has been <office> of the Risks, Threats and Vulnerabilities Group since 1 June 2017
      When clause ToR Risks Threats Vulnerabilities 3, <duty>, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group

      Examples:
        | post                                                    | office         | duty               |
        | Prevent and Channel Strategic Manager                   | the chair      | chair by post      |
        | Detective superintendent, police public protection unit | the vice chair | vice chair by post |

  Rule: 4 The group reports to three bodies

    Scenario Outline: Each of the three
      Given it is recorded that the Risks, Threats and Vulnerabilities Group reports to <one>
      When clause ToR Risks Threats Vulnerabilities 4, reporting line, is audited
      Then it is kept for the line to <one>
      And it is broken for the line to <another>
      And the Prevent and Channel Strategic Manager must act
      And it is minor in severity

      Examples:
        | one                                    | another                                |
        | the Business Group                     | the Adults Business Group              |
        | the Adults Business Group              | the Medway Safeguarding Children Board |
        | the Medway Safeguarding Children Board | the Business Group                     |
