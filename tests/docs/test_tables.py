"""The page on the tables says what the vocabulary says, column by column and code by code."""

from __future__ import annotations

import re

from facts.vocabulary.codes import standard_codes
from facts.vocabulary.columns import Blank, Column, ColumnKind
from facts.vocabulary.tables import TABLES
from tests.house.house import ROOT

PAGE = (ROOT / "docs" / "tables.md").read_text(encoding="utf-8")

KINDS = {
    ColumnKind.IDENTIFIER: "a short name",
    ColumnKind.TEXT: "text",
    ColumnKind.DATE: "a date",
    ColumnKind.YES_NO: "yes or no",
    ColumnKind.NUMBER: "a number",
    ColumnKind.PERIOD: "a period",
}
BLANKS = {
    Blank.UNKNOWN: "not known",
    Blank.NONE: "none",
    Blank.ONLY_ONE: "the only body that they are on",
    Blank.OPEN: "it lasts",
    Blank.NOT_YET: "not yet",
}
EVERYBODYS = (
    *("role", "attendance-outcome", "meeting-state", "cancelled-because"),
    *("appraisal-outcome", "dbs-outcome", "relation"),
)


def holds(column: Column) -> str:
    if column.codes is not None:
        return f"a code: `{column.codes}`"
    if column.refers_to:
        return f"a name: {', '.join(f'`{each}`' for each in column.refers_to)}"
    return KINDS[column.kind] + (", of an event" if column.event else "")


def blank(column: Column) -> str:
    if column.key:
        return "never: a key"
    return "never" if column.required else BLANKS[column.blank]


def written() -> dict[str, list[tuple[str, ...]]]:
    """The rows of each section of the page, by the heading in backquotes."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for part in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        heading, _, text = part.partition("\n")
        rows = re.findall(r"^\| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \|$", text, re.MULTILINE)
        if heading.startswith("`"):
            found[heading.strip("`")] = rows
    return found


def test_every_table_is_there_with_every_column() -> None:
    assert written() == {
        name: [(each.name, holds(each), blank(each), each.note) for each in table.columns]
        for name, table in TABLES.items()
        if name != "snapshot"
    }


def test_what_a_table_is_stands_below_its_name() -> None:
    for name, table in TABLES.items():
        if name != "snapshot":
            assert f"## `{name}`\n\n{table.note}\n" in PAGE


def test_the_codes_that_every_constitution_may_use() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (`.+`.*) \|$", PAGE, re.MULTILINE)
    book = standard_codes()
    assert dict(rows) == {
        kind: ", ".join(f"`{each.code}`" for each in book.of_kind(kind)) for kind in EVERYBODYS
    }
