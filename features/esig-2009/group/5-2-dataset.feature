Feature: Clause 5.2 – Returns against the monitoring dataset
  The group develops a monitoring dataset, and each organisation on record reports against it: we ask
  that the dataset is there, and for a return by each of them in each year from April to March.

  Background:
    Given the audit is made on 20 August 2010
    And Dorset Police is one of the organisations

  Rule: A dataset, and a return in each year

    Scenario Outline: The first and the last day of the year
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on <sent>
      When clause 5.2, dataset returns, is audited
      Then it is <answer> for Dorset Police on 5.2 in 2009-10

      Examples:
        | sent          | answer |
        | 31 March 2009 | broken |
        | 1 April 2009  | kept   |
        | 31 March 2010 | kept   |
        | 1 April 2010  | broken |

    Scenario: No return
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      When clause 5.2, dataset returns, is audited
      Then the audit gives 2 verdicts
      And it is broken for Dorset Police on 5.2 in 2009-10 since 1 April 2010

    Scenario: A return without a dataset
      Given there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 5.2, dataset returns, is audited
      Then it is broken for Dorset Police on 5.2 in 2009-10

    Scenario Outline: The dataset of another body, or another paper, does not count
      Given there is <paper>
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 5.2, dataset returns, is audited
      Then it is broken for Dorset Police on 5.2 in 2009-10

      Examples:
        | paper                                                     |
        | a monitoring dataset of the Bournemouth and Poole LSCB    |
        | a work plan of the E-safety Strategy Implementation Group |

    Scenario: Each organisation makes a return of its own
      Given Bay Youth Network is one of the organisations
      And there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Bay Youth Network
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 5.2, dataset returns, is audited
      Then it is kept for Bay Youth Network on 5.2 in 2009-10
      And it is broken for Dorset Police on 5.2 in 2009-10

    Scenario: A return that was not sent, and another paper that was
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And there is an online safety self-assessment by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 5.2, dataset returns, is audited
      Then it is broken for Dorset Police on 5.2 in 2009-10

    Scenario: A return that was sent to somebody else
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And it was sent to the Bournemouth and Poole LSCB on 1 March 2010
      When clause 5.2, dataset returns, is audited
      Then it is broken for Dorset Police on 5.2 in 2009-10

    Scenario: Two returns in a year
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 1 December 2009
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 12 July 2010
      When clause 5.2, dataset returns, is audited
      Then it is kept for Dorset Police on 5.2 in 2009-10
      And it is kept for Dorset Police on 5.2 in 2010-11

  Rule: Before the year is over

    Scenario: A return that may still come
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      When clause 5.2, dataset returns, is audited
      Then it is pending for Dorset Police on 5.2 in 2010-11 until 31 March 2011

    Scenario: A return counts as soon as it is sent
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 12 July 2010
      When clause 5.2, dataset returns, is audited
      Then it is kept for Dorset Police on 5.2 in 2010-11
      And it is not marked late

    Scenario: A return after the audit has not been sent yet
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 21 August 2010
      When clause 5.2, dataset returns, is audited
      Then it is pending for Dorset Police on 5.2 in 2010-11 until 31 March 2011

    Scenario Outline: On the last day of the year and the day after
      Given the audit is made on <audit>
      And there is a monitoring dataset of the E-safety Strategy Implementation Group
      When clause 5.2, dataset returns, is audited
      Then it is <answer> for Dorset Police on 5.2 in 2009-10

      Examples:
        | audit         | answer  |
        | 31 March 2010 | pending |
        | 1 April 2010  | broken  |

    Scenario: A year that ended before the time audited is left out
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And the audit covers the time from 1 April 2010
      When clause 5.2, dataset returns, is audited
      Then it does not apply to Dorset Police on 5.2 in 2009-10

  Rule: What the record does not tell

    Scenario: It is not recorded when the return was sent
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on a day not recorded
      When clause 5.2, dataset returns, is audited
      Then it is not evidenced for Dorset Police on 5.2 in 2009-10

    Scenario: It is not recorded whose return it is
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by somebody not recorded
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 5.2, dataset returns, is audited
      Then it is not evidenced for Dorset Police on 5.2 in 2009-10

    Scenario: Documents were not supplied
      Given no documents were supplied
      When clause 5.2, dataset returns, is audited
      Then it is not evidenced for Dorset Police on 5.2 in 2009-10

    Scenario: What was sent was not supplied
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And no records of sending were supplied
      When clause 5.2, dataset returns, is audited
      Then it is not evidenced for Dorset Police on 5.2 in 2009-10

  Rule: Who must act

    Scenario: The group must ask for the return
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      When clause 5.2, dataset returns, is audited
      Then it is broken for Dorset Police on 5.2 in 2009-10
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: What is on record beside

    Scenario: A second dataset does no harm
      Given Dorset Police is one of the organisations
      And there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a monitoring dataset of the E-safety Strategy Implementation Group
      And there is a dataset return by Dorset Police
      And it was sent to the E-safety Strategy Implementation Group on 17 February 2010
      When clause 5.2, dataset returns, is audited
      Then it is kept for Dorset Police on 5.2 in 2009-10

    Scenario: Papers of another kind are neither dataset nor return
      Given Dorset Police is one of the organisations
      And there is an annual report of the E-safety Strategy Implementation Group
      When clause 5.2, dataset returns, is audited
      Then it is broken for Dorset Police on 5.2 in 2009-10

  Rule: An organisation that bears the name of a body

    Scenario: The safeguarding board made a return of its own
      Given there is a monitoring dataset of the E-safety Strategy Implementation Group
      And Bournemouth and Poole LSCB is one of the organisations
      And there is a dataset return by somebody not recorded
      And its author is the organisation Bournemouth and Poole LSCB
      And it was sent to the E-safety Strategy Implementation Group on 1 March 2010
      When clause 5.2, dataset returns, is audited
      Then it is kept for Bournemouth and Poole LSCB on 5.2 in 2009-10
      And it is broken for Dorset Police on 5.2 in 2009-10
