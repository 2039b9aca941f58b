Feature: Clause ToR Business Group 5 – Who sits on the Business Group
  The Independent Chair, the chairs of the groups and the health nominees, and nobody else.

  Background:
    Given the audit is made on 30 April 2018
    And Iris holds the post of Independent Chair

  Scenario: The Independent Chair sits there
    Given Iris is the chair of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Iris on the Business Group

  Scenario: The Independent Chair does not sit there
    When clause ToR Business Group 5 is audited
    Then it is broken for Iris on the Business Group
    And the Business Group must act
    And it is minor in severity

  Scenario: The Independent Chair sits there as an adviser
    Given Iris is an adviser of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Iris on the Business Group

  Scenario: A group chair sits there
    Given Ana is the chair of the Case Review Group
    And Ana is a member of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

  Scenario: Somebody who chairs no group
    Given Ana is a member of the Case Review Group for Kent Police
    And Ana is a member of the Business Group for Group Chair
    When clause ToR Business Group 5 is audited
    Then it is broken for Ana on the Business Group

  Scenario: Somebody who chaired a group until yesterday
    Given Ana is the chair of the Case Review Group until 29 April 2018
    And Ana is a member of the Business Group for Group Chair
    When clause ToR Business Group 5 is audited
    Then it is broken for Ana on the Business Group

  Scenario Outline: A health nominee
    Given Ana is a member of the Business Group for <seat>
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

    Examples:
      | seat             |
      | Health Providers |
      | CCG Nominees     |

  Scenario: A membership that has ended
    Given Ana is a member of the Business Group until 29 April 2018
    When clause ToR Business Group 5 is audited
    Then it does not apply to Ana

  Scenario: The list of people was not supplied
    Given Ana is a member of the Business Group for Group Chair
    And no people were supplied
    When clause ToR Business Group 5 is audited
    Then it is broken for Ana on the Business Group
    And it is broken for Iris on the Business Group

  Scenario: Posts were not supplied
    Given Ana is a member of the Business Group
    And no posts were supplied
    When clause ToR Business Group 5 is audited
    Then it is not evidenced for Ana on the Business Group

  Scenario Outline: The chair of any group sits there
    Given Ana is the chair of <group>
    And Ana is a member of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

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

  Scenario: Whoever chairs the Business Group is the chair of a group
    Given Ana is the chair of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

  Scenario: The chair of the Board is the chair of no group
    Given Ana is the chair of the Board
    And Ana is a member of the Business Group for Group Chair
    When clause ToR Business Group 5 is audited
    Then it is broken for Ana on the Business Group

  Scenario: Somebody else chairs a group
    Given Ben is the chair of the Case Review Group
    And Ana is a member of the Business Group for Group Chair
    When clause ToR Business Group 5 is audited
    Then it is broken for Ana on the Business Group

  Scenario: The chair of two groups
    Given Ana is the chair of the Case Review Group
    And Ana is the chair of the Child Death Overview Panel
    And Ana is a member of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

  Scenario Outline: A group chair sits there in any full role
    Given Ana is the chair of the Case Review Group
    And Ana is <role> of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |

  Scenario Outline: The first and the last day in the chair of a group
    Given Ana was the chair of the Case Review Group from <from> until <until>
    And Ana is a member of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

    Examples:
      | from          | until         |
      | 30 April 2018 | 31 March 2020 |
      | 1 April 2016  | 30 April 2018 |

  Scenario: Two places in the group, one of them a health nominee's
    Given Ana is a member of the Business Group for Kent Police
    And Ana has been a member of the Business Group for Health Providers since 1 June 2016
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

  Scenario: The Independent Chair need not be the chair of the group
    Given Iris is a member of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Iris on the Business Group

  Scenario: Others sit there, and the Independent Chair does not
    Given Ana is the chair of the Case Review Group
    And Ana is a member of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is broken for Iris on the Business Group

  Scenario: The Independent Chair sits on the Board only
    Given Iris is the chair of the Board
    When clause ToR Business Group 5 is audited
    Then it is broken for Iris on the Business Group

  Scenario Outline: The days on which the Independent Chair sits there
    Given Iris was a member of the Business Group from <from> until <until>
    When clause ToR Business Group 5 is audited
    Then it is <answer> for Iris on the Business Group

    Examples:
      | from           | until         | answer |
      | 1 January 2018 | 31 March 2020 | kept   |
      | 30 April 2018  | 31 March 2020 | kept   |
      | 1 April 2016   | 30 April 2018 | kept   |
      | 1 April 2016   | 29 April 2018 | broken |

  Scenario Outline: Those without a full role on the group are not asked about
    Given Ana is <role> of <body>
    When clause ToR Business Group 5 is audited
    Then it does not apply to Ana

    Examples:
      | role                   | body                  |
      | an adviser             | the Business Group    |
      | a participant observer | the Business Group    |
      | a virtual member       | the Business Group    |
      | a member               | the Case Review Group |

  Scenario Outline: The first and the last day on the group
    Given Ana was a member of the Business Group for Group Chair from <from> until <until>
    When clause ToR Business Group 5 is audited
    Then <verdict>

    Examples:
      | from          | until         | verdict                                    |
      | 30 April 2018 | 31 March 2020 | it is broken for Ana on the Business Group |
      | 1 May 2018    | 31 March 2020 | it does not apply to Ana                   |
      | 1 April 2016  | 30 April 2018 | it is broken for Ana on the Business Group |
      | 1 April 2016  | 29 April 2018 | it does not apply to Ana                   |

  Scenario Outline: A health nominee's place on the day of the audit
    Given Ana is a member of the Business Group for Group Chair
    And Ana was a member of the Business Group for Health Providers from <from> until <until>
    When clause ToR Business Group 5 is audited
    Then it is <answer> for Ana on the Business Group

    Examples:
      | from          | until         | answer |
      | 30 April 2018 | 31 March 2020 | kept   |
      | 1 May 2018    | 31 March 2020 | broken |
      | 1 April 2016  | 30 April 2018 | kept   |
      | 1 April 2016  | 29 April 2018 | broken |

  Scenario: Somebody else is the health nominee
    Given Ana is a member of the Business Group for Group Chair
    And Ben is a member of the Business Group for Health Providers
    When clause ToR Business Group 5 is audited
    Then it is broken for Ana on the Business Group
    And it is kept for Ben on the Business Group

  Scenario: A health nominee of the Board is none of the group
    Given Ana is a member of the Business Group for Group Chair
    And Ana is a member of the Board for Health Providers
    When clause ToR Business Group 5 is audited
    Then it is broken for Ana on the Business Group

  Scenario: A new nominee who accepted the place before the audit's first day
    Given Ana is a member of the Business Group for Health Providers
    And Ana accepted the role on the Business Group on 1 April 2015
    When clause ToR Business Group 5 is audited
    Then it is kept for Ana on the Business Group

  Scenario: The Independent Chair sits there twice on record
    Given Iris is the chair of the Business Group
    And Iris has been a member of the Business Group since 1 June 2017
    When clause ToR Business Group 5 is audited
    Then it is kept for Iris on the Business Group
    And the audit gives 1 verdict

  Scenario: The holder of another post need not sit there
    Given Ana holds the post of Head of Paid Service
    When clause ToR Business Group 5 is audited
    Then it does not apply to Ana

  Scenario: Two on record as the Independent Chair on one day
    Given Ivan has held the post of Independent Chair since 1 January 2018
    When clause ToR Business Group 5 is audited
    Then it is not evidenced for Iris on the Business Group
    And it is not evidenced for Ivan on the Business Group
