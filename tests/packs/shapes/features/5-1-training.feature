Feature: Clause 5.1 – Training
  Within thirty days of joining, and then each year.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |
    And Ben has been a member of the Board since 1 September 2017

  Scenario Outline: The first training
    Given these training sessions are on record
      | person | held on |
      | Ben    | <day>   |
    When clause 5.1, first, is audited
    Then it is <answer> for Ben on the Board from 1 September 2017
    And it is <late>

    Examples:
      | day            | answer | late            |
      | 1 October 2017 | kept   | not marked late |
      | 2 October 2017 | kept   | marked late     |
      | 31 August 2017 | broken | not marked late |

  Scenario: No training
    When clause 5.1, first, is audited
    Then it is broken for Ben on the Board from 1 September 2017 since 2 October 2017

  Scenario Outline: Each year
    Given these training sessions are on record
      | person | held on |
      | Ana    | <day>   |
    When clause 5.1, yearly, is audited
    Then it is <answer> for Ana on the Board

    Examples:
      | day           | answer |
      | 30 April 2017 | kept   |
      | 29 April 2017 | broken |

  Scenario: Somebody new has a year
    When clause 5.1, yearly, is audited
    Then it is pending for Ben on the Board until 1 September 2018
