Feature: Clause ToR Risks Threats Vulnerabilities 6 – Three hours, and yearly reviews
  Meetings last three hours; membership and terms of reference are reviewed every year.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Three hours

    Scenario Outline: The limit of 180 minutes
      Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 17 May 2017
      And it lasted <minutes> minutes
      When clause ToR Risks Threats Vulnerabilities 6, three hour meetings, is audited
      Then it is <answer> for the meeting of 17 May 2017
      And it is advisory in severity

      Examples:
        | minutes | answer |
        | 200     | kept   |
        | 180     | kept   |
        | 179     | broken |

    Scenario: It is not recorded how long the meeting took
      Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 17 May 2017
      And it is not recorded how long it lasted
      When clause ToR Risks Threats Vulnerabilities 6, three hour meetings, is audited
      Then it is not evidenced for the meeting of 17 May 2017

    Scenario: A planned meeting has not lasted yet
      Given a meeting of the Risks, Threats and Vulnerabilities Group is planned for 20 June 2018
      When clause ToR Risks Threats Vulnerabilities 6, three hour meetings, is audited
      Then there is nothing to test

    Scenario: A meeting that was called off did not last at all
      Given a meeting of the Risks, Threats and Vulnerabilities Group planned for 20 September 2017 was cancelled on 1 September 2017 for another reason
      When clause ToR Risks Threats Vulnerabilities 6, three hour meetings, is audited
      Then there is nothing to test

  Rule: Membership and terms of reference are both reviewed every year

    Scenario Outline: The limit of twelve months
      Given the membership of the Risks, Threats and Vulnerabilities Group was reviewed on <membership>
      And the terms of reference of the Risks, Threats and Vulnerabilities Group were reviewed on <terms>
      When clause ToR Risks Threats Vulnerabilities 6, membership and terms review, is audited
      Then it is <answer> for the Risks, Threats and Vulnerabilities Group

      Examples:
        | membership      | terms           | answer |
        | 30 April 2017   | 30 April 2017   | kept   |
        | 29 April 2017   | 1 November 2017 | broken |
        | 1 November 2017 | 29 April 2017   | broken |

    Scenario: Neither is reviewed
      When clause ToR Risks Threats Vulnerabilities 6, membership and terms review, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group
      And the Risks, Threats and Vulnerabilities Group must act
      And it is minor in severity

    Scenario: Reviews were not supplied
      Given no reviews were supplied
      When clause ToR Risks Threats Vulnerabilities 6, membership and terms review, is audited
      Then it is not evidenced for the Risks, Threats and Vulnerabilities Group

    Scenario: Both reviews of another body do not count
      Given the membership of the Board was reviewed on 1 November 2017
      And the terms of reference of the Board were reviewed on 1 November 2017
      When clause ToR Risks Threats Vulnerabilities 6, membership and terms review, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group

    Scenario Outline: One review of another body does not count
      Given the membership of <one> was reviewed on 1 November 2017
      And the terms of reference of <another> were reviewed on 1 November 2017
      When clause ToR Risks Threats Vulnerabilities 6, membership and terms review, is audited
      Then it is broken for the Risks, Threats and Vulnerabilities Group

      Examples:
        | one                                          | another                                      |
        | the Risks, Threats and Vulnerabilities Group | the Board                                    |
        | the Board                                    | the Risks, Threats and Vulnerabilities Group |

    Scenario: Reviewed twice, long ago and lately
      Given the membership of the Risks, Threats and Vulnerabilities Group was reviewed on 1 March 2016
      And the membership of the Risks, Threats and Vulnerabilities Group was reviewed on 1 November 2017
      And the terms of reference of the Risks, Threats and Vulnerabilities Group were reviewed on 1 March 2016
      And the terms of reference of the Risks, Threats and Vulnerabilities Group were reviewed on 1 November 2017
      When clause ToR Risks Threats Vulnerabilities 6, membership and terms review, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group

    Scenario: Twelve months over a 29 February
      Given the audit is made on 1 March 2020
      And the membership of the Risks, Threats and Vulnerabilities Group was reviewed on 1 March 2019
      And the terms of reference of the Risks, Threats and Vulnerabilities Group were reviewed on 1 March 2019
      When clause ToR Risks Threats Vulnerabilities 6, membership and terms review, is audited
      Then it is kept for the Risks, Threats and Vulnerabilities Group

  Rule: Which meetings must last three hours

    Scenario: Broken since the day of the meeting
      Given a meeting of the Risks, Threats and Vulnerabilities Group was held on 20 September 2017
      And it lasted 90 minutes
      When clause ToR Risks Threats Vulnerabilities 6, three hour meetings, is audited
      Then it is broken for the meeting of 20 September 2017 since 20 September 2017
      And the Risks, Threats and Vulnerabilities Group must act

    Scenario: A short meeting of another body
      Given a meeting of the Board was held on 20 September 2017
      And it lasted 90 minutes
      When clause ToR Risks Threats Vulnerabilities 6, three hour meetings, is audited
      Then there is nothing to test

    Scenario Outline: Only meetings held in the time audited
      Given a meeting of the Risks, Threats and Vulnerabilities Group was held on <held>
      And it lasted 90 minutes
      When clause ToR Risks Threats Vulnerabilities 6, three hour meetings, is audited
      Then <verdict>

      Examples:
        | held          | verdict                                      |
        | 31 March 2017 | there is nothing to test                     |
        | 1 April 2017  | it is broken for the meeting of 1 April 2017 |
