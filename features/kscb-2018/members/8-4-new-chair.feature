Feature: Clauses 5.6(f) and 8.4 – When the Independent Chair changes
  The Independent Chair on the day of the audit is not appraised as a member; a former Chair who
  stays on the Board is.

  Background:
    Given the audit is made on 30 April 2018
    And Otto held the post of Independent Chair from 1 April 2012 until 31 December 2017
    And Iris has held the post of Independent Chair since 1 January 2018
    And Otto is a member of the Board for CXK
    And Iris has been the chair of the Board since 1 January 2018

  Scenario Outline: The new Chair and the one before
    When clause <clause> is audited
    Then it does not apply to Iris
    And it is broken for Otto

    Examples:
      | clause |
      | 5.6(f) |
      | 8.4    |
