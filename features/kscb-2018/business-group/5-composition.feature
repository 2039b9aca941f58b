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

  Scenario: Posts were not supplied
    Given Ana is a member of the Business Group
    And no posts were supplied
    When clause ToR Business Group 5 is audited
    Then it is not evidenced for Ana on the Business Group
