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
