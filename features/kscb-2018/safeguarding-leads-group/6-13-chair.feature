Feature: Clause 6.13 – The chair of the Safeguarding Leads Group
  Whoever represents the district councils on the Board chairs the group.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: The districts' representative is the chair
    Given Ana is a member of the Board for District Council
    And Ana is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is kept for the District Council Safeguarding Leads Group

  Scenario: Somebody else is the chair
    Given Ana is a member of the Board for District Council
    And Ben is a member of the Board for CXK
    And Ben is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is broken for the District Council Safeguarding Leads Group
    And it is major in severity
    And the chief executive of a district council must act

  Scenario: The representative is a member of the group only
    Given Ana is a member of the Board for District Council
    And Ana is a member of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is broken for the District Council Safeguarding Leads Group

  Scenario: The representative chairs another group
    Given Ana is a member of the Board for District Council
    And Ana is the chair of the Policy and Procedures Group
    When clause 6.13, chair by post, is audited
    Then it is broken for the District Council Safeguarding Leads Group

  Scenario: Nobody represents the districts on the Board
    Given Ana is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is broken for the District Council Safeguarding Leads Group

  Scenario: A seat for the districts on another body
    Given Ana is a member of the Business Group for District Council
    And Ana is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is broken for the District Council Safeguarding Leads Group

  Scenario: Of two chairs one does not represent the districts
    Given Ana is a member of the Board for District Council
    And Ana is the chair of the District Council Safeguarding Leads Group
    And Ben is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is broken for the District Council Safeguarding Leads Group

  Scenario: One of two representatives is enough
    Given Ana is a member of the Board for District Council
    And Ben is a member of the Board for District Council
    And Ana is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is kept for the District Council Safeguarding Leads Group

  Scenario Outline: A representative has a full role on the Board
    Given Ana is <role> of the Board for District Council
    And Ana is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is <answer> for the District Council Safeguarding Leads Group

    Examples:
      | role                   | answer |
      | a member               | kept   |
      | a participant observer | broken |

  Scenario Outline: The chair on the day of the audit
    Given Ana is a member of the Board for District Council
    And Ana was the chair of the District Council Safeguarding Leads Group from <from> until <until>
    When clause 6.13, chair by post, is audited
    Then it is <answer> for the District Council Safeguarding Leads Group

    Examples:
      | from          | until         | answer |
      | 30 April 2018 | 1 July 2019   | kept   |
      | 1 May 2018    | 1 July 2019   | broken |
      | 1 April 2015  | 30 April 2018 | kept   |
      | 1 April 2015  | 29 April 2018 | broken |

  Scenario Outline: The seat on the day of the audit
    Given Ana was a member of the Board for District Council from <from> until <until>
    And Ana is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is <answer> for the District Council Safeguarding Leads Group

    Examples:
      | from          | until         | answer |
      | 30 April 2018 | 1 July 2019   | kept   |
      | 1 May 2018    | 1 July 2019   | broken |
      | 1 April 2015  | 30 April 2018 | kept   |
      | 1 April 2015  | 29 April 2018 | broken |

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause 6.13, chair by post, is audited
    Then it is not evidenced for the District Council Safeguarding Leads Group

  Scenario Outline: The districts' representative sits on the Board in any full role
    Given Ana is <role> of the Board for District Council
    And Ana is the chair of the District Council Safeguarding Leads Group
    When clause 6.13, chair by post, is audited
    Then it is kept for the Safeguarding Leads

    Examples:
      | role           |
      | the chair      |
      | a co-chair     |
      | the vice chair |
      | a deputy chair |
      | a lay member   |

  Scenario: A second term in the chair that begins on the last day of the first
    Given Ana is a member of the Board for District Council
    And Ana was the chair of the District Council Safeguarding Leads Group from 1 June 2015 until 30 April 2018
    And Ana has been the chair of the District Council Safeguarding Leads Group since 30 April 2018
    When clause 6.13, chair by post, is audited
    Then it is kept for the Safeguarding Leads
