Feature: Clauses 4.2(e), 5.3, 6.6, 6.10 and 8.3 – Other readings
  Each of these clauses leaves something open that can change an answer. We say how we read it, and
  what another honest reading would say of the same record.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 4.2(e) One answer for both health and wellbeing boards
    The reading of joint answer: Does one answer of the two health and wellbeing boards together do
      for both?
    - each its own: each board answers for itself (our reading)
    - for both: an answer of either stands for both

    Scenario Outline: The other board has answered
      Given the reading of joint answer is <reading>
      And the annual report of the Board for 2014-15 was published on 1 June 2015
      And it was sent to the Health and Wellbeing Board on 1 June 2015
      And it was sent to the 0-25 Health and Wellbeing Board on 1 June 2015
      And the annual report response of the <one> for 2016-17 was sent to the Independent Chair on 1 November 2017
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the <one>
      And it is <answer> for the <other>

      Examples:
        | reading      | one                             | other                           | answer |
        | each its own | Health and Wellbeing Board      | 0-25 Health and Wellbeing Board | broken |
        | for both     | Health and Wellbeing Board      | 0-25 Health and Wellbeing Board | kept   |
        | each its own | 0-25 Health and Wellbeing Board | Health and Wellbeing Board      | broken |
        | for both     | 0-25 Health and Wellbeing Board | Health and Wellbeing Board      | kept   |

    Scenario: An answer of the other board alone is contested
      Given the annual report of the Board for 2014-15 was published on 1 June 2015
      And it was sent to the Health and Wellbeing Board on 1 June 2015
      And the annual report response of the 0-25 Health and Wellbeing Board for 2016-17 was sent to the Independent Chair on 1 November 2017
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board
      And it is contested: joint answer

    Scenario: An answer of somebody else answers for neither
      Given the reading of joint answer is for both
      And the annual report of the Board for 2014-15 was published on 1 June 2015
      And it was sent to the Health and Wellbeing Board on 1 June 2015
      And the annual report response of the Business Group for 2016-17 was sent to the Independent Chair on 1 November 2017
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board

    Scenario Outline: Whether a joint answer came in time
      Given the reading of joint answer is <reading>
      And the annual report of the Board for 2015-16 was published on 1 June 2016
      And it was sent to the <one> on 1 June 2016
      And the annual report response of the <other> for 2015-16 was sent to the Independent Chair on <sent>
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the <one>
      And it is <late>

      Examples:
        | reading  | one                             | other                           | sent        | late            |
        | for both | Health and Wellbeing Board      | 0-25 Health and Wellbeing Board | 1 June 2017 | not marked late |
        | for both | Health and Wellbeing Board      | 0-25 Health and Wellbeing Board | 2 June 2017 | marked late     |
        | for both | 0-25 Health and Wellbeing Board | Health and Wellbeing Board      | 2 June 2017 | marked late     |

    Scenario: An answer of somebody else makes no late answer timely
      Given the reading of joint answer is for both
      And the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 2 November 2017
      And an annual report response of the Business Group was sent to the Independent Chair on 1 March 2017
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is marked late

  Rule: 5.3 Two lay members, or two at least
    The reading of lay members number: Are two lay members the least there may be, or just the
      number?
    - at least two: two or more (our reading)
    - exactly two: two and no more

    Scenario Outline: A third lay member
      Given the reading of lay members number is <reading>
      And Ana is a lay member of the Board
      And Ben is a lay member of the Board
      And Cleo is <role> of the Board
      When clause 5.3, lay members minimum, is audited
      Then it is <answer> for the Board

      Examples:
        | reading      | role         | answer |
        | at least two | a lay member | kept   |
        | exactly two  | a lay member | broken |
        | exactly two  | a member     | kept   |

    Scenario Outline: Two lay members, of whom one is recorded twice
      Given the reading of lay members number is exactly two
      And Ana has been a lay member of the Board since 1 June 2016
      And <name> has been a lay member of the Board since 1 May 2017
      And <another> has been a lay member of the Board since 1 June 2017
      When clause 5.3, lay members minimum, is audited
      Then it is <answer> for the Board

      Examples:
        | name | another | answer |
        | Ben  | Ana     | kept   |
        | Ana  | Ana     | broken |
        | Ben  | Cleo    | broken |

    Scenario: A third lay member is contested
      Given Ana is a lay member of the Board
      And Ben is a lay member of the Board
      And Cleo is a lay member of the Board
      When clause 5.3, lay members minimum, is audited
      Then it is kept for the Board
      And it is contested: lay members number

  Rule: 6.6 The training strategy, once or each year
    The reading of training strategy repeat: Is the training strategy made once, or each year like
      the plan?
    - each year: approved or reviewed within twelve months, as the plan is (our reading)
    - once: approved at some time

    Scenario Outline: An old strategy and a new plan
      Given the reading of training strategy repeat is <reading>
      And the training strategy of the Learning and Development Group was approved on <approved>
      And it was last reviewed on <approved>
      And the training plan of the Learning and Development Group was approved on 8 May 2017
      When clause 6.6, strategy and plan, is audited
      Then it is <answer> for the Learning and Development Group

      Examples:
        | reading   | approved          | answer |
        | each year | 11 September 2015 | broken |
        | once      | 11 September 2015 | kept   |
        | once      | 15 April 2017     | kept   |
        | once      | 30 April 2018     | kept   |
        | once      | 1 May 2018        | broken |

    Scenario: Of two strategies, one was approved
      Given the reading of training strategy repeat is once
      And the training strategy of the Learning and Development Group was approved on 11 September 2015
      And it was last reviewed on 11 September 2015
      And a training strategy of the Learning and Development Group was approved on 1 May 2018
      And it was last reviewed on 11 September 2015
      And the training plan of the Learning and Development Group was approved on 8 May 2017
      When clause 6.6, strategy and plan, is audited
      Then it is kept for the Learning and Development Group

    Scenario: An old strategy is contested
      Given the training strategy of the Learning and Development Group was approved on 11 September 2015
      And it was last reviewed on 11 September 2015
      And the training plan of the Learning and Development Group was approved on 8 May 2017
      When clause 6.6, strategy and plan, is audited
      Then it is broken for the Learning and Development Group
      And it is contested: training strategy repeat

    Scenario: A strategy of which nobody can tell when it was approved
      Given the reading of training strategy repeat is once
      And the training strategy of the Learning and Development Group was approved on a day not recorded
      And it was last reviewed on 11 September 2015
      And the training plan of the Learning and Development Group was approved on 8 May 2017
      When clause 6.6, strategy and plan, is audited
      Then it is not evidenced for the Learning and Development Group

  Rule: 6.10 The health interests on each of two bodies
    The reading of health nominees: Do both health interests sit on each of the two bodies, or is
      one of the bodies enough?
    - on each body: on the Board and on the Business Group (our reading)
    - on either body: on one of the two

    Scenario Outline: On the other body
      Given the reading of health nominees is <reading>
      And Ana is a member of <one> for <seat>
      When clause 6.10, nominees seated, is audited
      Then it is kept for the seat of <seat> on <one>
      And it is <answer> for the seat of <seat> on <other>
      And it is broken for the seat of <another> on <other>

      Examples:
        | reading        | one                | other              | seat             | another          | answer |
        | on each body   | the Board          | the Business Group | Health Providers | CCG Nominees     | broken |
        | on either body | the Board          | the Business Group | Health Providers | CCG Nominees     | kept   |
        | on either body | the Business Group | the Board          | CCG Nominees     | Health Providers | kept   |

    Scenario: Seated on one of the bodies alone is contested
      Given Ana is a member of the Board for Health Providers
      When clause 6.10, nominees seated, is audited
      Then it is broken for the seat of Health Providers on the Business Group
      And it is contested: health nominees

    Scenario: Two people for one seat
      Given the reading of health nominees is on either body
      And Ana is a member of the Board for Health Providers
      And Ben is a member of the Board for Health Providers
      When clause 6.10, nominees seated, is audited
      Then it is kept for the seat of Health Providers on the Board
      And it is kept for the seat of Health Providers on the Business Group

    Scenario Outline: On another group altogether, or at another time
      Given the reading of health nominees is on either body
      And Ana was a member of <body> for Health Providers from <from> until <until>
      When clause 6.10, nominees seated, is audited
      Then it is <answer> for the seat of Health Providers on the Board

      Examples:
        | body                  | from          | until         | answer |
        | the Business Group    | 1 April 2016  | 30 April 2018 | kept   |
        | the Business Group    | 1 April 2016  | 29 April 2018 | broken |
        | the Business Group    | 30 April 2018 | 31 March 2020 | kept   |
        | the Case Review Group | 1 April 2016  | 31 March 2020 | broken |

  Rule: 8.3 Accepting the role by the first meeting, or on the first day
    The reading of acceptance by: By when does somebody new accept the roles and responsibilities?
    - first meeting: by their first meeting, or within four weeks if that is later (our reading)
    - first day: on the first day of their membership

    Scenario Outline: Accepted after the first day
      Given the reading of acceptance by is <reading>
      And Ana has been a member of the Board for CXK since 1 June 2017
      And Ana accepted the role on the Board on <accepted>
      When clause 8.3 is audited
      Then it is kept for Ana on the Board from 1 June 2017
      And it is <late>

      Examples:
        | reading       | accepted    | late            |
        | first meeting | 2 June 2017 | not marked late |
        | first day     | 1 June 2017 | not marked late |
        | first day     | 2 June 2017 | marked late     |

    Scenario: Not accepted in the first four weeks is contested
      Given Ana has been a member of the Board for CXK since 10 April 2018
      When clause 8.3 is audited
      Then it is pending for Ana on the Board from 10 April 2018
      And it is contested: acceptance by
