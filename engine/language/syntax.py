"""The shape of a parsed expression.

Nodes are frozen and carry where they stand (line and column, both 1-based, in the pack file), so
that every later message can point at the very word. Equality ignores the place: two nodes that
say the same thing are the same thing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands: line and column, both counted from 1, and the file of the pack."""

    line: int = 0
    column: int = 0
    file: str = ""


_NO_NODES = frozenset(
    {
        "place",
        "named_at",
        "name",
        "value",
        "ordinal",
        "function",
        "operator",
        "variable",
        "every",
        "months",
        "days",
    }
)


_parts: dict[type[Node], tuple[str, ...]] = {}


def _parts_of(node: type[Node]) -> tuple[str, ...]:
    """The fields of a node that may hold others."""
    found = _parts.get(node)
    if found is None:
        plain = _NO_NODES - ({"value"} if node in (InInterval, InList) else set())
        found = _parts[node] = tuple(each.name for each in fields(node) if each.name not in plain)
    return found


@dataclass(frozen=True, slots=True)
class Node:
    """Any expression."""

    place: Place = field(default=Place(), compare=False, kw_only=True)

    def children(self) -> list[Node]:
        """The expressions directly inside this one, left to right."""
        found: list[Node] = []
        for name in _parts_of(type(self)):
            value = getattr(self, name)
            if isinstance(value, Node):
                found.append(value)
            else:
                for part in value:
                    if isinstance(part, Node):
                        found.append(part)
                    else:
                        found.extend(piece for piece in part if isinstance(piece, Node))
        return found

    def walk(self) -> Iterator[Node]:
        """This expression and everything inside it, each before what is inside it."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            if _parts_of(type(node)):
                waiting.extend(reversed(node.children()))


@dataclass(frozen=True, slots=True)
class Number(Node):
    """A whole number."""

    value: int


@dataclass(frozen=True, slots=True)
class Text(Node):
    """A text or a code, in double quotes."""

    value: str


@dataclass(frozen=True, slots=True)
class Truth(Node):
    """``true``, ``false`` or ``unknown`` (None): what the document itself leaves undecided."""

    value: bool | None


@dataclass(frozen=True, slots=True)
class Null(Node):
    """``null``: nothing there."""


@dataclass(frozen=True, slots=True)
class DateLiteral(Node):
    """A date, as its day number (``date.toordinal``)."""

    ordinal: int


@dataclass(frozen=True, slots=True)
class DurationLiteral(Node):
    """A length of time: calendar months and days (``@"P3Y"`` is 36 months)."""

    months: int
    days: int


@dataclass(frozen=True, slots=True)
class Name(Node):
    """A bound name, a definition, a declared list or a table."""

    name: str


@dataclass(frozen=True, slots=True)
class Placeholder(Node):
    """``$name``: a form's parameter, before it is filled in."""

    name: str


@dataclass(frozen=True, slots=True)
class Attribute(Node):
    """A column or a part: ``m.date``."""

    of: Node
    name: str


@dataclass(frozen=True, slots=True)
class Filter(Node):
    """The items of a collection for which a condition holds.

    ``item`` is each in turn, or the name that the filter gives it: ``list[x where …]``.
    """

    of: Node
    condition: Node
    variable: str = "item"
    named_at: tuple[Place, ...] = field(default=(), compare=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Call(Node):
    """A function of the language with its arguments."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Ordered(Node):
    """``latest(collection by key)`` and its like (``item`` is each in turn).

    ``number`` holds how many are asked for, in ``latest(collection by key, 3)``.
    """

    function: str
    of: Node
    key: Node
    number: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Runs(Node):
    """``runs(x in collection order by key where condition)``: unbroken stretches.

    ``number`` holds how long a run is at least, in ``runs(… where condition, 3)``.
    """

    variable: str
    of: Node
    key: Node
    condition: Node
    number: tuple[Node, ...] = ()
    named_at: tuple[Place, ...] = field(default=(), compare=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ListOf(Node):
    """A list written out."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Compare(Node):
    """``=``, ``!=``, ``<``, ``<=``, ``>``, ``>=``."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class InInterval(Node):
    """``x in [a..b]``, both ends included."""

    value: Node
    low: Node
    high: Node


@dataclass(frozen=True, slots=True)
class InList(Node):
    """``x in list`` or ``x in ("a", "b")``."""

    value: Node
    among: Node


@dataclass(frozen=True, slots=True)
class Arithmetic(Node):
    """``+``, ``-``, ``*``, ``/`` on numbers, dates and durations."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class And(Node):
    """All of them."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or(Node):
    """At least one of them."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not(Node):
    """The opposite; unknown stays unknown."""

    part: Node


@dataclass(frozen=True, slots=True)
class Conditional(Node):
    """``if … then … else …``."""

    condition: Node
    then: Node
    otherwise: Node


@dataclass(frozen=True, slots=True)
class Quantified(Node):
    """``some``/``every`` … ``satisfies`` …"""

    every: bool
    bindings: tuple[tuple[str, Node], ...]
    condition: Node
    named_at: tuple[Place, ...] = field(default=(), compare=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ForReturn(Node):
    """``for … return …``: a list, one result an item."""

    bindings: tuple[tuple[str, Node], ...]
    result: Node
    named_at: tuple[Place, ...] = field(default=(), compare=False, kw_only=True)


def bound_by(node: Node) -> tuple[tuple[str, Node], ...]:
    """The names that an expression binds itself, each with the list whose items it stands for."""
    if isinstance(node, Quantified | ForReturn):
        return node.bindings
    if isinstance(node, Runs) or (isinstance(node, Filter) and node.variable != "item"):
        return ((node.variable, node.of),)
    return ()


def rebuild(node: Node, change: Callable[[Node], Node | None]) -> Node:
    """A copy of ``node`` where ``change`` replaces what it returns a node for, outside in.

    ``change`` returns None for "leave this one, look inside it".
    """
    changed = change(node)
    if changed is not None:
        return changed
    updates: dict[str, Any] = {}
    for name in _parts_of(type(node)):
        value = getattr(node, name)
        if isinstance(value, Node):
            new: Any = rebuild(value, change)
        elif isinstance(value, tuple):
            new = _rebuild_part(value, change)
        else:
            continue
        if new is not value:
            updates[name] = new
    return replace(node, **updates) if updates else node


def _rebuild_part(part: Any, change: Callable[[Node], Node | None]) -> Any:
    if isinstance(part, Node):
        return rebuild(part, change)
    if isinstance(part, tuple):
        new = tuple(_rebuild_part(piece, change) for piece in part)
        return new if any(a is not b for a, b in zip(new, part, strict=True)) else part
    return part
