Feature: Clause 2.6 – The strategy is reviewed
  The group reviews and updates the e-safety strategy. The paper names no interval: we ask for a
  review within the twelve months up to the day of the audit.

  Background:
    Given the audit is made on 20 August 2010

  Rule: Reviewed within twelve months

    Scenario Outline: The limit of twelve months
      Given there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on <reviewed>
      When clause 2.6, strategy current, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | reviewed       | answer |
        | 20 August 2009 | kept   |
        | 19 August 2009 | broken |
        | 20 August 2010 | kept   |
        | 21 August 2010 | broken |

    Scenario Outline: Twelve months go by the calendar, leap day or not
      Given the audit is made on 28 February 2013
      And there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on <reviewed>
      When clause 2.6, strategy current, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | reviewed         | answer |
        | 28 February 2012 | kept   |
        | 27 February 2012 | broken |

    Scenario: No strategy
      When clause 2.6, strategy current, is audited
      Then the audit gives 1 verdict
      And it is broken for the E-safety Strategy Implementation Group

    Scenario: Approval and publication are no review
      Given the e-safety strategy of the E-safety Strategy Implementation Group was approved on 10 March 2010
      And the e-safety strategy of the E-safety Strategy Implementation Group was published on 17 March 2010
      And it was last reviewed on 1 July 2009
      When clause 2.6, strategy current, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: An older strategy does no harm
      Given there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on 1 July 2008
      And there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on 17 March 2010
      When clause 2.6, strategy current, is audited
      Then it is kept for the E-safety Strategy Implementation Group
      And the reason given is "Last reviewed on 17 March 2010."

    Scenario: The reason names the latest review that has taken place
      Given there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on 1 July 2008
      And there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on 21 August 2010
      When clause 2.6, strategy current, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the reason given is "Last review on record: 1 July 2008."

    Scenario: The reason names a review on the day of the audit
      Given there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on 20 August 2010
      When clause 2.6, strategy current, is audited
      Then it is kept for the E-safety Strategy Implementation Group
      And the reason given is "Last reviewed on 20 August 2010."

    Scenario Outline: Another paper, or another body's, does not count
      Given there is <paper>
      And it was last reviewed on 17 March 2010
      When clause 2.6, strategy current, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | paper                                                          |
        | a media strategy of the E-safety Strategy Implementation Group |
        | an e-safety strategy of the Bournemouth and Poole LSCB         |

  Rule: What the record does not tell

    Scenario: It is not recorded when it was reviewed
      Given the e-safety strategy of the E-safety Strategy Implementation Group was approved on 10 March 2010
      When clause 2.6, strategy current, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

    Scenario: Documents were not supplied
      Given no documents were supplied
      When clause 2.6, strategy current, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

  Rule: How old may the latest review of the e-safety strategy be, since no interval is named?
    The reading of strategy review interval:
    - twelve months: reviewed within the last twelve months (our reading)
    - any age: reviewed at any time

    Scenario: An old review, by our reading
      Given there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on 1 July 2009
      When clause 2.6, strategy current, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And it is contested: strategy review interval

    Scenario Outline: A review of any age will do, by the other reading
      Given the reading of strategy review interval is any age
      And there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on <reviewed>
      When clause 2.6, strategy current, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | reviewed           | answer        |
        | 1 July 2008        | kept          |
        | 21 August 2010     | broken        |
        | a day not recorded | not evidenced |

    Scenario: No reading makes up for a strategy that is not there
      When clause 2.6, strategy current, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And it is not contested

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 2.6, strategy current, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: Just out of date

    Scenario: A review that is a day too old would do, were any age enough
      Given the audit is made on 28 February 2013
      And there is an e-safety strategy of the E-safety Strategy Implementation Group
      And it was last reviewed on 27 February 2012
      When clause 2.6, strategy current, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And it is contested: strategy review interval
