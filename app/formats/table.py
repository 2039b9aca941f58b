"""An audit on a terminal: the answer first, then what is broken, then what is coming."""

from __future__ import annotations

import io
from dataclasses import dataclass

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from app.neutral import one_line
from app.sentences import contested, due, filter_sentence, outlook, route, since, where
from app.view import Group, ReportView, by_due_day, by_obligation
from app.words import SEVERITY_WORDS, count, listed
from engine.results import Severity, Status, Verdict
from facts.wording import long_date

_NAMED = 3  # of those who owe one thing by one day; the rest are counted

WIDTH = 100
"""Characters to a line where no terminal says otherwise."""

_COLOURS = {
    Severity.CRITICAL: "bold red",
    Severity.MAJOR: "red",
    Severity.MINOR: "yellow",
    Severity.ADVISORY: "cyan",
}


@dataclass(frozen=True)
class TableRendering:
    """For a terminal ``width`` characters wide. Colour never says anything on its own."""

    width: int = WIDTH
    colour: bool = False

    def render(self, view: ReportView) -> bytes:
        """The text, UTF-8, no line with trailing spaces."""
        sheet = io.StringIO()
        console = Console(
            file=sheet,
            width=self.width,
            force_terminal=self.colour,
            color_system="standard" if self.colour else None,
            no_color=not self.colour,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
            _environ={},
        )
        _answer(console, view)
        _broken(console, view)
        _pending(console, view)
        _close(console, view)
        lines = (line.rstrip() for line in sheet.getvalue().split("\n"))
        return "\n".join(lines).encode("utf-8")


def _text(text: str, style: str = "") -> Text:
    return Text(one_line(text), style=style)


def _grid(*widths: int | None) -> Table:
    grid = Table.grid(padding=(0, 2))
    for width in widths:
        grid.add_column(
            width=width, no_wrap=width is not None, ratio=None if width else 1, overflow="fold"
        )
    grid.expand = True
    return grid


def _answer(console: Console, view: ReportView) -> None:
    result, counts = view.result, view.result.counts
    console.print(_text(view.names.constitution, "bold"))
    console.print(
        _text(
            f"Audit as of {long_date(result.as_of)}. It covers {long_date(result.period.from_)} "
            f"to {long_date(result.period.until)}."
        )
    )
    console.print()
    console.print(_text("Coverage", "bold"))
    for sentence in result.coverage.sentences:
        console.print(Padding(_text(sentence), (0, 0, 0, 2)))
    supplied, missing = result.coverage.supplied, result.coverage.not_supplied
    tables = f"Supplied: {count(len(supplied), 'table')}."
    if missing:
        tables += f" Not supplied: {listed(missing)}."
    console.print(Padding(_text(tables), (0, 0, 0, 2)))
    console.print()
    console.print(_text(f"Tested: {count(counts.tested, 'verdict')}", "bold"))
    figures = _grid(13, 5, None)
    figures.columns[1].justify = "right"
    for word, number, remark in (
        ("Broken", counts.breach, _by_severity(view)),
        ("Pending", counts.pending, "the time has not run out"),
        ("Not evidenced", counts.not_evidenced, "the record does not say enough to tell"),
        ("Waived", counts.waived, "broken, and accepted for a time"),
        ("Exempt", counts.exempt, "excepted by the clause itself"),
        ("Kept", counts.met, ""),
    ):
        style = "bold red" if word == "Broken" and number else ""
        figures.add_row(_text(word, style), Text(f"{number:,}", style), remark)
    console.print(Padding(figures, (0, 0, 0, 2)))
    if view.filters:
        console.print(_text(filter_sentence(view), "italic"))
    console.print()


def _by_severity(view: ReportView) -> str:
    numbers = [
        (severity, sum(_is_breach(v, severity) for v in view.result.verdicts))
        for severity in SEVERITY_WORDS
    ]
    return ", ".join(f"{number} {severity}" for severity, number in numbers if number)


def _is_breach(verdict: Verdict, severity: Severity) -> bool:
    return verdict.status is Status.BREACH and verdict.severity is severity


def _broken(console: Console, view: ReportView) -> None:
    for severity, word in SEVERITY_WORDS.items():
        groups = by_obligation(view, view.breaches(severity))
        if not groups:
            continue
        total = sum(len(group.verdicts) for group in groups)
        console.rule(_text(f"Broken, {word.lower()}: {total}"), style=_COLOURS[severity])
        for group in groups:
            _group(console, view, group, _COLOURS[severity])
    if view.filters and not view.of(Status.BREACH):
        console.print(_text("Nothing listed here is broken."))
        console.print()


def _group(console: Console, view: ReportView, group: Group, style: str) -> None:
    heading = _text(group.clause, style)
    heading.append(f"  {one_line(group.title)}", "bold")
    console.print(heading)
    console.print(Padding(_text(group.asks), (0, 0, 0, 2)))
    for verdict in group.verdicts:
        details = _grid(12, None)
        details.add_row("Who", _text(view.names.subject(verdict.subject), "bold"))
        if verdict.subject.keys.get("body") != verdict.body:
            details.add_row("Body", _text(view.names.body(verdict.body)))
        if since(verdict):
            details.add_row("Since", _text(since(verdict)))
        details.add_row("Why", _text(verdict.explanation))
        details.add_row(
            "What to do", _text(view.remedy(verdict) or "The constitution does not say.")
        )
        details.add_row("Must act", _text(route(view, verdict)))
        if verdict.contested_by:
            details.add_row("Contested", _text(contested(view, verdict)))
        if verdict.evidence:
            details.add_row("If wrong", _text(f"Correct {where(verdict)}."))
        console.print(Padding(details, (1, 0, 0, 2)))
    console.print()


def _pending(console: Console, view: ReportView) -> None:
    pending = view.of(Status.PENDING)
    if not pending:
        return
    console.rule(_text(f"Pending: {len(pending)}"), style="blue")
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), expand=True)
    table.add_column("Due by", width=17, no_wrap=True)
    table.add_column("Clause", ratio=2, overflow="fold")
    table.add_column("Who", ratio=4, overflow="fold")
    table.add_column("What", ratio=6, overflow="fold")
    for group in by_due_day(view, pending):
        first, *others = group.verdicts
        named = [view.names.subject(verdict.subject) for verdict in (first, *others[: _NAMED - 1])]
        rest = len(group.verdicts) - len(named)
        outlooks = {outlook(verdict) for verdict in group.verdicts}
        table.add_row(
            due(first),
            _text(group.clause),
            _text("; ".join(named) + (f"; and {rest} more" if rest else "")),
            _text(f"{group.asks} {outlooks.pop() if len(outlooks) == 1 else ''}"),
        )
    console.print(table)
    console.print()


def _close(console: Console, view: ReportView) -> None:
    """Say what is not listed here and how to see it, so that silence is never taken for a pass."""
    unlisted = [
        f"{number:,} {word}"
        for word, number in (
            ("not evidenced", len(view.of(Status.NOT_EVIDENCED))),
            ("waived", len(view.of(Status.WAIVED))),
            ("exempt", len(view.of(Status.EXEMPT))),
            ("kept", len(view.of(Status.MET))),
        )
        if number
    ]
    if unlisted:
        advice = "To see every verdict: --format html or --format xlsx."
        console.print(_text(f"Not listed here: {listed(unlisted)}. {advice}"))
