Feature: Clause 3.1 – Minimum standards
  The group proposes minimum standards of awareness and training, and distributes them: they are
  published, and were sent to each organisation on record.

  Background:
    Given the audit is made on 20 August 2010
    And Dorset Police is one of the organisations
    And Bay Youth Network is one of the organisations

  Rule: Published, and sent to each organisation

    Scenario: Sent to both
      Given the minimum standards of the E-safety Strategy Implementation Group were published on 31 March 2010
      And it was sent to Dorset Police on 1 April 2010
      And it was sent to Bay Youth Network on 1 April 2010
      When clause 3.1, minimum standards, is audited
      Then the audit gives 1 verdict
      And it is kept for the E-safety Strategy Implementation Group

    Scenario: Sent to one of them
      Given the minimum standards of the E-safety Strategy Implementation Group were published on 31 March 2010
      And it was sent to Dorset Police on 1 April 2010
      When clause 3.1, minimum standards, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Sent to others and to none of them
      Given the minimum standards of the E-safety Strategy Implementation Group were published on 31 March 2010
      And it was sent to the Bournemouth and Poole LSCB on 1 April 2010
      And it was sent to the Champions on 1 April 2010
      When clause 3.1, minimum standards, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: No standards
      When clause 3.1, minimum standards, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario Outline: On the day of the audit, and the day after
      Given the minimum standards of the E-safety Strategy Implementation Group were published on <published>
      And it was sent to Dorset Police on 20 August 2010
      And it was sent to Bay Youth Network on <sent>
      When clause 3.1, minimum standards, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | published      | sent           | answer |
        | 20 August 2010 | 20 August 2010 | kept   |
        | 21 August 2010 | 20 August 2010 | broken |
        | 20 August 2010 | 21 August 2010 | broken |

    Scenario: Approval is not publication
      Given the minimum standards of the E-safety Strategy Implementation Group were approved on 17 March 2010
      And the minimum standards of the E-safety Strategy Implementation Group were published on 21 August 2010
      And it was sent to Dorset Police on 1 April 2010
      And it was sent to Bay Youth Network on 1 April 2010
      When clause 3.1, minimum standards, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Older standards that were not sent do no harm
      Given some minimum standards of the E-safety Strategy Implementation Group were published on 2 December 2009
      And some minimum standards of the E-safety Strategy Implementation Group were published on 31 March 2010
      And it was sent to Dorset Police on 1 April 2010
      And it was sent to Bay Youth Network on 1 April 2010
      When clause 3.1, minimum standards, is audited
      Then it is kept for the E-safety Strategy Implementation Group

    Scenario: Two papers, each sent to one of them
      Given some minimum standards of the E-safety Strategy Implementation Group were published on 2 December 2009
      And it was sent to Dorset Police on 3 December 2009
      And some minimum standards of the E-safety Strategy Implementation Group were published on 31 March 2010
      And it was sent to Bay Youth Network on 1 April 2010
      When clause 3.1, minimum standards, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario Outline: Another paper, or another body's, does not count
      Given <paper> published on 31 March 2010
      And it was sent to Dorset Police on 1 April 2010
      And it was sent to Bay Youth Network on 1 April 2010
      When clause 3.1, minimum standards, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | paper                                                                    |
        | the filtering guidance of the E-safety Strategy Implementation Group was |
        | the minimum standards of the Bournemouth and Poole LSCB were             |

  Rule: What the record does not tell

    Scenario Outline: A day is not recorded
      Given the minimum standards of the E-safety Strategy Implementation Group were published on <published>
      And it was sent to Dorset Police on 1 April 2010
      And it was sent to Bay Youth Network on <sent>
      When clause 3.1, minimum standards, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

      Examples:
        | published          | sent               |
        | a day not recorded | 1 April 2010       |
        | 31 March 2010      | a day not recorded |

    Scenario: Documents were not supplied
      Given no documents were supplied
      When clause 3.1, minimum standards, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

    Scenario: What was sent was not supplied
      Given the minimum standards of the E-safety Strategy Implementation Group were published on 31 March 2010
      And no records of sending were supplied
      When clause 3.1, minimum standards, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 3.1, minimum standards, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: An organisation that bears the name of a body

    Scenario: Sent to the safeguarding board as an organisation
      Given Bournemouth and Poole LSCB is one of the organisations
      And the minimum standards of the E-safety Strategy Implementation Group were published on 31 March 2010
      And it was sent to Dorset Police on 1 April 2010
      And it was sent to Bay Youth Network on 1 April 2010
      And it was sent to the organisation Bournemouth and Poole LSCB on 1 April 2010
      When clause 3.1, minimum standards, is audited
      Then it is kept for the E-safety Strategy Implementation Group
