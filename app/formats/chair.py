"""The chair's page: one sheet of A4 with few, clear, decidable items.

What the chair must do comes first, then what is only reported to the chair. Items of one clause
are one item; what does not fit is counted, never dropped in silence.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect
from dataclasses import dataclass, replace
from itertools import accumulate, chain
from math import ceil
from typing import Any

from app.formats.html import environment
from app.neutral import one_line
from app.view import Group, ReportView, by_obligation
from app.words import SEVERITY_WORDS, count, listed
from engine.results import Severity, Status, Verdict
from facts.wording import long_date

_LINES = 46.5  # lines of the two lists that fit on the sheet in a wide font, with some to spare
_RULE = 0.8  # what the space and the rule between two items take, in lines
_WIDE, _MIDDLE, _NARROW = 46, 24, 12  # letters to a line in the columns, in a wide font
_BOLD = 1.15  # how much wider bold letters are
_NAMED = 5  # people or things named in one item; the rest are counted
_REASONS = 2  # a clause broken for two reasons is two items; for more, one that says what it asks
_LONGEST = 190  # characters of one text in an item


@dataclass(frozen=True)
class _Item:
    """One thing to decide: what is wrong, since when, what to do, by when, and its height."""

    clause: str
    heading: str
    severity: str
    who: str
    why: str
    since: str
    action: str
    by_when: str
    verdicts: int

    @property
    def lines(self) -> float:
        """An upper estimate of the lines it takes on the sheet, the rule below it included."""
        heading = f"{self.severity}  {self.clause}: {self.heading}"
        what = sum(_lines(text, _WIDE / _BOLD) for text in (heading, self.who))
        do = _lines(self.action, _MIDDLE)
        when = max(_lines(self.since, _NARROW), _lines(self.by_when, _NARROW))
        return max(what + _lines(self.why, _WIDE), do, when) + _RULE


class ChairRendering:
    """The page as one HTML file, for the screen and for one sheet of A4."""

    def render(self, view: ReportView) -> bytes:
        """One HTML document, UTF-8, that prints on one page however much is broken."""
        page = environment().get_template("chair.html").render(page=_page(view))
        return page.strip().encode("utf-8") + b"\n"


def _page(view: ReportView) -> dict[str, Any]:
    result = view.result
    breaches = tuple(chain.from_iterable(view.breaches(severity) for severity in SEVERITY_WORDS))
    own = tuple(v for v in breaches if _acts(view, v))
    coming = tuple(v for v in view.of(Status.PENDING) if _acts(view, v) and v.due_on)
    told = tuple(v for v in breaches if not _acts(view, v) and _is_told(view, v))
    act_groups = (*by_obligation(view, own), *by_obligation(view, coming))
    act_items = [_item(view, part, _step(part)) for group in act_groups for part in _parts(group)]
    told_items = [
        _item(view, part, _others_step(view, part))
        for group in by_obligation(view, told)
        for part in _parts(group)
    ]
    act, told_shown = _fitting(act_items, told_items)
    elsewhere = len(breaches) - len(own) - len(told)
    return {
        "title": f"For the chair: {view.names.constitution}, {long_date(result.as_of)}",
        "constitution": _short(view.names.constitution, 90),
        "as_of": long_date(result.as_of),
        "from": long_date(result.period.from_),
        "answer": _answer(view, len(breaches)),
        "act": act,
        "act_more": _more(act_items, act),
        "told": told_shown,
        "told_more": _more(told_items, told_shown),
        "elsewhere": f"{count(elsewhere, 'other breach', 'other breaches')} "
        f"{'goes' if elsewhere == 1 else 'go'} to others and {_are(elsewhere)} in the full report."
        if elsewhere
        else "",
        "coverage": _coverage(view),
    }


def _acts(view: ReportView, verdict: Verdict) -> bool:
    return view.chair is not None and verdict.bearer == view.chair


def _is_told(view: ReportView, verdict: Verdict) -> bool:
    """Whether a breach comes to the chair; without a known chair every breach does."""
    return view.chair is None or view.chair in (verdict.report_to, verdict.escalates_to)


def _answer(view: ReportView, broken: int) -> str:
    tested = view.result.counts.tested
    found = f"{count(broken, 'verdict')} of {tested:,}" if broken else f"None of {tested:,}"
    scope = f" ({listed(view.filters)} only)" if view.filters else ""
    return f"{found} found the constitution broken{_short(scope, 120)}."


def _coverage(view: ReportView) -> str:
    coverage, counts = view.result.coverage, view.result.counts
    untested = coverage.could_not_be_tested + coverage.not_yet_encoded
    parts = []
    if untested:
        parts.append(
            f"{count(untested, 'obligation')} of {coverage.obligations:,} could not be tested or "
            f"{_are(untested)} not yet encoded"
        )
    if counts.not_evidenced:
        parts.append(f"{count(counts.not_evidenced, 'verdict')} could not be evidenced")
    said = f"Not a clean bill for the rest: {listed(parts)}." if parts else ""
    read = listed([f"{name}={option}" for name, option in coverage.readings.items()])
    return f"{said} Read otherwise than by default: {_short(read, 120)}.".strip() if read else said


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _item(view: ReportView, group: Group, action: str) -> _Item:
    broken = tuple(v for v in group.verdicts if v.status is Status.BREACH)
    return _Item(
        clause=_short(group.clause, 40),
        heading=_short(group.title or group.asks, 90),
        severity=_severity(broken) if broken else "Coming",
        who=_who(view, group.verdicts),
        why=_short(_why(group), _LONGEST),
        since=_since(broken),
        action=_short(action, _LONGEST),
        by_when=_by_when(group.verdicts),
        verdicts=len(group.verdicts),
    )


def _parts(group: Group) -> tuple[Group, ...]:
    """A group by its reasons, where they are two: a referred check is not a check out of date."""
    reasons = list(dict.fromkeys(_reason(verdict) for verdict in group.verdicts))
    if len(reasons) != _REASONS or len(group.verdicts) == _REASONS:
        return (group,)
    return tuple(
        replace(group, verdicts=tuple(v for v in group.verdicts if _reason(v) == reason))
        for reason in reasons
    )


def _reason(verdict: Verdict) -> str:
    """The first sentence of an explanation: what is wrong, before the particulars."""
    return verdict.explanation.partition(". ")[0].rstrip(".") + "."


def _why(group: Group) -> str:
    """The explanation, or what it has in common, or what the clause asks."""
    if len(group.verdicts) == 1:
        return group.verdicts[0].explanation
    reasons = {_reason(verdict) for verdict in group.verdicts}
    return reasons.pop() if len(reasons) == 1 else group.asks


def _severity(broken: tuple[Verdict, ...]) -> str:
    return SEVERITY_WORDS[max((v.severity for v in broken), key=lambda severity: severity.rank)]


def _who(view: ReportView, verdicts: tuple[Verdict, ...]) -> str:
    names = [_short(view.names.subject(v.subject), 140) for v in verdicts[:_NAMED]]
    rest = len(verdicts) - len(names)
    return _short("; ".join(names), _LONGEST) + (f"; and {rest} more" if rest else "")


def _since(broken: tuple[Verdict, ...]) -> str:
    days = sorted({v.since for v in broken if v.since})
    if not broken:
        return "not broken yet"
    if not days:
        return "not stated"
    return long_date(days[0]) if len(days) == 1 else f"first {long_date(days[0])}"


def _step(group: Group) -> str:
    """What the chair must do: the constitution's remedy, else what the clause asks."""
    return group.remedy or group.asks or "Do what the clause requires."


def _others_step(view: ReportView, group: Group) -> str:
    """What others must do, and who they are."""
    actors = list(dict.fromkeys(view.names.party(v.bearer) for v in group.verdicts if v.bearer))
    rest = len(actors) - _NAMED
    named = _short("; ".join(_short(actor, 60) for actor in actors[:_NAMED]), 120)
    if len(actors) > 1 and all(v.bearer in v.subject.keys.values() for v in group.verdicts):
        named, rest = "each of them", 0
    by = f"To act: {named}{f'; and {rest} more' if rest > 0 else ''}." if actors else ""
    return f"{by} {group.remedy or 'The constitution names no step.'}".strip()


def _by_when(verdicts: tuple[Verdict, ...]) -> str:
    """Now for what is broken; for what is coming, the earliest due day."""
    days = [v.due_on for v in verdicts if v.due_on]
    if any(v.status is Status.BREACH for v in verdicts):
        return f"now (was due {long_date(min(days))})" if days else "now"
    return long_date(min(days)) if days else "no date yet"


def _fitting(act: list[_Item], told: list[_Item]) -> tuple[list[_Item], list[_Item]]:
    """As many items as fit, what the chair must do first, but room for what is critical.

    At least one reported item is shown, and what is critical among them on up to half the sheet.
    """
    critical = [item for item in told if item.severity == SEVERITY_WORDS[Severity.CRITICAL]]
    kept = _first_that_fit(critical, _LINES / 2) or told[:1]
    reserved = sum(item.lines for item in kept)
    shown_act = _first_that_fit(act, _LINES - reserved)
    used = sum(item.lines for item in shown_act)
    return shown_act, _first_that_fit(told, _LINES - used)


def _first_that_fit(items: list[_Item], lines: float) -> list[_Item]:
    shown: list[_Item] = []
    for item in items:
        lines -= item.lines
        if lines < 0:
            break
        shown.append(item)
    return shown


def _more(items: list[_Item], shown: list[_Item]) -> str:
    left = items[len(shown) :]
    if not left:
        return ""
    verdicts = sum(item.verdicts for item in left)
    clauses = list(dict.fromkeys(item.clause for item in left))
    which = _short(", ".join(clauses), 130)
    return (
        f"And {verdicts:,} more on {count(len(clauses), 'clause')} ({which}), in the full report."
    )


def _lines(text: str, width: float) -> int:
    """The lines a text takes, its words wrapped as a browser does and wide letters counted so."""
    lines, used = 0, width
    for word in text.split():
        wide = _letters(word)
        if used + 1 + wide > width:
            broken = ceil(wide / width) - 1  # a word longer than a line is broken across lines
            lines += 1 + broken
            used = wide - broken * width
        else:
            used += 1 + wide
    return lines


def _letters(text: str) -> float:
    """How long a text is, in ordinary letters."""
    return sum(_letter(character) for character in text)


def _letter(character: str) -> float:
    """How wide a letter is, in ordinary letters."""
    if unicodedata.east_asian_width(character) in "WF":
        return 2.1
    if character in "WM@%—…\ufffd":
        return 2.4
    if character in "mw":
        return 1.8
    return 1.35 if character.isupper() else 1.15 if character.isdigit() else 1.0


def _short(text: str, longest: int) -> str:
    """The text on one line, cut where it is longer than so many ordinary letters."""
    text = one_line(text)
    lengths = list(accumulate(_letter(character) for character in text))
    if not lengths or lengths[-1] <= longest:
        return text
    return text[: bisect(lengths, longest - 2)].rstrip() + "…"
