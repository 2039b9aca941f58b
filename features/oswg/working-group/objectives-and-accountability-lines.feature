Feature: Clauses ToR OSWG Objectives and ToR OSWG Accountability – Lines to the Joint Exploitation Group
  The group takes its policy direction from the Joint Exploitation Group, and reports to it. Each of
  the two is kept by a line that is recorded, from the group, of that kind, to that recipient.

  Background:
    Given the audit is made on 15 March 2021

  Scenario Outline: The line is recorded
    Given it is recorded that the Online Safeguarding Working Group <relation> the Joint Exploitation Group
    When clause <clause>, <duty>, is audited
    Then the audit gives 1 verdict
    And it is kept for the line to the Joint Exploitation Group

    Examples:
      | clause                  | duty           | relation                 |
      | ToR OSWG Objectives     | direction line | takes its direction from |
      | ToR OSWG Accountability | reporting line | reports to               |

  Scenario Outline: No line is recorded
    When clause <clause>, <duty>, is audited
    Then it is broken for the line to the Joint Exploitation Group

    Examples:
      | clause                  | duty           |
      | ToR OSWG Objectives     | direction line |
      | ToR OSWG Accountability | reporting line |

  Scenario Outline: A line of another kind does not count
    Given it is recorded that the Online Safeguarding Working Group <relation> the Joint Exploitation Group
    When clause <clause>, <duty>, is audited
    Then it is broken for the line to the Joint Exploitation Group

    Examples:
      | clause                  | duty           | relation                 |
      | ToR OSWG Objectives     | direction line | reports to               |
      | ToR OSWG Accountability | reporting line | takes its direction from |
      | ToR OSWG Accountability | reporting line | is accountable to        |

  Scenario Outline: A line to another recipient does not count
    Given it is recorded that the Online Safeguarding Working Group <relation> the KSCMP
    When clause <clause>, <duty>, is audited
    Then it is broken for the line to the Joint Exploitation Group

    Examples:
      | clause                  | duty           | relation                 |
      | ToR OSWG Objectives     | direction line | takes its direction from |
      | ToR OSWG Accountability | reporting line | reports to               |

  Scenario Outline: A line from another body does not count
    Given it is recorded that the Business Unit <relation> the Joint Exploitation Group
    When clause <clause>, <duty>, is audited
    Then it is broken for the line to the Joint Exploitation Group

    Examples:
      | clause                  | duty           | relation                 |
      | ToR OSWG Objectives     | direction line | takes its direction from |
      | ToR OSWG Accountability | reporting line | reports to               |

  Scenario Outline: Lines were not supplied
    Given no reporting lines were supplied
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the line to the Joint Exploitation Group

    Examples:
      | clause                  | duty           |
      | ToR OSWG Objectives     | direction line |
      | ToR OSWG Accountability | reporting line |

  Scenario Outline: Who must act
    When clause <clause>, <duty>, is audited
    Then it is broken for the line to the Joint Exploitation Group
    And the Online Safeguarding Working Group must act
    And it is reported to the Joint Exploitation Group
    And it is minor in severity

    Examples:
      | clause                  | duty           |
      | ToR OSWG Objectives     | direction line |
      | ToR OSWG Accountability | reporting line |
