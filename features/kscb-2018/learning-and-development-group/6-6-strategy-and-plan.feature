Feature: Clause 6.6 – Training strategy and training plan
  The group has a training strategy and a training plan, each approved or looked at again in the
  last twelve months.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: Both were approved in the last twelve months
    Given the training strategy of the Learning and Development Group was approved on 11 September 2017
    And it was last reviewed on 11 September 2015
    And the training plan of the Learning and Development Group was approved on 8 May 2017
    And it was last reviewed on 11 September 2015
    When clause 6.6, strategy and plan, is audited
    Then it is kept for the Learning and Development Group

  Scenario: Neither of them
    When clause 6.6, strategy and plan, is audited
    Then it is broken for the Learning and Development Group
    And the Learning and Development Group must act
    And it is minor in severity

  Scenario Outline: One of the two alone
    Given the <paper> of the Learning and Development Group was approved on 11 September 2017
    When clause 6.6, strategy and plan, is audited
    Then it is broken for the Learning and Development Group

    Examples:
      | paper             |
      | training strategy |
      | training plan     |

  Scenario Outline: The day on which the <one> was approved
    Given the <one> of the Learning and Development Group was approved on <approved>
    And it was last reviewed on 11 September 2015
    And the <other> of the Learning and Development Group was approved on 11 September 2017
    When clause 6.6, strategy and plan, is audited
    Then it is <answer> for the Learning and Development Group

    Examples:
      | one               | other             | approved      | answer |
      | training strategy | training plan     | 30 April 2018 | kept   |
      | training strategy | training plan     | 30 April 2017 | kept   |
      | training strategy | training plan     | 29 April 2017 | broken |
      | training strategy | training plan     | 1 May 2018    | broken |
      | training plan     | training strategy | 30 April 2018 | kept   |
      | training plan     | training strategy | 30 April 2017 | kept   |
      | training plan     | training strategy | 29 April 2017 | broken |
      | training plan     | training strategy | 1 May 2018    | broken |

  Scenario Outline: The day on which an old <one> was looked at again
    Given the <one> of the Learning and Development Group was approved on 11 September 2015
    And it was last reviewed on <reviewed>
    And the <other> of the Learning and Development Group was approved on 11 September 2017
    When clause 6.6, strategy and plan, is audited
    Then it is <answer> for the Learning and Development Group

    Examples:
      | one               | other             | reviewed      | answer |
      | training strategy | training plan     | 30 April 2018 | kept   |
      | training strategy | training plan     | 30 April 2017 | kept   |
      | training strategy | training plan     | 29 April 2017 | broken |
      | training strategy | training plan     | 1 May 2018    | broken |
      | training plan     | training strategy | 30 April 2018 | kept   |
      | training plan     | training strategy | 30 April 2017 | kept   |
      | training plan     | training strategy | 29 April 2017 | broken |
      | training plan     | training strategy | 1 May 2018    | broken |

  Scenario Outline: An old paper does not harm a new one
    Given a <one> of the Learning and Development Group was approved on 11 September 2015
    And it was last reviewed on 11 September 2016
    And a <one> of the Learning and Development Group was approved on 11 September 2017
    And it was last reviewed on 11 September 2017
    And the <other> of the Learning and Development Group was approved on 11 September 2017
    When clause 6.6, strategy and plan, is audited
    Then it is kept for the Learning and Development Group

    Examples:
      | one               | other             |
      | training strategy | training plan     |
      | training plan     | training strategy |

  Scenario Outline: The <one> of another group
    Given the <one> of the Education Safeguarding Group was approved on 11 September 2017
    And the <other> of the Learning and Development Group was approved on 11 September 2017
    When clause 6.6, strategy and plan, is audited
    Then it is broken for the Learning and Development Group

    Examples:
      | one               | other             |
      | training strategy | training plan     |
      | training plan     | training strategy |

  Scenario Outline: It is not recorded when the <one> was approved or looked at
    Given the <one> of the Learning and Development Group was approved on a day not recorded
    And the <other> of the Learning and Development Group was approved on 11 September 2017
    When clause 6.6, strategy and plan, is audited
    Then it is not evidenced for the Learning and Development Group

    Examples:
      | one               | other             |
      | training strategy | training plan     |
      | training plan     | training strategy |

  Scenario: Papers were not supplied
    Given no documents were supplied
    When clause 6.6, strategy and plan, is audited
    Then it is not evidenced for the Learning and Development Group

  Scenario Outline: Twelve months over a 29 February
    Given the audit is made on 16 March 2020
    And the training strategy of the Learning and Development Group was approved on <approved>
    And it was last reviewed on 11 September 2015
    And the training plan of the Learning and Development Group was approved on <approved>
    And it was last reviewed on 11 September 2015
    When clause 6.6, strategy and plan, is audited
    Then it is <answer> for the Learning and Development Group

    Examples:
      | approved      | answer |
      | 16 March 2019 | kept   |
      | 15 March 2019 | broken |
