Feature: Clause 6.10 – Health organisations attend the group
  Health providers and commissioners attend the Health Safeguarding Group: each that has a member
  on it comes to at least one meeting in the year from April to March, in person or by deputy.

  Background:
    Given the audit is made on 30 April 2018

  Rule: One meeting a year

    Scenario: A member was there once
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana was there
      When clause 6.10, group attended, is audited
      Then it is kept for East Kent Commissioners on 6.10 in 2017-18

    Scenario: No member came to the only meeting
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      When clause 6.10, group attended, is audited
      Then it is broken for East Kent Commissioners on 6.10 in 2017-18 since 1 April 2018
      And East Kent Commissioners must act
      And it is minor in severity

    Scenario Outline: What counts as coming
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ana's attendance at the Health Safeguarding Group was
        | 10 May 2017 | <outcome> |
      When clause 6.10, group attended, is audited
      Then it is <answer> for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | outcome    | answer        |
        | there      | kept          |
        | deputy     | kept          |
        | apologies  | broken        |
        | absent     | broken        |
        | unrecorded | not evidenced |

    Scenario: One of two meetings is enough
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ana's attendance at the Health Safeguarding Group was
        | 10 May 2017   | apologies |
        | 9 August 2017 | there     |
      When clause 6.10, group attended, is audited
      Then it is kept for East Kent Commissioners on 6.10 in 2017-18

    Scenario: One of two members is enough
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ben is a member of the Health Safeguarding Group for Designated Nurse
      And Ben represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      And Ben was there
      When clause 6.10, group attended, is audited
      Then it is kept for East Kent Commissioners on 6.10 in 2017-18
      And the audit gives 2 verdicts

    Scenario: A member of another organisation does not stand in
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ben is a member of the Health Safeguarding Group for Designated Nurse
      And Ben represents West Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      And Ben was there
      When clause 6.10, group attended, is audited
      Then it is broken for East Kent Commissioners on 6.10 in 2017-18
      And it is kept for West Kent Commissioners on 6.10 in 2017-18

    Scenario: Somebody who represents it in another seat does not count
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ben is a member of the Health Safeguarding Group for Public Health
      And Ben represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      And Ben was there
      When clause 6.10, group attended, is audited
      Then it is broken for East Kent Commissioners on 6.10 in 2017-18

    Scenario: Somebody who represents it on another body does not count
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ben is a member of the Board for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ben represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      And Ben was there
      When clause 6.10, group attended, is audited
      Then it is broken for East Kent Commissioners on 6.10 in 2017-18

    Scenario Outline: Observers and others without a full role do not count
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ben is <role> of the Health Safeguarding Group for Designated Nurse
      And Ben represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      And Ben was there
      When clause 6.10, group attended, is audited
      Then it is <answer> for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | role                   | answer |
        | the chair              | kept   |
        | a participant observer | broken |
        | an adviser             | broken |

    Scenario Outline: Only while the membership runs
      Given Ana was a member of the Health Safeguarding Group for CCG Chief Nurse from 1 April 2015 until 31 July 2017
      And Ana has been a member of the Health Safeguarding Group for CCG Chief Nurse since 1 September 2017
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on <held>
      And Ana was there
      When clause 6.10, group attended, is audited
      Then it is <answer> for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | held             | answer        |
        | 31 July 2017     | kept          |
        | 1 August 2017    | not evidenced |
        | 31 August 2017   | not evidenced |
        | 1 September 2017 | kept          |

    Scenario: Somebody of it came between two terms, while its other member stayed away
      Given Ana was a member of the Health Safeguarding Group for CCG Chief Nurse from 1 April 2015 until 31 May 2017
      And Ana has been a member of the Health Safeguarding Group for CCG Chief Nurse since 1 September 2017
      And Ben is a member of the Health Safeguarding Group for Designated Nurse
      And Ana represents East Kent Commissioners
      And Ben represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 12 July 2017
      And Ana was there
      And Ben sent apologies
      When clause 6.10, group attended, is audited
      Then it is broken for East Kent Commissioners on 6.10 in 2017-18

    Scenario: To have accepted the role ends no membership
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ana accepted the role on the Health Safeguarding Group on 1 April 2015
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana was there
      When clause 6.10, group attended, is audited
      Then it is kept for East Kent Commissioners on 6.10 in 2017-18

  Rule: In which year

    Scenario Outline: The first and the last day of the year
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      And a meeting of the Health Safeguarding Group was held on <held>
      And Ana was there
      When clause 6.10, group attended, is audited
      Then it is <answer> for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | held          | answer |
        | 31 March 2017 | broken |
        | 1 April 2017  | kept   |
        | 31 March 2018 | kept   |
        | 1 April 2018  | broken |

    Scenario Outline: On the due day and the day after
      Given the audit is made on <audit>
      And Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      When clause 6.10, group attended, is audited
      Then it is <answer> for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | audit         | answer  |
        | 31 March 2018 | pending |
        | 1 April 2018  | broken  |

    Scenario: The year that has begun is pending, until a member has come
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ben is a member of the Health Safeguarding Group for Designated Nurse
      And Ben represents West Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 18 April 2018
      And Ana was there
      And Ben sent apologies
      When clause 6.10, group attended, is audited
      Then it is kept for East Kent Commissioners on 6.10 in 2018-19
      And it is pending for West Kent Commissioners on 6.10 in 2018-19 until 31 March 2019

    Scenario: No meeting was held
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      When clause 6.10, group attended, is audited
      Then it is not evidenced for East Kent Commissioners on 6.10 in 2017-18

    Scenario: A meeting that was called off, and one of another body
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana is a member of the Board for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Board was held on 17 May 2017
      And Ana was there
      And a meeting of the Health Safeguarding Group planned for 9 August 2017 was cancelled on 1 August 2017 for another reason
      And Ana was there
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      When clause 6.10, group attended, is audited
      Then it is broken for East Kent Commissioners on 6.10 in 2017-18

  Rule: Which organisations

    Scenario Outline: Health providers and commissioners
      Given Ana is a member of the Health Safeguarding Group for <seat>
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana was absent without apologies
      When clause 6.10, group attended, is audited
      Then it is broken for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | seat                           |
        | Health Providers               |
        | NHS trust accountable director |
        | CCG Nominees                   |
        | CCG Chief Nurse                |
        | Designated Nurse               |

    Scenario Outline: Other seats of the group
      Given Ana is a member of the Health Safeguarding Group for <seat>
      And Ana represents the Town Hall
      When clause 6.10, group attended, is audited
      Then there is nothing to test

      Examples:
        | seat          |
        | Public Health |
        | NHS England   |

    Scenario: A seat on another body
      Given Ana is a member of the Board for CCG Nominees
      And Ana represents East Kent Commissioners
      When clause 6.10, group attended, is audited
      Then there is nothing to test

    Scenario: Somebody who has no full role there
      Given Ana is an adviser of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      When clause 6.10, group attended, is audited
      Then there is nothing to test

    Scenario Outline: A membership in the year, for however short a time
      Given Ana was a member of the Health Safeguarding Group for CCG Chief Nurse from <from> until <until>
      And Ana represents East Kent Commissioners
      And Ben is a member of the Health Safeguarding Group for Designated Nurse
      And Ben represents West Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana was absent without apologies
      And Ben was there
      When clause 6.10, group attended, is audited
      Then <verdict>

      Examples:
        | from          | until         | verdict                                                            |
        | 1 April 2015  | 31 March 2017 | it does not apply to East Kent Commissioners on 6.10 in 2017-18    |
        | 1 April 2015  | 1 April 2017  | it is not evidenced for East Kent Commissioners on 6.10 in 2017-18 |
        | 1 April 2015  | 10 May 2017   | it is broken for East Kent Commissioners on 6.10 in 2017-18        |
        | 10 May 2017   | 1 July 2019   | it is broken for East Kent Commissioners on 6.10 in 2017-18        |
        | 31 March 2018 | 1 July 2019   | it is not evidenced for East Kent Commissioners on 6.10 in 2017-18 |
        | 1 April 2018  | 1 July 2019   | it does not apply to East Kent Commissioners on 6.10 in 2017-18    |

  Rule: What the record does not tell

    Scenario: It is not recorded whether the only member came
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And it is not recorded whether Ana came
      When clause 6.10, group attended, is audited
      Then it is not evidenced for East Kent Commissioners on 6.10 in 2017-18

    Scenario: Attendance was not supplied
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And no attendance records were supplied
      When clause 6.10, group attended, is audited
      Then it is not evidenced for East Kent Commissioners on 6.10 in 2017-18

  Rule: Which lines and which roles

    Scenario Outline: Whoever sits in a full role may come for the organisation
      Given Ana is <role> of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana was there
      When clause 6.10, group attended, is audited
      Then it is kept for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | role           |
        | the chair      |
        | a co-chair     |
        | the vice chair |
        | a deputy chair |
        | a lay member   |

    Scenario Outline: Whoever sits on a health line may come for the organisation
      Given Ana is a member of the Health Safeguarding Group for <line>
      And Ana represents East Kent Commissioners
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana was there
      When clause 6.10, group attended, is audited
      Then it is kept for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | line             |
        | CCG Chief Nurse  |
        | Health Providers |
        | NHS Trusts       |
        | CCG Nominees     |

  Rule: Whose organisation is known

    Scenario: It is not recorded which organisation a member represents
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And it is not recorded which organisation Ana represents
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      When clause 6.10, group attended, is audited
      Then there is nothing to test

  Rule: A member on the day

    Scenario Outline: Whoever came must be a member on the day of the meeting
      Given Ana is a member of the Health Safeguarding Group for CCG Chief Nurse
      And Ana represents East Kent Commissioners
      And Ben was a member of the Health Safeguarding Group for CCG Chief Nurse from <from> until <until>
      And Ben represents East Kent Commissioners
      And Ben accepted the role on the Health Safeguarding Group on 2 May 2016
      And a meeting of the Health Safeguarding Group was held on 10 May 2017
      And Ana sent apologies
      And Ben was there
      When clause 6.10, group attended, is audited
      Then it is <answer> for East Kent Commissioners on 6.10 in 2017-18

      Examples:
        | from        | until            | answer |
        | 10 May 2017 | 31 December 2017 | kept   |
        | 11 May 2017 | 31 December 2017 | broken |
        | 1 June 2016 | 10 May 2017      | kept   |
        | 1 June 2016 | 9 May 2017       | broken |
