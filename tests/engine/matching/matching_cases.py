"""Small rules and facts that the tests of matching share."""

from __future__ import annotations

from collections.abc import Sequence

from engine.matching.rules import Compare, MatchFact, Pattern, Reference, Rule

OVER_CUT = Compare("n", ">=", Reference("audit", "cut"))


def one(*compares: Compare, name: str = "r", kind: str = "x") -> Rule:
    return Rule(name, (Pattern("s", kind, compares),))


def of_kind(kind: str, numbers: Sequence[int]) -> list[MatchFact]:
    return [MatchFact(kind, f"{kind}{n}", {"n": n}) for n in numbers]
