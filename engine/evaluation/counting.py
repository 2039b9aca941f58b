"""Counts, and comparisons of counts.

A comparison of counts over one and the same set (``2 * count(there) >= count(roll)``) is worked
out as one signed sum, item by item: bounding the two counts separately would call unknown what
no completion of the blanks can change.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from engine.evaluation.environment import Environment, Evaluate, settle_number
from engine.evaluation.values import (
    NEVER,
    Items,
    Tri,
    both,
    compare,
    hull,
    least,
    most,
    span,
)
from engine.language import syntax as s


def count(items: Items) -> Any:
    """How many are there: those certain at least, the possible ones too at most."""
    if items.choice:
        certain = int(any(truth for _, truth in items.entries))
        possible = int(bool(items.entries))
    else:
        certain = sum(1 for _, truth in items.entries if truth)
        possible = len(items.entries)
    return span(certain, NEVER if items.open else possible)


class Term(NamedTuple):
    """``coefficient`` times the count of ``base`` filtered by each of ``filters``."""

    coefficient: int
    base: s.Node
    filters: tuple[s.Filter, ...]


def linear(node: s.Node, names: Any) -> tuple[list[Term], int] | None:
    """A sum of counts times whole numbers, as terms and a constant; None for anything else."""
    definitions = names.definitions
    if isinstance(node, s.Name) and node.name in definitions:
        return linear(definitions[node.name], names)
    if isinstance(node, s.Number):
        return [], node.value
    if isinstance(node, s.Attribute) and node.of == s.Name("parameter"):
        value = None if names.values_as_at else names.parameters(node.name, None)
        return ([], value) if value.__class__ is int else None
    if isinstance(node, s.Call) and node.function == "count":
        base, filters = _stripped(node.arguments[0], definitions)
        return [Term(1, base, filters)], 0
    if isinstance(node, s.Arithmetic) and node.operator in "+-*":
        left, right = linear(node.left, names), linear(node.right, names)
        if left is None or right is None:
            return None
        if node.operator == "*":
            if left[0] and right[0]:
                return None
            terms, factor = (left[0], right[1]) if left[0] else (right[0], left[1])
            scaled = [term._replace(coefficient=term.coefficient * factor) for term in terms]
            return scaled, left[1] * right[1]
        sign = 1 if node.operator == "+" else -1
        signed = [term._replace(coefficient=term.coefficient * sign) for term in right[0]]
        return left[0] + signed, left[1] + sign * right[1]
    return None


def _stripped(node: s.Node, definitions: Any) -> tuple[s.Node, tuple[s.Filter, ...]]:
    if isinstance(node, s.Name) and node.name in definitions:
        return _stripped(definitions[node.name], definitions)
    if isinstance(node, s.Filter):
        base, filters = _stripped(node.of, definitions)
        # A table is filtered as a whole, so that its index is used.
        if isinstance(base, s.Name) and not filters:
            return replace(node, of=base), ()
        return base, (*filters, node)
    return node, ()


def shares_a_set(node: s.Compare, names: Any) -> list[Term] | None:
    """The terms of a comparison of two or more counts over one set; None for any other."""
    found = linear(s.Arithmetic("-", node.left, node.right), names)
    if found is None or len(found[0]) < 2:
        return None
    filters = [each for term in found[0] for each in term.filters]
    if {each.variable for each in filters} > {"item"} and any(
        each.variable != "item" and s.Name("item") in each.condition.walk() for each in filters
    ):
        return None  # what "item" is in one is not what it is in another
    bases = [term.base for term in found[0]]
    return found[0] if any(bases.count(base) > 1 for base in bases) else None


def difference(
    node: s.Compare, names: Any, compile_node: Callable[[s.Node, Any], Evaluate]
) -> Evaluate | None:
    """Left minus right as one signed sum over each set; None where no set is shared."""
    if shares_a_set(node, names) is None:
        return None
    found = linear(s.Arithmetic("-", node.left, node.right), names)
    assert found is not None
    terms, constant = found
    groups: dict[s.Node, list[tuple[int, list[Evaluate]]]] = {}
    called: dict[s.Node, set[str]] = {}
    for term in terms:
        filters = [compile_node(each.condition, names) for each in term.filters]
        groups.setdefault(term.base, []).append((term.coefficient, filters))
        called.setdefault(term.base, set()).update(each.variable for each in term.filters)
    compiled = [
        (compile_node(base, names), parts, sorted(called[base])) for base, parts in groups.items()
    ]

    def run(env: Environment) -> Any:
        low = high = constant
        for base, parts, variables in compiled:
            found = base(env)
            listed = found.__class__ is Items
            items = found if listed else Items([(each, True) for each in found])
            worths = []
            outer = {name: env.vars.get(name) for name in variables}
            for value, truth in items.entries:
                env.vars.update(dict.fromkeys(variables, value))
                worth = _worth(parts, value, truth)
                amount = worth(env)
                if amount.__class__ is not int:
                    amount = settle_number(worth, env)
                worths.append(amount)
            env.vars.update(outer)
            if items.choice and worths:
                # Candidates for one place: one of them is real, or none where none is certain.
                real = worths if any(truth for _, truth in items.entries) else [*worths, 0]
                worths = [hull(real)]
            low += sum(map(least, worths))
            high += sum(map(most, worths))
            if items.open:
                low, high = -NEVER, NEVER
        return span(max(low, -NEVER), min(high, NEVER))

    return run


def _worth(parts: list[tuple[int, list[Evaluate]]], value: Any, truth: Tri) -> Evaluate:
    """What one item adds to the sum, its own blanks taken together."""

    def run(env: Environment) -> Any:
        there: Tri = truth
        if there is None and hasattr(value, "inclusion"):
            there = value.inclusion(env)
        if there is False:
            return 0
        low = high = 0
        for coefficient, filters in parts:
            passed: Tri = True
            for each in filters:
                passed = both(passed, each(env))
                if passed is False:
                    break
            low += _bounded(coefficient, passed, min)
            high += _bounded(coefficient, passed, max)
        # Where it is not there at all, it adds nothing to any part.
        return span(low, high) if there else span(min(0, low), max(0, high))

    return run


def _bounded(coefficient: int, passed: Tri, choose: Callable[[int, int], int]) -> int:
    if passed is None:
        return choose(0, coefficient)
    return coefficient if passed else 0


def signed_sum(
    node: s.Compare, names: Any, compile_node: Callable[[s.Node, Any], Evaluate]
) -> Evaluate | None:
    """The comparison itself, where it compares counts over one set; else None."""
    total = difference(node, names, compile_node)
    if total is None:
        return None
    symbol = node.operator
    return lambda env: compare(symbol, total(env), 0)
