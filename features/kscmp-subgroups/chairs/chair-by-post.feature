Feature: Chairs of the groups – the post that each clause of the page names
  The page says of seven groups who chairs them. We read it as naming the post: on the day of the
  audit the group has a chair, and the chair is whoever holds that post.

  Background:
    Given the audit is made on 30 September 2020

  Rule: The chair holds the post

    Scenario Outline: The chair holds the post
      Given Ana is the chair of <group>
      And Ana holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then the audit gives 1 verdict
      And it is kept for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: Somebody else chairs
      Given Ana is the chair of <group>
      And Ben holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: Nobody chairs
      Given Ana holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: The holder of the post is a member and does not chair
      Given Ana is a member of <group>
      And Ana holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: The holder of the post chairs another body
      Given Ana is the chair of the KSCMP
      And Ana holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: Two chairs, of whom one does not hold the post
      Given Ana is the chair of <group>
      And Ben is the chair of <group>
      And Ana holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: On the first and the last day in the chair
      Given Ana was the chair of <group> from <from> until <until>
      And Ana holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is <answer> for <group>

      Examples:
        | clause                      | group                                     | post                                            | from              | until             | answer |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        | 1 October 2019    | 30 September 2020 | kept   |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        | 1 October 2019    | 29 September 2020 | broken |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        | 30 September 2020 | 31 December 2020  | kept   |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        | 1 October 2020    | 31 December 2020  | broken |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     | 1 October 2019    | 29 September 2020 | broken |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     | 1 October 2020    | 31 December 2020  | broken |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups | 1 October 2019    | 29 September 2020 | broken |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups | 1 October 2020    | 31 December 2020  | broken |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       | 1 October 2019    | 29 September 2020 | broken |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       | 1 October 2020    | 31 December 2020  | broken |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        | 1 October 2019    | 29 September 2020 | broken |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        | 1 October 2020    | 31 December 2020  | broken |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      | 1 October 2019    | 29 September 2020 | broken |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      | 1 October 2020    | 31 December 2020  | broken |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  | 1 October 2019    | 29 September 2020 | broken |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  | 1 October 2020    | 31 December 2020  | broken |

    Scenario Outline: On the first and the last day in post
      Given Ana is the chair of <group>
      And Ana held the post of <post> from <from> until <until>
      When clause <clause>, chair by post, is audited
      Then it is <answer> for <group>

      Examples:
        | clause                      | group                                     | post                                            | from              | until             | answer |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        | 1 October 2019    | 30 September 2020 | kept   |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        | 1 October 2019    | 29 September 2020 | broken |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        | 30 September 2020 | 31 December 2020  | kept   |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        | 1 October 2020    | 31 December 2020  | broken |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     | 1 October 2019    | 29 September 2020 | broken |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     | 1 October 2020    | 31 December 2020  | broken |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups | 1 October 2019    | 29 September 2020 | broken |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups | 1 October 2020    | 31 December 2020  | broken |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       | 1 October 2019    | 29 September 2020 | broken |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       | 1 October 2020    | 31 December 2020  | broken |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        | 1 October 2019    | 29 September 2020 | broken |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        | 1 October 2020    | 31 December 2020  | broken |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      | 1 October 2019    | 29 September 2020 | broken |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      | 1 October 2020    | 31 December 2020  | broken |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  | 1 October 2019    | 30 September 2020 | kept   |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  | 1 October 2019    | 29 September 2020 | broken |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  | 30 September 2020 | 31 December 2020  | kept   |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  | 1 October 2020    | 31 December 2020  | broken |

    Scenario Outline: An earlier chair and an earlier holder of the post do not matter
      Given Ben was the chair of <group> from 1 October 2019 until 31 March 2020
      And Ana has been the chair of <group> since 1 April 2020
      And Ben held the post of <post> from 1 October 2019 until 31 March 2020
      And Ana has held the post of <post> since 1 April 2020
      When clause <clause>, chair by post, is audited
      Then it is kept for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

  Rule: What the record does not tell

    Scenario Outline: Two people hold the post
      Given Ana is the chair of <group>
      And Ana holds the post of <post>
      And Ben holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is not evidenced for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: Two people hold the post, and somebody else chairs
      Given Cleo is the chair of <group>
      And Ana holds the post of <post>
      And Ben holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: It is not recorded as what the holder of the post belongs to the group
      Given Ana belongs to <group>, as what is not recorded
      And Ana holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is not evidenced for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: Posts were not supplied
      Given Ana is the chair of <group>
      And no posts were supplied
      When clause <clause>, chair by post, is audited
      Then it is not evidenced for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: Memberships were not supplied
      Given Ana holds the post of <post>
      And no memberships were supplied
      When clause <clause>, chair by post, is audited
      Then it is not evidenced for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

  Rule: Where there are several such posts, any of them will do

    Scenario Outline: Two people hold the post in two organisations, and one of them chairs
      Given Ana is the chair of <group>
      And Ana holds the post of <post> at <one>
      And Ben holds the post of <post> at <other>
      When clause <clause>, chair by post, is audited
      Then it is kept for <group>

      Examples:
        | clause                 | group                                     | post                        | one                       | other                   |
        | Page: District Council | the District Council Representative Group | District Chief Executive    | Maidstone Borough Council | Ashford Borough Council |
        | Page: Education        | the Education Representative Group        | Special School Head Teacher | Larkspur School           | Willow School           |

    Scenario Outline: Two people hold the post in one organisation
      Given Ana is the chair of <group>
      And Ana holds the post of <post> at <one>
      And Ben holds the post of <post> at <one>
      When clause <clause>, chair by post, is audited
      Then it is not evidenced for <group>

      Examples:
        | clause                 | group                                     | post                        | one                       |
        | Page: District Council | the District Council Representative Group | District Chief Executive    | Maidstone Borough Council |
        | Page: Education        | the Education Representative Group        | Special School Head Teacher | Larkspur School           |

    Scenario Outline: Somebody else chairs, and the reason names all who hold the post
      Given Cleo is the chair of <group>
      And Ana holds the post of <post> at <one>
      And Ben holds the post of <post> at <other>
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>
      And the reason given is "In the office: Cleo. Holders of the post: Ana and Ben."

      Examples:
        | clause                 | group                                     | post                        | one                       | other                   |
        | Page: District Council | the District Council Representative Group | District Chief Executive    | Maidstone Borough Council | Ashford Borough Council |
        | Page: Education        | the Education Representative Group        | Special School Head Teacher | Larkspur School           | Willow School           |

    Scenario Outline: The reason names those who are in post on the day of the audit, and no others
      Given Cleo is the chair of <group>
      And Cleo holds the post of Chief Nurse, Kent clinical commissioning groups
      And Ana has held the post of <post> since 30 September 2020
      And Ben held the post of <post> from 1 October 2018 until 30 September 2020
      And Dora held the post of <post> from 1 October 2018 until 29 September 2020
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>
      And the reason given is "In the office: Cleo. Holders of the post: Ana and Ben."

      Examples:
        | clause                 | group                                     | post                        |
        | Page: District Council | the District Council Representative Group | District Chief Executive    |
        | Page: Education        | the Education Representative Group        | Special School Head Teacher |

    Scenario: The online group's chair is named by one post, in whatever organisation
      Given Ana is the chair of the Online Safeguarding Working Group
      And Ana holds the post of Adult safeguarding officer of the council at Kent County Council
      And Ben holds the post of Adult safeguarding officer of the council at Medway Council
      When clause Page: Online, chair by post, is audited
      Then it is not evidenced for the Online Safeguarding Working Group

  Rule: Does the page bind the online group to the chair it names, though the group's own terms name none?
    The reading of online chair:
    - post named: the holder of the post named chairs (our reading)
    - any chair: any chair will do, and the page only tells who it is now

    Scenario Outline: Somebody else chairs, by each reading
      Given the reading of online chair is <reading>
      And Ana is the chair of the Online Safeguarding Working Group
      And Ben holds the post of Adult safeguarding officer of the council
      When clause Page: Online, chair by post, is audited
      Then it is <answer> for the Online Safeguarding Working Group
      And it is contested: online chair

      Examples:
        | reading    | answer |
        | post named | broken |
        | any chair  | kept   |

    Scenario: By any reading there must be a chair
      Given the reading of online chair is any chair
      And Ben holds the post of Adult safeguarding officer of the council
      When clause Page: Online, chair by post, is audited
      Then it is broken for the Online Safeguarding Working Group
      And it is not contested

    Scenario: The holder of the post chairs, and every reading agrees
      Given Ana is the chair of the Online Safeguarding Working Group
      And Ana holds the post of Adult safeguarding officer of the council
      When clause Page: Online, chair by post, is audited
      Then it is kept for the Online Safeguarding Working Group
      And it is not contested

  Rule: Who must act

    Scenario Outline: The holder of the post must act
      When clause <clause>, chair by post, is audited
      Then it is broken for <group>
      And the <post> must act
      And it is reported to the KSCMP
      And it is major in severity

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

  Rule: Terms in the chair

    Scenario Outline: A second term in the chair that begins on the last day of the first
      Given Ana was the chair of <group> from 1 October 2018 until 30 September 2020
      And Ana has been the chair of <group> since 30 September 2020
      And Ana holds the post of <post>
      When clause <clause>, chair by post, is audited
      Then it is kept for <group>

      Examples:
        | clause                      | group                                     | post                                            |
        | Page: District Council      | the District Council Representative Group | District Chief Executive                        |
        | Page: Education             | the Education Representative Group        | Special School Head Teacher                     |
        | Page: Health                | the Health Representative Forum           | Chief Nurse, Kent clinical commissioning groups |
        | Page: Online                | the Online Safeguarding Working Group     | Adult safeguarding officer of the council       |
        | Page: Policy and Procedures | the Policy and Procedures Group           | Senior Probation Officer                        |
        | Page: Rapid Review          | the Rapid Review Group                    | Director of integrated children's services      |
        | Page: Scrutiny              | the Scrutiny and Challenge Group          | Cabinet Member                                  |

    Scenario Outline: The chair came into one of several such posts this summer
      Given Ana is the chair of <group>
      And Ana has held the post of <post> at <one> since 1 June 2020
      And Ben holds the post of <post> at <other>
      When clause <clause>, chair by post, is audited
      Then it is kept for <group>

      Examples:
        | clause                 | group                                     | post                        | one                       | other                   |
        | Page: District Council | the District Council Representative Group | District Chief Executive    | Maidstone Borough Council | Ashford Borough Council |
        | Page: Education        | the Education Representative Group        | Special School Head Teacher | Larkspur School           | Willow School           |
