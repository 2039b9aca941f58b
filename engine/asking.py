"""What is put to the rule engine: each distinct question once.

Many obligations ask the same of their subjects: is what was measured at least one? Obligations
whose rules are the same but for their names share one kind of fact, and subjects of whom the same
was measured share one fact. The answer to a fact is the answer to every subject behind it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from engine.matching.interface import Matcher
from engine.matching.rules import AUDIT, Compare, MatchFact, Pattern, Reference, Rule, Scalar

Answer = frozenset[str]
"""What holds of a fact: ``required|certainly`` and the like."""


@dataclass(frozen=True, slots=True)
class Question:
    """One fact put to the rule engine: its kind, and its id within the kind."""

    kind: str
    id: str


class Questions:
    """Collects rules and facts, gives each a short name, and has a matcher answer them."""

    def __init__(self, audit: Mapping[str, Scalar]) -> None:
        self.audit = dict(audit)
        self.rules: list[Rule] = []
        self.facts: list[MatchFact] = []
        self._kinds: dict[tuple[Rule, ...], str] = {}
        self._asked: dict[tuple[str, frozenset[tuple[str, Scalar]]], Question] = {}

    def kind(self, rules: Iterable[Rule], thresholds: Mapping[str, Scalar]) -> str:
        """The kind of facts that some rules read.

        Args:
            rules: named by what they say alone; the kind of their patterns is left open.
            thresholds: fields of the audit fact that they compare with, worth the same for all.
        """
        names = {name: f"worth {value}" for name, value in thresholds.items()}
        self.audit |= {names[name]: value for name, value in thresholds.items()}
        key = tuple(_renamed(rule, lambda compare: _with(compare, names)) for rule in rules)
        if key not in self._kinds:
            kind = self._kinds[key] = f"q{len(self._kinds)}"
            self.rules += [_of_kind(rule, kind) for rule in key]
        return self._kinds[key]

    def ask(self, kind: str, properties: Mapping[str, Scalar]) -> Question:
        """Put a fact; one of the same kind that says the same is put once."""
        key = (kind, frozenset(properties.items()))
        question = self._asked.get(key)
        if question is None:
            question = self._asked[key] = Question(kind, str(len(self._asked)))
            self.facts.append(MatchFact(kind, question.id, properties))
        return question

    def answers(self, matcher: Matcher) -> Mapping[Question, Answer]:
        """What holds of each question; one of which nothing holds is left out.

        Raises EngineError as `Matcher.match` does.
        """
        found: dict[Question, set[str]] = defaultdict(set)
        if self.facts:
            for match in matcher.match(self.rules, self.facts, self.audit):
                kind, what, mode, _ = match.rule.split("|")
                (fact,) = match.facts.values()
                found[Question(kind, fact)].add(f"{what}|{mode}")
        return {question: frozenset(answer) for question, answer in found.items()}


def _renamed(rule: Rule, change: Callable[[Compare], Compare]) -> Rule:
    patterns = tuple(
        replace(pattern, compares=tuple(change(each) for each in pattern.compares))
        for pattern in rule.patterns
    )
    return replace(rule, patterns=patterns)


def _with(compare: Compare, names: Mapping[str, str]) -> Compare:
    right = compare.right
    if isinstance(right, Reference) and right.frame == AUDIT and right.property in names:
        return replace(compare, right=Reference(AUDIT, names[right.property]))
    return compare


def _of_kind(rule: Rule, kind: str) -> Rule:
    patterns = tuple(Pattern(each.frame, kind, each.compares) for each in rule.patterns)
    return Rule(f"{kind}|{rule.name}", patterns)
