Feature: Clause 6.11 – The chair of the Education Safeguarding Group
  The council's Interim Director of Early Help leads the group, which we read as: chairs it.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: The holder of the post is the chair
    Given Ana holds the post of interim director of early help and preventative services
    And Ana is the chair of the Education Safeguarding Group
    When clause 6.11, chair by post, is audited
    Then it is kept for the Education Safeguarding Group

  Scenario: Somebody else is the chair
    Given Ana holds the post of interim director of early help and preventative services
    And Ben is the chair of the Education Safeguarding Group
    When clause 6.11, chair by post, is audited
    Then it is broken for the Education Safeguarding Group
    And it is major in severity
    And the interim director of early help and preventative services must act

  Scenario: The holder of the post is a member only
    Given Ana holds the post of interim director of early help and preventative services
    And Ana is a member of the Education Safeguarding Group
    When clause 6.11, chair by post, is audited
    Then it is broken for the Education Safeguarding Group

  Scenario: The holder of the post chairs another group
    Given Ana holds the post of interim director of early help and preventative services
    And Ana is the chair of the Learning and Development Group
    When clause 6.11, chair by post, is audited
    Then it is broken for the Education Safeguarding Group

  Scenario: Nobody is the chair
    When clause 6.11, chair by post, is audited
    Then it is broken for the Education Safeguarding Group

  Scenario: Of two chairs one does not hold the post
    Given Ana holds the post of interim director of early help and preventative services
    And Ana is the chair of the Education Safeguarding Group
    And Ben is the chair of the Education Safeguarding Group
    When clause 6.11, chair by post, is audited
    Then it is broken for the Education Safeguarding Group

  Scenario: The holder of another post is the chair
    Given Ana holds the post of Director of Public Health
    And Ana is the chair of the Education Safeguarding Group
    When clause 6.11, chair by post, is audited
    Then it is broken for the Education Safeguarding Group

  Scenario Outline: The chair on the day of the audit
    Given Ana holds the post of interim director of early help and preventative services
    And Ana was the chair of the Education Safeguarding Group from <from> until <until>
    When clause 6.11, chair by post, is audited
    Then it is <answer> for the Education Safeguarding Group

    Examples:
      | from          | until         | answer |
      | 30 April 2018 | 1 July 2019   | kept   |
      | 1 May 2018    | 1 July 2019   | broken |
      | 1 April 2015  | 30 April 2018 | kept   |
      | 1 April 2015  | 29 April 2018 | broken |

  Scenario Outline: The post on the day of the audit
    Given Ana held the post of interim director of early help and preventative services from 1 April 2016 until <until>
    And Ana is the chair of the Education Safeguarding Group
    When clause 6.11, chair by post, is audited
    Then it is <answer> for the Education Safeguarding Group

    Examples:
      | until         | answer |
      | 30 April 2018 | kept   |
      | 29 April 2018 | broken |

  Scenario: Posts were not supplied
    Given Ana is the chair of the Education Safeguarding Group
    And no posts were supplied
    When clause 6.11, chair by post, is audited
    Then it is not evidenced for the Education Safeguarding Group

  Scenario: A second term in the chair that begins on the last day of the first
    Given Ana holds the post of interim director of early help and preventative services
    And Ana was the chair of the Education Safeguarding Group from 1 June 2015 until 30 April 2018
    And Ana has been the chair of the Education Safeguarding Group since 30 April 2018
    When clause 6.11, chair by post, is audited
    Then it is kept for the Education Safeguarding Group
