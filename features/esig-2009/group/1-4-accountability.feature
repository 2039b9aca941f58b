Feature: Clause 1.4 – Accountable to the safeguarding board
  The paper is to set out how the group answers to the safeguarding board. It is kept by a line on
  record that the group is accountable to the board.

  Background:
    Given the audit is made on 20 August 2010

  Rule: The line is on record

    Scenario: Recorded
      Given it is recorded that the E-safety Strategy Implementation Group is accountable to the Bournemouth and Poole LSCB
      When clause 1.4, reporting line, is audited
      Then the audit gives 1 verdict
      And it is kept for the line to the Bournemouth and Poole LSCB

    Scenario: Not recorded
      When clause 1.4, reporting line, is audited
      Then it is broken for the line to the Bournemouth and Poole LSCB

    Scenario: A line to another recipient does not count
      Given it is recorded that the E-safety Strategy Implementation Group is accountable to the Champions
      When clause 1.4, reporting line, is audited
      Then it is broken for the line to the Bournemouth and Poole LSCB

    Scenario: A line from another body does not count
      Given it is recorded that the Champions is accountable to the Bournemouth and Poole LSCB
      When clause 1.4, reporting line, is audited
      Then it is broken for the line to the Bournemouth and Poole LSCB

    Scenario: Lines were not supplied
      Given no reporting lines were supplied
      When clause 1.4, reporting line, is audited
      Then it is not evidenced for the line to the Bournemouth and Poole LSCB

  Rule: Which recorded line shows that the group answers to the safeguarding board, since its nature is left to be decided?
    The reading of accountability:
    - accountable to: only that the group is accountable to the board (our reading)
    - any report: also that it reports to the board, or answers to it

    Scenario Outline: A line of another kind, by our reading
      Given it is recorded that the E-safety Strategy Implementation Group <relation> the Bournemouth and Poole LSCB
      When clause 1.4, reporting line, is audited
      Then it is broken for the line to the Bournemouth and Poole LSCB
      And <whether contested>

      Examples:
        | relation                 | whether contested               |
        | reports to               | it is contested: accountability |
        | answers to               | it is contested: accountability |
        | takes its direction from | it is not contested             |

    Scenario Outline: A line of another kind, by the other reading
      Given the reading of accountability is any report
      And it is recorded that the E-safety Strategy Implementation Group <relation> the Bournemouth and Poole LSCB
      When clause 1.4, reporting line, is audited
      Then it is <answer> for the line to the Bournemouth and Poole LSCB

      Examples:
        | relation                 | answer |
        | is accountable to        | kept   |
        | reports to               | kept   |
        | answers to               | kept   |
        | takes its direction from | broken |

  Rule: Who must act

    Scenario: A breach goes to the safeguarding board
      When clause 1.4, reporting line, is audited
      Then it is broken for the line to the Bournemouth and Poole LSCB
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity
