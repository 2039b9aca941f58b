Feature: Clause 5.5(a) – A Chair who is not on the Board
  The Board is chaired by somebody independent. Of a Chair without a membership of the Board there
  is nothing to look at that could show it.

  Background:
    Given the audit is made on 30 April 2018
    And Iris holds the post of Independent Chair

  Scenario: No membership of the Board
    When clause 5.5(a), chair independent, is audited
    Then it is not evidenced for Iris

  Scenario Outline: On the last day of the membership and the day after
    Given Iris is the chair of the Board until <until>
    When clause 5.5(a), chair independent, is audited
    Then it is <answer> for Iris

    Examples:
      | until         | answer        |
      | 30 April 2018 | kept          |
      | 29 April 2018 | not evidenced |

  Scenario: On the first day of the membership
    Given Iris has been the chair of the Board since 30 April 2018
    When clause 5.5(a), chair independent, is audited
    Then it is kept for Iris
