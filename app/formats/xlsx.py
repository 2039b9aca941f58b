"""The officer's working list: a workbook with a row a verdict, to filter, sort and tick off."""

from __future__ import annotations

import io
from datetime import date
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.neutral import not_a_formula
from app.sentences import contested, facts, filter_sentence, where
from app.view import ReportView
from app.words import OUTLOOK_WORDS, SEVERITY_WORDS, STATUS_MEANINGS, STATUS_WORDS, count, listed
from engine.results import Counts, Status, Verdict
from facts.sources.settling import settled
from facts.wording import long_date

_LONGEST = 32_767  # characters in a cell, Excel's own limit
_CUT = " … (cut short)"
_HEAD = PatternFill("solid", fgColor="1D3D5C")
_FILLS = {
    Status.BREACH: PatternFill("solid", fgColor="F6D7D2"),
    Status.PENDING: PatternFill("solid", fgColor="D2E2F1"),
    Status.NOT_EVIDENCED: PatternFill("solid", fgColor="FFF7BF"),
    Status.WAIVED: PatternFill("solid", fgColor="E3DCEC"),
    Status.EXEMPT: PatternFill("solid", fgColor="EEEFEF"),
    Status.MET: PatternFill("solid", fgColor="CCE2D8"),
}
_VERDICT_COLUMNS: tuple[tuple[str, int], ...] = (
    ("Status", 14),
    ("Severity", 11),
    ("Clause", 16),
    ("Who or what", 38),
    ("Why", 60),
    ("What to do", 40),
    ("Must act", 30),
    ("Reported to", 30),
    ("Then to", 30),
    ("Due by", 12),
    ("Broken since", 13),
    ("Late", 7),
    ("Outlook", 24),
    ("Contested", 40),
    ("Body", 30),
    ("What the clause asks", 50),
    ("Where to look", 34),
    ("Evidence", 60),
    ("Obligation", 28),
    ("Subject kind", 18),
    ("Subject id", 34),
)
_LEDGER_COLUMNS: tuple[tuple[str, int], ...] = (
    ("Clause", 16),
    ("Obligation", 28),
    ("Summary", 60),
    ("Class", 16),
    ("State", 24),
    ("Note", 40),
    ("Tested", 9),
    *((word, 9 if word != "Not evidenced" else 14) for word in STATUS_WORDS.values()),
    ("Body", 30),
    ("Reviewed by policy staff", 30),
)


class XlsxRendering:
    """Three sheets: Verdicts (those shown), Ledger (every clause) and Coverage.

    Dates are date cells, text is text whatever it starts with, and the same view gives the same
    bytes: the workbook carries the audit date where a spreadsheet would put the time of saving.
    """

    def render(self, view: ReportView) -> bytes:
        """The workbook's bytes."""
        book = Workbook()
        verdicts = book.active
        if not isinstance(verdicts, Worksheet):  # a new workbook always has its first sheet
            raise TypeError("a new workbook has no worksheet")
        verdicts.title = "Verdicts"
        _verdicts(verdicts, view)
        _ledger(book.create_sheet("Ledger"), view)
        _coverage(book.create_sheet("Coverage"), view)
        book.properties.title = _safe(f"{view.names.constitution}: audit")
        book.properties.creator = "quorate"
        saved = io.BytesIO()
        book.save(saved)
        return settled(saved.getvalue(), view.result.as_of)


def _verdicts(sheet: Worksheet, view: ReportView) -> None:
    _header(sheet, _VERDICT_COLUMNS)
    for status in STATUS_WORDS:
        found = view.of(status)
        if status is Status.BREACH:
            found = tuple(sorted(found, key=lambda verdict: -verdict.severity.rank))
        for verdict in found:
            _append(sheet, _verdict_row(view, verdict))
            sheet.cell(sheet.max_row, 1).fill = _FILLS[status]
    _finish(sheet, len(_VERDICT_COLUMNS), frozen="E2")


def _verdict_row(view: ReportView, verdict: Verdict) -> list[Any]:
    names = view.names
    broken = verdict.status in (Status.BREACH, Status.WAIVED)
    return [
        STATUS_WORDS[verdict.status],
        SEVERITY_WORDS[verdict.severity],
        verdict.clause,
        names.subject(verdict.subject),
        verdict.explanation,
        view.remedy(verdict) if broken else None,
        names.party(verdict.bearer) if verdict.bearer else None,
        names.party(verdict.report_to) if verdict.report_to else None,
        names.party(verdict.escalates_to) if verdict.escalates_to else None,
        verdict.due_on,
        verdict.since,
        "late" if verdict.late else None,
        OUTLOOK_WORDS[verdict.outlook] if verdict.outlook else None,
        contested(view, verdict) if verdict.contested_by else None,
        names.body(verdict.body),
        view.asks(verdict),
        where(verdict),
        "\n".join(facts(view, verdict)),
        verdict.obligation,
        verdict.subject.kind,
        verdict.subject.id,
    ]


def _ledger(sheet: Worksheet, view: ReportView) -> None:
    _header(sheet, _LEDGER_COLUMNS)
    for clause in view.result.ledger:
        reviewed = "not yet reviewed"
        if clause.reviewed_by:
            reviewed = clause.reviewed_by
            reviewed += f", {long_date(clause.reviewed_on)}" if clause.reviewed_on else ""
        body = view.names.body(clause.body)
        whole = [clause.clause, None, f"{clause.title}: {clause.summary}", None, None, None]
        _append(sheet, [*whole, *_figures(clause.counts), body, reviewed], bold=True)
        for line in clause.obligations:
            state = [line.obligation_class.value, line.state, line.note]
            row = [clause.clause, line.obligation, line.summary, *state]
            _append(sheet, [*row, *_figures(line.counts), body, None])
    _finish(sheet, len(_LEDGER_COLUMNS), frozen="C2")


def _figures(counts: Counts) -> list[int]:
    return [
        counts.tested,
        counts.breach,
        counts.pending,
        counts.not_evidenced,
        counts.waived,
        counts.exempt,
        counts.met,
    ]


def _coverage(sheet: Worksheet, view: ReportView) -> None:
    result, coverage = view.result, view.result.coverage
    _header(sheet, (("What", 30), ("Said", 90)))
    rows: list[tuple[str, Any]] = [
        ("Constitution", view.names.constitution),
        ("Audit as of", result.as_of),
        ("Covers from", result.period.from_),
        ("Covers until", result.period.until),
        *(("Coverage", sentence) for sentence in coverage.sentences),
        *(("Not supplied", gap.sentence) for gap in coverage.gaps),
        ("Tables supplied", listed(coverage.supplied)),
        ("Tables not supplied", listed(coverage.not_supplied) or "none"),
        ("Obligations", coverage.obligations),
        ("Tested", coverage.tested),
        ("Nothing to test", coverage.nothing_to_test),
        ("Could not be tested", coverage.could_not_be_tested),
        ("Attested by a person", coverage.attested),
        ("Informational", coverage.informational),
        ("Tested under another clause", coverage.same_as),
        ("Not yet encoded", coverage.not_yet_encoded),
        ("Verdicts in the audit", count(result.counts.tested, "verdict")),
        *(
            (f"Status: {word}", f"{number:,}. {STATUS_MEANINGS[status]}")
            for (status, word), number in zip(
                STATUS_WORDS.items(), _figures(result.counts)[1:], strict=True
            )
        ),
        ("Snapshot", result.snapshot_digest),
        ("Rules", result.pack_digest),
        ("Engine", result.engine),
    ]
    if view.filters:
        rows.insert(1, ("Listed in Verdicts", filter_sentence(view)))
    for row in rows:
        _append(sheet, list(row))
    _finish(sheet, 2, frozen="A2", filtered=False)


def _header(sheet: Worksheet, columns: tuple[tuple[str, int], ...]) -> None:
    for place, (title, width) in enumerate(columns, start=1):
        cell = sheet.cell(1, place, title)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = _HEAD
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.row_dimensions[1].height = 30


def _append(sheet: Worksheet, values: list[Any], bold: bool = False) -> None:
    row = sheet.max_row + 1
    for place, value in enumerate(values, start=1):
        if value is None or value == "":
            continue
        cell = sheet.cell(row, place)
        if isinstance(cell, Cell):
            _fill(cell, value)
            cell.font = Font(bold=bold)


def _fill(cell: Cell, value: Any) -> None:
    horizontal: Literal["left"] | None = None
    if isinstance(value, date):
        cell.value = value
        cell.number_format = "yyyy-mm-dd"
        horizontal = "left"
    elif isinstance(value, int):
        cell.value = value
    else:
        cell.value = _safe(str(value))
        cell.data_type = "s"  # never a formula or an error code, whatever it reads like
    cell.alignment = Alignment(vertical="top", wrap_text=True, horizontal=horizontal)


def _safe(text: str) -> str:
    safe = not_a_formula(text)
    return safe if len(safe) <= _LONGEST else safe[: _LONGEST - len(_CUT)] + _CUT


def _finish(sheet: Worksheet, columns: int, frozen: str, filtered: bool = True) -> None:
    sheet.freeze_panes = frozen
    last = f"{get_column_letter(columns)}{max(sheet.max_row, 1)}"
    if filtered:
        sheet.auto_filter.ref = f"A1:{last}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
