"""A folder of scenarios of somebody's own: some right, one wrong in each way, one left out."""

from __future__ import annotations

from pathlib import Path

CONSTITUTION = "kscb-2018"

CHECKS = """\
Feature: Clause 5.6(a) – Checks as one reader sees them
  What this <b>reader</b> expects.

  Background:
    Given the audit is made on 30 April 2018

  Scenario: No body of that name
    Given Ana is a member of the Bord
    When clause 5.6(a), dbs freshness, is audited
    Then it is kept for Ana

  @skip
  Scenario: Left out for now
    Given Ana is a member of the Board
    When clause 5.6(a), dbs freshness, is audited
    Then it is broken for Ana

  Scenario Outline: By role
    Given the Board has these members
      | who | as     |
      | Ana | <role> |
    When clause 5.6(a), dbs freshness, is audited
    Then <verdict>

    Examples:
      | role         | verdict                  |
      | a member     | it is broken for Ana     |
      | the chair    | it is exempt for Ana     |
      | an adviser   | it does not apply to Ana |

  Rule: The latest check counts

    Scenario: No check at all
      Given Ana is a member of the Board for Public Health
      When clause 5.6(a), dbs freshness, is audited
      Then it is broken for Ana

    Scenario: Wrongly expected
      Given Ana is a member of the Board for Public Health
      When clause 5.6(a), dbs freshness, is audited
      Then it is kept for Ana
"""

PAPERS = """\
Feature: Clause ToR Board 8(b) – Papers

  Scenario: Papers in time
    Given the audit is made on 30 April 2018
    And a meeting of the Board was held on 20 September 2017
    And its papers were sent on 1 September 2017
    When clause ToR Board 8(b), papers sent, is audited
    Then it is kept for the meeting of 20 September 2017
"""


def written(folder: Path) -> Path:
    """The folder, with both files in it."""
    (folder / "checks.feature").write_text(CHECKS, encoding="utf-8")
    (folder / "deeper").mkdir()
    (folder / "deeper" / "papers.feature").write_text(PAPERS, encoding="utf-8")
    return folder
