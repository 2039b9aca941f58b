"""Runs, over every pattern of missed, not missed and unknown, against all completions."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.evaluation.environment import Entry
from engine.evaluation.ordered import first, latest
from engine.evaluation.runs import runs
from engine.evaluation.values import Span, Tri, least, most, span

# Whether a meeting was held, whether it was missed: as far as is known.
ITEMS: list[tuple[Tri, Tri]] = [
    *((True, True), (True, False), (True, None)),
    *((None, True), (None, False), (None, None)),
]

PARTS = ("first", "second", "last", "length")
Found = dict[int, tuple[int, ...]]


def plainly(chain: list[tuple[bool, bool]], number: int) -> Found:
    """The parts of each run of so many or more, by the place where it reaches that number."""
    found: Found = {}
    run: list[int] = []
    for at, (there, holds) in enumerate([*chain, (True, False)]):
        if there and holds:
            run.append(at)
        elif there:
            if len(run) >= number:
                second = run[1] if len(run) > 1 else -1
                found[run[number - 1]] = (run[0], second, run[-1], len(run))
            run = []
    return found


def completions(pattern: tuple[tuple[Tri, Tri], ...]) -> list[list[tuple[bool, bool]]]:
    options = [
        [
            (there, holds)
            for there in ((True, False) if item[0] is None else (item[0],))
            for holds in ((True, False) if item[1] is None else (item[1],))
        ]
        for item in pattern
    ]
    return [list(chain) for chain in product(*options)]


def covers(part: Any, worths: set[int]) -> bool:
    """Whether a part of a run is just what it may be: a place, or a number."""
    value = part.cells["at"] if isinstance(part, Entry) else part
    return (least(value), most(value)) == (min(worths), max(worths))


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("length", range(5))
def test_runs_are_those_of_every_completion(length: int, number: int) -> None:
    for pattern in product(ITEMS, repeat=length):
        keyed: list[tuple[Any, Any, Tri, Tri]] = [
            (at, Entry({"at": at}), there, holds) for at, (there, holds) in enumerate(pattern)
        ]
        said = runs(keyed, number=number).entries
        every = [plainly(chain, number) for chain in completions(pattern)]
        reached = [run.cells["reached"].cells["at"] for run, _ in said]
        assert reached == sorted(set().union(*every)), pattern
        for at, (run, truth) in zip(reached, said, strict=True):
            assert (truth is True) == all(at in found for found in every), pattern
            for part, worths in zip(
                PARTS, zip(*(found[at] for found in every if at in found), strict=True), strict=True
            ):
                if part != "second" or -1 not in worths:
                    assert covers(run.cells[part], set(worths)), (pattern, at, part)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_runs_of_items_whose_order_is_not_known_are_only_possible(number: int) -> None:
    """The second item has no day: it may stand anywhere, and may or may not break a run."""
    day = Span(0, 9)
    for missed in product((True, False, None), repeat=3):
        keyed = [
            (key, Entry({"at": at}), True, holds)
            for at, (key, holds) in enumerate(zip((1, day, 3), missed, strict=True))
        ]
        said = {
            run.cells["reached"].cells["at"]: run for run, _ in runs(keyed, number=number).entries
        }
        assert not any(truth for _, truth in runs(keyed, number=number).entries)
        for order in ((0, 1, 2), (1, 0, 2), (0, 2, 1)):
            for chain in completions(tuple((True, missed[at]) for at in order)):
                for at, (*_, long) in plainly(chain, number).items():
                    length = said[order[at]].cells["length"]
                    assert least(length) <= long <= most(length)


def test_a_run_among_items_that_were_not_supplied_is_only_possible() -> None:
    keyed = [(at, Entry({"at": at}), True, True) for at in range(2)]
    found = runs(keyed, open_=True)
    assert ([truth for _, truth in found.entries], found.open) == ([None], True)


def test_a_run_says_where_it_begins_and_ends_and_how_long_it_is() -> None:
    days = [Entry({"day": day}) for day in range(4)]
    holds = [True, True, True, False]
    (run, truth), *others = runs(
        [(at, day, True, missed) for at, (day, missed) in enumerate(zip(days, holds, strict=True))]
    ).entries
    assert others == []
    assert truth is True
    assert run.cells == {
        "first": days[0],
        "second": days[1],
        "reached": days[1],
        "last": days[2],
        "length": 3,
    }


KEYED = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 2), st.sampled_from((True, None))), max_size=6
)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(KEYED, st.integers(1, 4))
def test_the_last_so_many_are_those_of_every_completion(
    rows: list[tuple[int, int, Tri]], number: int
) -> None:
    keyed = [(span(low, low + more), at, truth) for at, (low, more, truth) in enumerate(rows)]
    every: list[set[int]] = []
    for there in product(*((True,) if truth else (True, False) for _, _, truth in rows)):
        for days in product(*(range(low, low + more + 1) for low, more, _ in rows)):
            real = [at for at in range(len(rows)) if there[at]]
            every.append(
                {at for at in real if sum(days[other] > days[at] for other in real) < number}
            )
    said = dict(latest(keyed, False, number).entries)
    assert {at for at, truth in said.items() if truth} <= set.intersection(*every)
    assert set(said) >= set.union(*every)
    if all(more == 0 and truth for _, more, truth in rows):
        assert set(said) == {at for at, truth in said.items() if truth} == every[0]
    mirrored = [(span(-low - more, -low), at, truth) for at, (low, more, truth) in enumerate(rows)]
    assert first(mirrored, False, number).entries == latest(keyed, False, number).entries
