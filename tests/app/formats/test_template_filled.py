"""Whatever is filled into the workbook as it asks reads back as it was typed."""

from __future__ import annotations

import io
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.formats.template_workbook import template_workbook
from engine.language.packs import find_pack, load_pack
from facts.sources import Expectations, read_snapshot
from facts.vocabulary.columns import Column, ColumnKind
from facts.vocabulary.tables import TABLES
from tests.app.formats.offered import offered

PACK = load_pack(find_pack("kscb-2018"))
TEMPLATE = template_workbook(PACK)
EXPECTATIONS = Expectations(
    codes=PACK.codes,
    constitutions=frozenset({PACK.id}),
    clauses=PACK.clause_ids(),
    tables=PACK.tables,
)
NAMES = {
    "organisations": ["007", "o 1", "River Trust"],
    "people": ["p1", "P 2", "0012", "=1+1"],
    "meetings": ["m1", "2018-03-14"],
    "letters": ["l1", "1e5"],
    "documents": ["d1", "annual report"],
}
"""What an officer may type as names; none is also a code, so that each stands for one thing."""

CODES = {"body": tuple(PACK.bodies), "post": PACK.posts}
DAYS = st.dates(date(2010, 1, 1), date(2020, 12, 31))
TEXTS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=20).map(
    lambda text: text.strip() or None
)
NUMBERS = st.integers(0, 999_999_999)
PERIODS = st.sampled_from(["2018", "2017-18", "2017-18-Q3"])
LATER = {"until": date(2021, 1, 1)}
"""Spans end after every day that they may begin on."""


def lists() -> dict[tuple[str, str], tuple[str, ...]]:
    """What each drop-down of the empty workbook offers, by sheet and column."""
    book = load_workbook(io.BytesIO(TEMPLATE))
    found = {}
    for name in TABLES:
        sheet = book[name]
        for rule in sheet.data_validations.dataValidation:
            if rule.type != "list":
                continue
            for cells in rule.sqref.ranges:
                column = str(sheet.cell(1, cells.min_col).value)
                formula = "seats_" if "INDIRECT" in str(rule.formula1) else rule.formula1
                found[name, column] = offered(book, formula)
    return found


LISTS = lists()


def cell(table: str, column: Column) -> st.SearchStrategy[Any]:
    """What may be typed under a column: a choice of its list, or a value of its kind."""
    if column.name in LATER:
        return st.just(LATER[column.name])
    named = [name for kind in column.refers_to for name in NAMES.get(kind, CODES.get(kind, ()))]
    chosen = LISTS.get((table, column.name), ())
    match column.kind:
        case ColumnKind.DATE:
            return DAYS
        case ColumnKind.NUMBER:
            return NUMBERS
        case ColumnKind.PERIOD:
            return PERIODS
        case ColumnKind.TEXT:
            return TEXTS if not column.required else st.just("The Board")
        case ColumnKind.IDENTIFIER if column.key and table in NAMES:
            return st.sampled_from(NAMES[table])
        case ColumnKind.IDENTIFIER if named:
            return st.sampled_from(named)
        case ColumnKind.IDENTIFIER if not chosen:
            return st.just("board") if column.key else st.none()
        case _:
            return st.sampled_from(chosen)


@st.composite
def rows(draw: st.DrawFn, name: str) -> list[dict[str, Any]]:
    """Rows of one sheet, each key once; columns that may be blank sometimes are."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for _ in range(draw(st.integers(0, 3))):
        row = {}
        for column in TABLES[name].columns:
            value = cell(name, column)
            row[column.name] = draw(value if column.never_blank else st.none() | value)
        if name == "attendance":
            row["deputy"] = None
        if name == "memberships" and row["deputy_for"] == row["person"]:
            row["deputy_for"] = None
        if name == "reviews":
            of_text = row["subject_kind"] == "constitution"
            row["subject"] = PACK.id if of_text else next(iter(PACK.bodies))
        found.setdefault(tuple(row[key] for key in TABLES[name].key), row)
    return list(found.values())


@st.composite
def filled(draw: st.DrawFn) -> dict[str, list[dict[str, Any]]]:
    """What is typed on each sheet; every name that may be used elsewhere is given first."""
    found = {name: draw(rows(name)) for name in TABLES if name != "snapshot"}
    for name, names in NAMES.items():
        (key,) = TABLES[name].key
        there = {row[key] for row in found[name]}
        blank = dict.fromkeys(column.name for column in TABLES[name].columns)
        for each in names:
            if each not in there:
                first = {"body": "board", "date": date(2018, 1, 1), "state": "held"}
                needed = first if name == "meetings" else {}
                found[name].append({**blank, **needed, key: each})
    return found


def type_in(sheet: Worksheet, typed: list[dict[str, Any]]) -> None:
    """Type rows under the headers, text as text, as a cell of the format text takes it."""
    places = {str(each.value): place for place, each in enumerate(sheet[1], start=1)}
    for row, values in enumerate(typed, start=2):
        for column, value in values.items():
            if value is None:
                continue
            written = "yes" if value is True else "no" if value is False else value
            target = sheet.cell(row, places[column])
            target.value = written
            if isinstance(written, str):
                target.data_type = "s"


def as_read(value: Any) -> Any:
    return {"yes": True, "no": False}.get(value, value) if isinstance(value, str) else value


@settings(max_examples=25, deadline=None)
@given(filled(), st.booleans())
def test_what_is_typed_reads_back(
    typed: dict[str, list[dict[str, Any]]], as_of_is_text: bool
) -> None:
    book = load_workbook(io.BytesIO(TEMPLATE))
    book["snapshot"]["B3"] = "2018-04-30" if as_of_is_text else date(2018, 4, 30)
    for name, found in typed.items():
        type_in(book[name], found)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "filled.xlsx"
        book.save(path)
        snapshot = read_snapshot(path, EXPECTATIONS)
    assert snapshot.settings.constitution == PACK.id
    assert snapshot.settings.as_of == date(2018, 4, 30)
    for name, found in typed.items():
        table = TABLES[name]
        expected = {tuple(as_read(row[column.name]) for column in table.columns) for row in found}
        read = {
            tuple(record.fact.cell(column.name) for column in table.columns)
            for record in snapshot.records(name)
        }
        assert read == expected
