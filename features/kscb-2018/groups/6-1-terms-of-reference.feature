Feature: Clause 6.1 – Terms of reference
  The Board and each of its eleven groups have terms of reference that have been approved.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each of the twelve
    Given the terms of reference of <body> were approved on 18 May 2016
    When clause 6.1 is audited
    Then it is kept for <body>
    And it is broken for <another>

    Examples:
      | body                                          | another            |
      | the Board                                     | the Business Group |
      | the Business Group                            | the Board          |
      | the Case Review Group                         | the Board          |
      | the Child Death Overview Panel                | the Board          |
      | the Learning and Development Group            | the Board          |
      | the Quality and Effectiveness Group           | the Board          |
      | the Multi-Agency Sexual Exploitation Group    | the Board          |
      | the Health Safeguarding Group                 | the Board          |
      | the Education Safeguarding Group              | the Board          |
      | the Policy and Procedures Group               | the Board          |
      | the District Council Safeguarding Leads Group | the Board          |
      | the Risks, Threats and Vulnerabilities Group  | the Board          |

  Scenario: No terms at all
    When clause 6.1 is audited
    Then it is broken for the Case Review Group
    And the audit gives 12 verdicts
    And it is minor in severity
    And the Board must act

  Scenario: Bodies outside have none to show
    When clause 6.1 is audited
    Then it does not apply to the Medway Safeguarding Children Board

  Scenario: Terms that were published, but are not shown as approved
    Given the terms of reference of the Case Review Group were published on 18 May 2016
    When clause 6.1 is audited
    Then it is not evidenced for the Case Review Group

  Scenario Outline: Approved up to the day of the audit
    Given the terms of reference of the Case Review Group were approved on <approved>
    When clause 6.1 is audited
    Then it is <answer> for the Case Review Group

    Examples:
      | approved      | answer |
      | 30 April 2018 | kept   |
      | 1 May 2018    | broken |

  Scenario: One of two papers is enough
    Given a terms of reference of the Case Review Group was approved on 18 May 2016
    And a terms of reference of the Case Review Group was approved on 1 May 2018
    When clause 6.1 is audited
    Then it is kept for the Case Review Group

  Scenario: A paper of another kind
    Given the work plan of the Case Review Group was approved on 18 May 2016
    When clause 6.1 is audited
    Then it is broken for the Case Review Group

  Scenario: It is not recorded when they were approved
    Given the terms of reference of the Case Review Group were approved on a day not recorded
    When clause 6.1 is audited
    Then it is not evidenced for the Case Review Group

  Scenario: Papers were not supplied
    Given no documents were supplied
    When clause 6.1 is audited
    Then it is not evidenced for the Case Review Group
