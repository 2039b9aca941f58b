"""What was found of one constitution, and what it adds up to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.specification.choosing import Chosen
from app.specification.written import Feature
from engine.language.duties import spoken
from engine.strength.findings import DutyStrength, Proposal
from engine.strength.trial import dependants, mutable


@dataclass(frozen=True)
class Question:
    """One constitution: the rules that are changed, and the files whose scenarios may notice."""

    chosen: Chosen
    duties: tuple[str, ...]
    features: tuple[Feature, ...]


@dataclass(frozen=True)
class StrengthAccount:
    """One constitution, or a part of it, with what was found of each rule, in order."""

    chosen: Chosen
    found: tuple[DutyStrength, ...]

    @property
    def mutants(self) -> int:
        """How many changes were tried."""
        return sum(each.mutants for each in self.found)

    @property
    def caught(self) -> int:
        """How many of them a scenario notices."""
        return sum(each.caught for each in self.found)

    @property
    def equivalent(self) -> int:
        """How many are listed as equivalent, and no scenario notices."""
        return sum(each.equivalent for each in self.found)

    @property
    def unnoticed(self) -> int:
        """How many neither."""
        return sum(len(each.gaps) for each in self.found)

    @property
    def stale(self) -> int:
        """How many are listed as equivalent though a scenario notices them."""
        return sum(len(each.stale) for each in self.found)

    @property
    def failing(self) -> tuple[str, ...]:
        """The scenarios that do not hold of the rules themselves, each once."""
        return tuple(dict.fromkeys(name for each in self.found for name in each.failing))

    def numbered(self) -> dict[str, tuple[tuple[int, Proposal], ...]]:
        """The proposals of each obligation, numbered through from 1."""
        found, number = dict[str, tuple[tuple[int, Proposal], ...]](), 1
        for each in self.found:
            found[each.obligation] = tuple(enumerate(each.proposals, number))
            number += len(each.proposals)
        return found


def question(chosen: Chosen) -> Question:
    """What is asked of one constitution: every automated rule that was chosen."""
    known = dependants(chosen.pack)
    duties = tuple(each.key for each in mutable(chosen.pack) if each.key in chosen.duties)
    needed = {key for duty in duties for key in known[duty]}
    features = tuple(
        feature
        for feature in chosen.features
        if any(case.duty in needed for told in feature.scenarios for case in told.cases)
    )
    return Question(chosen, duties, features)


def duty_words(chosen: Chosen, key: str) -> str:
    """An obligation as scenarios name it: ``5.6(a), dbs freshness``."""
    obligation = next(each for each in chosen.pack.obligations if each.key == key)
    return f"{obligation.clause}, {spoken(obligation)}"


def is_pinned_down(accounts: Iterable[StrengthAccount]) -> bool:
    """Whether there was a rule to change, and every change is noticed or listed."""
    found = list(accounts)
    return any(each.mutants for each in found) and not any(each.unnoticed for each in found)
