Feature: Clause 5.5 – The Independent Chair
  The Board is chaired by somebody independent, who is accountable to the council's Head of Paid
  Service and whose performance a Corporate Director reviews every year.

  Background:
    Given the audit is made on 30 April 2018
    And Iris is the chair of the Board
    And Iris holds the post of Independent Chair

  Rule: 5.5(a) The Chair represents no organisation on the Board

    Scenario: The Chair sits for nobody
      When clause 5.5(a), chair independent, is audited
      Then it is kept for Iris

    Scenario: The Chair sits for an organisation
      Given Iris represents Ashford Academy
      When clause 5.5(a), chair independent, is audited
      Then it is broken for Iris
      And the Board must act

    Scenario: An organisation on a group does not matter
      Given Iris is a member of the Case Review Group for Kent Police
      When clause 5.5(a), chair independent, is audited
      Then it is kept for Iris

    Scenario: A former Chair is not tested
      Given Ana held the post of Independent Chair from 1 April 2012 until 31 March 2015
      When clause 5.5(a), chair independent, is audited
      Then the audit gives 1 verdict

    Scenario: The Chair answers for it to the Head of Paid Service
      Given Iris represents Ashford Academy
      When clause 5.5(a), chair independent, is audited
      Then it is broken for Iris
      And it is critical in severity

    Scenario: For whom others sit does not matter
      Given Ana is a member of the Board for CXK
      When clause 5.5(a), chair independent, is audited
      Then it is kept for Iris

    Scenario: A second place on the Board, for an organisation
      Given Iris has been a member of the Board for CXK since 1 June 2017
      When clause 5.5(a), chair independent, is audited
      Then it is broken for Iris

  Rule: 5.5(a) The Chair is accountable to the Head of Paid Service

    Scenario: The line is recorded
      Given it is recorded that the Independent Chair is accountable to the Head of Paid Service
      When clause 5.5(a), reporting line, is audited
      Then it is kept for the line to the Head of Paid Service

    Scenario: No line is recorded
      When clause 5.5(a), reporting line, is audited
      Then it is broken for the line to the Head of Paid Service
      And it is major in severity
      And the audit gives 1 verdict

    Scenario: A line to somebody else will not do
      Given it is recorded that the Independent Chair is accountable to the Leader of the Council
      When clause 5.5(a), reporting line, is audited
      Then it is broken for the line to the Head of Paid Service

    Scenario: Another relation will not do
      Given it is recorded that the Independent Chair reports to the Head of Paid Service
      When clause 5.5(a), reporting line, is audited
      Then it is broken for the line to the Head of Paid Service

    Scenario: Reporting lines were not supplied
      Given no reporting lines were supplied
      When clause 5.5(a), reporting line, is audited
      Then it is not evidenced for the line to the Head of Paid Service

    Scenario: A breach by the Chair goes to the Head of Paid Service
      When clause 5.5(a), reporting line, is audited
      Then it is broken for the line to the Head of Paid Service
      And the Independent Chair must act
      And it is reported to the Head of Paid Service

  Rule: 5.5(c) A Corporate Director reviews the Chair's performance every year

    Scenario: Reviewed by the director whom the clause names
      Given Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by Dora on 1 June 2016
      And Iris was appraised by Dora on 1 June 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is kept for Iris
      And it is not contested

    Scenario: The office of the reviewer is enough
      Given Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by the Corporate Director of Social Care, Health and Wellbeing on 1 June 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is kept for Iris

    Scenario Outline: Reviewed by one of two others, which is open to question
      Given Dora holds the post of <post>
      And Iris was appraised by Dora on 1 June 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is kept for Iris
      And it is contested: appraiser

      Examples:
        | post                                                        |
        | Corporate Director for Children, Young People and Education |
        | Head of Paid Service                                        |

    Scenario: Reviewed by somebody else
      Given Dora holds the post of Lead Member
      And Iris was appraised by Dora on 1 June 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is broken for Iris
      And the Corporate Director of Social Care, Health and Wellbeing must act
      And it is major in severity

    Scenario Outline: The post must be held on the day of the review
      Given Dora held the post of Corporate Director of Social Care, Health and Wellbeing from 1 April 2012 until <until>
      And Iris was appraised by Dora on 1 June 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is <answer> for Iris

      Examples:
        | until       | answer |
        | 1 June 2017 | kept   |
        | 31 May 2017 | broken |

    Scenario Outline: The limit of twelve months
      Given Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by Dora on <held>
      When clause 5.5(c), chair appraiser, is audited
      Then it is <answer> for Iris

      Examples:
        | held          | answer |
        | 30 April 2018 | kept   |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |

    Scenario: The latest review counts, and it is by somebody else
      Given Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by Dora on 1 June 2017
      And Iris was appraised by Ben on 1 November 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is broken for Iris

    Scenario: Nobody but the Chair is tested
      Given Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Otto held the post of Independent Chair from 1 April 2012 until 31 March 2015
      When clause 5.5(c), chair appraiser, is audited
      Then the audit gives 1 verdict

    Scenario: It is not recorded who reviewed the Chair
      Given Iris was appraised by somebody not recorded on 1 June 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is not evidenced for Iris

    Scenario: A first review after the anniversary is marked late
      Given Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by Dora on 1 June 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is kept for Iris
      And it is marked late

    Scenario: Appraisals were not supplied
      Given no appraisals were supplied
      When clause 5.5(c), chair appraiser, is audited
      Then it is not evidenced for Iris

    Scenario: An earlier review was by somebody else, and the latest is not
      Given Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by Ben on 1 November 2016
      And Iris was appraised by Dora on 1 June 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is kept for Iris

    Scenario: Who reviewed somebody else does not matter
      Given Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by Dora on 1 June 2017
      And Ana was appraised by Ben on 1 November 2017
      When clause 5.5(c), chair appraiser, is audited
      Then it is kept for Iris

  Rule: Twelve months up to a 29 February

    Scenario: What was done on 28 February is good up to 29 February
      Given the audit is made on 30 April 2020
      And Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by Dora on 28 February 2019
      When clause 5.5(c), chair appraiser, is audited
      Then it is broken for Iris since 1 March 2020

    Scenario: A year from 28 February of a leap year ends on 28 February
      Given the audit is made on 30 April 2018
      And Dora holds the post of Corporate Director of Social Care, Health and Wellbeing
      And Iris was appraised by Dora on 28 February 2016
      When clause 5.5(c), chair appraiser, is audited
      Then it is broken for Iris since 1 March 2017
