Feature: Clauses 4.2, 5.2, 5.3, 5.6(e), 6.13, 6.14, 6.17, 7.4 and ToR Board 3(c) – Other readings
  Smaller questions that the sections leave open, each with the answer that we take and the one that
  could be taken instead.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 4.2(b) Accountable, or only reporting
    The reading of accountability: Is the Board's accountability to the 0-25 Health and Wellbeing
      Board formal, or a courtesy?
    - formal: a line of accountability is to be on record (our reading)
    - any report: a line of report will do

    Scenario Outline: A line of report instead of one of accountability
      Given the reading of accountability is <reading>
      And it is recorded that <from> <relation> <to>
      When clause 4.2(b), reporting line, is audited
      Then it is <answer> for the line to the 0-25 Health and Wellbeing Board

      Examples:
        | reading    | from               | relation          | to                                  | answer |
        | formal     | the Board          | reports to        | the 0-25 Health and Wellbeing Board | broken |
        | any report | the Board          | reports to        | the 0-25 Health and Wellbeing Board | kept   |
        | any report | the Board          | is accountable to | the 0-25 Health and Wellbeing Board | kept   |
        | any report | the Board          | answers to        | the 0-25 Health and Wellbeing Board | broken |
        | any report | the Board          | reports to        | the Health and Wellbeing Board      | broken |
        | any report | the Business Group | reports to        | the 0-25 Health and Wellbeing Board | broken |
        | any report | the Board          | is accountable to | the Health and Wellbeing Board      | broken |
        | any report | the Business Group | is accountable to | the 0-25 Health and Wellbeing Board | broken |

    Scenario: Only a line of report is on record
      Given it is recorded that the Board reports to the 0-25 Health and Wellbeing Board
      When clause 4.2(b), reporting line, is audited
      Then it is broken for the line to the 0-25 Health and Wellbeing Board
      And it is contested: accountability

  Rule: 4.2(e) Twelve months, or a year
    The reading of joint answer: Does one answer of the two health and wellbeing boards together do
      for both?
    - each its own: each board answers for itself (our reading)
    - for both: an answer of either stands for both
    The reading of answer year: In which twelve months does a health and wellbeing board answer the
      annual report?
    - within twelve months: in the twelve months before the audit (our reading)
    - April to March: in the last full year from April to March, or since
    - calendar year: in the last full year from January to December, or since

    Scenario Outline: The answer to the annual report
      Given the audit is made on <audit>
      And the reading of answer year is <reading>
      And the annual report of the Board for 2014-15 was published on 1 June 2015
      And it was sent to the Health and Wellbeing Board on 1 June 2015
      And the annual report response of the Health and Wellbeing Board for 2015-16 was sent to the Independent Chair on <sent>
      When clause 4.2(e), annual report response, is audited
      Then it is <answer> for the Health and Wellbeing Board

      Examples:
        | audit            | reading              | sent             | answer |
        | 30 April 2018    | within twelve months | 30 April 2017    | kept   |
        | 30 April 2018    | within twelve months | 29 April 2017    | broken |
        | 30 April 2018    | April to March       | 1 April 2017     | kept   |
        | 30 April 2018    | April to March       | 31 March 2017    | broken |
        | 30 April 2018    | calendar year        | 1 January 2017   | kept   |
        | 30 April 2018    | calendar year        | 31 December 2016 | broken |
        | 31 December 2018 | calendar year        | 1 January 2017   | kept   |
        | 31 December 2018 | calendar year        | 31 December 2016 | broken |
        | 1 January 2019   | calendar year        | 1 January 2018   | kept   |
        | 1 January 2019   | calendar year        | 31 December 2017 | broken |
        | 28 February 2019 | calendar year        | 1 January 2018   | kept   |
        | 28 February 2019 | calendar year        | 31 December 2017 | broken |
        | 1 January 2021   | calendar year        | 1 January 2020   | kept   |
        | 30 April 2021    | calendar year        | 1 January 2020   | kept   |

    Scenario: An answer of the spring before, where the readings part
      Given the annual report of the Board for 2014-15 was published on 1 June 2015
      And it was sent to the Health and Wellbeing Board on 1 June 2015
      And the annual report response of the Health and Wellbeing Board for 2015-16 was sent to the Independent Chair on 5 April 2017
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board
      And it is contested: answer year

    Scenario: A paper of another body is no answer of either board
      Given the reading of joint answer is for both
      And the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Health and Wellbeing Board on 1 October 2016
      And the annual report response of the Business Group for 2015-16 was sent to the Independent Chair on 1 November 2016
      And the annual report response of the Health and Wellbeing Board for 2015-16 was sent to the Independent Chair on 2 October 2017
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is marked late

  Rule: 4.2(g) Twice, or twice at the least
    The reading of visits year: In which year does the Independent Chair go to two meetings of the
      0-25 board?
    - reporting: from April to March (our reading)
    - calendar: from January to December; the calendar year that ends in the year from April
    The reading of visits: Does twice a year mean twice at the least, or twice and no more?
    - at least: at two meetings or more (our reading)
    - exactly: at two meetings and no more

    Scenario Outline: The Chair was at three meetings
      Given the reading of visits is <reading>
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 3 May 2017      | there   |
        | 12 July 2017    | there   |
        | 8 November 2017 | <third> |
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is <answer> for Iris on the 0-25 Health and Wellbeing Board in 2017-18

      Examples:
        | reading  | third  | answer |
        | at least | there  | kept   |
        | exactly  | there  | broken |
        | exactly  | absent | kept   |

    Scenario: At more meetings than twice
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 3 May 2017      | there |
        | 12 July 2017    | there |
        | 8 November 2017 | there |
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is kept for Iris on the 0-25 Health and Wellbeing Board in 2017-18
      And it is contested: visits

    Scenario Outline: In which year
      Given the reading of visits year is <reading>
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 May 2017 | there |
        | <day>       | there |
      When clause 4.2(g), attendance at hwb 0-25, is audited
      Then it is <answer> for Iris on the 0-25 Health and Wellbeing Board in 2017-18

      Examples:
        | reading   | day              | answer |
        | reporting | 31 March 2017    | broken |
        | reporting | 1 April 2017     | kept   |
        | reporting | 31 March 2018    | kept   |
        | reporting | 1 April 2018     | broken |
        | calendar  | 31 December 2016 | broken |
        | calendar  | 1 January 2017   | kept   |
        | calendar  | 31 December 2017 | kept   |
        | calendar  | 1 January 2018   | broken |

    Scenario Outline: In which year, with a leap day
      Given the audit is made on 30 April 2021
      And the reading of visits year is calendar
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 June 2020 | there |
        | <day>        | there |
      When clause 4.2(g), attendance at hwb 0-25, is audited
      Then it is <answer> for Iris on the 0-25 Health and Wellbeing Board in 2020-21

      Examples:
        | day              | answer |
        | 31 December 2019 | broken |
        | 1 January 2020   | kept   |
        | 31 December 2020 | kept   |
        | 1 January 2021   | broken |

    Scenario Outline: The last day of the year, with a leap day after it
      Given the audit is made on 30 April 2020
      And the reading of visits year is calendar
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 19 June 2019 | there |
        | <day>        | there |
      When clause 4.2(g), attendance at hwb 0-25, is audited
      Then it is <answer> for Iris on the 0-25 Health and Wellbeing Board in 2019-20

      Examples:
        | day              | answer |
        | 31 December 2019 | kept   |
        | 1 January 2020   | broken |

    Scenario Outline: Until when
      Given the audit is made on <audit>
      And the reading of visits year is <reading>
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 May 2017   | there   |
        | <next>        | planned |
      When clause 4.2(g), attendance at hwb 0-25, is audited
      Then it is <answer> for Iris on the 0-25 Health and Wellbeing Board in 2017-18 <day>

      Examples:
        | audit            | reading   | next             | answer  | day                    |
        | 31 December 2017 | calendar  | 31 December 2017 | pending | until 31 December 2017 |
        | 31 December 2017 | reporting | 14 March 2018    | pending | until 31 March 2018    |

    Scenario: The next meeting comes after the calendar year
      Given the audit is made on 31 December 2017
      And the reading of visits year is calendar
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 May 2017   | there   |
        | 14 March 2018 | planned |
      When clause 4.2(g), attendance at hwb 0-25, is audited
      Then it is broken for Iris on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: Once in the old year and once in the new, where the readings part
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 May 2017     | there |
        | 14 March 2018   | there |
      When clause 4.2(g), attendance at hwb 0-25, is audited
      Then it is kept for Iris on the 0-25 Health and Wellbeing Board in 2017-18
      And it is contested: visits year

  Rule: 5.2 The lists, and lines in the plural
    The reading of plural lines: How many members fill a line of a membership list that is written
      in the plural?
    - one holder: one member for the line is enough (our reading)
    - several holders: at least two members for the line; three for the three phases of school
    The reading of board list: 5.2 and the Board's terms list its members differently. Which lines
      must be filled?
    - both lists: every line of either list (our reading)
    - terms only: only the lines that the Board's terms have as well

    Scenario Outline: A line that the Board's terms lack
      Given the reading of board list is terms only
      When clause 5.2, composition, is audited
      Then it does not apply to the seat of <line>
      And it is broken for the seat of CXK
      And the audit gives 12 verdicts

      Examples:
        | line                     |
        | Public Health            |
        | Youth Offending          |
        | Adult Safeguarding Board |
        | Adult Services           |

    Scenario Outline: A line in the plural
      Given the reading of plural lines is <reading>
      And the Board has these members
        | who | as     | for   |
        | Ana | member | <one> |
        | Ben | member | <two> |
      When clause 5.2, composition, is audited
      Then it is <answer> for the seat of <one>

      Examples:
        | reading         | one              | two              | answer |
        | one holder      | Health Providers | CXK              | kept   |
        | several holders | Health Providers | CXK              | broken |
        | several holders | Health Providers | Health Providers | kept   |
        | several holders | CCG Nominees     | CXK              | broken |
        | several holders | CCG Nominees     | CCG Nominees     | kept   |
        | several holders | CXK              | CAFCASS          | kept   |

    Scenario Outline: One member for a line
      Given Ana is a member of the Board for <line>
      When clause 5.2, composition, is audited
      Then it is kept for the seat of <line>
      And it is contested: <readings>

      Examples:
        | line             | readings     |
        | Health Providers | plural lines |
        | CCG Nominees     | plural lines |
        | Public Health    | board list   |

    Scenario: Three members for a line in the plural
      Given the reading of plural lines is several holders
      And the Board has these members
        | who  | as     | for              |
        | Ana  | member | Health Providers |
        | Ben  | member | Health Providers |
        | Cleo | member | Health Providers |
      When clause 5.2, composition, is audited
      Then it is kept for the seat of Health Providers

    Scenario: One member twice over is no two members
      Given the reading of plural lines is several holders
      And Ana is a member of the Board for Health Providers
      And Ana has been an adviser of the Board for Health Providers since 1 June 2017
      When clause 5.2, composition, is audited
      Then it is broken for the seat of Health Providers

  Rule: 5.3 When a lay member leaves
    The reading of lay member leaves: When does a lay member whose appraisal was not satisfactory
      leave?
    - at once: at once (our reading)
    - when the term ends: when the fixed term ends, and no new one begins

    Scenario Outline: The appraisal was not satisfactory
      Given the reading of lay member leaves is <reading>
      And Ana was a lay member of the Board from <from> until <until>
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is <answer> for Ana

      Examples:
        | reading            | from            | until         | answer |
        | at once            | 1 November 2016 | 1 June 2018   | broken |
        | when the term ends | 1 November 2016 | 1 June 2018   | kept   |
        | when the term ends | 1 November 2017 | 1 June 2018   | kept   |
        | when the term ends | 2 November 2017 | 1 June 2018   | broken |
        | when the term ends | 2 November 2017 | 29 April 2018 | kept   |

    Scenario: The term has no end
      Given the reading of lay member leaves is when the term ends
      And Ana is a lay member of the Board
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is broken for Ana

    Scenario: The term goes on to its end
      Given Ana is a lay member of the Board until 1 June 2018
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is broken for Ana
      And it is contested: lay member leaves

    Scenario: A term that was followed by another
      Given the reading of lay member leaves is when the term ends
      And Ana was a lay member of the Board from 1 June 2015 until 31 December 2017
      And Ana was a lay member of the Board from 1 January 2018 until 31 December 2019
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is broken for Ana

    Scenario Outline: Memberships of somebody else, of another body and in another role do not matter
      Given the reading of lay member leaves is when the term ends
      And Ana is a lay member of the Board until 1 June 2018
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      And <another>
      When clause 5.3, lay continuation, is audited
      Then it is kept for Ana

      Examples:
        | another                                                                                      |
        | Cleo has been a lay member of the Board since 1 January 2018                                 |
        | Ana has been a lay member of the Multi-Agency Sexual Exploitation Group since 1 January 2018 |
        | Ana has been an adviser of the Board since 1 January 2018                                    |

  Rule: 5.6(e) and 6.14 The groups shared with Medway's board
    The reading of joint groups: Are the groups that the Board shares with Medway's among its
      groups?
    - yes: they are, as all the groups whose terms stand in the constitution (our reading)
    - no: only the Board's own groups are

    Scenario Outline: Attendance in the report
      Given the reading of joint groups is <reading>
      And a meeting of <group> was held on 20 June 2016
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause 5.6(e) is audited
      Then <verdict>

      Examples:
        | reading | group                                        | verdict                                                        |
        | no      | the Policy and Procedures Group              | there is nothing to test                                       |
        | no      | the Multi-Agency Sexual Exploitation Group   | there is nothing to test                                       |
        | no      | the Risks, Threats and Vulnerabilities Group | there is nothing to test                                       |
        | no      | the Case Review Group                        | it is broken for attendance at the Case Review Group           |
        | yes     | the Policy and Procedures Group              | it is broken for attendance at the Policy and Procedures Group |

    Scenario: Attendance at a joint group
      Given a meeting of the Policy and Procedures Group was held on 20 June 2016
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause 5.6(e) is audited
      Then it is broken for attendance at the Policy and Procedures Group
      And it is contested: joint groups

    Scenario Outline: The chair on the Business Group
      Given the reading of joint groups is <reading>
      And Ana is the chair of <group>
      When clause 6.14, chairs on business group, is audited
      Then <verdict>

      Examples:
        | reading | group                                        | verdict                                    |
        | no      | the Policy and Procedures Group              | there is nothing to test                   |
        | no      | the Multi-Agency Sexual Exploitation Group   | there is nothing to test                   |
        | no      | the Risks, Threats and Vulnerabilities Group | there is nothing to test                   |
        | no      | the Case Review Group                        | it is broken for Ana on the Business Group |
        | yes     | the Policy and Procedures Group              | it is broken for Ana on the Business Group |

    Scenario: The chair of a joint group
      Given Ana is the chair of the Policy and Procedures Group
      When clause 6.14, chairs on business group, is audited
      Then it is broken for Ana on the Business Group
      And it is contested: joint groups

  Rule: 6.13 The districts' representative
    The reading of districts' representative: Who represents the districts' chief executives on the
      Board, and so chairs the Safeguarding Leads Group?
    - who holds the seat: whoever holds the districts' seat on the Board (our reading)
    - a chief executive: whoever holds that seat and is a district's chief executive

    Scenario Outline: Whether they are a chief executive
      Given the reading of districts' representative is <reading>
      And Ana is a member of the Board for <seat>
      And Ana is the chair of the District Council Safeguarding Leads Group
      And <who> holds the post of district-chief-executive
      When clause 6.13, chair by post, is audited
      Then it is <answer> for the District Council Safeguarding Leads Group

      Examples:
        | reading            | seat             | who | answer |
        | who holds the seat | District Council | Ben | kept   |
        | a chief executive  | District Council | Ben | broken |
        | a chief executive  | District Council | Ana | kept   |
        | a chief executive  | CXK              | Ana | broken |

    Scenario Outline: A chief executive on the day of the audit
      Given the reading of districts' representative is a chief executive
      And Ana is a member of the Board for District Council
      And Ana is the chair of the District Council Safeguarding Leads Group
      And Ana has held the post of district-chief-executive since <since>
      When clause 6.13, chair by post, is audited
      Then it is <answer> for the District Council Safeguarding Leads Group

      Examples:
        | since         | answer |
        | 30 April 2018 | kept   |
        | 1 May 2018    | broken |

    Scenario: The holder of the seat is no chief executive
      Given Ana is a member of the Board for District Council
      And Ana is the chair of the District Council Safeguarding Leads Group
      When clause 6.13, chair by post, is audited
      Then it is kept for the District Council Safeguarding Leads Group
      And it is contested: districts' representative

  Rule: 6.17 The legal adviser's role
    The reading of legal adviser: Is the legal adviser on the Board as an adviser, or as a member?
    - adviser: as an adviser, by invitation of the Chair (our reading)
    - in any role: in whatever role

    Scenario Outline: As what the legal adviser sits there
      Given the reading of legal adviser is <reading>
      And Ana is <role> of <body> for <seat>
      When clause 6.17, legal adviser, is audited
      Then it is <answer> for the seat of legal adviser

      Examples:
        | reading     | role       | body               | seat          | answer |
        | adviser     | a member   | the Board          | legal adviser | broken |
        | in any role | a member   | the Board          | legal adviser | kept   |
        | in any role | an adviser | the Board          | legal adviser | kept   |
        | in any role | a member   | the Business Group | legal adviser | broken |
        | in any role | a member   | the Board          | CXK           | broken |

    Scenario: A legal adviser who is a member
      Given Ana is a member of the Board for legal adviser
      When clause 6.17, legal adviser, is audited
      Then it is broken for the seat of legal adviser
      And it is contested: legal adviser

  Rule: 7.4 One protocol or two
    The reading of one protocol: Is the protocol with the 0-25 board, of which 10.5 speaks, the
      protocol with the Health and Wellbeing Board?
    - no: they are two (our reading)
    - yes: either of them will do

    Scenario Outline: The protocol with the 0-25 board
      Given the reading of one protocol is <reading>
      And the <protocol> of <body> was approved on <approved>
      When clause 7.4 is audited
      Then it is <answer> for the Board

      Examples:
        | reading | protocol                           | body               | approved      | answer |
        | no      | joint protocol with the 0-25 board | the Board          | 15 July 2015  | broken |
        | yes     | joint protocol with the 0-25 board | the Board          | 15 July 2015  | kept   |
        | yes     | joint protocol with the 0-25 board | the Board          | 30 April 2018 | kept   |
        | yes     | joint protocol with the 0-25 board | the Board          | 1 May 2018    | broken |
        | yes     | joint protocol with the 0-25 board | the Business Group | 15 July 2015  | broken |
        | yes     | joint working protocol             | the Board          | 15 July 2015  | kept   |
        | yes     | business plan                      | the Board          | 15 July 2015  | broken |

    Scenario: Only the protocol with the 0-25 board
      Given the joint protocol with the 0-25 board of the Board was approved on 15 July 2015
      When clause 7.4 is audited
      Then it is broken for the Board
      And it is contested: one protocol

    Scenario: One of two protocols with the 0-25 board was approved
      Given the reading of one protocol is yes
      And a joint protocol with the 0-25 board of the Board was approved on 15 July 2015
      And a joint protocol with the 0-25 board of the Board was approved on 1 May 2018
      When clause 7.4 is audited
      Then it is kept for the Board

  Rule: ToR Board 3(c) Targets for each group, or for the whole
    The reading of targets: Are yearly targets ratified for each group, or for the whole of the
      Board?
    - for each group: for each group by name (our reading)
    - board wide: for all together

    Scenario Outline: The targets name no group
      Given the reading of targets is <reading>
      And the yearly performance targets of the Board for 2018-19 were approved on <approved>
      When clause ToR Board 3(c) is audited
      Then it is <answer> for targets of the Case Review Group

      Examples:
        | reading        | approved      | answer |
        | for each group | 14 March 2018 | broken |
        | board wide     | 14 March 2018 | kept   |
        | board wide     | 1 May 2018    | broken |

    Scenario: Approved, and naming no group
      Given the yearly performance targets of the Board for 2018-19 were approved on 14 March 2018
      When clause ToR Board 3(c) is audited
      Then it is broken for targets of the Case Review Group
      And it is contested: targets
