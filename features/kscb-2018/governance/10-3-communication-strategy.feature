Feature: Clause 10.3 – The communication strategy
  The Board publishes a strategy for communication, consultation and engagement, and looks at it
  again every year.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Published in the last twelve months
    Given the communication strategy of the Board was published on <published>
    And it was last reviewed on 1 June 2015
    When clause 10.3 is audited
    Then it is <answer> for the Board

    Examples:
      | published     | answer |
      | 30 April 2018 | kept   |
      | 30 April 2017 | kept   |
      | 29 April 2017 | broken |
      | 1 May 2018    | broken |

  Scenario Outline: Published long ago, and looked at again
    Given the communication strategy of the Board was published on 1 June 2015
    And it was last reviewed on <reviewed>
    When clause 10.3 is audited
    Then it is <answer> for the Board

    Examples:
      | reviewed      | answer |
      | 30 April 2018 | kept   |
      | 30 April 2017 | kept   |
      | 29 April 2017 | broken |
      | 1 May 2018    | broken |

  Scenario: There is none
    When clause 10.3 is audited
    Then it is broken for the Board
    And the Board must act
    And it is minor in severity

  Scenario: One that is to be published after the audit, though it was looked at again
    Given the communication strategy of the Board was published on 1 May 2018
    And it was last reviewed on 13 September 2017
    When clause 10.3 is audited
    Then it is broken for the Board

  Scenario: An old strategy does not harm a new one
    Given a communication strategy of the Board was published on 1 June 2015
    And it was last reviewed on 1 June 2016
    And a communication strategy of the Board was published on 13 September 2017
    And it was last reviewed on 13 September 2017
    When clause 10.3 is audited
    Then it is kept for the Board

  Scenario Outline: Another paper, or one of another body
    Given <paper> was published on 13 September 2017
    When clause 10.3 is audited
    Then it is broken for the Board

    Examples:
      | paper                                                                |
      | the business plan of the Board                                       |
      | the communication strategy of the Medway Safeguarding Children Board |

  Scenario: A strategy that was approved, but is not shown as published
    Given the communication strategy of the Board was approved on 13 September 2017
    When clause 10.3 is audited
    Then it is not evidenced for the Board

  Scenario: It is not recorded when an old strategy was looked at again
    Given the communication strategy of the Board was published on 1 June 2015
    When clause 10.3 is audited
    Then it is not evidenced for the Board

  Scenario: Papers were not supplied
    Given no documents were supplied
    When clause 10.3 is audited
    Then it is not evidenced for the Board

  Scenario Outline: Twelve months over a 29 February
    Given the audit is made on 16 March 2020
    And the communication strategy of the Board was published on <published>
    And it was last reviewed on 1 June 2015
    When clause 10.3 is audited
    Then it is <answer> for the Board

    Examples:
      | published     | answer |
      | 16 March 2019 | kept   |
      | 15 March 2019 | broken |
