"""Outside the chair's audience nobody is known by what their check said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from engine.audit import audit, audit_otherwise
from engine.confidentiality import kept_back
from engine.results import Status, Verdict
from facts.snapshot import Snapshot
from tests.engine.agreement import kent
from tests.oracle.snapshots import snapshot_of

AS_OF = date(2018, 4, 30)
CLAUSE = "5.6(a)"


def instead() -> str:
    """What the pack tells everybody but the chair."""
    (clause,) = [each for each in kent().clauses if each.clause == CLAUSE]
    (secret,) = [each.confidential for each in clause.obligations if each.confidential]
    return secret.instead


CHECKS: dict[str, list[dict[str, Any]]] = {
    "referred": [{"issued_on": date(2018, 1, 5), "outcome": "referred"}],
    "referred-after-one-in-date": [
        {"issued_on": date(2017, 6, 1), "outcome": "satisfactory"},
        {"issued_on": date(2018, 1, 5), "outcome": "referred"},
    ],
    "stale": [{"issued_on": date(2014, 1, 5), "outcome": "satisfactory"}],
    "missing": [],
    "awaited": [{"issued_on": date(2018, 4, 1), "outcome": "awaited"}],
}


def snapshot(checks: dict[str, list[dict[str, Any]]]) -> Snapshot:
    day = date(2016, 1, 1)
    people = [*checks, "the-chair"]
    tables: dict[str, list[dict[str, Any]]] = {
        "people": [{"person": each, "serving_police_officer": False} for each in people],
        "memberships": [
            {"person": each, "body": "board", "from": day, "role": "member"} for each in people
        ],
        "posts": [{"post": "independent-chair", "person": "the-chair", "from": day}],
        "dbs_checks": [{"person": who, **row} for who, rows in checks.items() for row in rows],
        "attendance": [],
        "meetings": [],
    }
    tables["dbs_checks"].append(
        {"person": "the-chair", "issued_on": date(2018, 2, 2), "outcome": "referred"}
    )
    return snapshot_of(tables, AS_OF)


def verdicts(audience: str, checks: dict[str, list[dict[str, Any]]]) -> dict[str, Verdict]:
    result = audit(kent(), snapshot(checks), audience=audience)
    return {
        each.subject.id: each
        for each in result.verdicts
        if each.clause == CLAUSE and each.obligation == "dbs-freshness"
    }


def told(verdict: Verdict) -> dict[str, Any]:
    """What a reader sees, but for who it is about and in which row they stand."""
    plain = verdict.model_dump(mode="json", exclude={"subject", "bearer"})
    plain["evidence"] = [
        (
            each["table"],
            {name: value for name, value in each["values"].items() if name != "person"},
        )
        for each in plain["evidence"]
    ]
    return plain


@pytest.mark.parametrize("audience", ["officer", "board", "public"])
def test_referred_stale_missing_and_awaited_read_exactly_alike(audience: str) -> None:
    found = verdicts(audience, CHECKS)
    seen = [told(found[who]) for who in CHECKS]
    assert seen == [seen[0]] * len(CHECKS)
    assert seen[0]["status"] == "breach"
    assert seen[0]["explanation"] == instead()
    assert {table for table, _ in seen[0]["evidence"]} <= {"people", "memberships"}


def test_the_chair_is_told_which_it_is() -> None:
    found = verdicts("chair", CHECKS)
    explanations = {who: found[who].explanation for who in CHECKS}
    assert instead() not in explanations.values()
    assert explanations["referred"] != explanations["missing"]
    assert "referred to the Chair" in explanations["referred"]
    assert "5 January 2014" in explanations["stale"]
    assert [each.values for each in found["referred"].evidence if each.table == "dbs_checks"] == [
        {"person": "referred", "issued_on": "2018-01-05", "outcome": "referred"}
    ]


def test_a_referral_about_the_chair_is_not_the_chairs_to_read() -> None:
    about = verdicts("chair", CHECKS)["the-chair"]
    assert about.status is Status.BREACH
    assert about.explanation == instead()
    assert all(each.table != "dbs_checks" for each in about.evidence)
    assert about.report_to == "head-of-paid-service"


def test_a_check_whose_outcome_is_blank_tells_no_more_than_the_others() -> None:
    blank = {"blank": [{"issued_on": date(2018, 1, 5)}]}
    verdict = verdicts("officer", blank)["blank"]
    assert verdict.status is Status.NOT_EVIDENCED
    assert verdict.explanation == instead()
    assert all(each.table != "dbs_checks" for each in verdict.evidence)


@pytest.mark.parametrize(("audience", "told"), [("officer", set()), ("chair", {"stale"})])
def test_what_another_reading_would_find_of_a_check_is_told_to_the_chair_alone(
    audience: str, told: set[str]
) -> None:
    _, found = audit_otherwise(kent(), snapshot(CHECKS), audience=audience)
    assert {
        each.verdict.subject.id
        for each in found
        if each.verdict.clause == CLAUSE and each.varied == {"age-of-a-check": "seen"}
    } == told


def test_of_which_readings_not_all_is_told_is_the_same_whatever_is_on_record() -> None:
    names = ("age-of-a-check", "day-of-a-check", "who-is-checked")
    of_checks = dict.fromkeys(names, (CLAUSE,))
    assert kept_back(kent(), "officer") == of_checks
    assert kept_back(kent(), "public") == of_checks
    assert kept_back(kent(), "chair") == {}
