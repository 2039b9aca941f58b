Feature: Clause 4.4 – The council and its officers
  The Board has an Independent Chair, appraised every year; the Corporate Director for children
  sits on it; the Head of Paid Service answers to the Leader; the Lead Member observes.

  Background:
    Given the audit is made on 30 April 2018

  Rule: 4.4(a) There is one Independent Chair, who chairs the Board

    Scenario: One Chair
      Given Iris is the chair of the Board
      And Iris holds the post of Independent Chair
      When clause 4.4(a), chair appointed, is audited
      Then it is kept for the Board

    Scenario: Other members, other chairs and former chairs do no harm
      Given Iris is the chair of the Board
      And Iris holds the post of Independent Chair
      And Ana is a member of the Board for CXK
      And Ben is the chair of the Case Review Group
      And Otto was the chair of the Board from 1 April 2012 until 31 March 2015
      And Otto held the post of Independent Chair from 1 April 2012 until 31 March 2015
      When clause 4.4(a), chair appointed, is audited
      Then it is kept for the Board

    Scenario: Nobody in the post
      Given Iris is the chair of the Board
      When clause 4.4(a), chair appointed, is audited
      Then it is broken for the Board
      And the Board must act
      And it is major in severity
      And it is reported to the Head of Paid Service

    Scenario: Nobody in the chair
      Given Iris holds the post of Independent Chair
      When clause 4.4(a), chair appointed, is audited
      Then it is broken for the Board

    Scenario: The post and the chair are held by two people
      Given Iris holds the post of Independent Chair
      And Ana is the chair of the Board
      When clause 4.4(a), chair appointed, is audited
      Then it is broken for the Board

    Scenario: Two people in the post at once
      Given Iris is the chair of the Board
      And Iris holds the post of Independent Chair
      And Ana holds the post of Independent Chair
      When clause 4.4(a), chair appointed, is audited
      Then it is not evidenced for the Board

    Scenario: Two chairs at once
      Given Iris is the chair of the Board
      And Ana is the chair of the Board
      And Iris holds the post of Independent Chair
      When clause 4.4(a), chair appointed, is audited
      Then it is not evidenced for the Board

    Scenario Outline: On the last day in post and the day after
      Given Iris is the chair of the Board
      And Iris held the post of Independent Chair from 1 April 2016 until <until>
      When clause 4.4(a), chair appointed, is audited
      Then it is <answer> for the Board

      Examples:
        | until         | answer |
        | 30 April 2018 | kept   |
        | 29 April 2018 | broken |

    Scenario: A successor after the audit does not count yet
      Given Iris was the chair of the Board from 1 April 2016 until 31 March 2018
      And Iris held the post of Independent Chair from 1 April 2016 until 31 March 2018
      And Ana has been the chair of the Board since 1 May 2018
      And Ana has held the post of Independent Chair since 1 May 2018
      When clause 4.4(a), chair appointed, is audited
      Then it is broken for the Board

    Scenario: Posts were not supplied
      Given Iris is the chair of the Board
      And no posts were supplied
      When clause 4.4(a), chair appointed, is audited
      Then it is not evidenced for the Board

    Scenario: Other posts do no harm
      Given Iris is the chair of the Board
      And Iris holds the post of Independent Chair
      And Lena holds the post of Lead Member
      When clause 4.4(a), chair appointed, is audited
      Then it is kept for the Board

    Scenario Outline: A new Chair
      Given Iris has been the chair of the Board since <since>
      And Iris has held the post of Independent Chair since <since>
      When clause 4.4(a), chair appointed, is audited
      Then it is kept for the Board

      Examples:
        | since          |
        | 1 January 2018 |
        | 30 April 2018  |

    Scenario: The last day in the chair of the Board
      Given Iris was the chair of the Board from 1 April 2016 until 30 April 2018
      And Iris holds the post of Independent Chair
      When clause 4.4(a), chair appointed, is audited
      Then it is kept for the Board

    Scenario: Two people in the post, and nobody in the chair
      Given Iris holds the post of Independent Chair
      And Ana holds the post of Independent Chair
      When clause 4.4(a), chair appointed, is audited
      Then it is broken for the Board

    Scenario: Two chairs, and nobody in the post
      Given Iris is the chair of the Board
      And Ana is the chair of the Board
      When clause 4.4(a), chair appointed, is audited
      Then it is broken for the Board

  Rule: 4.4(a) The Chair is appraised every year

    Scenario Outline: The limit of twelve months
      Given Iris holds the post of Independent Chair
      And Iris was appraised by Dora on 1 March 2016
      And Iris was appraised by Dora on <held>
      When clause 4.4(a), chair appraisal, is audited
      Then it is <answer> for Iris
      And it is not marked late

      Examples:
        | held          | answer |
        | 30 April 2018 | kept   |
        | 30 April 2017 | kept   |
        | 29 April 2017 | broken |

    Scenario: Never appraised
      Given Iris holds the post of Independent Chair
      When clause 4.4(a), chair appraisal, is audited
      Then it is broken for Iris since 2 April 2016
      And the Board must act
      And it is major in severity

    Scenario: Who appraised the Chair does not matter here
      Given Iris holds the post of Independent Chair
      And Iris was appraised by somebody not recorded on 1 November 2017
      When clause 4.4(a), chair appraisal, is audited
      Then it is kept for Iris

    Scenario Outline: The first twelve months in post
      Given Iris has held the post of Independent Chair since <since>
      When clause 4.4(a), chair appraisal, is audited
      Then it is <answer> for Iris

      Examples:
        | since         | answer  |
        | 1 May 2017    | pending |
        | 30 April 2017 | pending |
        | 29 April 2017 | broken  |

    Scenario Outline: Only a first appraisal after the anniversary is marked late
      Given Iris has held the post of Independent Chair since 1 November 2016
      And Iris was appraised by Dora on <held>
      When clause 4.4(a), chair appraisal, is audited
      Then it is kept for Iris
      And it is <late>

      Examples:
        | held            | late            |
        | 1 November 2017 | not marked late |
        | 2 November 2017 | marked late     |

    Scenario: Earlier posts and earlier Chairs do not start the clock
      Given Iris held the post of Lead Member from 1 April 2012 until 31 March 2015
      And Otto held the post of Independent Chair from 1 April 2012 until 31 October 2017
      And Iris has held the post of Independent Chair since 1 November 2017
      When clause 4.4(a), chair appraisal, is audited
      Then it is pending for Iris until 1 November 2018

    Scenario: Nobody to appraise
      When clause 4.4(a), chair appraisal, is audited
      Then there is nothing to test

    Scenario: Appraisals were not supplied
      Given Iris holds the post of Independent Chair
      And no appraisals were supplied
      When clause 4.4(a), chair appraisal, is audited
      Then it is not evidenced for Iris

    Scenario: A breach dates from the day after the year since the latest one
      Given Iris has held the post of Independent Chair since 1 June 2015
      And Iris was appraised by Dora on 1 July 2015
      When clause 4.4(a), chair appraisal, is audited
      Then it is broken for Iris since 2 July 2016

    Scenario: Twelve months over a 29 February
      Given the audit is made on 1 March 2020
      And Iris has held the post of Independent Chair since 1 June 2015
      And Iris was appraised by Dora on 1 March 2016
      And Iris was appraised by Dora on 1 March 2019
      When clause 4.4(a), chair appraisal, is audited
      Then it is kept for Iris

    Scenario: The first twelve months over a 29 February
      Given the audit is made on 30 April 2020
      And Iris has held the post of Independent Chair since 1 November 2019
      When clause 4.4(a), chair appraisal, is audited
      Then it is pending for Iris until 1 November 2020

    Scenario: Late once, and done again since
      Given Iris has held the post of Independent Chair since 1 November 2016
      And Iris was appraised by Dora on 2 November 2017
      And Iris was appraised by Dora on 1 March 2018
      When clause 4.4(a), chair appraisal, is audited
      Then it is kept for Iris
      And it is not marked late

    Scenario: The appraisal of somebody else does not count
      Given Iris has held the post of Independent Chair since 1 November 2016
      And Ana was appraised by Dora on 1 March 2018
      When clause 4.4(a), chair appraisal, is audited
      Then it is broken for Iris

    Scenario: The appraisal of somebody else does not make a late one timely
      Given Iris has held the post of Independent Chair since 1 November 2016
      And Iris was appraised by Dora on 2 November 2017
      And Ana was appraised by Dora on 1 March 2017
      When clause 4.4(a), chair appraisal, is audited
      Then it is kept for Iris
      And it is marked late

    Scenario: A former Chair need not be appraised
      Given Otto held the post of Independent Chair from 1 April 2012 until 31 October 2017
      And Iris has held the post of Independent Chair since 1 November 2017
      When clause 4.4(a), chair appraisal, is audited
      Then the audit gives 1 verdict
      And it does not apply to Otto

    Scenario: Another post, held for longer, does not start the clock
      Given Iris holds the post of Lead Member
      And Iris has held the post of Independent Chair since 1 November 2017
      When clause 4.4(a), chair appraisal, is audited
      Then it is pending for Iris until 1 November 2018

    Scenario: Back in the post after some years
      Given Iris held the post of Independent Chair from 1 April 2012 until 31 March 2015
      And Iris has held the post of Independent Chair since 1 November 2017
      When clause 4.4(a), chair appraisal, is audited
      Then it is pending for Iris until 1 November 2018

    Scenario: One and the same post on record twice
      Given Iris has held the post of Independent Chair since 1 November 2016
      And Iris has held the post of Independent Chair since 1 November 2017
      When clause 4.4(a), chair appraisal, is audited
      Then it is broken for Iris since 2 November 2017

    Scenario Outline: The first and the last day in the post
      Given Iris held the post of Independent Chair from <from> until <until>
      When clause 4.4(a), chair appraisal, is audited
      Then it is pending for Iris until <last day>

      Examples:
        | from            | until         | last day        |
        | 30 April 2018   | 31 March 2020 | 30 April 2019   |
        | 1 November 2017 | 30 April 2018 | 1 November 2018 |

    Scenario: A year from 28 February of a leap year ends on 28 February
      Given the audit is made on 30 April 2018
      And Iris holds the post of Independent Chair
      And Iris was appraised by Ana on 28 February 2016
      When clause 4.4(a), chair appraisal, is audited
      Then it is broken for Iris since 1 March 2017

  Rule: 4.4(b) The Corporate Director sits on the Board

    Scenario: The director is a member
      Given Dora holds the post of Corporate Director for Children, Young People and Education
      And Dora is a member of the Board for Specialist Children's Services
      When clause 4.4(b), director on board, is audited
      Then it is kept for the seat of Corporate Director CYPE on the Board

    Scenario: The director is no member
      Given Dora holds the post of Corporate Director for Children, Young People and Education
      When clause 4.4(b), director on board, is audited
      Then it is broken for the seat of Corporate Director CYPE on the Board
      And the Corporate Director for Children, Young People and Education must act
      And it is major in severity

    Scenario Outline: Two hold the post at once, and it does not matter which of them is the director
      Given Dora holds the post of Corporate Director for Children, Young People and Education
      And Otto holds the post of Corporate Director for Children, Young People and Education
      And Dora is a member of the Board for Specialist Children's Services
      And Otto is a member of <body>
      When clause 4.4(b), director on board, is audited
      Then it is <answer> for the seat of Corporate Director CYPE on the Board

      Examples:
        | body               | answer        |
        | the Board          | kept          |
        | the Business Group | not evidenced |

    Scenario: Others who sit on the Board are not the director
      Given Lena holds the post of Lead Member
      And Lena is a participant observer of the Board
      And Otto held the post of Corporate Director for Children, Young People and Education from 1 April 2012 until 31 March 2017
      And Otto is a member of the Board for CXK
      When clause 4.4(b), director on board, is audited
      Then it is broken for the seat of Corporate Director CYPE on the Board

    Scenario: The post is vacant
      When clause 4.4(b), director on board, is audited
      Then it is broken for the seat of Corporate Director CYPE on the Board

    Scenario Outline: The last day on the Board
      Given Dora holds the post of Corporate Director for Children, Young People and Education
      And Dora is a member of the Board until <until>
      When clause 4.4(b), director on board, is audited
      Then it is <answer> for the seat of Corporate Director CYPE on the Board

      Examples:
        | until         | answer |
        | 30 April 2018 | kept   |
        | 29 April 2018 | broken |

    Scenario: It is not known who holds the post
      Given no posts were supplied
      When clause 4.4(b), director on board, is audited
      Then it is not evidenced for the seat of Corporate Director CYPE on the Board

    Scenario: The director sits on a group only
      Given Dora holds the post of Corporate Director for Children, Young People and Education
      And Dora is a member of the Business Group
      When clause 4.4(b), director on board, is audited
      Then it is broken for the seat of Corporate Director CYPE on the Board

    Scenario Outline: A new director
      Given Dora has held the post of Corporate Director for Children, Young People and Education since <since>
      And Dora has been a member of the Board since <since>
      When clause 4.4(b), director on board, is audited
      Then it is kept for the seat of Corporate Director CYPE on the Board

      Examples:
        | since          |
        | 1 January 2018 |
        | 30 April 2018  |

  Rule: 4.4(c) The Head of Paid Service answers to the Leader of the Council

    Scenario: The line is recorded
      Given it is recorded that the Head of Paid Service answers to the Leader of the Council
      When clause 4.4(c), reporting line, is audited
      Then it is kept for the line

    Scenario: The line is not recorded
      When clause 4.4(c), reporting line, is audited
      Then it is broken for the line
      And the Leader of the Council must act
      And it is major in severity

  Rule: 4.4(d) The Lead Member observes

    Scenario: The Lead Member is an observer
      Given Lena holds the post of Lead Member
      And Lena is a participant observer of the Board
      When clause 4.4(d), lead member observes, is audited
      Then it is kept for Lena

    Scenario Outline: The Lead Member has another role
      Given Lena holds the post of Lead Member
      And Lena is <role> of the Board
      When clause 4.4(d), lead member observes, is audited
      Then it is broken for Lena

      Examples:
        | role             |
        | a member         |
        | a virtual member |

    Scenario: An observer and a member at once
      Given Lena holds the post of Lead Member
      And Lena is a participant observer of the Board
      And Lena has been a member of the Board since 1 June 2016
      When clause 4.4(d), lead member observes, is audited
      Then it is broken for Lena
      And the Lead Member for Specialist Children's Services must act
      And it is major in severity

    Scenario: A former full membership does not matter
      Given Lena holds the post of Lead Member
      And Lena was a member of the Board from 1 June 2012 until 31 May 2015
      And Lena has been a participant observer of the Board since 1 June 2015
      When clause 4.4(d), lead member observes, is audited
      Then it is kept for Lena

    Scenario: The Lead Member has no place at all
      Given Lena holds the post of Lead Member
      When clause 4.4(d), lead member observes, is audited
      Then it is broken for Lena

    Scenario: Memberships of the Board were not supplied
      Given Lena holds the post of Lead Member
      And no memberships were supplied
      When clause 4.4(d), lead member observes, is audited
      Then it is not evidenced for Lena

    Scenario: What others are on the Board does not matter
      Given Lena holds the post of Lead Member
      And Lena is a participant observer of the Board
      And Ana is a member of the Board for CXK
      When clause 4.4(d), lead member observes, is audited
      Then it is kept for Lena

    Scenario: The Lead Member may be a member of a group
      Given Lena holds the post of Lead Member
      And Lena is a participant observer of the Board
      And Lena is a member of the Business Group
      When clause 4.4(d), lead member observes, is audited
      Then it is kept for Lena

    Scenario: An observer on record twice
      Given Lena holds the post of Lead Member
      And Lena is a participant observer of the Board
      And Lena has been a participant observer of the Board since 1 June 2017
      When clause 4.4(d), lead member observes, is audited
      Then it is kept for Lena

    Scenario Outline: A new Lead Member, and the one before
      Given Otto held the post of Lead Member from 1 April 2012 until <before>
      And Lena has held the post of Lead Member since <since>
      And Lena has been a participant observer of the Board since <since>
      When clause 4.4(d), lead member observes, is audited
      Then it is kept for Lena
      And it does not apply to Otto

      Examples:
        | before           | since          |
        | 31 December 2017 | 1 January 2018 |
        | 29 April 2018    | 30 April 2018  |

    Scenario: The last day as an observer
      Given Lena holds the post of Lead Member
      And Lena was a participant observer of the Board from 1 June 2016 until 30 April 2018
      When clause 4.4(d), lead member observes, is audited
      Then it is kept for Lena

  Rule: Twelve months up to a 29 February

    Scenario: What was done on 28 February is good up to 29 February
      Given the audit is made on 30 April 2020
      And Iris has held the post of Independent Chair since 1 June 2015
      And Iris was appraised by Dora on 28 February 2019
      When clause 4.4(a), chair appraisal, is audited
      Then it is broken for Iris since 1 March 2020
