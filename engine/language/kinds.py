"""What kind of thing an expression is: a truth, a date, a code, a row, a list of something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from facts.vocabulary.codes import CodeBook
from facts.vocabulary.columns import Column, ColumnKind
from facts.vocabulary.tables import Table


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value.

    ``base``: truth, number, date, duration, text, null, any, list, row, or the name of a thing
    with parts (period, seat, place, run, outcome, body, line). ``detail``: the table of a row, or
    the kind of code of a text. ``element``: what a list holds, or what a run runs over.
    """

    base: str
    detail: str | None = None
    element: Kind | None = None

    def __str__(self) -> str:
        if self.base == "list":
            return f"list of {_plural(self.element)}" if self.element else "list"
        if self.base == "row":
            return f"row of {self.detail}"
        if self.base == "text" and self.detail:
            return f"code ({self.detail})"
        return {"truth": "yes or no", "duration": "length of time"}.get(self.base, self.base)

    @property
    def phrase(self) -> str:
        """The kind with its article: "a date", "an outcome", "nothing"."""
        if self.base == "null":
            return "nothing"
        word = str(self)
        return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def _plural(kind: Kind) -> str:
    if kind.base == "row":
        return f"rows of {kind.detail}"
    if kind.base == "list":
        return f"lists of {_plural(kind.element)}" if kind.element else "lists"
    if kind.base == "text" and kind.detail:
        return f"codes ({kind.detail})"
    words = {"truth": "yes or no", "duration": "lengths of time", "any": "anything"}
    words |= {"body": "bodies", "null": "nothing"}
    return words.get(kind.base, f"{kind.base}s")


TRUTH, NUMBER, DATE, DURATION = Kind("truth"), Kind("number"), Kind("date"), Kind("duration")
TEXT, NULL, ANY = Kind("text"), Kind("null"), Kind("any")
PERIOD = Kind("period")


def list_of(element: Kind) -> Kind:
    """A list of such things."""
    return Kind("list", None, element)


def code_of(kind: str) -> Kind:
    """A text that holds a code of this kind."""
    return Kind("text", kind)


PARTS: dict[str, dict[str, Kind]] = {
    "period": {"id": TEXT, "first": DATE, "last": DATE},
    "seat": {
        "person": TEXT,
        "roles": list_of(code_of("role")),
        "seats": list_of(code_of("seat")),
        "organisations": list_of(TEXT),
    },
    "place": {"person": TEXT, "body": code_of("body"), "from": DATE, "until": DATE},
    "body": {"code": code_of("body"), "kind": TEXT},
    "line": {
        "from": TEXT,
        "relation": code_of("relation"),
        "to": TEXT,
        "clause": TEXT,
        "instead": list_of(TEXT),
    },
    "audit": {"date": DATE, "from": DATE, "year": PERIOD},
}


def of_column(column: Column) -> Kind:
    """The kind of a column's cells."""
    return {
        ColumnKind.DATE: DATE,
        ColumnKind.NUMBER: NUMBER,
        ColumnKind.YES_NO: TRUTH,
        ColumnKind.CODE: code_of(column.codes or ""),
    }.get(column.kind, TEXT)


def of_signature(name: str) -> Kind:
    """The kind that a signature names (``list of text``, ``row of meetings``, ``text of post``)."""
    name = name.removesuffix("?").removeprefix("fixed ")
    if name.startswith("list of "):
        return list_of(of_signature(name.removeprefix("list of ")))
    for base in ("row", "text"):
        if name.startswith(f"{base} of "):
            return Kind(base, name.removeprefix(f"{base} of "))
    return Kind(name)


def fits(given: Kind, wanted: Kind) -> bool:
    """Whether a value of one kind may stand where another is wanted."""
    if ANY in (given, wanted) or NULL in (given, wanted):
        return True
    if wanted.base != given.base:
        return False
    if wanted.base == "row":
        return given.detail == wanted.detail
    if wanted.base == "list":
        return not wanted.element or not given.element or fits(given.element, wanted.element)
    return True


def comparable(left: Kind, right: Kind) -> bool:
    """Whether two values can be compared for equality."""
    return left.base == right.base or "null" in (left.base, right.base) or ANY in (left, right)


def columns_of(table: Table) -> Mapping[str, Kind]:
    """The kind of each column of a table."""
    return {column.name: of_column(column) for column in table.columns}


__all__ = [
    "ANY",
    "DATE",
    "DURATION",
    "NULL",
    "NUMBER",
    "PARTS",
    "PERIOD",
    "TEXT",
    "TRUTH",
    "CodeBook",
    "Kind",
    "code_of",
    "columns_of",
    "comparable",
    "fits",
    "list_of",
    "of_column",
    "of_signature",
]
