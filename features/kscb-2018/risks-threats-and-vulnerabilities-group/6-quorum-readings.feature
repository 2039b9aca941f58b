Feature: Clause ToR Risks Threats Vulnerabilities 6 – Quorum, under other readings
  The document leaves open whether a member who sent a deputy is there, whether both councils must
  be there, and who stands for health. Each scenario tells the same facts under each of the
  readings.

  Background:
    Given the audit is made on 30 April 2018
    And the Risks, Threats and Vulnerabilities Group has these members
      | who   | as         | for                        |
      | Otto  | chair      | KSCB                       |
      | Paul  | vice chair | Kent Police                |
      | Cara  | member     | Community Safety           |
      | Mia   | member     | Medway Children's Services |
      | Norah | member     | Designated Nurse           |
      | Pam   | member     | Public Health              |
      | Prue  | member     | Probation Provider         |
    And a meeting of the Risks, Threats and Vulnerabilities Group was held on 17 May 2017

  Rule: Does a member who sent a deputy count as there for the quorum?
    The reading of deputies in quorum:
    - yes: a member who sent a deputy counts as there (our reading)
    - no: only a member who came in person counts as there

    Scenario Outline: One of the three is there by deputy
      Given the reading of deputies in quorum is <reading>
      And <absent> was represented by Ulf
      And <there> were there
      And everybody else sent apologies
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading | absent | there          | answer |
        | yes     | Paul   | Cara and Norah | kept   |
        | yes     | Cara   | Paul and Norah | kept   |
        | yes     | Norah  | Cara and Paul  | kept   |
        | no      | Paul   | Cara and Norah | broken |
        | no      | Cara   | Paul and Norah | broken |
        | no      | Norah  | Cara and Paul  | broken |

    Scenario: The police are there by deputy, and the readings part
      Given Paul was represented by Ulf
      And everybody else was there
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: deputies in quorum

  Rule: Where two names are joined by a slash, or by "and/or", does the clause ask for either or for both?
    The reading of slashes:
    - either: one of the two is enough (our reading)
    - both: each of the two

    Scenario Outline: One council is away
      Given the reading of slashes is <reading>
      And <there> were there
      And everybody else sent apologies
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading | there                     | answer |
        | either  | Cara, Paul and Norah      | kept   |
        | either  | Mia, Paul and Norah       | kept   |
        | both    | Cara, Paul and Norah      | broken |
        | both    | Mia, Paul and Norah       | broken |
        | both    | Cara, Mia, Paul and Norah | kept   |

    Scenario: One council is away, and the readings part
      Given Cara, Paul and Norah were there
      And everybody else sent apologies
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is contested: slashes

    Scenario Outline: Whoever sits for the county council will do, where both are asked for
      Given the reading of slashes is both
      And Ana is a member of the Risks, Threats and Vulnerabilities Group for <seat>
      And Ana, Mia, Paul and Norah were there
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
        | Medway Children's Services     | broken |
        | NHS England                    | broken |

  Rule: Who is "Health" in the quorum of the group on risks, threats and vulnerabilities?
    The reading of health in quorum:
    - NHS: an NHS organisation or the Designated Nurse (our reading)
    - public health too: the council's public health service as well

    Scenario Outline: Only public health is there
      Given the reading of health in quorum is <reading>
      And Cara, Pam and Paul were there
      And everybody else sent apologies
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | reading           | answer |
        | NHS               | broken |
        | public health too | kept   |

    Scenario: Only public health is there, and the readings part
      Given Cara, Pam and Paul were there
      And everybody else sent apologies
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is broken for the meeting of 17 May 2017
      And it is contested: health in quorum

    Scenario Outline: Whoever sits for health will do, public health besides
      Given the reading of health in quorum is public health too
      And Ana is a member of the Risks, Threats and Vulnerabilities Group for <seat>
      And Cara, Paul and Ana were there
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
        | Public Health    | kept   |
        | NHS England      | broken |

  Rule: The two questions together

    Scenario Outline: By every reading, each of those it asks for must be there
      Given the reading of slashes is <slashes>
      And the reading of health in quorum is <health>
      And <away> sent apologies
      And everybody else was there
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | slashes | health            | away              | answer |
        | either  | nhs               | Paul              | broken |
        | either  | nhs               | Norah             | broken |
        | either  | nhs               | Mia               | kept   |
        | either  | nhs               | Cara and Pam      | kept   |
        | either  | nhs               | Cara, Mia and Pam | broken |
        | either  | public health too | Paul              | broken |
        | either  | public health too | Norah             | kept   |
        | either  | public health too | Norah and Pam     | broken |
        | either  | public health too | Cara, Mia and Pam | broken |
        | both    | nhs               | Paul              | broken |
        | both    | nhs               | Norah             | broken |
        | both    | nhs               | Mia               | broken |
        | both    | nhs               | Cara and Pam      | broken |
        | both    | public health too | Paul              | broken |
        | both    | public health too | Norah             | kept   |
        | both    | public health too | Norah and Pam     | broken |
        | both    | public health too | Mia               | broken |
        | both    | public health too | Cara and Pam      | broken |

    Scenario: All are there, and every reading agrees
      Given everybody else was there
      When clause ToR Risks Threats Vulnerabilities 6, quorum, is audited
      Then it is kept for the meeting of 17 May 2017
      And it is not contested
