Feature: Clause 6.17 – The legal adviser
  The council's legal adviser has a seat on the Board, as an adviser whom the Chair invites.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: There is a legal adviser
    Given Ana is an adviser of the Board for legal adviser
    When clause 6.17, legal adviser, is audited
    Then it is kept for the seat of legal adviser

  Scenario: There is none
    Given Ana holds the post of legal adviser
    When clause 6.17, legal adviser, is audited
    Then it is broken for the seat of legal adviser
    And it is minor in severity
    And the council's legal adviser must act

  Scenario Outline: The seat is an adviser's
    Given Ana is <role> of the Board for legal adviser
    When clause 6.17, legal adviser, is audited
    Then it is <answer> for the seat of legal adviser

    Examples:
      | role                   | answer |
      | an adviser             | kept   |
      | a member               | broken |
      | a participant observer | broken |

  Scenario: An adviser in another seat
    Given Ana is an adviser of the Board for Public Health
    When clause 6.17, legal adviser, is audited
    Then it is broken for the seat of legal adviser

  Scenario: A legal adviser to another body
    Given Ana is an adviser of the Case Review Group for legal adviser
    When clause 6.17, legal adviser, is audited
    Then it is broken for the seat of legal adviser

  Scenario: Two legal advisers do no harm
    Given Ana is an adviser of the Board for legal adviser
    And Ben is an adviser of the Board for legal adviser
    When clause 6.17, legal adviser, is audited
    Then it is kept for the seat of legal adviser

  Scenario Outline: On the day of the audit
    Given Ana was an adviser of the Board for legal adviser from <from> until <until>
    When clause 6.17, legal adviser, is audited
    Then it is <answer> for the seat of legal adviser

    Examples:
      | from          | until         | answer |
      | 30 April 2018 | 1 July 2019   | kept   |
      | 1 May 2018    | 1 July 2019   | broken |
      | 1 April 2015  | 30 April 2018 | kept   |
      | 1 April 2015  | 29 April 2018 | broken |

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause 6.17, legal adviser, is audited
    Then it is not evidenced for the seat of legal adviser
