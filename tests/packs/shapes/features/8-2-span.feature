Feature: Clause 8.2 – Three at most
  So many posts answer to one.

  Background:
    Given the audit is made on 30 April 2018
    And Ian holds the post of Independent Chair
    And Tom holds the post of Treasurer
    And Sue holds the post of Secretary
    And Hal holds the post of Head of the office

  Scenario Outline: Three, and four
    Given Lea holds the post of Keeper of minutes
    And it is recorded that the Treasurer reports to the Independent Chair
    And it is recorded that the Secretary reports to the Independent Chair
    And it is recorded that the Head of the office answers to the Independent Chair
    And it is recorded that the Keeper of minutes <relation> the Independent Chair
    When clause 8.2 is audited
    Then it is <answer> for the office Independent Chair

    Examples:
      | relation                 | answer |
      | answers to               | broken |
      | takes its direction from | kept   |
