"""The matcher over durable_rules, a Rete network in C, kept inside the envelope in which it is
right.

Rules are compiled once per process. Facts are given one by one and each answer is counted; the
audit fact comes last. Whatever the engine does that was not expected ends in `EngineError`, never
in a match more or a match less.
"""

import itertools
import math
import operator
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from engine.matching import envelope, network
from engine.matching.interface import EngineError
from engine.matching.plan import CLOSING_RULE, RuleSet, Shape, encoded, lay_out
from engine.matching.rules import AUDIT, Match, MatchFact, Reference, Rule, Scalar

ID_PREFIXES = "abc"
"""First letters of the ids given to facts, one per attempt. With any one of them, and numbers below
`envelope.JOINED_FACTS`, no two ids have the same 32-bit hash, which is all that the engine
compares."""

STATE = "q"
"""The one state that a rule set has at a time."""

_BOUND = re.compile(r'"f(\d+)":\{"id":"(\w+)"')
_HOLDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

_numbers = itertools.count()


class _FactLostError(Exception):
    """The engine took a fact for another one; the state is worth nothing."""


class _Compiled:
    """A rule set with its network, made on first use and kept: the engine never frees one.

    A network whose state could not be finished is left behind, state and all. To delete such a
    state would free memory that the engine never set.
    """

    def __init__(self, rule_set: RuleSet) -> None:
        self.rule_set = rule_set
        self._network: network.Network | None = None

    def run(
        self, facts: Sequence[MatchFact], audit: Mapping[str, Scalar], prefix: str
    ) -> set[Match]:
        compiled = self._network or network.Network(
            f"quorate{next(_numbers)}", self.rule_set.definition
        )
        self._network = None
        matches = _state(self.rule_set, compiled, facts, audit, prefix)
        self._network = compiled
        return matches


_compiled: dict[frozenset[Rule], tuple[_Compiled, ...]] = {}


class DurableMatcher:
    """A `Matcher` over durable_rules."""

    def match(
        self, rules: Iterable[Rule], facts: Iterable[MatchFact], audit: Mapping[str, Scalar]
    ) -> frozenset[Match]:
        """See `Matcher.match`."""
        rules, facts = tuple(rules), tuple(facts)
        envelope.check_rules(rules)
        envelope.check_facts(rules, facts, audit)
        matches: set[Match] = set()
        with network.LOCK:
            key = frozenset(rules)
            if key not in _compiled:
                _compiled[key] = tuple(_Compiled(rule_set) for rule_set in lay_out(rules))
            for compiled in _compiled[key]:
                for state in states(compiled.rule_set, facts):
                    matches |= _evaluate(compiled, state, audit)
        return frozenset(matches)


def states(rule_set: RuleSet, facts: Iterable[MatchFact]) -> list[list[MatchFact]]:
    """The facts that a rule set reads, in groups to be matched one after another.

    Raises:
        EngineError: rules that join facts would need more of them together than is safe.
    """
    handled = [fact for fact in facts if fact.kind in rule_set.kinds]
    if not rule_set.joined:
        return _spread(handled)
    if len(handled) > envelope.JOINED_FACTS:
        raise EngineError(
            f"rules join {len(handled)} facts of {', '.join(sorted(rule_set.kinds))}; "
            f"at most {envelope.JOINED_FACTS} can be matched together"
        )
    counts = Counter(fact.kind for fact in handled)
    for shape in rule_set.shapes:
        held = _combinations(shape, counts)
        if held > envelope.JOINED_COMBINATIONS:
            raise EngineError(
                f"a rule on {', '.join(sorted(shape.kinds))} joins facts without an equality, in "
                f"{held} combinations; at most {envelope.JOINED_COMBINATIONS}"
            )
    return [handled] if handled else []


def _spread(facts: Sequence[MatchFact]) -> list[list[MatchFact]]:
    """Facts in as many groups as the limits ask for, those of one kind spread over all of them."""
    counts = Counter(fact.kind for fact in facts)
    groups = max(
        math.ceil(len(facts) / envelope.FACTS_PER_STATE),
        math.ceil(max(counts.values(), default=0) / envelope.FACTS_OF_A_KIND),
    )
    ordered = sorted(facts, key=lambda fact: fact.kind)
    return [ordered[first::groups] for first in range(groups)]


def _combinations(shape: Shape, counts: Mapping[str, int]) -> int:
    """Combinations that the joins of a rule may hold; one joined by equality is taken to add
    none."""
    product = 1
    for kind, compares in shape.patterns:
        equal = any(
            compare.operator == "=="
            and isinstance(compare.right, Reference)
            and compare.right.frame != "0"
            for compare in compares
        )
        if not equal:
            product *= counts.get(kind, 0)
    return product


def _evaluate(
    compiled: _Compiled, facts: Sequence[MatchFact], audit: Mapping[str, Scalar]
) -> set[Match]:
    """The matches in one state, from scratch with other ids where the engine lost a fact."""
    for prefix in ID_PREFIXES:
        try:
            return compiled.run(facts, audit, prefix)
        except _FactLostError:
            continue
    raise EngineError(
        f"the rule engine lost a fact {len(ID_PREFIXES)} times over, each time under other ids"
    )


def _state(
    rule_set: RuleSet,
    compiled: network.Network,
    facts: Sequence[MatchFact],
    audit: Mapping[str, Scalar],
    prefix: str,
) -> set[Match]:
    for number, fact in enumerate(facts):
        names = rule_set.properties[fact.kind]
        outcome, _ = compiled.assert_fact(
            _message(f"{prefix}{number}", rule_set.kinds[fact.kind], names, fact.properties)
        )
        if outcome == network.OBSERVED:
            raise _FactLostError
        if outcome == network.NOT_HANDLED and not _may_be_passed_over(rule_set, fact):
            raise EngineError(
                f"the rule engine passed over {fact.kind} {fact.id!r}, which rules look at"
            )
        if outcome not in (network.ACCEPTED, network.NOT_HANDLED):
            raise EngineError(f"the rule engine answered {outcome} to {fact.kind} {fact.id!r}")
    outcome, state = compiled.assert_fact(_message(AUDIT, AUDIT, rule_set.properties[AUDIT], audit))
    if outcome == network.OBSERVED:
        raise _FactLostError
    if outcome != network.ACCEPTED:
        raise EngineError(f"the rule engine answered {outcome} to the audit fact")
    matches = _read(rule_set, compiled.results(state), facts)
    compiled.delete_state(STATE)
    return matches


def _message(
    identity: str, kind: str, names: Iterable[tuple[str, str]], properties: Mapping[str, Scalar]
) -> str:
    known = "".join(
        f',"{short}":{encoded(properties[name])}' for name, short in names if name in properties
    )
    return f'{{"id":"{identity}","sid":"{STATE}","k":"{kind}"{known}}}'


def _may_be_passed_over(rule_set: RuleSet, fact: MatchFact) -> bool:
    """Whether every pattern on the fact's kind fails on the fact alone, so that the engine may
    leave it aside."""
    return not any(
        all(
            compare.left in fact.properties
            and (
                isinstance(compare.right, Reference)
                or _HOLDS[compare.operator](fact.properties[compare.left], compare.right.value)
            )
            for compare in compares
        )
        and all(name in fact.properties for name in _referred_to(shape, position))
        for shape in rule_set.shapes
        for position, (kind, compares) in enumerate(shape.patterns, 1)
        if kind == fact.kind
    )


def _referred_to(shape: Shape, position: int) -> set[str]:
    """Properties of the fact at a position to which later patterns of the rule refer."""
    return {
        compare.right.property
        for _, compares in shape.patterns
        for compare in compares
        if isinstance(compare.right, Reference) and compare.right.frame == str(position)
    }


def _read(rule_set: RuleSet, batches: Iterable[str], facts: Sequence[MatchFact]) -> set[Match]:
    """The matches in the engine's answer, every id of which must be one that it was given.

    Only ids are picked from the text, which repeats every fact in full: names and values in it are
    ours, and hold no quotes (`engine.matching.plan`).
    """
    matches: set[Match] = set()
    ended = 0
    for batch in batches:
        name = batch[2 : batch.index('"', 2)]
        bound = _BOUND.findall(batch)
        if name == CLOSING_RULE:
            ended += len(bound)
            continue
        if ended or name not in rule_set.targets:
            raise EngineError(f"the rule engine fired {name!r} out of turn")
        width = rule_set.patterns[name] + 1
        if len(bound) % width:
            raise EngineError("the rule engine gave a result with a frame missing")
        for start in range(0, len(bound), width):
            frames = dict(bound[start : start + width])
            try:
                ids = [facts[int(frames[str(n)][1:])].id for n in range(1, width)]
            except (KeyError, ValueError, IndexError) as error:
                raise EngineError(
                    "the rule engine gave a result with a fact it was not given"
                ) from error
            for target in rule_set.targets[name]:
                matches.add(Match(target.rule, dict(zip(target.frames, ids, strict=True))))
    if ended != 1:
        raise EngineError(f"the rule engine ended a state {ended} times, not once")
    return matches
