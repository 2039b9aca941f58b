"""Sums, differences and products of numbers, dates and lengths of time, kept as ranges.

Calendar lengths (months, years) are calendar arithmetic: 29 February falls back to 28 February.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from engine.evaluation.values import BEFORE, NEVER, Span, Unknown, least, most, span
from facts.dates import months_after, months_before


class Duration(NamedTuple):
    """A length of time: calendar months and days."""

    months: int
    days: int


@lru_cache(maxsize=65536)
def _moved(day: int, months: int, days: int) -> int:
    if day >= NEVER or day <= BEFORE:
        return day
    if months:
        there = date.fromordinal(day)
        there = months_after(there, months) if months > 0 else months_before(there, -months)
        day = there.toordinal()
    return day + days


def moved(day: int | Span, length: Duration, sign: int) -> int | Span:
    """A date moved by a length of time, forwards (1) or backwards (-1)."""
    months, days = sign * length.months, sign * length.days
    if day.__class__ is int:
        return _moved(day, months, days)
    return span(_moved(least(day), months, days), _moved(most(day), months, days))


def _bounded(number: int) -> int:
    return max(BEFORE, min(NEVER, number))


def add(left: Any, right: Any) -> Any:
    """Number + number, date + length, length + length, text + text."""
    if right.__class__ is Duration:
        if left.__class__ is Duration:
            return Duration(left.months + right.months, left.days + right.days)
        return moved(left, right, 1)
    if left.__class__ is Duration:
        return moved(right, left, 1)
    if left.__class__ in (str, Unknown) or right.__class__ in (str, Unknown):
        both_known = left.__class__ is str and right.__class__ is str
        return left + right if both_known else (left if left.__class__ is Unknown else right)
    return span(_bounded(least(left) + least(right)), _bounded(most(left) + most(right)))


def subtract(left: Any, right: Any) -> Any:
    """Number - number, date - length, date - date (in days)."""
    if right.__class__ is Duration:
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
