Feature: Clause ToR CDOP 7 – A panel without a chair, or without an interest
  No clause names the panel's chair: without one on record, it cannot be told whether a meeting had
  its quorum. An interest for which nobody sits cannot be there.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: Nobody on record is the chair
    Given the Child Death Overview Panel has these members
      | who   | as     | for                            |
      | Paul  | member | Kent Police                    |
      | Sara  | member | Specialist Children's Services |
      | Norah | member | Designated Nurse               |
    And a meeting of the Child Death Overview Panel was held on 17 May 2017
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: Nobody on record is the chair, and the police are away
    Given the Child Death Overview Panel has these members
      | who   | as     | for                            |
      | Paul  | member | Kent Police                    |
      | Sara  | member | Specialist Children's Services |
      | Norah | member | Designated Nurse               |
    And a meeting of the Child Death Overview Panel was held on 17 May 2017
    And Paul sent apologies
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And the Child Death Overview Panel must act
    And it is major in severity

  Scenario: Nobody on record sits for the police
    Given the Child Death Overview Panel has these members
      | who   | as     | for                            |
      | Pam   | chair  | Public Health                  |
      | Sara  | member | Specialist Children's Services |
      | Norah | member | Designated Nurse               |
    And a meeting of the Child Death Overview Panel was held on 17 May 2017
    And everybody else was there
    When clause ToR CDOP 7 is audited
    Then it is broken for the meeting of 17 May 2017
