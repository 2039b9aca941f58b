"""What bare names mean where expressions of one obligation are compiled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.evaluation.environment import Environment, Evaluate
from engine.evaluation.values import Items
from engine.evaluation.values_at import ValuesAt
from engine.language import syntax as s


@dataclass
class Names:
    """What a bare name stands for, apart from names bound by the expression itself."""

    tables: frozenset[str]
    lists: Mapping[str, Any]
    collections: Mapping[str, Callable[[Environment], Items]]
    parameters: Callable[[str, int | None], Any]
    readings: Mapping[str, str]
    definitions: dict[str, s.Node] = field(default_factory=dict)
    compiled: dict[str, Evaluate] = field(default_factory=dict)
    values_as_at: ValuesAt | None = None
    # The lists in force on a day, and the days from which a list or a parameter is another.
    lists_on: Callable[[int], Mapping[str, Any]] = lambda day: {}
    changes: tuple[int, ...] = ()
