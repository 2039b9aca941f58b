Feature: Clause 2.1 – Four, of whom two are independent and one is voluntary
  Carers and service users are independent.

  Background:
    Given the audit is made on 30 April 2018
    And the Board has these members
      | who  | as        | for              |
      | Ana  | the chair | Carer            |
      | Ben  | a member  | Carer            |
      | Cleo | a member  | Service user     |
      | Dan  | a member  | Voluntary sector |
      | Eve  | a member  | Executive        |
      | Finn | a member  | Executive        |

  Scenario Outline: Four, and who they are
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 2.1 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                 | answer |
      | Ana, Cleo, Dan and Eve | kept   |
      | Ana, Cleo and Dan      | broken |
      | Ana, Dan, Eve and Finn | broken |
      | Ana, Ben, Cleo and Eve | broken |

  Scenario: Somebody's seat is not recorded
    Given Gus is a member of the Board
    And a meeting of the Board was held on 20 September 2017
    And Ana, Dan, Eve and Gus were there
    And everybody else sent apologies
    When clause 2.1 is audited
    Then it is not evidenced for the meeting of 20 September 2017
