Feature: Clause 6 – The three area representatives meet each month
  The e-safety representatives of Bournemouth, Poole and Dorset meet every month: in each calendar
  month they hold a meeting at which all of them are there in person.

  Background:
    Given the audit is made on 20 August 2010
    And Paula is a member of the Area Leads for Poole E-safety Lead
    And Bea is a member of the Area Leads for Bournemouth E-safety Lead
    And Dan is a member of the Area Leads for Dorset E-safety Lead

  Rule: A meeting in the month, with everybody there

    Scenario: Everybody is there
      Given a meeting of the Area Leads was held on 17 February 2010
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is kept for the Area Leads in February 2010

    Scenario: No meeting
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010 since 1 March 2010

    Scenario Outline: One of them is missing
      Given a meeting of the Area Leads was held on 17 February 2010
      And <who> <came>
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010

      Examples:
        | who   | came                         |
        | Paula | sent apologies               |
        | Bea   | was absent without apologies |
        | Dan   | was represented by Ed        |

    Scenario Outline: The first and the last day of the month
      Given a meeting of the Area Leads was held on <held>
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is <answer> for the Area Leads in February 2010

      Examples:
        | held             | answer |
        | 31 January 2010  | broken |
        | 1 February 2010  | kept   |
        | 28 February 2010 | kept   |
        | 1 March 2010     | broken |

    Scenario: One of two meetings is enough
      Given a meeting of the Area Leads was held on 3 February 2010
      And Paula sent apologies
      And everybody else was there
      And a meeting of the Area Leads was held on 17 February 2010
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is kept for the Area Leads in February 2010

    Scenario: Two meetings, at each of which somebody else is missing
      Given a meeting of the Area Leads was held on 3 February 2010
      And Paula sent apologies
      And everybody else was there
      And a meeting of the Area Leads was held on 17 February 2010
      And Bea sent apologies
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010

    Scenario: A cancelled meeting does not count
      Given a meeting of the Area Leads planned for 17 February 2010 was cancelled on 10 February 2010 for lack of business
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010

    Scenario Outline: Who is one of them on the day of the meeting
      Given Ed was a member of the Area Leads from <from> until <until>
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula, Bea and Dan were there
      And Ed sent apologies
      When clause 6, area leads meet, is audited
      Then it is <answer> for the Area Leads in February 2010

      Examples:
        | from             | until            | answer |
        | 17 February 2010 | 31 March 2010    | broken |
        | 18 February 2010 | 31 March 2010    | kept   |
        | 1 September 2009 | 17 February 2010 | broken |
        | 1 September 2009 | 16 February 2010 | kept   |

    Scenario: Whoever belongs to the three must be there, whatever their role
      Given Ed is an adviser of the Area Leads
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula, Bea and Dan were there
      And Ed sent apologies
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010

    Scenario: Members of the group need not be there
      Given Ed is a member of the E-safety Strategy Implementation Group for Dorset Police
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula, Bea and Dan were there
      And Ed sent apologies
      When clause 6, area leads meet, is audited
      Then it is kept for the Area Leads in February 2010

  Rule: The month that is running, and the months audited

    Scenario: A month is kept as soon as they have met
      Given a meeting of the Area Leads was held on 18 August 2010
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is kept for the Area Leads in August 2010

    Scenario: Not yet met in the month that is running
      Given a meeting of the Area Leads is planned for 26 August 2010
      When clause 6, area leads meet, is audited
      Then it is pending for the Area Leads in August 2010 until 31 August 2010

    Scenario: A meeting in the month that is running at which one of them was missing
      Given a meeting of the Area Leads was held on 18 August 2010
      And Dan sent apologies
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is pending for the Area Leads in August 2010 until 31 August 2010

    Scenario Outline: On the last day of the month and the day after
      Given the audit is made on <audit>
      When clause 6, area leads meet, is audited
      Then it is <answer> for the Area Leads in February 2010

      Examples:
        | audit            | answer  |
        | 28 February 2010 | pending |
        | 1 March 2010     | broken  |

    Scenario: From September 2009, when the paper is dated
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in September 2009
      And it does not apply to the Area Leads in August 2009
      And it does not apply to the Area Leads in September 2010
      And the audit gives 12 verdicts

  Rule: What the record does not tell

    Scenario: It is not recorded whether one of them came
      Given a meeting of the Area Leads was held on 17 February 2010
      And it is not recorded whether Dan came
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is not evidenced for the Area Leads in February 2010

    Scenario: A blank does not matter where another of them was missing
      Given a meeting of the Area Leads was held on 17 February 2010
      And it is not recorded whether Dan came
      And Bea sent apologies
      And Paula was there
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010

    Scenario: A meeting that is past and still shown as planned may have been held
      Given a meeting of the Area Leads is planned for 17 February 2010
      When clause 6, area leads meet, is audited
      Then it is not evidenced for the Area Leads in February 2010

    Scenario Outline: Records were not supplied
      Given a meeting of the Area Leads was held on 17 February 2010
      And no <records> were supplied
      When clause 6, area leads meet, is audited
      Then it is not evidenced for the Area Leads in February 2010

      Examples:
        | records            |
        | attendance records |
        | memberships        |

    Scenario: Meetings were not supplied
      Given no meetings were supplied
      When clause 6, area leads meet, is audited
      Then it is not evidenced for the Area Leads in February 2010

  Rule: Must all the area representatives be at each monthly meeting?
    The reading of area leads there:
    - everyone: everybody who is one of them on that day, in person (our reading)
    - two of them: at least two of them, in person

    Scenario Outline: Two of the three, by each reading
      Given the reading of area leads there is <reading>
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula and Bea were there
      And Dan sent apologies
      When clause 6, area leads meet, is audited
      Then it is <answer> for the Area Leads in February 2010
      And it is contested: area leads there

      Examples:
        | reading     | answer |
        | everyone    | broken |
        | two of them | kept   |

    Scenario: One of the three, by either reading
      Given the reading of area leads there is two of them
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula was there
      And everybody else sent apologies
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010
      And it is not contested

    Scenario: One of them with two memberships is one person
      Given the reading of area leads there is two of them
      And Paula has been a member of the Area Leads since 1 October 2009
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula was there
      And everybody else sent apologies
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010

    Scenario Outline: Somebody who is none of them on that day does not make the two
      Given the reading of area leads there is two of them
      And Ed was a member of the Area Leads from <from> until <until>
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula and Ed were there
      And Bea and Dan sent apologies
      When clause 6, area leads meet, is audited
      Then it is <answer> for the Area Leads in February 2010

      Examples:
        | from             | until            | answer |
        | 17 February 2010 | 31 March 2010    | kept   |
        | 18 February 2010 | 31 March 2010    | broken |
        | 1 September 2009 | 17 February 2010 | kept   |
        | 1 September 2009 | 16 February 2010 | broken |

  Rule: Which meetings are those of the three area representatives?
    The reading of area leads meetings:
    - their own: meetings of their own (our reading)
    - the groups too: also a meeting of the group at which they are present

    Scenario Outline: All three at a meeting of the group, by each reading
      Given the reading of area leads meetings is <reading>
      And a meeting of the E-safety Strategy Implementation Group was held on 10 February 2010
      And Paula, Bea and Dan were there
      When clause 6, area leads meet, is audited
      Then it is <answer> for the Area Leads in February 2010
      And it is contested: area leads meetings

      Examples:
        | reading        | answer |
        | their own      | broken |
        | the groups too | kept   |

    Scenario Outline: A meeting of another body, or one of the group without all three
      Given the reading of area leads meetings is the groups too
      And a meeting of <body> was held on 10 February 2010
      And Paula and Bea were there
      And Dan <came>
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010

      Examples:
        | body                                       | came           |
        | the E-safety Strategy Implementation Group | sent apologies |
        | the Bournemouth and Poole LSCB             | was there      |

    Scenario: Their own meetings count by either reading
      Given the reading of area leads meetings is the groups too
      And a meeting of the Area Leads was held on 17 February 2010
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is kept for the Area Leads in February 2010
      And it is not contested

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 6, area leads meet, is audited
      Then it is broken for the Area Leads in February 2010
      And the Area Leads must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: More than is asked for

    Scenario: Three of four, where two are enough
      Given the reading of area leads there is two of them
      And Ed is a member of the Area Leads
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula, Bea and Dan were there
      And Ed sent apologies
      When clause 6, area leads meet, is audited
      Then it is kept for the Area Leads in February 2010

  Rule: Each way of not coming

    Scenario Outline: One of three in person, where two are enough
      Given the reading of area leads there is two of them
      And a meeting of the Area Leads was held on 17 February 2010
      And Paula was there
      And Bea <came>
      And Dan sent apologies
      When clause 6, area leads meet, is audited
      Then it is <answer> for the Area Leads in February 2010

      Examples:
        | came                         | answer |
        | was there                    | kept   |
        | sent apologies               | broken |
        | was absent without apologies | broken |
        | was represented by Ed        | broken |

  Rule: A meeting that is past and still shown as planned

    Scenario: Everybody is said to have been there, and whether it was held is not on record
      Given a meeting of the Area Leads is planned for 17 February 2010
      And everybody else was there
      When clause 6, area leads meet, is audited
      Then it is not evidenced for the Area Leads in February 2010
