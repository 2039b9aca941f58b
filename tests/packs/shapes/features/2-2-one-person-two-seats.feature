Feature: Clause 2.2 – One person, two seats
  By default each of the two is somebody of their own.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        | for              |
      | Ana  | the chair | Executive        |
      | Ben  | a member  | Carer            |
      | Cleo | a member  | Voluntary sector |

  Scenario Outline: A carer and somebody of the voluntary sector
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 2.2 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people       | answer |
      | Ben and Cleo | kept   |
      | Ana and Ben  | broken |

  Scenario Outline: One person has both seats
    Given Dan is a member of the Board for Carer
    And Dan has been a member of the Board for Voluntary sector since 1 May 2015
    And the reading of two seats is <reading>
    And a meeting of the Board was held on 20 September 2017
    And Ana and Dan were there
    And everybody else sent apologies
    When clause 2.2 is audited
    Then it is <answer> for the meeting of 20 September 2017
    And it is contested: two seats

    Examples:
      | reading | answer |
      | may     | kept   |
      | may not | broken |
