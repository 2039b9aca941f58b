Feature: What a person confirms of sections 2 to 12
  Many duties of the sections cannot be read off a table: somebody says whether they are kept, and
  on what grounds. Their word stays good for twelve months, to the day. Without it, nothing is
  assumed. On actions and recommendations that are followed up it stays good for three months.

  Background:
    Given the audit is made on 30 April 2018

  Scenario Outline: Confirmed, twelve months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause  | duty                         |
      | 2.1(a)  | co-ordinate work             |
      | 2.1(b)  | assure effectiveness         |
      | 3.1     | policies and procedures      |
      | 3.1     | raise awareness              |
      | 3.1     | monitor and advise           |
      | 3.1     | take part in planning        |
      | 3.1     | review cases                 |
      | 3.1     | child death information      |
      | 4.2(b)  | consult board                |
      | 4.2(c)  | challenge with report        |
      | 4.2(d)  | challenge with report        |
      | 5.1     | strategic role               |
      | 5.1     | seniority                    |
      | 6.2     | decision making forum        |
      | 6.4     | scope reviews                |
      | 6.5     | review child deaths          |
      | 6.6     | training quality             |
      | 6.6     | plan alignment               |
      | 6.7     | audit oversight              |
      | 6.8     | joint oversight              |
      | 6.9     | exploitation profile         |
      | 6.10    | nomination                   |
      | 6.11    | education communication      |
      | 6.12    | co-ordinate policies         |
      | 6.13    | local reassurance            |
      | 6.15    | suitable nominees            |
      | 6.15    | nominees' authority          |
      | 6.16    | commission policy refresh    |
      | 6.17    | professional advisers        |
      | 7.2     | joint priorities             |
      | 7.3     | joint priorities             |
      | 7.5     | voluntary sector link        |
      | 7.6     | young people's views         |
      | 7.6     | share young people's issues  |
      | 8.1(a)  | cascade business             |
      | 8.1(b)  | represent organisation       |
      | 8.1(c)  | represent board              |
      | 8.1(d)  | funding contribution         |
      | 8.1(e)  | objective scrutiny           |
      | 8.1(f)  | work to terms                |
      | 8.2     | mandate                      |
      | 9.1     | data protection registration |
      | 9.2     | confidences kept             |
      | 9.4     | freedom of information       |
      | 10.1    | publicity                    |
      | 10.2    | case sensitivity             |
      | 10.4    | district workshops           |
      | 10.4    | communications published     |
      | 10.5    | partnership protocol         |
      | 10.6    | overview reports published   |
      | 11.1(a) | sharing framework            |
      | 11.1(b) | openness with family         |
      | 11.1(c) | seek advice                  |
      | 11.1(d) | consent                      |
      | 11.1(e) | weigh safety                 |
      | 11.1(f) | proportionate sharing        |
      | 11.1(g) | record decisions             |
      | 12.1    | business unit kept           |
      | 12.3    | funding shares               |
      | 12.4    | overspend                    |
      | 12.4    | underspend                   |

  Scenario Outline: Refused, twelve months ago to the day
    Given clause <clause>, <duty>, was denied on 30 April 2017
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause  | duty                         |
      | 2.1(a)  | co-ordinate work             |
      | 2.1(b)  | assure effectiveness         |
      | 3.1     | policies and procedures      |
      | 3.1     | raise awareness              |
      | 3.1     | monitor and advise           |
      | 3.1     | take part in planning        |
      | 3.1     | review cases                 |
      | 3.1     | child death information      |
      | 4.2(b)  | consult board                |
      | 4.2(c)  | challenge with report        |
      | 4.2(d)  | challenge with report        |
      | 5.1     | strategic role               |
      | 5.1     | seniority                    |
      | 6.2     | decision making forum        |
      | 6.4     | scope reviews                |
      | 6.5     | review child deaths          |
      | 6.6     | training quality             |
      | 6.6     | plan alignment               |
      | 6.7     | audit oversight              |
      | 6.8     | joint oversight              |
      | 6.9     | exploitation profile         |
      | 6.10    | nomination                   |
      | 6.11    | education communication      |
      | 6.12    | co-ordinate policies         |
      | 6.13    | local reassurance            |
      | 6.15    | suitable nominees            |
      | 6.15    | nominees' authority          |
      | 6.16    | commission policy refresh    |
      | 6.17    | professional advisers        |
      | 7.2     | joint priorities             |
      | 7.3     | joint priorities             |
      | 7.5     | voluntary sector link        |
      | 7.6     | young people's views         |
      | 7.6     | share young people's issues  |
      | 8.1(a)  | cascade business             |
      | 8.1(b)  | represent organisation       |
      | 8.1(c)  | represent board              |
      | 8.1(d)  | funding contribution         |
      | 8.1(e)  | objective scrutiny           |
      | 8.1(f)  | work to terms                |
      | 8.2     | mandate                      |
      | 9.1     | data protection registration |
      | 9.2     | confidences kept             |
      | 9.4     | freedom of information       |
      | 10.1    | publicity                    |
      | 10.2    | case sensitivity             |
      | 10.4    | district workshops           |
      | 10.4    | communications published     |
      | 10.5    | partnership protocol         |
      | 10.6    | overview reports published   |
      | 11.1(a) | sharing framework            |
      | 11.1(b) | openness with family         |
      | 11.1(c) | seek advice                  |
      | 11.1(d) | consent                      |
      | 11.1(e) | weigh safety                 |
      | 11.1(f) | proportionate sharing        |
      | 11.1(g) | record decisions             |
      | 12.1    | business unit kept           |
      | 12.3    | funding shares               |
      | 12.4    | overspend                    |
      | 12.4    | underspend                   |

  Scenario Outline: Confirmed twelve months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 April 2017
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause  | duty                         |
      | 2.1(a)  | co-ordinate work             |
      | 2.1(b)  | assure effectiveness         |
      | 3.1     | policies and procedures      |
      | 3.1     | raise awareness              |
      | 3.1     | monitor and advise           |
      | 3.1     | take part in planning        |
      | 3.1     | review cases                 |
      | 3.1     | child death information      |
      | 4.2(b)  | consult board                |
      | 4.2(c)  | challenge with report        |
      | 4.2(d)  | challenge with report        |
      | 5.1     | strategic role               |
      | 5.1     | seniority                    |
      | 6.2     | decision making forum        |
      | 6.4     | scope reviews                |
      | 6.5     | review child deaths          |
      | 6.6     | training quality             |
      | 6.6     | plan alignment               |
      | 6.7     | audit oversight              |
      | 6.8     | joint oversight              |
      | 6.9     | exploitation profile         |
      | 6.10    | nomination                   |
      | 6.11    | education communication      |
      | 6.12    | co-ordinate policies         |
      | 6.13    | local reassurance            |
      | 6.15    | suitable nominees            |
      | 6.15    | nominees' authority          |
      | 6.16    | commission policy refresh    |
      | 6.17    | professional advisers        |
      | 7.2     | joint priorities             |
      | 7.3     | joint priorities             |
      | 7.5     | voluntary sector link        |
      | 7.6     | young people's views         |
      | 7.6     | share young people's issues  |
      | 8.1(a)  | cascade business             |
      | 8.1(b)  | represent organisation       |
      | 8.1(c)  | represent board              |
      | 8.1(d)  | funding contribution         |
      | 8.1(e)  | objective scrutiny           |
      | 8.1(f)  | work to terms                |
      | 8.2     | mandate                      |
      | 9.1     | data protection registration |
      | 9.2     | confidences kept             |
      | 9.4     | freedom of information       |
      | 10.1    | publicity                    |
      | 10.2    | case sensitivity             |
      | 10.4    | district workshops           |
      | 10.4    | communications published     |
      | 10.5    | partnership protocol         |
      | 10.6    | overview reports published   |
      | 11.1(a) | sharing framework            |
      | 11.1(b) | openness with family         |
      | 11.1(c) | seek advice                  |
      | 11.1(d) | consent                      |
      | 11.1(e) | weigh safety                 |
      | 11.1(f) | proportionate sharing        |
      | 11.1(g) | record decisions             |
      | 12.1    | business unit kept           |
      | 12.3    | funding shares               |
      | 12.4    | overspend                    |
      | 12.4    | underspend                   |

  Scenario Outline: Confirmed, three months ago to the day
    Given clause <clause>, <duty>, was confirmed on 30 January 2018
    When clause <clause>, <duty>, is audited
    Then it is kept for the clause

    Examples:
      | clause | duty                 |
      | 6.4    | track review actions |

  Scenario Outline: Refused, three months ago to the day
    Given clause <clause>, <duty>, was denied on 30 January 2018
    When clause <clause>, <duty>, is audited
    Then it is broken for the clause

    Examples:
      | clause | duty                 |
      | 6.4    | track review actions |

  Scenario Outline: Confirmed three months and a day ago, and lapsed
    Given clause <clause>, <duty>, was confirmed on 29 January 2018
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause | duty                 |
      | 6.4    | track review actions |

  Scenario Outline: Nobody has said anything
    When clause <clause>, <duty>, is audited
    Then it is not evidenced for the clause

    Examples:
      | clause  | duty                         |
      | 2.1(a)  | co-ordinate work             |
      | 2.1(b)  | assure effectiveness         |
      | 3.1     | policies and procedures      |
      | 3.1     | raise awareness              |
      | 3.1     | monitor and advise           |
      | 3.1     | take part in planning        |
      | 3.1     | review cases                 |
      | 3.1     | child death information      |
      | 4.2(b)  | consult board                |
      | 4.2(c)  | challenge with report        |
      | 4.2(d)  | challenge with report        |
      | 5.1     | strategic role               |
      | 5.1     | seniority                    |
      | 6.2     | decision making forum        |
      | 6.4     | scope reviews                |
      | 6.4     | track review actions         |
      | 6.5     | review child deaths          |
      | 6.6     | training quality             |
      | 6.6     | plan alignment               |
      | 6.7     | audit oversight              |
      | 6.8     | joint oversight              |
      | 6.9     | exploitation profile         |
      | 6.10    | nomination                   |
      | 6.11    | education communication      |
      | 6.12    | co-ordinate policies         |
      | 6.13    | local reassurance            |
      | 6.15    | suitable nominees            |
      | 6.15    | nominees' authority          |
      | 6.16    | commission policy refresh    |
      | 6.17    | professional advisers        |
      | 7.2     | joint priorities             |
      | 7.3     | joint priorities             |
      | 7.5     | voluntary sector link        |
      | 7.6     | young people's views         |
      | 7.6     | share young people's issues  |
      | 8.1(a)  | cascade business             |
      | 8.1(b)  | represent organisation       |
      | 8.1(c)  | represent board              |
      | 8.1(d)  | funding contribution         |
      | 8.1(e)  | objective scrutiny           |
      | 8.1(f)  | work to terms                |
      | 8.2     | mandate                      |
      | 9.1     | data protection registration |
      | 9.2     | confidences kept             |
      | 9.4     | freedom of information       |
      | 10.1    | publicity                    |
      | 10.2    | case sensitivity             |
      | 10.4    | district workshops           |
      | 10.4    | communications published     |
      | 10.5    | partnership protocol         |
      | 10.6    | overview reports published   |
      | 11.1(a) | sharing framework            |
      | 11.1(b) | openness with family         |
      | 11.1(c) | seek advice                  |
      | 11.1(d) | consent                      |
      | 11.1(e) | weigh safety                 |
      | 11.1(f) | proportionate sharing        |
      | 11.1(g) | record decisions             |
      | 12.1    | business unit kept           |
      | 12.3    | funding shares               |
      | 12.4    | overspend                    |
      | 12.4    | underspend                   |
