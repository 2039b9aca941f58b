Feature: What is confirmed of the terms of the Child Death Overview Panel
  No child ever stands in a record: the panel says whether its work is done as its terms ask. A word
  stays good for twelve months, to the day. Without one, nothing is assumed.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause             | duty                            |
      | ToR CDOP 1         | review child deaths             |
      | ToR CDOP 2(a)      | review information              |
      | ToR CDOP 2(b)(i)   | identify possible review        |
      | ToR CDOP 2(b)(ii)  | identify welfare concerns       |
      | ToR CDOP 2(b)(iii) | identify public health concerns |
      | ToR CDOP 2(c)      | joint response                  |
      | ToR CDOP 3(a)      | cause of death reporting        |
      | ToR CDOP 3(b)      | local procedures                |
      | ToR CDOP 3(c)      | minimum data set                |
      | ToR CDOP 3(d)      | evaluate data                   |
      | ToR CDOP 3(e)      | in-depth cases                  |
      | ToR CDOP 3(f)      | preventability                  |
      | ToR CDOP 3(g)      | public health issues            |
      | ToR CDOP 3(h)      | advocate change                 |
      | ToR CDOP 3(i)      | coroner procedures              |
      | ToR CDOP 3(j)      | public awareness                |
      | ToR CDOP 3(k)(i)   | inform police and coroner       |
      | ToR CDOP 3(k)(ii)  | notify chair                    |
      | ToR CDOP 3(k)(iii) | receive coroner information     |
      | ToR CDOP 3(l)      | rapid response review           |
      | ToR CDOP 3(m)      | parent feedback                 |
      | ToR CDOP 3(n)      | bereavement support             |
      | ToR CDOP 3(o)      | advise on resources             |
      | ToR CDOP 3(p)      | recommendation follow-up        |
      | ToR CDOP 3(r)      | wider initiatives               |
      | ToR CDOP 4(a)      | referrals made                  |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause             | duty                            |
      | ToR CDOP 1         | review child deaths             |
      | ToR CDOP 2(a)      | review information              |
      | ToR CDOP 2(b)(i)   | identify possible review        |
      | ToR CDOP 2(b)(ii)  | identify welfare concerns       |
      | ToR CDOP 2(b)(iii) | identify public health concerns |
      | ToR CDOP 2(c)      | joint response                  |
      | ToR CDOP 3(a)      | cause of death reporting        |
      | ToR CDOP 3(b)      | local procedures                |
      | ToR CDOP 3(c)      | minimum data set                |
      | ToR CDOP 3(d)      | evaluate data                   |
      | ToR CDOP 3(e)      | in-depth cases                  |
      | ToR CDOP 3(f)      | preventability                  |
      | ToR CDOP 3(g)      | public health issues            |
      | ToR CDOP 3(h)      | advocate change                 |
      | ToR CDOP 3(i)      | coroner procedures              |
      | ToR CDOP 3(j)      | public awareness                |
      | ToR CDOP 3(k)(i)   | inform police and coroner       |
      | ToR CDOP 3(k)(ii)  | notify chair                    |
      | ToR CDOP 3(k)(iii) | receive coroner information     |
      | ToR CDOP 3(l)      | rapid response review           |
      | ToR CDOP 3(m)      | parent feedback                 |
      | ToR CDOP 3(n)      | bereavement support             |
      | ToR CDOP 3(o)      | advise on resources             |
      | ToR CDOP 3(p)      | recommendation follow-up        |
      | ToR CDOP 3(r)      | wider initiatives               |
      | ToR CDOP 4(a)      | referrals made                  |

  Scenario Outline: Confirmed twelve months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause             | duty                            |
      | ToR CDOP 1         | review child deaths             |
      | ToR CDOP 2(a)      | review information              |
      | ToR CDOP 2(b)(i)   | identify possible review        |
      | ToR CDOP 2(b)(ii)  | identify welfare concerns       |
      | ToR CDOP 2(b)(iii) | identify public health concerns |
      | ToR CDOP 2(c)      | joint response                  |
      | ToR CDOP 3(a)      | cause of death reporting        |
      | ToR CDOP 3(b)      | local procedures                |
      | ToR CDOP 3(c)      | minimum data set                |
      | ToR CDOP 3(d)      | evaluate data                   |
      | ToR CDOP 3(e)      | in-depth cases                  |
      | ToR CDOP 3(f)      | preventability                  |
      | ToR CDOP 3(g)      | public health issues            |
      | ToR CDOP 3(h)      | advocate change                 |
      | ToR CDOP 3(i)      | coroner procedures              |
      | ToR CDOP 3(j)      | public awareness                |
      | ToR CDOP 3(k)(i)   | inform police and coroner       |
      | ToR CDOP 3(k)(ii)  | notify chair                    |
      | ToR CDOP 3(k)(iii) | receive coroner information     |
      | ToR CDOP 3(l)      | rapid response review           |
      | ToR CDOP 3(m)      | parent feedback                 |
      | ToR CDOP 3(n)      | bereavement support             |
      | ToR CDOP 3(o)      | advise on resources             |
      | ToR CDOP 3(p)      | recommendation follow-up        |
      | ToR CDOP 3(r)      | wider initiatives               |
      | ToR CDOP 4(a)      | referrals made                  |

  Scenario Outline: Nobody has said anything
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause             | duty                            |
      | ToR CDOP 1         | review child deaths             |
      | ToR CDOP 2(a)      | review information              |
      | ToR CDOP 2(b)(i)   | identify possible review        |
      | ToR CDOP 2(b)(ii)  | identify welfare concerns       |
      | ToR CDOP 2(b)(iii) | identify public health concerns |
      | ToR CDOP 2(c)      | joint response                  |
      | ToR CDOP 3(a)      | cause of death reporting        |
      | ToR CDOP 3(b)      | local procedures                |
      | ToR CDOP 3(c)      | minimum data set                |
      | ToR CDOP 3(d)      | evaluate data                   |
      | ToR CDOP 3(e)      | in-depth cases                  |
      | ToR CDOP 3(f)      | preventability                  |
      | ToR CDOP 3(g)      | public health issues            |
      | ToR CDOP 3(h)      | advocate change                 |
      | ToR CDOP 3(i)      | coroner procedures              |
      | ToR CDOP 3(j)      | public awareness                |
      | ToR CDOP 3(k)(i)   | inform police and coroner       |
      | ToR CDOP 3(k)(ii)  | notify chair                    |
      | ToR CDOP 3(k)(iii) | receive coroner information     |
      | ToR CDOP 3(l)      | rapid response review           |
      | ToR CDOP 3(m)      | parent feedback                 |
      | ToR CDOP 3(n)      | bereavement support             |
      | ToR CDOP 3(o)      | advise on resources             |
      | ToR CDOP 3(p)      | recommendation follow-up        |
      | ToR CDOP 3(r)      | wider initiatives               |
      | ToR CDOP 4(a)      | referrals made                  |
