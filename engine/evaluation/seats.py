"""Whether the people there can fill a list of seats, each person filling one."""

from __future__ import annotations

from typing import Any

import networkx as nx

from engine.evaluation.environment import Environment
from engine.evaluation.values import Items, Tri, Unknown

MOST_SEATS = 6


def fills(
    env: Environment,
    groups: tuple[tuple[str, ...], ...],
    people: Items,
    on_roll: Items | None = None,
) -> Tri:
    """Whether each group of seats can have a person of its own from among ``people``.

    Certain where those certainly there and with known seats suffice; possible where everybody
    possibly there would, a person with a blank seat filling any one. With ``on_roll``, a group
    that nobody on that roll certainly holds never makes the answer false: the document asks for
    somebody whom its own list of members does not supply.
    """
    wanted = [(group,) if group.__class__ is str else tuple(group) for group in groups]
    if on_roll is not None:
        held = _held(wanted, on_roll, env)
        if len(held) < len(wanted):
            return False if fills(env, tuple(held), people) is False else None
    sure = [_seats(seat, env)[0] for seat, truth in people.entries if truth]
    if _matched(wanted, [(held, False) for held in sure]):
        return True
    maybe = [_seats(seat, env) for seat, _ in people.entries]
    if people.open or _matched(wanted, maybe):
        return None
    return False


def _held(wanted: list[tuple[str, ...]], on_roll: Items, env: Environment) -> list[tuple[str, ...]]:
    """The groups that somebody who is certainly on the roll is known to hold."""
    seats = [_seats(seat, env)[0] for seat, truth in on_roll.entries if truth]
    return [group for group in wanted if any(held.intersection(group) for held in seats)]


def _seats(seat: Any, env: Environment) -> tuple[frozenset[str], bool]:
    """The seats a person is known to hold, and whether one of them is blank."""
    held = seat.cells["seats"]
    blank = [cell for cell in held if cell.__class__ is Unknown]
    for cell in blank:
        env.read(cell)
    return frozenset(cell for cell in held if cell.__class__ is str), bool(blank)


def _matched(wanted: list[tuple[str, ...]], people: list[tuple[frozenset[str], bool]]) -> bool:
    """Whether a matching gives every group a person (one person, one group)."""
    reach = [
        [at for at, (held, blank) in enumerate(people) if blank or held.intersection(group)]
        for group in wanted
    ]
    if not all(reach):
        return False
    if sum(len(set(each)) for each in reach) == len({at for each in reach for at in each}):
        return True
    graph = nx.Graph()
    tops = [("group", at) for at in range(len(wanted))]
    graph.add_nodes_from(tops)
    graph.add_edges_from(
        (("group", group), ("person", at)) for group, each in enumerate(reach) for at in each
    )
    matching = nx.bipartite.maximum_matching(graph, top_nodes=tops)
    return all(top in matching for top in tops)


def unfilled(env: Environment, groups: tuple[Any, ...], people: Items) -> list[str]:
    """The groups for which nobody there certainly stands, in order (for explanations)."""
    missing = []
    for group in groups:
        seats = (group,) if group.__class__ is str else tuple(group)
        if not any(
            _seats(seat, env)[0].intersection(seats) for seat, truth in people.entries if truth
        ):
            missing.append(" or ".join(seats))
    return missing
