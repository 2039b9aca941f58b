Feature: Clause 8.1 – One manager
  And nobody answers to themselves.

  Background:
    Given the audit is made on 30 April 2018
    And Ian holds the post of Independent Chair
    And Tom holds the post of Treasurer
    And Sue holds the post of Secretary
    And Hal holds the post of Head of the office

  Scenario Outline: One line, two, or none
    Given it is recorded that the Treasurer <relation> <end>
    And it is recorded that the Treasurer reports to the Independent Chair
    And it is recorded that the Secretary answers to the Treasurer
    When clause 8.1, one manager, is audited
    Then it is <answer> for the office Treasurer
    And it is kept for the office Secretary
    And it is broken for the office Head of the office

    Examples:
      | relation                 | end           | answer |
      | reports to               | the Secretary | broken |
      | takes its direction from | the Secretary | kept   |

  Scenario: The Independent Chair answers to nobody here
    When clause 8.1, one manager, is audited
    Then it does not apply to the office Independent Chair

  Scenario Outline: A circle
    Given it is recorded that the Treasurer reports to the Secretary
    And it is recorded that the Secretary reports to the Head of the office
    And it is recorded that the Head of the office <relation> <end>
    When clause 8.1, no circle, is audited
    Then it is <answer> for the office Treasurer

    Examples:
      | relation   | end                   | answer |
      | reports to | the Treasurer         | broken |
      | reports to | the Independent Chair | kept   |
