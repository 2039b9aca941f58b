Feature: Clause 5.6(a) – Whose checks are asked for, and at which meetings
  Whoever sits on the Board or on one of its groups in a full role shows a check, and so does a named
  deputy once they came. By another reading a check is in date at each meeting to which they came.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Who must show a check

    Scenario Outline: In every full role, on the Board and on each of its groups
      Given Ana is <role> of <body>
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

      Examples:
        | role           | body                                         |
        | a lay member   | the Board                                    |
        | the chair      | the Business Group                           |
        | a co-chair     | the Case Review Group                        |
        | a vice chair   | the Child Death Overview Panel               |
        | a deputy chair | the Learning and Development Group           |
        | a member       | the Quality and Effectiveness Group          |
        | a lay member   | the MASE Group                               |
        | the chair      | the Health Safeguarding Group                |
        | a co-chair     | the Education Safeguarding Group             |
        | a vice chair   | the Policy and Procedures Group              |
        | a deputy chair | the Safeguarding Leads Group                 |
        | a member       | the Risks, Threats and Vulnerabilities Group |

    Scenario: The named deputy never came, and somebody else did
      Given Ana is a member of the Board for Public Health
      And Ben is the named deputy of Ana on the Board
      And a meeting of the Board was held on 17 May 2017
      And Ana was represented by Cleo
      When clause 5.6(a), DBS freshness, is audited
      Then it does not apply to Ben

    Scenario: The named deputy was to come to a meeting that was called off
      Given Ana is a member of the Board for Public Health
      And Ben is the named deputy of Ana on the Board
      And a meeting of the Board planned for 17 May 2017 was cancelled on 17 May 2017 for another reason
      And Ana was represented by Ben
      And a meeting of the Board was held on 12 July 2017
      And Ana was there
      When clause 5.6(a), DBS freshness, is audited
      Then it does not apply to Ben

    Scenario: An adviser who stood in for a member is no named deputy
      Given Ana is a member of the Board for Public Health
      And Ben is an adviser of the Board
      And a meeting of the Board was held on 17 May 2017
      And Ana was represented by Ben
      When clause 5.6(a), DBS freshness, is audited
      Then it does not apply to Ben

    Scenario: Only the police officer is excepted
      Given Ana is a member of the Board for Public Health
      And Ben is a member of the Board for Kent Police
      And Ben is a serving police officer
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana
      And it is exempt for Ben

  Rule: Where a check is to be in date at each meeting
    The reading of age of a check: From which day is the age of a check counted?
    - issued: from the day on which it was issued (our reading)
    - seen: from the day on which it was seen or last confirmed, which is not on record, so that of
      an old check it cannot be told
    The reading of day of a check: On which day must a check be in date?
    - audit: on the day of the audit (our reading)
    - meetings: at each meeting, in the time of the audit, to which somebody came as a full member
      (who came to none so, on the day of the audit)

    Background:
      Given the reading of day of a check is meetings

    Scenario Outline: Without a check on the day of a meeting, in every full role and at every body
      Given Ana is <role> of <body>
      And a meeting of <body> was held on 12 July 2017
      And Ana was there
      And a check of Ana was issued on 13 July 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

      Examples:
        | role           | body                                         |
        | a lay member   | the Board                                    |
        | the chair      | the Business Group                           |
        | a co-chair     | the Case Review Group                        |
        | a vice chair   | the Child Death Overview Panel               |
        | a deputy chair | the Learning and Development Group           |
        | a member       | the Quality and Effectiveness Group          |
        | a lay member   | the MASE Group                               |
        | the chair      | the Health Safeguarding Group                |
        | a co-chair     | the Education Safeguarding Group             |
        | a vice chair   | the Policy and Procedures Group              |
        | a deputy chair | the Safeguarding Leads Group                 |
        | a member       | the Risks, Threats and Vulnerabilities Group |

    Scenario: They came before they were a full member
      Given Ana was a participant observer of the Board from 1 April 2016 until 31 December 2017
      And Ana has been a member of the Board since 1 January 2018
      And a meeting of the Board was held on 12 July 2017
      And Ana was there
      And a check of Ana was issued on 1 January 2018: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana

    Scenario: A meeting of a board outside the partnership
      Given Ana is a member of the Board
      And Ana is a member of the 0-25 Health and Wellbeing Board
      And a meeting of the 0-25 Health and Wellbeing Board was held on 12 July 2017
      And Ana was there
      And a check of Ana was issued on 13 July 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana

    Scenario: They came, and the meeting was called off
      Given Ana is a member of the Board
      And a meeting of the Board planned for 12 July 2017 was cancelled on 12 July 2017 for another reason
      And Ana was there
      And a check of Ana was issued on 13 July 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana

    Scenario Outline: On each side of the first day that is audited
      Given Ana is a member of the Board
      And a meeting of the Board was held on <day>
      And Ana was there
      And a check of Ana was issued on 2 April 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | day           | answer |
        | 31 March 2017 | kept   |
        | 1 April 2017  | broken |

    Scenario Outline: Two meetings, one before and one after the first check
      Given Ana is a member of the Board
      And Ana's attendance at the Board was
        | 17 May 2017  | <first> |
        | 12 July 2017 | there   |
      And a check of Ana was issued on 1 June 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | first     | answer |
        | there     | broken |
        | apologies | kept   |

    Scenario: Each meeting has a check of its own
      Given Ana is a member of the Board
      And Ana's attendance at the Board was
        | 17 May 2017  | there |
        | 12 July 2017 | there |
      And a check of Ana was issued on 1 June 2014: satisfactory
      And a check of Ana was issued on 1 July 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is kept for Ana

    Scenario: On the day of the meeting only somebody else had a check
      Given Ana is a member of the Board
      And a meeting of the Board was held on 12 July 2017
      And Ana was there
      And a check of Ana was issued on 13 July 2017: satisfactory
      And a check of Ben was issued on 1 June 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

    Scenario: On the day of the meeting a check was awaited
      Given Ana is a member of the Board
      And a meeting of the Board was held on 12 July 2017
      And Ana was there
      And a check of Ana was issued on 1 June 2017: awaited
      And a check of Ana was issued on 13 July 2017: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is broken for Ana

    Scenario Outline: And its age counts from the day on which it was seen
      Given the reading of age of a check is seen
      And Ana is a member of the Board
      And a meeting of the Board was held on 12 July 2017
      And Ana was there
      And a check of Ana was issued on <issued>: satisfactory
      When clause 5.6(a), DBS freshness, is audited
      Then it is <answer> for Ana

      Examples:
        | issued       | answer        |
        | 12 July 2014 | kept          |
        | 11 July 2014 | not evidenced |
        | 13 July 2017 | broken        |
