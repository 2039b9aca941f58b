"""What an expression can be worth when some cells are blank.

Three kinds of value keep the unknown:

- a truth is ``True``, ``False`` or ``None`` (unknown);
- a number or a date is an ``int`` (dates as day numbers), or a ``Span`` of a least and a most;
- a text is a ``str``, ``None`` (nothing there), or an ``Unknown`` cell.

A collection (``Items``) holds each item with the truth of its being there; it is *open* where
others may exist, because their table was not supplied. ``NEVER`` lies after every date ("not
yet", "open", the earliest of nothing); ``BEFORE`` lies before every date.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

NEVER = 10**9
BEFORE = -NEVER

Tri = bool | None


class Span(NamedTuple):
    """A number or date known only to lie from ``least`` to ``most``, both included."""

    least: int
    most: int


ANY = Span(BEFORE, NEVER)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A blank cell whose meaning is *unknown*.

    ``key`` tells cells apart; ``domain`` lists what it may hold where that is a closed list of
    codes (else None); ``place`` names it to a person ("attendance row 14, outcome").
    """

    key: tuple[str, str, str]
    kind: str
    domain: tuple[Any, ...] | None
    place: str


class Items:
    """A collection: each value with the truth of its being there.

    ``open``: others may exist. ``choice``: the values are candidates for one and the same place,
    of which exactly one (or, where none is certain, at most one) is real.
    """

    __slots__ = ("choice", "entries", "open")

    def __init__(
        self, entries: list[tuple[Any, Tri]], open_: bool = False, choice: bool = False
    ) -> None:
        self.entries = entries
        self.open = open_
        self.choice = choice


def as_items(value: Any) -> Items:
    """A collection of any kind as ``Items``."""
    return value if isinstance(value, Items) else Items([(each, True) for each in value])


def both(left: Tri, right: Tri) -> Tri:
    """Kleene's *and*."""
    if left is False or right is False:
        return False
    return None if left is None or right is None else True


def either(left: Tri, right: Tri) -> Tri:
    """Kleene's *or*."""
    if left is True or right is True:
        return True
    return None if left is None or right is None else False


def opposite(value: Tri) -> Tri:
    """Kleene's *not*."""
    return None if value is None else not value


def least(value: Any) -> int:
    """The smallest that a number or date can be."""
    return value.least if value.__class__ is Span else value


def most(value: Any) -> int:
    """The largest that a number or date can be."""
    return value.most if value.__class__ is Span else value


def span(low: int, high: int) -> int | Span:
    """The shortest form of a range: a plain number where both ends agree."""
    return low if low == high else Span(low, high)


def hull(values: Iterable[Any]) -> int | Span:
    """The range that covers all the values. Raises ValueError where there is none."""
    seen = list(values)
    return span(min(least(each) for each in seen), max(most(each) for each in seen))


def compare(operator: str, left: Any, right: Any) -> Tri:
    """Compare two numbers or two dates that may be known only as ranges."""
    a, b = least(left), most(left)
    c, d = least(right), most(right)
    if operator == "<=":
        return True if b <= c else (False if a > d else None)
    if operator == "<":
        return True if b < c else (False if a >= d else None)
    if operator == ">=":
        return True if a >= d else (False if b < c else None)
    if operator == ">":
        return True if a > d else (False if b <= c else None)
    same: Tri = True if a == b == c == d else (False if b < c or d < a else None)
    return same if operator == "=" else opposite(same)


def equal(left: Any, right: Any) -> Tri:
    """Whether two values are the same, whatever their kind."""
    kinds = (left.__class__, right.__class__)
    if Unknown in kinds:
        return True if left == right else None
    if Span in kinds:
        if left is None or right is None:
            return is_null(right if left is None else left)
        return compare("=", left, right)
    return bool(left == right)


def is_null(value: Any) -> Tri:
    """Whether nothing is there: no text, or a date that is never."""
    if value is None:
        return True
    if value.__class__ is Unknown:
        return None
    if value.__class__ is int or value.__class__ is Span:
        low, high = least(value), most(value)
        if low >= NEVER or high <= BEFORE:
            return True
        return None if high >= NEVER or low <= BEFORE else False
    return False


def as_range(value: Tri) -> tuple[int, int]:
    """A truth as least and most: (1, 1), (0, 0) or (0, 1)."""
    return (0, 1) if value is None else (int(value), int(value))
