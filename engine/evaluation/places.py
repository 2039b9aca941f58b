"""Stretches of membership: how long one person is on one body without a gap.

A blank role may join two stretches or leave a gap between them, so each blank is tried both ways:
a stretch is certain where it comes out the same whatever the blanks hold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import product
from typing import Any

from engine.evaluation.environment import Entry, Environment
from engine.evaluation.knowledge import Row
from engine.evaluation.rolls import in_role
from engine.evaluation.values import Items, Tri, Unknown

# Blank roles of one person on one body that are tried in every combination.
MOST_BLANK_ROLES = 6


class Place(Entry):
    """A stretch: ``person``, ``body``, ``from``, ``until``.

    ``ways`` are those of ``among`` ways to fill blank roles in which it is there; all of them, or
    none that can be told apart, are an empty set.
    """

    __slots__ = ("among", "ways")

    def __init__(
        self, cells: dict[str, Any], rows: tuple[Row, ...], ways: frozenset[int], among: int
    ) -> None:
        super().__init__(cells, rows)
        self.ways = ways
        self.among = among


def places(env: Environment, roles: tuple[str, ...] | Items) -> Items:
    """Each unbroken stretch of one person on one body in the roles: person, body, from, until."""
    if isinstance(roles, Items):  # one of several lists: which is not known
        return Items([], open_=True)
    entries = env.know.remember(("places", roles), lambda: _every(env, roles))
    for place, truth in entries:
        if truth is None:
            in_role(place.sources, roles, env)
    return Items(entries, env.lacks("memberships"))


def _every(env: Environment, roles: tuple[str, ...]) -> list[tuple[Any, Tri]]:
    held: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in env.know.rows("memberships"):
        if in_role((row,), roles, env) is not False:
            held[row.cells["person"], row.cells["body"]].append(row)
    return [
        each
        for (person, body), found in sorted(held.items())
        for each in _stretches(person, body, found)
    ]


def _stretches(person: str, body: str, rows: list[Row]) -> list[tuple[Place, Tri]]:
    """Each stretch that there may be, in order."""
    blank = [row for row in rows if row.cells["role"].__class__ is Unknown]
    sure = [row for row in rows if row not in blank]
    few = len(blank) <= MOST_BLANK_ROLES
    ways = [
        sure + [row for row, taken in zip(blank, chosen, strict=True) if taken]
        for chosen in (
            product((True, False), repeat=len(blank)) if few else ((True,) * len(blank),)
        )
    ]
    if not few:
        ways.append(sure)
    found: dict[tuple[int, int], dict[int, tuple[Row, ...]]] = defaultdict(dict)
    for number, way in enumerate(ways):
        for days, stretch in _joined(way):
            found[days][number] = stretch
    made: list[tuple[Place, Tri]] = []
    for (first, last), there in sorted(found.items()):
        cells = {"person": person, "body": body, "from": first, "until": last}
        certain = few and len(there) == len(ways)
        told = frozenset(there) if few and not certain else frozenset()
        longest = max(there.values(), key=len)
        made.append((Place(cells, longest, told, len(ways)), True if certain else None))
    return made


def _joined(rows: Iterable[Row]) -> list[tuple[tuple[int, int], tuple[Row, ...]]]:
    """Rows as stretches: one that begins no later than the day after another ends goes on."""
    stretches: list[list[Row]] = []
    end = 0
    for row in sorted(rows, key=lambda row: int(row.cells["from"])):
        if stretches and row.cells["from"] <= end + 1:
            stretches[-1].append(row)
            end = max(end, row.cells["until"])
        else:
            stretches.append([row])
            end = row.cells["until"]
    return [
        (
            (stretch[0].cells["from"], max(row.cells["until"] for row in stretch)),
            tuple(stretch),
        )
        for stretch in stretches
    ]
