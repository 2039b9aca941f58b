"""Where the boxes of a picture in layers go, and the ways of the lines between them.

A line leads up from one box to another. Boxes stand in layers so that lines lead upwards (but for
those that close a round), their order in a layer keeps crossings few (barycentres, then swaps of
neighbours), and each stands as near below its neighbours as there is room. Nothing is random: the
same boxes and lines give the same picture.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Box = TypeVar("Box", bound=Hashable)

SWEEPS = 24
"""How often the layers are put in order anew, up and down in turn; the best order is kept."""


@dataclass(frozen=True)
class Spot:
    """A place in a layer, counted from the top: a box's, or one that a long line passes through."""

    layer: int
    x: float


@dataclass(frozen=True)
class Way(Generic[Box]):
    """A line's way from its lower box to its upper: ``points`` are the spots between the two."""

    from_: Box
    to: Box
    points: tuple[Spot, ...]


@dataclass(frozen=True)
class Layout(Generic[Box]):
    """The spot of each box, the way of each line, the crossings left, and the number of layers."""

    spots: Mapping[Box, Spot]
    ways: tuple[Way[Box], ...]
    crossings: int
    layers: int


@dataclass(frozen=True)
class _Bend:
    """A stand-in for a box where a line passes a layer on its way."""

    line: int
    layer: int


def layered(
    boxes: Iterable[Box],
    lines: Iterable[tuple[Box, Box]],
    *,
    box_room: float,
    line_room: float,
    most: int = 6,
) -> Layout[Box]:
    """Lay out boxes (each joined to another by some line) and the lines that lead up between them.

    ``box_room`` and ``line_room`` are the widths, in the units of the picture, that a box and a
    passing line need with the gap beside it. ``x`` runs from 0, to the middle of a box. Where more
    than ``most`` boxes would stand in one layer, some that can are moved to the next.
    """
    order = list(dict.fromkeys(boxes))
    pairs = [pair for pair in dict.fromkeys(lines) if pair[0] != pair[1]]
    upward = _without_rounds(order, pairs)
    level = _narrowed(_levels(order, upward), upward, most)
    rows, joints, chains = _rows_with_bends(order, upward, level)
    rows, crossings = _fewest_crossings(rows, joints)
    rooms = {
        item: line_room if isinstance(item, _Bend) else box_room for row in rows for item in row
    }
    x = _places(rows, joints, rooms)
    spots = {box: Spot(level[box], x[box]) for box in order}
    ways = []
    for pair, (lower, upper), chain in zip(pairs, upward, chains, strict=True):
        points = tuple(Spot(bend.layer, x[bend]) for bend in chain)
        ways.append(Way(*pair, points if pair == (lower, upper) else points[::-1]))
    return Layout(spots, tuple(ways), crossings, len(rows))


def _without_rounds(
    boxes: Sequence[Box], pairs: Sequence[tuple[Box, Box]]
) -> list[tuple[Box, Box]]:
    """Each line as it leads up; one that would close a round is laid the other way round."""
    import networkx as nx

    graph: nx.DiGraph[Box] = nx.DiGraph()
    graph.add_nodes_from(boxes)
    upward = []
    for lower, upper in pairs:
        if nx.has_path(graph, upper, lower):
            lower, upper = upper, lower
        graph.add_edge(lower, upper)
        upward.append((lower, upper))
    return upward


def _levels(boxes: Sequence[Box], upward: Sequence[tuple[Box, Box]]) -> dict[Box, int]:
    """The layer of each box, 0 at the top: below all above it, a top one just above what it has."""
    import networkx as nx

    graph: nx.DiGraph[Box] = nx.DiGraph()
    graph.add_nodes_from(boxes)
    graph.add_edges_from(upward)
    level: dict[Box, int] = {}
    for box in reversed(list(nx.lexicographical_topological_sort(graph, key=boxes.index))):
        level[box] = 1 + max((level[above] for above in graph.successors(box)), default=-1)
    for box in boxes:
        if not list(graph.successors(box)) and list(graph.predecessors(box)):
            level[box] = min(level[below] for below in graph.predecessors(box)) - 1
    return level


def _narrowed(
    level: Mapping[Box, int], upward: Sequence[tuple[Box, Box]], most: int
) -> dict[Box, int]:
    """The same layers, but where one holds too many: boxes at an end of their lines moved on.

    One with nothing above it moves up while there is room; one with nothing below moves down, if
    need be to a new layer at the bottom.
    """
    level = dict(level)
    lower, upper = {pair[0] for pair in upward}, {pair[1] for pair in upward}
    number = 0
    while number <= max(level.values(), default=-1):
        row = [box for box, at in level.items() if at == number]
        tops = [box for box in row if box not in lower]
        feet = [box for box in row if box not in upper]
        for box in tops if number else []:
            above = sum(1 for at in level.values() if at == number - 1)
            if len(row) > most and above < most:
                level[box] = number - 1
                row.remove(box)
        for box in reversed(feet):
            if len(row) > most:
                level[box] = number + 1
                row.remove(box)
        number += 1
    return level


Item = Hashable
Rows = list[list[Item]]
Joints = Sequence[tuple[Item, Item]]


def _rows_with_bends(
    boxes: Sequence[Box], upward: Sequence[tuple[Box, Box]], level: Mapping[Box, int]
) -> tuple[Rows, Joints, list[list[_Bend]]]:
    """The layers from the top with a bend wherever a line passes one, and what joins what."""
    rows: Rows = [[] for _ in range(1 + max(level.values(), default=-1))]
    for box in boxes:
        rows[level[box]].append(box)
    joints: list[tuple[Item, Item]] = []
    chains = []
    for number, (lower, upper) in enumerate(upward):
        chain = [_Bend(number, layer) for layer in range(level[lower] - 1, level[upper], -1)]
        for bend in chain:
            rows[bend.layer].append(bend)
        stops: list[Item] = [lower, *chain, upper]
        joints += itertools.pairwise(stops)
        chains.append(chain)
    return rows, joints, chains


def _fewest_crossings(rows: Rows, joints: Joints) -> tuple[Rows, int]:
    above: dict[Item, list[Item]] = defaultdict(list)
    below: dict[Item, list[Item]] = defaultdict(list)
    for lower, upper in joints:
        above[lower].append(upper)
        below[upper].append(lower)
    rows = [list(row) for row in rows]
    best, fewest = [list(row) for row in rows], _crossings(rows, above)
    for sweep in range(SWEEPS):
        downward = sweep % 2 == 0
        numbers = range(1, len(rows)) if downward else range(len(rows) - 2, -1, -1)
        for number in numbers:
            beside = rows[number - 1 if downward else number + 1]
            _by_barycentre(rows[number], beside, above if downward else below)
        _swap_neighbours(rows, above)
        if (crossings := _crossings(rows, above)) < fewest:
            best, fewest = [list(row) for row in rows], crossings
    return best, fewest


def _by_barycentre(
    row: list[Item], beside: Sequence[Item], joined: Mapping[Item, Sequence[Item]]
) -> None:
    """Put a layer in the order of the middle of what each item is joined to beside it."""
    place = {item: index / max(1, len(beside) - 1) for index, item in enumerate(beside)}
    middle = {}
    for index, item in enumerate(row):
        there = [place[other] for other in joined.get(item, ())]
        middle[item] = sum(there) / len(there) if there else index / max(1, len(row) - 1)
    row.sort(key=middle.__getitem__)


def _swap_neighbours(rows: Rows, above: Mapping[Item, Sequence[Item]]) -> None:
    """Swap neighbours in a layer as long as that takes away crossings."""
    fewest = _crossings(rows, above)
    better = True
    while better:
        better = False
        for row in rows:
            for index in range(len(row) - 1):
                row[index], row[index + 1] = row[index + 1], row[index]
                if (crossings := _crossings(rows, above)) < fewest:
                    fewest, better = crossings, True
                else:
                    row[index], row[index + 1] = row[index + 1], row[index]


def _crossings(rows: Rows, above: Mapping[Item, Sequence[Item]]) -> int:
    total = 0
    for upper, lower in itertools.pairwise(rows):
        place = {item: index for index, item in enumerate(upper)}
        ends = [sorted(place[other] for other in above.get(item, ())) for item in lower]
        flat = [end for found in ends for end in found]
        total += sum(1 for i, end in enumerate(flat) for later in flat[i + 1 :] if later < end)
    return total


def _places(rows: Rows, joints: Joints, rooms: Mapping[Item, float]) -> dict[Item, float]:
    """How far right each item stands: in order, with room, as near its neighbours as can be."""
    beside: dict[Item, list[Item]] = defaultdict(list)
    layer = {item: number for number, row in enumerate(rows) for item in row}
    for lower, upper in joints:
        beside[lower].append(upper)
        beside[upper].append(lower)
    x: dict[Item, float] = {}
    for row in rows:
        edge = 0.0
        for item in row:
            x[item] = edge + rooms[item] / 2
            edge += rooms[item]
    for sweep in range(SWEEPS):
        downward = sweep % 2 == 0
        for number in range(len(rows)) if downward else reversed(range(len(rows))):
            wanted = []
            for item in rows[number]:
                near = [o for o in beside[item] if (layer[o] < number) == downward]
                near = near if sweep < SWEEPS - 2 and near else beside[item]
                wanted.append(sum(x[o] for o in near) / len(near) if near else x[item])
            x.update(zip(rows[number], _with_room(rows[number], wanted, rooms), strict=True))
    left = min((x[item] - rooms[item] / 2 for item in x), default=0.0)
    return {item: place - left for item, place in x.items()}


def _with_room(
    row: Sequence[Item], wanted: Sequence[float], rooms: Mapping[Item, float]
) -> list[float]:
    """The places nearest to those wanted (least squares) that keep the order and the room."""
    offsets, edge = [], 0.0
    for item in row:
        offsets.append(edge + rooms[item] / 2)
        edge += rooms[item]
    blocks: list[tuple[float, int]] = []
    for place, offset in zip(wanted, offsets, strict=True):
        block = (place - offset, 1)
        while blocks and blocks[-1][0] > block[0]:
            mean, count = blocks.pop()
            block = ((mean * count + block[0] * block[1]) / (count + block[1]), count + block[1])
        blocks.append(block)
    shifts = [mean for mean, count in blocks for _ in range(count)]
    return [shift + offset for shift, offset in zip(shifts, offsets, strict=True)]
