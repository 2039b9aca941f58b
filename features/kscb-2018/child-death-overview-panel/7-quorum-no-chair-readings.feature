Feature: Clause ToR CDOP 7 – Quorum of a panel without a chair, under other readings
  No clause says who the chair is, so without one the quorum cannot be told; where the chair and the
  interests are only wished for, it can.

  Background:
    Given the audit is made on 30 April 2018
    And the Child Death Overview Panel has these members
      | who  | as     | for                            |
      | Paul | member | Kent Police                    |
      | Sara | member | Specialist Children's Services |
      | Cleo | member | CCG Nominees                   |
    And a meeting of the Child Death Overview Panel was held on 17 May 2017

  Rule: What does a quorum that "should include" the chair and certain interests ask of these?
    The reading of quorum interests:
    - one person each: the chair, and for each interest somebody who stands for no other; the chair
      may be one of them (our reading)
    - not by the chair: the chair, and for each interest somebody else who stands for no other
    - one person for several: the chair, and somebody for each interest; one person may stand for
      several
    - desirable: nothing more than that they are asked to come; the number of members alone decides

    Scenario Outline: Everybody is there, and there is no chair
      Given the reading of quorum interests is <reading>
      And everybody else was there
      When clause ToR CDOP 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading                | answer        |
        | one person each        | not evidenced |
        | not by the chair       | not evidenced |
        | one person for several | not evidenced |
        | desirable              | kept          |
