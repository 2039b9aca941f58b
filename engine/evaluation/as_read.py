"""An obligation as its open questions are read: what asks for a reading is answered beforehand.

What is left is the plain rule under that reading, so that a question of the document costs nothing
where it is not asked, and a filter or a count is still known for what it is. Which questions had
to be answered to find it is noted: under another answer to any other question it is the same rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from engine.language import syntax as s
from engine.language.model import Obligation, Population, reading_name


@dataclass(frozen=True)
class AsRead:
    """An obligation as its open questions are read, and what its verdicts rest on.

    Attributes:
        obligation: the obligation with every comparison of a reading answered.
        looked_at: the readings whose answers decided what is left of it.
        asks: the obligations, by their keys, whose outcomes it still looks at.
    """

    obligation: Obligation
    looked_at: frozenset[str]
    asks: frozenset[str]


def as_read(obligation: Obligation, readings: Mapping[str, str]) -> Obligation:
    """The obligation with every comparison of a reading answered by the option taken."""
    return read_as(obligation, readings).obligation


def read_as(obligation: Obligation, readings: Mapping[str, str]) -> AsRead:
    """The obligation as read, with the readings and the outcomes that it rests on."""
    if not obligation.readings:
        return AsRead(obligation, frozenset(), frozenset(obligation.parents))
    verdict = _Reader(readings)
    definitions = {name: _Reader(readings) for name in obligation.definitions}
    found = replace(
        obligation,
        population=None if obligation.population is None else _population(obligation, verdict),
        exceptions=tuple((verdict.read(node), reason) for node, reason in obligation.exceptions),
        definitions={
            name: definitions[name].read(node) for name, node in obligation.definitions.items()
        },
        requirement=verdict.perhaps(obligation.requirement),
        done_on=verdict.perhaps(obligation.done_on),
        due=verdict.perhaps(obligation.due),
        since=verdict.perhaps(obligation.since),
        late_when=verdict.perhaps(obligation.late_when),
        values_as_at=verdict.perhaps(obligation.values_as_at),
    )
    # A definition that nothing of what is left names decides nothing.
    waiting = [name for name in verdict.names if name in definitions]
    counted = set(waiting)
    while waiting:
        noted = definitions[waiting.pop()]
        verdict.take_over([noted])
        new = [name for name in noted.names if name in definitions and name not in counted]
        counted.update(new)
        waiting.extend(new)
    asks = verdict.outcomes & set(obligation.parents)
    return AsRead(found, frozenset(verdict.looked_at), frozenset(asks))


def _population(obligation: Obligation, reader: _Reader) -> Population:
    population = obligation.population
    assert population is not None
    return replace(
        population,
        each=tuple((name, reader.read(node)) for name, node in population.each),
        where=reader.perhaps(population.where),
        key=tuple((name, reader.read(node)) for name, node in population.key),
        event=reader.perhaps(population.event),
    )


class _Reader:
    """Answers what asks for a reading, and notes what that which is left rests on."""

    def __init__(self, readings: Mapping[str, str]) -> None:
        self.readings = readings
        self.looked_at: set[str] = set()
        self.names: set[str] = set()
        self.outcomes: set[str] = set()

    def read(self, node: s.Node) -> s.Node:
        """An expression with its questions answered."""
        return s.rebuild(node, self._answered)

    def perhaps(self, node: s.Node | None) -> s.Node | None:
        """`read`, where there is an expression at all."""
        return None if node is None else self.read(node)

    def take_over(self, others: Iterable[_Reader]) -> None:
        """Note what others noted."""
        for each in others:
            self.looked_at |= each.looked_at
            self.names |= each.names
            self.outcomes |= each.outcomes

    def _answered(self, each: s.Node) -> s.Node | None:
        if isinstance(each, s.Compare):
            return self._compared(each)
        if isinstance(each, s.And | s.Or):
            return self._joined(type(each), each.parts)
        if isinstance(each, s.Not):
            part = self.read(each.part)
            if isinstance(part, s.Truth) and part.value is not None:
                return s.Truth(not part.value)
            return s.Not(part)
        if isinstance(each, s.Conditional):
            return self._chosen(each)
        self._note(each)
        return None

    def _note(self, each: s.Node) -> None:
        if isinstance(each, s.Name):
            self.names.add(each.name)
        elif isinstance(each, s.Attribute) and each.of == s.Name("reading"):
            self.looked_at.add(reading_name(each.name))
        elif isinstance(each, s.Call) and each.function == "outcomes":
            (asked,) = each.arguments
            assert isinstance(asked, s.Text)
            self.outcomes.add(asked.value)

    def _chosen(self, node: s.Conditional) -> s.Node | None:
        condition = self.read(node.condition)
        if isinstance(condition, s.Truth) and condition.value is not None:
            return self.read(node.then if condition.value else node.otherwise)
        return None

    def _compared(self, node: s.Compare) -> s.Truth | None:
        """Whether a reading is the option named; None where something else is compared."""
        for one, other in ((node.left, node.right), (node.right, node.left)):
            if (
                isinstance(one, s.Attribute)
                and one.of == s.Name("reading")
                and isinstance(other, s.Text)
                and node.operator in ("=", "!=")
            ):
                name = reading_name(one.name)
                self.looked_at.add(name)
                same = self.readings[name] == other.value
                return s.Truth(same == (node.operator == "="))
        return None

    def _joined(self, kind: type[s.And | s.Or], parts: tuple[s.Node, ...]) -> s.Node:
        """And or or, without the parts that are answered and say nothing more."""
        ends, readers = s.Truth(kind is s.Or), list[_Reader]()
        left: list[s.Node] = []
        for part in parts:
            reader = _Reader(self.readings)
            read = reader.read(part)
            if read == ends:
                # This part alone decides, whatever the others say.
                self.take_over([reader])
                return ends
            readers.append(reader)
            if read != s.Truth(kind is s.And):
                # What an "if" chose may itself be joined so: it is the same, and looked up quicker.
                left.extend(read.parts if isinstance(read, kind) else (read,))
        self.take_over(readers)
        if not left:
            return s.Truth(kind is s.And)
        return left[0] if len(left) == 1 else kind(tuple(left))
