"""What the engine said in a scenario, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.labels import names_in
from app.specification.outcomes import CaseOutcome
from app.specification.written import Case, Scenario
from app.words import OUTLOOK_WORDS, STATUS_WORDS
from engine.language.model import Pack
from engine.results import Verdict
from facts.wording import long_date

NOTHING = "No verdict: the duty binds nobody and nothing here."


@dataclass(frozen=True)
class Said:
    """One verdict: the reader's word for its status, about whom or what, and the explanation."""

    word: str
    about: str
    explanation: str

    def __str__(self) -> str:
        return f"{self.word.lower()} for {self.about}: {self.explanation}"


class Sayings:
    """Says verdicts about one constitution."""

    def __init__(self, pack: Pack) -> None:
        self._names = names_in(pack)

    def spoken(self, outcome: CaseOutcome) -> tuple[Said, ...]:
        """The verdicts that the steps speak of; all of them where they speak of none."""
        verdicts = outcome.verdicts or ()
        chosen = [each for each in verdicts if each.subject.id in outcome.spoken]
        return tuple(self._said(each, outcome) for each in chosen or verdicts)

    def all(self, outcome: CaseOutcome) -> tuple[Said, ...]:
        """Every verdict, the one last spoken of first."""
        last = list(reversed(outcome.spoken))
        verdicts = sorted(
            outcome.verdicts or (),
            key=lambda each: last.index(each.subject.id) if each.subject.id in last else len(last),
        )
        return tuple(self._said(each, outcome) for each in verdicts)

    def others(self, outcome: CaseOutcome) -> tuple[Said, ...]:
        """The verdicts that no step speaks of."""
        verdicts = outcome.verdicts or ()
        left = [each for each in verdicts if each.subject.id not in outcome.spoken]
        return tuple(self._said(each, outcome) for each in left) if outcome.spoken else ()

    def _said(self, verdict: Verdict, outcome: CaseOutcome) -> Said:
        subject, meeting = verdict.subject, verdict.subject.keys.get("meeting", "")
        if outcome.meetings and meeting in outcome.meetings:
            body, day = outcome.meetings[meeting]
            words = f"the meeting of {long_date(day)}"
            if body != verdict.body:
                words = f"{self._names.body(body)}, {words}"
            subject = subject.model_copy(update={"meeting": words})
        parts = [verdict.explanation, *self._remarks(verdict)]
        return Said(
            word=STATUS_WORDS[verdict.status],
            about="the clause" if subject.kind == "clause" else self._names.subject(subject),
            explanation=" ".join(part for part in parts if part),
        )

    def _remarks(self, verdict: Verdict) -> Iterator[str]:
        if verdict.due_on:
            yield f"Due by {long_date(verdict.due_on)}."
        if verdict.late:
            yield "Done late."
        if verdict.since:
            yield f"Broken since {long_date(verdict.since)}."
        if verdict.outlook:
            yield f"Outlook: {OUTLOOK_WORDS[verdict.outlook]}."
        if verdict.contested_by:
            questions = (self._names.reading(each) for each in verdict.contested_by)
            yield f"Contested: {' '.join(questions)}"


def title(scenario: Scenario, case: Case) -> str:
    """A scenario's name, with the values of its row where it is an outline."""
    if not scenario.is_outline:
        return scenario.name
    return f"{scenario.name} ({', '.join(f'{name} {value}' for name, value in case.values)})"
