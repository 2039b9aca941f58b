"""Whether the people there can fill a list of seats, each person filling one."""

from __future__ import annotations

from typing import Any, NamedTuple

from engine.evaluation.environment import Environment
from engine.evaluation.values import Items, Tri, Unknown


class Held(NamedTuple):
    """The seats of one person: those they certainly hold, may hold, or whether it may be any."""

    sure: frozenset[str | None]
    maybe: frozenset[str | None]
    any_seat: bool = False


def fills(
    env: Environment,
    groups: tuple[tuple[str, ...], ...] | Items,
    people: Items,
    on_roll: Items | None = None,
) -> Tri:
    """Whether each group of seats can have a person of its own from among ``people``.

    Certain where those certainly there and with known seats suffice; possible where everybody
    possibly there would, a person with a blank seat filling any one. With ``on_roll``, a group
    that nobody on that roll certainly holds never makes the answer false: the document asks for
    somebody whom its own list of members does not supply.
    """
    if isinstance(groups, Items):  # one of several lists: which is not known
        return None
    wanted = [as_group(group) for group in groups]
    if on_roll is not None:
        held = _held(wanted, on_roll, env)
        if len(held) < len(wanted):
            return False if fills(env, tuple(held), people) is False else None
    everybody = [(_seats(seat, env), truth) for seat, truth in people.entries]
    if _matched(wanted, [Held(each.sure, frozenset()) for each, truth in everybody if truth]):
        return True
    if people.open or _matched(wanted, [each for each, _ in everybody]):
        return None
    return False


def as_group(group: Any) -> tuple[str, ...]:
    """A group of seats, of which one is enough; a single seat is a group of one."""
    return (group,) if isinstance(group, str) else tuple(group)


def _held(wanted: list[tuple[str, ...]], on_roll: Items, env: Environment) -> list[tuple[str, ...]]:
    """The groups that somebody who is certainly on the roll is known to hold."""
    seats = [_seats(seat, env).sure for seat, truth in on_roll.entries if truth]
    return [group for group in wanted if any(held.intersection(group) for held in seats)]


def _seats(seat: Any, env: Environment) -> Held:
    """The seats that go with the roles for which somebody is on the roll."""
    sure: set[str | None] = set()
    maybe: set[str | None] = set()
    any_seat = False
    for row in seat.sources:
        in_role = seat.in_role(row, env)
        if in_role is False:
            continue
        held = row.cells["seat"]
        if held.__class__ is Unknown:
            held = env.read(held)
        if held.__class__ is Unknown:
            any_seat = True
        else:
            (sure if in_role else maybe).add(held)
    return Held(frozenset(sure), frozenset(maybe | sure), any_seat)


def _matched(wanted: list[tuple[str, ...]], people: list[Held]) -> bool:
    """Whether a matching gives every group a person (one person, one group)."""
    reach = [
        [
            at
            for at, held in enumerate(people)
            if held.any_seat or held.sure.intersection(group) or held.maybe.intersection(group)
        ]
        for group in wanted
    ]
    if not all(reach):
        return False
    if sum(map(len, reach)) == len({at for each in reach for at in each}):
        return True
    # Imported where there is a choice to be made: it takes longer than all else here.
    from networkx.algorithms import bipartite
    from networkx.classes.graph import Graph

    graph: Graph[tuple[str, int]] = Graph()
    tops = [("group", at) for at in range(len(wanted))]
    graph.add_nodes_from(tops)
    graph.add_edges_from(
        (("group", group), ("person", at)) for group, each in enumerate(reach) for at in each
    )
    matching = bipartite.maximum_matching(graph, top_nodes=tops)
    return all(top in matching for top in tops)
