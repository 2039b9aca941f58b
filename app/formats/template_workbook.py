"""The workbook that an officer fills in: a sheet a table, ready for one constitution.

Sheets whose names start with ``_`` are help, and no reading takes them in: ``_read_me`` first,
``_codes`` (what each word means) and ``_clauses`` (what the constitution asks, and which sheets
answer it) last, and ``_lists`` behind the drop-downs, hidden.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace

from openpyxl import Workbook
from openpyxl.styles import Alignment, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from app.formats.template_choices import Choices
from app.formats.template_help import (
    CLAUSES,
    CODES,
    READ_ME,
    fill_clauses,
    fill_codes,
    fill_read_me,
)
from app.formats.template_lists import CONSTITUTION, seats_of, words_of
from app.formats.template_sheets import (
    CLAUSE_RANGE,
    EDGE,
    chosen,
    dated,
    fill_sheet,
    font,
    heading,
    seats_range,
    settle,
)
from app.formats.template_words import SETTINGS_NOTES, header_note, theme_of
from engine.language.model import Pack
from facts.snapshot import SETTINGS
from facts.sources.settings import DATES
from facts.sources.settling import settled
from facts.sources.writing import DATE_FORMAT, TEXT_FORMAT
from facts.vocabulary.columns import text
from facts.vocabulary.tables import Table

_TO_FILL_IN = PatternFill("solid", fgColor="FFF1B8")
_SETTINGS_WIDTHS = {"A": 20, "B": 34, "C": 80}


def template_workbook(pack: Pack) -> bytes:
    """The empty workbook for a constitution; the same pack gives the same bytes."""
    book = Workbook()
    first = book.active
    if not isinstance(first, Worksheet):  # a new workbook always has its first sheet
        raise TypeError("a new workbook has no worksheet")
    first.title = READ_ME
    words = words_of(pack)
    sheets = {name: book.create_sheet(name) for name in pack.tables}
    codes, clauses = book.create_sheet(CODES), book.create_sheet(CLAUSES)
    choices = Choices(book, words, pack.codes)
    _name_ranges(choices, pack)
    key_columns = _key_columns(pack.tables)
    for name, table in pack.tables.items():
        if name == SETTINGS:
            _settings(sheets[name], table, pack, choices)
        else:
            fill_sheet(sheets[name], table, choices, key_columns)
    fill_read_me(first, pack)
    fill_codes(codes, words)
    fill_clauses(clauses, pack)
    choices.sheet.sheet_state = "hidden"
    book.properties.title = f"{pack.title}: the record to fill in"
    book.properties.creator = "quorate"
    book.properties.language = "en-GB"
    saved = io.BytesIO()
    book.save(saved)
    return settled(saved.getvalue(), pack.applied_from)


def _name_ranges(choices: Choices, pack: Pack) -> None:
    """The lists that drop-downs find by name: every clause, every seat, the seats of each body."""
    choices.of(CLAUSE_RANGE, (clause.clause for clause in pack.clauses))
    seats = seats_of(pack)
    choices.of(seats_range(""), dict.fromkeys(seat for each in seats.values() for seat in each))
    for body, found in seats.items():
        choices.of(seats_range(body), found)


def _key_columns(tables: Mapping[str, Table]) -> dict[str, str]:
    """The letter of the column with the names, for each table that gives its rows one name."""
    return {
        name: "A"  # the key comes first
        for name, table in tables.items()
        if table.name_column is not None
    }


def _settings(sheet: Worksheet, table: Table, pack: Pack, choices: Choices) -> None:
    """The sheet ``snapshot``: a row a key, a note beside each, the constitution filled in."""
    for letter, each in zip("AB", table.columns, strict=True):
        heading(sheet, letter, each, header_note(table, each))
    passed_over = replace(text(""), name="note")
    heading(sheet, "C", passed_over, "What each key is. quorate passes this column over.")
    for letter, width in _SETTINGS_WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    for row, (key, note) in enumerate(SETTINGS_NOTES.items(), start=2):
        name, value, said = sheet[f"A{row}"], sheet[f"B{row}"], sheet[f"C{row}"]
        name.value, said.value = key, note
        name.font = font(bold=True)
        value.font = said.font = font()
        name.alignment = value.alignment = Alignment(vertical="center", horizontal="left")
        said.alignment = Alignment(vertical="center", wrap_text=True)
        name.border = value.border = said.border = EDGE
        value.number_format = TEXT_FORMAT
        rule = _settings_rule(key, choices)
        if rule is not None:
            rule.add(f"B{row}")
            sheet.add_data_validation(rule)
            if rule.type == "date":
                value.number_format = DATE_FORMAT
        sheet.row_dimensions[row].height = 36
        if key == CONSTITUTION:
            value.value = pack.id
        elif key == "as_of":
            value.fill = _TO_FILL_IN
    settle(sheet, theme_of(table.name).colour)


def _settings_rule(key: str, choices: Choices) -> DataValidation | None:
    """What may be written as the value of a key."""
    if key == CONSTITUTION:
        formula = choices.of_kinds((CONSTITUTION,), {})
        return chosen(formula, "stop", "This workbook is for one constitution: leave it as it is.")
    if key == "dates":
        return chosen(f'"{",".join(DATES)}"', "stop", f"{' or '.join(DATES)}, or blank.")
    return dated() if key.endswith(("_of", "_from", "_on")) else None
