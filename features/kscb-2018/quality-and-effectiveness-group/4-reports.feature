Feature: Clause ToR Quality and Effectiveness 4(a) – Reports to the Business Group and the Board
  In every year the group sends the Business Group and the Board at least one paper each.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Both have had a paper in the year
    Given a work plan of the Quality and Effectiveness Group was sent to the Business Group on <business group>
    And an audit programme of the Quality and Effectiveness Group was sent to the Board on <board>
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is <answer> for the Quality and Effectiveness Group in 2017-18

    Examples:
      | business group | board         | answer |
      | 12 June 2017   | 3 July 2017   | kept   |
      | 1 April 2017   | 1 April 2017  | kept   |
      | 31 March 2018  | 31 March 2018 | kept   |
      | 31 March 2017  | 3 July 2017   | broken |
      | 12 June 2017   | 31 March 2017 | broken |
      | 1 April 2018   | 3 July 2017   | broken |
      | 12 June 2017   | 1 April 2018  | broken |

  Scenario: One paper may go to both
    Given an audit programme of the Quality and Effectiveness Group was sent to the Board on 3 July 2017
    And it was sent to the Business Group on 12 June 2017
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is kept for the Quality and Effectiveness Group in 2017-18
    And it is not marked late

  Scenario Outline: One of the two has had nothing
    Given an audit programme of the Quality and Effectiveness Group was sent to <recipient> on 3 July 2017
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is broken for the Quality and Effectiveness Group in 2017-18 since 1 April 2018
    And the reason given is "<reason>"

    Examples:
      | recipient          | reason                                                                        |
      | the Board          | First sent in 2017-18: to the Business Group never, to the Board 3 July 2017. |
      | the Business Group | First sent in 2017-18: to the Business Group 3 July 2017, to the Board never. |

  Scenario: Neither has had anything
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is broken for the Quality and Effectiveness Group in 2017-18 since 1 April 2018
    And the Quality and Effectiveness Group must act
    And it is major in severity
    And it is pending for the Quality and Effectiveness Group in 2018-19 until 31 March 2019

  Scenario Outline: On the last day of the year and the day after
    Given the audit is made on <audit>
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is <answer> for the Quality and Effectiveness Group in 2017-18

    Examples:
      | audit         | answer  |
      | 31 March 2018 | pending |
      | 1 April 2018  | broken  |

  Scenario Outline: A paper of another group does not count
    Given a work plan of <to one> was sent to the Business Group on 12 June 2017
    And a work plan of <to other> was sent to the Board on 3 July 2017
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is broken for the Quality and Effectiveness Group in 2017-18

    Examples:
      | to one                              | to other                            |
      | the Learning and Development Group  | the Quality and Effectiveness Group |
      | the Quality and Effectiveness Group | the Learning and Development Group  |

  Scenario Outline: It is not recorded when one of the two was sent
    Given an audit programme of the Quality and Effectiveness Group was sent to the Business Group on <business group>
    And it was sent to the Board on <board>
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is not evidenced for the Quality and Effectiveness Group in 2017-18

    Examples:
      | business group     | board              |
      | a day not recorded | 3 July 2017        |
      | 12 June 2017       | a day not recorded |

  Scenario: The papers of the year that has begun may already be sent
    Given an audit programme of the Quality and Effectiveness Group was sent to the Business Group on 16 April 2018
    And it was sent to the Board on 17 April 2018
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is kept for the Quality and Effectiveness Group in 2018-19
    And the audit gives 2 verdicts

  Scenario Outline: A paper of the group that was not sent to one of the two, beside one of another group that was
    Given a work plan of the Quality and Effectiveness Group was sent to <one> on 12 June 2017
    And a work plan of the Learning and Development Group was sent to <other> on 3 July 2017
    When clause ToR Quality and Effectiveness 4(a), report submitted, is audited
    Then it is broken for the Quality and Effectiveness Group in 2017-18

    Examples:
      | one                | other              |
      | the Board          | the Business Group |
      | the Business Group | the Board          |

  Scenario: Only the group's own line of report, to the right recipient, keeps the clause
    Given it is recorded that the Quality and Effectiveness Group reports to the Medway Safeguarding Children Board
    And it is recorded that the Quality and Effectiveness Group is accountable to the Board
    And it is recorded that the Case Review Group reports to the Board
    When clause ToR Quality and Effectiveness 4(a), reporting line, is audited
    Then it is broken for the line to the Board
    And the Quality and Effectiveness Group must act
    And it is minor in severity

  Scenario: The line, among others that are recorded
    Given it is recorded that the Case Review Group reports to the Board
    And it is recorded that the Quality and Effectiveness Group reports to the Board
    When clause ToR Quality and Effectiveness 4(a), reporting line, is audited
    Then it is kept for the line to the Board
