Feature: Clause 2.2 – Self-assessment
  Each organisation on record completes a self-assessment of its policies and reports it to the
  group. No day is named, so that none is late.

  Background:
    Given the audit is made on 20 August 2010
    And Dorset Police is one of the organisations

  Rule: Sent to the group

    Scenario Outline: Sent by the day of the audit
      Given there is an online safety self-assessment by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on <sent>
      When clause 2.2, self assessment, is audited
      Then it is <answer> for Dorset Police on 2.2 in 2010-11
      And it is not marked late

      Examples:
        | sent           | answer |
        | 1 March 2010   | kept   |
        | 20 August 2010 | kept   |
        | 21 August 2010 | broken |

    Scenario: No self-assessment
      When clause 2.2, self assessment, is audited
      Then the audit gives 1 verdict
      And it is broken for Dorset Police on 2.2 in 2010-11

    Scenario: A self-assessment that was not sent
      Given there is an online safety self-assessment by Dorset Police
      When clause 2.2, self assessment, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11

    Scenario: Sent to somebody else
      Given there is an online safety self-assessment by Dorset Police
      And it was sent to the Bournemouth and Poole LSCB on 1 March 2010
      When clause 2.2, self assessment, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11

    Scenario: Each organisation sends one of its own
      Given Bay Youth Network is one of the organisations
      And there is an online safety self-assessment by Bay Youth Network
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 2.2, self assessment, is audited
      Then the audit gives 2 verdicts
      And it is kept for Bay Youth Network on 2.2 in 2010-11
      And it is broken for Dorset Police on 2.2 in 2010-11

    Scenario: Another paper of the organisation does not count
      Given there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 2.2, self assessment, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11

    Scenario: What was sent of one paper does not count for another
      Given there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      And there is an online safety self-assessment by Dorset Police
      When clause 2.2, self assessment, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11

  Rule: What the record does not tell

    Scenario: It is not recorded when it was sent
      Given there is an online safety self-assessment by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on a day not recorded
      When clause 2.2, self assessment, is audited
      Then it is not evidenced for Dorset Police on 2.2 in 2010-11

    Scenario: It is not recorded whose it is
      Given there is an online safety self-assessment by somebody not recorded
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 2.2, self assessment, is audited
      Then it is not evidenced for Dorset Police on 2.2 in 2010-11

    Scenario Outline: Records were not supplied
      Given there is an online safety self-assessment by Dorset Police
      And no <records> were supplied
      When clause 2.2, self assessment, is audited
      Then it is not evidenced for Dorset Police on 2.2 in 2010-11

      Examples:
        | records            |
        | documents          |
        | records of sending |

  Rule: Is the self-assessment done once, or again each year?
    The reading of self-assessment repeat:
    - once: one that was sent to the group at any time (our reading)
    - each year: one sent to the group in the year, from April to March, that holds the audit date

    Scenario Outline: Once, by our reading
      Given there is an online safety self-assessment by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on <sent>
      When clause 2.2, self assessment, is audited
      Then it is kept for Dorset Police on 2.2 in 2010-11
      And <whether contested>

      Examples:
        | sent          | whether contested                       |
        | 31 March 2010 | it is contested: self-assessment repeat |
        | 1 April 2010  | it is not contested                     |

    Scenario Outline: Each year, by the other reading
      Given the reading of self-assessment repeat is each year
      And there is an online safety self-assessment by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on <sent>
      When clause 2.2, self assessment, is audited
      Then it is <answer> for Dorset Police on 2.2 in 2010-11

      Examples:
        | sent           | answer |
        | 31 March 2010  | broken |
        | 1 April 2010   | kept   |
        | 21 August 2010 | broken |

    Scenario: Each year, and one of two was sent in it
      Given the reading of self-assessment repeat is each year
      And there is an online safety self-assessment by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      And there is an online safety self-assessment by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 June 2010
      When clause 2.2, self assessment, is audited
      Then it is kept for Dorset Police on 2.2 in 2010-11

  Rule: Who must act

    Scenario: The organisation must act
      When clause 2.2, self assessment, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11
      And Dorset Police must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: An organisation that bears the name of a body

    Scenario: The safeguarding board sent a self-assessment of its own
      Given Bournemouth and Poole LSCB is one of the organisations
      And there is an online safety self-assessment by somebody not recorded
      And its author is the organisation Bournemouth and Poole LSCB
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 2.2, self assessment, is audited
      Then the audit gives 2 verdicts
      And it is kept for Bournemouth and Poole LSCB on 2.2 in 2010-11
      And it is broken for Dorset Police on 2.2 in 2010-11
