Feature: Clause ToR Case Review Group 7 – Quorum of a group without seats of the commissioners and providers
  By default the designated nurse and the designated paediatrician stand for the two; where only a
  seat of that name counts, it cannot be told whether a meeting was quorate.

  Background:
    Given the audit is made on 30 April 2018
    And the Case Review Group has these members
      | who   | as     | for                                        |
      | Iris  | chair  | Director of Specialist Children's Services |
      | Paul  | member | Kent Police                                |
      | Sara  | member | Specialist Children's Services             |
      | Norah | member | Designated Nurse                           |
      | Pia   | member | Designated Paediatrician                   |
      | Quin  | member | Assistant Director                         |
    And a meeting of the Case Review Group was held on 17 May 2017

  Rule: Who stands for the commissioning group or the health providers in a quorum, where the list of members has no seat of that name?
    The reading of unlabelled seats:
    - nearest post: the health post on the list that comes nearest: a designated nurse or
      paediatrician (our reading)
    - named only: only somebody whose seat has that name
    The reading of quorum interests: What does a quorum that "should include" the chair and certain
      interests ask of these?
    - one person each: the chair, and for each interest somebody who stands for no other; the chair
      may be one of them (our reading)
    - not by the chair: the chair, and for each interest somebody else who stands for no other
    - one person for several: the chair, and somebody for each interest; one person may stand for
      several
    - desirable: nothing more than that they are asked to come; the number of members alone decides

    Scenario Outline: Everybody is there
      Given the reading of unlabelled seats is <seats>
      And the reading of quorum interests is <interests>
      And everybody else was there
      When clause ToR Case Review Group 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | seats        | interests              | answer        |
        | nearest post | one person each        | kept          |
        | nearest post | one person for several | kept          |
        | named only   | one person each        | not evidenced |
        | named only   | one person for several | not evidenced |
        | named only   | desirable              | kept          |

    Scenario: Who stands for children's services where one may stand for several
      Given the reading of quorum interests is one person for several
      And Sara and Quin sent apologies
      And everybody else was there
      When clause ToR Case Review Group 7 is audited
      Then it is kept for the meeting of 17 May 2017

    Scenario Outline: The chair stands for nobody, and children's services need somebody else
      Given the reading of unlabelled seats is <seats>
      And the reading of quorum interests is not by the chair
      And <away> sent apologies
      And everybody else was there
      When clause ToR Case Review Group 7 is audited
      Then it is <answer> for the meeting of 17 May 2017

      Examples:
        | seats        | away          | answer        |
        | nearest post | Sara          | kept          |
        | nearest post | Quin          | kept          |
        | nearest post | Sara and Quin | broken        |
        | named only   | Sara          | not evidenced |
        | named only   | Sara and Quin | broken        |
