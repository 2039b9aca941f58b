Feature: What is confirmed of the terms of the Case Review Group
  No case ever stands in a record: the group says whether its reviews are done as its terms ask. A
  word stays good for twelve months, to the day. Without one, nothing is assumed. On actions and
  recommendations that are followed up it stays good for three months.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause                     | duty                      |
      | ToR Case Review Group 1    | scope reviews             |
      | ToR Case Review Group 2    | shared learning           |
      | ToR Case Review Group 3(a) | fair setting              |
      | ToR Case Review Group 3(b) | professional perspectives |
      | ToR Case Review Group 3(c) | managers' ownership       |
      | ToR Case Review Group 3(d) | risk understanding        |
      | ToR Case Review Group 3(e) | proportionate approach    |
      | ToR Case Review Group 3(f) | use of resources          |
      | ToR Case Review Group 3(g) | reuse learning            |
      | ToR Case Review Group 3(h) | reflect on themes         |
      | ToR Case Review Group 3(i) | publishable learning      |
      | ToR Case Review Group 3(j) | openness                  |
      | ToR Case Review Group 4(a) | recommend criteria        |
      | ToR Case Review Group 4(b) | draft terms               |
      | ToR Case Review Group 4(c) | alternative review        |
      | ToR Case Review Group 4(d) | commission reviews        |
      | ToR Case Review Group 4(f) | recommend dissemination   |
      | ToR Case Review Group 4(h) | publication view          |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause                     | duty                      |
      | ToR Case Review Group 1    | scope reviews             |
      | ToR Case Review Group 2    | shared learning           |
      | ToR Case Review Group 3(a) | fair setting              |
      | ToR Case Review Group 3(b) | professional perspectives |
      | ToR Case Review Group 3(c) | managers' ownership       |
      | ToR Case Review Group 3(d) | risk understanding        |
      | ToR Case Review Group 3(e) | proportionate approach    |
      | ToR Case Review Group 3(f) | use of resources          |
      | ToR Case Review Group 3(g) | reuse learning            |
      | ToR Case Review Group 3(h) | reflect on themes         |
      | ToR Case Review Group 3(i) | publishable learning      |
      | ToR Case Review Group 3(j) | openness                  |
      | ToR Case Review Group 4(a) | recommend criteria        |
      | ToR Case Review Group 4(b) | draft terms               |
      | ToR Case Review Group 4(c) | alternative review        |
      | ToR Case Review Group 4(d) | commission reviews        |
      | ToR Case Review Group 4(f) | recommend dissemination   |
      | ToR Case Review Group 4(h) | publication view          |

  Scenario Outline: Confirmed twelve months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                     | duty                      |
      | ToR Case Review Group 1    | scope reviews             |
      | ToR Case Review Group 2    | shared learning           |
      | ToR Case Review Group 3(a) | fair setting              |
      | ToR Case Review Group 3(b) | professional perspectives |
      | ToR Case Review Group 3(c) | managers' ownership       |
      | ToR Case Review Group 3(d) | risk understanding        |
      | ToR Case Review Group 3(e) | proportionate approach    |
      | ToR Case Review Group 3(f) | use of resources          |
      | ToR Case Review Group 3(g) | reuse learning            |
      | ToR Case Review Group 3(h) | reflect on themes         |
      | ToR Case Review Group 3(i) | publishable learning      |
      | ToR Case Review Group 3(j) | openness                  |
      | ToR Case Review Group 4(a) | recommend criteria        |
      | ToR Case Review Group 4(b) | draft terms               |
      | ToR Case Review Group 4(c) | alternative review        |
      | ToR Case Review Group 4(d) | commission reviews        |
      | ToR Case Review Group 4(f) | recommend dissemination   |
      | ToR Case Review Group 4(h) | publication view          |

  Scenario Outline: Confirmed, three months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 January 2018
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause                     | duty                  |
      | ToR Case Review Group 4(g) | track recommendations |

  Scenario Outline: Refused, three months ago to the day
    Given clause <clause>, <duty>, was denied on 30 January 2018
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause                     | duty                  |
      | ToR Case Review Group 4(g) | track recommendations |

  Scenario Outline: Confirmed three months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 January 2018
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                     | duty                  |
      | ToR Case Review Group 4(g) | track recommendations |

  Scenario Outline: Nobody has said anything
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                     | duty                      |
      | ToR Case Review Group 1    | scope reviews             |
      | ToR Case Review Group 2    | shared learning           |
      | ToR Case Review Group 3(a) | fair setting              |
      | ToR Case Review Group 3(b) | professional perspectives |
      | ToR Case Review Group 3(c) | managers' ownership       |
      | ToR Case Review Group 3(d) | risk understanding        |
      | ToR Case Review Group 3(e) | proportionate approach    |
      | ToR Case Review Group 3(f) | use of resources          |
      | ToR Case Review Group 3(g) | reuse learning            |
      | ToR Case Review Group 3(h) | reflect on themes         |
      | ToR Case Review Group 3(i) | publishable learning      |
      | ToR Case Review Group 3(j) | openness                  |
      | ToR Case Review Group 4(a) | recommend criteria        |
      | ToR Case Review Group 4(b) | draft terms               |
      | ToR Case Review Group 4(c) | alternative review        |
      | ToR Case Review Group 4(d) | commission reviews        |
      | ToR Case Review Group 4(f) | recommend dissemination   |
      | ToR Case Review Group 4(g) | track recommendations     |
      | ToR Case Review Group 4(h) | publication view          |
