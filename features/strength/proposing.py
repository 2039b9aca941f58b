"""Scenarios proposed: stories near to one that is told, of which a rule and a change differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from engine.language.model import Obligation, Pack
from engine.results import Verdict
from engine.strength.findings import Proposal
from engine.strength.mutants import Mutant
from engine.strength.trial import Witness
from features.steps.book import Book
from features.strength.binding import Step
from features.strength.choices import Choices
from features.strength.edges import edges_of
from features.strength.examples import Scenario, example, told
from features.strength.expecting import expectation, seen
from features.strength.varying import Variation, in_turn, variations

MOST_ASKED = 4_000
"""How often a rule is asked, at most, in looking for the proposals of one obligation."""

KEYWORDS = {"given": "Given", "when": "When", "then": "Then"}


@dataclass(frozen=True)
class Found:
    """A proposal, and which of the mutants (by their place) a scenario like it would notice."""

    proposal: Proposal
    notices: tuple[int, ...]


class Proposer:
    """Looks for proposals for one obligation of a constitution."""

    def __init__(self, pack: Pack, book: Book, obligation: Obligation) -> None:
        self.pack = pack
        self.book = book
        self.choices = Choices(pack, edges_of(pack, obligation))

    def proposals(self, mutants: Sequence[Mutant], like: Sequence[Scenario]) -> Iterator[Found]:
        """Scenarios that notice some of the mutants, each mutant at most once.

        ``like`` are the scenarios from which they are made.
        """
        left = dict(enumerate(mutants))
        asked = 0
        for scenario, variation in _in_turn(like, self.choices):
            if not left or asked >= MOST_ASKED:
                return
            witness = self._witness(scenario, variation.steps)
            if witness is None:
                continue
            asked += 1 + len(left)
            found = self._found(scenario, variation, witness, left)
            if found is not None:
                for at in found.notices:
                    del left[at]
                yield found

    def _witness(self, scenario: Scenario, steps: tuple[Step, ...]) -> Witness | None:
        """A story to ask; None where it cannot be told."""
        try:
            story = Scenario(scenario.file, scenario.name, steps)
            return Witness(self.pack, example(story, self.pack, self.book))
        except Exception:  # a story that makes no sense is none
            return None

    def _found(
        self, scenario: Scenario, variation: Variation, witness: Witness, left: dict[int, Mutant]
    ) -> Found | None:
        try:
            verdicts = witness.verdicts()
        except Exception:  # nor is one of which the rule itself says nothing
            return None
        for mutant in left.values():
            others = _verdicts(witness, mutant)
            if others is None or _all_seen(others) == _all_seen(verdicts):
                continue
            written = self._written(scenario, variation, verdicts, others)
            if written is None:
                continue
            steps, noticing = written
            notices = tuple(at for at, each in left.items() if noticing.notices(each))
            if notices:
                said = _proposal(scenario, variation, steps)
                return Found(said, notices)
        return None

    def _written(
        self,
        scenario: Scenario,
        variation: Variation,
        verdicts: tuple[Verdict, ...],
        others: tuple[Verdict, ...],
    ) -> tuple[tuple[Step, ...], Witness] | None:
        """The scenario with what is expected in it, where that holds of the rule itself."""
        story, _ = told(
            Scenario(scenario.file, scenario.name, variation.steps), self.pack, self.book
        )
        lines = expectation(story, verdicts, others)
        steps = (*variation.steps, *(Step("then", line) for line in lines))
        witness = self._witness(scenario, steps) if lines else None
        return (steps, witness) if witness is not None and witness.stands else None


def _verdicts(witness: Witness, mutant: Mutant) -> tuple[Verdict, ...] | None:
    try:
        return witness.verdicts(mutant)
    except Exception:  # what cannot be asked cannot be held against what is expected
        return None


def _all_seen(verdicts: Iterable[Verdict]) -> dict[str, tuple[object, ...]]:
    return {each.subject.id: seen(each) for each in verdicts}


def _in_turn(
    scenarios: Sequence[Scenario], choices: Choices
) -> Iterator[tuple[Scenario, Variation]]:
    """Each scenario as it stands, then the variations of all, one of each in turn."""
    stories = [
        (each, tuple(step for step in each.steps if step.kind != "then")) for each in scenarios
    ]
    for each, steps in stories:
        yield each, Variation(steps, "")
    yield from in_turn(*(_each_with(each, variations(steps, choices)) for each, steps in stories))


def _each_with(
    scenario: Scenario, more: Iterable[Variation]
) -> Iterator[tuple[Scenario, Variation]]:
    for each in more:
        yield scenario, each


def _proposal(scenario: Scenario, variation: Variation, steps: tuple[Step, ...]) -> Proposal:
    return Proposal(
        name=scenario.name,
        like=scenario.said,
        made=variation.made,
        lines=tuple(_lines(steps)),
    )


def _lines(steps: Sequence[Step]) -> Iterator[str]:
    """Steps as a feature file has them, tables below."""
    before = ""
    for step in steps:
        keyword = "And" if step.kind == before else KEYWORDS[step.kind]
        before = step.kind
        yield f"{keyword} {step.text}"
        widths = [max(map(len, column)) for column in zip(*step.table, strict=True)]
        for row in step.table:
            cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            yield f"  | {' | '.join(cells)} |"
