"""An obligation as its open questions are read: what asks for a reading is answered beforehand.

What is left is the plain rule under that reading, so that a question of the document costs nothing
where it is not asked, and a filter or a count is still known for what it is. Which questions had
to be answered to find it is noted: under another answer to any other question it is the same rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

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


class Settled:
    """What of expressions asks for no reading, so that it is the same under every one.

    It is kept for as long as the expressions are, for those who read them in many ways.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[s.Node, _Mentions | None]] = {}

    def mentions(self, node: s.Node) -> _Mentions | None:
        """What an expression names and looks at; None where some of it asks for a reading."""
        found = self._known.get(id(node))
        if found is None:
            found = self._known[id(node)] = (node, self._found(node))
        return found[1]

    def _found(self, node: s.Node) -> _Mentions | None:
        if isinstance(node, s.Attribute) and node.of == s.Name("reading"):
            return None
        inside = [self.mentions(each) for each in node.children()]
        names, outcomes = set[str](), set[str]()
        for each in inside:
            if each is None:
                return None
            names |= each.names
            outcomes |= each.outcomes
        if isinstance(node, s.Name):
            names.add(node.name)
        elif isinstance(node, s.Call) and node.function == "outcomes":
            (asked,) = node.arguments
            assert isinstance(asked, s.Text)
            outcomes.add(asked.value)
        return _Mentions(frozenset(names), frozenset(outcomes))


class _Mentions(NamedTuple):
    names: frozenset[str]
    outcomes: frozenset[str]


def as_read(obligation: Obligation, readings: Mapping[str, str]) -> Obligation:
    """The obligation with every comparison of a reading answered by the option taken."""
    return read_as(obligation, readings).obligation


def read_as(
    obligation: Obligation, readings: Mapping[str, str], settled: Settled | None = None
) -> AsRead:
    """The obligation as read, with the readings and the outcomes that it rests on."""
    if not obligation.readings:
        return AsRead(obligation, frozenset(), frozenset(obligation.parents))
    settled = settled or Settled()
    verdict = _Reader(readings, settled)
    definitions = {name: _Reader(readings, settled) for name in obligation.definitions}
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

    def __init__(self, readings: Mapping[str, str], settled: Settled) -> None:
        self.readings = readings
        self.settled = settled
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
        mentioned = self.settled.mentions(each)
        if mentioned is not None:
            self.names |= mentioned.names
            self.outcomes |= mentioned.outcomes
            return each
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
        if isinstance(each, s.Attribute) and each.of == s.Name("reading"):
            self.looked_at.add(reading_name(each.name))
        return None

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
            reader = _Reader(self.readings, self.settled)
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
