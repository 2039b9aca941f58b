Feature: Clause 1.10 – A meeting that is taken up again
  Five, or whoever comes to a meeting that was put off after fifteen minutes.

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
      | Gus  | a member  |
      | Hana | a member  |

  Scenario Outline: Five are a quorum
    Given a meeting of the Board was held on 20 September 2017
    And <people> were there
    And everybody else sent apologies
    When clause 1.10 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | people                      | answer |
      | Ana, Ben, Cleo, Dan and Eve | kept   |
      | Ana, Ben, Cleo and Dan      | broken |

  Scenario Outline: The meeting was put off before
    Given a meeting of the Board was held on 6 September 2017
    And a meeting of the Board was held on 20 September 2017
    And these adjournments are on record
      | meeting           | of               | waited minutes |
      | 20 September 2017 | 6 September 2017 | <minutes>      |
    And <people> <came>
    And everybody else sent apologies
    When clause 1.10 is audited
    Then it is <answer> for the meeting of 20 September 2017

    Examples:
      | minutes      | people | came           | answer        |
      | 15           | Ana    | was there      | kept          |
      | 14           | Ana    | was there      | broken        |
      | not recorded | Ana    | was there      | not evidenced |
      | 15           | Ana    | sent apologies | broken        |
