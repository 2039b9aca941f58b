"""Sums, differences and products of numbers, dates and lengths of time, kept as ranges.

Calendar lengths (months, years) are calendar arithmetic: 29 February falls back to 28 February.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from engine.evaluation.values import (
    BEFORE,
    NEVER,
    Items,
    Span,
    Unknown,
    hull,
    least,
    most,
    span,
)
from facts.dates import months_after, months_before


class Duration(NamedTuple):
    """A length of time: calendar months and days."""

    months: int
    days: int


class Lengths(NamedTuple):
    """A length of time that is one of several, each of them possible."""

    options: tuple[Duration, ...]


@lru_cache(maxsize=65536)
def _moved(day: int, months: int, days: int) -> int:
    if day >= NEVER or day <= BEFORE:
        return day
    if months:
        there = date.fromordinal(day)
        there = months_after(there, months) if months > 0 else months_before(there, -months)
        day = there.toordinal()
    return day + days


def moved(day: int | Span, length: Duration | Lengths, sign: int) -> int | Span:
    """A date moved by a length of time, forwards (1) or backwards (-1)."""
    if length.__class__ is Lengths:
        return hull(moved(day, each, sign) for each in length.options)
    assert isinstance(length, Duration)
    months, days = sign * length.months, sign * length.days
    if day.__class__ is int:
        return _moved(day, months, days)
    return span(_moved(least(day), months, days), _moved(most(day), months, days))


LENGTHS = (Duration, Lengths)


def _options(length: Duration | Lengths) -> tuple[Duration, ...]:
    return length.options if isinstance(length, Lengths) else (length,)


def _together(left: Duration | Lengths, right: Duration | Lengths) -> Duration | Lengths:
    """Two lengths of time, one after the other."""
    found = {
        Duration(a.months + b.months, a.days + b.days)
        for a in _options(left)
        for b in _options(right)
    }
    return found.pop() if len(found) == 1 else Lengths(tuple(sorted(found)))


def any_of(values: Sequence[Any]) -> Any:
    """What is one of several values of a kind, each of them possible."""
    first = values[0]
    if all(each == first and each.__class__ is first.__class__ for each in values):
        return first
    kinds = {each.__class__ for each in values}
    if kinds <= {int, Span}:
        return hull(values)
    if kinds <= set(LENGTHS):
        return Lengths(tuple(sorted({option for each in values for option in _options(each)})))
    if kinds & {tuple, Items}:
        return Items([], open_=True)
    if bool in kinds:
        return None
    return Unknown(("one of several", repr(first), repr(values[-1])), "text", None, "")


def _bounded(number: int) -> int:
    return max(BEFORE, min(NEVER, number))


def add(left: Any, right: Any) -> Any:
    """Number + number, date + length, length + length, text + text."""
    if right.__class__ in LENGTHS:
        return _together(left, right) if left.__class__ in LENGTHS else moved(left, right, 1)
    if left.__class__ in LENGTHS:
        return moved(right, left, 1)
    if left.__class__ in (str, Unknown) or right.__class__ in (str, Unknown):
        both_known = left.__class__ is str and right.__class__ is str
        return left + right if both_known else (left if left.__class__ is Unknown else right)
    return span(_bounded(least(left) + least(right)), _bounded(most(left) + most(right)))


def subtract(left: Any, right: Any) -> Any:
    """Number - number, date - length, date - date (in days)."""
    if right.__class__ in LENGTHS:
        return moved(left, right, -1)
    return span(_bounded(least(left) - most(right)), _bounded(most(left) - least(right)))


def multiply(left: Any, right: Any) -> Any:
    """Number * number."""
    corners = [
        _bounded(a * b) for a in (least(left), most(left)) for b in (least(right), most(right))
    ]
    return span(min(corners), max(corners))


def divide(left: Any, right: Any) -> Any:
    """Number / number, rounded down; dividing by what may be nothing gives any number."""
    if least(right) <= 0:
        return Span(BEFORE, NEVER)
    corners = [a // b for a in (least(left), most(left)) for b in (least(right), most(right))]
    return span(min(corners), max(corners))
