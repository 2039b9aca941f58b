"""One sheet of the workbook to fill in: a table, its header, formats, notes and drop-downs."""

from __future__ import annotations

from typing import Literal

from openpyxl.comments import Comment
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.formats.template_choices import Choices, named
from app.formats.template_lists import BODY, SEAT
from app.formats.template_words import KEPT_APART, header_note, theme_of
from facts.sources.writing import DATE_FORMAT, TEXT_FORMAT, WIDTHS
from facts.vocabulary.columns import Column, ColumnKind
from facts.vocabulary.tables import Table

ROWS = 5_000
"""How many rows a sheet's filter and its warnings reach down to; more may be filled in."""

BOTTOM = 1_048_576
"""The last row of any sheet: drop-downs reach down to it."""

HEAD = PatternFill("solid", fgColor="1D3D5C")
OPTIONAL = PatternFill("solid", fgColor="E1EAF3")
MISSING = PatternFill("solid", bgColor="FBD9D3")
EDGE = Border(bottom=Side("thin", color="5A6570"), right=Side("thin", color="B8C4D0"))
WHITE, INK = "FFFFFF", "1A2530"

CLAUSE_RANGE = "list_clause"
"""The name of the range that holds every clause of the constitution."""

FACE, SIZE = "Arial", 10

Sternness = Literal["stop", "warning"]


def ordered(table: Table) -> tuple[Column, ...]:
    """The columns as the sheet has them: the key first, then the others in their order."""
    return tuple(sorted(table.columns, key=lambda column: not column.key))


def fill_sheet(
    sheet: Worksheet, table: Table, choices: Choices, key_columns: dict[str, str]
) -> None:
    """Make ``sheet`` the one on which ``table`` is filled in; it holds a header and no row."""
    columns = ordered(table)
    letters = {
        column.name: get_column_letter(place) for place, column in enumerate(columns, start=1)
    }
    for column in columns:
        letter = letters[column.name]
        heading(sheet, letter, column, header_note(table, column))
        sheet.column_dimensions[letter].font = font()
        if column.kind is ColumnKind.DATE:
            sheet.column_dimensions[letter].number_format = DATE_FORMAT
            sheet.column_dimensions[letter].alignment = Alignment(horizontal="left")
        elif column.kind is not ColumnKind.NUMBER:
            sheet.column_dimensions[letter].number_format = TEXT_FORMAT
        rule = _rule(table, column, letters, choices, key_columns)
        if rule is not None:
            rule.add(f"{letter}2:{letter}{BOTTOM}")
            sheet.add_data_validation(rule)
        if column.never_blank:
            _show_missing(sheet, letter, len(columns))
    sheet.auto_filter.ref = f"A1:{letters[columns[-1].name]}{ROWS}"
    settle(sheet, theme_of(table.name).colour)


def font(
    *, bold: bool = False, colour: str = INK, size: int = SIZE, underline: bool = False
) -> Font:
    """The workbook's one type face."""
    return Font(
        name=FACE, size=size, bold=bold, color=colour, underline="single" if underline else None
    )


def heading(sheet: Worksheet, letter: str, column: Column, note: str) -> None:
    """One cell of the header: dark and bold where the column must be filled in, with its note."""
    cell = sheet[f"{letter}1"]
    cell.value = column.name
    cell.font = font(bold=column.never_blank, colour=WHITE if column.never_blank else INK)
    cell.fill = HEAD if column.never_blank else OPTIONAL
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    cell.border = EDGE
    cell.number_format = TEXT_FORMAT
    comment = Comment(note, "quorate")
    comment.width = 330
    comment.height = 26 + 19 * sum(1 + len(line) // 46 for line in note.split("\n"))
    cell.comment = comment
    sheet.column_dimensions[letter].width = max(WIDTHS[column.kind], len(column.name) + 5)


def settle(sheet: Worksheet, colour: str) -> None:
    """What every sheet has: its header stays in sight, its tab its colour; it prints on A4."""
    sheet.freeze_panes = "A2"
    sheet.row_dimensions[1].height = 24
    sheet.sheet_properties.tabColor = colour
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _show_missing(sheet: Worksheet, letter: str, columns: int) -> None:
    """Colour a cell that must be filled in once anything else of its row is."""
    row = f"$A2:${get_column_letter(columns)}2"
    formula = f"AND(COUNTA({row})>0,ISBLANK(${letter}2))"
    cells = f"{letter}2:{letter}{ROWS}"
    rule = Rule(type="expression", formula=[formula], dxf=DifferentialStyle(fill=MISSING))
    sheet.conditional_formatting.add(cells, rule)


def _rule(
    table: Table,
    column: Column,
    letters: dict[str, str],
    choices: Choices,
    key_columns: dict[str, str],
) -> DataValidation | None:
    """What may be typed under a column, as far as a spreadsheet can say it."""
    match column.kind:
        case ColumnKind.YES_NO:
            return chosen('"yes,no"', "stop", "Write yes or no, or leave it blank.")
        case ColumnKind.DATE:
            return dated()
        case ColumnKind.NUMBER:
            return _checked("whole", "0", "999999999", "Write a whole number, 0 or more.")
        case ColumnKind.CODE if column.codes == SEAT and BODY in letters:
            seats = f'INDIRECT("{seats_range("")}"&SUBSTITUTE(${letters[BODY]}2,"-","_"))'
            said = (
                "The body on this row has no such seat in the constitution. Keep it all the same?"
            )
            return chosen(seats, "warning", said)
        case ColumnKind.CODE:
            return _code(table, column, choices)
        case ColumnKind.IDENTIFIER if column.refers_to:
            formula = choices.of_kinds(column.refers_to, key_columns)
            said = f"Nothing has this name yet ({_sheets(column, key_columns)}). Keep it?"
            return chosen(formula, "warning", said)
        case ColumnKind.IDENTIFIER if table.key == (column.name,):
            return _unique(letters[column.name], table.name)
        case ColumnKind.IDENTIFIER if column.name == "clause":
            said = "No clause is written so. The sheet _clauses lists them all. Keep it?"
            return chosen(CLAUSE_RANGE, "warning", said)
        case _:
            return None


def _code(table: Table, column: Column, choices: Choices) -> DataValidation:
    kind = column.codes or ""
    apart = KEPT_APART.get((table.name, column.name))
    if apart is not None:
        formula = choices.without(kind, apart)
        said = (
            "Not one of the list. (A referred check is better kept in a file of its own: see the "
            "sheet _read_me.) Keep it?"
        )
        return chosen(formula, "warning", said)
    formula = choices.of_kinds((kind,), {})
    if column.lenient:
        return chosen(formula, "warning", "Not one of the list; rules look for those. Keep it?")
    if not choices.is_whole(kind):
        return chosen(formula, "warning", "Not one that this constitution names. Keep it?")
    return chosen(formula, "stop", "Choose one of the list: the sheet _codes says what each means.")


def chosen(formula: str, sternness: Sternness, said: str) -> DataValidation:
    """A drop-down; what it lacks is refused (``stop``) or asked about (``warning``)."""
    # `showDropDown` hides the arrow, whatever it is called; what is blank is always allowed.
    return _said(DataValidation(type="list", formula1=formula, allow_blank=True), sternness, said)


def dated() -> DataValidation:
    """A date of the years that are read."""
    said = "Write a date of the years 1900 to 2100, for example 31/3/2018."
    return _checked("date", "DATE(1900,1,1)", "DATE(2100,12,31)", said)


def _checked(kind: Literal["date", "whole"], least: str, most: str, said: str) -> DataValidation:
    rule = DataValidation(
        type=kind, operator="between", formula1=least, formula2=most, allow_blank=True
    )
    return _said(rule, "stop", said)


def _unique(letter: str, table: str) -> DataValidation:
    cells = f"${letter}$2:${letter}${ROWS}"
    rule = DataValidation(type="custom", formula1=f"SUMPRODUCT(--EXACT({cells},{letter}2))=1")
    rule.allow_blank = True
    return _said(rule, "warning", f"This name is on the sheet {table} already. Keep it?")


def _said(rule: DataValidation, sternness: Sternness, said: str) -> DataValidation:
    rule.errorStyle = sternness
    rule.errorTitle = "quorate"
    rule.error = said
    rule.showErrorMessage = True
    return rule


def _sheets(column: Column, key_columns: dict[str, str]) -> str:
    sheets = [kind for kind in column.refers_to if kind in key_columns]
    places = [f"sheet {name}" for name in sheets] or ["sheet _codes"]
    return " or ".join(places)


def seats_range(body: str) -> str:
    """The name of the range that holds a body's seats; of every seat, for a blank."""
    return named("seats", body)
