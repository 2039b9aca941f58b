"""The first and the last of a collection, and unbroken runs, when some items are only possible."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import product
from math import prod
from typing import Any

from engine.evaluation.environment import Entry
from engine.evaluation.values import Items, Tri, both, least, most, opposite

# Two runs that one day tells apart are tried over no more completions than these.
MOST_WAYS = 300

Keyed = list[tuple[Any, Any, Tri]]


def latest(keyed: Keyed, open_: bool) -> Items:
    """The candidates for the item with the greatest key (no more than one of them is real)."""
    return _extreme([(-most(key), -least(key), value, truth) for key, value, truth in keyed], open_)


def first(keyed: Keyed, open_: bool) -> Items:
    """The candidates for the item with the smallest key (no more than one of them is real)."""
    return _extreme([(least(key), most(key), value, truth) for key, value, truth in keyed], open_)


def _extreme(keyed: list[tuple[int, int, Any, Tri]], open_: bool) -> Items:
    """Items with the lowest key; each key is (lowest, highest) it can be."""
    certain = [high for _, high, _, truth in keyed if truth]
    limit = min(certain) if certain else None
    kept = [entry for entry in keyed if limit is None or entry[0] <= limit]
    return Items([(value, truth) for *_, value, truth in kept], open_, choice=True)


def runs(keyed: list[tuple[Any, Any, Tri, Tri]]) -> Items:
    """Maximal unbroken runs of two or more items for which the condition holds.

    ``keyed`` holds (key, item, whether it is there, whether the condition holds), in any order.
    A run is told apart by its second item (the contract's absence runs), so an item that may or
    may not be in the run makes the runs that it could begin or move *possible*. Each run is an
    entry with ``first`` and ``second`` (items), ``length`` (least possible, at least 2) and
    ``last`` (the item after which the run certainly or possibly ends).
    """
    chain = sorted(keyed, key=lambda each: least(each[0]))
    found: dict[int, tuple[Tri, int]] = {}
    for start, (_, _, there, holds) in enumerate(chain):
        begins = both(both(there, holds), _nothing_before(chain, start))
        if begins is False:
            continue
        for second in range(start + 1, len(chain)):
            _, _, exists, missed = chain[second]
            possible = both(begins, both(exists, missed))
            if possible is not False:
                known, earlier = found.get(second, (False, start))
                found[second] = (True if possible or known else None, min(earlier, start))
            if exists is True:
                break
            begins = both(begins, opposite(exists))
    sure = _sure_keys(chain) if _share_a_key(chain, found) else frozenset()
    entries: list[tuple[Any, Tri]] = []
    for second in sorted(found):
        truth, start = found[second]
        truth = True if chain[second][0] in sure else truth
        last = second
        for later in range(second + 1, len(chain)):
            if both(chain[later][2], chain[later][3]) is True:
                last = later
            elif chain[later][2] is True:
                break
        members = [chain[at][1] for at in range(start, last + 1)]
        sources = tuple(row for member in members for row in member.sources)
        cells = {
            "first": chain[start][1],
            "second": chain[second][1],
            "last": chain[last][1],
            "length": len(members),
        }
        entries.append((Entry(cells, sources), truth))
    return Items(entries)


def _share_a_key(chain: Sequence[tuple[Any, ...]], found: Mapping[int, Any]) -> bool:
    """Whether two possible runs are told apart by one key (two meetings on one day)."""
    keys = [chain[second][0] for second in found]
    return len(set(keys)) < len(keys)


def _sure_keys(chain: Sequence[tuple[Any, Any, Tri, Tri]]) -> frozenset[Any]:
    """The keys of second items that some run has in every completion; none where too many."""
    ways = [
        [(there, holds) for there in _ways(exists) for holds in _ways(holding)]
        for _, _, exists, holding in chain
    ]
    if prod(map(len, ways)) > MOST_WAYS:
        return frozenset()
    every = []
    for way in product(*ways):
        seconds, missed = set(), 0
        for (key, *_), (there, holds) in zip(chain, way, strict=True):
            if there:
                missed = missed + 1 if holds else 0
                if missed == 2:
                    seconds.add(key)
        every.append(seconds)
    return frozenset(set.intersection(*every))


def _ways(truth: Tri) -> tuple[bool, ...]:
    return (True, False) if truth is None else (truth,)


def _nothing_before(chain: list[tuple[Any, Any, Tri, Tri]], start: int) -> Tri:
    """Whether no run reaches back past ``start``: the item before it does not belong to one."""
    answers: set[bool] = set()
    for _, _, there, holds in reversed(chain[:start]):
        if there is not False:
            answers.update((True, False) if holds is None else (not holds,))
        if there is True:
            break
    else:
        answers.add(True)
    return answers.pop() if len(answers) == 1 else None


ORDERED: dict[str, Callable[[Keyed, bool], Items]] = {"latest": latest, "first": first}
