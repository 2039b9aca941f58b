Feature: Clause 8.3 – Separate hands
  Not on one day, and not by the same person.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: One after the other, and both for a day
    Given Tom held the post of Treasurer from 1 April 2016 until 30 September 2017
    And Tom has held the post of Secretary since <day>
    When clause 8.3 is audited
    Then it is <answer> for Tom

    Examples:
      | day               | answer |
      | 1 October 2017    | kept   |
      | 30 September 2017 | broken |
