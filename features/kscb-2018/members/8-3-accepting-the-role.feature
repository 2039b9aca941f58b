Feature: Clause 8.3 – Accepting the role
  On joining, a member confirms that they accept the roles and responsibilities: by their first
  meeting, or within four weeks if that is later.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Within 28 days
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 21 June 2017 | there |
    And Ana accepted the role on the Board on <accepted>
    When clause 8.3 is audited
    Then it is kept for Ana on the Board from 1 June 2017
    And it is <late>

    Examples:
      | accepted     | late            |
      | 25 May 2017  | not marked late |
      | 29 June 2017 | not marked late |
      | 30 June 2017 | marked late     |

  Scenario Outline: By the first meeting that the member comes to, where that is later
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 21 June 2017      | <june> |
      | 19 July 2017      | there  |
      | 20 September 2017 | there  |
    And Ana accepted the role on the Board on <accepted>
    When clause 8.3 is audited
    Then it is kept for Ana
    And it is <late>

    Examples:
      | june      | accepted     | late            |
      | apologies | 19 July 2017 | not marked late |
      | apologies | 20 July 2017 | marked late     |
      | there     | 29 June 2017 | not marked late |
      | there     | 30 June 2017 | marked late     |

  Scenario: Never accepted
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 21 June 2017 | there |
    When clause 8.3 is audited
    Then it is broken for Ana since 30 June 2017
    And it is minor in severity
    And Ana must act

  Scenario: Never accepted, and not at a meeting yet
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 19 July 2017 | apologies |
    When clause 8.3 is audited
    Then it is pending for Ana

  Scenario: Never accepted, though the member has come to a meeting
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 19 July 2017 | there |
    When clause 8.3 is audited
    Then it is broken for Ana since 20 July 2017

  Scenario Outline: A new member, on the last day in time and the day after
    Given Ana has been a member of the Board for CXK since <joined>
    And Ana's attendance at the Board was
      | 25 April 2018 | there |
    When clause 8.3 is audited
    Then it is <answer> for Ana

    Examples:
      | joined       | answer  |
      | 3 April 2018 | pending |
      | 2 April 2018 | pending |
      | 1 April 2018 | broken  |

  Scenario: A new member has 28 days
    Given Ana has been a member of the Board for CXK since 20 April 2018
    And Ana's attendance at the Board was
      | 25 April 2018 | there |
    When clause 8.3 is audited
    Then it is pending for Ana until 18 May 2018

  Scenario: Accepting after the audit has not happened yet
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 21 June 2017 | there |
    And Ana accepted the role on the Board on 1 May 2018
    When clause 8.3 is audited
    Then it is broken for Ana

  Scenario: It is not recorded whether the member came, and the time depends on it
    Given the audit is made on 20 July 2017
    And Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 19 July 2017 | unrecorded |
    When clause 8.3 is audited
    Then it is not evidenced for Ana

  Scenario: It is not recorded whether the member came, and the time is over either way
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 19 July 2017      | unrecorded |
      | 20 September 2017 | there      |
    When clause 8.3 is audited
    Then it is broken for Ana

  Scenario Outline: Only members who joined in the time audited
    Given Ana has been a member of the Board for CXK since <joined>
    And Ana's attendance at the Board was
      | 21 June 2017 | there |
    When clause 8.3 is audited
    Then <verdict>

    Examples:
      | joined        | verdict                  |
      | 31 March 2017 | it does not apply to Ana |
      | 1 April 2017  | it is broken for Ana     |
      | 1 May 2018    | it does not apply to Ana |

  Scenario: Each membership is accepted on its own
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana has been a member of the Business Group since 1 July 2017
    And Ana accepted the role on the Board on 1 June 2017
    And Ana's attendance at the Business Group was
      | 23 August 2017 | there |
    When clause 8.3 is audited
    Then it is kept for Ana on the Board from 1 June 2017
    And it is broken for Ana on the Business Group from 1 July 2017

  Scenario Outline: Whom the clause binds
    Given Ana has been <role> of the Board since 1 June 2017
    And Ana's attendance at the Board was
      | 21 June 2017 | there |
    When clause 8.3 is audited
    Then <verdict>

    Examples:
      | role                   | verdict                  |
      | a lay member           | it is broken for Ana     |
      | the chair              | it is broken for Ana     |
      | a virtual member       | it does not apply to Ana |
      | a participant observer | it does not apply to Ana |
      | an adviser             | it does not apply to Ana |
      | a co-opted member      | it does not apply to Ana |
      | the co-chair           | it is broken for Ana     |
      | the vice chair         | it is broken for Ana     |
      | the deputy chair       | it is broken for Ana     |
      | a member               | it is broken for Ana     |

  Scenario: The first meeting that the member comes to, in another role by then
    Given Ana was a member of the Board for CXK from 1 June 2017 until 30 September 2017
    And Ana has been the vice chair of the Board for CXK since 1 October 2017
    And Ana's attendance at the Board was
      | 19 July 2017     | apologies |
      | 15 November 2017 | there     |
    When clause 8.3 is audited
    Then it is broken for Ana on the Board from 1 June 2017 since 16 November 2017
    And it is broken for Ana on the Board from 1 October 2017 since 16 November 2017

  Scenario: Somebody who has left since
    Given Ana was a member of the Board for CXK from 1 June 2017 until 30 September 2017
    And Ana's attendance at the Board was
      | 21 June 2017 | there |
    When clause 8.3 is audited
    Then it is broken for Ana

  Scenario: Meetings were not supplied, and the role was accepted within 28 days
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana accepted the role on the Board on 10 June 2017
    And no meetings were supplied
    When clause 8.3 is audited
    Then it is kept for Ana

  Scenario Outline: New members of the Board and of every group
    Given Ana has been a member of <body> since 1 June 2017
    And a meeting of <body> was held on 21 June 2017
    And Ana was there
    When clause 8.3 is audited
    Then it is broken for Ana on <body> from 1 June 2017

    Examples:
      | body                                         |
      | the Board                                    |
      | the Business Group                           |
      | the Case Review Group                        |
      | the Child Death Overview Panel               |
      | the Learning and Development Group           |
      | the Quality and Effectiveness Group          |
      | the MASE Group                               |
      | the Health Safeguarding Group                |
      | the Education Safeguarding Group             |
      | the Policy and Procedures Group              |
      | the Safeguarding Leads Group                 |
      | the Risks, Threats and Vulnerabilities Group |

  Scenario: A new member of a board outside the partnership
    Given Ana has been a member of the Medway Safeguarding Children Board since 1 June 2017
    And a meeting of the Medway Safeguarding Children Board was held on 21 June 2017
    And Ana was there
    When clause 8.3 is audited
    Then it does not apply to Ana

  Scenario: A meeting of another body is no first meeting
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana accepted the role on the Board on 19 July 2017
    And Ana's attendance at the Business Group was
      | 5 July 2017 | there |
    And Ana's attendance at the Board was
      | 19 July 2017 | there |
    When clause 8.3 is audited
    Then it is kept for Ana on the Board from 1 June 2017
    And it is not marked late

  Scenario: A meeting that is past and still shown as planned may not have been the first
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana accepted the role on the Board on 19 July 2017
    And a meeting of the Board is planned for 5 July 2017
    And Ana was there
    And a meeting of the Board was held on 19 July 2017
    And Ana was there
    When clause 8.3 is audited
    Then it is kept for Ana
    And it is not marked late

  Scenario Outline: A meeting before somebody joined, or on that very day
    Given Ana has been a member of the Board for CXK since 1 June 2017
    And Ana accepted the role on the Board on 19 July 2017
    And Ana's attendance at the Board was
      | <early>      | there |
      | 19 July 2017 | there |
    When clause 8.3 is audited
    Then it is kept for Ana
    And it is <late>

    Examples:
      | early       | late            |
      | 31 May 2017 | not marked late |
      | 1 June 2017 | marked late     |

  Scenario Outline: Somebody who left, on the day of the first meeting or before it
    Given Ana was a member of the Board for CXK from 1 June 2017 until <until>
    And Ana's attendance at the Board was
      | 19 July 2017 | there |
    When clause 8.3 is audited
    Then it is <answer> for Ana

    Examples:
      | until        | answer  |
      | 19 July 2017 | broken  |
      | 18 July 2017 | pending |

  Scenario Outline: Somebody who comes back has a first meeting again
    Given Ana was a member of the Board for CXK from 1 June 2015 until 31 December 2016
    And Ana has been a member of the Board for CXK since 1 June 2017
    And Ana's attendance at the Board was
      | 16 November 2016 | there |
      | 19 July 2017     | there |
    And Ana accepted the role on the Board on <accepted>
    When clause 8.3 is audited
    Then it is kept for Ana on the Board from 1 June 2017
    And it is <late>

    Examples:
      | accepted     | late            |
      | 19 July 2017 | not marked late |
      | 20 July 2017 | marked late     |
