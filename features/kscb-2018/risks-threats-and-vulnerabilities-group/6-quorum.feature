Feature: Clause ToR Risks Threats Vulnerabilities 6 – Quorum
  A meeting needs somebody from either council, from the police and from health; heads are not
  counted.

  Background:
    Given the audit is made on 30 April 2018
    And the Risks, Threats and Vulnerabilities Group has these members
      | who   | as         | for                        |
      | Otto  | chair      | KSCB                       |
      | Paul  | vice chair | Kent Police                |
      | Pam   | member     | Public Health              |
      | Mia   | member     | Medway Children's Services |
      | Norah | member     | Designated Nurse           |
      | Kim   | member     | KMPT                       |
      | Prue  | member     | Probation Provider         |
      | Xena  | member     | Adult Safeguarding Board   |
    And a meeting of the Risks, Threats and Vulnerabilities Group was held on 17 May 2017

  Scenario Outline: One of each is enough
    Given <council>, Paul and <health> were there
    And everybody else sent apologies
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

    Examples:
      | council | health |
      | Pam     | Norah  |
      | Mia     | Norah  |
      | Pam     | Kim    |

  Scenario Outline: Whoever sits for two of the three stands for one of them
    Given Paul has been the vice chair of the Risks, Threats and Vulnerabilities Group for <seat> since 1 June 2016
    And <there> were there
    And everybody else sent apologies
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | seat             | there             | answer |
      | Public Health    | Paul and Norah    | broken |
      | Public Health    | Paul, Pam and Kim | kept   |
      | Designated Nurse | Paul and Mia      | broken |
      | Designated Nurse | Paul, Mia and Kim | kept   |

  Scenario Outline: Whoever sits for either council will do
    Given Ana is a member of the Risks, Threats and Vulnerabilities Group for <seat>
    And Ana, Paul and Norah were there
    And everybody else sent apologies
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | seat                           | answer |
      | Community Safety               | kept   |
      | Education and Young People     | kept   |
      | Public Health                  | kept   |
      | Specialist Children's Services | kept   |
      | Adult Safeguarding Unit        | kept   |
      | Medway Children's Services     | kept   |
      | NHS England                    | broken |

  Scenario Outline: Whoever sits for health will do
    Given Ana is a member of the Risks, Threats and Vulnerabilities Group for <seat>
    And Pam, Paul and Ana were there
    And everybody else sent apologies
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | seat             | answer |
      | Designated Nurse | kept   |
      | KMPT             | kept   |
      | CCG Nominees     | kept   |
      | Health Providers | kept   |
      | CCG Chief Nurse  | kept   |
      | NHS England      | broken |

  Scenario Outline: The police may be there in any full role
    Given Ana is <role> of the Risks, Threats and Vulnerabilities Group for Kent Police
    And Ana, Pam and Norah were there
    And everybody else sent apologies
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is <answer> for the meeting of 17 May 2017

    Examples:
      | role                   | answer |
      | the chair              | kept   |
      | the co-chair           | kept   |
      | the vice chair         | kept   |
      | the deputy chair       | kept   |
      | a member               | kept   |
      | a lay member           | kept   |
      | a participant observer | broken |

  Scenario: A deputy counts
    Given Pam and Norah were there
    And Paul was represented by Ben
    And everybody else sent apologies
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Neither council
    Given Pam and Mia sent apologies
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: No police
    Given Paul sent apologies
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: Nobody from health
    Given Norah and Kim sent apologies
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: The chair need not be there
    Given Otto sent apologies
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: A virtual member does not stand for health
    Given Max is a virtual member of the Risks, Threats and Vulnerabilities Group for KMPT
    And Norah and Kim sent apologies
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is broken for the meeting of 17 May 2017

  Scenario: It is not recorded whether the police came
    Given it is not recorded whether Paul came
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is not evidenced for the meeting of 17 May 2017

  Scenario: A blank that does not matter
    Given it is not recorded whether Pam came
    And everybody else was there
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is kept for the meeting of 17 May 2017

  Scenario: Attendance was not supplied
    Given no attendance records were supplied
    When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
    Then it is not evidenced for the meeting of 17 May 2017
