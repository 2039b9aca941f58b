"""Sentences about verdicts that every format says in the same way."""

from __future__ import annotations

import re

from app.view import ReportView
from app.words import OUTLOOK_WORDS, capital, cell, count, listed
from engine.results import Evidence, Verdict
from facts.wording import long_date


def since(verdict: Verdict) -> str:
    """Since when it is broken, and by when it was due; empty where neither may be said.

    What was broken before its last day (a limit once passed) waited for no day: only since when.
    """
    at_once = verdict.since and verdict.due_on and verdict.since <= verdict.due_on
    due_by = f"was due by {long_date(verdict.due_on)}" if verdict.due_on and not at_once else ""
    if not verdict.since:
        return due_by
    return long_date(verdict.since) + (f" ({due_by})" if due_by else "")


def due(verdict: Verdict) -> str:
    """The last day in time, or that no such day is fixed yet."""
    return long_date(verdict.due_on) if verdict.due_on else "no date yet"


def outlook(verdict: Verdict) -> str:
    """Where a pending share is heading, as a sentence; empty where nothing is said."""
    return f"Outlook: {OUTLOOK_WORDS[verdict.outlook]}." if verdict.outlook else ""


def route(view: ReportView, verdict: Verdict) -> str:
    """Who must act, whom it is reported to and where it goes after that, in one sentence."""
    told = told_to(view, verdict)
    actor = capital(view.names.party(verdict.bearer))
    return f"{actor}; reported to {', then to '.join(told)}" if told else actor


def told_to(view: ReportView, verdict: Verdict) -> tuple[str, ...]:
    """Whom it is reported to, then where it goes after that, as they read inside a sentence."""
    told = [view.names.party(party) for party in (verdict.report_to, verdict.escalates_to) if party]
    return tuple(re.sub(r"^The (?=[a-z])", "the ", party) for party in told)


def contested(view: ReportView, verdict: Verdict) -> str:
    """That a verdict would be different if a question of reading were answered otherwise."""
    questions = [view.names.reading(reading) for reading in verdict.contested_by]
    return f"This would be different on another reading of: {listed(questions)}"


_MOST_ROWS = 6  # stretches of rows named of one sheet; the rest are counted


def where(verdict: Verdict) -> str:
    """The sheets and rows that a verdict rests on: ``sheet dbs_checks, row 14``.

    Where there are many, the first stretches are named and the rest counted: a reader looks up a
    few, and the working list's evidence has them all.
    """
    rows: dict[str, set[int]] = {}
    for fact in verdict.evidence:
        rows.setdefault(fact.table, set()).add(fact.row)
    return "; ".join(
        f"sheet {table}, {'row' if len(numbers) == 1 else 'rows'} {_ranges(numbers)}"
        for table, numbers in rows.items()
    )


def _ranges(numbers: set[int]) -> str:
    """Row numbers as people say them: ``2, 5 and 111 to 131``."""
    spans: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if spans and number == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], number)
        else:
            spans.append((number, number))
    said = [str(first) if first == last else f"{first} to {last}" for first, last in spans]
    left = sum(last - first + 1 for first, last in spans[_MOST_ROWS:])
    return listed([*said[:_MOST_ROWS], f"{left} more"] if left else said)


def facts(view: ReportView, verdict: Verdict) -> tuple[str, ...]:
    """The evidence, a line a fact: ``dbs_checks row 14: person p-02 (Bernard Birch), …``."""
    return tuple(
        f"{fact.table} row {fact.row}: {', '.join(values(view, fact))}" for fact in verdict.evidence
    )


def values(view: ReportView, fact: Evidence) -> tuple[str, ...]:
    """A fact's values as they stand in the sheet, each with its meaning where that differs."""
    return tuple(_value(view, column, value) for column, value in fact.values.items())


def _value(view: ReportView, column: str, value: object) -> str:
    raw = cell(value)
    if value is None or isinstance(value, bool):
        return f"{column} {raw}"
    meaning = view.names.meaning(column, raw)
    return f"{column} {raw} ({meaning})" if meaning else f"{column} {raw}"


def filter_sentence(view: ReportView) -> str:
    """What the filters leave, said so that nobody takes a part for the whole."""
    return (
        f"Listed: {len(view.shown):,} of {count(len(view.result.verdicts), 'verdict')} "
        f"({listed(view.filters)}). All counts are of the whole audit."
    )
