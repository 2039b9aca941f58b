Feature: Clauses 1.3, 1.4 and 6 – Papers that the group approves
  The group develops an e-safety mission statement (1.3), draws up terms of reference (1.4) and makes
  a work plan (6). Each is kept by a paper of that kind, of the group, that has been approved.

  Background:
    Given the audit is made on 20 August 2010

  Rule: The paper is approved

    Scenario Outline: Approved
      Given <paper> approved on 14 October 2009
      When clause <clause>, <duty>, is audited
      Then the audit gives 1 verdict
      And it is kept for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               | paper                                                                     |
        | 1.3    | mission statement  | the mission statement of the E-safety Strategy Implementation Group was   |
        | 1.4    | terms of reference | the terms of reference of the E-safety Strategy Implementation Group were |
        | 6      | work plan          | the work plan of the E-safety Strategy Implementation Group was           |

    Scenario Outline: No such paper
      When clause <clause>, <duty>, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               |
        | 1.3    | mission statement  |
        | 1.4    | terms of reference |
        | 6      | work plan          |

    Scenario Outline: Approved on the day of the audit, and the day after
      Given <paper> approved on <day>
      When clause <clause>, <duty>, is audited
      Then it is <answer> for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               | paper                                                                     | day            | answer |
        | 1.3    | mission statement  | the mission statement of the E-safety Strategy Implementation Group was   | 20 August 2010 | kept   |
        | 1.3    | mission statement  | the mission statement of the E-safety Strategy Implementation Group was   | 21 August 2010 | broken |
        | 1.4    | terms of reference | the terms of reference of the E-safety Strategy Implementation Group were | 20 August 2010 | kept   |
        | 1.4    | terms of reference | the terms of reference of the E-safety Strategy Implementation Group were | 21 August 2010 | broken |
        | 6      | work plan          | the work plan of the E-safety Strategy Implementation Group was           | 20 August 2010 | kept   |
        | 6      | work plan          | the work plan of the E-safety Strategy Implementation Group was           | 21 August 2010 | broken |

    Scenario Outline: One of two such papers is approved
      Given there is a <kind> of the E-safety Strategy Implementation Group
      And a <kind> of the E-safety Strategy Implementation Group was approved on 14 October 2009
      When clause <clause>, <duty>, is audited
      Then it is kept for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               | kind               |
        | 1.3    | mission statement  | mission statement  |
        | 1.4    | terms of reference | terms of reference |
        | 6      | work plan          | work plan          |

    Scenario Outline: The paper of another body does not count
      Given <paper> approved on 14 October 2009
      When clause <clause>, <duty>, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               | paper                                                         |
        | 1.3    | mission statement  | the mission statement of the Bournemouth and Poole LSCB was   |
        | 1.4    | terms of reference | the terms of reference of the Bournemouth and Poole LSCB were |
        | 6      | work plan          | the work plan of the Bournemouth and Poole LSCB was           |

    Scenario Outline: Another paper does not count
      Given the minimum standards of the E-safety Strategy Implementation Group were approved on 14 October 2009
      When clause <clause>, <duty>, is audited
      Then it is broken for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               |
        | 1.3    | mission statement  |
        | 1.4    | terms of reference |
        | 6      | work plan          |

  Rule: What the record does not tell

    Scenario Outline: It is not recorded when it was approved
      Given <paper> approved on a day not recorded
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               | paper                                                                     |
        | 1.3    | mission statement  | the mission statement of the E-safety Strategy Implementation Group was   |
        | 1.4    | terms of reference | the terms of reference of the E-safety Strategy Implementation Group were |
        | 6      | work plan          | the work plan of the E-safety Strategy Implementation Group was           |

    Scenario Outline: Documents were not supplied
      Given no documents were supplied
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               |
        | 1.3    | mission statement  |
        | 1.4    | terms of reference |
        | 6      | work plan          |

  Rule: Will the text at hand do?
    The reading of mission statement: Is the mission statement that stands in the paper the one to
      be developed, or is one to be approved on its own?
    - approved paper: a mission statement approved on its own (our reading)
    - in this paper: the statement in this paper will do
    The reading of own terms: Are the terms of reference in the paper those to be drawn up, or are
      terms to be approved on their own?
    - approved paper: terms of reference approved on their own (our reading)
    - in this paper: the terms in this paper will do
    The reading of section six: Does the proposal for a work plan and four meetings a year bind
      before the group is mandated?
    - binds: it binds from the date of the paper (our reading)
    - only proposed: it is only proposed, so that nothing can be broken yet

    Scenario Outline: No such paper, by our reading
      When clause <clause>, <duty>, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And it is contested: <reading>

      Examples:
        | clause | duty               | reading           |
        | 1.3    | mission statement  | mission statement |
        | 1.4    | terms of reference | own terms         |
        | 6      | work plan          | section six       |

    Scenario Outline: No such paper, by the other reading
      Given the reading of <reading> is <option>
      When clause <clause>, <duty>, is audited
      Then it is kept for the E-safety Strategy Implementation Group

      Examples:
        | clause | duty               | reading           | option        |
        | 1.3    | mission statement  | mission statement | in this paper |
        | 1.4    | terms of reference | own terms         | in this paper |
        | 6      | work plan          | section six       | only proposed |

    Scenario Outline: An approved paper satisfies both readings
      Given <paper> approved on 14 October 2009
      When clause <clause>, <duty>, is audited
      Then it is kept for the E-safety Strategy Implementation Group
      And it is not contested

      Examples:
        | clause | duty               | paper                                                                     |
        | 1.3    | mission statement  | the mission statement of the E-safety Strategy Implementation Group was   |
        | 1.4    | terms of reference | the terms of reference of the E-safety Strategy Implementation Group were |
        | 6      | work plan          | the work plan of the E-safety Strategy Implementation Group was           |

  Rule: Who must act

    Scenario Outline: A breach goes to the safeguarding board
      When clause <clause>, <duty>, is audited
      Then it is broken for the E-safety Strategy Implementation Group
      And the E-safety Strategy Implementation Group must act
      And it is reported to the Bournemouth and Poole LSCB
      And it is minor in severity

      Examples:
        | clause | duty               |
        | 1.3    | mission statement  |
        | 1.4    | terms of reference |
        | 6      | work plan          |
