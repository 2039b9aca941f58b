"""Running obligations over what is known: subjects, measures, matches, cases.

Measures are worked out here and matched by the rule engine; what comes back is, for each subject,
whether the obligation applies, is excepted and is kept, each certainly and possibly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from engine.asking import Answer, Question, Questions
from engine.evaluation.environment import NOT_SUPPLIED, Entry, Environment
from engine.evaluation.population import Candidate
from engine.evaluation.prepared import Prepared
from engine.evaluation.values import NEVER, Tri
from engine.judging import Case, Held, due_day, status
from engine.matching.interface import EngineError, Matcher
from engine.results import Status


@dataclass(frozen=True)
class Assessed:
    """One obligation for one subject, judged (waivers not yet applied)."""

    prepared: Prepared
    candidate: Candidate
    case: Case
    status: Status


class Assessor:
    """Assesses obligations, stratum by stratum, with one matcher and one environment each."""

    def __init__(self, matcher: Matcher, make_environment: Any, asked: Set[str]) -> None:
        self.matcher = matcher
        self.make_environment = make_environment
        # The kinds whose outcomes some obligation asks for.
        self.asked = asked
        self.outcomes: dict[str, list[tuple[Entry, Tri]]] = {}
        self.environments: dict[str, Environment] = {}

    def assess(self, stratum: Sequence[Prepared]) -> dict[str, list[Assessed]]:
        """Every subject of every obligation of a stratum, by the obligation's kind."""
        questions = Questions({"zero": 0, "one": 1})
        found = {prepared.kind: self._asked(prepared, questions) for prepared in stratum}
        answers = questions.answers(self.matcher)
        done: dict[str, list[Assessed]] = {}
        for prepared in stratum:
            env = self.environment(prepared)
            done[prepared.kind] = [
                self._judged(prepared, candidate, env, asked, answers)
                for candidate, asked in found[prepared.kind]
            ]
            if prepared.kind in self.asked:
                self._keep_outcomes(prepared, done[prepared.kind], env)
        return done

    def environment(self, prepared: Prepared) -> Environment:
        """The obligation's own environment, in which outcomes of earlier strata can be asked."""
        if prepared.kind not in self.environments:
            env: Environment = self.make_environment()
            env.outcomes = {
                parent: self.outcomes[kind]
                for parent, kind in prepared.asks.items()
                if kind in self.outcomes
            }
            self.environments[prepared.kind] = env
        return self.environments[prepared.kind]

    def _asked(
        self, prepared: Prepared, questions: Questions
    ) -> list[tuple[Candidate, Mapping[str, Question]]]:
        """The subjects of an obligation, each with what is asked of it, future by future."""
        env = self.environment(prepared)
        candidates = prepared.candidates(env)
        if not candidates:
            return []
        thresholds = {name: worth(env) for name, worth in prepared.builder.thresholds.items()}
        kind = questions.kind(prepared.rules(), thresholds)
        return [
            (
                candidate,
                {
                    future: questions.ask(kind, measured)
                    for future, measured in prepared.facts(candidate, env).items()
                },
            )
            for candidate in candidates
        ]

    def _judged(
        self,
        prepared: Prepared,
        candidate: Candidate,
        env: Environment,
        asked: Mapping[str, Question],
        answers: Mapping[Question, Answer],
    ) -> Assessed:
        held = {future: answers.get(each, frozenset()) for future, each in asked.items()}
        first = held[prepared.futures[0]]
        applies = _held(first, "applies")
        if not applies.possibly:
            raise EngineError(
                f"{prepared.kind}: {candidate.id} is a subject, and the rule engine lost it"
            )
        prepared.bind(candidate, env)
        required = {future: _held(answer, "required") for future, answer in held.items()}
        case = Case(
            as_of=env.constants["audit.date"],
            applies=applies,
            exempt=_held(first, "exempt"),
            required=required,
            due=prepared.due_of(candidate, env),
            settles_early=prepared.obligation.settles_early,
            silent=prepared.obligation.silence == "not-evidenced" and _silent(prepared, candidate),
            lacking=any(cell.kind == NOT_SUPPLIED for cell in candidate.blanks),
        )
        return Assessed(prepared, candidate, case, status(case))

    def _keep_outcomes(
        self, prepared: Prepared, assessed: Iterable[Assessed], env: Environment
    ) -> None:
        """Rows for the obligations that arise from this one."""
        rows: list[tuple[Entry, Tri]] = []
        for each in assessed:
            prepared.bind(each.candidate, env)
            cells = dict(each.candidate.key)
            cells["status"] = each.status.value
            cells["done_on"] = prepared.done_on(env) if prepared.done_on else NEVER
            day = due_day(each.case)
            cells["due_on"] = NEVER if day is None else day
            rows.append((Entry(cells, each.candidate.sources), each.candidate.truth))
        self.outcomes[prepared.kind] = rows


def _held(answer: Answer, what: str) -> Held:
    return Held(f"{what}|certainly" in answer, f"{what}|possibly" in answer)


def _silent(prepared: Prepared, candidate: Candidate) -> bool:
    """Whether no row at all speaks of the matter: the requirement looked for rows in vain."""
    return prepared.looks_things_up and not candidate.spoken_of


def strata(prepared: Sequence[Prepared]) -> list[list[Prepared]]:
    """Obligations in layers: each layer looks only at outcomes of those before it.

    Raises EngineError where obligations wait for one another in a circle.
    """
    layers: list[list[Prepared]] = []
    done: set[str] = set()
    known = {each.obligation.key for each in prepared}
    waiting = list(prepared)
    while waiting:
        ready = [
            each
            for each in waiting
            if all(parent in done or parent not in known for parent in each.obligation.parents)
        ]
        if not ready:
            names = ", ".join(sorted({each.obligation.key for each in waiting}))
            raise EngineError(f"these obligations wait for one another: {names}")
        layers.append(ready)
        done |= {each.obligation.key for each in ready}
        waiting = [each for each in waiting if each not in ready]
    return layers
