"""An invented charter of three editions, with minutes and ballots of its own, and its audit.

What each verdict must be was worked out by hand from the charter and the rows.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner

from app.cli import main
from tests.house.house import ROOT

CHARTER = ROOT / "tests" / "packs" / "charter"

EXPECTED = {
    # More than half of five seats, then of seven, then of those expected.
    "1/quorum": {"c1": "met", "c2": "breach", "c3": "met", "c4": "not-evidenced", "c5": "met"},
    "1(a)/quorum": {"c6": "met", "c7": "breach", "c8": "met"},
    "2/share": {"Acme": "breach", "Brite": "met"},
    "3/vote": {
        **dict.fromkeys(("ada", "bo", "ed"), "met"),
        **dict.fromkeys(("cy", "flo", "gus"), "breach"),
    },
    "4/cast": {"bylaw": "met", "foundation": "met", "license": "met"},
    "4/change": {"bylaw": "breach", "foundation": "met"},
    "5/notice": {"bylaw": "breach", "foundation": "met", "license": "breach", "logo": "met"},
    "6/public": {"c6": "met", "c7": "met", "c8": "pending"},
    "7/line": {"release-team": "met"},
    "8/course": {"gus": "met"},
    "9/active": {
        **dict.fromkeys(("ada", "bo", "ed", "flo", "gus"), "met"),
        "cy": "breach",
    },
    "10/conduct": {"10": "not-evidenced"},
}


@pytest.fixture(scope="module")
def result() -> dict[str, Any]:
    command = ("audit", CHARTER / "year", "--constitution", CHARTER, "--format", "json")
    done = CliRunner().invoke(main, [*map(str, command), "--fail-on", "never"])
    assert done.exit_code == 0, done.output
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_every_verdict_is_as_worked_out_by_hand(result: dict[str, Any]) -> None:
    found: dict[str, dict[str, str]] = {}
    for each in result["verdicts"]:
        duty = found.setdefault(f"{each['clause']}/{each['obligation']}", {})
        duty[each["subject"]["id"].partition("/")[0]] = each["status"]
    assert found == EXPECTED


def test_days_lateness_and_readings(result: dict[str, Any]) -> None:
    told = {
        (each["clause"], each["subject"]["id"].partition("/")[0]): each
        for each in result["verdicts"]
    }
    # Two calls missed in a row: the day of the second; where a blank leaves open which, none.
    assert [told["3", who]["since"] for who in ("cy", "flo", "gus")] == [
        *("2024-03-06", None, "2024-03-06")
    ]
    assert [(told["6", call]["due_on"], told["6", call]["late"]) for call in ("c6", "c7")] == [
        *(("2024-03-05", False), ("2024-04-30", True))
    ]
    assert told["5", "logo"]["due_on"] == "2021-03-07"
    assert told["5", "license"]["since"] == "2022-10-27"
    by_duty = [
        (each["obligation"], each["subject"]["id"])
        for each in result["verdicts"]
        if each["contested_by"]
    ]
    assert by_duty == [("cast", "bylaw"), ("cast", "license")]


def test_what_was_in_force_before_stands_in_the_ledger(result: dict[str, Any]) -> None:
    notes = {each["clause"]: each["obligations"][0]["note"] for each in result["ledger"]}
    assert notes["1"] == "was in force until 31 December 2023 (Charter of the elected committee)"
    assert notes["1(a)"] is None


@pytest.mark.parametrize("subject", ["c2", "Steering Committee, meeting of 5 October 2022 (c2)"])
def test_the_reasoning_names_people_and_the_edition_that_was_used(subject: str) -> None:
    command = ("explain", CHARTER / "year", "1/quorum", subject, "--constitution", CHARTER)
    done = CliRunner().invoke(main, [*map(str, command)])
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    assert lines[0] == "Clause 1, A quorum to meet: BREACH"
    assert "Here: Steering Committee, meeting of 5 October 2022 (c2) [c2]" in lines
    time = lines.index("Time")
    assert lines[time + 1 : time + 4] == [
        "  There is no last day.",
        "  The audit date is 30 June 2024.",
        "  It is judged by the edition in force on 5 October 2022: Charter of the elected "
        "committee.",
    ]
    assert lines[-2] == "Who acts: Convener."


def test_what_nothing_declares_is_said_of_the_rules_alone() -> None:
    """The silence of a pack is not yet the silence of its document."""
    command = ("lint", CHARTER, "--as-of", "2024-06-30", "--fail-on", "never")
    done = CliRunner().invoke(main, [*map(str, command)])
    said = " ".join(done.stdout.split())
    assert "By the rules alone, the Steering Committee has no chair." in said
    assert "No line that is required says to whom the Steering Committee reports." in said
    assert "Where the document says it already, declare it in document.yaml." in said
    assert "The document gives" not in said


def test_a_breach_of_a_rule_that_is_in_force_no_more_says_so() -> None:
    command = ("audit", CHARTER / "year", "--constitution", CHARTER, "--fail-on", "never")
    done = CliRunner().invoke(main, [*map(str, command)])
    said = " ".join(done.stdout.split())
    assert (
        "1 A quorum to meet More than half of the seats are at each call. This rule was in force "
        "until 31 December 2023 (Charter of the elected committee)."
    ) in said
    assert said.count("This rule was in force") == 1
