Feature: Clause 3.1 – Minimum standards, with no organisation on record
  Where no organisation is on record nobody can be seen to have got the standards.

  Background:
    Given the audit is made on 20 August 2010

  Scenario: Nobody to whom they could have gone
    Given the minimum standards of the E-safety Strategy Implementation Group were published on 31 March 2010
    When clause 3.1, minimum standards, is audited
    Then it is not evidenced for the E-safety Strategy Implementation Group

  Scenario: No standards at all
    When clause 3.1, minimum standards, is audited
    Then it is broken for the E-safety Strategy Implementation Group
