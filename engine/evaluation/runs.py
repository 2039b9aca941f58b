"""Unbroken runs of items, in order, for which a condition holds, when some are only possible.

A run is told apart by the item with which it reaches the length that is asked for (the second,
where none is said), so an item that may or may not be in the run makes the runs that it could begin
or move *possible*. Where blanks leave open which item a part of the run is, or how long the run is,
the part is every one that it may be, at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import product
from math import prod
from typing import Any, NamedTuple

from engine.evaluation.arithmetic import any_of
from engine.evaluation.environment import Entry
from engine.evaluation.knowledge import read_unknown
from engine.evaluation.values import Items, Span, Tri, Unknown, both, hull, least, most

# Two runs that one day tells apart are tried over no more completions than these.
MOST_WAYS = 300

SHORTEST = 2
"""How long a run is at least, where the rule does not say."""


class Link(NamedTuple):
    """One item of the chain: its key, whether it is there, whether the condition holds of it."""

    key: Any
    item: Any
    there: Tri
    holds: Tri

    @property
    def in_run(self) -> Tri:
        """Whether it is in a run: it is there, and the condition holds of it."""
        return both(self.there, self.holds)


def runs(
    keyed: Sequence[tuple[Any, Any, Tri, Tri]], open_: bool = False, number: int | Span = SHORTEST
) -> Items:
    """Maximal unbroken runs of at least ``number`` items for which the condition holds.

    ``keyed`` holds (key, item, whether it is there, whether the condition holds), in any order.
    Each run is an entry with ``first``, ``second``, ``reached`` (the item that makes it as long as
    is asked for) and ``last`` (items), and ``length``.
    """
    chain = sorted((Link(*each) for each in keyed), key=lambda each: least(each.key))
    if number.__class__ is Span or _is_unordered(chain):
        return Items([(each, None) for each in _any_order(chain, least(number))], open_)
    needed = max(1, least(number))
    before = _lengths_before(chain, needed)
    found = [
        (at, True if link.in_run and before[at] == {needed - 1} else None)
        for at, link in enumerate(chain)
        if link.in_run is not False and needed - 1 in before[at]
    ]
    keys = [chain[at].key for at, _ in found]
    sure = _sure_keys(chain, needed) if len(set(keys)) < len(keys) else frozenset()
    entries: list[tuple[Any, Tri]] = []
    for at, truth in found:
        certain = True if chain[at].key in sure else truth
        # Where others may be in between, no run that is seen is surely unbroken.
        entries.append((_run(chain, at, needed, before), None if open_ else certain))
    return Items(entries, open_)


def _is_unordered(chain: Sequence[Link]) -> bool:
    """Whether blanks leave open in which order the items stand."""
    reached = None
    for link in chain:
        if reached is not None and least(link.key) < reached:
            return True
        if link.key.__class__ is Span and least(link.key) != most(link.key):
            reached = max(most(link.key), reached or most(link.key))
        elif reached is not None:
            reached = max(least(link.key), reached)
    return False


def _lengths_before(chain: Sequence[Link], needed: int) -> list[Set[int]]:
    """How long the run just before each item can be; ``needed`` stands for that and more."""
    lengths: Set[int] = {0}
    found = []
    for link in chain:
        found.append(lengths)
        after: set[int] = set()
        if link.there is not True:
            after |= lengths
        if link.in_run is not False:
            after |= {min(needed, length + 1) for length in lengths}
        if link.there is not False and link.holds is not True:
            after.add(0)
        lengths = after
    return found


def _run(chain: Sequence[Link], at: int, needed: int, before: Sequence[Set[int]]) -> Entry:
    """The run that reaches its length with the item at ``at``."""
    # Which item may be the last but so many, from there back to the first.
    levels: list[Set[int]] = [{at}]
    for _ in range(needed - 1):
        levels.append({each for later in levels[-1] for each in _beside(chain, later, -1)})
    levels.reverse()
    levels[0] = {each for each in levels[0] if 0 in before[each]}
    for level in range(1, needed):
        nexts = {each for earlier in levels[level - 1] for each in _beside(chain, earlier, 1)}
        levels[level] = levels[level] & nexts
    ends = _ends(chain, at, needed)
    length = hull({count for _, count in ends})
    seconds = levels[1] if needed > 1 else set(_beside(chain, at, 1))
    sources = {
        row
        for place in range(min(levels[0]), max(last for last, _ in ends) + 1)
        if chain[place].in_run is not False
        for row in getattr(chain[place].item, "sources", ())
    }
    cells = {
        "first": _one_of(chain, levels[0]),
        "second": _one_of(chain, seconds or {at}),
        "reached": chain[at].item,
        "last": _one_of(chain, {last for last, _ in ends}),
        "length": length,
    }
    return Entry(cells, tuple(sorted(sources, key=lambda row: (row.table, row.position))))


def _beside(chain: Sequence[Link], at: int, step: int) -> Iterator[int]:
    """The items that may be the one next to ``at`` in its run, towards an end of the chain."""
    place = at + step
    while 0 <= place < len(chain):
        if chain[place].in_run is not False:
            yield place
        if chain[place].there is True:
            return
        place += step


def _ends(chain: Sequence[Link], at: int, needed: int) -> Set[tuple[int, int]]:
    """The last item and the length that a run may have which is ``needed`` long at ``at``."""
    going, ended = {(at, needed)}, set()
    for place in range(at + 1, len(chain)):
        link = chain[place]
        after = set(going) if link.there is not True else set()
        if link.in_run is not False:
            after |= {(place, length + 1) for _, length in going}
        if link.there is not False and link.holds is not True:
            ended |= going
        going = after
        if not going:
            break
    return going | ended


def _one_of(chain: Sequence[Link], places: Set[int]) -> Any:
    """The item at one of some places, whichever it is."""
    items = [chain[place].item for place in sorted(places)]
    if len(items) == 1 or not hasattr(items[0], "cells"):
        return any_of(items)
    cells = {name: any_of([_read(each.cells[name]) for each in items]) for name in items[0].cells}
    return Entry(cells, tuple(row for each in items for row in each.sources))


def _read(cell: Any) -> Any:
    return read_unknown(cell) if cell.__class__ is Unknown else cell


def _any_order(chain: Sequence[Link], needed: int) -> Iterator[Entry]:
    """A possible run for each item, of items whose order is not known."""
    places = {at for at, link in enumerate(chain) if link.in_run is not False}
    if len(places) < needed:
        return
    anywhere = _one_of(chain, places)
    length = hull((max(1, needed), len(places)))
    for at in sorted(places):
        cells = {
            "first": anywhere,
            "second": anywhere,
            "reached": chain[at].item,
            "last": anywhere,
            "length": length,
        }
        yield Entry(cells, tuple(getattr(chain[at].item, "sources", ())))


def _sure_keys(chain: Sequence[Link], needed: int) -> frozenset[Any]:
    """The keys at which some run is reached in every completion; none where too many."""
    ways = [
        [(there, holds) for there in _ways(link.there) for holds in _ways(link.holds)]
        for link in chain
    ]
    if prod(map(len, ways)) > MOST_WAYS:
        return frozenset()
    every = []
    for way in product(*ways):
        reached, length = set(), 0
        for link, (there, holds) in zip(chain, way, strict=True):
            if there:
                length = length + 1 if holds else 0
                if length == needed:
                    reached.add(link.key)
        every.append(reached)
    return frozenset(set.intersection(*every)) if every else frozenset()


def _ways(truth: Tri) -> tuple[bool, ...]:
    return (True, False) if truth is None else (truth,)
