"""The sample's audit says what docs/sample.md says that it says, and nothing else stands out."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

from app.session import open_session
from engine.audit import audit
from engine.results import AuditResult, ObligationClass, Status

HOME = Path(__file__).parents[2]
Key = tuple[str, str, str]


@cache
def audited() -> AuditResult:
    session = open_session(HOME / "facts/samples/kscb-2017-18")
    return audit(session.pack, session.snapshot)


def planted() -> dict[Key, str]:
    """The rows of docs/sample.md: clause, obligation, subject, and what is expected."""
    found: dict[Key, str] = {}
    for line in (HOME / "docs/sample.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 6 and cells[4].startswith("`"):
            key = (cells[2], cells[3], cells[4].strip("`"))
            assert key not in found, f"{key} stands in docs/sample.md twice"
            found[key] = cells[5]
    return found


def counted_as_contested() -> dict[tuple[str, str, str, str], int]:
    """The rows of docs/sample.md: clause, obligation, verdict, readings, and how many there are."""
    found: dict[tuple[str, str, str, str], int] = {}
    for line in (HOME / "docs/sample.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 5 and cells[3].startswith("`"):
            clause, obligation, status, readings, number = cells
            found[clause, obligation, status, readings] = int(number)
    return found


def told(verdict_status: Status, late: bool, contested: tuple[str, ...]) -> str:
    words = [verdict_status.value]
    words += ["marked late"] if late else []
    words += (
        [f"contested by {' and '.join(f'`{name}`' for name in contested)}"] if contested else []
    )
    return ", ".join(words)


def test_what_was_planted_is_found() -> None:
    verdicts = {
        (each.clause, each.obligation, each.subject.id): told(
            each.status, each.late, each.contested_by
        )
        for each in audited().verdicts
    }
    wrong = {
        key: (expected, verdicts.get(key))
        for key, expected in planted().items()
        if expected != verdicts.get(key)
    }
    assert wrong == {}


def test_nothing_else_stands_out() -> None:
    """Every breach, waiver, exemption and late act of a rule is in the list."""
    automated = {
        (clause.clause, each.obligation)
        for clause in audited().ledger
        for each in clause.obligations
        if each.obligation_class is ObligationClass.AUTOMATED
    }
    known = planted()
    unlisted = [
        (each.clause, each.obligation, each.subject.id, each.status.value)
        for each in audited().verdicts
        if (each.clause, each.obligation) in automated
        and (each.status not in (Status.MET, Status.PENDING) or each.late)
        and (each.clause, each.obligation, each.subject.id) not in known
    ]
    assert unlisted == []


def test_what_another_reading_would_change_is_listed_or_counted() -> None:
    known = planted()
    found = Counter(
        (
            each.clause,
            each.obligation,
            each.status.value,
            " and ".join(f"`{name}`" for name in each.contested_by),
        )
        for each in audited().verdicts
        if each.contested_by and (each.clause, each.obligation, each.subject.id) not in known
    )
    assert found == counted_as_contested()


def test_every_status_occurs() -> None:
    assert {each.status for each in audited().verdicts} == set(Status)
