Feature: Clause 2.2 – E-safety policies of the agencies
  Each organisation on record has an e-safety policy of its own and reviews it. The paper names no
  interval: we ask for a review within the twelve months up to the day of the audit. The same is
  asked in the wording proposed for the board's compact (5.1).

  Background:
    Given the audit is made on 20 August 2010
    And Dorset Police is one of the organisations

  Rule: Reviewed within twelve months

    Scenario Outline: The limit of twelve months
      Given there is an e-safety policy by Dorset Police
      And it was last reviewed on <reviewed>
      When clause 2.2, policy reviewed, is audited
      Then it is <answer> for Dorset Police on 2.2 in 2010-11

      Examples:
        | reviewed       | answer |
        | 20 August 2009 | kept   |
        | 19 August 2009 | broken |
        | 20 August 2010 | kept   |
        | 21 August 2010 | broken |

    Scenario Outline: Twelve months go by the calendar, leap day or not
      Given the audit is made on 28 February 2013
      And there is an e-safety policy by Dorset Police
      And it was last reviewed on <reviewed>
      When clause 2.2, policy reviewed, is audited
      Then it is <answer> for Dorset Police on 2.2 in 2012-13

      Examples:
        | reviewed         | answer |
        | 28 February 2012 | kept   |
        | 27 February 2012 | broken |

    Scenario: No policy
      When clause 2.2, policy reviewed, is audited
      Then the audit gives 1 verdict
      And it is broken for Dorset Police on 2.2 in 2010-11

    Scenario: Each organisation has a policy of its own
      Given Bay Youth Network is one of the organisations
      And there is an e-safety policy by Bay Youth Network
      And it was last reviewed on 1 March 2010
      When clause 2.2, policy reviewed, is audited
      Then the audit gives 2 verdicts
      And it is kept for Bay Youth Network on 2.2 in 2010-11
      And it is broken for Dorset Police on 2.2 in 2010-11

    Scenario: An older policy does no harm
      Given there is an e-safety policy by Dorset Police
      And it was last reviewed on 3 November 2008
      And there is an e-safety policy by Dorset Police
      And it was last reviewed on 1 March 2010
      When clause 2.2, policy reviewed, is audited
      Then it is kept for Dorset Police on 2.2 in 2010-11
      And the reason given is "Last reviewed on 1 March 2010."

    Scenario: The reason names the latest review that has taken place
      Given there is an e-safety policy by Dorset Police
      And it was last reviewed on 3 November 2008
      And there is an e-safety policy by Dorset Police
      And it was last reviewed on 21 August 2010
      When clause 2.2, policy reviewed, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11
      And the reason given is "Last review on record: 3 November 2008."

    Scenario: The reason names a review on the day of the audit
      Given there is an e-safety policy by Dorset Police
      And it was last reviewed on 20 August 2010
      When clause 2.2, policy reviewed, is audited
      Then it is kept for Dorset Police on 2.2 in 2010-11
      And the reason given is "Last reviewed on 20 August 2010."

    Scenario: Another paper of the organisation does not count
      Given there is an online safety self-assessment by Dorset Police
      And it was last reviewed on 1 March 2010
      When clause 2.2, policy reviewed, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11

  Rule: The year is that of the audit

    Scenario Outline: From April to March
      Given the audit is made on <audit>
      When clause 2.2, policy reviewed, is audited
      Then it is broken for Dorset Police on 2.2 in <year>

      Examples:
        | audit         | year    |
        | 31 March 2010 | 2009-10 |
        | 1 April 2010  | 2010-11 |

  Rule: What the record does not tell

    Scenario: It is not recorded when the policy was reviewed
      Given there is an e-safety policy by Dorset Police
      When clause 2.2, policy reviewed, is audited
      Then it is not evidenced for Dorset Police on 2.2 in 2010-11

    Scenario: It is not recorded whose policy it is
      Given there is an e-safety policy by somebody not recorded
      And it was last reviewed on 1 March 2010
      When clause 2.2, policy reviewed, is audited
      Then it is not evidenced for Dorset Police on 2.2 in 2010-11

    Scenario: Documents were not supplied
      Given no documents were supplied
      When clause 2.2, policy reviewed, is audited
      Then it is not evidenced for Dorset Police on 2.2 in 2010-11

  Rule: How old may the latest review of an organisation's e-safety policy be, since no interval is named?
    The reading of policy review interval:
    - twelve months: reviewed within the last twelve months (our reading)
    - any age: reviewed at any time

    Scenario: An old review, by our reading
      Given there is an e-safety policy by Dorset Police
      And it was last reviewed on 3 November 2008
      When clause 2.2, policy reviewed, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11
      And it is contested: policy review interval

    Scenario Outline: A review of any age will do, by the other reading
      Given the reading of policy review interval is any age
      And there is an e-safety policy by Dorset Police
      And it was last reviewed on <reviewed>
      When clause 2.2, policy reviewed, is audited
      Then it is <answer> for Dorset Police on 2.2 in 2010-11

      Examples:
        | reviewed           | answer        |
        | 3 November 2008    | kept          |
        | 21 August 2010     | broken        |
        | a day not recorded | not evidenced |

    Scenario: No reading makes up for a policy that is not there
      When clause 2.2, policy reviewed, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11
      And it is not contested

  Rule: Who must act

    Scenario: The organisation must act
      When clause 2.2, policy reviewed, is audited
      Then it is broken for Dorset Police on 2.2 in 2010-11
      And Dorset Police must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

  Rule: Just out of date

    Scenario: A review that is a day too old would do, were any age enough
      Given the audit is made on 28 February 2013
      And there is an e-safety policy by Dorset Police
      And it was last reviewed on 27 February 2012
      When clause 2.2, policy reviewed, is audited
      Then it is broken for Dorset Police on 2.2 in 2012-13
      And it is contested: policy review interval

  Rule: An organisation that bears the name of a body

    Scenario: The safeguarding board has a policy of its own
      Given Bournemouth and Poole LSCB is one of the organisations
      And there is an e-safety policy by somebody not recorded
      And its author is the organisation Bournemouth and Poole LSCB
      And it was last reviewed on 1 March 2010
      When clause 2.2, policy reviewed, is audited
      Then the audit gives 2 verdicts
      And it is kept for Bournemouth and Poole LSCB on 2.2 in 2010-11
      And it is broken for Dorset Police on 2.2 in 2010-11
