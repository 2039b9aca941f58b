Feature: Clause ToR Education Safeguarding 5 – Membership list
  Eleven listed members sit on the group: ten of education, and the Board itself.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Each line of the list, filled and not
    Given Ana is a member of the Education Safeguarding Group for <one>
    When clause ToR Education Safeguarding 5, composition, is audited
    Then the audit gives 11 verdicts
    And it is kept for the seat of <one>
    And it is broken for the seat of <another>

    Examples:
      | one                                   | another                               |
      | Education Safeguarding Team           | Schools                               |
      | Schools                               | Further Education                     |
      | Further Education                     | Early Help                            |
      | Early Help                            | Educational Psychology                |
      | Educational Psychology                | Libraries                             |
      | Libraries                             | Early Years                           |
      | Early Years                           | KSCB                                  |
      | KSCB                                  | Prevent and Channel Strategic Manager |
      | Prevent and Channel Strategic Manager | Virtual Headteacher                   |
      | Virtual Headteacher                   | Inclusion Attendance Head             |
      | Inclusion Attendance Head             | Education Safeguarding Team           |

  Scenario Outline: A seat counts from the first to the last day of the membership
    Given Ana was a member of the Education Safeguarding Group for Schools from <from> until <until>
    When clause ToR Education Safeguarding 5, composition, is audited
    Then it is <answer> for the seat of Schools

    Examples:
      | from          | until         | answer |
      | 1 June 2016   | 30 April 2018 | kept   |
      | 1 June 2016   | 29 April 2018 | broken |
      | 30 April 2018 | 30 June 2018  | kept   |
      | 1 May 2018    | 30 June 2018  | broken |

  Scenario: A seat on another body does not count
    Given Ana is a member of the Learning and Development Group for Schools
    When clause ToR Education Safeguarding 5, composition, is audited
    Then it is broken for the seat of Schools
    And the Education Safeguarding Group must act
    And it is minor in severity

  Scenario: A seat may be filled by an adviser or an observer
    Given Ana is an adviser of the Education Safeguarding Group for Schools
    And Ben is a participant observer of the Education Safeguarding Group for Libraries
    When clause ToR Education Safeguarding 5, composition, is audited
    Then it is kept for the seat of Schools
    And it is kept for the seat of Libraries

  Scenario: It is not recorded which line of the list a member fills
    Given Ana is a member of the Education Safeguarding Group
    When clause ToR Education Safeguarding 5, composition, is audited
    Then it is not evidenced for the seat of Schools

  Scenario: Memberships were not supplied
    Given no memberships were supplied
    When clause ToR Education Safeguarding 5, composition, is audited
    Then it is not evidenced for the seat of Schools

  Scenario Outline: Whoever holds the seat fills it, in whatever role
    Given Ana is <role> of the Education Safeguarding Group for Schools
    When clause ToR Education Safeguarding 5, composition, is audited
    Then it is kept for the seat of Schools

    Examples:
      | role                   |
      | the chair              |
      | the co-chair           |
      | the vice chair         |
      | the deputy chair       |
      | a member               |
      | a lay member           |
      | an associate           |
      | an adviser             |
      | a participant observer |
      | a virtual member       |
      | a co-opted member      |

  Scenario: A named deputy for the seat fills it
    Given the Education Safeguarding Group has these members
      | who | as           | for     |
      | Ana | member       | Cafcass |
      | Ben | named deputy | Schools |
    When clause ToR Education Safeguarding 5, composition, is audited
    Then it is kept for the seat of Schools

  Scenario: Two people may hold one seat
    Given Ana is a member of the Education Safeguarding Group for Schools
    And Ben is a member of the Education Safeguarding Group for Schools
    When clause ToR Education Safeguarding 5, composition, is audited
    Then it is kept for the seat of Schools
