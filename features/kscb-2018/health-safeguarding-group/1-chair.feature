Feature: Clause ToR Health Safeguarding 1 – The chair of the Health Safeguarding Group
  The Chief Nurse of the Kent commissioning groups is the chair.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: The Chief Nurse is the chair
    Given Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
    And Cleo is the chair of the Health Safeguarding Group
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is kept for the Health Safeguarding Group

  Scenario: Somebody else is the chair
    Given Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
    And Ana is the chair of the Health Safeguarding Group
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is broken for the Health Safeguarding Group
    And the Chief Nurse, Kent clinical commissioning groups must act
    And it is major in severity

  Scenario: Nobody is the chair
    Given Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
    And Cleo is a member of the Health Safeguarding Group
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is broken for the Health Safeguarding Group

  Scenario Outline: The post is held on the day of the audit
    Given Cleo held the post of Chief Nurse, Kent clinical commissioning groups from 1 April 2016 until <until>
    And Cleo is the chair of the Health Safeguarding Group
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is <answer> for the Health Safeguarding Group

    Examples:
      | until         | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |

  Scenario: Two people hold the post at once
    Given Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
    And Ana holds the post of Chief Nurse, Kent clinical commissioning groups
    And Cleo is the chair of the Health Safeguarding Group
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is not evidenced for the Health Safeguarding Group

  Scenario: Posts were not supplied
    Given Cleo is the chair of the Health Safeguarding Group
    And no posts were supplied
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is not evidenced for the Health Safeguarding Group

  Scenario: Somebody else has the same office in another body
    Given Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
    And Cleo is the chair of the Health Safeguarding Group
    And Ben is the chair of the Board
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is kept for the Health Safeguarding Group

  Scenario: The other members need not hold the post
    Given Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
    And Cleo is the chair of the Health Safeguarding Group
    And Ben is a member of the Health Safeguarding Group
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is kept for the Health Safeguarding Group

  Scenario Outline: Somebody else has the office too, up to a day or from a day on
    Given Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
    And Cleo is the chair of the Health Safeguarding Group
    And Ben was the chair of the Health Safeguarding Group from <from> until <until>
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is <answer> for the Health Safeguarding Group

    Examples:
      | from          | until         | answer |
      | 1 April 2016  | 29 April 2018 | kept   |
      | 1 April 2016  | 30 April 2018 | broken |
      | 30 April 2018 | 31 March 2020 | broken |
      | 1 May 2018    | 31 March 2020 | kept   |

  Scenario: Somebody new in the post and in the office
    Given Cleo has held the post of Chief Nurse, Kent clinical commissioning groups since 1 January 2018
    And Cleo has been the chair of the Health Safeguarding Group since 1 January 2018
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is kept for the Health Safeguarding Group

  Scenario: Two memberships of the same person in the office
    Given Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
    And Cleo is the chair of the Health Safeguarding Group
    And Cleo has been the chair of the Health Safeguarding Group since 1 June 2017
    When clause ToR Health Safeguarding 1, chair by post, is audited
    Then it is kept for the Health Safeguarding Group
