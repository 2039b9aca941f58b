Feature: What five groups confirm, each for its own terms of reference
  The training, quality, sexual exploitation, education and district groups have duties that no
  table shows: somebody says whether they are kept, and on what grounds. Their word stays good for
  twelve months, to the day. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause                             | duty                       |
      | ToR Education Safeguarding 1       | education communication    |
      | ToR Education Safeguarding 2(k)    | strategic issues           |
      | ToR Education Safeguarding 2(l)    | circulate information      |
      | ToR Education Safeguarding 2(o)    | link with schools          |
      | ToR Education Safeguarding 2(p)    | support with cases         |
      | ToR Education Safeguarding 2(q)    | feedback on decisions      |
      | ToR Education Safeguarding 2(r)    | share good practice        |
      | ToR Education Safeguarding 2(s)    | refer matters              |
      | ToR Education Safeguarding 2(u)    | represent sector           |
      | ToR Education Safeguarding 2(v)    | policy information         |
      | ToR Education Safeguarding 8(j)    | member list kept           |
      | ToR Education Safeguarding 8(k)    | task group support         |
      | ToR Education Safeguarding 8(l)    | research support           |
      | ToR Learning and Development 1.1   | training quality           |
      | ToR Learning and Development 3(c)  | commission training        |
      | ToR Learning and Development 3(d)  | deliver training           |
      | ToR Learning and Development 3(e)  | evaluate training          |
      | ToR Learning and Development 3(f)  | training opportunities     |
      | ToR Learning and Development 3(g)  | training consistency       |
      | ToR Learning and Development 3(h)  | requirements known         |
      | ToR Learning and Development 3(i)  | raise profile              |
      | ToR Learning and Development 3(j)  | workforce training         |
      | ToR Learning and Development 4(b)  | section 11 challenge       |
      | ToR Learning and Development 5     | core membership            |
      | ToR Learning and Development 5     | members' expertise         |
      | ToR Learning and Development 8(d)  | member list kept           |
      | ToR Learning and Development 8(e)  | task group support         |
      | ToR Learning and Development 8(f)  | research support           |
      | ToR MASE 1                         | exploitation profile       |
      | ToR MASE 2(a)                      | integrated strategy        |
      | ToR MASE 2(b)                      | victim information         |
      | ToR MASE 2(c)                      | recognition                |
      | ToR MASE 2(d)                      | raise awareness            |
      | ToR MASE 2(e)                      | intelligence               |
      | ToR MASE 2(f)                      | service links              |
      | ToR MASE 2(g)                      | compliance review          |
      | ToR MASE 2(h)                      | training support           |
      | ToR MASE 2(i)                      | share good practice        |
      | ToR MASE 2(j)                      | joint data set             |
      | ToR MASE 3(b)                      | work plan delivered        |
      | ToR MASE 6(d)                      | member list kept           |
      | ToR MASE 6(e)                      | task group support         |
      | ToR MASE 6(f)                      | research support           |
      | ToR Quality and Effectiveness 1    | evaluate safeguarding      |
      | ToR Quality and Effectiveness 2    | evidenced assurance        |
      | ToR Quality and Effectiveness 3(a) | quality programme          |
      | ToR Quality and Effectiveness 3(c) | information sources        |
      | ToR Quality and Effectiveness 3(d) | outcome data               |
      | ToR Quality and Effectiveness 3(e) | review indicators          |
      | ToR Quality and Effectiveness 3(f) | audits run                 |
      | ToR Quality and Effectiveness 3(g) | report audits              |
      | ToR Quality and Effectiveness 3(h) | challenge on learning      |
      | ToR Quality and Effectiveness 3(i) | target training            |
      | ToR Quality and Effectiveness 3(j) | inform groups              |
      | ToR Quality and Effectiveness 3(k) | support programme          |
      | ToR Quality and Effectiveness 3(l) | take part in audits        |
      | ToR Quality and Effectiveness 3(m) | feed audit results         |
      | ToR Quality and Effectiveness 3(n) | report to own agency       |
      | ToR Quality and Effectiveness 3(o) | send data                  |
      | ToR Quality and Effectiveness 4(b) | show strengths and gaps    |
      | ToR Quality and Effectiveness 5    | representatives' expertise |
      | ToR Quality and Effectiveness 8(d) | member list kept           |
      | ToR Quality and Effectiveness 8(e) | audit support              |
      | ToR Safeguarding Leads 1           | link districts             |
      | ToR Safeguarding Leads 1           | share good practice        |
      | ToR Safeguarding Leads 2           | local reassurance          |
      | ToR Safeguarding Leads 2           | co-ordinate with groups    |
      | ToR Safeguarding Leads 3           | work plan delivered        |
      | ToR Safeguarding Leads 7           | group administration       |
      | ToR Safeguarding Leads 7           | member list kept           |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause                             | duty                       |
      | ToR Education Safeguarding 1       | education communication    |
      | ToR Education Safeguarding 2(k)    | strategic issues           |
      | ToR Education Safeguarding 2(l)    | circulate information      |
      | ToR Education Safeguarding 2(o)    | link with schools          |
      | ToR Education Safeguarding 2(p)    | support with cases         |
      | ToR Education Safeguarding 2(q)    | feedback on decisions      |
      | ToR Education Safeguarding 2(r)    | share good practice        |
      | ToR Education Safeguarding 2(s)    | refer matters              |
      | ToR Education Safeguarding 2(u)    | represent sector           |
      | ToR Education Safeguarding 2(v)    | policy information         |
      | ToR Education Safeguarding 8(j)    | member list kept           |
      | ToR Education Safeguarding 8(k)    | task group support         |
      | ToR Education Safeguarding 8(l)    | research support           |
      | ToR Learning and Development 1.1   | training quality           |
      | ToR Learning and Development 3(c)  | commission training        |
      | ToR Learning and Development 3(d)  | deliver training           |
      | ToR Learning and Development 3(e)  | evaluate training          |
      | ToR Learning and Development 3(f)  | training opportunities     |
      | ToR Learning and Development 3(g)  | training consistency       |
      | ToR Learning and Development 3(h)  | requirements known         |
      | ToR Learning and Development 3(i)  | raise profile              |
      | ToR Learning and Development 3(j)  | workforce training         |
      | ToR Learning and Development 4(b)  | section 11 challenge       |
      | ToR Learning and Development 5     | core membership            |
      | ToR Learning and Development 5     | members' expertise         |
      | ToR Learning and Development 8(d)  | member list kept           |
      | ToR Learning and Development 8(e)  | task group support         |
      | ToR Learning and Development 8(f)  | research support           |
      | ToR MASE 1                         | exploitation profile       |
      | ToR MASE 2(a)                      | integrated strategy        |
      | ToR MASE 2(b)                      | victim information         |
      | ToR MASE 2(c)                      | recognition                |
      | ToR MASE 2(d)                      | raise awareness            |
      | ToR MASE 2(e)                      | intelligence               |
      | ToR MASE 2(f)                      | service links              |
      | ToR MASE 2(g)                      | compliance review          |
      | ToR MASE 2(h)                      | training support           |
      | ToR MASE 2(i)                      | share good practice        |
      | ToR MASE 2(j)                      | joint data set             |
      | ToR MASE 3(b)                      | work plan delivered        |
      | ToR MASE 6(d)                      | member list kept           |
      | ToR MASE 6(e)                      | task group support         |
      | ToR MASE 6(f)                      | research support           |
      | ToR Quality and Effectiveness 1    | evaluate safeguarding      |
      | ToR Quality and Effectiveness 2    | evidenced assurance        |
      | ToR Quality and Effectiveness 3(a) | quality programme          |
      | ToR Quality and Effectiveness 3(c) | information sources        |
      | ToR Quality and Effectiveness 3(d) | outcome data               |
      | ToR Quality and Effectiveness 3(e) | review indicators          |
      | ToR Quality and Effectiveness 3(f) | audits run                 |
      | ToR Quality and Effectiveness 3(g) | report audits              |
      | ToR Quality and Effectiveness 3(h) | challenge on learning      |
      | ToR Quality and Effectiveness 3(i) | target training            |
      | ToR Quality and Effectiveness 3(j) | inform groups              |
      | ToR Quality and Effectiveness 3(k) | support programme          |
      | ToR Quality and Effectiveness 3(l) | take part in audits        |
      | ToR Quality and Effectiveness 3(m) | feed audit results         |
      | ToR Quality and Effectiveness 3(n) | report to own agency       |
      | ToR Quality and Effectiveness 3(o) | send data                  |
      | ToR Quality and Effectiveness 4(b) | show strengths and gaps    |
      | ToR Quality and Effectiveness 5    | representatives' expertise |
      | ToR Quality and Effectiveness 8(d) | member list kept           |
      | ToR Quality and Effectiveness 8(e) | audit support              |
      | ToR Safeguarding Leads 1           | link districts             |
      | ToR Safeguarding Leads 1           | share good practice        |
      | ToR Safeguarding Leads 2           | local reassurance          |
      | ToR Safeguarding Leads 2           | co-ordinate with groups    |
      | ToR Safeguarding Leads 3           | work plan delivered        |
      | ToR Safeguarding Leads 7           | group administration       |
      | ToR Safeguarding Leads 7           | member list kept           |

  Scenario Outline: Confirmed a day longer ago, so that the word has lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                             | duty                       |
      | ToR Education Safeguarding 1       | education communication    |
      | ToR Education Safeguarding 2(k)    | strategic issues           |
      | ToR Education Safeguarding 2(l)    | circulate information      |
      | ToR Education Safeguarding 2(o)    | link with schools          |
      | ToR Education Safeguarding 2(p)    | support with cases         |
      | ToR Education Safeguarding 2(q)    | feedback on decisions      |
      | ToR Education Safeguarding 2(r)    | share good practice        |
      | ToR Education Safeguarding 2(s)    | refer matters              |
      | ToR Education Safeguarding 2(u)    | represent sector           |
      | ToR Education Safeguarding 2(v)    | policy information         |
      | ToR Education Safeguarding 8(j)    | member list kept           |
      | ToR Education Safeguarding 8(k)    | task group support         |
      | ToR Education Safeguarding 8(l)    | research support           |
      | ToR Learning and Development 1.1   | training quality           |
      | ToR Learning and Development 3(c)  | commission training        |
      | ToR Learning and Development 3(d)  | deliver training           |
      | ToR Learning and Development 3(e)  | evaluate training          |
      | ToR Learning and Development 3(f)  | training opportunities     |
      | ToR Learning and Development 3(g)  | training consistency       |
      | ToR Learning and Development 3(h)  | requirements known         |
      | ToR Learning and Development 3(i)  | raise profile              |
      | ToR Learning and Development 3(j)  | workforce training         |
      | ToR Learning and Development 4(b)  | section 11 challenge       |
      | ToR Learning and Development 5     | core membership            |
      | ToR Learning and Development 5     | members' expertise         |
      | ToR Learning and Development 8(d)  | member list kept           |
      | ToR Learning and Development 8(e)  | task group support         |
      | ToR Learning and Development 8(f)  | research support           |
      | ToR MASE 1                         | exploitation profile       |
      | ToR MASE 2(a)                      | integrated strategy        |
      | ToR MASE 2(b)                      | victim information         |
      | ToR MASE 2(c)                      | recognition                |
      | ToR MASE 2(d)                      | raise awareness            |
      | ToR MASE 2(e)                      | intelligence               |
      | ToR MASE 2(f)                      | service links              |
      | ToR MASE 2(g)                      | compliance review          |
      | ToR MASE 2(h)                      | training support           |
      | ToR MASE 2(i)                      | share good practice        |
      | ToR MASE 2(j)                      | joint data set             |
      | ToR MASE 3(b)                      | work plan delivered        |
      | ToR MASE 6(d)                      | member list kept           |
      | ToR MASE 6(e)                      | task group support         |
      | ToR MASE 6(f)                      | research support           |
      | ToR Quality and Effectiveness 1    | evaluate safeguarding      |
      | ToR Quality and Effectiveness 2    | evidenced assurance        |
      | ToR Quality and Effectiveness 3(a) | quality programme          |
      | ToR Quality and Effectiveness 3(c) | information sources        |
      | ToR Quality and Effectiveness 3(d) | outcome data               |
      | ToR Quality and Effectiveness 3(e) | review indicators          |
      | ToR Quality and Effectiveness 3(f) | audits run                 |
      | ToR Quality and Effectiveness 3(g) | report audits              |
      | ToR Quality and Effectiveness 3(h) | challenge on learning      |
      | ToR Quality and Effectiveness 3(i) | target training            |
      | ToR Quality and Effectiveness 3(j) | inform groups              |
      | ToR Quality and Effectiveness 3(k) | support programme          |
      | ToR Quality and Effectiveness 3(l) | take part in audits        |
      | ToR Quality and Effectiveness 3(m) | feed audit results         |
      | ToR Quality and Effectiveness 3(n) | report to own agency       |
      | ToR Quality and Effectiveness 3(o) | send data                  |
      | ToR Quality and Effectiveness 4(b) | show strengths and gaps    |
      | ToR Quality and Effectiveness 5    | representatives' expertise |
      | ToR Quality and Effectiveness 8(d) | member list kept           |
      | ToR Quality and Effectiveness 8(e) | audit support              |
      | ToR Safeguarding Leads 1           | link districts             |
      | ToR Safeguarding Leads 1           | share good practice        |
      | ToR Safeguarding Leads 2           | local reassurance          |
      | ToR Safeguarding Leads 2           | co-ordinate with groups    |
      | ToR Safeguarding Leads 3           | work plan delivered        |
      | ToR Safeguarding Leads 7           | group administration       |
      | ToR Safeguarding Leads 7           | member list kept           |

  Scenario Outline: No word is on record
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause                             | duty                       |
      | ToR Education Safeguarding 1       | education communication    |
      | ToR Education Safeguarding 2(k)    | strategic issues           |
      | ToR Education Safeguarding 2(l)    | circulate information      |
      | ToR Education Safeguarding 2(o)    | link with schools          |
      | ToR Education Safeguarding 2(p)    | support with cases         |
      | ToR Education Safeguarding 2(q)    | feedback on decisions      |
      | ToR Education Safeguarding 2(r)    | share good practice        |
      | ToR Education Safeguarding 2(s)    | refer matters              |
      | ToR Education Safeguarding 2(u)    | represent sector           |
      | ToR Education Safeguarding 2(v)    | policy information         |
      | ToR Education Safeguarding 8(j)    | member list kept           |
      | ToR Education Safeguarding 8(k)    | task group support         |
      | ToR Education Safeguarding 8(l)    | research support           |
      | ToR Learning and Development 1.1   | training quality           |
      | ToR Learning and Development 3(c)  | commission training        |
      | ToR Learning and Development 3(d)  | deliver training           |
      | ToR Learning and Development 3(e)  | evaluate training          |
      | ToR Learning and Development 3(f)  | training opportunities     |
      | ToR Learning and Development 3(g)  | training consistency       |
      | ToR Learning and Development 3(h)  | requirements known         |
      | ToR Learning and Development 3(i)  | raise profile              |
      | ToR Learning and Development 3(j)  | workforce training         |
      | ToR Learning and Development 4(b)  | section 11 challenge       |
      | ToR Learning and Development 5     | core membership            |
      | ToR Learning and Development 5     | members' expertise         |
      | ToR Learning and Development 8(d)  | member list kept           |
      | ToR Learning and Development 8(e)  | task group support         |
      | ToR Learning and Development 8(f)  | research support           |
      | ToR MASE 1                         | exploitation profile       |
      | ToR MASE 2(a)                      | integrated strategy        |
      | ToR MASE 2(b)                      | victim information         |
      | ToR MASE 2(c)                      | recognition                |
      | ToR MASE 2(d)                      | raise awareness            |
      | ToR MASE 2(e)                      | intelligence               |
      | ToR MASE 2(f)                      | service links              |
      | ToR MASE 2(g)                      | compliance review          |
      | ToR MASE 2(h)                      | training support           |
      | ToR MASE 2(i)                      | share good practice        |
      | ToR MASE 2(j)                      | joint data set             |
      | ToR MASE 3(b)                      | work plan delivered        |
      | ToR MASE 6(d)                      | member list kept           |
      | ToR MASE 6(e)                      | task group support         |
      | ToR MASE 6(f)                      | research support           |
      | ToR Quality and Effectiveness 1    | evaluate safeguarding      |
      | ToR Quality and Effectiveness 2    | evidenced assurance        |
      | ToR Quality and Effectiveness 3(a) | quality programme          |
      | ToR Quality and Effectiveness 3(c) | information sources        |
      | ToR Quality and Effectiveness 3(d) | outcome data               |
      | ToR Quality and Effectiveness 3(e) | review indicators          |
      | ToR Quality and Effectiveness 3(f) | audits run                 |
      | ToR Quality and Effectiveness 3(g) | report audits              |
      | ToR Quality and Effectiveness 3(h) | challenge on learning      |
      | ToR Quality and Effectiveness 3(i) | target training            |
      | ToR Quality and Effectiveness 3(j) | inform groups              |
      | ToR Quality and Effectiveness 3(k) | support programme          |
      | ToR Quality and Effectiveness 3(l) | take part in audits        |
      | ToR Quality and Effectiveness 3(m) | feed audit results         |
      | ToR Quality and Effectiveness 3(n) | report to own agency       |
      | ToR Quality and Effectiveness 3(o) | send data                  |
      | ToR Quality and Effectiveness 4(b) | show strengths and gaps    |
      | ToR Quality and Effectiveness 5    | representatives' expertise |
      | ToR Quality and Effectiveness 8(d) | member list kept           |
      | ToR Quality and Effectiveness 8(e) | audit support              |
      | ToR Safeguarding Leads 1           | link districts             |
      | ToR Safeguarding Leads 1           | share good practice        |
      | ToR Safeguarding Leads 2           | local reassurance          |
      | ToR Safeguarding Leads 2           | co-ordinate with groups    |
      | ToR Safeguarding Leads 3           | work plan delivered        |
      | ToR Safeguarding Leads 7           | group administration       |
      | ToR Safeguarding Leads 7           | member list kept           |

  Scenario: A group may give its word for the whole clause
    Given clause ToR Learning and Development 5 was confirmed by the Learning and Development Group on 1 November 2017
    When clause ToR Learning and Development 5, core membership, is audited
    Then it is kept for the clause

  Scenario: The word of another group does not count
    Given clause ToR Learning and Development 5 was confirmed by the Quality and Effectiveness Group on 1 November 2017
    When clause ToR Learning and Development 5, core membership, is audited
    Then it is not evidenced for the clause

  Scenario: Of two duties of one clause, each needs its word
    Given clause ToR Learning and Development 5, core membership, was confirmed on 1 November 2017
    When clause ToR Learning and Development 5, members' expertise, is audited
    Then it is not evidenced for the clause
