"""The reference matcher: every combination of facts is tried. Slow, and simple enough to be read
and believed."""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from engine.matching.envelope import check_facts, check_rules
from engine.matching.rules import AUDIT, Compare, Constant, Match, MatchFact, Rule, Scalar

_HOLDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class BruteForceMatcher:
    """A `Matcher` in plain loops, refusing what the envelope refuses."""

    def match(
        self, rules: Iterable[Rule], facts: Iterable[MatchFact], audit: Mapping[str, Scalar]
    ) -> frozenset[Match]:
        """See `Matcher.match`."""
        rules, facts = tuple(rules), tuple(facts)
        check_rules(rules)
        check_facts(rules, facts, audit)
        opening = {AUDIT: MatchFact(AUDIT, AUDIT, audit)}
        return frozenset(
            Match(rule.name, {frame: fact.id for frame, fact in bound.items() if frame != AUDIT})
            for rule in rules
            for bound in _bindings(rule, facts, opening)
        )


def _bindings(
    rule: Rule, facts: tuple[MatchFact, ...], bound: dict[str, MatchFact]
) -> Iterator[dict[str, MatchFact]]:
    position = len(bound) - 1
    if position == len(rule.patterns):
        yield bound
        return
    pattern = rule.patterns[position]
    for fact in facts:
        if (
            fact.kind == pattern.kind
            and all(fact is not taken for taken in bound.values())
            and all(_holds(compare, fact, bound) for compare in pattern.compares)
        ):
            yield from _bindings(rule, facts, {**bound, pattern.frame: fact})


def _holds(compare: Compare, fact: MatchFact, bound: Mapping[str, MatchFact]) -> bool:
    if compare.left not in fact.properties:
        return False
    if isinstance(compare.right, Constant):
        return _HOLDS[compare.operator](fact.properties[compare.left], compare.right.value)
    other = bound[compare.right.frame].properties
    return compare.right.property in other and _HOLDS[compare.operator](
        fact.properties[compare.left], other[compare.right.property]
    )
