"""What holds of every audit: order, time, sources and matchers change nothing they may not."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.audit import audit
from engine.matching.brute_force import BruteForceMatcher
from engine.results import AuditResult, ObligationClass, Status
from facts.snapshot import Snapshot
from facts.sources import Expectations, read_snapshot, write_folder, write_workbook
from facts.vocabulary.codes import standard_codes
from facts.vocabulary.tables import TABLES
from tests.engine.agreement import kent
from tests.oracle.drawing import Given
from tests.oracle.snapshots import snapshot_of
from tests.oracle.strategies import BY_CLAUSE, with_blanks

SAMPLE = Path("facts/samples/kscb-2017-18")

few = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
# One family of each kind; with blanks, so that every status is reached.
FAMILIES = (
    "5.6(a)/dbs-freshness",
    "ToR Board 7/quorum",
    "8.6/attendance",
    "5.6(d)/reminder-letter",
    "ToR Board 8(b)/papers-sent",
    "8.3/roles-accepted",
    "3.2/annual-report-sent",
)
some_facts = st.one_of([with_blanks(BY_CLAUSE[clause]) for clause in FAMILIES])


def of_plain_rows(facts: Given) -> Snapshot:
    return snapshot_of(facts.tables, facts.as_of, facts.covers_from)


def said(result: AuditResult) -> dict[str, Any]:
    """The whole result without the numbers of rows and the digest of the facts."""
    plain: dict[str, Any] = result.model_dump(mode="json")
    del plain["snapshot_digest"]
    for verdict in plain["verdicts"]:
        verdict["evidence"] = [
            {"table": each["table"], "values": each["values"]} for each in verdict["evidence"]
        ]
    return plain


def sample() -> Snapshot:
    return read_snapshot(SAMPLE, expectations())


def expectations() -> Expectations:
    return Expectations(
        codes=standard_codes(),
        constitutions=frozenset({"kscb-2018"}),
        clauses=None,
        tables=TABLES,
    )


def reordered(facts: Given, seed: int) -> Given:
    shuffled = {name: list(rows) for name, rows in facts.tables.items()}
    for rows in shuffled.values():
        random.Random(seed).shuffle(rows)
    return Given(shuffled, facts.as_of, facts.covers_from)


@few
@given(some_facts, st.integers(0, 5))
def test_the_order_of_rows_changes_nothing_but_their_numbers(facts: Given, seed: int) -> None:
    result = audit(kent(), of_plain_rows(facts), otherwise=False)
    again = audit(kent(), of_plain_rows(reordered(facts, seed)), otherwise=False)
    assert said(again) == said(result)
    assert again.snapshot_digest == result.snapshot_digest


def test_the_same_facts_give_the_same_bytes() -> None:
    first, second = (audit(kent(), sample()).model_dump_json() for _ in range(2))
    assert first == second


@few
@given(some_facts)
def test_the_statuses_partition_what_is_tested(facts: Given) -> None:
    result = audit(kent(), of_plain_rows(facts), otherwise=False)
    subjects = Counter((each.clause, each.obligation, each.subject.id) for each in result.verdicts)
    assert set(subjects.values()) <= {1}
    counts = result.counts
    parts = [counts.exempt, counts.met, counts.pending, counts.not_evidenced, counts.breach]
    assert sum(parts) + counts.waived == counts.tested == len(result.verdicts)
    by_clause = [line.counts for line in result.ledger]
    assert sum(each.tested for each in by_clause) == counts.tested
    assert sum(each.breach for each in by_clause) == counts.breach


@few
@given(some_facts)
def test_durable_rules_and_brute_force_give_the_same_audit(facts: Given) -> None:
    snapshot = of_plain_rows(facts)
    assert audit(kent(), snapshot, matcher=BruteForceMatcher()) == audit(kent(), snapshot)


def later(facts: Given) -> Given:
    """The same with everything added that might happen from the day after the audit date on."""
    after = facts.as_of + timedelta(1)
    tables = {name: [dict(row) for row in rows] for name, rows in facts.tables.items()}
    for row in tables.get("meetings", ()):
        if row["state"] == "scheduled" and row["date"] > facts.as_of:
            row["state"] = "held"
    for name, rows in tables.items():
        for column in _EVENTS.get(name, ()):
            for row in rows:
                value = row.get(column)
                if isinstance(value, date) and value > facts.as_of:
                    row[column] = value + timedelta(17)
    tables.get("dbs_checks", []).append({"person": "p1", "issued_on": after, "outcome": "referred"})
    tables.get("appraisals", []).append({"person": "p1", "held_on": after, "by": "chair"})
    tables.get("letters", []).append(
        {
            "letter": "later",
            "kind": "attendance-reminder",
            "about": "p1",
            "body": "board",
            "signed_by": "chair",
            "sent_on": after,
        }
    )
    tables.get("memberships", []).append(
        {"person": "p1", "body": "mase", "from": after, "role": "chair"}
    )
    tables.get("posts", []).append({"post": "independent-chair", "person": "p1", "from": after})
    return Given(tables, facts.as_of, facts.covers_from)


_EVENTS = {
    name: tuple(column.name for column in table.columns if column.event and not column.key)
    for name, table in TABLES.items()
}


@settings(few, max_examples=25)
@given(some_facts)
def test_what_happens_after_the_audit_date_changes_nothing(facts: Given) -> None:
    before, after = (
        audit(kent(), of_plain_rows(each), otherwise=False) for each in (facts, later(facts))
    )
    assert said(after) == said(before)


def test_a_workbook_and_a_folder_give_the_same_verdicts(tmp_path: Path) -> None:
    snapshot = sample()
    write_workbook(snapshot, tmp_path / "sample.xlsx")
    write_folder(snapshot, tmp_path / "sample")
    results = [
        audit(kent(), read_snapshot(tmp_path / name, expectations()))
        for name in ("sample.xlsx", "sample")
    ]
    assert results[0] == results[1]
    assert said(results[0]) == said(audit(kent(), snapshot))
    assert results[0].snapshot_digest == snapshot.digest


def test_every_status_occurs_in_the_sample() -> None:
    assert {verdict.status for verdict in audit(kent(), sample()).verdicts} == set(Status)


@pytest.mark.parametrize(
    ("table", "clause"),
    [
        ("letters", "5.6(d)"),
        ("attendance", "ToR Board 7"),
        ("dbs_checks", "5.6(a)"),
        ("documents", "12.2"),
        ("meetings", "ToR CDOP 6"),
        ("appraisals", "5.6(f)"),
    ],
)
def test_what_needs_a_table_left_out_is_not_evidenced(table: str, clause: str) -> None:
    snapshot = sample()
    tables = {
        name: [record.fact.model_dump(by_alias=True) for record in snapshot.records(name)]
        for name in snapshot.supplied
        if name not in (table, "snapshot")
    }
    result = audit(kent(), snapshot_of(tables, snapshot.settings.as_of), otherwise=False)
    tested = {
        each.key
        for each in kent().obligations
        if each.obligation_class is ObligationClass.AUTOMATED
    }
    statuses = {
        verdict.status
        for verdict in result.verdicts
        if verdict.clause == clause and f"{clause}/{verdict.obligation}" in tested
    }
    assert statuses <= {Status.NOT_EVIDENCED, Status.EXEMPT}
    assert table in result.coverage.not_supplied
