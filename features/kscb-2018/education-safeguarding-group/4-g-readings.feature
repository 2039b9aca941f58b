Feature: Clause ToR Education Safeguarding 4(g) – Written reports to the Board, under other readings
  The group reports to the Board here, and in summary to the Business Group by 2(t). Whether one
  paper serves for both, and whether other agreed times come instead, the document leaves open.

  Background:
    Given the audit is made on 30 April 2018
    And a meeting of the Board was held on 17 May 2017
    And a meeting of the Board was held on 19 July 2017

  Rule: Does the Education Safeguarding Group's summary to the Business Group do for its report to the Board?
    The reading of education routes:
    - each route: each goes to its own body (our reading)
    - either route: a summary that went to the Business Group in time for the Board's meeting does
      as well

    Scenario Outline: A paper that went by one of the two routes
      Given the reading of education routes is <reading>
      And <paper> of the Education Safeguarding Group was sent to <body> on 1 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | reading      | paper          | body               | answer |
        | each route   | an ESG update  | the Board          | kept   |
        | each route   | an ESG summary | the Business Group | broken |
        | each route   | an ESG summary | the Board          | broken |
        | either route | an ESG update  | the Board          | kept   |
        | either route | an ESG summary | the Business Group | kept   |
        | either route | an ESG summary | the Board          | kept   |
        | either route | an ESG update  | the Business Group | broken |
        | either route | a work plan    | the Board          | broken |
        | either route | a work plan    | the Business Group | broken |

    Scenario Outline: A summary to the Business Group, in time for the Board's meeting
      Given the reading of education routes is either route
      And an ESG summary of the Education Safeguarding Group was sent to the Business Group on <sent>
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | sent               | answer        |
        | 17 May 2017        | broken        |
        | 18 May 2017        | kept          |
        | 19 July 2017       | kept          |
        | a day not recorded | not evidenced |

    Scenario Outline: A summary that nobody got, or of another group
      Given the reading of education routes is either route
      And an ESG summary of <body> was sent to <recipient> on 1 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017

      Examples:
        | body                             | recipient             |
        | the Education Safeguarding Group | the Independent Chair |
        | the Case Review Group            | the Business Group    |

    Scenario: A summary to the Business Group, and the readings part
      Given an ESG summary of the Education Safeguarding Group was sent to the Business Group on 1 July 2017
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is broken for the meeting of 19 July 2017
      And it is contested: education routes

  Rule: A group's chair reports to the Board's meetings "or" at other times that are agreed. Do agreed times come instead, or as well?
    The reading of other times:
    - instead: where other times are agreed, no report to the meetings is asked for (our reading)
    - as well: a report to each meeting, whatever else is agreed

    Scenario Outline: Other times are agreed
      Given the reading of other times is <reading>
      And clause ToR Education Safeguarding 4(g) was confirmed on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is <answer> for the meeting of 19 July 2017

      Examples:
        | reading | answer |
        | instead | exempt |
        | as well | broken |

    Scenario: Other times are agreed, and the readings part
      Given clause ToR Education Safeguarding 4(g) was confirmed on 17 January 2018
      When clause ToR Education Safeguarding 4(g), written reports, is audited
      Then it is exempt for the meeting of 19 July 2017
      And it is contested: other times
