Feature: Lines of report that the constitution requires
  A required line is kept by a line that is recorded, from the same body, of the same kind, to the
  same recipient; some clauses accept another recipient instead.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: The line is recorded
    Given it is recorded that <group> reports to <recipient>
    When clause <clause>, reporting line, is audited
    Then it is kept for the line to <recipient>

    Examples:
      | clause                             | group                                 | recipient          |
      | 6.3                                | the Business Group                    | the Board          |
      | 6.11                               | the Education Safeguarding Group      | the Board          |
      | ToR Learning and Development 4(a)  | the Learning and Development Group    | the Board          |
      | ToR Quality and Effectiveness 4(a) | the Quality and Effectiveness Group   | the Board          |
      | ToR Quality and Effectiveness 4(a) | the Quality and Effectiveness Group   | the Business Group |
      | ToR Health Safeguarding 4          | the Health Safeguarding Group         | the Board          |
      | ToR Safeguarding Leads 3           | the District Safeguarding Leads Group | the Business Group |

  Scenario Outline: The line is not recorded
    Given it is recorded that the Child Death Overview Panel reports to the Independent Chair
    When clause <clause>, reporting line, is audited
    Then it is broken for the line to <recipient>
    And <group> must act
    And it is <severity> in severity

    Examples:
      | clause                             | group                                 | recipient          | severity |
      | 6.3                                | the Business Group                    | the Board          | major    |
      | 6.11                               | the Education Safeguarding Group      | the Board          | major    |
      | ToR Learning and Development 4(a)  | the Learning and Development Group    | the Board          | minor    |
      | ToR Quality and Effectiveness 4(a) | the Quality and Effectiveness Group   | the Board          | minor    |
      | ToR Quality and Effectiveness 4(a) | the Quality and Effectiveness Group   | the Business Group | minor    |
      | ToR Health Safeguarding 4          | the Health Safeguarding Group         | the Board          | minor    |
      | ToR Safeguarding Leads 3           | the District Safeguarding Leads Group | the Business Group | minor    |

  Scenario Outline: Another recipient is accepted instead
    Given it is recorded that <group> reports to <instead>
    When clause <clause>, reporting line, is audited
    Then it is kept for the line to <recipient>

    Examples:
      | clause                    | group                                 | recipient          | instead            |
      | ToR Health Safeguarding 4 | the Health Safeguarding Group         | the Board          | the Business Group |
      | ToR Safeguarding Leads 3  | the District Safeguarding Leads Group | the Business Group | the Board          |

  Scenario: Where two lines are required, one is not enough
    Given it is recorded that the Quality and Effectiveness Group reports to the Board
    When clause ToR Quality and Effectiveness 4(a), reporting line, is audited
    Then it is kept for the line to the Board
    And it is broken for the line to the Business Group

  Scenario Outline: A line of its own, beside one of another body
    Given it is recorded that <body> <line> <recipient>
    And it is recorded that the Case Review Group <line> <recipient>
    When clause <clause>, reporting line, is audited
    Then it is kept for the line to <recipient>

    Examples:
      | clause                              | body                                         | line              | recipient                              |
      | 4.2(b)                              | the Board                                    | is accountable to | the 0-25 Health and Wellbeing Board    |
      | 4.4(c)                              | the Head of Paid Service                     | answers to        | the Leader of the Council              |
      | 5.5(a)                              | the Independent Chair                        | is accountable to | the Head of Paid Service               |
      | 6.3                                 | the Business Group                           | reports to        | the Board                              |
      | 6.11                                | the Education Safeguarding Group             | reports to        | the Board                              |
      | ToR CDOP 4(a)                       | the Child Death Overview Panel               | reports to        | the Independent Chair                  |
      | ToR Learning and Development 4(a)   | the Learning and Development Group           | reports to        | the Board                              |
      | ToR Quality and Effectiveness 4(a)  | the Quality and Effectiveness Group          | reports to        | the Board                              |
      | ToR Quality and Effectiveness 4(a)  | the Quality and Effectiveness Group          | reports to        | the Business Group                     |
      | ToR Health Safeguarding 4           | the Health Safeguarding Group                | reports to        | the Board                              |
      | ToR Health Safeguarding 6           | the Child Death Overview Panel               | reports to        | the Health Safeguarding Group          |
      | ToR Policy and Procedures 3         | the Policy and Procedures Group              | reports to        | the Board                              |
      | ToR Policy and Procedures 3         | the Policy and Procedures Group              | reports to        | the Medway Safeguarding Children Board |
      | ToR Safeguarding Leads 3            | the District Safeguarding Leads Group        | reports to        | the Business Group                     |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | reports to        | the Business Group                     |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | reports to        | the SAB Business Group                 |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | reports to        | the Medway Safeguarding Children Board |

  Scenario Outline: The line of another body is not its own
    Given it is recorded that the Case Review Group <line> <recipient>
    When clause <clause>, reporting line, is audited
    Then it is broken for the line to <recipient>

    Examples:
      | clause                              | line              | recipient                              |
      | 4.2(b)                              | is accountable to | the 0-25 Health and Wellbeing Board    |
      | 4.4(c)                              | answers to        | the Leader of the Council              |
      | 5.5(a)                              | is accountable to | the Head of Paid Service               |
      | 6.3                                 | reports to        | the Board                              |
      | 6.11                                | reports to        | the Board                              |
      | ToR CDOP 4(a)                       | reports to        | the Independent Chair                  |
      | ToR Learning and Development 4(a)   | reports to        | the Board                              |
      | ToR Quality and Effectiveness 4(a)  | reports to        | the Board                              |
      | ToR Quality and Effectiveness 4(a)  | reports to        | the Business Group                     |
      | ToR Health Safeguarding 4           | reports to        | the Board                              |
      | ToR Health Safeguarding 6           | reports to        | the Health Safeguarding Group          |
      | ToR Policy and Procedures 3         | reports to        | the Board                              |
      | ToR Policy and Procedures 3         | reports to        | the Medway Safeguarding Children Board |
      | ToR Safeguarding Leads 3            | reports to        | the Business Group                     |
      | ToR Risks Threats Vulnerabilities 4 | reports to        | the Business Group                     |
      | ToR Risks Threats Vulnerabilities 4 | reports to        | the SAB Business Group                 |
      | ToR Risks Threats Vulnerabilities 4 | reports to        | the Medway Safeguarding Children Board |

  Scenario Outline: To the same recipient, and another kind of line
    Given it is recorded that <body> <another> <recipient>
    When clause <clause>, reporting line, is audited
    Then it is broken for the line to <recipient>

    Examples:
      | clause                              | body                                         | another    | recipient                              |
      | 4.2(b)                              | the Board                                    | reports to | the 0-25 Health and Wellbeing Board    |
      | 4.4(c)                              | the Head of Paid Service                     | reports to | the Leader of the Council              |
      | 5.5(a)                              | the Independent Chair                        | reports to | the Head of Paid Service               |
      | 6.3                                 | the Business Group                           | answers to | the Board                              |
      | 6.11                                | the Education Safeguarding Group             | answers to | the Board                              |
      | ToR CDOP 4(a)                       | the Child Death Overview Panel               | answers to | the Independent Chair                  |
      | ToR Learning and Development 4(a)   | the Learning and Development Group           | answers to | the Board                              |
      | ToR Quality and Effectiveness 4(a)  | the Quality and Effectiveness Group          | answers to | the Board                              |
      | ToR Quality and Effectiveness 4(a)  | the Quality and Effectiveness Group          | answers to | the Business Group                     |
      | ToR Health Safeguarding 4           | the Health Safeguarding Group                | answers to | the Board                              |
      | ToR Health Safeguarding 6           | the Child Death Overview Panel               | answers to | the Health Safeguarding Group          |
      | ToR Policy and Procedures 3         | the Policy and Procedures Group              | answers to | the Board                              |
      | ToR Policy and Procedures 3         | the Policy and Procedures Group              | answers to | the Medway Safeguarding Children Board |
      | ToR Safeguarding Leads 3            | the District Safeguarding Leads Group        | answers to | the Business Group                     |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | answers to | the Business Group                     |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | answers to | the SAB Business Group                 |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | answers to | the Medway Safeguarding Children Board |

  Scenario Outline: The same kind of line, to another recipient
    Given it is recorded that <body> <line> the Full Council
    When clause <clause>, reporting line, is audited
    Then it is broken for the line to <recipient>

    Examples:
      | clause                              | body                                         | line              | recipient                              |
      | 4.2(b)                              | the Board                                    | is accountable to | the 0-25 Health and Wellbeing Board    |
      | 4.4(c)                              | the Head of Paid Service                     | answers to        | the Leader of the Council              |
      | 5.5(a)                              | the Independent Chair                        | is accountable to | the Head of Paid Service               |
      | 6.3                                 | the Business Group                           | reports to        | the Board                              |
      | 6.11                                | the Education Safeguarding Group             | reports to        | the Board                              |
      | ToR CDOP 4(a)                       | the Child Death Overview Panel               | reports to        | the Independent Chair                  |
      | ToR Learning and Development 4(a)   | the Learning and Development Group           | reports to        | the Board                              |
      | ToR Quality and Effectiveness 4(a)  | the Quality and Effectiveness Group          | reports to        | the Board                              |
      | ToR Quality and Effectiveness 4(a)  | the Quality and Effectiveness Group          | reports to        | the Business Group                     |
      | ToR Health Safeguarding 4           | the Health Safeguarding Group                | reports to        | the Board                              |
      | ToR Health Safeguarding 6           | the Child Death Overview Panel               | reports to        | the Health Safeguarding Group          |
      | ToR Policy and Procedures 3         | the Policy and Procedures Group              | reports to        | the Board                              |
      | ToR Policy and Procedures 3         | the Policy and Procedures Group              | reports to        | the Medway Safeguarding Children Board |
      | ToR Safeguarding Leads 3            | the District Safeguarding Leads Group        | reports to        | the Business Group                     |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | reports to        | the Business Group                     |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | reports to        | the SAB Business Group                 |
      | ToR Risks Threats Vulnerabilities 4 | the Risks, Threats and Vulnerabilities Group | reports to        | the Medway Safeguarding Children Board |

  Scenario: The wrong way round
    Given it is recorded that the Board reports to the Business Group
    When clause 6.3, reporting line, is audited
    Then it is broken for the line to the Board

  Scenario: Another kind of line
    Given it is recorded that the Business Group answers to the Board
    When clause 6.3, reporting line, is audited
    Then it is broken for the line to the Board

  Scenario: Reporting lines were not supplied
    Given no reporting lines were supplied
    When clause 6.3, reporting line, is audited
    Then it is not evidenced for the line to the Board
