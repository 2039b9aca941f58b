Feature: Duties that a person confirms
  Some duties cannot be read off a table: a person says whether they are kept, and on what grounds.
  Their word stays good for twelve months. Without it, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2018

  Rule: Every duty of this kind

    Scenario Outline: Confirmed
      Given clause <clause>, <duty>, was confirmed on 30 April 2017
      When clause <clause>, <duty>, is audited
      Then it is kept for the clause

      Examples:
        | clause                              | duty                            |
        | 3.2                                 | annual report period and timing |
        | 3.3                                 | assess performance              |
        | 3.3                                 | weaknesses and remedies         |
        | 3.3                                 | learning from reviews           |
        | 4.4(b)                              | effectiveness and contact       |
        | 5.2                                 | health nominations              |
        | 5.3                                 | formal selection                |
        | 5.5(b)                              | recruitment panel               |
        | 5.5(c)                              | members' opinions               |
        | 5.5(d)                              | confidence in independence      |
        | 5.6(a)                              | DBS arranged by organisation    |
        | 5.6(a)                              | DBS disclosure                  |
        | 5.6(b)                              | DBS confidentiality             |
        | 5.6(b)                              | removal                         |
        | 5.6(c)                              | final decision                  |
        | 8.6                                 | deputy authority                |
        | ToR Board 5                         | lay representativeness          |
        | ToR Board 8(d)                      | member list kept                |
        | ToR Board 8(e)                      | task group support              |
        | ToR Board 8(f)                      | research support                |
        | ToR Business Group 8(d)             | member list kept                |
        | ToR Business Group 8(e)             | task group support              |
        | ToR Case Review Group 8(d)          | member list kept                |
        | ToR Case Review Group 8(e)          | task group support              |
        | ToR Case Review Group 8(f)          | research support                |
        | ToR CDOP 8(d)                       | member list kept                |
        | ToR CDOP 8(e)                       | task group support              |
        | ToR CDOP 8(f)                       | research support                |
        | ToR Health Safeguarding 2           | deputy reason                   |
        | ToR Health Safeguarding 2           | board nominations               |
        | ToR Health Safeguarding 7           | minutes approved                |
        | ToR Health Safeguarding 7           | group administration            |
        | ToR Policy and Procedures 7         | group administration            |
        | ToR Policy and Procedures 7         | member list kept                |
        | ToR Risks Threats Vulnerabilities 6 | standing updates                |
        | ToR Risks Threats Vulnerabilities 7 | minutes approved                |

    Scenario Outline: Refused
      Given clause <clause>, <duty>, was denied on 30 April 2017
      When clause <clause>, <duty>, is audited
      Then it is broken for the clause

      Examples:
        | clause                              | duty                            |
        | 3.2                                 | annual report period and timing |
        | 3.3                                 | assess performance              |
        | 3.3                                 | weaknesses and remedies         |
        | 3.3                                 | learning from reviews           |
        | 4.4(b)                              | effectiveness and contact       |
        | 5.2                                 | health nominations              |
        | 5.3                                 | formal selection                |
        | 5.5(b)                              | recruitment panel               |
        | 5.5(c)                              | members' opinions               |
        | 5.5(d)                              | confidence in independence      |
        | 5.6(a)                              | DBS arranged by organisation    |
        | 5.6(a)                              | DBS disclosure                  |
        | 5.6(b)                              | DBS confidentiality             |
        | 5.6(b)                              | removal                         |
        | 5.6(c)                              | final decision                  |
        | 8.6                                 | deputy authority                |
        | ToR Board 5                         | lay representativeness          |
        | ToR Board 8(d)                      | member list kept                |
        | ToR Board 8(e)                      | task group support              |
        | ToR Board 8(f)                      | research support                |
        | ToR Business Group 8(d)             | member list kept                |
        | ToR Business Group 8(e)             | task group support              |
        | ToR Case Review Group 8(d)          | member list kept                |
        | ToR Case Review Group 8(e)          | task group support              |
        | ToR Case Review Group 8(f)          | research support                |
        | ToR CDOP 8(d)                       | member list kept                |
        | ToR CDOP 8(e)                       | task group support              |
        | ToR CDOP 8(f)                       | research support                |
        | ToR Health Safeguarding 2           | deputy reason                   |
        | ToR Health Safeguarding 2           | board nominations               |
        | ToR Health Safeguarding 7           | minutes approved                |
        | ToR Health Safeguarding 7           | group administration            |
        | ToR Policy and Procedures 7         | group administration            |
        | ToR Policy and Procedures 7         | member list kept                |
        | ToR Risks Threats Vulnerabilities 6 | standing updates                |
        | ToR Risks Threats Vulnerabilities 7 | minutes approved                |

    Scenario Outline: Lapsed
      Given clause <clause>, <duty>, was confirmed on 29 April 2017
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause                              | duty                            |
        | 3.2                                 | annual report period and timing |
        | 3.3                                 | assess performance              |
        | 3.3                                 | weaknesses and remedies         |
        | 3.3                                 | learning from reviews           |
        | 4.4(b)                              | effectiveness and contact       |
        | 5.2                                 | health nominations              |
        | 5.3                                 | formal selection                |
        | 5.5(b)                              | recruitment panel               |
        | 5.5(c)                              | members' opinions               |
        | 5.5(d)                              | confidence in independence      |
        | 5.6(a)                              | DBS arranged by organisation    |
        | 5.6(a)                              | DBS disclosure                  |
        | 5.6(b)                              | DBS confidentiality             |
        | 5.6(b)                              | removal                         |
        | 5.6(c)                              | final decision                  |
        | 8.6                                 | deputy authority                |
        | ToR Board 5                         | lay representativeness          |
        | ToR Board 8(d)                      | member list kept                |
        | ToR Board 8(e)                      | task group support              |
        | ToR Board 8(f)                      | research support                |
        | ToR Business Group 8(d)             | member list kept                |
        | ToR Business Group 8(e)             | task group support              |
        | ToR Case Review Group 8(d)          | member list kept                |
        | ToR Case Review Group 8(e)          | task group support              |
        | ToR Case Review Group 8(f)          | research support                |
        | ToR CDOP 8(d)                       | member list kept                |
        | ToR CDOP 8(e)                       | task group support              |
        | ToR CDOP 8(f)                       | research support                |
        | ToR Health Safeguarding 2           | deputy reason                   |
        | ToR Health Safeguarding 2           | board nominations               |
        | ToR Health Safeguarding 7           | minutes approved                |
        | ToR Health Safeguarding 7           | group administration            |
        | ToR Policy and Procedures 7         | group administration            |
        | ToR Policy and Procedures 7         | member list kept                |
        | ToR Risks Threats Vulnerabilities 6 | standing updates                |
        | ToR Risks Threats Vulnerabilities 7 | minutes approved                |

    Scenario Outline: Missing
      When clause <clause>, <duty>, is audited
      Then it is not evidenced for the clause

      Examples:
        | clause                              | duty                            |
        | 3.2                                 | annual report period and timing |
        | 3.3                                 | assess performance              |
        | 3.3                                 | weaknesses and remedies         |
        | 3.3                                 | learning from reviews           |
        | 4.4(b)                              | effectiveness and contact       |
        | 5.2                                 | health nominations              |
        | 5.3                                 | formal selection                |
        | 5.5(b)                              | recruitment panel               |
        | 5.5(c)                              | members' opinions               |
        | 5.5(d)                              | confidence in independence      |
        | 5.6(a)                              | DBS arranged by organisation    |
        | 5.6(a)                              | DBS disclosure                  |
        | 5.6(b)                              | DBS confidentiality             |
        | 5.6(b)                              | removal                         |
        | 5.6(c)                              | final decision                  |
        | 8.6                                 | deputy authority                |
        | ToR Board 5                         | lay representativeness          |
        | ToR Board 8(d)                      | member list kept                |
        | ToR Board 8(e)                      | task group support              |
        | ToR Board 8(f)                      | research support                |
        | ToR Business Group 8(d)             | member list kept                |
        | ToR Business Group 8(e)             | task group support              |
        | ToR Case Review Group 8(d)          | member list kept                |
        | ToR Case Review Group 8(e)          | task group support              |
        | ToR Case Review Group 8(f)          | research support                |
        | ToR CDOP 8(d)                       | member list kept                |
        | ToR CDOP 8(e)                       | task group support              |
        | ToR CDOP 8(f)                       | research support                |
        | ToR Health Safeguarding 2           | deputy reason                   |
        | ToR Health Safeguarding 2           | board nominations               |
        | ToR Health Safeguarding 7           | minutes approved                |
        | ToR Health Safeguarding 7           | group administration            |
        | ToR Policy and Procedures 7         | group administration            |
        | ToR Policy and Procedures 7         | member list kept                |
        | ToR Risks Threats Vulnerabilities 6 | standing updates                |
        | ToR Risks Threats Vulnerabilities 7 | minutes approved                |

  Rule: Which word counts

    Scenario: A word that is exactly twelve months old is still good
      Given clause 5.6(c) was confirmed on 30 April 2017
      When clause 5.6(c) is audited
      Then it is kept for the clause

    Scenario: A refusal lapses too
      Given clause 5.6(c) was denied on 29 April 2017
      When clause 5.6(c) is audited
      Then it is not evidenced for the clause

    Scenario Outline: The latest word counts
      Given clause 5.6(c) was <first> on 1 November 2017
      And clause 5.6(c) was <then> on 1 March 2018
      When clause 5.6(c) is audited
      Then it is <answer> for the clause

      Examples:
        | first     | then      | answer |
        | confirmed | denied    | broken |
        | denied    | confirmed | kept   |

    Scenario: A word given after the audit has not been given yet
      Given clause 5.6(c) was confirmed on 1 May 2018
      When clause 5.6(c) is audited
      Then it is not evidenced for the clause

    Scenario: An answer of which nothing is recorded but the day
      Given clause 5.6(c) was left open on 1 November 2017
      When clause 5.6(c) is audited
      Then it is not evidenced for the clause

    Scenario: A word about another clause does not count
      Given clause 5.5(d) was confirmed on 30 April 2017
      When clause 5.6(c) is audited
      Then it is not evidenced for the clause

    Scenario: A word about a whole clause counts for each of its duties
      Given clause 5.6(b) was confirmed on 30 April 2017
      When clause 5.6(b), removal, is audited
      Then it is kept for the clause

    Scenario: A word about another duty of the clause does not count
      Given clause 5.6(b), DBS confidentiality, was denied on 30 April 2017
      When clause 5.6(b), removal, is audited
      Then it is not evidenced for the clause

    Scenario: Somebody may give their word for the body
      Given clause 5.5(b) was confirmed by the Board on 1 November 2017
      When clause 5.5(b) is audited
      Then it is kept for the clause

    Scenario: The word of another body does not count
      Given clause 5.5(b) was confirmed by the Case Review Group on 1 November 2017
      When clause 5.5(b) is audited
      Then it is not evidenced for the clause

    Scenario: Confirmations were not supplied
      Given no confirmations were supplied
      When clause 5.6(c) is audited
      Then it is not evidenced for the clause
