Feature: Clause 5.6(d) – The request for a replacement: whom it is about, and when
  A member who was reminded, and is absent without apologies again from the very next meeting of that
  body, is asked to be replaced: the Chair writes to the head of the agency that the member represents.

  Background:
    Given the audit is made on 30 April 2018
    And Iris holds the post of Independent Chair
    And Cora is the head of CXK

  Rule: Whom it is about
    The reading of continued absence: When does absence go on after the reminder?
    - next meeting: when the next meeting is missed without apologies (our reading)
    - even with apologies: when the next meeting is missed, with or without apologies
    - two further meetings: when the next two meetings are missed without apologies

    Scenario Outline: Whoever sits in a full role, and represents an agency
      Given the reading of continued absence is <reading>
      And Ana is <role> of the Board
      And Ana represents CXK
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | absent |
        | 17 January 2018   | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to Cora to replace Ana on the Board, signed by Iris, was sent on 1 December 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017

      Examples:
        | role           | reading              |
        | the chair      | next meeting         |
        | a co-chair     | next meeting         |
        | the vice chair | next meeting         |
        | a deputy chair | next meeting         |
        | a member       | next meeting         |
        | a lay member   | next meeting         |
        | the chair      | two further meetings |
        | a co-chair     | two further meetings |
        | the vice chair | two further meetings |
        | a deputy chair | two further meetings |
        | a member       | two further meetings |
        | a lay member   | two further meetings |

  Rule: At which meetings absence goes on
    The reading of deputies and letters: Has somebody who sent a deputy attended, so that no
      reminder is called for?
    - yes: a meeting to which a deputy came is not missed (our reading)
    - no: a meeting to which a deputy came is missed without apologies

    Scenario Outline: Meetings that were called off do not count
      Given the reading of continued absence is <reading>
      And Ana is a member of the Board for CXK
      And Ana's attendance at the Board was
        | 17 May 2017       | absent    |
        | 19 July 2017      | absent    |
        | 6 September 2017  | cancelled |
        | 20 September 2017 | absent    |
        | 18 October 2017   | cancelled |
        | 15 November 2017  | absent    |
        | 13 December 2017  | cancelled |
        | 17 January 2018   | there     |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is broken for Ana since <since>

      Examples:
        | reading              | since            |
        | next meeting         | 15 November 2017 |
        | two further meetings | 17 January 2018  |

    Scenario Outline: Meetings of another body do not count
      Given the reading of continued absence is <reading>
      And Ana is a member of the Board for CXK
      And Ana is a member of the Business Group
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | absent |
        | 17 January 2018   | there  |
      And Ana's attendance at the Business Group was
        | 6 September 2017 | there |
        | 18 October 2017  | there |
        | 13 December 2017 | there |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is broken for Ana since <since>

      Examples:
        | reading              | since            |
        | next meeting         | 15 November 2017 |
        | two further meetings | 17 January 2018  |

    Scenario Outline: Meetings while somebody was no member do not count
      Given the reading of continued absence is <reading>
      And Ana was a member of the Board for CXK from 1 April 2016 until <last day>
      And Ana has been a member of the Board for CXK since <first day>
      And Ana's attendance at the Board was
        | 17 May 2017       | absent  |
        | 19 July 2017      | absent  |
        | <day>             | absent  |
        | 17 January 2018   | absent  |
        | 21 March 2018     | there   |
      And a meeting of the Board was held on <day without her>
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is broken for Ana since <since>

      Examples:
        | reading              | last day        | first day       | day               | day without her   | since           |
        | next meeting         | 31 August 2017  | 1 October 2017  | 15 November 2017  | 20 September 2017 | 17 January 2018 |
        | two further meetings | 31 October 2017 | 1 December 2017 | 20 September 2017 | 15 November 2017  | 21 March 2018   |

    Scenario: Two further meetings are the very next two
      Given the reading of continued absence is two further meetings
      And Ana is a member of the Board for CXK
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
        | 17 January 2018   | absent |
        | 21 March 2018     | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then there is nothing to test

    Scenario Outline: It is not recorded when the reminder was sent
      Given Ana is a member of the Board for CXK
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | <how>  |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on a day not recorded
      When clause 5.6(d), escalation letter, is audited
      Then <verdict>

      Examples:
        | how    | verdict                                                               |
        | there  | there is nothing to test                                              |
        | absent | it is not evidenced for Ana on the Board, second miss on 19 July 2017 |

    Scenario Outline: A deputy comes to the next meeting
      Given the reading of deputies and letters is <reading>
      And Ana is a member of the Board for CXK
      And Ben is the named deputy of Ana on the Board
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | <how>  |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      When clause 5.6(d), escalation letter, is audited
      Then <verdict>

      Examples:
        | reading | how        | verdict                                     |
        | yes     | deputy Ben | there is nothing to test                    |
        | no      | deputy Ben | it is broken for Ana since 15 November 2017 |
        | no      | there      | there is nothing to test                    |

  Rule: The letter

    Scenario: The request has gone out, and the next meeting is still to come
      Given the audit is made on 10 October 2017
      And Ana is a member of the Board for CXK
      And Ana's attendance at the Board was
        | 17 May 2017       | absent  |
        | 19 July 2017      | absent  |
        | 20 September 2017 | absent  |
        | 15 November 2017  | planned |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to Cora to replace Ana on the Board, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017

    Scenario: A second reminder is no request
      Given Ana is a member of the Board for CXK
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is broken for Ana on the Board, second miss on 19 July 2017

    Scenario Outline: Requests that do not count
      Given Ana is a member of the Board for CXK
      And Ana is a member of the Business Group for CXK
      And Ben is a member of the Board for CXK
      And Dora is the head of Public Health
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to <recipient> to replace <member> on <body>, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is <answer> for Ana on the Board, second miss on 19 July 2017

      Examples:
        | recipient | member | body               | answer |
        | Cora      | Ana    | the Board          | kept   |
        | Cora      | Ben    | the Board          | broken |
        | Cora      | Ana    | the Business Group | broken |
        | Dora      | Ana    | the Board          | broken |

    Scenario: Who heads the agency is not on record, and the request went to its Chief Officer
      Given Ana is a member of the Board for Public Health
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to the Chief Officer to replace Ana on the Board, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017

    Scenario: Somebody who represents two agencies
      Given Ana is a member of the Board for CXK
      And Ana has been a member of the Board for Public Health since 1 April 2016
      And Ana's attendance at the Board was
        | 17 May 2017       | absent |
        | 19 July 2017      | absent |
        | 20 September 2017 | absent |
        | 15 November 2017  | there  |
      And a reminder about Ana on the Board, signed by Iris, was sent on 1 August 2017
      And a request to Cora to replace Ana on the Board, signed by Iris, was sent on 1 October 2017
      When clause 5.6(d), escalation letter, is audited
      Then it is kept for Ana on the Board, second miss on 19 July 2017
