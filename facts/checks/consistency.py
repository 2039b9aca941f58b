"""What rows must not say: a key twice, an end before its start, a deputy where none came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from facts.checks.drafts import Draft, Drafts, DraftTable
from facts.problems import ProblemList, quoted
from facts.vocabulary.columns import ColumnKind


def check_consistency(drafts: Drafts, problems: ProblemList) -> None:
    """Check every table of ``drafts``, once the names in it are resolved."""
    for table in drafts.values():
        _check_keys(table, problems)
        _check_case(table, problems)
        _check_intervals(table, problems)
    if "attendance" in drafts:
        _check_deputies(drafts["attendance"].rows, problems)
    if "memberships" in drafts:
        _check_own_deputy(drafts["memberships"].rows, problems)
        _check_overlaps(drafts["memberships"].rows, problems)


def _check_keys(table: DraftTable, problems: ProblemList) -> None:
    if not table.whole:
        return
    identity = table.table.identity
    first: dict[tuple[object, ...], int] = {}
    for row in table.rows:
        if row.unread.intersection(identity):
            continue
        key = tuple(row.values.get(name) for name in identity)
        if key in first:
            shown = ", ".join(
                f"{name} {quoted(cell)}"
                for name, cell in zip(identity, key, strict=True)
                if cell is not None
            )
            problems.error(
                row.place,
                row.row,
                identity[0],
                f"{shown} a second time (first in row {first[key]})",
                f"each {' and '.join(table.table.key)} once",
            )
        else:
            first[key] = row.row


def _check_case(table: DraftTable, problems: ProblemList) -> None:
    columns = [column for column in table.table.columns if column.key]
    if len(columns) != 1 or columns[0].kind is not ColumnKind.IDENTIFIER:
        return
    name = columns[0].name
    spellings: dict[str, Draft] = {}
    for row in table.rows:
        text = row.text(name)
        if text is None:
            continue
        first = spellings.setdefault(text.casefold(), row)
        other = first.text(name)
        if other != text:
            problems.warn(
                row.place,
                row.row,
                name,
                f"{quoted(text)}, which differs from {quoted(other)} (row {first.row}) only by "
                "capital letters",
                "names that differ by more; the two are taken as different",
            )


def _check_intervals(table: DraftTable, problems: ProblemList) -> None:
    if table.table.column("from") is None or table.table.column("until") is None:
        return
    for row in table.rows:
        start, end = row.day("from"), row.day("until")
        if start is not None and end is not None and end < start:
            problems.error(
                row.place,
                row.row,
                "until",
                f"{quoted(end)}, before the start {quoted(start)}",
                "the same day as from, or a later one",
            )


def _check_deputies(rows: Sequence[Draft], problems: ProblemList) -> None:
    for row in rows:
        deputy, outcome = row.text("deputy"), row.text("outcome")
        known = not row.unread.intersection(("deputy", "outcome"))
        if deputy is not None and deputy == row.text("person"):
            problems.error(
                row.place,
                row.row,
                "deputy",
                f"{quoted(deputy)}, their own deputy",
                "another person, or a blank cell",
            )
        if deputy is not None and known and outcome is None:
            problems.warn(
                row.place,
                row.row,
                "deputy",
                f"{quoted(deputy)}, while the outcome is blank",
                "a deputy where the outcome is deputised; a blank outcome is unknown",
            )
        elif deputy is not None and known and outcome != "deputised":
            problems.error(
                row.place,
                row.row,
                "deputy",
                f"{quoted(deputy)}, while the outcome is {quoted(outcome)}",
                "a deputy only where the outcome is deputised",
            )
        elif deputy is None and known and outcome == "deputised":
            problems.warn(
                row.place,
                row.row,
                "deputy",
                "no deputy, while the outcome is deputised",
                "the person who came; it counts as deputised all the same",
            )


def _check_own_deputy(rows: Sequence[Draft], problems: ProblemList) -> None:
    for row in rows:
        person = row.text("deputy_for")
        if person is not None and person == row.text("person"):
            problems.error(
                row.place,
                row.row,
                "deputy_for",
                f"{quoted(person)}, their own deputy",
                "another person, or a blank cell",
            )


def _check_overlaps(rows: Sequence[Draft], problems: ProblemList) -> None:
    """Warn where somebody has two roles in one body on one day."""
    complete = [
        (person, body, start, row.row, row)
        for row in rows
        if (person := row.text("person"))
        and (body := row.text("body"))
        and (start := row.day("from"))
        and "until" not in row.unread
    ]
    complete.sort(key=lambda found: found[:4])
    for (person, body), spans in groupby(complete, key=lambda found: found[:2]):
        running: list[Draft] = []
        for _, _, start, _, row in spans:
            running = [other for other in running if (other.day("until") or date.max) >= start]
            role = row.text("role")
            for other in running:
                if role is not None and other.text("role") not in (None, role):
                    problems.warn(
                        row.place,
                        row.row,
                        "role",
                        f"{quoted(role)} of {body} for {quoted(person)}, who on {start} is also "
                        f"{quoted(other.text('role'))} (row {other.row})",
                        "one role at a time of one person in one body",
                    )
            running.append(row)
