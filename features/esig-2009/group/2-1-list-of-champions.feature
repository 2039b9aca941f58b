Feature: Clause 2.1 – The list of champions
  A list of all champions is drawn up and goes to all of them: it is published, and was sent either
  to the champions as such or to each person who was an associate member on the day it came out.

  Background:
    Given the audit is made on 20 August 2010

  Rule: Published, and sent to all of them

    Scenario: Sent to the champions
      Given the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to the Champions on 22 January 2010
      When clause 2.1, champion list, is audited
      Then the audit gives 1 verdict
      And it is kept for the E-safety Strategy Implementation Group

    Scenario: No list
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Published and sent to nobody, with no champion on record
      Given the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Sent to each of them
      Given Ana was an associate of the E-safety Strategy Implementation Group for Champion from 1 November 2009 until 31 July 2010
      And Ben is an associate of the E-safety Strategy Implementation Group for Champion
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on 22 January 2010
      And it was sent to Ben on 25 January 2010
      When clause 2.1, champion list, is audited
      Then it is kept for the E-safety Strategy Implementation Group

    Scenario: Sent to one of two
      Given Ana was an associate of the E-safety Strategy Implementation Group for Champion from 1 November 2009 until 31 July 2010
      And Ben is an associate of the E-safety Strategy Implementation Group for Champion
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario Outline: Who was a champion on the day it came out
      Given Ana is an associate of the E-safety Strategy Implementation Group for Champion
      And Ben was an associate of the E-safety Strategy Implementation Group for Champion from <from> until <until>
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | from            | until           | answer |
        | 20 January 2010 | 31 July 2010    | broken |
        | 21 January 2010 | 31 July 2010    | kept   |
        | 1 November 2009 | 20 January 2010 | broken |
        | 1 November 2009 | 19 January 2010 | kept   |

    Scenario Outline: The only champion, on the first and on the last day as one
      Given Ana was an associate of the E-safety Strategy Implementation Group for Champion from <from> until <until>
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | from            | until           | answer |
        | 20 January 2010 | 31 July 2010    | kept   |
        | 21 January 2010 | 31 July 2010    | broken |
        | 1 November 2009 | 20 January 2010 | kept   |
        | 1 November 2009 | 19 January 2010 | broken |

    Scenario: Another paper that went to the only champion does not count
      Given Ana is an associate of the E-safety Strategy Implementation Group for Champion
      And the reporting flow chart of the E-safety Strategy Implementation Group was published on 24 February 2010
      And it was sent to Ana on 25 February 2010
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Another paper that went to the champions does not count
      Given the reporting flow chart of the E-safety Strategy Implementation Group was published on 24 February 2010
      And it was sent to the Champions on 25 February 2010
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: A champion who came later is no champion of that list
      Given Ana has been an associate of the E-safety Strategy Implementation Group for Champion since 1 June 2010
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on 2 June 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Members who are no associates need not get it
      Given Ana is an associate of the E-safety Strategy Implementation Group for Champion
      And Cleo is a member of the E-safety Strategy Implementation Group for Dorset Police
      And Dora is an associate of the Bournemouth and Poole LSCB
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is kept for the E-safety Strategy Implementation Group

    Scenario Outline: Somebody who is no associate of the group makes no list complete
      Given Ana is <role> of <body> for Champion
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | role         | body                                       |
        | a member     | the E-safety Strategy Implementation Group |
        | an associate | the Bournemouth and Poole LSCB             |

    Scenario Outline: Published and sent on the day of the audit, and the day after
      Given the list of champions of the E-safety Strategy Implementation Group was published on <published>
      And it was sent to the Champions on <sent>
      When clause 2.1, champion list, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | published      | sent           | answer |
        | 20 August 2010 | 20 August 2010 | kept   |
        | 21 August 2010 | 20 August 2010 | broken |
        | 20 August 2010 | 21 August 2010 | broken |

    Scenario Outline: Sent to the one champion on the day of the audit, and the day after
      Given Ana is an associate of the E-safety Strategy Implementation Group for Champion
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on <sent>
      When clause 2.1, champion list, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | sent           | answer |
        | 20 August 2010 | kept   |
        | 21 August 2010 | broken |

    Scenario: Approval is not publication
      Given the list of champions of the E-safety Strategy Implementation Group was approved on 20 January 2010
      And the list of champions of the E-safety Strategy Implementation Group was published on 21 August 2010
      And it was sent to the Champions on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: An older list that was not sent does no harm
      Given a list of champions of the E-safety Strategy Implementation Group was published on 2 December 2009
      And a list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to the Champions on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is kept for the E-safety Strategy Implementation Group

    Scenario: Two lists, each sent to one of two champions
      Given Ana was an associate of the E-safety Strategy Implementation Group for Champion from 1 November 2009 until 31 July 2010
      And Ben is an associate of the E-safety Strategy Implementation Group for Champion
      And a list of champions of the E-safety Strategy Implementation Group was published on 2 December 2009
      And it was sent to Ana on 22 January 2010
      And a list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ben on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario Outline: Another paper, or a list of another body, does not count
      Given <paper> was published on 20 January 2010
      And it was sent to the Champions on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | paper                                                                  |
        | the reporting flow chart of the E-safety Strategy Implementation Group |
        | the list of champions of the Bournemouth and Poole LSCB                |

    Scenario: Sent only to somebody else
      Given the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to the Bournemouth and Poole LSCB on 22 January 2010
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group

  Rule: What the record does not tell

    Scenario Outline: A day is not recorded
      Given the list of champions of the E-safety Strategy Implementation Group was published on <published>
      And it was sent to the Champions on <sent>
      When clause 2.1, champion list, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

      Examples:
        | published          | sent               |
        | a day not recorded | 22 January 2010    |
        | 20 January 2010    | a day not recorded |

    Scenario: It is not recorded when it was sent to the only champion
      Given Ana is an associate of the E-safety Strategy Implementation Group for Champion
      And the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And it was sent to Ana on a day not recorded
      When clause 2.1, champion list, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

    Scenario Outline: Records were not supplied
      Given the list of champions of the E-safety Strategy Implementation Group was published on 20 January 2010
      And no <records> were supplied
      When clause 2.1, champion list, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

      Examples:
        | records            |
        | documents          |
        | records of sending |

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 2.1, champion list, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity
