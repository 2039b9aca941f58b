Feature: Clause 4.8 – Three quarters of a rolling year
  Whoever comes for the organisation, a deputy too.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who | as        |
      | Ana | the chair |
    And Ben is a member of the Board for Constabulary, representing Kent Police

  Scenario Outline: Four meetings since 30 April 2017
    Given Ben's attendance at the Board was
      | 30 April 2017     | there   |
      | 14 June 2017      | <one>   |
      | 13 September 2017 | <two>   |
      | 13 December 2017  | <three> |
      | 14 March 2018     | <four>  |
    When clause 4.8 is audited
    Then it is <answer> for Kent Police

    Examples:
      | one   | two         | three      | four   | answer        |
      | there | deputy Cleo | there      | absent | kept          |
      | there | there       | absent     | absent | broken        |
      | there | there       | unrecorded | absent | not evidenced |
