Feature: Clause ToR Education Safeguarding 2(t) – A summary after each meeting
  After each meeting the chair of the group sends the Business Group a written summary, before the
  group meets again.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: From the meeting to the day before the next
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group was held on 16 August 2017
    And an ESG summary of the Education Safeguarding Group was sent to the Business Group on <sent>
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is <first> for the meeting of 17 May 2017

    Examples:
      | sent           | first  |
      | 16 May 2017    | broken |
      | 17 May 2017    | kept   |
      | 15 August 2017 | kept   |
      | 16 August 2017 | broken |

  Scenario: No summary
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group was held on 16 August 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is broken for the meeting of 17 May 2017 since 16 August 2017

  Scenario: No later meeting is on record
    Given a meeting of the Education Safeguarding Group was held on 16 August 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is pending for the meeting of 16 August 2017, with no day on record

  Scenario Outline: On the last day in time and the day after
    Given the audit is made on <audit>
    And a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group is planned for 16 August 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | audit          | answer  |
      | 15 August 2017 | pending |
      | 16 August 2017 | broken  |

  Scenario: A summary after the planned meeting's day is late, while the group has not met again
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group is planned for 30 April 2018
    And an ESG summary of the Education Safeguarding Group was sent to the Business Group on 30 April 2018
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is kept for the meeting of 17 May 2017
    And it is marked late

  Scenario Outline: Another paper, or one of another group, does not count
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group was held on 16 August 2017
    And <paper> of <body> was sent to the Business Group on 1 July 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is broken for the meeting of 17 May 2017

    Examples:
      | paper          | body                             |
      | a work plan    | the Education Safeguarding Group |
      | an ESG summary | the Case Review Group            |

  Scenario: It is not recorded when the summary was sent
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group was held on 16 August 2017
    And an ESG summary of the Education Safeguarding Group was sent to the Business Group on a day not recorded
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A cancelled meeting calls for no summary
    Given a meeting of the Education Safeguarding Group planned for 17 May 2017 was cancelled on 2 May 2017 for another reason
    When clause ToR Education Safeguarding 2(t) is audited
    Then there is nothing to test

  Scenario: A summary to the Board does not count
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group was held on 16 August 2017
    And an ESG summary of the Education Safeguarding Group was sent to the Board on 1 July 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is broken for the meeting of 17 May 2017
    And the Education Safeguarding Group must act
    And it is major in severity

  Scenario: A meeting of another group in between calls for nothing and ends nothing
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Business Group was held on 14 June 2017
    And a meeting of the Education Safeguarding Group was held on 16 August 2017
    And an ESG summary of the Education Safeguarding Group was sent to the Business Group on 1 July 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is kept for the meeting of 17 May 2017
    And it is not marked late
    And it is pending for the meeting of 16 August 2017, with no day on record
    And the audit gives 2 verdicts

  Scenario: A meeting that was called off is no next meeting
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group planned for 14 June 2017 was cancelled on 1 June 2017 for another reason
    And a meeting of the Education Safeguarding Group was held on 16 August 2017
    And an ESG summary of the Education Safeguarding Group was sent to the Business Group on 1 July 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is kept for the meeting of 17 May 2017
    And it is not marked late

  Scenario: A summary that was not sent, beside another paper that was
    Given a meeting of the Education Safeguarding Group was held on 17 May 2017
    And a meeting of the Education Safeguarding Group was held on 16 August 2017
    And an ESG summary of the Education Safeguarding Group was approved on 1 June 2017
    And a work plan of the Education Safeguarding Group was sent to the Business Group on 1 July 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: A summary that is sent well before the group meets again
    Given a meeting of the Education Safeguarding Group was held on 20 March 2018
    And a meeting of the Education Safeguarding Group is planned for 19 June 2018
    And an ESG summary of the Education Safeguarding Group was sent to the Business Group on 3 April 2018
    When clause ToR Education Safeguarding 2(t) is audited
    Then it is kept for the meeting of 20 March 2018

  Scenario Outline: Only meetings of the time audited
    Given a meeting of the Education Safeguarding Group was held on <held>
    And a meeting of the Education Safeguarding Group was held on 17 May 2017
    When clause ToR Education Safeguarding 2(t) is audited
    Then <verdict>

    Examples:
      | held          | verdict                                           |
      | 31 March 2017 | it does not apply to the meeting of 31 March 2017 |
      | 1 April 2017  | it is broken for the meeting of 1 April 2017      |
