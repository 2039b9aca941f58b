Feature: Clause ToR CDOP 6 – A meeting every month
  A meeting is scheduled in every month.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: A meeting held in one, none in the next
    Given a meeting of the Child Death Overview Panel was held on 17 May 2017
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is kept for the Child Death Overview Panel in May 2017
    And it is broken for the Child Death Overview Panel in June 2017
    And the Child Death Overview Panel must act
    And it is minor in severity

  Scenario: A cancelled meeting had been scheduled
    Given a meeting of the Child Death Overview Panel planned for 17 May 2017 was cancelled on 18 April 2017 for lack of business
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is kept for the Child Death Overview Panel in May 2017

  Scenario: A meeting that is still planned is scheduled
    Given a meeting of the Child Death Overview Panel is planned for 30 April 2018
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is kept for the Child Death Overview Panel in April 2018

  Scenario Outline: The first and the last day
    Given a meeting of the Child Death Overview Panel was held on <held>
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is <answer> for the Child Death Overview Panel in February 2018

    Examples:
      | held             | answer |
      | 31 January 2018  | broken |
      | 1 February 2018  | kept   |
      | 28 February 2018 | kept   |
      | 1 March 2018     | broken |

  Scenario Outline: Nothing scheduled, on the last day and the day after
    Given the audit is made on <audit>
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is <answer> for the Child Death Overview Panel in March 2018

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario: There is still time
    Given the audit is made on 15 March 2018
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is pending for the Child Death Overview Panel in March 2018 until 31 March 2018

  Scenario: A meeting of another body does not count
    Given a meeting of the Board was held on 17 May 2017
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is broken for the Child Death Overview Panel in May 2017

  Scenario: Two meetings in one month
    Given a meeting of the Child Death Overview Panel was held on 17 May 2017
    And a meeting of the Child Death Overview Panel was held on 24 May 2017
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is kept for the Child Death Overview Panel in May 2017

  Scenario: A month that was over before the time audited
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it does not apply to the Child Death Overview Panel in March 2017

  Scenario: Meetings were not supplied
    Given no meetings were supplied
    When clause ToR CDOP 6, meetings scheduled, is audited
    Then it is not evidenced for the Child Death Overview Panel in May 2017
