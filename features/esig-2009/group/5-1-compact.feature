Feature: Clause 5.1 – A section of the board's compact
  The group adds a section on e-safety to the compact of the safeguarding board.

  Background:
    Given the audit is made on 20 August 2010

  Rule: It has a section on e-safety

    Scenario Outline: With a section on e-safety
      Given there is a compact of <body>
      And it contains E-safety section
      When clause 5.1, compact section, is audited
      Then the audit gives 1 verdict
      And it is kept for the E-safety Strategy Implementation Group

      Examples:
        | body                           |
        | the Bournemouth and Poole LSCB |

    Scenario: No such paper
      When clause 5.1, compact section, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: Without a section on e-safety
      Given there is a compact of the Bournemouth and Poole LSCB
      And it contains Lessons from reviews
      When clause 5.1, compact section, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: With other sections beside
      Given there is a compact of the Bournemouth and Poole LSCB
      And it contains Lessons from reviews
      And it contains E-safety section
      When clause 5.1, compact section, is audited
      Then it is kept for the E-safety Strategy Implementation Group

    Scenario: An older one without does no harm
      Given there is a compact of the Bournemouth and Poole LSCB
      And there is a compact of the Bournemouth and Poole LSCB
      And it contains E-safety section
      When clause 5.1, compact section, is audited
      Then it is kept for the E-safety Strategy Implementation Group

    Scenario: The section of another paper does not count
      Given there is a media strategy of the Bournemouth and Poole LSCB
      And it contains E-safety section
      And there is a compact of the Bournemouth and Poole LSCB
      When clause 5.1, compact section, is audited
      Then it is broken for the E-safety Strategy Implementation Group

    Scenario: That of another body does not count
      Given there is a compact of the E-safety Strategy Implementation Group
      And it contains E-safety section
      When clause 5.1, compact section, is audited
      Then it is broken for the E-safety Strategy Implementation Group

  Rule: What the record does not tell

    Scenario Outline: Records were not supplied
      Given there is a compact of the Bournemouth and Poole LSCB
      And no <records> were supplied
      When clause 5.1, compact section, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

      Examples:
        | records           |
        | documents         |
        | lists of contents |

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 5.1, compact section, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity
