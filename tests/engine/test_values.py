"""Kleene's tables, ranges and equality, each against every completion."""

from __future__ import annotations

from itertools import product

import pytest

from engine.evaluation.arithmetic import Duration, add, divide, moved, multiply, subtract
from engine.evaluation.values import (
    BEFORE,
    NEVER,
    Span,
    Tri,
    Unknown,
    both,
    compare,
    either,
    equal,
    hull,
    is_null,
    least,
    most,
    opposite,
)

TRUTHS: tuple[Tri, ...] = (True, False, None)


def ways(value: Tri) -> tuple[bool, ...]:
    return (True, False) if value is None else (value,)


def agreed(answers: set[bool]) -> Tri:
    return answers.pop() if len(answers) == 1 else None


@pytest.mark.parametrize(("left", "right"), [*product(TRUTHS, repeat=2)])
def test_and_or_not_are_what_every_completion_says(left: Tri, right: Tri) -> None:
    assert both(left, right) is agreed({a and b for a in ways(left) for b in ways(right)})
    assert either(left, right) is agreed({a or b for a in ways(left) for b in ways(right)})
    assert opposite(left) is agreed({not a for a in ways(left)})


RANGES = [1, 2, 3, Span(1, 2), Span(2, 3), Span(1, 3)]
HOLDS = {
    "<": int.__lt__,
    "<=": int.__le__,
    ">": int.__gt__,
    ">=": int.__ge__,
    "=": int.__eq__,
    "!=": int.__ne__,
}


@pytest.mark.parametrize("operator", HOLDS)
def test_comparisons_of_ranges_are_what_every_completion_says(operator: str) -> None:
    for left, right in product(RANGES, repeat=2):
        answers = {
            bool(HOLDS[operator](a, b))
            for a in range(least(left), most(left) + 1)
            for b in range(least(right), most(right) + 1)
        }
        assert compare(operator, left, right) is agreed(answers), (left, right)


@pytest.mark.parametrize(
    ("apply", "plain"),
    [(add, int.__add__), (subtract, int.__sub__), (multiply, int.__mul__)],
)
def test_sums_and_products_of_ranges_reach_from_the_least_to_the_most(
    apply: object, plain: object
) -> None:
    assert callable(apply)
    assert callable(plain)
    for left, right in product([*RANGES, -2, Span(-3, 1)], repeat=2):
        answers = [
            plain(a, b)
            for a in range(least(left), most(left) + 1)
            for b in range(least(right), most(right) + 1)
        ]
        found = apply(left, right)
        assert (least(found), most(found)) == (min(answers), max(answers)), (left, right)


def test_dividing_by_what_may_be_nothing_gives_any_number() -> None:
    assert divide(7, 2) == 3
    assert divide(Span(6, 9), Span(2, 3)) == Span(2, 4)
    assert divide(7, Span(0, 2)) == Span(BEFORE, NEVER)


def test_a_day_moved_by_months_falls_back_to_the_last_of_the_month() -> None:
    from datetime import date

    leap = date(2020, 2, 29).toordinal()
    assert moved(leap, Duration(36, 0), -1) == date(2017, 2, 28).toordinal()
    assert moved(leap, Duration(12, 1), 1) == date(2021, 3, 1).toordinal()
    assert moved(NEVER, Duration(12, 0), 1) == NEVER
    assert moved(Span(leap, NEVER), Duration(0, 1), 1) == Span(leap + 1, NEVER)


def test_two_blanks_are_the_same_only_where_they_are_one() -> None:
    one, other = (Unknown(("t", name, "c"), "code", ("a", "b"), name) for name in "xy")
    assert equal(one, one) is True
    assert equal(one, other) is None
    assert equal(one, "a") is None
    assert equal(None, None) is True
    assert equal(None, "a") is False
    assert equal(Span(1, 2), 3) is False
    assert equal(Span(1, 2), 2) is None


def test_nothing_is_there_where_a_day_is_never() -> None:
    assert is_null(NEVER) is True
    assert is_null(None) is True
    assert is_null(737_000) is False
    assert is_null("a") is False
    assert is_null(Span(737_000, NEVER)) is None
    assert is_null(Unknown(("t", "x", "c"), "code", None, "x")) is None


def test_the_hull_covers_everything() -> None:
    assert hull([3, Span(1, 2), 5]) == Span(1, 5)
    assert hull([4, 4]) == 4
