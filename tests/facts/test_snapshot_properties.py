"""Properties: order changes nothing, workbook and CSV agree, what is written reads back."""

from __future__ import annotations

import csv
import tempfile
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from facts.problems import SnapshotRefused
from facts.snapshot import Snapshot
from facts.sources import read_snapshot, write_folder, write_workbook
from facts.vocabulary.columns import Column, ColumnKind
from facts.vocabulary.tables import TABLES, Table
from tests.facts.corpus import CODES, EXPECTATIONS

Rows = list[dict[str, str]]
Tables = dict[str, Rows]

NAMES = ["p1", "P1", "007", "7", "mscb", "board", "René", "=1+1", "a b", "'x", "-", "1e5", "x:y"]
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(str)
PERIODS = st.sampled_from(["2018", "2017-18", "2017-18-Q3", "1999-00"])
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"], include_characters="\n\t\"',;=")
    | st.sampled_from(" \u00a0\u200d\r"),
    max_size=30,
)
IDENTIFIED = ("organisations", "people", "meetings", "letters", "documents")


@st.composite
def snapshots(draw: st.DrawFn) -> Tables:
    """Tables of a snapshot that is in order, as text; some are left out."""
    supplied = draw(st.sets(st.sampled_from([name for name in TABLES if name != "snapshot"])))
    ids = {
        name: draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True))
        for name in IDENTIFIED
    }
    found: Tables = {
        "snapshot": [
            {"key": "constitution", "value": "kscb-2018"},
            {"key": "as_of", "value": draw(DAYS)},
            {"key": "source", "value": draw(TEXTS)},
        ]
    }
    for name in TABLES:
        if name in supplied:
            table = TABLES[name]
            drawn = draw(st.lists(row(table, ids), max_size=6))
            found[name] = in_order(table, drawn)
    return found


def row(table: Table, ids: Mapping[str, list[str]]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries(
        {column.name: cell(table, column, ids) for column in table.columns}
    )


def cell(table: Table, column: Column, ids: Mapping[str, list[str]]) -> st.SearchStrategy[str]:
    filled = value(table, column, ids)
    return filled if column.never_blank else st.just("") | filled


def value(table: Table, column: Column, ids: Mapping[str, list[str]]) -> st.SearchStrategy[str]:
    if column.kind is ColumnKind.CODE:
        return st.sampled_from([code.code for code in CODES.of_kind(column.codes or "")])
    if column.kind is ColumnKind.IDENTIFIER:
        if column.name == "clause":
            return st.just("5.3")
        if column.name == "obligation":
            return st.sampled_from(["lay-members", "lay-continuation"])
        if len(column.refers_to) > 1 and column.lenient:
            return st.sampled_from(["body:mscb", "body:board", "organisation:mscb", "person:p9"])
        known = [name for kind in column.refers_to for name in ids.get(kind, [])]
        return st.sampled_from(known or ids.get(table.name, NAMES))
    kinds = {
        ColumnKind.DATE: DAYS,
        ColumnKind.PERIOD: PERIODS,
        ColumnKind.YES_NO: st.sampled_from(["yes", "no"]),
        ColumnKind.NUMBER: st.integers(0, 999_999_999).map(str),
    }
    plain = TEXTS.map(lambda text: text.strip() and text)
    return kinds.get(column.kind, plain if not column.never_blank else plain.map("x".__add__))


def in_order(table: Table, drawn: Rows) -> Rows:
    """``drawn`` without the rows that no snapshot in order could hold."""
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for each in drawn:
        if each.get("until") and each["until"] < each.get("from", ""):
            each["until"] = each["from"]
        if each.get("outcome") != "deputised" or each.get("deputy") == each.get("person"):
            each = {name: "" if name == "deputy" else text for name, text in each.items()}
        if each.get("deputy_for") == each.get("person"):
            each = {name: "" if name == "deputy_for" else text for name, text in each.items()}
        found.setdefault(tuple(each[name] for name in table.identity), each)
    return list(found.values())


def with_everybody(tables: Tables) -> Tables:
    """``tables`` with a row for every name, so that none points nowhere."""
    for name in IDENTIFIED:
        if name in tables:
            key = TABLES[name].key[0]
            there = {each[key] for each in tables[name]}
            blank = dict.fromkeys((column.name for column in TABLES[name].columns), "")
            more = {"body": "board", "date": "2017-04-01", "state": "held"}
            filled = {**blank, **more} if name == "meetings" else blank
            tables[name] += [{**filled, key: text} for text in NAMES if text not in there]
    return tables


IN_ORDER = snapshots().map(with_everybody)


def write(tables: Tables, folder: Path) -> Path:
    folder.mkdir()
    for name, found in tables.items():
        columns = list(found[0]) if found else [column.name for column in TABLES[name].columns]
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns)
            writer.writeheader()
            writer.writerows(found)
    return folder


def facts(snapshot: Snapshot) -> dict[str, list[dict[str, Any]]]:
    return {
        table: [record.fact.cells() for record in snapshot.records(table)]
        for table in snapshot.supplied
    }


def said(snapshot: Snapshot) -> Counter[tuple[str | None, str, str | None]]:
    return Counter((w.column, w.accepted, w.nearest) for w in snapshot.warnings)


@given(tables=IN_ORDER, random=st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_order_of_rows_and_columns_changes_nothing_but_row_numbers(
    tables: Tables, random: Any
) -> None:
    shuffled: Tables = {}
    for name, found in tables.items():
        columns = [column.name for column in TABLES[name].columns]
        random.shuffle(columns)
        shuffled[name] = [{column: each[column] for column in columns} for each in found]
        random.shuffle(shuffled[name])
    with tempfile.TemporaryDirectory() as kept:
        first = read_snapshot(write(tables, Path(kept) / "first"), EXPECTATIONS)
        second = read_snapshot(write(shuffled, Path(kept) / "second"), EXPECTATIONS)
    assert facts(second) == facts(first)
    assert second.digest == first.digest
    assert said(second) == said(first)


@given(tables=IN_ORDER)
@settings(max_examples=40, deadline=None)
def test_what_is_written_reads_back_from_either_source(tables: Tables) -> None:
    with tempfile.TemporaryDirectory() as kept:
        path = Path(kept)
        first = read_snapshot(write(tables, path / "first"), EXPECTATIONS)
        write_folder(first, path / "folder")
        write_workbook(first, path / "book.xlsx")
        folder = read_snapshot(path / "folder", EXPECTATIONS)
        book = read_snapshot(path / "book.xlsx", EXPECTATIONS)
        write_folder(book, path / "again")
        again = {file.name: file.read_bytes() for file in (path / "again").iterdir()}
        assert again == {file.name: file.read_bytes() for file in (path / "folder").iterdir()}
    assert facts(folder) == facts(book) == facts(first)
    assert folder.digest == book.digest == first.digest
    assert said(folder) == said(book)


BROKEN = ["31/04/2017", "nobody", "a/b", "a\u200bb", "maybe", "2017-02-30", "-1", "2017-19"]


@given(tables=IN_ORDER, random=st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_same_problems_are_found_in_whatever_order_rows_stand(
    tables: Tables, random: Any
) -> None:
    """Each broken cell is named by its row; a key is left whole, as it tells rows apart."""
    marked: dict[str, list[tuple[int, dict[str, str]]]] = {}
    for name, found in tables.items():
        plain = [
            c.name for c in TABLES[name].columns if not c.key and c.kind is not ColumnKind.TEXT
        ]
        for each in found:
            if plain and random.random() < 0.5:
                each[random.choice(plain)] = random.choice(BROKEN)
        marked[name] = list(enumerate(found))
        random.shuffle(marked[name])
    shuffled = {name: [each for _, each in found] for name, found in marked.items()}
    with tempfile.TemporaryDirectory() as kept:
        first = problems(write(tables, Path(kept) / "first"))
        second = problems(write(shuffled, Path(kept) / "second"))
    at = {name: [was + 2 for was, _ in found] for name, found in marked.items()}
    back = {(place, at[place.removesuffix(".csv")][row - 2], *rest) for place, row, *rest in second}
    assert back == first


def problems(path: Path) -> set[tuple[Any, ...]]:
    """Every error, but for what it says of other rows."""
    try:
        read_snapshot(path, EXPECTATIONS)
    except SnapshotRefused as refused:
        return {
            (p.place, p.row, p.column, p.found, p.accepted, p.nearest)
            for p in refused.problems
            if p.level == "error"
        }
    return set()
