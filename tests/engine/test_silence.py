"""Whether a record is silent is asked of what is required, not of what is excepted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.audit import audit
from engine.language.model import Pack
from engine.results import Status
from tests.engine.agreement import kent
from tests.oracle.snapshots import snapshot_of

AS_OF = date(2018, 4, 30)


def kent_where_silence_is(meaning: str) -> Pack:
    """The Kent pack with another meaning of silence for checks, from which police are excepted."""
    clauses = tuple(
        replace(
            clause,
            obligations=tuple(
                replace(each, silence=meaning) if each.id == "dbs-freshness" else each
                for each in clause.obligations
            ),
        )
        for clause in kent().clauses
    )
    return replace(kent(), clauses=clauses)


@pytest.mark.parametrize(
    ("meaning", "checks", "status"),
    [
        ("breach", [], Status.BREACH),
        ("not-evidenced", [], Status.NOT_EVIDENCED),
        ("breach", [date(2012, 6, 1)], Status.BREACH),
        ("not-evidenced", [date(2012, 6, 1)], Status.BREACH),
    ],
)
def test_a_row_that_only_an_exception_looks_at_does_not_speak_of_the_matter(
    meaning: str, checks: list[date], status: Status
) -> None:
    tables: dict[str, list[dict[str, Any]]] = {
        "people": [{"person": "ann", "serving_police_officer": False}],
        "memberships": [
            {"person": "ann", "body": "board", "from": date(2016, 1, 1), "role": "member"}
        ],
        "dbs_checks": [
            {"person": "ann", "issued_on": day, "outcome": "satisfactory"} for day in checks
        ],
        "attendance": [],
        "meetings": [],
    }
    result = audit(kent_where_silence_is(meaning), snapshot_of(tables, AS_OF))
    found = [each for each in result.verdicts if each.obligation == "dbs-freshness"]
    assert [(each.subject.id, each.status) for each in found] == [("ann", status)]
