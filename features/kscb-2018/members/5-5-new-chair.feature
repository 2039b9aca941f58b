Feature: Clauses 5.5(a) and 5.5(c) – A new Independent Chair
  A new Chair represents no organisation, and has twelve months before the first yearly review is
  due.

  Background:
    Given the audit is made on 30 April 2018
    And Dora holds the post of Corporate Director of Social Care, Health and Wellbeing

  Scenario Outline: The first twelve months in post
    Given Iris has held the post of Independent Chair since <since>
    When clause 5.5(c), chair appraiser, is audited
    Then it is <answer> for Iris

    Examples:
      | since         | answer  |
      | 1 May 2017    | pending |
      | 30 April 2017 | pending |
      | 29 April 2017 | broken  |

  Scenario: The first review is due on the anniversary
    Given Iris has held the post of Independent Chair since 1 November 2017
    When clause 5.5(c), chair appraiser, is audited
    Then it is pending for Iris until 1 November 2018

  Scenario Outline: A first review, on the anniversary and the day after
    Given Iris has held the post of Independent Chair since 1 November 2016
    And Iris was appraised by Dora on <held>
    When clause 5.5(c), chair appraiser, is audited
    Then it is kept for Iris
    And it is <late>

    Examples:
      | held            | late            |
      | 1 November 2017 | not marked late |
      | 2 November 2017 | marked late     |

  Scenario: A first review by somebody who may not hold it leaves time for another
    Given Iris has held the post of Independent Chair since 1 November 2017
    And Iris was appraised by Ben on 1 February 2018
    When clause 5.5(c), chair appraiser, is audited
    Then it is pending for Iris until 1 November 2018

  Scenario: Broken from the day of a review by somebody who may not hold it
    Given Iris has held the post of Independent Chair since 1 November 2015
    And Iris was appraised by Dora on 1 November 2016
    And Iris was appraised by Ben on 1 October 2017
    When clause 5.5(c), chair appraiser, is audited
    Then it is broken for Iris since 1 October 2017

  Scenario: Earlier posts and earlier Chairs do not start the clock
    Given Iris held the post of Lead Member from 1 April 2012 until 31 March 2015
    And Otto held the post of Independent Chair from 1 April 2012 until 31 October 2017
    And Iris has held the post of Independent Chair since 1 November 2017
    When clause 5.5(c), chair appraiser, is audited
    Then it is pending for Iris until 1 November 2018

  Scenario: Nobody holds the post
    When clause 5.5(c), chair appraiser, is audited
    Then there is nothing to test

  Scenario: A breach dates from the day after the year since the latest one
    Given Iris has held the post of Independent Chair since 1 June 2015
    And Iris was appraised by Dora on 1 July 2015
    When clause 5.5(c), chair appraiser, is audited
    Then it is broken for Iris since 2 July 2016

  Scenario: Twelve months over a 29 February
    Given the audit is made on 1 March 2020
    And Iris has held the post of Independent Chair since 1 June 2015
    And Iris was appraised by Dora on 1 March 2016
    And Iris was appraised by Dora on 1 March 2019
    When clause 5.5(c), chair appraiser, is audited
    Then it is kept for Iris

  Scenario: The first twelve months over a 29 February
    Given the audit is made on 30 April 2020
    And Iris has held the post of Independent Chair since 1 November 2019
    When clause 5.5(c), chair appraiser, is audited
    Then it is pending for Iris until 1 November 2020

  Scenario: Late once, and done again since
    Given Iris has held the post of Independent Chair since 1 November 2016
    And Iris was appraised by Dora on 2 November 2017
    And Iris was appraised by Dora on 1 March 2018
    When clause 5.5(c), chair appraiser, is audited
    Then it is kept for Iris
    And it is not marked late

  Scenario: The review of somebody else does not count
    Given Iris has held the post of Independent Chair since 1 November 2016
    And Ana was appraised by Dora on 1 March 2018
    When clause 5.5(c), chair appraiser, is audited
    Then it is broken for Iris

  Scenario: The review of somebody else does not make a late one timely
    Given Iris has held the post of Independent Chair since 1 November 2016
    And Iris was appraised by Dora on 2 November 2017
    And Ana was appraised by Dora on 1 March 2017
    When clause 5.5(c), chair appraiser, is audited
    Then it is kept for Iris
    And it is marked late

  Scenario: Another post, held for longer, does not start the clock
    Given Iris holds the post of Lead Member
    And Iris has held the post of Independent Chair since 1 November 2017
    When clause 5.5(c), chair appraiser, is audited
    Then it is pending for Iris until 1 November 2018

  Scenario: Back in the post after some years
    Given Iris held the post of Independent Chair from 1 April 2012 until 31 March 2015
    And Iris has held the post of Independent Chair since 1 November 2017
    When clause 5.5(c), chair appraiser, is audited
    Then it is pending for Iris until 1 November 2018

  Scenario: One and the same post on record twice
    Given Iris has held the post of Independent Chair since 1 November 2016
    And Iris has held the post of Independent Chair since 1 November 2017
    When clause 5.5(c), chair appraiser, is audited
    Then it is broken for Iris since 2 November 2017

  Scenario Outline: The first and the last day in the post
    Given Iris held the post of Independent Chair from <from> until <until>
    When clause 5.5(c), chair appraiser, is audited
    Then it is pending for Iris until <last day>

    Examples:
      | from            | until         | last day        |
      | 30 April 2018   | 31 March 2020 | 30 April 2019   |
      | 1 November 2017 | 30 April 2018 | 1 November 2018 |

  Scenario: A new Chair represents no organisation either
    Given Otto held the post of Independent Chair from 1 April 2012 until 31 December 2017
    And Iris has held the post of Independent Chair since 1 January 2018
    And Iris has been the chair of the Board since 1 January 2018
    And Iris represents CXK
    When clause 5.5(a), chair independent, is audited
    Then it is broken for Iris
    And it does not apply to Otto
