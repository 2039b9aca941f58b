Feature: Clause 8.6 – Deputies: whom the limit binds, and which meetings count
  A deputy covers at most a quarter of the meetings of each body that somebody sits on, in each year
  from April to March in which that body meets while they are members.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Whom it binds

    Scenario Outline: Whoever sits in a full role
      Given Ana is <role> of the Board
      And the Board held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause 8.6, deputy cap, is audited
      Then it is broken for Ana in 2017-18

      Examples:
        | role           |
        | the chair      |
        | a co-chair     |
        | the vice chair |
        | a deputy chair |
        | a member       |
        | a lay member   |

    Scenario Outline: Whoever sits in another role
      Given Ana is <role> of the Board
      And the Board held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause 8.6, deputy cap, is audited
      Then there is nothing to test

      Examples:
        | role                   |
        | an adviser             |
        | a participant observer |
        | a virtual member       |
        | a co-opted member      |

    Scenario Outline: The members of each group
      Given Ana is a member of <group>
      And <group> held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause 8.6, deputy cap, is audited
      Then it is broken for Ana in 2017-18

      Examples:
        | group                                         |
        | the Business Group                            |
        | the Case Review Group                         |
        | the Child Death Overview Panel                |
        | the Learning and Development Group            |
        | the Quality and Effectiveness Group           |
        | the Multi-Agency Sexual Exploitation Group    |
        | the Education Safeguarding Group              |
        | the Policy and Procedures Group               |
        | the District Council Safeguarding Leads Group |
        | the Risks, Threats and Vulnerabilities Group  |

    Scenario Outline: Members of other bodies
      Given Ana is a member of <body>
      And <body> held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause 8.6, deputy cap, is audited
      Then there is nothing to test

      Examples:
        | body                           |
        | the Health and Wellbeing Board |

  Rule: In which years

    Scenario Outline: A year in which the body meets while somebody is a member
      Given Ana was a member of the Board from <from> until <until>
      And Ana accepted the role on the Board on 17 May 2016
      And a meeting of the Board was held on <held>
      When clause 8.6, deputy cap, is audited
      Then the audit gives 1 verdict
      And it does not apply to Ana in <another year>

      Examples:
        | from              | until             | held              | another year |
        | 1 April 2016      | 31 March 2019     | 20 September 2017 | 2018-19      |
        | 1 April 2016      | 31 March 2019     | 1 April 2017      | 2018-19      |
        | 1 April 2016      | 31 March 2019     | 31 March 2018     | 2018-19      |
        | 1 April 2016      | 31 March 2019     | 1 April 2018      | 2017-18      |
        | 1 April 2016      | 1 April 2017      | 1 April 2017      | 2018-19      |
        | 31 March 2018     | 31 March 2019     | 31 March 2018     | 2018-19      |
        | 20 September 2017 | 20 September 2017 | 20 September 2017 | 2018-19      |

    Scenario: A year that was over before the time audited
      Given Ana was a member of the Board from 1 April 2013 until 31 March 2019
      And a meeting of the Board was held on 20 September 2014
      When clause 8.6, deputy cap, is audited
      Then there is nothing to test

    Scenario Outline: No meeting that could be missed
      Given Ana was a member of the Board from 1 June 2017 until 31 December 2017
      And <what is on record>
      When clause 8.6, deputy cap, is audited
      Then there is nothing to test

      Examples:
        | what is on record                                                                                         |
        | a meeting of the Board was held on 31 May 2017                                                            |
        | a meeting of the Board was held on 1 January 2018                                                         |
        | a meeting of the Business Group was held on 20 September 2017                                             |
        | a meeting of the Board planned for 20 September 2017 was cancelled on 1 September 2017 for another reason |

  Rule: Which meetings count

    Scenario Outline: Meetings that do not count
      Given Ana was a member of the Board from 1 June 2016 until 31 December 2018
      And a meeting of the Board was held on 20 September 2017
      And Ana was there
      And <body> held 3 meetings, 4 weeks apart, from <first day>
      And Ana was represented 3 times by Ben
      When clause 8.6, deputy cap, is audited
      Then it is kept for Ana in 2017-18

      Examples:
        | body               | first day      |
        | the Business Group | 3 May 2017     |
        | the Board          | 4 January 2017 |
        | the Board          | 1 April 2018   |

    Scenario: Meetings before and after somebody's time as a member
      Given Ana was a member of the Board from 1 September 2017 until 30 September 2017
      And a meeting of the Board was held on 20 September 2017
      And Ana was there
      And the Board held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause 8.6, deputy cap, is audited
      Then it is kept for Ana in 2017-18

    Scenario: Meetings that were called off
      Given Ana is a member of the Board
      And a meeting of the Board was held on 20 September 2017
      And Ana was there
      And a meeting of the Board planned for 15 November 2017 was cancelled on 1 November 2017 for another reason
      And Ana was represented by Ben
      And a meeting of the Board planned for 13 December 2017 was cancelled on 1 November 2017 for another reason
      And Ana was represented by Ben
      And a meeting of the Board planned for 17 January 2018 was cancelled on 1 November 2017 for another reason
      And Ana was represented by Ben
      When clause 8.6, deputy cap, is audited
      Then it is kept for Ana in 2017-18

    Scenario Outline: The first and the last day of a year
      Given Ana is a member of the Board
      And a meeting of the Board was held on 20 September 2017
      And Ana was there
      And a meeting of the Board was held on <day>
      And Ana was represented by Ben
      When clause 8.6, deputy cap, is audited
      Then it is broken for Ana in 2017-18

      Examples:
        | day           |
        | 1 April 2017  |
        | 31 March 2018 |

  Rule: Close to the limit

    Scenario: A little more than a quarter, of many meetings
      Given Ana is a member of the Board
      And the Board held 50 meetings, a week apart, from 3 April 2017
      And Ana was represented 13 times by Ben
      And Ana was there 37 times
      And the Board held 49 meetings, a week apart, from 5 April 2017
      And Ana was represented 12 times by Ben
      And Ana was there 37 times
      When clause 8.6, deputy cap, is audited
      Then it is broken for Ana in 2017-18 since 26 June 2017
