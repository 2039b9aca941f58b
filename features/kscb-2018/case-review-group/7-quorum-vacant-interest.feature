Feature: Clause ToR Case Review Group 7 – An interest for which nobody sits
  The list of members has no seat that plainly supplies the health providers; where nobody on
  record stands for an interest, it cannot be told whether the meeting had its quorum.

  Background:
    Given the audit is made on 30 April 2018
    And the Case Review Group has these members
      | who   | as     | for                                        |
      | Dora  | chair  | Director of Specialist Children's Services |
      | Paul  | member | Kent Police                                |
      | Norah | member | Designated Nurse                           |
      | Eddy  | member | Education and Young People                 |
    And a meeting of the Case Review Group was held on 17 May 2017

  Scenario: Everybody else is there
    Given everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: The chair is away, so there is no quorum whoever else might sit
    Given Dora sent apologies
    And everybody else was there
    When clause ToR Case Review Group 7 is audited
    Then it is broken for the meeting of 17 May 2017
    And the Case Review Group must act
    And it is major in severity
