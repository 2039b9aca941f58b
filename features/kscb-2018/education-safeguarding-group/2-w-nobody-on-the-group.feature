Feature: Clause ToR Education Safeguarding 2(w) – Nobody on the group, or one
  Where nobody is on record as a member of the group, nothing tells whether two of them were at the
  Board.

  Scenario: A meeting of the Board, and nobody on the group
    Given the audit is made on 30 April 2018
    And Ana is a member of the Board
    And a meeting of the Board was held on 17 May 2017
    And Ana was there
    When clause ToR Education Safeguarding 2(w) is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A meeting of the Board, and somebody who is perhaps on the group
    Given the audit is made on 30 April 2018
    And Ana is a member of the Board
    And Ana belongs to the Education Safeguarding Group, as what is not recorded
    And a meeting of the Board was held on 17 May 2017
    And Ana was there
    When clause ToR Education Safeguarding 2(w) is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A meeting of the Board, and one member of the group, who cannot be two
    Given the audit is made on 30 April 2018
    And Ana is a member of the Board
    And Ana is a member of the Education Safeguarding Group
    And a meeting of the Board was held on 17 May 2017
    And Ana was there
    When clause ToR Education Safeguarding 2(w) is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: The only member of the group, who is on no list of the Board, was there
    Given the audit is made on 30 April 2018
    And Ana is the chair of the Education Safeguarding Group
    And a meeting of the Board was held on 17 May 2017
    And Ana was there
    When clause ToR Education Safeguarding 2(w) is audited
    Then it is broken for the meeting of 17 May 2017
    And the reason given is "1 members of the group were there; 2 are asked for. Its chair among them: yes."
