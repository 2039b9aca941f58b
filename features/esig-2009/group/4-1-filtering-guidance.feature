Feature: Clause 4.1 – Guidance on filtering
  The group provides the champions with updated guidance on filtering and accreditation. The paper
  names no interval: we ask that some went to them in the twelve months up to the day of the audit.

  Background:
    Given the audit is made on 20 August 2010

  Rule: Sent to the champions within twelve months

    Scenario Outline: The limit of twelve months
      Given the filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on <sent>
      When clause 4.1, filtering guidance, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | sent           | answer |
        | 20 August 2009 | kept   |
        | 19 August 2009 | broken |
        | 20 August 2010 | kept   |
        | 21 August 2010 | broken |

    Scenario Outline: Twelve months go by the calendar, leap day or not
      Given the audit is made on 28 February 2013
      And the filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on <sent>
      When clause 4.1, filtering guidance, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | sent             | answer |
        | 28 February 2012 | kept   |
        | 27 February 2012 | broken |

    Scenario: No guidance
      When clause 4.1, filtering guidance, is audited
      Then the audit gives 1 verdict
      And it is broken for the E-safety Strategy Implementation Group

    Scenario: Guidance that was published and not sent
      Given the filtering guidance of the E-safety Strategy Implementation Group was published on 1 March 2010
      When clause 4.1, filtering guidance, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Sent to somebody else
      Given the filtering guidance of the E-safety Strategy Implementation Group was sent to the Bournemouth and Poole LSCB on 1 March 2010
      When clause 4.1, filtering guidance, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: An older sending does no harm
      Given some filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on 3 March 2008
      And some filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on 1 March 2010
      When clause 4.1, filtering guidance, is audited
      Then it is kept for the E-safety Strategy Implementation Group
      And the reason given is "Last sent on 1 March 2010."

    Scenario: The reason names a sending on the day of the audit
      Given the filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on 20 August 2010
      When clause 4.1, filtering guidance, is audited
      Then it is kept for the E-safety Strategy Implementation Group
      And the reason given is "Last sent on 20 August 2010."

    Scenario: The reason names no sending that is still to come
      Given some filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on 3 March 2008
      And some filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on 21 August 2010
      When clause 4.1, filtering guidance, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the reason given is "Last sending on record: 3 March 2008."

    Scenario Outline: Another paper, or another body's, does not count
      Given <paper> sent to the Champions on 1 March 2010
      And there is some filtering guidance of the E-safety Strategy Implementation Group
      When clause 4.1, filtering guidance, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | paper                                                                    |
        | the minimum standards of the E-safety Strategy Implementation Group were |
        | the filtering guidance of the Bournemouth and Poole LSCB was             |

  Rule: What the record does not tell

    Scenario: It is not recorded when it was sent
      Given the filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on a day not recorded
      When clause 4.1, filtering guidance, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

    Scenario: Documents were not supplied
      Given no documents were supplied
      When clause 4.1, filtering guidance, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

    Scenario: What was sent was not supplied
      Given the filtering guidance of the E-safety Strategy Implementation Group was published on 1 March 2010
      And no records of sending were supplied
      When clause 4.1, filtering guidance, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

  Rule: How long ago may filtering guidance last have gone to the champions, since no interval is named?
    The reading of guidance interval:
    - twelve months: within the last twelve months (our reading)
    - any age: at any time

    Scenario: Old guidance, by our reading
      Given the filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on 3 March 2008
      When clause 4.1, filtering guidance, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And it is contested: guidance interval

    Scenario Outline: Guidance of any age will do, by the other reading
      Given the reading of guidance interval is any age
      And the filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on <sent>
      When clause 4.1, filtering guidance, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | sent               | answer        |
        | 3 March 2008       | kept          |
        | 21 August 2010     | broken        |
        | a day not recorded | not evidenced |

    Scenario: No reading makes up for guidance that never went out
      When clause 4.1, filtering guidance, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And it is not contested

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 4.1, filtering guidance, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: Just out of date

    Scenario: Guidance that is a day too old would do, were any age enough
      Given the audit is made on 28 February 2013
      And the filtering guidance of the E-safety Strategy Implementation Group was sent to the Champions on 27 February 2012
      When clause 4.1, filtering guidance, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And it is contested: guidance interval
