Feature: Clause 4.2 – The health and wellbeing boards
  The Board is accountable to the 0-25 Health and Wellbeing Board, both health and wellbeing boards
  receive the annual report and answer it, and the Chair sits on the 0-25 board and attends twice
  a year.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 4.2(b) The Board is accountable to the 0-25 Health and Wellbeing Board

    Scenario: The accountability is recorded
      Given it is recorded that the Board is accountable to the 0-25 Health and Wellbeing Board
      When clause 4.2(b), reporting line, is audited
      Then it is kept for the line

    Scenario: The accountability is not recorded
      When clause 4.2(b), reporting line, is audited
      Then it is broken for the line
      And the Board must act
      And it is major in severity

    Scenario: Reporting lines were not supplied
      Given no reporting lines were supplied
      When clause 4.2(b), reporting line, is audited
      Then it is not evidenced for the line

  Rule: 4.2(c) and (d) Both boards receive the annual report

    Scenario Outline: Sent to the board
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to <board> on 1 October 2017
      When clause <clause>, annual report sent, is audited
      Then it is kept for the copy for <board>

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

    Scenario Outline: Sent to the other board only
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to <other> on 1 October 2017
      When clause <clause>, annual report sent, is audited
      Then it is broken for the copy for <board>

      Examples:
        | clause | board                               | other                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board | the Health and Wellbeing Board      |
        | 4.2(d) | the Health and Wellbeing Board      | the 0-25 Health and Wellbeing Board |

    Scenario Outline: The day of sending is blank
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to <board> on a day not recorded
      When clause <clause>, annual report sent, is audited
      Then it is not evidenced for the copy for <board>

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

    Scenario Outline: No report to send
      When clause <clause>, annual report sent, is audited
      Then there is nothing to test

      Examples:
        | clause |
        | 4.2(c) |
        | 4.2(d) |

    Scenario Outline: Only the latest report counts
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to <board> on 1 October 2016
      And the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause <clause>, annual report sent, is audited
      Then the audit gives 1 verdict
      And it is broken for the copy for <board> of the annual report of the Board for 2016-17

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

    Scenario Outline: Published on the day of the audit, and sent on that day
      Given the annual report of the Board for 2016-17 was published on 30 April 2018
      And it was sent to <board> on 30 April 2018
      When clause <clause>, annual report sent, is audited
      Then it is kept for the copy for <board>

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

    Scenario Outline: Approved, and it is not recorded whether it was published
      Given the annual report of the Board for 2016-17 was approved on 30 September 2017
      When clause <clause>, annual report sent, is audited
      Then it is not evidenced for the copy for <board>

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

    Scenario Outline: Published after the audit, so the report before it counts
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to <board> on 1 October 2016
      And the annual report of the Board for 2016-17 was published on 1 May 2018
      When clause <clause>, annual report sent, is audited
      Then it is kept for the copy for <board> of the annual report of the Board for 2015-16

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

    Scenario Outline: Papers that are no annual report of the Board
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to <board> on 1 October 2017
      And the business plan of the Board for 2017-18 was published on 1 November 2017
      And the annual report of the Business Group for 2016-17 was published on 1 December 2017
      When clause <clause>, annual report sent, is audited
      Then it is kept for the copy for <board> of the annual report of the Board for 2016-17

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

    Scenario Outline: Sent to somebody else as well
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to <board> on 1 October 2017
      And it was sent to the Full Council on 1 October 2017
      When clause <clause>, annual report sent, is audited
      Then it is kept for the copy for <board>

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

    Scenario Outline: Published, and sent to nobody
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      When clause <clause>, annual report sent, is audited
      Then it is broken for the copy for <board>
      And the Board must act
      And it is major in severity

      Examples:
        | clause | board                               |
        | 4.2(c) | the 0-25 Health and Wellbeing Board |
        | 4.2(d) | the Health and Wellbeing Board      |

  Rule: 4.2(e) Each board tells the Chair every year how it answers the report

    Scenario Outline: The limit of twelve months
      Given the annual report of the Board for 2014-15 was published on 1 June 2015
      And it was sent to the Health and Wellbeing Board on 1 June 2015
      And the annual report response of the Health and Wellbeing Board for 2014-15 was sent to the Independent Chair on 1 May 2016
      And the annual report response of the Health and Wellbeing Board for 2015-16 was sent to the Independent Chair on <sent>
      When clause 4.2(e), annual report response, is audited
      Then it is <answer> for the Health and Wellbeing Board
      And it is not marked late

      Examples:
        | sent          | answer |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |

    Scenario: Never answered
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Health and Wellbeing Board on 1 October 2016
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board since 2 October 2017
      And the Health and Wellbeing Board must act
      And it is major in severity

    Scenario: The first twelve months after the first report
      Given the annual report of the Board for 2016-17 was published on 30 September 2017
      And it was sent to the Health and Wellbeing Board on 1 October 2017
      When clause 4.2(e), annual report response, is audited
      Then it is pending for the Health and Wellbeing Board until 1 October 2018

    Scenario Outline: On the anniversary of the first report and the day after
      Given the audit is made on <audit>
      And the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Health and Wellbeing Board on 1 October 2016
      When clause 4.2(e), annual report response, is audited
      Then it is <answer> for the Health and Wellbeing Board

      Examples:
        | audit          | answer  |
        | 1 October 2017 | pending |
        | 2 October 2017 | broken  |

    Scenario Outline: Only a first answer after the anniversary is marked late
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Health and Wellbeing Board on 1 October 2016
      And the annual report response of the Health and Wellbeing Board for 2015-16 was sent to the Independent Chair on <sent>
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is <late>

      Examples:
        | sent           | late            |
        | 1 October 2017 | not marked late |
        | 2 October 2017 | marked late     |

    Scenario: An answer sent to somebody else does not count
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Health and Wellbeing Board on 1 October 2016
      And the annual report response of the Health and Wellbeing Board for 2015-16 was sent to the Leader of the Council on 1 November 2017
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board

    Scenario: Each board answers on its own
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Health and Wellbeing Board on 1 October 2016
      And it was sent to the 0-25 Health and Wellbeing Board on 1 October 2016
      And the annual report response of the Health and Wellbeing Board for 2015-16 was sent to the Independent Chair on 1 November 2017
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is broken for the 0-25 Health and Wellbeing Board

    Scenario: A report received on the day of the audit
      Given the annual report of the Board for 2016-17 was published on 1 April 2018
      And it was sent to the Health and Wellbeing Board on 30 April 2018
      When clause 4.2(e), annual report response, is audited
      Then it is pending for the Health and Wellbeing Board until 30 April 2019

    Scenario Outline: What does not count as receiving the annual report
      Given <paper> of <body> for 2015-16 was published on 30 September 2016
      And it was sent to <recipient> on 1 October 2016
      When clause 4.2(e), annual report response, is audited
      Then it does not apply to the Health and Wellbeing Board

      Examples:
        | paper             | body                                   | recipient                      |
        | the business plan | the Board                              | the Health and Wellbeing Board |
        | the annual report | the Medway Safeguarding Children Board | the Health and Wellbeing Board |
        | the annual report | the Board                              | the Leader of the Council      |

    Scenario: A board that never received a report need not answer
      When clause 4.2(e), annual report response, is audited
      Then there is nothing to test

    Scenario: It is not recorded when the answer was sent
      Given the annual report of the Board for 2015-16 was published on 30 September 2016
      And it was sent to the Health and Wellbeing Board on 1 October 2016
      And the annual report response of the Health and Wellbeing Board for 2015-16 was sent to the Independent Chair on a day not recorded
      When clause 4.2(e), annual report response, is audited
      Then it is not evidenced for the Health and Wellbeing Board

    Scenario: A breach dates from the day after the year since the latest one
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 June 2015
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 1 July 2015
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board since 2 July 2016

    Scenario: Twelve months over a 29 February
      Given the audit is made on 1 March 2020
      And the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 June 2015
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 1 March 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 1 March 2019
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board

    Scenario: The first twelve months over a 29 February
      Given the audit is made on 30 April 2020
      And the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2019
      When clause 4.2(e), annual report response, is audited
      Then it is pending for the Health and Wellbeing Board until 1 November 2020

    Scenario: Late once, and done again since
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 2 November 2017
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 1 March 2018
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is not marked late

    Scenario: Another paper of the board to the Chair does not count
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And a business plan of the Health and Wellbeing Board was sent to the Independent Chair on 1 March 2018
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board

    Scenario: Another paper of the board to the Chair does not make a late one timely
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 2 November 2017
      And a business plan of the Health and Wellbeing Board was sent to the Independent Chair on 1 March 2017
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is marked late

    Scenario: The answer of the other board does not count
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the 0-25 Health and Wellbeing Board was sent to the Independent Chair on 1 March 2018
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board

    Scenario: The answer of the other board does not make a late one timely
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 2 November 2017
      And an annual report response of the 0-25 Health and Wellbeing Board was sent to the Independent Chair on 1 March 2017
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is marked late

    Scenario: An answer to the Leader of the Council does not count
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Leader of the Council on 1 March 2018
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board

    Scenario: An answer to the Leader of the Council does not make a late one timely
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 2 November 2017
      And an annual report response of the Health and Wellbeing Board was sent to the Leader of the Council on 1 March 2017
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is marked late

    Scenario: Its answer went to the Leader, and other papers to the Chair
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Leader of the Council on 1 March 2018
      And a business plan of the Board was sent to the Independent Chair on 1 March 2018
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board

    Scenario: Other papers that went to the Chair in time do not make a late answer timely
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 2 November 2017
      And a business plan of the Board was sent to the Independent Chair on 1 March 2017
      When clause 4.2(e), annual report response, is audited
      Then it is kept for the Health and Wellbeing Board
      And it is marked late

    Scenario Outline: An answer on the day of the audit, and one after it
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 November 2016
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on <sent>
      When clause 4.2(e), annual report response, is audited
      Then it is <answer> for the Health and Wellbeing Board

      Examples:
        | sent          | answer |
        | 30 April 2018 | kept   |
        | 1 May 2018    | broken |

    Scenario: The first report that came starts the time, not a later one
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 October 2016
      And the annual report of the Board for 2015-16 was sent to the Health and Wellbeing Board on 1 October 2017
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board since 2 October 2017

    Scenario Outline: What came before the annual report does not start the time
      Given <paper> of <body> was sent to <recipient> on 1 March 2017
      And the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 October 2017
      When clause 4.2(e), annual report response, is audited
      Then it is pending for the Health and Wellbeing Board until 1 October 2018

      Examples:
        | paper            | body                                   | recipient                      |
        | a business plan  | the Board                              | the Health and Wellbeing Board |
        | an annual report | the Medway Safeguarding Children Board | the Health and Wellbeing Board |
        | an annual report | the Board                              | the Leader of the Council      |

    Scenario: The report went to others, and another paper to the board
      Given an annual report of the Board was sent to the Leader of the Council on 1 October 2016
      And a business plan of the Board was sent to the Health and Wellbeing Board on 1 October 2016
      When clause 4.2(e), annual report response, is audited
      Then it does not apply to the Health and Wellbeing Board

    Scenario: A report that reaches the board only after the audit
      Given the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 May 2018
      When clause 4.2(e), annual report response, is audited
      Then it does not apply to the Health and Wellbeing Board

    Scenario: A year from 28 February of a leap year ends on 28 February
      Given the audit is made on 30 April 2018
      And the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 June 2015
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 28 February 2016
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board since 1 March 2017

  Rule: 4.2(f) The Chair has a seat on the 0-25 Health and Wellbeing Board

    Scenario: The Chair has the seat
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      When clause 4.2(f), seat on HWB 0-25, is audited
      Then it is kept for Iris

    Scenario: The Chair has no seat
      Given Iris holds the post of Independent Chair
      When clause 4.2(f), seat on HWB 0-25, is audited
      Then it is broken for Iris
      And the Independent Chair must act
      And it is major in severity

    Scenario Outline: The last day of the seat
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board until <until>
      When clause 4.2(f), seat on HWB 0-25, is audited
      Then it is <answer> for Iris

      Examples:
        | until         | answer |
        | 30 April 2018 | kept   |
        | 29 April 2018 | broken |

    Scenario: The seat on the other board does not count
      Given Iris holds the post of Independent Chair
      And Iris is a member of the Health and Wellbeing Board
      When clause 4.2(f), seat on HWB 0-25, is audited
      Then it is broken for Iris

    Scenario: Memberships were not supplied
      Given Iris holds the post of Independent Chair
      And no memberships were supplied
      When clause 4.2(f), seat on HWB 0-25, is audited
      Then it is not evidenced for Iris

    Scenario: The seat of somebody else does not count
      Given Iris holds the post of Independent Chair
      And Ana is a member of the 0-25 Health and Wellbeing Board
      When clause 4.2(f), seat on HWB 0-25, is audited
      Then it is broken for Iris

    Scenario: The seat is on record twice
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris has been a member of the 0-25 Health and Wellbeing Board since 1 June 2017
      When clause 4.2(f), seat on HWB 0-25, is audited
      Then it is kept for Iris

    Scenario Outline: A new Chair, and the one before
      Given Otto held the post of Independent Chair from 1 April 2012 until <before>
      And Iris has held the post of Independent Chair since <since>
      And Iris has been a member of the 0-25 Health and Wellbeing Board since <since>
      When clause 4.2(f), seat on HWB 0-25, is audited
      Then it is kept for Iris
      And it does not apply to Otto

      Examples:
        | before           | since          |
        | 31 December 2017 | 1 January 2018 |
        | 29 April 2018    | 30 April 2018  |

  Rule: 4.2(g) The Chair attends the 0-25 Health and Wellbeing Board twice a year

    Scenario Outline: Twice is enough
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And the 0-25 Health and Wellbeing Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And Iris was there <times>
      And Iris sent apologies <rest>
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is <answer> for Iris on the 0-25 Health and Wellbeing Board in 2017-18

      Examples:
        | times   | rest    | answer |
        | 3 times | once    | kept   |
        | twice   | twice   | kept   |
        | once    | 3 times | broken |

    Scenario: A deputy does not count
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And the 0-25 Health and Wellbeing Board held 2 meetings, 12 weeks apart, from 3 May 2017
      And Iris was there once
      And Iris was represented once by Ben
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is broken for Iris on the 0-25 Health and Wellbeing Board in 2017-18
      And the Independent Chair must act
      And it is minor in severity

    Scenario Outline: Only meetings from April to March
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 May 2017 | there |
        | <day>       | there |
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is <answer> for Iris on the 0-25 Health and Wellbeing Board in 2017-18

      Examples:
        | day           | answer |
        | 31 March 2017 | broken |
        | 1 April 2017  | kept   |
        | 31 March 2018 | kept   |
        | 1 April 2018  | broken |

    Scenario Outline: A blank counts where it could change the answer
      Given Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And the 0-25 Health and Wellbeing Board held 4 meetings, 12 weeks apart, from 3 May 2017
      And Iris was there <times>
      And it is not recorded once whether Iris came
      And Iris sent apologies <rest>
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is <answer> for Iris on the 0-25 Health and Wellbeing Board in 2017-18

      Examples:
        | times | rest  | answer        |
        | once  | twice | not evidenced |
        | twice | once  | kept          |

    Scenario: Two are still within reach
      Given the audit is made on 31 December 2017
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 May 2017   | there     |
        | 19 July 2017  | apologies |
        | 14 March 2018 | planned   |
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is pending for Iris on the 0-25 Health and Wellbeing Board in 2017-18 until 31 March 2018
      And the outlook is open

    Scenario: Two are no longer within reach
      Given the audit is made on 31 December 2017
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 May 2017   | apologies |
        | 19 July 2017  | apologies |
        | 14 March 2018 | planned   |
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is broken for Iris on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: Kept as soon as the second is attended
      Given the audit is made on 31 December 2017
      And Iris holds the post of Independent Chair
      And Iris is a member of the 0-25 Health and Wellbeing Board
      And Iris's attendance at the 0-25 Health and Wellbeing Board was
        | 17 May 2017   | there   |
        | 19 July 2017  | there   |
        | 14 March 2018 | planned |
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is kept for Iris on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: Meetings that were all cancelled say nothing about the Chair
      Given Iris holds the post of Independent Chair
      And a meeting of the 0-25 Health and Wellbeing Board planned for 19 July 2017 was cancelled on 1 July 2017 for another reason
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is not evidenced for Iris on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: Two Chairs in one year, and the attendance of both counts
      Given Otto held the post of Independent Chair from 1 April 2016 until 30 September 2017
      And Iris has held the post of Independent Chair since 1 October 2017
      And a meeting of the 0-25 Health and Wellbeing Board was held on 17 May 2017
      And Otto was there
      And a meeting of the 0-25 Health and Wellbeing Board was held on 14 March 2018
      And Iris was there
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is kept for Iris on the 0-25 Health and Wellbeing Board in 2017-18
      And it does not apply to Otto on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: Who held the post at the end of the year answers for it
      Given Otto held the post of Independent Chair from 1 October 2017 until 31 March 2018
      And Iris has held the post of Independent Chair since 1 April 2018
      And the 0-25 Health and Wellbeing Board held 2 meetings, 12 weeks apart, from 8 November 2017
      And Otto was there twice
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is kept for Otto on the 0-25 Health and Wellbeing Board in 2017-18
      And it does not apply to Iris on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: A Chair whose time in post ends before the year does
      Given Iris held the post of Independent Chair from 1 April 2016 until 31 May 2018
      And a meeting of the 0-25 Health and Wellbeing Board is planned for 20 June 2018
      And a meeting of the 0-25 Health and Wellbeing Board is planned for 19 September 2018
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is pending for Iris on the 0-25 Health and Wellbeing Board in 2018-19 until 31 March 2019
      And the outlook is open

    Scenario: A meeting of another body does not count
      Given Iris holds the post of Independent Chair
      And a meeting of the Board was held on 17 May 2017
      And Iris was there
      And a meeting of the 0-25 Health and Wellbeing Board was held on 19 July 2017
      And Iris was there
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is broken for Iris on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: A meeting that is past and still shown as planned may have been held
      Given Iris holds the post of Independent Chair
      And a meeting of the 0-25 Health and Wellbeing Board was held on 19 July 2017
      And Iris was there
      And a meeting of the 0-25 Health and Wellbeing Board is planned for 17 May 2017
      And Iris was there
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is not evidenced for Iris on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: Nobody held the post at the meetings
      Given Iris has held the post of Independent Chair since 1 January 2018
      And the 0-25 Health and Wellbeing Board held 2 meetings, 12 weeks apart, from 3 May 2017
      And Iris was there twice
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is broken for Iris on the 0-25 Health and Wellbeing Board in 2017-18

    Scenario: No meeting at all is on record
      Given Iris holds the post of Independent Chair
      When clause 4.2(g), attendance at HWB 0-25, is audited
      Then it is not evidenced for Iris on the 0-25 Health and Wellbeing Board in 2017-18
      And it is not evidenced for Iris on the 0-25 Health and Wellbeing Board in 2018-19
      And it does not apply to Iris on the 0-25 Health and Wellbeing Board in 2016-17

  Rule: Twelve months up to a 29 February

    Scenario: What was sent on 28 February is good up to 29 February
      Given the audit is made on 30 April 2020
      And the annual report of the Board for 2014-15 was sent to the Health and Wellbeing Board on 1 June 2015
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 28 February 2019
      When clause 4.2(e), annual report response, is audited
      Then it is broken for the Health and Wellbeing Board since 1 March 2020

  Rule: What the record does not tell of the annual report

    Scenario: It is not recorded when the annual report was sent to a board that has answered
      Given the annual report of the Board for 2016-17 was sent to the Health and Wellbeing Board on a day not recorded
      And an annual report response of the Health and Wellbeing Board was sent to the Independent Chair on 1 March 2018
      When clause 4.2(e), annual report response, is audited
      Then it is not evidenced for the Health and Wellbeing Board
