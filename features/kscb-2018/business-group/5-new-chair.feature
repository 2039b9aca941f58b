Feature: Clause ToR Business Group 5 – A new Independent Chair
  Who is the Independent Chair on the day of the audit sits on the Business Group.

  Background:
    Given the audit is made on 30 April 2018
    And Iris held the post of Independent Chair from 1 April 2016 until 31 December 2017
    And Ivan has held the post of Independent Chair since 1 January 2018

  Scenario: The new Independent Chair sits there
    Given Ivan is a member of the Business Group
    When clause ToR Business Group 5 is audited
    Then it is kept for Ivan on the Business Group
    And it does not apply to Iris

  Scenario: The former Independent Chair has kept the place
    Given Iris is a member of the Business Group for Group Chair
    When clause ToR Business Group 5 is audited
    Then it is broken for Iris on the Business Group
    And it is broken for Ivan on the Business Group
