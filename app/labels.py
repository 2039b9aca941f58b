"""Labels for readers, taken from a pack and a snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.names import Names
from app.words import long_date, without_remark
from engine.language.model import Pack
from facts.snapshot import Snapshot
from facts.vocabulary.rows import Row

_CODE_KINDS = (
    *("body", "post", "seat", "role", "relation"),
    *("document-kind", "document-item", "letter-kind", "review-subject-kind"),
)


def names_of(pack: Pack, snapshot: Snapshot, as_of: date) -> Names:
    """What the pack and the snapshot call everything that a verdict may mention on that day."""
    codes = {
        (kind, code.code): code.label for kind in _CODE_KINDS for code in pack.codes.of_kind(kind)
    }
    codes |= {("body", code): body.label for code, body in pack.bodies.items()}
    organisations = _named(snapshot, "organisations", "organisation")
    people = _named(snapshot, "people", "person")
    title = f"{pack.title} ({pack.edition})"
    unnamed = Names(constitution=title, organisations=organisations, codes=codes)
    return Names(
        constitution=title,
        people=people,
        organisations=organisations,
        meetings=dict(_meetings(snapshot, unnamed)),
        offices=dict(_offices(snapshot, unnamed, as_of)),
        codes=codes,
        readings={name: reading.question for name, reading in pack.readings.items()},
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
