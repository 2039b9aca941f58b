Feature: Clause ToR CDOP 6 – Notice of a cancellation, under other readings
  The document leaves open whether the day of the notice and the day of the meeting count among the
  ten working days.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Do the day of the notice and the day of the meeting count among the ten working days' notice of a cancellation?
    The reading of ends of notice:
    - neither: ten working days lie between the two (our reading)
    - both: the two are counted too, where they are working days

    Scenario Outline: A meeting on a Wednesday
      Given the reading of ends of notice is <reading>
      And a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on <day> for lack of business
      When clause ToR CDOP 6, cancellation notice, is audited
      Then it is <answer> for the meeting of 20 September 2017

      Examples:
        | reading | day              | answer |
        | neither | 5 September 2017 | kept   |
        | neither | 6 September 2017 | broken |
        | both    | 6 September 2017 | kept   |
        | both    | 7 September 2017 | kept   |
        | both    | 8 September 2017 | broken |

    Scenario: Nine days between, and the readings part
      Given a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on 6 September 2017 for lack of business
      When clause ToR CDOP 6, cancellation notice, is audited
      Then it is broken for the meeting of 20 September 2017
      And it is contested: ends of notice

    Scenario Outline: Notice given on a Sunday
      Given the reading of ends of notice is both
      And a meeting of the Child Death Overview Panel planned for 22 September 2017 was cancelled on <day> for lack of business
      When clause ToR CDOP 6, cancellation notice, is audited
      Then it is <answer> for the meeting of 22 September 2017

      Examples:
        | day               | answer |
        | 10 September 2017 | kept   |
        | 11 September 2017 | kept   |
        | 12 September 2017 | broken |

    Scenario Outline: The first day of the breach
      Given the reading of ends of notice is <reading>
      And a meeting of the Child Death Overview Panel planned for 20 September 2017 was cancelled on 14 September 2017 for lack of business
      When clause ToR CDOP 6, cancellation notice, is audited
      Then it is broken for the meeting of 20 September 2017 since <since>

      Examples:
        | reading | since            |
        | neither | 6 September 2017 |
        | both    | 8 September 2017 |
