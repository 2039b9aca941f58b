Feature: Clause ToR Board 4 – To whom the Board presents the annual report
  The latest annual report goes to both health and wellbeing boards, the local NHS commissioners
  and the Police and Crime Commissioner.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each of the four
    Given the annual report of the Board for 2016-17 was published on 30 September 2017
    And it was sent to <one> on 1 October 2017
    When clause ToR Board 4, annual report sent, is audited
    Then the audit gives 4 verdicts
    And it is kept for the copy for <one>
    And it is broken for the copy for <another>

    Examples:
      | one                                 | another                             |
      | the 0-25 Health and Wellbeing Board | the Health and Wellbeing Board      |
      | the Health and Wellbeing Board      | the NHS Commissioners               |
      | the NHS Commissioners               | the Police and Crime Commissioner   |
      | the Police and Crime Commissioner   | the 0-25 Health and Wellbeing Board |

  Scenario: It is not recorded when the copy was sent
    Given the annual report of the Board for 2016-17 was published on 30 September 2017
    And it was sent to the NHS Commissioners on a day not recorded
    When clause ToR Board 4, annual report sent, is audited
    Then it is not evidenced for the copy for the NHS Commissioners

  Scenario: A copy sent after the audit has not been sent yet
    Given the annual report of the Board for 2016-17 was published on 30 September 2017
    And it was sent to the NHS Commissioners on 1 May 2018
    When clause ToR Board 4, annual report sent, is audited
    Then it is broken for the copy for the NHS Commissioners
    And the Board must act
    And it is minor in severity

  Scenario: No report has been published
    When clause ToR Board 4, annual report sent, is audited
    Then there is nothing to test

  Scenario: What was sent was not supplied
    Given the annual report of the Board for 2016-17 was published on 30 September 2017
    And no records of sending were supplied
    When clause ToR Board 4, annual report sent, is audited
    Then it is not evidenced for the copy for the NHS Commissioners

  Scenario: Only the latest report counts
    Given the annual report of the Board for 2015-16 was published on 30 September 2016
    And it was sent to the NHS Commissioners on 1 October 2016
    And the annual report of the Board for 2016-17 was published on 30 September 2017
    When clause ToR Board 4, annual report sent, is audited
    Then the audit gives 4 verdicts
    And it is broken for the copy for the NHS Commissioners of the annual report of the Board for 2016-17

  Scenario: Published on the day of the audit, and sent on that day
    Given the annual report of the Board for 2016-17 was published on 30 April 2018
    And it was sent to the NHS Commissioners on 30 April 2018
    When clause ToR Board 4, annual report sent, is audited
    Then it is kept for the copy for the NHS Commissioners

  Scenario: Approved, and it is not recorded whether it was published
    Given the annual report of the Board for 2016-17 was approved on 30 September 2017
    When clause ToR Board 4, annual report sent, is audited
    Then it is not evidenced for the copy for the NHS Commissioners

  Scenario: Published after the audit, so the report before it counts
    Given the annual report of the Board for 2015-16 was published on 30 September 2016
    And it was sent to the NHS Commissioners on 1 October 2016
    And the annual report of the Board for 2016-17 was published on 1 May 2018
    When clause ToR Board 4, annual report sent, is audited
    Then it is kept for the copy for the NHS Commissioners of the annual report of the Board for 2015-16

  Scenario: Papers that are no annual report of the Board
    Given the annual report of the Board for 2016-17 was published on 30 September 2017
    And it was sent to the NHS Commissioners on 1 October 2017
    And the business plan of the Board for 2017-18 was published on 1 November 2017
    And the annual report of the Business Group for 2016-17 was published on 1 December 2017
    When clause ToR Board 4, annual report sent, is audited
    Then it is kept for the copy for the NHS Commissioners of the annual report of the Board for 2016-17

  Scenario: Sent to somebody else as well
    Given the annual report of the Board for 2016-17 was published on 30 September 2017
    And it was sent to the NHS Commissioners on 1 October 2017
    And it was sent to the Full Council on 1 October 2017
    When clause ToR Board 4, annual report sent, is audited
    Then it is kept for the copy for the NHS Commissioners

  Scenario: Published, and sent to nobody
    Given the annual report of the Board for 2016-17 was published on 30 September 2017
    When clause ToR Board 4, annual report sent, is audited
    Then it is broken for the copy for the NHS Commissioners
