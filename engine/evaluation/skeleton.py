"""A condition as measures and the tests that are matched on them.

The and/or/not of a condition becomes rules; what stands at its leaves becomes *measures*, worked
out from the snapshot with a least and a most. Each test compares a measure with a field of the
audit fact, certainly (blanks at their worst) or possibly (blanks at their best).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from engine.evaluation import counting
from engine.evaluation.arithmetic import subtract
from engine.evaluation.environment import Environment, Evaluate, settle, settle_number
from engine.evaluation.interpreter import compile_node
from engine.evaluation.names import Names
from engine.evaluation.values import as_range, least, most
from engine.language import syntax as s
from engine.matching.rules import Compare, Operator, Pattern, Reference, Rule

SUBJECT = "subject"
ZERO, ONE = "zero", "one"
_OPPOSITE: dict[Operator, Operator] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}


@dataclass(frozen=True)
class Measure:
    """A number, date or truth (0 or 1) worked out for one subject, as least and most."""

    name: str
    evaluate: Evaluate
    is_truth: bool
    node: s.Node

    def bounds(self, env: Environment) -> tuple[int, int]:
        """The least and the most it can be, over every completion of the blanks."""
        if self.is_truth:
            return as_range(settle(self.evaluate, env))
        value = settle_number(self.evaluate, env)
        return least(value), most(value)


@dataclass(frozen=True)
class Test:
    """A measure against a field of the audit fact."""

    measure: str
    operator: Operator
    threshold: str

    def compare(self, surely: bool) -> Compare:
        """The comparison that holds certainly, or possibly."""
        low = (self.operator in (">", ">=")) == surely
        return Compare(
            f"{self.measure}_{'least' if low else 'most'}",
            self.operator,
            Reference("audit", self.threshold),
        )


@dataclass(frozen=True)
class Conjunction:
    """Every part holds."""

    parts: tuple[Skeleton, ...]


@dataclass(frozen=True)
class Disjunction:
    """At least one part holds."""

    parts: tuple[Skeleton, ...]


Skeleton = Test | Conjunction | Disjunction


@dataclass
class Builder:
    """Takes conditions of one obligation apart; ``measures`` and ``thresholds`` collect."""

    names: Names
    measures: list[Measure] = field(default_factory=list)
    thresholds: dict[str, Evaluate] = field(default_factory=dict)

    def skeleton(self, node: s.Node, negated: bool = False) -> Skeleton:
        """The tests of a condition, or of its opposite."""
        if isinstance(node, s.Name) and node.name in self.names.definitions:
            inner = self.names.definitions[node.name]
            if isinstance(inner, s.And | s.Or | s.Not | s.Compare):
                return self.skeleton(inner, negated)
        if isinstance(node, s.And | s.Or):
            parts = tuple(self.skeleton(part, negated) for part in node.parts)
            return Conjunction(parts) if isinstance(node, s.And) != negated else Disjunction(parts)
        if isinstance(node, s.Not):
            return self.skeleton(node.part, not negated)
        if isinstance(node, s.Compare) and node.operator in _OPPOSITE:
            return self._ordering(node, negated)
        return self._truth(node, compile_node(node, self.names), negated)

    def _ordering(self, node: s.Compare, negated: bool) -> Skeleton:
        signed = counting.difference(node, self.names, compile_node)
        threshold = ZERO
        if signed is not None:
            evaluate = signed
        elif self._is_constant(node.right):
            evaluate = compile_node(node.left, self.names)
            threshold = f"t{len(self.thresholds)}"
            self.thresholds[threshold] = compile_node(node.right, self.names)
        else:
            left, right = (compile_node(each, self.names) for each in (node.left, node.right))
            evaluate = _minus(left, right)
        operator: Operator = node.operator  # type: ignore[assignment]
        name = self._measure(evaluate, False, node)
        return Test(name, _OPPOSITE[operator] if negated else operator, threshold)

    def _truth(self, node: s.Node, evaluate: Evaluate, negated: bool) -> Skeleton:
        name = self._measure(evaluate, True, node)
        return Test(name, "<", ONE) if negated else Test(name, ">=", ONE)

    def _measure(self, evaluate: Evaluate, is_truth: bool, node: s.Node) -> str:
        name = f"m{len(self.measures)}"
        self.measures.append(Measure(name, evaluate, is_truth, node))
        return name

    def _is_constant(self, node: s.Node) -> bool:
        """Whether an expression is the same for every subject of the audit."""
        if self.names.values_as_at is not None:
            return False
        if isinstance(node, s.Attribute) and isinstance(node.of, s.Name):
            return node.of.name in ("audit", "parameter", "edition")
        if isinstance(node, s.Number | s.DateLiteral | s.DurationLiteral):
            return True
        return isinstance(node, s.Arithmetic) and all(
            self._is_constant(each) for each in (node.left, node.right)
        )


def _minus(left: Evaluate, right: Evaluate) -> Evaluate:
    return lambda env: subtract(left(env), right(env))


WHOLE = Test("whole", ">=", ONE)
"""The whole condition taken at once, where its parts leave it open."""


def rules(
    what: Literal["applies", "exempt", "required"],
    skeleton: Skeleton,
    *,
    whole: bool = False,
) -> Iterator[Rule]:
    """The rules that match where a condition holds certainly, and where it holds possibly.

    They are named by what they say (``required|certainly|0``), and the kind of fact that they
    read is left open: it is given where rules are put to the engine.

    With ``whole``, it holds certainly also where `WHOLE` does, and possibly only where `WHOLE`
    possibly does too.
    """
    for mode, surely in (("certainly", True), ("possibly", False)):
        ways = _alternatives(skeleton)
        if whole:
            ways = [*ways, (WHOLE,)] if surely else [(*tests, WHOLE) for tests in ways]
        for number, tests in enumerate(ways):
            compares = tuple(dict.fromkeys(test.compare(surely) for test in tests))
            yield Rule(f"{what}|{mode}|{number}", (Pattern(SUBJECT, "", compares),))


def _alternatives(skeleton: Skeleton) -> list[tuple[Test, ...]]:
    """The condition as alternatives of tests that hold together."""
    if isinstance(skeleton, Test):
        return [(skeleton,)]
    if isinstance(skeleton, Disjunction):
        return [each for part in skeleton.parts for each in _alternatives(part)]
    together: list[tuple[Test, ...]] = [()]
    for part in skeleton.parts:
        together = [(*done, *more) for done in together for more in _alternatives(part)]
    return together
