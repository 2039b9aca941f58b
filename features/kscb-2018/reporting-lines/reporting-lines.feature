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

    Examples:
      | clause                             | recipient          |
      | 6.3                                | the Board          |
      | 6.11                               | the Board          |
      | ToR Learning and Development 4(a)  | the Board          |
      | ToR Quality and Effectiveness 4(a) | the Board          |
      | ToR Quality and Effectiveness 4(a) | the Business Group |
      | ToR Health Safeguarding 4          | the Board          |
      | ToR Safeguarding Leads 3           | the Business Group |

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
