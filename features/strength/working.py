"""The changes of obligations tried on the scenarios of feature files, one obligation at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from engine.language.model import Obligation, Pack
from engine.strength.equivalents import listed
from engine.strength.findings import DutyStrength, Gap, Proposal, Stale
from engine.strength.mutants import Mutant
from engine.strength.trial import Example, Trial, Tried, dependants, mutable
from features.steps.book import Book
from features.strength.examples import Scenario, audited, example
from features.strength.proposing import Proposer

MOST_LIKE = 40
"""From how many scenarios of an obligation proposals are made."""


class Workshop:
    """The scenarios of a constitution, ready to be held against the changes of its rules."""

    def __init__(
        self, pack: Pack, scenarios: Iterable[Scenario], duties: Iterable[str] | None = None
    ) -> None:
        """Tell scenarios; only those that may tell of ``duties`` (all, unless given)."""
        self.pack = pack
        self.book = Book(pack)
        self.obligations = {each.key: each for each in mutable(pack)}
        known = dependants(pack)
        wanted = self.obligations if duties is None else duties
        needed = {key for duty in wanted for key in known[duty]}
        self.told: dict[str, list[Scenario]] = {}
        self.failing: dict[str, list[str]] = {}
        found: list[Example] = []
        for each in scenarios:
            found += self._told(each, needed)
        self.trial = Trial(pack, found)

    def _told(self, scenario: Scenario, needed: set[str]) -> Sequence[Example]:
        """The scenario as an example, if it is of a duty that is asked for and can be told."""
        key = audited(scenario, self.pack)
        if key not in needed:
            return ()
        try:
            told = example(scenario, self.pack, self.book)
        except Exception:  # `quorate spec` says of each what is wrong with it
            self.failing.setdefault(key, []).append(scenario.said)
            return ()
        self.told.setdefault(key, []).append(scenario)
        return (told,)

    def strength(self, key: str, propose: bool = True) -> DutyStrength:
        """Every change of an obligation, tried; with proposals for what goes unnoticed."""
        obligation = self.obligations[key]
        tried = list(self.trial.tried(obligation))
        reasons = {each.mutant.change: listed(self.pack, each.mutant) for each in tried}
        missed = [each.mutant for each in tried if each.caught_by is None]
        unlisted = [each for each in missed if reasons[each.change] is None]
        proposals: list[Proposal] = []
        answered: dict[int, int] = {}
        if propose and unlisted:
            proposer = Proposer(self.pack, self.book, obligation)
            made = proposer.proposals(unlisted, self._like(obligation))
            for number, found in enumerate(made):
                proposals.append(found.proposal)
                answered |= dict.fromkeys(found.notices, number)
        nearest = self._nearest(key, tried)
        return DutyStrength(
            obligation=key,
            mutants=len(tried),
            caught=len(tried) - len(missed),
            equivalent=len(missed) - len(unlisted),
            gaps=tuple(_gap(each, answered.get(at), nearest) for at, each in enumerate(unlisted)),
            stale=tuple(
                Stale(change=each.mutant.change, caught_by=each.caught_by)
                for each in tried
                if each.caught_by is not None and reasons[each.mutant.change] is not None
            ),
            proposals=tuple(proposals),
            failing=tuple(self._failing(key)),
        )

    def _like(self, obligation: Obligation) -> list[Scenario]:
        """The scenarios from which proposals are made: those of the obligation itself first.

        Of each outline the first row comes before the second of any.
        """
        standing = {each.example.name for each in self.trial.of(obligation.key) if each.stands}
        found = []
        for key in self.trial.dependants[obligation.key]:
            rows: Counter[str] = Counter()
            told = []
            for scenario in self.told.get(key, ()):
                if scenario.said in standing:
                    rows[scenario.said] += 1
                    told.append((rows[scenario.said], scenario))
            found += [scenario for _, scenario in sorted(told, key=lambda each: each[0])]
        return found[:MOST_LIKE]

    def _nearest(self, key: str, tried: Sequence[Tried]) -> str:
        """The scenario that notices most of what is noticed; else the first there is."""
        known = Counter(each.caught_by for each in tried if each.caught_by is not None)
        if known:
            return known.most_common(1)[0][0]
        return next((each.example.name for each in self.trial.of(key)), "")

    def _failing(self, key: str) -> Iterable[str]:
        for each in self.trial.dependants[key]:
            yield from self.failing.get(each, ())
        yield from (each.example.name for each in self.trial.of(key) if not each.stands)


def _gap(mutant: Mutant, proposal: int | None, nearest: str) -> Gap:
    return Gap(change=mutant.change, gap=mutant.gap, proposal=proposal, nearest=nearest)
