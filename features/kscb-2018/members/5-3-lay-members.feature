Feature: Clause 5.3 – Lay members
  At least two lay members serve on the Board for a fixed term, are reviewed every year, and go
  on only if the review is satisfactory.

  Background:
    Given the audit is made on 30 April 2018

  Rule: At least two lay members

    Scenario: Exactly two
      Given Ana is a lay member of the Board
      And Ben is a lay member of the Board
      When clause 5.3, lay members minimum, is audited
      Then it is kept for the Board

    Scenario: Only one
      Given Ana is a lay member of the Board
      When clause 5.3, lay members minimum, is audited
      Then it is broken for the Board
      And the Board must act
      And it is major in severity

    Scenario: None
      When clause 5.3, lay members minimum, is audited
      Then it is broken for the Board

    Scenario Outline: The second one leaves
      Given Ana is a lay member of the Board
      And Ben was a lay member of the Board from 1 June 2016 until <until>
      When clause 5.3, lay members minimum, is audited
      Then it is <answer> for the Board

      Examples:
        | until         | answer |
        | 30 April 2018 | kept   |
        | 29 April 2018 | broken |

    Scenario: A lay member of a group is no lay member of the Board
      Given Ana is a lay member of the Board
      And Ben is a lay member of the Multi-Agency Sexual Exploitation Group
      When clause 5.3, lay members minimum, is audited
      Then it is broken for the Board

    Scenario: Other members are no lay members
      Given Ana is a lay member of the Board
      And Ben is a member of the Board for CXK
      And Cleo has been a lay member of the Board since 1 May 2018
      When clause 5.3, lay members minimum, is audited
      Then it is broken for the Board

    Scenario: Memberships were not supplied, so lay members cannot be counted
      Given no memberships were supplied
      When clause 5.3, lay members minimum, is audited
      Then it is not evidenced for the Board

    Scenario: Three lay members
      Given Ana is a lay member of the Board
      And Ben is a lay member of the Board
      And Cleo is a lay member of the Board
      When clause 5.3, lay members minimum, is audited
      Then it is kept for the Board

    Scenario: One lay member, on record twice
      Given Ana is a lay member of the Board
      And Ana has been a lay member of the Board since 1 June 2017
      When clause 5.3, lay members minimum, is audited
      Then it is broken for the Board

    Scenario: The second one joins on the day of the audit
      Given Ana is a lay member of the Board
      And Ben has been a lay member of the Board since 30 April 2018
      When clause 5.3, lay members minimum, is audited
      Then it is kept for the Board

  Rule: A fixed term

    Scenario: The term has a last day
      Given Ana is a lay member of the Board until 31 May 2019
      When clause 5.3, lay fixed term, is audited
      Then it is kept for Ana

    Scenario: The term ends on the day of the audit
      Given Ana is a lay member of the Board until 30 April 2018
      When clause 5.3, lay fixed term, is audited
      Then it is kept for Ana

    Scenario: No last day is set
      Given Ana is a lay member of the Board
      When clause 5.3, lay fixed term, is audited
      Then it is broken for Ana
      And the Board must act
      And it is minor in severity

    Scenario: Other memberships need no last day
      Given Ana is a lay member of the Board until 31 May 2019
      And Ana is a member of the Case Review Group for Kent Police
      And Ben is a lay member of the Board
      When clause 5.3, lay fixed term, is audited
      Then it is kept for Ana
      And it is broken for Ben

    Scenario: A term that has ended is tested no more
      Given Ana is a lay member of the Board until 29 April 2018
      When clause 5.3, lay fixed term, is audited
      Then it does not apply to Ana

    Scenario: Other members need no fixed term
      Given Ana is a member of the Board for CXK
      When clause 5.3, lay fixed term, is audited
      Then it does not apply to Ana

    Scenario: A lay member who joins on the day of the audit
      Given Ana was a lay member of the Board from 30 April 2018 until 30 April 2021
      When clause 5.3, lay fixed term, is audited
      Then it is kept for Ana

    Scenario Outline: Two terms on record, and one of them has no last day
      Given Ana is a lay member of the Board until 31 May 2019
      And Ana has been a lay member of the Board since <since>
      When clause 5.3, lay fixed term, is audited
      Then it is broken for Ana

      Examples:
        | since          |
        | 1 June 2016    |
        | 1 January 2018 |
        | 30 April 2018  |

    Scenario: A place as a lay member of a group needs no last day
      Given Ana is a lay member of the Board until 31 May 2019
      And Ana is a lay member of the Multi-Agency Sexual Exploitation Group
      When clause 5.3, lay fixed term, is audited
      Then it is kept for Ana

    Scenario: Another place on the Board needs no last day
      Given Ana is a lay member of the Board until 31 May 2019
      And Ana has been an adviser of the Board since 1 June 2017
      When clause 5.3, lay fixed term, is audited
      Then it is kept for Ana

    Scenario: A new lay member whose term has no last day
      Given Ana has been a lay member of the Board since 1 January 2018
      When clause 5.3, lay fixed term, is audited
      Then it is broken for Ana

    Scenario: To have accepted the role sets no last day
      Given Ana is a lay member of the Board
      And Ana accepted the role on the Board on 1 June 2017
      When clause 5.3, lay fixed term, is audited
      Then it is broken for Ana

  Rule: A review every year

    Scenario Outline: The limit of twelve months
      Given Ana is a lay member of the Board
      And Ana was appraised by Ben on 1 June 2015
      And Ana was appraised by Ben on <held>
      When clause 5.3, lay annual review, is audited
      Then it is <answer> for Ana
      And it is not marked late

      Examples:
        | held          | answer |
        | 30 April 2018 | kept   |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |
        | 1 May 2018    | broken |

    Scenario: Never reviewed
      Given Ana is a lay member of the Board
      When clause 5.3, lay annual review, is audited
      Then it is broken for Ana since 2 April 2016
      And the Board must act
      And it is minor in severity

    Scenario: A lapsed review
      Given Ana is a lay member of the Board
      And Ana was appraised by Ben on 1 March 2017
      When clause 5.3, lay annual review, is audited
      Then it is broken for Ana since 2 March 2018

    Scenario Outline: The first twelve months
      Given Ana has been a lay member of the Board since <joined>
      When clause 5.3, lay annual review, is audited
      Then it is <answer> for Ana

      Examples:
        | joined        | answer  |
        | 1 May 2017    | pending |
        | 30 April 2017 | pending |
        | 29 April 2017 | broken  |

    Scenario: The first review is due on the anniversary
      Given Ana has been a lay member of the Board since 1 June 2017
      When clause 5.3, lay annual review, is audited
      Then it is pending for Ana until 1 June 2018

    Scenario: The anniversary of 29 February is 28 February
      Given the audit is made on 1 March 2020
      And Ana has been a lay member of the Board since 29 February 2020
      When clause 5.3, lay annual review, is audited
      Then it is pending for Ana until 28 February 2021

    Scenario Outline: Only a first review after the anniversary is marked late
      Given Ana has been a lay member of the Board since 1 June 2016
      And Ana was appraised by Ben on <held>
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ana
      And it is <late>

      Examples:
        | held        | late            |
        | 1 June 2017 | not marked late |
        | 2 June 2017 | marked late     |

    Scenario: A late second review restarts the clock and is not marked
      Given Ana has been a lay member of the Board since 1 June 2015
      And Ana was appraised by Ben on 1 May 2016
      And Ana was appraised by Ben on 1 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ana
      And it is not marked late

    Scenario: Other memberships do not start the clock
      Given Ana is a member of the Case Review Group for Kent Police
      And Ben is a lay member of the Board
      And Ana has been a lay member of the Board since 1 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is pending for Ana until 1 November 2018

    Scenario: The review of another lay member does not count
      Given Ana is a lay member of the Board
      And Ben is a lay member of the Board
      And Ben was appraised by Cleo on 1 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ben
      And it is broken for Ana

    Scenario: Who held the review does not matter here
      Given Ana is a lay member of the Board
      And Ana was appraised by somebody not recorded on 1 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ana

    Scenario: Appraisals were not supplied
      Given Ana is a lay member of the Board
      And no appraisals were supplied
      When clause 5.3, lay annual review, is audited
      Then it is not evidenced for Ana

    Scenario: A breach dates from the day after the year since the latest one
      Given Ana has been a lay member of the Board since 1 June 2015
      And Ana was appraised by Ben on 1 July 2015
      When clause 5.3, lay annual review, is audited
      Then it is broken for Ana since 2 July 2016

    Scenario: Twelve months over a 29 February
      Given the audit is made on 1 March 2020
      And Ana has been a lay member of the Board since 1 June 2015
      And Ana was appraised by Ben on 1 March 2016
      And Ana was appraised by Ben on 1 March 2019
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ana

    Scenario: The first twelve months over a 29 February
      Given the audit is made on 30 April 2020
      And Ana has been a lay member of the Board since 1 November 2019
      When clause 5.3, lay annual review, is audited
      Then it is pending for Ana until 1 November 2020

    Scenario: Late once, and done again since
      Given Ana has been a lay member of the Board since 1 November 2016
      And Ana was appraised by Ben on 2 November 2017
      And Ana was appraised by Ben on 1 March 2018
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ana
      And it is not marked late

    Scenario: The review of somebody else does not count
      Given Ana has been a lay member of the Board since 1 November 2016
      And Cleo was appraised by Ben on 1 March 2018
      When clause 5.3, lay annual review, is audited
      Then it is broken for Ana

    Scenario: The review of somebody else does not make a late one timely
      Given Ana has been a lay member of the Board since 1 November 2016
      And Ana was appraised by Ben on 2 November 2017
      And Cleo was appraised by Ben on 1 March 2017
      When clause 5.3, lay annual review, is audited
      Then it is kept for Ana
      And it is marked late

    Scenario Outline: The first and the last day of a lay member
      Given Ana was a lay member of the Board from <from> until <until>
      When clause 5.3, lay annual review, is audited
      Then it is <answer> for Ana

      Examples:
        | from          | until         | answer  |
        | 30 April 2018 | 31 March 2020 | pending |
        | 1 April 2016  | 30 April 2018 | broken  |

    Scenario: A lay member who has left need not be reviewed
      Given Ana was a lay member of the Board from 1 April 2016 until 29 April 2018
      When clause 5.3, lay annual review, is audited
      Then it does not apply to Ana

    Scenario: To have accepted the role long ago ends nothing
      Given Ana is a lay member of the Board
      And Ana accepted the role on the Board on 1 June 2017
      When clause 5.3, lay annual review, is audited
      Then it is broken for Ana

    Scenario: Two terms, and the first one starts the clock
      Given Ana was a lay member of the Board from 1 June 2016 until 31 October 2017
      And Ana has been a lay member of the Board since 1 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is broken for Ana since 2 June 2017

    Scenario Outline: Places that do not start the clock
      Given Ana is <role> of <body>
      And Ana has been a lay member of the Board since 1 November 2017
      When clause 5.3, lay annual review, is audited
      Then it is pending for Ana until 1 November 2018

      Examples:
        | role         | body                                       |
        | a lay member | the Multi-Agency Sexual Exploitation Group |
        | an adviser   | the Board                                  |

    Scenario: A year from 28 February of a leap year ends on 28 February
      Given the audit is made on 30 April 2018
      And Ana is a lay member of the Board
      And Ana was appraised by Ben on 28 February 2016
      When clause 5.3, lay annual review, is audited
      Then it is broken for Ana since 1 March 2017

  Rule: Going on only after a satisfactory review

    Scenario: A satisfactory review
      Given Ana is a lay member of the Board
      And Ana was appraised by Ben on 1 November 2017: satisfactory
      When clause 5.3, lay continuation, is audited
      Then it is kept for Ana

    Scenario: An unsatisfactory review, and the membership goes on
      Given Ana is a lay member of the Board
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is broken for Ana
      And the Board must act
      And it is major in severity

    Scenario Outline: An unsatisfactory review, and the membership ends
      Given Ana is a lay member of the Board until <until>
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is <answer> for Ana

      Examples:
        | until         | answer |
        | 29 April 2018 | kept   |
        | 30 April 2018 | broken |

    Scenario: A later satisfactory review counts
      Given Ana is a lay member of the Board
      And Ana was appraised by Ben on 1 November 2016: unsatisfactory
      And Ana was appraised by Ben on 1 November 2017: satisfactory
      When clause 5.3, lay continuation, is audited
      Then it is kept for Ana

    Scenario: The outcome was not recorded
      Given Ana is a lay member of the Board
      And Ana was appraised by Ben on 1 November 2017: not recorded
      When clause 5.3, lay continuation, is audited
      Then it is not evidenced for Ana

    Scenario: The outcome does not matter once the membership has ended
      Given Ana is a lay member of the Board until 1 December 2017
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is kept for Ana

    Scenario: Other memberships may go on
      Given Ana was a lay member of the Board from 1 June 2015 until 1 December 2017
      And Ana has been a member of the Board for CXK since 2 December 2017
      And Ana is a member of the Case Review Group for Kent Police
      And Ben is a lay member of the Board
      And Ana was appraised by Cleo on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is kept for Ana

    Scenario: Nobody has reviewed the lay member yet
      Given Ana is a lay member of the Board
      When clause 5.3, lay continuation, is audited
      Then it does not apply to Ana

    Scenario Outline: A membership that ended before the time audited
      Given Ana is a lay member of the Board until <until>
      And Ana was appraised by Ben on 1 November 2016: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then <verdict>

      Examples:
        | until         | verdict                  |
        | 31 March 2017 | it does not apply to Ana |
        | 1 April 2017  | it is kept for Ana       |

    Scenario: Only the other lay member has been reviewed
      Given Ana is a lay member of the Board
      And Ben is a lay member of the Board
      And Ben was appraised by Cleo on 1 November 2017: satisfactory
      When clause 5.3, lay continuation, is audited
      Then it is kept for Ben
      And it does not apply to Ana

    Scenario: The later review of another lay member does not matter
      Given Ana is a lay member of the Board
      And Ben is a lay member of the Board
      And Ana was appraised by Cleo on 1 November 2017: satisfactory
      And Ben was appraised by Cleo on 1 December 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is kept for Ana
      And it is broken for Ben

    Scenario: One term has ended, and another goes on
      Given Ana was a lay member of the Board from 1 June 2015 until 30 November 2017
      And Ana has been a lay member of the Board since 1 December 2017
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is broken for Ana

    Scenario: The place as a lay member of a group may go on
      Given Ana was a lay member of the Board from 1 June 2015 until 30 November 2017
      And Ana is a lay member of the Multi-Agency Sexual Exploitation Group
      And Ana was appraised by Ben on 1 November 2017: unsatisfactory
      When clause 5.3, lay continuation, is audited
      Then it is kept for Ana

  Rule: Only lay members of the Board are bound

    Scenario Outline: Other members, and lay members of a group
      Given Ana is <role> of <body>
      And Ana was appraised by Ben on 1 June 2016: unsatisfactory
      When clause 5.3, <duty>, is audited
      Then it does not apply to Ana

      Examples:
        | role         | body                                       | duty              |
        | a member     | the Board                                  | lay fixed term    |
        | a member     | the Board                                  | lay annual review |
        | a member     | the Board                                  | lay continuation  |
        | a lay member | the Multi-Agency Sexual Exploitation Group | lay fixed term    |
        | a lay member | the Multi-Agency Sexual Exploitation Group | lay annual review |
        | a lay member | the Multi-Agency Sexual Exploitation Group | lay continuation  |

  Rule: Twelve months up to a 29 February

    Scenario: What was done on 28 February is good up to 29 February
      Given the audit is made on 30 April 2020
      And Ana has been a lay member of the Board since 1 June 2015
      And Ana was appraised by Ben on 28 February 2019
      When clause 5.3, lay annual review, is audited
      Then it is broken for Ana since 1 March 2020
