Feature: Clause ToR CDOP 6 – Notice of a cancelled meeting
  A meeting that lacks business is cancelled with at least ten working days' notice.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Ten working days lie between, or nine
    Given a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on <cancelled> for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | cancelled         | answer |
      | 4 September 2017  | kept   |
      | 5 September 2017  | kept   |
      | 6 September 2017  | broken |
      | 20 September 2017 | broken |

  Scenario Outline: Bank holidays are no working days
    Given a meeting of the Child Death Overview Panel planned for 11 April 2018 was cancelled on <cancelled> for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then it is <answer> for the meeting of 11 April 2018

    Examples:
      | cancelled     | answer |
      | 23 March 2018 | kept   |
      | 25 March 2018 | kept   |
      | 26 March 2018 | broken |
      | 27 March 2018 | broken |

  Scenario: A meeting cancelled for another reason is left out
    Given a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on 19 September 2017 for another reason
    When clause ToR CDOP 6, cancellation notice, is audited
    Then there is nothing to test

  Scenario Outline: The reason is not recorded
    Given a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on <cancelled> for a reason not recorded
    When clause ToR CDOP 6, cancellation notice, is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | cancelled        | answer        |
      | 5 September 2017 | kept          |
      | 6 September 2017 | not evidenced |

  Scenario: The day is not recorded
    Given a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on a day not recorded for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario Outline: A meeting whose day is still to come
    Given a meeting of the Child Death Overview Panel planned for <planned> was cancelled on 20 April 2018 for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then it is <answer> for the meeting of <planned>

    Examples:
      | planned      | answer |
      | 20 June 2018 | kept   |
      | 2 May 2018   | broken |

  Scenario: A cancellation after the audit has not happened yet
    Given a meeting of the Child Death Overview Panel planned for 20 June 2018 was cancelled on 15 June 2018 for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then there is nothing to test

  Scenario: A meeting that was held needs no notice
    Given a meeting of the Child Death Overview Panel was held on 20 September 2017
    When clause ToR CDOP 6, cancellation notice, is audited
    Then there is nothing to test

  Scenario: A meeting of another body
    Given a meeting of the Board planned for 20 September 2017 was cancelled on 19 September 2017 for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then there is nothing to test

  Scenario: A coming meeting already cancelled, on a day not recorded
    Given a meeting of the Child Death Overview Panel planned for 20 June 2018 was cancelled on a day not recorded for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then it is not evidenced for the meeting of 20 June 2018

  Scenario: The first day of the breach follows the last day for notice
    Given a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on 13 September 2017 for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then it is broken for the meeting of 20 September 2017 since 6 September 2017
    And the Child Death Overview Panel must act
    And it is minor in severity

  Scenario Outline: The day of the meeting must lie in the time audited
    Given the audit covers the time from 1 May 2017
    And a meeting of the Child Death Overview Panel planned for <planned> was cancelled on 26 April 2017 for lack of business
    When clause ToR CDOP 6, cancellation notice, is audited
    Then <verdict>

    Examples:
      | planned       | verdict                                    |
      | 30 April 2017 | there is nothing to test                   |
      | 4 May 2017    | it is broken for the meeting of 4 May 2017 |
