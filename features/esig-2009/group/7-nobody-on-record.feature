Feature: Clause 7 – Quorum of a group of which nobody is on record
  A meeting of a group of which nobody is on record as a member shows nothing about who was there.

  Scenario: Held, and nobody is on record as a member
    Given the audit is made on 20 August 2010
    And a meeting of the E-safety Strategy Implementation Group was held on 12 May 2010
    When clause 7 is audited
    Then it is not evidenced for the meeting of 12 May 2010
