Feature: Clause 1.1 – Two fifths, rounded up
  Of members in post. A vacant seat and a suspended member are not counted.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        |
      | Ana  | the chair |
      | Ben  | a member  |
      | Cleo | a member  |
      | Dan  | a member  |
      | Eve  | a member  |
      | Finn | a member  |

  Scenario Outline: Two fifths of six, rounded up, are three
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.1 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people            | answer |
      | Ana, Ben and Cleo | kept   |
      | Ana and Ben       | broken |

  Scenario Outline: Of five two are enough, where one of six is suspended
    Given these suspensions are on record
      | person | from   | until   |
      | Finn   | <from> | <until> |
    And a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.1 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | from              | until             | people       | answer |
      | 1 September 2017  |                   | Ana and Ben  | kept   |
      | 20 September 2017 | 20 September 2017 | Ana and Ben  | kept   |
      | 21 September 2017 |                   | Ana and Ben  | broken |
      | 1 September 2017  | 19 September 2017 | Ana and Ben  | broken |
      | 1 September 2017  |                   | Ana and Finn | broken |

  Scenario: A seat that is vacant is not counted
    Given Gus was a member of the Board from 1 April 2015 until 19 September 2017
    And Hana was a member of the Board from 1 April 2015 until 19 September 2017
    And a meeting of the Board was held on 20 September 2017
    And Ana, Ben and Cleo were there
    And everybody else sent apologies
    When clause 1.1 is audited
    Then it is kept for the meeting of 20 September 2017

  Scenario: It is not recorded whether the third came
    Given a meeting of the Board was held on 20 September 2017
    And Ana and Ben were there
    And it is not recorded whether Cleo came
    And everybody else sent apologies
    When clause 1.1 is audited
    Then it is not evidenced for the meeting of 20 September 2017

  Scenario: Two of six might be enough, since no suspensions were supplied
    Given no suspensions were supplied
    And a meeting of the Board was held on 20 September 2017
    And Ana and Ben were there
    And everybody else sent apologies
    When clause 1.1 is audited
    Then it is not evidenced for the meeting of 20 September 2017
