Feature: Clause ToR Case Review Group 6 – A meeting every other month
  A meeting is scheduled in every two months from April.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: A meeting held in one, none in the next
    Given a meeting of the Case Review Group was held on 17 May 2017
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is kept for the Case Review Group in April and May 2017
    And it is broken for the Case Review Group in June and July 2017
    And the Case Review Group must act
    And it is minor in severity

  Scenario: A cancelled meeting had been scheduled
    Given a meeting of the Case Review Group planned for 17 May 2017 was cancelled on 18 April 2017 for lack of business
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is kept for the Case Review Group in April and May 2017

  Scenario: A meeting that is still planned is scheduled
    Given a meeting of the Case Review Group is planned for 30 April 2018
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is kept for the Case Review Group in April and May 2018

  Scenario Outline: The first and the last day
    Given a meeting of the Case Review Group was held on <held>
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is <answer> for the Case Review Group in December 2017 and January 2018

    Examples:
      | held             | answer |
      | 30 November 2017 | broken |
      | 1 December 2017  | kept   |
      | 31 January 2018  | kept   |
      | 1 February 2018  | broken |

  Scenario Outline: Nothing scheduled, on the last day and the day after
    Given the audit is made on <audit>
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is <answer> for the Case Review Group in February and March 2018

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario: There is still time
    Given the audit is made on 15 March 2018
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is pending for the Case Review Group in February and March 2018 until 31 March 2018

  Scenario: A meeting of another body does not count
    Given a meeting of the Board was held on 17 May 2017
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is broken for the Case Review Group in April and May 2017

  Scenario: Two meetings in one two months
    Given a meeting of the Case Review Group was held on 17 May 2017
    And a meeting of the Case Review Group was held on 24 May 2017
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is kept for the Case Review Group in April and May 2017

  Scenario: A two months that was over before the time audited
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it does not apply to the Case Review Group in February and March 2017

  Scenario: Meetings were not supplied
    Given no meetings were supplied
    When clause ToR Case Review Group 6, meetings scheduled, is audited
    Then it is not evidenced for the Case Review Group in April and May 2017
