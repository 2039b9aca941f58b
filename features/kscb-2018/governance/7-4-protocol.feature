Feature: Clause 7.4 – The protocol with the Health and Wellbeing Board
  The Board and the Health and Wellbeing Board have a joint working protocol that has been agreed.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: There is a protocol
    Given the joint working protocol of the Board was approved on 15 July 2015
    When clause 7.4 is audited
    Then it is kept for the Board

  Scenario: There is none
    When clause 7.4 is audited
    Then it is broken for the Board
    And the Board must act
    And it is minor in severity

  Scenario Outline: Agreed up to the day of the audit
    Given the joint working protocol of the Board was approved on <approved>
    When clause 7.4 is audited
    Then it is <answer> for the Board

    Examples:
      | approved      | answer |
      | 30 April 2018 | kept   |
      | 1 May 2018    | broken |

  Scenario: One protocol of two is enough
    Given a joint working protocol of the Board was approved on 15 July 2015
    And a joint working protocol of the Board was approved on 1 May 2018
    When clause 7.4 is audited
    Then it is kept for the Board

  Scenario Outline: Another paper, or one of another body
    Given <paper> was approved on 15 July 2015
    When clause 7.4 is audited
    Then it is broken for the Board

    Examples:
      | paper                                                        |
      | the business plan of the Board                               |
      | the joint working protocol of the Health and Wellbeing Board |

  Scenario: A protocol that was published, but is not shown as approved
    Given the joint working protocol of the Board was published on 20 July 2015
    When clause 7.4 is audited
    Then it is not evidenced for the Board

  Scenario: It is not recorded when it was approved
    Given the joint working protocol of the Board was approved on a day not recorded
    When clause 7.4 is audited
    Then it is not evidenced for the Board

  Scenario: Papers were not supplied
    Given no documents were supplied
    When clause 7.4 is audited
    Then it is not evidenced for the Board
