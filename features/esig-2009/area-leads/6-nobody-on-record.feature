Feature: Clause 6 – The monthly meeting, with no area representative on record
  A meeting of a body of which nobody is on record shows nothing about who was there.

  Background:
    Given the audit is made on 20 August 2010

  Scenario: Held, and nobody is on record as one of the three
    Given a meeting of the Area Leads was held on 17 February 2010
    When clause 6, area leads meet, is audited
    Then it is not evidenced for the Area Leads in February 2010

  Scenario Outline: Held on a day on which nobody was one of the three, or one was
    Given Ed was a member of the Area Leads from <from> until <until>
    And a meeting of the Area Leads was held on 17 February 2010
    And Ed was there
    When clause 6, area leads meet, is audited
    Then it is <answer> for the Area Leads in February 2010

    Examples:
      | from             | until            | answer        |
      | 17 February 2010 | 31 March 2010    | kept          |
      | 18 February 2010 | 31 March 2010    | not evidenced |
      | 1 September 2009 | 17 February 2010 | kept          |
      | 1 September 2009 | 16 February 2010 | not evidenced |

  Scenario: Not held, and nobody is on record as one of the three
    When clause 6, area leads meet, is audited
    Then it is broken for the Area Leads in February 2010

  Scenario: A meeting of the group is none of theirs, by our reading
    Given a meeting of the E-safety Strategy Implementation Group was held on 17 February 2010
    When clause 6, area leads meet, is audited
    Then it is broken for the Area Leads in February 2010
