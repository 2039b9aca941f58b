Feature: Clause ToR Health Safeguarding 2 – Deputies: whom the limit binds, and which meetings count
  A deputy stands in at no more than two meetings of the group, in each year from April to March in
  which it meets while somebody is a member.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Whom it binds

    Scenario Outline: Whoever sits in a full role
      Given Ana is <role> of the Health Safeguarding Group
      And the Health Safeguarding Group held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
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
      Given Ana is <role> of the Health Safeguarding Group
      And the Health Safeguarding Group held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then there is nothing to test

      Examples:
        | role                   |
        | an adviser             |
        | a participant observer |
        | a virtual member       |
        | a co-opted member      |

    Scenario Outline: Members of other bodies
      Given Ana is a member of <body>
      And <body> held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then there is nothing to test

      Examples:
        | body                           |
        | the Health and Wellbeing Board |
        | the Board                      |

  Rule: In which years

    Scenario Outline: A year in which the body meets while somebody is a member
      Given Ana was a member of the Health Safeguarding Group from <from> until <until>
      And Ana accepted the role on the Health Safeguarding Group on 17 May 2016
      And a meeting of the Health Safeguarding Group was held on <held>
      When clause ToR Health Safeguarding 2, deputy cap, is audited
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
      Given Ana was a member of the Health Safeguarding Group from 1 April 2013 until 31 March 2019
      And a meeting of the Health Safeguarding Group was held on 20 September 2014
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then there is nothing to test

    Scenario Outline: No meeting that could be missed
      Given Ana was a member of the Health Safeguarding Group from 1 June 2017 until 31 December 2017
      And <what is on record>
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then there is nothing to test

      Examples:
        | what is on record                                                                                                             |
        | a meeting of the Health Safeguarding Group was held on 31 May 2017                                                            |
        | a meeting of the Health Safeguarding Group was held on 1 January 2018                                                         |
        | a meeting of the Board was held on 20 September 2017                                                                          |
        | a meeting of the Health Safeguarding Group planned for 20 September 2017 was cancelled on 1 September 2017 for another reason |

  Rule: Which meetings count

    Scenario Outline: Meetings that do not count
      Given Ana was a member of the Health Safeguarding Group from 1 June 2016 until 31 December 2018
      And a meeting of the Health Safeguarding Group was held on 20 September 2017
      And Ana was there
      And <body> held 3 meetings, 4 weeks apart, from <first day>
      And Ana was represented 3 times by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is kept for Ana in 2017-18

      Examples:
        | body                          | first day      |
        | the Board                     | 3 May 2017     |
        | the Health Safeguarding Group | 4 January 2017 |
        | the Health Safeguarding Group | 1 April 2018   |

    Scenario: Meetings before and after somebody's time as a member
      Given Ana was a member of the Health Safeguarding Group from 1 September 2017 until 30 September 2017
      And a meeting of the Health Safeguarding Group was held on 20 September 2017
      And Ana was there
      And the Health Safeguarding Group held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented 3 times by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is kept for Ana in 2017-18

    Scenario: Meetings that were called off
      Given Ana is a member of the Health Safeguarding Group
      And a meeting of the Health Safeguarding Group was held on 20 September 2017
      And Ana was there
      And a meeting of the Health Safeguarding Group planned for 15 November 2017 was cancelled on 1 November 2017 for another reason
      And Ana was represented by Ben
      And a meeting of the Health Safeguarding Group planned for 13 December 2017 was cancelled on 1 November 2017 for another reason
      And Ana was represented by Ben
      And a meeting of the Health Safeguarding Group planned for 17 January 2018 was cancelled on 1 November 2017 for another reason
      And Ana was represented by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is kept for Ana in 2017-18

    Scenario: The first and the last day of a year
      Given Ana is a member of the Health Safeguarding Group
      And a meeting of the Health Safeguarding Group was held on 1 April 2017
      And Ana was represented by Ben
      And a meeting of the Health Safeguarding Group was held on 20 September 2017
      And Ana was represented by Ben
      And a meeting of the Health Safeguarding Group was held on 31 March 2018
      And Ana was represented by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is broken for Ana in 2017-18
      And Ana must act
      And it is minor in severity

  Rule: The general limit of a quarter, where it binds the group too
    The reading of general deputy cap: Does the general cap on deputies, a quarter of the meetings,
      bind members of the Health Safeguarding Group too?
    - no: only the group's own cap of two meetings a year (our reading)
    - yes: both the group's own cap and the general one, counted on the meetings that have taken
      place

    Scenario Outline: It is broken from the meeting at which a quarter was passed
      Given the reading of general deputy cap is <reading>
      And Ana is a member of the Health Safeguarding Group
      And Ana's attendance at the Health Safeguarding Group was
        | 3 May 2017       | deputy Ben |
        | 7 June 2017      | deputy Ben |
        | 5 July 2017      | there      |
        | 6 September 2017 | <third>    |
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is <verdict>

      Examples:
        | reading | third      | verdict                                          |
        | no      | there      | kept for Ana in 2017-18                          |
        | no      | deputy Ben | broken for Ana in 2017-18 since 6 September 2017 |
        | yes     | there      | broken for Ana in 2017-18 since 7 June 2017      |
        | yes     | deputy Ben | broken for Ana in 2017-18 since 7 June 2017      |

    Scenario Outline: A quarter is not more than a quarter
      Given the reading of general deputy cap is yes
      And Ana is a member of the Health Safeguarding Group
      And the Health Safeguarding Group held <number> meetings, 4 weeks apart, from 3 May 2017
      And Ana was represented once by Ben
      And Ana was there <rest>
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is <verdict>

      Examples:
        | number | rest    | verdict                                    |
        | 4      | 3 times | kept for Ana in 2017-18                    |
        | 3      | twice   | broken for Ana in 2017-18 since 3 May 2017 |

    Scenario: A deputy on the day of the audit counts
      Given the reading of general deputy cap is yes
      And the audit is made on 20 September 2017
      And Ana is a member of the Health Safeguarding Group
      And a meeting of the Health Safeguarding Group was held on 20 September 2017
      And Ana was represented by Ben
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is broken for Ana in 2017-18

    Scenario: A meeting to come cannot pass the quarter yet
      Given the reading of general deputy cap is yes
      And the audit is made on 20 September 2017
      And Ana is a member of the Health Safeguarding Group
      And the Health Safeguarding Group held 3 meetings, 4 weeks apart, from 3 May 2017
      And Ana was there 3 times
      And 2 more meetings of the Health Safeguarding Group are planned, 4 weeks apart, from 4 October 2017
      When clause ToR Health Safeguarding 2, deputy cap, is audited
      Then it is kept for Ana in 2017-18
