Feature: Clauses 3.2, 3.3 and ToR Board 4 – Other readings of the annual report
  The document does not say by when the report comes out, names its recipients in lists that differ,
  and asks for heads of spending under which there may be nothing. We read each in one way; other
  honest readings give other answers.

  Background:
    Given the audit is made on 30 April 2018

  Rule: By when the report is published
    The reading of annual report time: By when must the annual report on a year be published, since
      no time is given?
    - twelve months: within twelve months of the end of its year (our reading)
    - before the budget: by the December after it, in time for the partners' budgets
    - any time: at any time, so that a report that has not come is not late

    Scenario Outline: Before the budget is set, by another reading
      Given the reading of annual report time is before the budget
      And the annual report of the Board for 2016-17 was published on <published>
      When clause 3.2, annual report published, is audited
      Then it is kept for the Board in 2016-17
      And it is <late>

      Examples:
        | published        | late            |
        | 31 December 2017 | not marked late |
        | 1 January 2018   | marked late     |

    Scenario Outline: A report that has not come, when the budget has been set
      Given the audit is made on 1 January 2018
      And the reading of annual report time is <reading>
      When clause 3.2, annual report published, is audited
      Then <verdict>

      Examples:
        | reading           | verdict                                   |
        | twelve months     | it is pending for the Board in 2016-17    |
        | before the budget | it is broken for the Board in 2016-17     |
        | any time          | it does not apply to the Board in 2016-17 |

    Scenario: Without a time of its own, a report may be as late as it likes
      When clause 3.2, annual report published, is audited
      Then it is broken for the Board in 2016-17
      And it is contested: annual report time

    Scenario Outline: With any time, a report that came is kept
      Given the reading of annual report time is any time
      And the annual report of the Board for 2016-17 was published on <published>
      When clause 3.2, annual report published, is audited
      Then <verdict>

      Examples:
        | published     | verdict                                   |
        | 31 March 2017 | it does not apply to the Board in 2016-17 |
        | 1 April 2017  | it is kept for the Board in 2016-17       |
        | 30 April 2018 | it is kept for the Board in 2016-17       |
        | 1 May 2018    | it does not apply to the Board in 2016-17 |

    Scenario Outline: With any time, a paper of another kind or body, or on another year, is no report
      Given the reading of annual report time is any time
      And the <paper> of <body> for <year> was published on 30 September 2017
      When clause 3.2, annual report published, is audited
      Then it does not apply to the Board in 2016-17

      Examples:
        | paper              | body               | year    |
        | terms of reference | the Board          | 2016-17 |
        | annual report      | the Business Group | 2016-17 |
        | annual report      | the Board          | 2015-16 |

  Rule: To whom the report goes
    The reading of report recipients: Each of the lists of those who get the annual report names
      others. To whom does it go?
    - each clause: to everybody whom any of the clauses names, each under its own clause (our
      reading)
    - named by both: to those alone whom 3.2 and the Board's terms of reference both name

    Scenario Outline: Only to those whom both lists name
      Given the reading of report recipients is <reading>
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause 3.2, annual report sent, is audited
      Then it is broken for the copy for the Police and Crime Commissioner
      And it is broken for the copy for the Chair of the Health and Wellbeing Board
      And it is broken for the copy for the Chair of the 0-25 Health and Wellbeing Board
      And the audit gives <number> verdicts

      Examples:
        | reading       | number |
        | each clause   | 5      |
        | named by both | 3      |

    Scenario Outline: Only to those whom both lists name, by the terms of reference
      Given the reading of report recipients is <reading>
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause ToR Board 4, annual report sent, is audited
      Then it is broken for the copy for the Police and Crime Commissioner
      And it is broken for the copy for the Health and Wellbeing Board
      And it is broken for the copy for the 0-25 Health and Wellbeing Board
      And the audit gives <number> verdicts

      Examples:
        | reading       | number |
        | each clause   | 4      |
        | named by both | 3      |

    Scenario Outline: A recipient whom one list alone names is contested
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause <clause>, annual report sent, is audited
      Then it is broken for the copy for <whom>
      And it is contested: report recipients

      Examples:
        | clause      | whom                  |
        | 3.2         | the council leader    |
        | ToR Board 4 | the NHS Commissioners |

  Rule: Heads under which nothing was spent
    The reading of empty heads: Must the annual report name a head under which nothing was spent?
    - stated: each head appears, with nothing under it if need be (our reading)
    - only with money: only heads under which something was spent, which the record does not tell

    Scenario Outline: A head that the report leaves out
      Given the reading of empty heads is <reading>
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      And it contains Contributions of partners
      When clause 3.3, spending and contributions, is audited
      Then it is kept for the item Contributions of partners
      And it is <answer> for the item Other spending

      Examples:
        | reading         | answer        |
        | stated          | broken        |
        | only with money | not evidenced |

    Scenario: A head that the report leaves out is contested
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause 3.3, spending and contributions, is audited
      Then it is broken for the item Other spending
      And it is contested: empty heads
