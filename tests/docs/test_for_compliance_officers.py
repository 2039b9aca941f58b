"""The page for compliance officers: every command on it runs and prints what it shows.

What the officer types between commands is said in comments that readers do not see.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from app.cli import main
from tests.docs.consoles import commands, pattern
from tests.house.house import ROOT

PAGE = ROOT / "docs" / "for-compliance-officers.md"
SAMPLE = ROOT / "facts" / "samples" / "kscb-2017-18.xlsx"
BOOK = "our-year.xlsx"
STATUS = {"audit": {0, 1}, "check": {0, 2}}
"""What a command may answer here: the sample year has breaches, the officer makes a mistake."""

_STEP = re.compile(
    r"^```console\n(?P<console>.*?)^```$|^<!-- the officer (?P<deed>.*?) -->$",
    re.MULTILINE | re.DOTALL,
)


def fill_in_the_sample() -> None:
    """Copy the sample year into the workbook, under its own headers."""
    book, sample = load_workbook(BOOK), load_workbook(SAMPLE)
    for source in sample.worksheets:
        sheet = book[source.title]
        if source.title == "snapshot":
            sheet["B3"] = date(2018, 4, 30)
            continue
        header, *rows = source.iter_rows(values_only=True)
        places = {str(cell.value): place for place, cell in enumerate(sheet[1], start=1)}
        for row, values in enumerate(rows, start=2):
            for column, value in zip(header, values, strict=True):
                if value is not None:
                    sheet.cell(row, places[str(column)]).value = value
    book.save(BOOK)


def do(deed: str) -> None:
    """What the officer does to the workbook between two commands."""
    if deed == "fills in the sample year":
        fill_in_the_sample()
        return
    what, name, *rest = deed.split()
    book = load_workbook(BOOK)
    if what == "renames":
        book[name].title = rest[0]
    else:
        assert what == "types"
        cell, value = rest
        day = re.fullmatch(r"\d{4}-\d\d-\d\d", value)
        book[name][cell] = date.fromisoformat(value) if day else value
    book.save(BOOK)


def test_every_command_prints_what_the_page_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran, wrong = 0, []
    for step in _STEP.finditer(PAGE.read_text(encoding="utf-8")):
        if step["deed"]:
            do(step["deed"])
            continue
        for (program, *arguments), shown in commands(step["console"]):
            result = CliRunner().invoke(main, arguments)
            assert program == "quorate"
            ran += 1
            if result.exit_code not in STATUS.get(arguments[0], {0}):
                wrong.append(f"{arguments} ended with {result.exit_code}:\n{result.output}")
            elif not pattern(shown).fullmatch(result.output):
                wrong.append(f"{arguments} printed:\n{result.output}\nand is shown as:\n{shown}")
    assert wrong == []
    assert ran >= 15
    assert {file.name for file in tmp_path.iterdir()} == {
        BOOK,
        "again.xlsx",
        "board.html",
        "chair.html",
        "lines.svg",
        "our-year",
        "report.html",
        "working-list.xlsx",
    }


def test_every_picture_and_link_is_there() -> None:
    text = PAGE.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#]+)\)", text)
    assert targets
    assert [name for name in targets if not (PAGE.parent / name).is_file()] == []
    headings = {
        re.sub(r"[^a-z0-9 -]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    }
    assert [name for name in re.findall(r"\]\(#([^)]+)\)", text) if name not in headings] == []
    assert all(len(alt) > 20 for alt in re.findall(r"!\[([^]]*)\]", text))
