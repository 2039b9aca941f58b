Feature: Clause 6.14 – The chairs of groups
  The Board agrees and appoints every group chair, reviews the appointment each year, and every
  group chair sits on the Business Group.

  Background:
    Given the audit is made on 30 April 2018

  Rule: The Board appoints each chair before they begin

    Scenario: Appointed before the first day
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on 17 May 2017
      When clause 6.14, chair appointed, is audited
      Then it is kept for Ana on the Case Review Group from 1 June 2017

    Scenario: No decision is on record
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      When clause 6.14, chair appointed, is audited
      Then it is broken for Ana on the Case Review Group from 1 June 2017
      And it is major in severity
      And the Board must act

    Scenario Outline: On the first day, and the day after
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on <approved>
      When clause 6.14, chair appointed, is audited
      Then it is <answer> for Ana

      Examples:
        | approved    | answer |
        | 1 June 2017 | kept   |
        | 2 June 2017 | broken |

    Scenario Outline: A predecessor's decision never counts
      Given Otto was the chair of the Case Review Group from 1 March 2017 until 31 May 2017
      And Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on <approved>
      When clause 6.14, chair appointed, is audited
      Then it is <answer> for Ana

      Examples:
        | approved     | answer |
        | 1 March 2017 | broken |
        | 2 March 2017 | kept   |

    Scenario Outline: Without a predecessor, a decision holds for twelve months
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on <approved>
      When clause 6.14, chair appointed, is audited
      Then it is <answer> for Ana

      Examples:
        | approved    | answer |
        | 1 June 2016 | kept   |
        | 31 May 2016 | broken |

    Scenario Outline: By whom the decision is
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on 17 May 2017
      And its author is <author>
      When clause 6.14, chair appointed, is audited
      Then it is <answer> for Ana

      Examples:
        | author             | answer |
        | the Board          | kept   |
        | the Business Group | broken |

    Scenario: A decision about another group
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Business Group was approved on 17 May 2017
      When clause 6.14, chair appointed, is audited
      Then it is broken for Ana

    Scenario: It is not recorded when the decision was taken
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on a day not recorded
      When clause 6.14, chair appointed, is audited
      Then it is not evidenced for Ana

    Scenario: The chair of the Board itself is outside
      Given Iris is the chair of the Board
      When clause 6.14, chair appointed, is audited
      Then it does not apply to Iris

    Scenario Outline: On and after the last day in the chair
      Given Ana is the chair of the Case Review Group until <until>
      When clause 6.14, chair appointed, is audited
      Then <verdict>

      Examples:
        | until         | verdict                  |
        | 30 April 2018 | it is broken for Ana     |
        | 29 April 2018 | it does not apply to Ana |

    Scenario: Papers were not supplied
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And no documents were supplied
      When clause 6.14, chair appointed, is audited
      Then it is not evidenced for Ana

    Scenario Outline: The chair of every group
      Given Ana has been the chair of <group> since 1 June 2017
      When clause 6.14, chair appointed, is audited
      Then it is broken for Ana on <group>

      Examples:
        | group                                        |
        | the Business Group                           |
        | the Case Review Group                        |
        | the Child Death Overview Panel               |
        | the Learning and Development Group           |
        | the Quality and Effectiveness Group          |
        | the MASE Group                               |
        | the Health Safeguarding Group                |
        | the Education Safeguarding Group             |
        | the Policy and Procedures Group              |
        | the Safeguarding Leads Group                 |
        | the Risks, Threats and Vulnerabilities Group |

    Scenario: Other members of a group need no decision
      Given Ana has been a member of the Case Review Group since 1 June 2017
      When clause 6.14, chair appointed, is audited
      Then it does not apply to Ana

    Scenario Outline: On the first day in the chair
      Given Ana has been the chair of the Case Review Group since 30 April 2018
      And the chair appointment of the Case Review Group was approved on <approved>
      When clause 6.14, chair appointed, is audited
      Then it is <answer> for Ana

      Examples:
        | approved      | answer  |
        | 17 April 2018 | kept    |
        | 1 May 2018    | pending |

    Scenario Outline: Who is no predecessor
      Given <name> was <role> of <body> from <from> until <until>
      And Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on 17 February 2017
      When clause 6.14, chair appointed, is audited
      Then it is kept for Ana on the Case Review Group from 1 June 2017

      Examples:
        | name | role      | body                  | from           | until         |
        | Otto | the chair | the Business Group    | 1 March 2017   | 31 May 2017   |
        | Otto | a member  | the Case Review Group | 1 March 2017   | 31 May 2017   |
        | Ana  | the chair | the Case Review Group | 1 March 2017   | 31 May 2017   |
        | Otto | the chair | the Case Review Group | 1 June 2017    | 31 March 2020 |
        | Otto | the chair | the Case Review Group | 1 January 2018 | 31 March 2020 |

    Scenario: A predecessor who stayed on for a month
      Given Otto was the chair of the Case Review Group from 1 March 2017 until 30 June 2017
      And Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on 17 February 2017
      When clause 6.14, chair appointed, is audited
      Then it is broken for Ana on the Case Review Group from 1 June 2017

    Scenario: The latest predecessor counts
      Given Olga was the chair of the Case Review Group from 1 March 2015 until 31 December 2016
      And Otto was the chair of the Case Review Group from 1 January 2017 until 31 May 2017
      And Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on 15 November 2016
      When clause 6.14, chair appointed, is audited
      Then it is broken for Ana on the Case Review Group from 1 June 2017

    Scenario: Another decision about the group appoints nobody
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And the terms of reference of the Case Review Group were approved on 17 May 2017
      When clause 6.14, chair appointed, is audited
      Then it is broken for Ana

    Scenario Outline: Whom the decision names
      Given Norah held the post of Chief Nurse, Kent clinical commissioning groups from 1 April 2016 until 31 December 2017
      And Norah has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was approved on 17 May 2017
      And it is about <name>
      When clause 6.14, chair appointed, is audited
      Then it is <answer> for Norah

      Examples:
        | name                                                | answer |
        | Norah                                               | kept   |
        | Ana                                                 | broken |
        | the Chief Nurse, Kent clinical commissioning groups | kept   |
        | the Head of Paid Service                            | broken |

    Scenario: Twelve months over a 29 February
      Given the audit is made on 30 April 2020
      And Ana has been the chair of the Case Review Group since 1 March 2020
      And the chair appointment of the Case Review Group was approved on 1 March 2019
      When clause 6.14, chair appointed, is audited
      Then it is kept for Ana

  Rule: The appointment is reviewed every year

    Scenario Outline: The limit of twelve months
      Given Ana has been the chair of the Case Review Group since 1 June 2015
      And the chair appointment of the Case Review Group was reviewed on 1 May 2016
      And the chair appointment of the Case Review Group was reviewed on <reviewed>
      When clause 6.14, chair appointment review, is audited
      Then it is <answer> for Ana
      And it is not marked late

      Examples:
        | reviewed      | answer |
        | 30 April 2018 | kept   |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |

    Scenario: Never reviewed
      Given Ana has been the chair of the Case Review Group since 1 June 2015
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana since 2 June 2016
      And the Board must act
      And it is minor in severity

    Scenario Outline: The first twelve months in the chair
      Given Ana has been the chair of the Case Review Group since <since>
      When clause 6.14, chair appointment review, is audited
      Then it is <answer> for Ana

      Examples:
        | since         | answer  |
        | 1 May 2017    | pending |
        | 30 April 2017 | pending |
        | 29 April 2017 | broken  |

    Scenario: A first review is due on the anniversary
      Given Ana has been the chair of the Case Review Group since 1 November 2017
      When clause 6.14, chair appointment review, is audited
      Then it is pending for Ana until 1 November 2018

    Scenario Outline: Only a first review after the anniversary is marked late
      Given Ana has been the chair of the Case Review Group since 1 November 2016
      And the chair appointment of the Case Review Group was reviewed on <reviewed>
      When clause 6.14, chair appointment review, is audited
      Then it is kept for Ana
      And it is <late>

      Examples:
        | reviewed        | late            |
        | 1 November 2017 | not marked late |
        | 2 November 2017 | marked late     |

    Scenario: A review before the chair began is no review of this appointment
      Given Ana has been the chair of the Case Review Group since 1 June 2017
      And the chair appointment of the Case Review Group was reviewed on 1 June 2017
      When clause 6.14, chair appointment review, is audited
      Then it is pending for Ana until 1 June 2018

    Scenario: A review of the membership is no review of the appointment
      Given Ana has been the chair of the Case Review Group since 1 June 2015
      And the membership of the Case Review Group was reviewed on 1 November 2017
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana

    Scenario: Reviews were not supplied
      Given Ana has been the chair of the Case Review Group since 1 June 2015
      And no reviews were supplied
      When clause 6.14, chair appointment review, is audited
      Then it is not evidenced for Ana

    Scenario: A breach dates from the day after the year since the latest one
      Given Ana has been the chair of the Case Review Group since 1 June 2015
      And the chair appointment of the Case Review Group was reviewed on 1 July 2015
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana since 2 July 2016

    Scenario: Reviewed twelve months ago, over a 29 February
      Given the audit is made on 1 March 2020
      And Ana has been the chair of the Case Review Group since 1 June 2015
      And the chair appointment of the Case Review Group was reviewed on 1 March 2016
      And the chair appointment of the Case Review Group was reviewed on 1 March 2019
      When clause 6.14, chair appointment review, is audited
      Then it is kept for Ana

    Scenario: The first twelve months over a 29 February
      Given the audit is made on 30 April 2020
      And Ana has been the chair of the Case Review Group since 1 November 2019
      When clause 6.14, chair appointment review, is audited
      Then it is pending for Ana until 1 November 2020

    Scenario: Late once, and done again since
      Given Ana has been the chair of the Case Review Group since 1 November 2016
      And the chair appointment of the Case Review Group was reviewed on 2 November 2017
      And the chair appointment of the Case Review Group was reviewed on 1 March 2018
      When clause 6.14, chair appointment review, is audited
      Then it is kept for Ana
      And it is not marked late

    Scenario: The review of another group's chair does not count
      Given Ana has been the chair of the Case Review Group since 1 November 2016
      And the chair appointment of the Business Group was reviewed on 1 March 2018
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana

    Scenario: The review of another group's chair does not make a late one timely
      Given Ana has been the chair of the Case Review Group since 1 November 2016
      And the chair appointment of the Case Review Group was reviewed on 2 November 2017
      And the chair appointment of the Business Group was reviewed on 1 March 2017
      When clause 6.14, chair appointment review, is audited
      Then it is kept for Ana
      And it is marked late

    Scenario: The review of the group's membership does not count
      Given Ana has been the chair of the Case Review Group since 1 November 2016
      And the membership of the Case Review Group was reviewed on 1 March 2018
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana

    Scenario: The review of the group's membership does not make a late one timely
      Given Ana has been the chair of the Case Review Group since 1 November 2016
      And the chair appointment of the Case Review Group was reviewed on 2 November 2017
      And the membership of the Case Review Group was reviewed on 1 March 2017
      When clause 6.14, chair appointment review, is audited
      Then it is kept for Ana
      And it is marked late

    Scenario Outline: The appointment of every group's chair
      Given Ana has been the chair of <group> since 1 June 2015
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana on <group>

      Examples:
        | group                                        |
        | the Business Group                           |
        | the Case Review Group                        |
        | the Child Death Overview Panel               |
        | the Learning and Development Group           |
        | the Quality and Effectiveness Group          |
        | the MASE Group                               |
        | the Health Safeguarding Group                |
        | the Education Safeguarding Group             |
        | the Policy and Procedures Group              |
        | the Safeguarding Leads Group                 |
        | the Risks, Threats and Vulnerabilities Group |

    Scenario Outline: Others who chair no group
      Given Ana has been <role> of <body> since 1 June 2015
      When clause 6.14, chair appointment review, is audited
      Then it does not apply to Ana

      Examples:
        | role      | body                  |
        | the chair | the Board             |
        | a member  | the Case Review Group |

    Scenario Outline: The first and the last day of a chair under review
      Given Ana was the chair of the Case Review Group from <from> until <until>
      When clause 6.14, chair appointment review, is audited
      Then <verdict>

      Examples:
        | from          | until         | verdict                  |
        | 1 June 2015   | 29 April 2018 | it does not apply to Ana |
        | 1 June 2015   | 30 April 2018 | it is broken for Ana     |
        | 30 April 2018 | 31 March 2020 | it is pending for Ana    |

    Scenario: To have accepted the chair ends nothing
      Given Ana has been the chair of the Case Review Group since 1 June 2015
      And Ana accepted the role on the Case Review Group on 1 June 2015
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana

    Scenario: A review on the first day does not make a late one timely
      Given Ana has been the chair of the Case Review Group since 1 November 2016
      And the chair appointment of the Case Review Group was reviewed on 1 November 2016
      And the chair appointment of the Case Review Group was reviewed on 2 November 2017
      When clause 6.14, chair appointment review, is audited
      Then it is kept for Ana
      And it is marked late

    Scenario: A year from 28 February of a leap year ends on 28 February
      Given the audit is made on 30 April 2018
      And Ana has been the chair of the Case Review Group since 1 June 2015
      And the chair appointment of the Case Review Group was reviewed on 28 February 2016
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana since 1 March 2017

  Rule: Every group chair sits on the Business Group

    Scenario: The chair sits there
      Given Ana is the chair of the Case Review Group
      And Ana is a member of the Business Group
      When clause 6.14, chairs on business group, is audited
      Then it is kept for Ana on the Business Group

    Scenario: The chair does not sit there
      Given Ana is the chair of the Case Review Group
      When clause 6.14, chairs on business group, is audited
      Then it is broken for Ana on the Business Group
      And Ana must act
      And it is minor in severity

    Scenario Outline: Joint groups and the district leads count too
      Given Ana is the chair of <group>
      When clause 6.14, chairs on business group, is audited
      Then it is broken for Ana on the Business Group

      Examples:
        | group                                        |
        | the Policy and Procedures Group              |
        | the Risks, Threats and Vulnerabilities Group |
        | the District Safeguarding Leads Group        |

    Scenario Outline: The last day on the Business Group
      Given Ana is the chair of the Case Review Group
      And Ana is a member of the Business Group until <until>
      When clause 6.14, chairs on business group, is audited
      Then it is <answer> for Ana on the Business Group

      Examples:
        | until         | answer |
        | 30 April 2018 | kept   |
        | 29 April 2018 | broken |

    Scenario: Other members of a group need not sit there
      Given Ana is a member of the Case Review Group for Kent Police
      When clause 6.14, chairs on business group, is audited
      Then it does not apply to Ana

    Scenario Outline: The chair of every other group
      Given Ana is the chair of <group>
      When clause 6.14, chairs on business group, is audited
      Then it is broken for Ana on the Business Group

      Examples:
        | group                                        |
        | the Case Review Group                        |
        | the Child Death Overview Panel               |
        | the Learning and Development Group           |
        | the Quality and Effectiveness Group          |
        | the MASE Group                               |
        | the Health Safeguarding Group                |
        | the Education Safeguarding Group             |
        | the Policy and Procedures Group              |
        | the Safeguarding Leads Group                 |
        | the Risks, Threats and Vulnerabilities Group |

    Scenario: The chair of the Business Group sits there
      Given Ana is the chair of the Business Group
      When clause 6.14, chairs on business group, is audited
      Then it is kept for Ana on the Business Group

    Scenario: The chair of the Board is no group chair
      Given Ana is the chair of the Board
      When clause 6.14, chairs on business group, is audited
      Then it does not apply to Ana

    Scenario Outline: The first and the last day in the chair of a group
      Given Ana was the chair of the Case Review Group from <from> until <until>
      When clause 6.14, chairs on business group, is audited
      Then <verdict>

      Examples:
        | from           | until         | verdict                                    |
        | 1 June 2015    | 29 April 2018 | it does not apply to Ana                   |
        | 1 June 2015    | 30 April 2018 | it is broken for Ana on the Business Group |
        | 1 January 2018 | 31 March 2020 | it is broken for Ana on the Business Group |
        | 30 April 2018  | 31 March 2020 | it is broken for Ana on the Business Group |

    Scenario: To have accepted the chair of a group ends nothing
      Given Ana is the chair of the Case Review Group
      And Ana accepted the role on the Case Review Group on 1 June 2015
      When clause 6.14, chairs on business group, is audited
      Then it is broken for Ana on the Business Group

    Scenario: Somebody else sits on the Business Group
      Given Ana is the chair of the Case Review Group
      And Ben is a member of the Business Group
      When clause 6.14, chairs on business group, is audited
      Then it is broken for Ana on the Business Group

    Scenario: On record twice on the Business Group
      Given Ana is the chair of the Case Review Group
      And Ana is a member of the Business Group
      And Ana has been a member of the Business Group since 1 June 2017
      When clause 6.14, chairs on business group, is audited
      Then it is kept for Ana on the Business Group

    Scenario: The first day on the Business Group
      Given Ana is the chair of the Case Review Group
      And Ana has been a member of the Business Group since 30 April 2018
      When clause 6.14, chairs on business group, is audited
      Then it is kept for Ana on the Business Group

  Rule: Twelve months up to a 29 February

    Scenario: What was reviewed on 28 February is good up to 29 February
      Given the audit is made on 30 April 2020
      And Ana has been the chair of the Case Review Group since 1 June 2015
      And the chair appointment of the Case Review Group was reviewed on 28 February 2019
      When clause 6.14, chair appointment review, is audited
      Then it is broken for Ana since 1 March 2020
