"""Each mutant of an obligation tried on the examples that there are: which of them notices it?

An example is a scenario as strength sees it: facts, a day, the obligation it audits, and whether
it holds of the verdicts. A mutant is judged on the examples of its own obligation and of those
that look at its outcomes, the likeliest to notice it first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from engine.audit import verdicts_on, with_parents
from engine.language.model import Obligation, Pack
from engine.matching.brute_force import BruteForceMatcher
from engine.results import ObligationClass, Verdict
from engine.running import Ground
from engine.strength.mutants import Mutant, Mutants
from facts.snapshot import Snapshot


@dataclass(frozen=True)
class Example:
    """One scenario: ``holds`` tells whether all that it expects is so of the verdicts.

    ``obligation`` (``clause/obligation``) is the one that it audits, ``readings`` the answers that
    it chooses for questions which the document leaves open, ``contested`` whether it says of a
    verdict that another answer would change it, or would not.
    """

    name: str
    obligation: str
    snapshot: Snapshot
    as_of: date
    holds: Callable[[tuple[Verdict, ...]], bool]
    readings: Mapping[str, str] = field(default_factory=dict)
    contested: bool = True


@dataclass(frozen=True)
class Tried:
    """A mutant, and the example that notices it (None where none does)."""

    mutant: Mutant
    caught_by: str | None


class Trial:
    """Tries the mutants of a pack's obligations on examples."""

    def __init__(self, pack: Pack, examples: Iterable[Example]) -> None:
        self.pack = pack
        self.mutants = Mutants(pack)
        self.dependants = dependants(pack)
        self.witnesses: dict[str, list[Witness]] = {}
        for each in examples:
            self.witnesses.setdefault(each.obligation, []).append(Witness(pack, each))

    def tried(self, obligation: Obligation) -> Iterator[Tried]:
        """Every mutant of an obligation, in order, with the example that notices it."""
        witnesses = [each for each in self.of(obligation.key) if each.stands]
        for mutant in self.mutants.of(obligation):
            found = next((each for each in witnesses if each.notices(mutant)), None)
            if found is not None:
                witnesses.remove(found)
                witnesses.insert(0, found)
            yield Tried(mutant, found.example.name if found is not None else None)

    def of(self, obligation: str) -> list[Witness]:
        """The examples that a change of an obligation may show in, its own first."""
        return [each for key in self.dependants[obligation] for each in self.witnesses.get(key, ())]


class Witness:
    """An example, with what is worked out once for all the mutants that it is asked about."""

    def __init__(self, pack: Pack, example: Example) -> None:
        self.pack = pack
        self.example = example
        self.needed: tuple[Obligation, ...] = with_parents(pack, example.obligation)
        self._ground: Ground | None = None
        self._known: dict[object, object] = {}

    @cached_property
    def stands(self) -> bool:
        """Whether the example holds of the rule itself; one that does not, tells nothing of it."""
        try:
            return self.example.holds(self.verdicts())
        except Exception:  # a rule that cannot be evaluated here is told from no other
            return False

    def verdicts(self, mutant: Mutant | None = None) -> tuple[Verdict, ...]:
        """What the rule, or a mutant of it, says of the example.

        Raises whatever evaluating a mutant may raise.
        """
        needed = self.needed
        if mutant is not None:
            needed = tuple(mutant.obligation if each.key == mutant.key else each for each in needed)
        ground = self._ground_of(mutant.pack if mutant is not None else self.pack)
        return self._verdicts_on(ground, needed)

    def notices(self, mutant: Mutant) -> bool:
        """Whether an example that stands fails of the mutant, or cannot even be audited."""
        try:
            return not self.example.holds(self.verdicts(mutant))
        except Exception:  # however the mutant comes to grief, it is noticed
            return True

    def _verdicts_on(self, ground: Ground, needed: tuple[Obligation, ...]) -> tuple[Verdict, ...]:
        example = self.example
        return verdicts_on(
            ground,
            needed,
            example.obligation,
            matcher=BruteForceMatcher(),
            readings=example.readings,
            otherwise=example.contested,
        )

    def _ground_of(self, pack: Pack) -> Ground:
        """What the audit stands on; nothing that one mutant made known is kept for the next."""
        example = self.example
        if pack is not self.pack:
            return Ground(pack, example.snapshot, example.as_of)
        if self._ground is None:
            self._ground = Ground(pack, example.snapshot, example.as_of)
            self._verdicts_on(self._ground, self.needed)
            self._known = dict(self._ground.know.cache)
        self._ground.know.cache = dict(self._known)
        return self._ground


def dependants(pack: Pack) -> Mapping[str, tuple[str, ...]]:
    """For each obligation that is tested, itself and those that look at its outcomes."""
    found: dict[str, dict[str, None]] = {}
    for obligation in pack.obligations:
        if obligation.population is not None:
            found.setdefault(obligation.key, {})
            for parent in with_parents(pack, obligation.key):
                found.setdefault(parent.key, {})[obligation.key] = None
    return {key: (key, *(each for each in keys if each != key)) for key, keys in found.items()}


def mutable(pack: Pack) -> tuple[Obligation, ...]:
    """The obligations that have mutants: those that are tested automatically, in their order."""
    return tuple(
        each
        for each in pack.obligations
        if each.obligation_class is ObligationClass.AUTOMATED and each.population is not None
    )


__all__ = ["Example", "Trial", "Tried", "Witness", "dependants", "mutable"]
