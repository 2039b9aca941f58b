"""Reporting lines: who answers to whom among people, posts, bodies and organisations (networkx).

``lines_of(snapshot, …)`` makes ``Lines``, which says what is recorded and what is missing;
``answers_to`` and ``route`` say where a breach goes.
"""

from facts.lines.graph import Lines
from facts.lines.model import (
    CHAIR_ROLES,
    FULL_ROLES,
    UPWARD,
    Answer,
    Basis,
    ChairElsewhere,
    Distance,
    Holding,
    KnownNames,
    LineFacts,
    Node,
    NodeKind,
    RecordedLine,
    RequiredLine,
    Route,
    SharedPost,
    Sitting,
    Vacancy,
)
from facts.lines.reading import lines_of
from facts.lines.routing import answers_to, route, same_office

__all__ = [
    "CHAIR_ROLES",
    "FULL_ROLES",
    "UPWARD",
    "Answer",
    "Basis",
    "ChairElsewhere",
    "Distance",
    "Holding",
    "KnownNames",
    "LineFacts",
    "Lines",
    "Node",
    "NodeKind",
    "RecordedLine",
    "RequiredLine",
    "Route",
    "SharedPost",
    "Sitting",
    "Vacancy",
    "answers_to",
    "lines_of",
    "route",
    "same_office",
]
