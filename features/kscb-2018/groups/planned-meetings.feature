
Feature: Agendas and papers of the groups – Meetings that are planned
  A meeting that is planned is asked about up to its day, whatever else is noted of it.

  Scenario Outline: It was noted that the meeting would be called off, and it is still shown as planned
    Given the audit is made on 30 April 2018
    And a meeting of <group> is planned for 20 June 2018
    And its cancellation was noted on 20 April 2018
    When clause <clause>, <duty>, is audited
    Then it is pending for the meeting of 20 June 2018

    Examples:
      | clause                             | duty          | group                                 |
      | ToR Education Safeguarding 8(g)    | agenda agreed | the Education Safeguarding Group      |
      | ToR Education Safeguarding 8(h)    | papers sent   | the Education Safeguarding Group      |
      | ToR Learning and Development 8(a)  | agenda agreed | the Learning and Development Group    |
      | ToR Learning and Development 8(b)  | papers sent   | the Learning and Development Group    |
      | ToR MASE 6(a)                      | agenda agreed | the MASE                              |
      | ToR MASE 6(b)                      | papers sent   | the MASE                              |
      | ToR Quality and Effectiveness 8(a) | agenda agreed | the Quality and Effectiveness Group   |
      | ToR Quality and Effectiveness 8(b) | papers sent   | the Quality and Effectiveness Group   |
      | ToR Safeguarding Leads 7           | papers sent   | the District Safeguarding Leads Group |
