Feature: Clause ToR Board 3(c) – Performance targets
  Each year the Board ratifies performance targets for itself and its groups: the approved targets
  of the year that holds the audit date name every group.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each of the eleven groups
    Given the yearly performance targets of the Board for 2018-19 were approved on 14 March 2018
    And it names targets of <group>
    When clause ToR Board 3(c) is audited
    Then it is kept for targets of <group>
    And it is broken for targets of <another>
    And the audit gives 11 verdicts

    Examples:
      | group                                         | another               |
      | the Business Group                            | the Case Review Group |
      | the Case Review Group                         | the Business Group    |
      | the Child Death Overview Panel                | the Business Group    |
      | the Learning and Development Group            | the Business Group    |
      | the Quality and Effectiveness Group           | the Business Group    |
      | the Multi-Agency Sexual Exploitation Group    | the Business Group    |
      | the Health Safeguarding Group                 | the Business Group    |
      | the Education Safeguarding Group              | the Business Group    |
      | the Policy and Procedures Group               | the Business Group    |
      | the District Council Safeguarding Leads Group | the Business Group    |
      | the Risks, Threats and Vulnerabilities Group  | the Business Group    |

  Scenario: The targets name no group
    Given the yearly performance targets of the Board for 2018-19 were approved on 14 March 2018
    When clause ToR Board 3(c) is audited
    Then it is broken for targets of the Case Review Group
    And the Board must act
    And it is minor in severity

  Scenario: There are no targets of the year
    When clause ToR Board 3(c) is audited
    Then it is broken for targets of the Case Review Group
    And the audit gives 11 verdicts

  Scenario: The targets of the year before do not count
    Given the yearly performance targets of the Board for 2017-18 were approved on 17 May 2017
    And it names targets of the Case Review Group
    When clause ToR Board 3(c) is audited
    Then it is broken for targets of the Case Review Group

  Scenario Outline: The year that holds the audit date
    Given the audit is made on <audit>
    And the yearly performance targets of the Board for 2017-18 were approved on 17 May 2017
    And it names targets of the Case Review Group
    When clause ToR Board 3(c) is audited
    Then it is <answer> for targets of the Case Review Group

    Examples:
      | audit         | answer |
      | 31 March 2018 | kept   |
      | 1 April 2018  | broken |

  Scenario Outline: Approved up to the day of the audit
    Given the yearly performance targets of the Board for 2018-19 were approved on <approved>
    And it names targets of the Case Review Group
    When clause ToR Board 3(c) is audited
    Then it is <answer> for targets of the Case Review Group

    Examples:
      | approved      | answer |
      | 30 April 2018 | kept   |
      | 1 May 2018    | broken |

  Scenario Outline: Another paper, or one of another body
    Given <paper> for 2018-19 <was> approved on 14 March 2018
    And it names targets of the Case Review Group
    When clause ToR Board 3(c) is audited
    Then it is broken for targets of the Case Review Group

    Examples:
      | paper                                                                    | was  |
      | the business plan of the Board                                           | was  |
      | the yearly performance targets of the Medway Safeguarding Children Board | were |

  Scenario: Targets that were published, but are not shown as approved
    Given the yearly performance targets of the Board for 2018-19 were published on 14 March 2018
    And it names targets of the Case Review Group
    When clause ToR Board 3(c) is audited
    Then it is not evidenced for targets of the Case Review Group
    And it is broken for targets of the Business Group

  Scenario: It is not recorded when they were approved
    Given the yearly performance targets of the Board for 2018-19 were approved on a day not recorded
    And it names targets of the Case Review Group
    When clause ToR Board 3(c) is audited
    Then it is not evidenced for targets of the Case Review Group

  Scenario: Lists of contents were not supplied
    Given the yearly performance targets of the Board for 2018-19 were approved on 14 March 2018
    And no lists of contents were supplied
    When clause ToR Board 3(c) is audited
    Then it is not evidenced for targets of the Case Review Group

  Scenario: Papers were not supplied
    Given no documents were supplied
    When clause ToR Board 3(c) is audited
    Then it is not evidenced for targets of the Case Review Group

  Scenario Outline: Another paper is not the targets of the year
    Given <paper> was approved on 14 March 2018
    And it names targets of the Business Group
    When clause ToR Board 3(c) is audited
    Then it is broken for targets of the Business Group
    And the audit gives 11 verdicts

    Examples:
      | paper                                                            |
      | the business plan of the Board for 2018-19                       |
      | the yearly performance targets of the Business Group for 2018-19 |
      | the yearly performance targets of the Board for 2017-18          |

  Scenario Outline: Another paper beside the targets of the year
    Given <paper> was approved on 14 March 2018
    And the yearly performance targets of the Board for 2018-19 were approved on 15 March 2018
    And it names targets of the Business Group
    When clause ToR Board 3(c) is audited
    Then it is kept for targets of the Business Group
    And the audit gives 11 verdicts

    Examples:
      | paper                                                            |
      | the business plan of the Board for 2018-19                       |
      | the yearly performance targets of the Business Group for 2018-19 |
      | the yearly performance targets of the Board for 2017-18          |

  Scenario Outline: What was approved or named the year before does not count for this year
    Given the yearly performance targets of the Board for 2017-18 were approved on 15 March 2017
    And it names targets of the Business Group
    And the yearly performance targets of the Board for 2018-19 were approved on <approved>
    And it names targets of <group>
    When clause ToR Board 3(c) is audited
    Then it is broken for targets of the Business Group

    Examples:
      | approved      | group                 |
      | 1 May 2018    | the Business Group    |
      | 15 March 2018 | the Case Review Group |

  Scenario Outline: Another paper that bears the name of the one that lacks
    Given <paper> for 2018-19 <was> approved on 14 March 2018
    And it is filed as "performance-targets-2018-19"
    And it names targets of the Case Review Group
    When clause ToR Board 3(c) is audited
    Then it is broken for targets of the Case Review Group

    Examples:
      | paper                                                                    | was  |
      | the business plan of the Board                                           | was  |
      | the yearly performance targets of the Medway Safeguarding Children Board | were |
