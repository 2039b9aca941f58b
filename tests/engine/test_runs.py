"""Runs, over every pattern of missed, not missed and unknown, against all completions."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from engine.evaluation.environment import Entry
from engine.evaluation.ordered import runs
from engine.evaluation.values import Tri

# Whether a meeting was held, whether it was missed: as far as is known.
ITEMS: list[tuple[Tri, Tri]] = [(True, True), (True, False), (True, None), (None, True)]


def seconds(chain: list[tuple[bool, bool]]) -> set[int]:
    """The second place of each maximal run of two or more, counted plainly."""
    found, missed = set(), 0
    for at, (there, holds) in enumerate(chain):
        if there:
            missed = missed + 1 if holds else 0
            if missed == 2:
                found.add(at)
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


@pytest.mark.parametrize("length", range(6))
def test_runs_are_those_of_every_completion(length: int) -> None:
    for pattern in product(ITEMS, repeat=length):
        keyed: list[tuple[Any, Any, Tri, Tri]] = [
            (at, Entry({"at": at}), there, holds) for at, (there, holds) in enumerate(pattern)
        ]
        said = {run.cells["second"].cells["at"]: truth for run, truth in runs(keyed).entries}
        all_seconds = [seconds(chain) for chain in completions(pattern)]
        certain = set.intersection(*all_seconds)
        possible = set.union(*all_seconds)
        assert {at for at, truth in said.items() if truth} == certain, pattern
        assert set(said) == possible, pattern


def test_a_run_says_where_it_begins_and_ends_and_how_long_it_is() -> None:
    days = [Entry({"day": day}) for day in range(4)]
    holds = [True, True, True, False]
    (run, truth), *others = runs(
        [(at, day, True, missed) for at, (day, missed) in enumerate(zip(days, holds, strict=True))]
    ).entries
    assert others == []
    assert truth is True
    assert run.cells == {"first": days[0], "second": days[1], "last": days[2], "length": 3}
