"""The ledger holds every clause once and adds up; coverage says what was not supplied."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from engine.audit import audit
from engine.ledger import counts
from engine.results import AuditResult, Counts
from tests.engine.agreement import kent
from tests.oracle.snapshots import snapshot_of

AS_OF = date(2018, 4, 30)
HELD = {"meeting": "m", "body": "board", "date": date(2018, 1, 17), "state": "held"}


def audited(**tables: list[dict[str, Any]]) -> AuditResult:
    return audit(kent(), snapshot_of(tables, AS_OF))


def added(several: list[Counts]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for each in several:
        total.update(each.model_dump())
    return dict(total)


def test_every_clause_and_every_obligation_stands_in_it_exactly_once() -> None:
    result = audited(meetings=[HELD])
    assert [line.clause for line in result.ledger] == [each.clause for each in kent().clauses]
    below = [(line.clause, each.obligation) for line in result.ledger for each in line.obligations]
    assert below == [(each.clause, each.id) for each in kent().obligations]


def test_it_adds_up() -> None:
    result = audited(meetings=[HELD], memberships=[], attendance=[])
    assert added([line.counts for line in result.ledger]) == result.counts.model_dump()
    for line in result.ledger:
        assert added([each.counts for each in line.obligations]) == line.counts.model_dump()
    assert counts(result.verdicts) == result.counts


def test_coverage_adds_up_to_the_obligations_of_the_pack() -> None:
    covered = audited(meetings=[HELD]).coverage
    classes = covered.automated + covered.attested + covered.informational + covered.not_yet_encoded
    assert classes + covered.same_as == covered.obligations == len(kent().obligations)
    encoded = [each for each in kent().obligations if each.population is not None]
    assert covered.tested + covered.nothing_to_test + covered.could_not_be_tested == len(encoded)
    gaps = [key for gap in covered.gaps for key in gap.obligations]
    assert len(gaps) == len(set(gaps)) == covered.could_not_be_tested


def test_what_was_not_supplied_is_said_by_name_and_number() -> None:
    covered = audited(meetings=[HELD]).coverage
    gap = next(gap for gap in covered.gaps if "12.2/budget-set" in gap.obligations)
    testable = covered.tested + covered.nothing_to_test + covered.could_not_be_tested
    assert gap.sentence == (
        f"{len(gap.obligations)} of {testable} obligations could not be tested: "
        "no `documents` table."
    )
    assert "documents" in covered.not_supplied
    assert covered.supplied == ("meetings",)


def states(result: AuditResult) -> dict[str, tuple[str, str | None]]:
    return {
        f"{line.clause}/{each.obligation}": (each.state, each.note)
        for line in result.ledger
        for each in line.obligations
    }


def test_an_empty_population_is_nothing_to_test_and_never_a_pass() -> None:
    found = states(audited(memberships=[], meetings=[], attendance=[], people=[], dbs_checks=[]))
    assert found["5.6(a)/dbs-freshness"][0] == "nothing to test"
    assert found["ToR Board 7/quorum"][0] == "nothing to test"


def test_each_kind_of_obligation_says_what_it_is() -> None:
    found = states(audited(meetings=[HELD]))
    assert found["5.6(a)/dbs-freshness"] == (
        "could not be tested",
        "no `attendance` and no `dbs_checks` and no `memberships` and no `people` tables",
    )
    assert found["ToR Board 8(b)/papers-sent"] == ("tested", None)
    assert found["5.4/eligibility"] == ("informational", None)
    assert found["ToR Policy and Procedures 5/attendance"] == (
        "tested under another clause",
        "see 8.6/attendance",
    )
