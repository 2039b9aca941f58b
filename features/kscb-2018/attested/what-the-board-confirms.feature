Feature: What is confirmed of the terms of the Board
  The terms of the Board ask for work that no table shows: somebody says whether it is done. Their
  word stays good for twelve months, to the day. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause         | duty                    |
      | ToR Board 1    | decision making forum   |
      | ToR Board 2(a) | co-ordinate work        |
      | ToR Board 2(b) | assure effectiveness    |
      | ToR Board 2(c) | mutual challenge        |
      | ToR Board 3(d) | business plan delivered |
      | ToR Board 3(f) | influence commissioning |
      | ToR Board 3(g) | ratify procedures       |
      | ToR Board 3(h) | partnership links       |
      | ToR Board 3(i) | challenge commissioning |
      | ToR Board 3(j) | section 11 scrutiny     |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause         | duty                    |
      | ToR Board 1    | decision making forum   |
      | ToR Board 2(a) | co-ordinate work        |
      | ToR Board 2(b) | assure effectiveness    |
      | ToR Board 2(c) | mutual challenge        |
      | ToR Board 3(d) | business plan delivered |
      | ToR Board 3(f) | influence commissioning |
      | ToR Board 3(g) | ratify procedures       |
      | ToR Board 3(h) | partnership links       |
      | ToR Board 3(i) | challenge commissioning |
      | ToR Board 3(j) | section 11 scrutiny     |

  Scenario Outline: Confirmed twelve months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause         | duty                    |
      | ToR Board 1    | decision making forum   |
      | ToR Board 2(a) | co-ordinate work        |
      | ToR Board 2(b) | assure effectiveness    |
      | ToR Board 2(c) | mutual challenge        |
      | ToR Board 3(d) | business plan delivered |
      | ToR Board 3(f) | influence commissioning |
      | ToR Board 3(g) | ratify procedures       |
      | ToR Board 3(h) | partnership links       |
      | ToR Board 3(i) | challenge commissioning |
      | ToR Board 3(j) | section 11 scrutiny     |

  Scenario Outline: Nobody has said anything
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause         | duty                    |
      | ToR Board 1    | decision making forum   |
      | ToR Board 2(a) | co-ordinate work        |
      | ToR Board 2(b) | assure effectiveness    |
      | ToR Board 2(c) | mutual challenge        |
      | ToR Board 3(d) | business plan delivered |
      | ToR Board 3(f) | influence commissioning |
      | ToR Board 3(g) | ratify procedures       |
      | ToR Board 3(h) | partnership links       |
      | ToR Board 3(i) | challenge commissioning |
      | ToR Board 3(j) | section 11 scrutiny     |
