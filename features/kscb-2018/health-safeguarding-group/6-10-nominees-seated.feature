Feature: Clause 6.10 – Health seats on the Board and the Business Group
  Providers and commissioners of health services each have a seat on the Board and on the Business
  Group.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: All four seats are filled
    Given Ana is a member of the Board for Health Providers
    And Ben is a member of the Board for CCG Nominees
    And Cleo is a member of the Business Group for Health Providers
    And Dan is a member of the Business Group for CCG Nominees
    When clause 6.10, nominees seated, is audited
    Then it is kept for the seat of Health Providers on the Board
    And it is kept for the seat of CCG Nominees on the Board
    And it is kept for the seat of Health Providers on the Business Group
    And it is kept for the seat of CCG Nominees on the Business Group
    And the audit gives 4 verdicts

  Scenario: Nobody at all
    When clause 6.10, nominees seated, is audited
    Then it is broken for the seat of Health Providers on the Board
    And it is minor in severity
    And the Health Safeguarding Group must act
    And it is broken for the seat of CCG Nominees on the Board
    And it is broken for the seat of Health Providers on the Business Group
    And it is broken for the seat of CCG Nominees on the Business Group

  Scenario Outline: One filled seat does not fill another
    Given Ana is a member of <body> for <seat>
    When clause 6.10, nominees seated, is audited
    Then it is kept for the seat of <seat> on <body>
    And it is broken for the seat of <seat> on <other body>
    And it is broken for the seat of <other seat> on <body>
    And it is broken for the seat of <other seat> on <other body>

    Examples:
      | body               | seat             | other body         | other seat       |
      | the Board          | Health Providers | the Business Group | CCG Nominees     |
      | the Board          | CCG Nominees     | the Business Group | Health Providers |
      | the Business Group | Health Providers | the Board          | CCG Nominees     |
      | the Business Group | CCG Nominees     | the Board          | Health Providers |

  Scenario Outline: A membership that runs on the day of the audit
    Given Ana was a member of the Board for Health Providers from <from> until <until>
    When clause 6.10, nominees seated, is audited
    Then it is <answer> for the seat of Health Providers on the Board

    Examples:
      | from          | until         | answer |
      | 30 April 2018 | 1 July 2019   | kept   |
      | 1 May 2018    | 1 July 2019   | broken |
      | 1 April 2015  | 30 April 2018 | kept   |
      | 1 April 2015  | 29 April 2018 | broken |

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause 6.10, nominees seated, is audited
    Then it is not evidenced for the seat of Health Providers on the Board

  Scenario: Two for one line
    Given Ana is a member of the Board for Health Providers
    And Ben is a member of the Board for Health Providers
    When clause 6.10, nominees seated, is audited
    Then it is kept for the seat of Health Providers on the Board
