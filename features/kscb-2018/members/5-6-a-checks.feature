Feature: Clause 5.6(a) – Disclosure and barring checks
  Every member other than a serving police officer shows a satisfactory check that is no more
  than three years old on the day of the audit.

  Background:
    Given the audit is made on 30 April 2018

  Rule: The latest check is satisfactory and no more than three years old

    Scenario: A recent satisfactory check
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on 1 June 2016: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana

    Scenario: No check at all
      Given Ana is a member of the Board for Public Health
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

    Scenario Outline: The limit of three years
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on <issued>: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | issued        | answer |
        | 1 May 2015    | kept   |
        | 30 April 2015 | kept   |
        | 29 April 2015 | broken |
        | 30 April 2018 | kept   |
        | 1 May 2018    | broken |

    Scenario Outline: Three years back from 29 February is 28 February
      Given the audit is made on 29 February 2020
      And Ana is a member of the Board for Public Health
      And a check of Ana was issued on <issued>: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | issued           | answer |
        | 28 February 2017 | kept   |
        | 27 February 2017 | broken |

    Scenario Outline: A check issued on 29 February, three years later
      Given the audit is made on <audit>
      And Ana is a member of the Board for Public Health
      And a check of Ana was issued on 29 February 2016: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | audit            | answer |
        | 28 February 2019 | kept   |
        | 1 March 2019     | broken |

    Scenario: An older check does no harm
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on 3 March 2011: satisfactory
      And a check of Ana was issued on 3 March 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana

    Scenario: A check that is still awaited neither helps nor harms
      Given Ana is a member of the Board for Public Health
      And Ben is a member of the Board for CXK
      And a check of Ana was issued on 3 March 2017: satisfactory
      And a check of Ana was issued on 3 March 2018: awaited
      And a check of Ben was issued on 3 March 2018: awaited
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana
      And it is broken for Ben

    Scenario Outline: A check referred to the Chair
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on 3 March 2017: satisfactory
      And a check of Ana was issued on <issued>: referred
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | issued       | answer |
        | 2 March 2017 | kept   |
        | 4 March 2017 | broken |
        | 1 May 2018   | kept   |

  Rule: Who must show a check

    Scenario Outline: Full members, virtual members, observers and co-opted members
      Given Ana is <role> of the Board
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

      Examples:
        | role                   |
        | a member               |
        | the chair              |
        | a lay member           |
        | a virtual member       |
        | a participant observer |
        | a co-opted member      |

    Scenario Outline: Advisers and associates are not bound
      Given Ana is <role> of the Board
      When clause 5.6(a), DBS freshness, is audited
      Then it does not apply to Ana

      Examples:
        | role         |
        | an adviser   |
        | an associate |

    Scenario: Members of a group are members of the partnership
      Given Ana is a member of the Policy and Procedures Group for Kent Fire and Rescue Service
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

    Scenario: Two memberships, one verdict
      Given Ana is a member of the Board for Public Health
      And Ana is a member of the Child Death Overview Panel for Public Health
      And a check of Ana was issued on 3 March 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana
      And the audit gives 1 verdict

    Scenario Outline: A membership binds up to its last day
      Given Ana is a member of the Board until <until>
      When clause 5.6(a), DBS freshness, is audited
      Then <verdict>

      Examples:
        | until         | verdict                  |
        | 30 April 2018 | it is broken for Ana     |
        | 29 April 2018 | it does not apply to Ana |

    Scenario Outline: A membership binds from its first day
      Given Ana has been a member of the Board since <since>
      When clause 5.6(a), DBS freshness, is audited
      Then <verdict>

      Examples:
        | since         | verdict                  |
        | 30 April 2018 | it is broken for Ana     |
        | 1 May 2018    | it does not apply to Ana |

    Scenario: A member of a board outside the partnership
      Given Ana is a member of the Medway Safeguarding Children Board
      When clause 5.6(a), DBS freshness, is audited
      Then it does not apply to Ana

    Scenario: A named deputy who has never come
      Given Ana is a member of the Board for Public Health
      And Ben is the named deputy of Ana on the Board
      When clause 5.6(a), DBS freshness, is audited
      Then it does not apply to Ben

    Scenario: A named deputy who has come once
      Given Ana is a member of the Board for Public Health
      And Ben is the named deputy of Ana on the Board
      And a meeting of the Board was held on 17 May 2017
      And Ana was represented by Ben
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ben

  Rule: Serving police officers are excepted

    Scenario: A serving police officer
      Given Ana is a member of the Board for Kent Police
      And Ana is a serving police officer
      When clause 5.6(a), DBS freshness, is audited
      Then it is exempt for Ana
      And the reason given is "A serving police officer, whom the clause excepts."

    Scenario: Police staff are not excepted
      Given Ana is a member of the Board for Kent Police
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

    Scenario: A blank about police service, and no check
      Given Ana is a member of the Board for Kent Police
      And it is not recorded whether Ana is a serving police officer
      When clause 5.6(a), DBS freshness, is audited
      Then it is not evidenced for Ana

    Scenario: A blank about police service does not matter to somebody with a check
      Given Ana is a member of the Board for Kent Police
      And it is not recorded whether Ana is a serving police officer
      And a check of Ana was issued on 3 March 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana

  Rule: What the record does not tell

    Scenario: The result of the only check is blank
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on 3 March 2017: not recorded
      When clause 5.6(a), DBS freshness, is audited
      Then it is not evidenced for Ana

    Scenario: The result of an old check is blank, and does not matter
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on 3 March 2012: not recorded
      And a check of Ana was issued on 3 March 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana

    Scenario: An old blank cannot mend a missing check
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on 3 March 2012: not recorded
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

    Scenario: A later check with a blank result may have been referred
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on 3 March 2017: satisfactory
      And a check of Ana was issued on 3 March 2018: not recorded
      When clause 5.6(a), DBS freshness, is audited
      Then it is not evidenced for Ana

    Scenario: It is not recorded as what somebody belongs to the Board
      Given Ana belongs to the Board, as what is not recorded
      When clause 5.6(a), DBS freshness, is audited
      Then it is not evidenced for Ana

    Scenario: Checks were not supplied
      Given Ana is a member of the Board for Public Health
      And no checks were supplied
      When clause 5.6(a), DBS freshness, is audited
      Then it is not evidenced for Ana

  Rule: A breach may be knowingly accepted for a time

    Scenario Outline: A waiver, on each side of its last day
      Given Ana is a member of the Board for Public Health
      And clause 5.6(a) is waived for Ana from 1 April 2018 until <until>
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | until         | answer |
        | 30 April 2018 | waived |
        | 29 April 2018 | broken |

    Scenario Outline: A waiver, on each side of its first day
      Given Ana is a member of the Board for Public Health
      And clause 5.6(a) is waived for Ana from <from> until 30 June 2018
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | from          | answer |
        | 30 April 2018 | waived |
        | 1 May 2018    | broken |

    Scenario: A waiver for somebody else
      Given Ana is a member of the Board for Public Health
      And Ben is a member of the Board for CXK
      And clause 5.6(a) is waived for Ben from 1 April 2018 until 30 June 2018
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana
      And it is waived for Ben

    Scenario: A waiver changes nothing but a breach
      Given Ana is a member of the Board for Public Health
      And a check of Ana was issued on 1 June 2016: satisfactory
      And Ben is a member of the Board for CXK
      And a check of Ben was issued on 1 June 2016: not recorded
      And clause 5.6(a) is waived for Ana from 1 April 2018 until 30 June 2018
      And clause 5.6(a) is waived for Ben from 1 April 2018 until 30 June 2018
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana
      And it is not evidenced for Ben

  Rule: Who must act

    Scenario: A breach goes to the Independent Chair
      Given Ana is a member of the Board for Public Health
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana
      And it is critical in severity
      And Ana must act
      And it is reported to the Independent Chair

  Rule: Other readings of the clause; which of them would change a breach, the chair alone may know
    The reading of age of a check: From which day is the age of a check counted?
    - issued: from the day on which it was issued (our reading)
    - seen: from the day on which it was seen or last confirmed, which is not on record, so that of
      an old check it cannot be told
    The reading of day of a check: On which day must a check be in date?
    - audit: on the day of the audit (our reading)
    - meetings: at each meeting, in the time of the audit, to which somebody came as a full member
      (who came to none so, on the day of the audit)
    The reading of who is checked: Who must show a check?
    - everyone: full members of the Board and of the groups, virtual members, observers and co-opted
      members, and named deputies once they came (our reading)
    - full members: full members of the Board and of the groups
    - board members: full members of the Board

    Scenario: Whether an old check was seen lately is not on record
      Given Ana is a member of the Board
      And a check of Ana was issued on 29 April 2015: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana
      And it is not contested

    Scenario Outline: Counted from the day on which it was seen
      Given the reading of age of a check is seen
      And Ana is a member of the Board
      And a check of Ana was issued on <issued>: <outcome>
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | issued        | outcome      | answer        |
        | 30 April 2015 | satisfactory | kept          |
        | 29 April 2015 | satisfactory | not evidenced |
        | 1 June 2017   | awaited      | broken        |

    Scenario Outline: In date at each meeting
      Given the reading of day of a check is meetings
      And Ana is a member of the Board
      And a meeting of the Board was held on 12 July 2017
      And Ana <came>
      And a check of Ana was issued on <issued>: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | came           | issued        | answer |
        | was there      | 12 July 2014  | kept   |
        | was there      | 11 July 2014  | broken |
        | was there      | 12 July 2017  | kept   |
        | was there      | 13 July 2017  | broken |
        | sent apologies | 12 July 2014  | broken |
        | sent apologies | 30 April 2015 | kept   |

    Scenario: In date at the meeting and no longer on the day of the audit
      Given Ana is a member of the Board
      And a meeting of the Board was held on 12 July 2017
      And Ana was there
      And a check of Ana was issued on 12 July 2014: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana
      And it is not contested

    Scenario Outline: Who is bound
      Given the reading of who is checked is <reading>
      And Ana is <role> of <body>
      When clause 5.6(a), DBS freshness, is audited
      Then <verdict>

      Examples:
        | reading       | role                   | body                          | verdict                  |
        | everyone      | a member               | the Board                     | it is broken for Ana     |
        | everyone      | a member               | the Policy and Procedures Group | it is broken for Ana     |
        | everyone      | a participant observer | the Board                     | it is broken for Ana     |
        | full members  | a member               | the Board                     | it is broken for Ana     |
        | full members  | a member               | the Policy and Procedures Group | it is broken for Ana     |
        | full members  | a participant observer | the Board                     | it does not apply to Ana |
        | board members | a member               | the Board                     | it is broken for Ana     |
        | board members | a member               | the Policy and Procedures Group | it does not apply to Ana |
        | board members | a participant observer | the Board                     | it does not apply to Ana |

    Scenario: An observer without a check
      Given Ana is a participant observer of the Board
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana
      And it is not contested
