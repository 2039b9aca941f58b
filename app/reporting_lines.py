"""The reporting lines of a snapshot as its constitution asks for them, with names for readers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from app.formats.lines_text import Asked
from app.names import Names
from facts.lines import Lines, Node, NodeKind, lines_of

if TYPE_CHECKING:
    from engine.language.model import Pack
    from facts.snapshot import Snapshot

OUTSIDE = "outside"
"""The kind of a body that a constitution names and does not set up."""


def lines_for(pack: Pack, snapshot: Snapshot, day: date) -> Lines:
    """The graph on a day, with the lines that the pack requires and the bodies that are its own."""
    return lines_of(
        snapshot,
        day=day,
        required=pack.required_lines,
        root=pack.root,
        own=(body.code for body in pack.bodies.values() if body.kind != OUTSIDE),
        codes=pack.codes,
    )


def asked_of(pack: Pack) -> Asked:
    """What the pack asks of posts and of the chairs of its groups."""
    groups = {body.code for body in pack.bodies.values() if body.kind != OUTSIDE}
    return Asked(
        posts=pack.posts,
        chairs_sit_on=pack.chairs_sit_on,
        groups=tuple(sorted(groups - {pack.root, pack.chairs_sit_on})),
    )


def labels(names: Names) -> Callable[[Node], str]:
    """How readers know each node of the graph."""

    def label(node: Node) -> str:
        known = node.kind is not NodeKind.UNKNOWN
        return names.party(f"{node.kind.value}:{node.id}") if known else node.id

    return label
