"""Labels for readers, taken from a pack and a snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.names import Names
from app.words import without_remark
from engine.language.model import Pack
from facts.snapshot import Snapshot
from facts.vocabulary.columns import Column
from facts.vocabulary.rows import Row
from facts.vocabulary.tables import TABLES
from facts.wording import long_date

_CODE_KINDS = (
    *("body", "post", "seat", "role", "relation"),
    *("document-kind", "document-item", "letter-kind", "review-subject-kind"),
)


def _own_columns(pack: Pack) -> Iterator[Column]:
    """The columns of the tables that the pack declares for itself."""
    return (
        column
        for name, table in pack.tables.items()
        if name not in TABLES
        for column in table.columns
    )


def _own_kinds(pack: Pack) -> dict[str, tuple[str, ...]]:
    """The kinds of code that own columns hold, by the name of the column."""
    found: dict[str, tuple[str, ...]] = {}
    for column in _own_columns(pack):
        if column.codes is not None:
            found[column.name] = tuple(dict.fromkeys((*found.get(column.name, ()), column.codes)))
    return found


def _own_names(pack: Pack, table: str) -> frozenset[str]:
    """The own columns that name rows of a table."""
    return frozenset(each.name for each in _own_columns(pack) if table in each.refers_to)


def names_in(pack: Pack) -> Names:
    """What the pack calls everything; nobody and nothing of a snapshot has a name in it."""
    own_kinds = _own_kinds(pack)
    kinds = (*_CODE_KINDS, *(kind for found in own_kinds.values() for kind in found))
    codes = {(kind, code.code): code.label for kind in kinds for code in pack.codes.of_kind(kind)}
    return Names(
        constitution=f"{pack.title} ({pack.edition})",
        codes=codes | {("body", code): body.label for code, body in pack.bodies.items()},
        readings={name: reading.question for name, reading in pack.readings.items()},
        own_people=_own_names(pack, "people"),
        own_organisations=_own_names(pack, "organisations"),
        own_meetings=_own_names(pack, "meetings"),
        own_kinds=own_kinds,
    )


def names_of(pack: Pack, snapshot: Snapshot, as_of: date) -> Names:
    """What the pack and the snapshot call everything that a verdict may mention on that day."""
    organisations = _named(snapshot, "organisations", "organisation")
    unnamed = replace(names_in(pack), organisations=organisations)
    return replace(
        unnamed,
        people=_named(snapshot, "people", "person"),
        meetings=dict(_meetings(snapshot, unnamed)),
        offices=dict(_offices(snapshot, unnamed, as_of)),
    )


def remedies_of(pack: Pack) -> dict[tuple[str, str], str]:
    """What the constitution makes somebody do, by clause and obligation, where it says."""
    return {(each.clause, each.id): each.remedy for each in pack.obligations if each.remedy}


def _rows(snapshot: Snapshot, table: str) -> Iterator[Row]:
    return (record.fact for record in snapshot.records(table))


def _named(snapshot: Snapshot, table: str, key: str) -> dict[str, str]:
    return {row.cell(key): row.cell("name") or row.cell(key) for row in _rows(snapshot, table)}


def _meetings(snapshot: Snapshot, names: Names) -> Iterator[tuple[str, str]]:
    for row in _rows(snapshot, "meetings"):
        body = without_remark(names.body(row.cell("body")))
        yield row.cell("meeting"), f"{body}, meeting of {long_date(row.cell('date'))}"


def _offices(snapshot: Snapshot, names: Names, as_of: date) -> Iterator[tuple[str, str]]:
    """The office or organisation of each person: a post held, else a seat on a body."""
    for row in _rows(snapshot, "memberships"):
        if _runs(row, as_of):
            organisation = row.cell("organisation")
            role = names.code("role", row.cell("role") or "member").lower()
            body = names.body(row.cell("body"))
            whose = names.organisations.get(organisation, organisation) if organisation else body
            yield row.cell("person"), f"a {role} {'from' if organisation else 'of'} {whose}"
    for row in _rows(snapshot, "posts"):
        if _runs(row, as_of):
            organisation = row.cell("organisation")
            post = names.code("post", row.cell("post"))
            where = names.organisations.get(organisation, organisation) if organisation else None
            yield row.cell("person"), f"{post}, {where}" if where else post


def _runs(row: Row, day: date) -> bool:
    until = row.cell("until")
    return bool(row.cell("from") <= day) and (until is None or bool(day <= until))
