"""The help sheets of the workbook to fill in; their names start with ``_``, so none is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openpyxl.styles import Alignment, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from app.formats.template_lists import Word
from app.formats.template_sheets import EDGE, HEAD, INK, OPTIONAL, WHITE, font, settle
from app.formats.template_words import HELP, IMPORTANT, Theme, read_me, theme_of
from engine.language.model import Clause, Obligation, Pack
from engine.results import ObligationClass
from facts.vocabulary.tables import Table

READ_ME, CODES, CLAUSES = "_read_me", "_codes", "_clauses"

_LINE = 13.5
"""The height of a line of text, in points."""

_LINK = "0B4F8A"

_ANSWERED = {
    ObligationClass.AUTOMATED: "the sheets",
    ObligationClass.ATTESTED: "somebody's word (sheet attestations)",
    ObligationClass.INFORMATIONAL: "nothing is asked",
    ObligationClass.NOT_YET_ENCODED: "not yet tested",
}

_READ_ME_WIDTHS = (26, 92, 22)
_CODE_COLUMNS = (("used for", 30), ("code", 38), ("what it means", 70))
_CLAUSE_COLUMNS = (
    ("clause", 26),
    ("obligation", 32),
    ("what is asked", 62),
    ("answered by", 22),
    ("sheets it needs", 34),
    ("subject", 24),
    ("grounds to give", 48),
    ("who says so", 30),
)


def fill_read_me(sheet: Worksheet, pack: Pack) -> None:
    """The first sheet: how to fill in the workbook, and a list of its sheets, each a link."""
    for place, width in enumerate(_READ_ME_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    title = sheet.cell(1, 1, f"{pack.title} ({pack.edition}): the record to fill in")
    title.font = font(bold=True, size=16, colour=INK)
    sheet.row_dimensions[1].height = 30
    row = 3
    asks_for_checks = any("dbs_checks" in each.tables for each in pack.obligations)
    title_said = f"{pack.title} ({pack.edition})"
    sections = read_me(title_said, _first_sheets(pack.tables), asks_for_checks)
    for heading, paragraphs in sections:
        _wrapped(sheet, row, 1, heading, _READ_ME_WIDTHS[0], bold=True)
        for paragraph in paragraphs:
            lines = _wrapped(sheet, row, 2, paragraph, _READ_ME_WIDTHS[1])
            if paragraph.startswith(IMPORTANT):
                sheet.cell(row, 2).font = font(bold=True)
            sheet.row_dimensions[row].height = 4 + _LINE * lines
            row += 1
        row += 1
    _sheet_list(sheet, row, pack)
    settle(sheet, HELP.colour)
    sheet.freeze_panes = None
    sheet.print_title_rows = None
    sheet.page_setup.orientation = "portrait"
    sheet.sheet_view.showGridLines = False


def fill_codes(sheet: Worksheet, words: Mapping[str, Sequence[Word]]) -> None:
    """What each word of the drop-downs means, kind by kind."""
    _titled(sheet, _CODE_COLUMNS)
    for kind, found in words.items():
        for word in found:
            sheet.append([kind.replace("-", " "), word.code, word.label])
    _finished(sheet, _CODE_COLUMNS)


def fill_clauses(sheet: Worksheet, pack: Pack) -> None:
    """Every clause and obligation, how it is answered, and from which sheets."""
    _titled(sheet, _CLAUSE_COLUMNS)
    for clause in pack.clauses:
        for obligation in clause.obligations:
            sheet.append(_clause_row(pack, clause, obligation))
    _finished(sheet, _CLAUSE_COLUMNS)


def _clause_row(pack: Pack, clause: Clause, obligation: Obligation) -> list[str | None]:
    answered = _ANSWERED[obligation.obligation_class]
    if obligation.same_as:
        answered = f"the same as {obligation.same_as}"
    attested = obligation.attested
    by = attested.by if attested else None
    return [
        clause.clause,
        obligation.id,
        obligation.summary,
        answered,
        ", ".join(name for name in pack.tables if name in obligation.tables) or None,
        _subject(obligation),
        attested.evidence if attested else None,
        _office(pack, by) if by else None,
    ]


def _subject(obligation: Obligation) -> str | None:
    """What an attestation or a waiver of the obligation names as its subject."""
    population = obligation.population
    if population is None:
        return None
    if population.subject == "clause":
        return obligation.clause
    return f"each {population.subject.replace('-', ' ')}"


def _office(pack: Pack, code: str) -> str:
    found = pack.codes.find("post", code) or pack.codes.find("body", code)
    return found.label if found else code


def _sheet_list(sheet: Worksheet, row: int, pack: Pack) -> None:
    heads = ("The sheets", "What each holds", "Rules that need it")
    for place, text in enumerate(heads, start=1):
        _headed(sheet, row, place, text)
    sheet.row_dimensions[row].height = 24
    shown: Theme | None = None
    for theme, name, what, needed in _sheets(pack):
        row += 1
        if theme != shown:
            cell = sheet.cell(row, 1, theme.name)
            cell.font = font(bold=True, colour=WHITE)
            cell.fill = PatternFill("solid", fgColor=theme.colour)
            cell.alignment = Alignment(vertical="center")
            sheet.row_dimensions[row].height = 20
            shown = theme
            row += 1
        cell = sheet.cell(row, 1, name)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{name}'!A1")
        cell.font = font(colour=_LINK, underline=True)
        cell.alignment = Alignment(vertical="top", indent=1)
        lines = _wrapped(sheet, row, 2, what, _READ_ME_WIDTHS[1])
        if needed:
            count = sheet.cell(row, 3, needed)
            count.font = font()
            count.alignment = Alignment(horizontal="center", vertical="top")
        sheet.row_dimensions[row].height = 4 + _LINE * lines


def _sheets(pack: Pack) -> Iterator[tuple[Theme, str, str, int]]:
    """Each sheet with its theme, what it holds, and how many obligations need it."""
    for name, table in pack.tables.items():
        needed = sum(name in _needs(obligation, pack.tables) for obligation in pack.obligations)
        yield theme_of(name), name, table.note, needed
    yield HELP, CODES, "What each word of the drop-downs means.", 0
    yield HELP, CLAUSES, "What each clause asks, how it is answered, from which sheets.", 0


def _needs(obligation: Obligation, tables: Mapping[str, Table]) -> set[str]:
    """The tables that an obligation is answered from, and those that name what is in them."""
    found: set[str] = set()
    waiting = [name for name in obligation.tables if name in tables]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            for column in tables[name].columns:
                if column.never_blank:
                    waiting.extend(each for each in column.refers_to if each in tables)
    return found


def _first_sheets(tables: Mapping[str, Table]) -> str:
    """The sheets that give the names which other sheets offer, in order, as words."""
    givers = [name for name, table in tables.items() if table.name_column is not None]
    return f"{', '.join(givers[:-1])} and {givers[-1]}" if len(givers) > 1 else "".join(givers)


def _titled(sheet: Worksheet, columns: Sequence[tuple[str, int]]) -> None:
    for place, (title, width) in enumerate(columns, start=1):
        _headed(sheet, 1, place, title)
        sheet.column_dimensions[get_column_letter(place)].width = width


def _headed(sheet: Worksheet, row: int, place: int, text: str) -> None:
    cell = sheet.cell(row, place, text)
    cell.font = font(bold=True, colour=WHITE)
    cell.fill = HEAD
    cell.alignment = Alignment(vertical="center")


def _finished(sheet: Worksheet, columns: Sequence[tuple[str, int]]) -> None:
    for row in sheet.iter_rows(min_row=2):
        lines = 1
        for cell, (_, width) in zip(row, columns, strict=True):
            cell.font = font()
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            cell.border = EDGE
            lines = max(lines, _lines(str(cell.value or ""), width))
        if row[0].row is not None:
            sheet.row_dimensions[row[0].row].height = 4 + _LINE * lines
    settle(sheet, HELP.colour)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{sheet.max_row}"


def _wrapped(
    sheet: Worksheet, row: int, place: int, text: str, width: int, *, bold: bool = False
) -> int:
    """Write text that wraps; give how many lines it needs."""
    cell = sheet.cell(row, place, text)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    cell.font = font(bold=bold)
    if bold:
        cell.fill = OPTIONAL
    return _lines(text, width)


def _lines(text: str, width: int) -> int:
    """How many lines a text takes at most in a column ``width`` characters wide."""
    room = max(int(width * 1.2), 1)
    return sum(1 + len(line) // room for line in text.split("\n"))
