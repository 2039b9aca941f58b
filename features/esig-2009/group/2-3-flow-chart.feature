Feature: Clause 2.3 – Flow chart for reporting concerns
  The group devises one flow chart of how concerns are reported in the two towns, and distributes it
  through the champions: it is published, and was sent to the champions.

  Background:
    Given the audit is made on 20 August 2010

  Rule: Published, and sent to the champions

    Scenario: Both
      Given the reporting flow chart of the E-safety Strategy Implementation Group was published on 24 February 2010
      And it was sent to the Champions on 25 February 2010
      When clause 2.3, reporting flow chart, is audited
      Then the audit gives 1 verdict
      And it is kept for the E-safety Strategy Implementation Group

    Scenario: No flow chart
      When clause 2.3, reporting flow chart, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Published and not sent
      Given the reporting flow chart of the E-safety Strategy Implementation Group was published on 24 February 2010
      When clause 2.3, reporting flow chart, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Sent to somebody else
      Given the reporting flow chart of the E-safety Strategy Implementation Group was published on 24 February 2010
      And it was sent to the Bournemouth and Poole LSCB on 25 February 2010
      When clause 2.3, reporting flow chart, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario Outline: On the day of the audit, and the day after
      Given the reporting flow chart of the E-safety Strategy Implementation Group was published on <published>
      And it was sent to the Champions on <sent>
      When clause 2.3, reporting flow chart, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | published      | sent           | answer |
        | 20 August 2010 | 20 August 2010 | kept   |
        | 21 August 2010 | 20 August 2010 | broken |
        | 20 August 2010 | 21 August 2010 | broken |

    Scenario: Approval is not publication
      Given the reporting flow chart of the E-safety Strategy Implementation Group was approved on 10 February 2010
      And the reporting flow chart of the E-safety Strategy Implementation Group was published on 21 August 2010
      And it was sent to the Champions on 25 February 2010
      When clause 2.3, reporting flow chart, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: An older flow chart that was not sent does no harm
      Given a reporting flow chart of the E-safety Strategy Implementation Group was published on 2 December 2009
      And a reporting flow chart of the E-safety Strategy Implementation Group was published on 24 February 2010
      And it was sent to the Champions on 25 February 2010
      And it was sent to the Bournemouth and Poole LSCB on 25 February 2010
      When clause 2.3, reporting flow chart, is audited
      Then it is kept for the E-safety Strategy Implementation Group

    Scenario: One published and another sent
      Given a reporting flow chart of the E-safety Strategy Implementation Group was published on 2 December 2009
      And a reporting flow chart of the E-safety Strategy Implementation Group was published on 21 August 2010
      And it was sent to the Champions on 25 February 2010
      When clause 2.3, reporting flow chart, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario Outline: Another paper, or another body's, does not count
      Given <paper> was published on 24 February 2010
      And it was sent to the Champions on 25 February 2010
      When clause 2.3, reporting flow chart, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | paper                                                               |
        | the list of champions of the E-safety Strategy Implementation Group |
        | the reporting flow chart of the Bournemouth and Poole LSCB          |

  Rule: What the record does not tell

    Scenario Outline: A day is not recorded
      Given the reporting flow chart of the E-safety Strategy Implementation Group was published on <published>
      And it was sent to the Champions on <sent>
      When clause 2.3, reporting flow chart, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

      Examples:
        | published          | sent               |
        | a day not recorded | 25 February 2010   |
        | 24 February 2010   | a day not recorded |

    Scenario Outline: Records were not supplied
      Given the reporting flow chart of the E-safety Strategy Implementation Group was published on 24 February 2010
      And no <records> were supplied
      When clause 2.3, reporting flow chart, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

      Examples:
        | records            |
        | documents          |
        | records of sending |

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 2.3, reporting flow chart, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity
