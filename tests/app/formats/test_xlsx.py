from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from openpyxl import load_workbook

from app.formats.xlsx import XlsxRendering
from tests.app import canned


def rows(sheet: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in sheet.iter_rows(values_only=True)]


def workbook() -> Any:
    return load_workbook(io.BytesIO(XlsxRendering().render(canned.view())))


def test_a_row_a_verdict_broken_and_gravest_first() -> None:
    head, *body = rows(workbook()["Verdicts"])
    assert head == (
        *("Status", "Severity", "Clause", "Who or what", "Why", "What to do", "Must act"),
        *("Reported to", "Then to", "Due by", "Broken since", "Late", "Outlook", "Contested"),
        *("Body", "What the clause asks", "Where to look", "Evidence", "Obligation"),
        *("Subject kind", "Subject id"),
    )
    assert [(row[0], row[1]) for row in body] == [
        *[("Broken", "Critical")] * 3,
        *[("Broken", "Major")] * 2,
        *[("Broken", "Minor")] * 2,
        ("Broken", "Advisory"),
        ("Pending", "Minor"),
        ("Pending", "Major"),
        *[("Pending", "Minor")] * 2,
        ("Not evidenced", "Critical"),
        ("Not evidenced", "Minor"),
        ("Waived", "Critical"),
        ("Waived", "Minor"),
        ("Exempt", "Critical"),
        ("Exempt", "Minor"),
        *[("Kept", word) for word in ("Minor", "Major", "Minor", "Minor", "Critical", "Critical")],
        *[("Kept", word) for word in ("Minor", "Minor", "Critical")],
    ]
    assert body[0] == (
        "Broken",
        "Critical",
        "5.6(a)",
        "Bernard Birch (p-02)",
        "No satisfactory check in date: the latest was issued 2014-02-01 and ran out 2017-02-01 "
        "(row 14 of dbs_checks).",
        "The organisation arranges a new check and shows it.",
        "Kent Police",
        "Independent Chair of the Board",
        "The council's Head of Paid Service",
        None,
        datetime(2017, 2, 2),
        None,
        None,
        None,
        "All bodies",
        "Show a satisfactory DBS check no more than three years old.",
        "sheet dbs_checks, row 14",
        "dbs_checks row 14: person p-02 (Bernard Birch), issued_on 2014-02-01, outcome "
        "satisfactory",
        "dbs-freshness",
        "person",
        "p-02",
    )


def test_the_ledger_has_every_clause_and_its_figures_add_up() -> None:
    _, *body = rows(workbook()["Ledger"])
    whole = [row for row in body if row[1] is None]
    assert [row[0] for row in whole] == [clause.clause for clause in canned.result().ledger]
    assert sum(row[6] for row in whole) == len(canned.VERDICTS)
    assert all(row[6] == sum(row[7:13]) for row in body)


def test_coverage_says_what_was_not_supplied() -> None:
    said = rows(workbook()["Coverage"])
    assert ("Coverage", "1 of 16 obligations could not be tested: no `submissions` table.") in said
    assert ("Tables not supplied", "submissions and reviews") in said
    assert ("Could not be tested", 1) in said


def test_it_can_be_filtered_and_read() -> None:
    book = workbook()
    verdicts, ledger = book["Verdicts"], book["Ledger"]
    assert verdicts.auto_filter.ref == f"A1:U{len(canned.VERDICTS) + 1}"
    assert (verdicts.freeze_panes, ledger.freeze_panes) == ("E2", "C2")
    assert ledger.auto_filter.ref is not None
    assert verdicts.column_dimensions["E"].width == 60


def test_the_same_audit_gives_the_same_bytes() -> None:
    assert XlsxRendering().render(canned.view()) == XlsxRendering().render(canned.view())
