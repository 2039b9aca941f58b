"""Stories that differ from a scenario in one small thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from facts.wording import long_date
from features.steps.sentences import day_of
from features.strength.binding import Rows, Step, bound
from features.strength.choices import CELLS, SOMEBODY, Choices, is_day, moved

Found = TypeVar("Found")

OTHERWISE = ((" was held on ", " is planned for "), (" is planned for ", " was held on "))
"""Words of a step that may stand for one another."""


@dataclass(frozen=True)
class Variation:
    """The steps up to what is expected, and what was changed in them (empty: nothing)."""

    steps: tuple[Step, ...]
    made: str


def variations(steps: tuple[Step, ...], choices: Choices) -> Iterator[Variation]:
    """Every story that differs in one filling, in one row or in one step from some steps.

    What is audited stays. One of each kind comes in turn: another day, another filling, another
    row, a step told twice, a step left out.
    """
    given = [(at, step) for at, step in enumerate(steps) if step.kind == "given"]

    def put(at: int, *new: Step) -> tuple[Step, ...]:
        return (*steps[:at], *new, *steps[at + 1 :])

    def otherwise() -> Iterator[Variation]:
        for at, step in given:
            for words, instead in OTHERWISE:
                if words in step.text:
                    text = step.text.replace(words, instead)
                    new = Step(step.kind, text, step.table)
                    yield Variation(put(at, new), f"“{text}” for “{step.text}”")

    def at_edges() -> Iterator[Variation]:
        told = _days(steps)
        for at, step in given:
            for start, end in _places_of_days(step):
                own = step.text[start:end]
                edges = (
                    long_date(day)
                    for other in told
                    if other != own
                    for day in choices.edges.around(day_of(other))
                )
                for words in dict.fromkeys(edges):
                    text = f"{step.text[:start]}{words}{step.text[end:]}"
                    new = Step(step.kind, text, step.table)
                    if text != step.text:
                        yield Variation(put(at, new), f"“{text}” for “{step.text}”")

    def refilled(days: bool) -> Iterator[Variation]:
        for at, step in given:
            for new, made in _refilled(step, choices, days):
                yield Variation(put(at, new), made)

    def rows() -> Iterator[Variation]:
        for at, step in given:
            for new, made in _other_rows(step, choices):
                yield Variation(put(at, new), made)

    def again() -> Iterator[Variation]:
        for at, step in given:
            for new in _again(step, choices):
                yield Variation(put(at, step, new), f"“{new.text}” added")

    def without() -> Iterator[Variation]:
        for at, step in given:
            yield Variation(put(at), f"“{step.text}” left out")

    yield from otherwise()
    kinds = refilled(days=True), refilled(days=False), rows(), again(), without(), at_edges()
    yield from in_turn(*kinds)


def in_turn(*several: Iterator[Found]) -> Iterator[Found]:
    """One of each, in turn, until all have ended."""
    waiting = list(several)
    while waiting:
        left = []
        for each in waiting:
            for found in each:
                yield found
                left.append(each)
                break
        waiting = left


def _days(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """Every day that is told of, each once."""
    found = [step.text[start:end] for step in steps for start, end in _places_of_days(step)]
    found += [cell for step in steps for row in step.table for cell in row if is_day(cell)]
    return tuple(dict.fromkeys(found))


def _places_of_days(step: Step) -> list[tuple[int, int]]:
    places = bound(step).places
    return [(start, end) for _, start, end in places if is_day(step.text[start:end])]


def _refilled(step: Step, choices: Choices, days: bool) -> Iterator[tuple[Step, str]]:
    """The step with one place filled otherwise: days, or all that are no days."""
    for place, start, end in bound(step).places:
        words = step.text[start:end]
        if (is_day(words)) is days:
            for other in choices.of(place, words):
                text = f"{step.text[:start]}{other}{step.text[end:]}"
                yield Step(step.kind, text, step.table), f"“{text}” for “{step.text}”"


def _again(step: Step, choices: Choices) -> Iterator[Step]:
    """The step once more, of somebody else, of another day or of another paper."""
    for place, start, end in bound(step).places:
        words = step.text[start:end]
        others = [SOMEBODY[0]] if place in ("person", "member", "people") else []
        if is_day(words):
            others = list(moved(words))[:4]
        elif place in ("act", "document"):
            others = list(choices.of(place, words))
        for other in others:
            yield Step(step.kind, f"{step.text[:start]}{other}{step.text[end:]}", step.table)


def _other_rows(step: Step, choices: Choices) -> Iterator[tuple[Step, str]]:
    table = step.table
    for at, row in enumerate(table[1:], 1):
        shown = " | ".join(row)
        for column, cell in enumerate(row):
            for other in _other_cells(table[0][column], cell, choices):
                new = (*row[:column], other, *row[column + 1 :])
                yield _with(step, (*table[:at], new, *table[at + 1 :])), f"“{other}” for “{cell}”"
        if len(table) > 2:
            yield _with(step, (*table[:at], *table[at + 1 :])), f"without the row “{shown}”"
        first = row[0]
        for other in list(moved(first))[:4] if is_day(first) else SOMEBODY[:1]:
            more = (*table[: at + 1], (other, *row[1:]), *table[at + 1 :])
            yield _with(step, more), f"with a row for {other}"


def _with(step: Step, table: Rows) -> Step:
    return Step(step.kind, step.text, table)


_PLACES = {"as": "role", "for": "seat"}


def _other_cells(heading: str, cell: str, choices: Choices) -> Iterator[str]:
    if is_day(cell):
        yield from moved(cell)
    elif heading in _PLACES:
        yield from choices.of(_PLACES[heading], cell)
    elif cell.partition(" ")[0] in CELLS["how"]:
        yield from (each for each in CELLS["how"] if each != cell)
