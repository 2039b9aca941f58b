"""Waivers change a breach and nothing else; a breach goes to whom the lines lead."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from engine.audit import audit
from engine.results import Status, Verdict
from tests.engine.agreement import kent
from tests.oracle.snapshots import snapshot_of

AS_OF = date(2018, 4, 30)
DAY = date(2016, 1, 1)


def papers(sent: date, waiver: dict[str, Any] | None) -> Verdict:
    tables: dict[str, list[dict[str, Any]]] = {
        "meetings": [
            {
                "meeting": "m",
                "body": "board",
                "date": date(2018, 1, 17),
                "state": "held",
                "papers_sent_on": sent,
            }
        ],
        "waivers": [waiver] if waiver else [],
    }
    found = audit(kent(), snapshot_of(tables, AS_OF)).verdicts
    (verdict,) = [each for each in found if each.obligation == "papers-sent"]
    return verdict


WAIVER = {
    "clause": "ToR Board 8(b)",
    "subject": "m",
    "from": date(2018, 4, 1),
    "until": AS_OF,
    "approved_by": "the Board",
}
LATE, IN_TIME = date(2018, 1, 11), date(2018, 1, 10)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, Status.WAIVED),
        ({"obligation": "papers-sent"}, Status.WAIVED),
        ({"from": AS_OF}, Status.WAIVED),
        ({"until": date(2018, 4, 29)}, Status.BREACH),
        ({"from": date(2018, 5, 1), "until": date(2018, 6, 1)}, Status.BREACH),
        ({"obligation": "agenda-agreed"}, Status.BREACH),
        ({"subject": "another"}, Status.BREACH),
        ({"clause": "ToR Board 8(a)"}, Status.BREACH),
    ],
)
def test_a_breach_is_waived_where_a_waiver_of_it_runs(
    change: dict[str, Any], expected: Status
) -> None:
    assert papers(LATE, WAIVER | change).status is expected


def test_a_waiver_changes_no_other_status() -> None:
    assert papers(IN_TIME, WAIVER).status is Status.MET
    assert papers(LATE, None).status is Status.BREACH


def test_a_waived_breach_says_what_is_waived() -> None:
    waived, plain = papers(LATE, WAIVER), papers(LATE, None)
    assert waived.model_dump(exclude={"status"}) == plain.model_dump(exclude={"status"})
    assert waived.explanation == "Done on 11 January 2018, after the last day, 10 January 2018."
    assert waived.since == date(2018, 1, 11)


def reminder(lines: list[dict[str, Any]]) -> Verdict:
    """A breach by the Independent Chair: no reminder after two meetings missed."""
    days = [date(2018, 1, 1), date(2018, 2, 1), date(2018, 3, 1)]
    tables: dict[str, list[dict[str, Any]]] = {
        "people": [],
        "posts": [{"post": "independent-chair", "person": "c", "from": DAY}],
        "memberships": [{"person": "p", "body": "board", "from": DAY, "role": "member"}],
        "meetings": [
            {"meeting": f"m{at}", "body": "board", "date": day, "state": "held"}
            for at, day in enumerate(days)
        ],
        "attendance": [
            {"meeting": "m0", "person": "p", "outcome": "absent"},
            {"meeting": "m1", "person": "p", "outcome": "absent"},
            {"meeting": "m2", "person": "p", "outcome": "present"},
        ],
        "letters": [],
        "reporting_lines": lines,
    }
    found = audit(kent(), snapshot_of(tables, AS_OF)).verdicts
    (verdict,) = [each for each in found if each.obligation == "reminder-letter"]
    return verdict


def test_a_breach_by_the_chair_goes_to_whom_the_chair_answers_to() -> None:
    verdict = reminder([])
    assert verdict.status is Status.BREACH
    assert (verdict.bearer, verdict.report_to) == ("independent-chair", "head-of-paid-service")
    assert verdict.escalates_to == "council-leader"


def test_a_recorded_line_comes_before_a_required_one() -> None:
    line = {"from": "independent-chair", "relation": "accountable-to", "to": "council-leader"}
    assert reminder([line]).report_to == "council-leader"
