Feature: Clause 5.6(f) – Yearly appraisal of members
  The Independent Chair appraises every member's performance each year.

  Background:
    Given the audit is made on 30 April 2018
    And Iris is the chair of the Board
    And Iris holds the post of Independent Chair

  Scenario Outline: The limit of twelve months
    Given Ana is a member of the Board for CXK
    And Ana was appraised by Iris on 1 March 2016
    And Ana was appraised by Iris on <held>
    When clause 5.6(f) is audited
    Then it is <answer> for Ana
    And it is not marked late

    Examples:
      | held          | answer |
      | 30 April 2018 | kept   |
      | 30 April 2017 | kept   |
      | 29 April 2017 | broken |
      | 1 May 2018    | broken |

  Scenario: Never
    Given Ana is a member of the Board for CXK
    When clause 5.6(f) is audited
    Then it is broken for Ana since 2 April 2016
    And the Independent Chair must act
    And it is major in severity

  Scenario: The office of the Chair is enough
    Given Ana is a member of the Board for CXK
    And Ana was appraised by the Independent Chair on 1 November 2017
    When clause 5.6(f) is audited
    Then it is kept for Ana

  Scenario: The office of somebody who is the Chair as well
    Given Ana is a member of the Board for CXK
    And Iris holds the post of Lead Member
    And Ana was appraised by the Lead Member on 1 November 2017
    When clause 5.6(f) is audited
    Then it is kept for Ana

  Scenario: By the holder of another office
    Given Ana is a member of the Board for CXK
    And Lena holds the post of Lead Member
    And Ana was appraised by the Lead Member on 1 November 2017
    When clause 5.6(f) is audited
    Then it is broken for Ana

  Scenario Outline: Twelve months back from 29 February is 28 February
    Given the audit is made on <audit>
    And Ana is a member of the Board for CXK
    And Ana was appraised by Iris on 1 March 2018
    And Ana was appraised by Iris on 28 February 2019
    When clause 5.6(f) is audited
    Then it is <answer> for Ana

    Examples:
      | audit            | answer |
      | 29 February 2020 | kept   |
      | 1 March 2020     | broken |

  Scenario: What was done on 28 February is good up to 29 February
    Given the audit is made on 30 April 2020
    And Ana is a member of the Board for CXK
    And Ana was appraised by Iris on 28 February 2019
    When clause 5.6(f) is audited
    Then it is broken for Ana since 1 March 2020

  Scenario: By somebody other than the Chair
    Given Ana is a member of the Board for CXK
    And Ana was appraised by Ben on 1 November 2017
    When clause 5.6(f) is audited
    Then it is broken for Ana

  Scenario Outline: By a former Chair, who may or may not have handed over yet
    Given Ana is a member of the Board for CXK
    And Otto held the post of Independent Chair from 1 April 2012 until <until>
    And Ana was appraised by Otto on 1 November 2017
    When clause 5.6(f) is audited
    Then it is <answer> for Ana

    Examples:
      | until           | answer        |
      | 1 November 2017 | not evidenced |
      | 31 October 2017 | broken        |

  Scenario: A later one by somebody else does not harm
    Given Ana is a member of the Board for CXK
    And Ana was appraised by Iris on 1 November 2017
    And Ana was appraised by Ben on 1 February 2018
    When clause 5.6(f) is audited
    Then it is kept for Ana

  Scenario: It is not recorded by whom
    Given Ana is a member of the Board for CXK
    And Ana was appraised by somebody not recorded on 1 November 2017
    When clause 5.6(f) is audited
    Then it is not evidenced for Ana

  Scenario: An old one by somebody not recorded does not matter
    Given Ana is a member of the Board for CXK
    And Ana was appraised by somebody not recorded on 1 November 2015
    And Ana was appraised by Iris on 1 November 2017
    When clause 5.6(f) is audited
    Then it is kept for Ana

  Scenario Outline: The first twelve months
    Given Ana has been a member of the Board for CXK since <joined>
    When clause 5.6(f) is audited
    Then it is <answer> for Ana

    Examples:
      | joined        | answer  |
      | 1 May 2017    | pending |
      | 30 April 2017 | pending |
      | 29 April 2017 | broken  |

  Scenario: The first one is due on the anniversary of joining
    Given Ana has been a member of the Board for CXK since 1 November 2017
    When clause 5.6(f) is audited
    Then it is pending for Ana until 1 November 2018

  Scenario: The first day of all counts where there are several memberships
    Given Ana was a member of the Board for CXK from 1 June 2015 until 1 June 2016
    And Ana has been a member of the Board for CXK since 1 November 2017
    When clause 5.6(f) is audited
    Then it is broken for Ana

  Scenario Outline: Only a first one after the anniversary is marked late
    Given Ana has been a member of the Board for CXK since 1 November 2016
    And Ana was appraised by Iris on <held>
    When clause 5.6(f) is audited
    Then it is kept for Ana
    And it is <late>

    Examples:
      | held            | late            |
      | 1 November 2017 | not marked late |
      | 2 November 2017 | marked late     |

  Scenario: The Chair is not appraised by the Chair
    When clause 5.6(f) is audited
    Then it does not apply to Iris

  Scenario Outline: Whom the clause binds
    Given Ana is <role> of the Board
    When clause 5.6(f) is audited
    Then <verdict>

    Examples:
      | role                   | verdict                  |
      | a lay member           | it is broken for Ana     |
      | the vice chair         | it is broken for Ana     |
      | a virtual member       | it does not apply to Ana |
      | a participant observer | it does not apply to Ana |
      | an adviser             | it does not apply to Ana |

  Scenario: Members of a group who are not on the Board
    Given Ana is a member of the Case Review Group for Kent Police
    When clause 5.6(f) is audited
    Then it does not apply to Ana

  Scenario Outline: On and after the last day of a membership
    Given Ana is a member of the Board until <until>
    When clause 5.6(f) is audited
    Then <verdict>

    Examples:
      | until         | verdict                  |
      | 30 April 2018 | it is broken for Ana     |
      | 29 April 2018 | it does not apply to Ana |

  Scenario: Appraisals were not supplied
    Given Ana is a member of the Board for CXK
    And no appraisals were supplied
    When clause 5.6(f) is audited
    Then it is not evidenced for Ana

  Scenario: A breach dates from the day after the year since the latest one
    Given Ana has been a member of the Board for CXK since 1 June 2015
    And Ana was appraised by Iris on 1 July 2015
    When clause 5.6(f) is audited
    Then it is broken for Ana since 2 July 2016

  Scenario: Twelve months over a 29 February
    Given the audit is made on 1 March 2020
    And Ana has been a member of the Board for CXK since 1 June 2015
    And Ana was appraised by Iris on 1 March 2016
    And Ana was appraised by Iris on 1 March 2019
    When clause 5.6(f) is audited
    Then it is kept for Ana

  Scenario: The first twelve months over a 29 February
    Given the audit is made on 30 April 2020
    And Ana has been a member of the Board for CXK since 1 November 2019
    When clause 5.6(f) is audited
    Then it is pending for Ana until 1 November 2020

  Scenario: Late once, and done again since
    Given Ana has been a member of the Board for CXK since 1 November 2016
    And Ana was appraised by Iris on 2 November 2017
    And Ana was appraised by Iris on 1 March 2018
    When clause 5.6(f) is audited
    Then it is kept for Ana
    And it is not marked late

  Scenario: The review of somebody else does not count
    Given Ana has been a member of the Board for CXK since 1 November 2016
    And Ben was appraised by Iris on 1 March 2018
    When clause 5.6(f) is audited
    Then it is broken for Ana

  Scenario: The review of somebody else does not make a late one timely
    Given Ana has been a member of the Board for CXK since 1 November 2016
    And Ana was appraised by Iris on 2 November 2017
    And Ben was appraised by Iris on 1 March 2017
    When clause 5.6(f) is audited
    Then it is kept for Ana
    And it is marked late

  Scenario: A review by somebody else does not count
    Given Ana has been a member of the Board for CXK since 1 November 2016
    And Ana was appraised by Ben on 1 March 2018
    When clause 5.6(f) is audited
    Then it is broken for Ana

  Scenario: A review by somebody else does not make a late one timely
    Given Ana has been a member of the Board for CXK since 1 November 2016
    And Ana was appraised by Iris on 2 November 2017
    And Ana was appraised by Ben on 1 March 2017
    When clause 5.6(f) is audited
    Then it is kept for Ana
    And it is marked late

  Scenario Outline: Every full role on the Board
    Given Ana is <role> of the Board
    When clause 5.6(f) is audited
    Then it is broken for Ana

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |

  Scenario Outline: An earlier full role on the Board starts the clock
    Given Ana was <role> of the Board from 1 June 2016 until 31 October 2017
    And Ana has been a member of the Board for CXK since 1 November 2017
    When clause 5.6(f) is audited
    Then it is broken for Ana since 2 June 2017

    Examples:
      | role             |
      | the chair        |
      | the co-chair     |
      | the vice chair   |
      | the deputy chair |
      | a member         |
      | a lay member     |

  Scenario Outline: Places that do not start the clock
    Given Ana is <role> of <body>
    And Ana has been a member of the Board for CXK since 1 November 2017
    When clause 5.6(f) is audited
    Then it is pending for Ana until 1 November 2018

    Examples:
      | role       | body               |
      | a member   | the Business Group |
      | an adviser | the Board          |

  Scenario: A member since the day of the audit
    Given Ana has been a member of the Board for CXK since 30 April 2018
    When clause 5.6(f) is audited
    Then it is pending for Ana until 30 April 2019

  Scenario: A year from 28 February of a leap year ends on 28 February
    Given the audit is made on 30 April 2018
    And Ana is a member of the Board for CXK
    And Ana was appraised by Iris on 28 February 2016
    When clause 5.6(f) is audited
    Then it is broken for Ana since 1 March 2017
