Feature: Clause 8.5 – Nine years in all
  A break stops the clock, and starts it nowhere anew.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: One time of service
    Given Ben has been a member of the Board since <day>
    When clause 8.5 is audited
    Then it is <answer> for Ben

    Examples:
      | day           | answer |
      | 1 May 2009    | kept   |
      | 30 April 2009 | broken |

  Scenario Outline: Two times of service, together of nine years and a day
    Given Ben was a member of the Board from 1 May 2005 until <last>
    And Ben has been a member of the Board since 1 May 2012
    When clause 8.5 is audited
    Then it is <answer> for Ben

    Examples:
      | last          | answer |
      | 30 April 2008 | kept   |
      | 1 May 2008    | broken |

  Scenario: It is not recorded whether somebody was a member all the time
    Given Ben belongs to the Board, as what is not recorded
    And Ben was a member of the Board from 1 May 2008 until 30 April 2013
    And Ben has been a member of the Board since 1 May 2014
    When clause 8.5 is audited
    Then it is not evidenced for Ben

  Scenario: It is broken, and knowingly accepted
    Given Ben has been a member of the Board since 30 April 2009
    And clause 8.5 is waived for Ben from 1 January 2018 until 31 May 2018
    When clause 8.5 is audited
    Then it is waived for Ben
