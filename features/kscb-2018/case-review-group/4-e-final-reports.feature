Feature: Clause ToR Case Review Group 4(e) – Final reports go to the Business Group
  When a review is done, its final report is presented to the Business Group, by its second meeting
  after the report is approved.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: Sent before the second meeting
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And it was sent to the Business Group on 17 May 2017
    And the Business Group held 3 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is kept for the copy for the Business Group
    And it is not marked late

  Scenario: Never sent
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And the Business Group held 3 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is broken for the copy for the Business Group since 3 August 2017
    And the Case Review Group must act
    And it is major in severity

  Scenario Outline: From the approval to the second meeting
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And it was sent to the Business Group on <sent>
    And the Business Group held 3 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is <answer> for the copy for the Business Group
    And it is <late>

    Examples:
      | sent          | answer | late            |
      | 2 May 2017    | broken | not marked late |
      | 3 May 2017    | kept   | not marked late |
      | 2 August 2017 | kept   | not marked late |
      | 3 August 2017 | kept   | marked late     |

  Scenario Outline: On the day of the second meeting and the day after
    Given the audit is made on <audit>
    And the case review report of the Case Review Group was approved on 3 May 2017
    And a meeting of the Business Group was held on 7 June 2017
    And a meeting of the Business Group is planned for 2 August 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is <answer> for the copy for the Business Group

    Examples:
      | audit         | answer  |
      | 2 August 2017 | pending |
      | 3 August 2017 | broken  |

  Scenario: No second meeting is on record
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And a meeting of the Business Group was held on 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is pending for the copy for the Business Group, with no day on record

  Scenario: Cancelled meetings are not counted
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And a meeting of the Business Group was held on 7 June 2017
    And a meeting of the Business Group planned for 2 August 2017 was cancelled on 1 July 2017 for another reason
    When clause ToR Case Review Group 4(e) is audited
    Then it is pending for the copy for the Business Group, with no day on record

  Scenario Outline: Only reports approved in the time audited
    Given the case review report of the Case Review Group was approved on <approved>
    And the Business Group held 3 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then the audit gives <number> verdicts

    Examples:
      | approved      | number |
      | 31 March 2017 | 0      |
      | 1 April 2017  | 1      |
      | 1 May 2018    | 0      |

  Scenario: A report sent to the Board has not gone to the Business Group
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And it was sent to the Board on 17 May 2017
    And the Business Group held 3 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is broken for the copy for the Business Group

  Scenario: It is not recorded when the report was sent
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And it was sent to the Business Group on a day not recorded
    And the Business Group held 3 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is not evidenced for the copy for the Business Group

  Scenario Outline: Only an approved final report of the group
    Given <paper> was approved on <approved>
    And the Business Group held 3 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then <verdict>

    Examples:
      | paper                                           | approved      | verdict                                           |
      | the work plan of the Case Review Group          | 3 May 2017    | there is nothing to test                          |
      | the case review report of the Business Group    | 3 May 2017    | there is nothing to test                          |
      | the case review report of the Case Review Group | 30 April 2018 | it is pending for the copy for the Business Group |
      | the case review report of the Case Review Group | 1 May 2018    | there is nothing to test                          |

  Scenario Outline: Which meetings are the first and the second after the approval
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And it was sent to the Business Group on 19 July 2017
    And <another meeting>
    And the Business Group held 2 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is kept for the copy for the Business Group
    And it is not marked late

    Examples:
      | another meeting                                          |
      | a meeting of the Board was held on 14 June 2017          |
      | a meeting of the Business Group was held on 5 April 2017 |
      | a meeting of the Business Group was held on 3 May 2017   |

  Scenario: A report that was not sent, beside another paper that was
    Given the case review report of the Case Review Group was approved on 3 May 2017
    And the work plan of the Case Review Group was sent to the Business Group on 17 May 2017
    And the Business Group held 3 meetings, 8 weeks apart, from 7 June 2017
    When clause ToR Case Review Group 4(e) is audited
    Then it is broken for the copy for the Business Group

  Scenario: Kept as soon as it is sent
    Given the case review report of the Case Review Group was approved on 4 April 2018
    And it was sent to the Business Group on 11 April 2018
    And a meeting of the Business Group is planned for 6 June 2018
    And a meeting of the Business Group is planned for 1 August 2018
    When clause ToR Case Review Group 4(e) is audited
    Then it is kept for the copy for the Business Group
