Feature: Clause ToR Business Group 5 – Who sits on the Business Group, under other readings
  The chairs of the groups sit there. Whether the groups that the Board shares with Medway's board
  are meant too, the document leaves open.

  Background:
    Given the audit is made on 30 April 2018
    And Iris holds the post of Independent Chair
    And Iris is the chair of the Business Group

  Rule: Are the groups that the Board shares with Medway's among its groups?
    The reading of joint groups:
    - yes: they are, as all the groups whose terms stand in the constitution (our reading)
    - no: only the Board's own groups are

    Scenario Outline: The chair of a group sits there
      Given the reading of joint groups is <reading>
      And Ana is the chair of <group>
      And Ana is a member of the Business Group for Group Chair
      When clause ToR Business Group 5 is audited
      Then it is <answer> for Ana on the Business Group

      Examples:
        | reading | group                                        | answer |
        | yes     | the Policy and Procedures Group              | kept   |
        | no      | the Policy and Procedures Group              | broken |
        | no      | the Multi-Agency Sexual Exploitation Group   | broken |
        | no      | the Risks, Threats and Vulnerabilities Group | broken |
        | no      | the Case Review Group                        | kept   |

    Scenario: The chair of a joint group and of another
      Given the reading of joint groups is no
      And Ana is the chair of the Policy and Procedures Group
      And Ana is the chair of the Case Review Group
      And Ana is a member of the Business Group for Group Chair
      When clause ToR Business Group 5 is audited
      Then it is kept for Ana on the Business Group

    Scenario: The chair of a joint group, where the readings part
      Given Ana is the chair of the Policy and Procedures Group
      And Ana is a member of the Business Group for Group Chair
      When clause ToR Business Group 5 is audited
      Then it is kept for Ana on the Business Group
      And it is contested: joint groups

    Scenario: The chair of one of the Board's own groups, where they agree
      Given Ana is the chair of the Case Review Group
      And Ana is a member of the Business Group for Group Chair
      When clause ToR Business Group 5 is audited
      Then it is kept for Ana on the Business Group
      And it is not contested
