"""The places of an obligation where something can be changed: every expression, from outside in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from engine.language import syntax as s
from engine.language.model import Obligation
from engine.language.plain import Plain
from engine.strength.kinds import FIELDS

Step = tuple[str, int | None, int | None]
"""From an expression to one directly inside it: the field, and where in its (nested) tuple."""

WHERE: Mapping[str, str] = {
    "requirement": "what is required",
    "done_on": "when it is done",
    "due": "by when it is due",
    "late_when": "when it counts as late",
    "since": "since when it is broken",
    "values_as_at": "the day whose values are used",
}

# What is said whole, as the sentence in which a small change stands.
_SENTENCES = (s.Compare, s.InInterval, s.InList)


@dataclass(frozen=True)
class Part:
    """One whole expression of an obligation; ``put`` is the obligation with another instead.

    ``name`` is the field, and for a definition or a bound name that name too.
    """

    name: str
    where: str
    node: s.Node
    put: Callable[[s.Node], Obligation]


@dataclass(frozen=True)
class Site:
    """One expression inside a part, with all those around it, outermost first."""

    part: Part
    path: tuple[Step, ...]
    around: tuple[s.Node, ...]
    node: s.Node
    nouns: Mapping[str, str]

    @property
    def parent(self) -> s.Node | None:
        """The expression directly around this one."""
        return self.around[-1] if self.around else None

    def put(self, new: s.Node) -> Obligation:
        """The obligation with another expression in this place."""
        return self.part.put(put_at(self.part.node, self.path, new))

    def sentence(self) -> s.Node | None:
        """The smallest comparison around this expression, if there is one."""
        return next((each for each in reversed(self.around) if isinstance(each, _SENTENCES)), None)


def put_at(node: s.Node, path: tuple[Step, ...], new: s.Node) -> s.Node:
    """A copy of an expression with another in one place."""
    if not path:
        return new
    (name, at, inner), rest = path[0], path[1:]
    value = getattr(node, name)
    changed: Any
    if at is None:
        changed = put_at(value, rest, new)
    else:
        part = value[at]
        if inner is None:
            one: Any = put_at(part, rest, new)
        else:
            one = (*part[:inner], put_at(part[inner], rest, new), *part[inner + 1 :])
        changed = (*value[:at], one, *value[at + 1 :])
    return replace(node, **{name: changed})


def inside(node: s.Node) -> Iterator[tuple[Step, s.Node]]:
    """The expressions directly inside another, each with the step that leads to it."""
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, s.Node):
            yield (field.name, None, None), value
        elif isinstance(value, tuple):
            for at, part in enumerate(value):
                if isinstance(part, s.Node):
                    yield (field.name, at, None), part
                elif isinstance(part, tuple):
                    for inner, piece in enumerate(part):
                        if isinstance(piece, s.Node):
                            yield (field.name, at, inner), piece


def parts_of(obligation: Obligation) -> Iterator[Part]:
    """Every expression that a verdict of the obligation depends on, in the order of writing."""
    population = obligation.population
    assert population is not None

    def populated(**changed: Any) -> Obligation:
        return replace(obligation, population=replace(population, **changed))

    tested = "for whom or what it is tested"
    for at, (name, node) in enumerate(population.each):

        def generated(new: s.Node, at: int = at) -> Obligation:
            return populated(each=_with_item(population.each, at, new))

        yield Part(f"each {name}", tested, node, generated)
    if population.where is not None:
        yield Part("where", tested, population.where, lambda new: populated(where=new))
    for at, (name, node) in enumerate(population.key):

        def keyed(new: s.Node, at: int = at) -> Obligation:
            return populated(key=_with_item(population.key, at, new))

        yield Part(f"key {name}", "what a verdict is about", node, keyed)
    if population.event is not None:
        said = "the day that must lie in the time of the audit"
        yield Part("event", said, population.event, lambda new: populated(event=new))
    exceptions = obligation.exceptions
    for at, (node, reason) in enumerate(exceptions):

        def excepted(new: s.Node, at: int = at, reason: str = reason) -> Obligation:
            changed = (*exceptions[:at], (new, reason), *exceptions[at + 1 :])
            return replace(obligation, exceptions=changed)

        yield Part(f"exception {at}", "what is excepted", node, excepted)
    needed = reachable(obligation)
    for name, node in obligation.definitions.items():
        if name in needed:

            def defined(new: s.Node, name: str = name) -> Obligation:
                return replace(obligation, definitions={**obligation.definitions, name: new})

            yield Part(f"define {name}", f"what “{name.replace('_', ' ')}” means", node, defined)
    for field in FIELDS:
        node_of_field = getattr(obligation, field)
        if node_of_field is not None:

            def put(new: s.Node, field: str = field) -> Obligation:
                return with_field(obligation, field, new)

            yield Part(field, WHERE[field], node_of_field, put)


def with_field(obligation: Obligation, field: str, new: s.Node) -> Obligation:
    """The obligation with another expression in one of its fields."""
    changed: dict[str, Any] = {field: new}
    return replace(obligation, **changed)


def _with_item(
    items: tuple[tuple[str, s.Node], ...], at: int, new: s.Node
) -> tuple[tuple[str, s.Node], ...]:
    return (*items[:at], (items[at][0], new), *items[at + 1 :])


def reachable(obligation: Obligation) -> frozenset[str]:
    """The definitions that a verdict depends on; others only fill in the sentences."""
    waiting = [node for node, _ in obligation.exceptions]
    waiting += [node for field in FIELDS if (node := getattr(obligation, field)) is not None]
    needed: set[str] = set()
    while waiting:
        for each in waiting.pop().walk():
            name = each.name if isinstance(each, s.Name) else ""
            if name in obligation.definitions and name not in needed:
                needed.add(name)
                waiting.append(obligation.definitions[name])
    return frozenset(needed)


def sites_of(obligation: Obligation, plain: Plain) -> Iterator[Site]:
    """Every expression of an obligation; ``plain`` learns the nouns of what is bound."""
    population = obligation.population
    assert population is not None
    for name, node in population.each:
        plain.bind(name, node)
    bound = dict(plain.nouns)
    for part in parts_of(obligation):
        plain.nouns = dict(bound)
        yield from _walk(part, (), (), part.node, plain)
    plain.nouns = bound


def _walk(
    part: Part, path: tuple[Step, ...], around: tuple[s.Node, ...], node: s.Node, plain: Plain
) -> Iterator[Site]:
    outer = dict(plain.nouns)
    yield Site(part, path, around, node, outer)
    for name, collection in s.bound_by(node):
        plain.bind(name, collection)
    for step, each in inside(node):
        yield from _walk(part, (*path, step), (*around, node), each, plain)
    plain.nouns = outer
