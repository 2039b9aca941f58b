"""An obligation as its open questions are read: what asks for a reading is answered beforehand.

What is left is the plain rule under that reading, so that a question of the document costs nothing
where it is not asked, and a filter or a count is still known for what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from engine.language import syntax as s
from engine.language.model import Obligation, Population, reading_name


def as_read(obligation: Obligation, readings: Mapping[str, str]) -> Obligation:
    """The obligation with every comparison of a reading answered by the option taken."""
    if not obligation.readings:
        return obligation

    def read(node: s.Node) -> s.Node:
        return _read(node, readings)

    def perhaps(node: s.Node | None) -> s.Node | None:
        return None if node is None else read(node)

    population = obligation.population
    return replace(
        obligation,
        population=None if population is None else _population(population, readings),
        exceptions=tuple((read(node), reason) for node, reason in obligation.exceptions),
        definitions={name: read(node) for name, node in obligation.definitions.items()},
        requirement=perhaps(obligation.requirement),
        done_on=perhaps(obligation.done_on),
        due=perhaps(obligation.due),
        since=perhaps(obligation.since),
        late_when=perhaps(obligation.late_when),
        values_as_at=perhaps(obligation.values_as_at),
    )


def _population(population: Population, readings: Mapping[str, str]) -> Population:
    def read(node: s.Node) -> s.Node:
        return _read(node, readings)

    where, event = population.where, population.event
    return replace(
        population,
        each=tuple((name, read(node)) for name, node in population.each),
        where=None if where is None else read(where),
        key=tuple((name, read(node)) for name, node in population.key),
        event=None if event is None else read(event),
    )


def _read(node: s.Node, readings: Mapping[str, str]) -> s.Node:
    def answered(each: s.Node) -> s.Node | None:
        if isinstance(each, s.Compare):
            return _compared(each, readings)
        if isinstance(each, s.And | s.Or):
            return _joined(type(each), [_read(part, readings) for part in each.parts])
        if isinstance(each, s.Not):
            part = _read(each.part, readings)
            if isinstance(part, s.Truth) and part.value is not None:
                return s.Truth(not part.value)
            return s.Not(part)
        if isinstance(each, s.Conditional):
            condition = _read(each.condition, readings)
            if isinstance(condition, s.Truth) and condition.value is not None:
                return _read(each.then if condition.value else each.otherwise, readings)
        return None

    return s.rebuild(node, answered)


def _compared(node: s.Compare, readings: Mapping[str, str]) -> s.Truth | None:
    """Whether a reading is the option named; None where something else is compared."""
    for one, other in ((node.left, node.right), (node.right, node.left)):
        if (
            isinstance(one, s.Attribute)
            and one.of == s.Name("reading")
            and isinstance(other, s.Text)
            and node.operator in ("=", "!=")
        ):
            same = readings[reading_name(one.name)] == other.value
            return s.Truth(same == (node.operator == "="))
    return None


def _joined(kind: type[s.And | s.Or], parts: list[s.Node]) -> s.Node:
    """And or or, without the parts that are answered and say nothing more."""
    ends = s.Truth(kind is s.Or)
    if ends in parts:
        return ends
    left: list[s.Node] = []
    for each in parts:
        if each != s.Truth(kind is s.And):
            # What an "if" chose may itself be joined so: one and the same, and quicker to look up.
            left.extend(each.parts if isinstance(each, kind) else (each,))
    if not left:
        return s.Truth(kind is s.And)
    return left[0] if len(left) == 1 else kind(tuple(left))
