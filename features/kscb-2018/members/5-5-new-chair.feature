Feature: Clause 5.5(c) – Reviewing a new Independent Chair
  The Chair's performance is reviewed every year; a new Chair has twelve months before the first
  review is due.

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
