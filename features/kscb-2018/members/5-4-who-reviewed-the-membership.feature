Feature: Clause 5.4 – Who reviewed the membership
  The membership of every group is reviewed and agreed each year by the Board, for which any of its
  members may act. A review whose reviewer is left blank counts as the Board's.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: Who reviewed it is left blank
    Given the membership of the Board was reviewed on 1 November 2017
    When clause 5.4, membership review, is audited
    Then it is kept for the Board

  Scenario: Reviewed by somebody of whom it is not recorded as what they are on the Board
    Given Ana belongs to the Board, as what is not recorded
    And the membership of the Board was reviewed by Ana on 1 November 2017
    When clause 5.4, membership review, is audited
    Then it is not evidenced for the Board

  Scenario: Without memberships nobody can tell whether a member of the Board reviewed it
    Given the membership of the Board was reviewed by Ana on 1 November 2017
    And no memberships were supplied
    When clause 5.4, membership review, is audited
    Then it is not evidenced for the Board
