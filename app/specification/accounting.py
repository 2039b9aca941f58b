"""Every clause with its duties, every duty with its scenarios, every scenario with its outcome."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.specification.choosing import Chosen, title_of
from app.specification.outcomes import NOT_RUN, CaseOutcome, Outcomes, Totals, totals
from app.specification.written import Case, Feature, Scenario, key_of
from engine.language.model import Clause, Obligation, Pack


@dataclass(frozen=True)
class ScenarioAccount:
    """A scenario with what came of each of its cases that audit one duty."""

    feature: Feature
    scenario: Scenario
    cases: tuple[tuple[Case, CaseOutcome], ...]


@dataclass(frozen=True)
class DutyAccount:
    """A duty with its scenarios."""

    obligation: Obligation
    scenarios: tuple[ScenarioAccount, ...]

    @property
    def totals(self) -> Totals:
        """What came of its cases."""
        return totals(outcome for each in self.scenarios for _, outcome in each.cases)

    @property
    def is_unshown(self) -> bool:
        """Whether it has a rule, and no scenario shows it."""
        return self.obligation.population is not None and not self.scenarios


@dataclass(frozen=True)
class ClauseAccount:
    """A clause with its duties, or those of them that are asked for."""

    clause: Clause
    duties: tuple[DutyAccount, ...]

    @property
    def has_scenarios(self) -> bool:
        """Whether any of its duties has a scenario."""
        return any(duty.scenarios for duty in self.duties)


@dataclass(frozen=True)
class Account:
    """One constitution, or a part of it (``part`` says which, in words), clause by clause."""

    pack: Pack
    part: str
    clauses: tuple[ClauseAccount, ...]

    @property
    def title(self) -> str:
        """What the constitution is called, with its edition or editions."""
        return title_of(self.pack)

    @property
    def duties(self) -> tuple[DutyAccount, ...]:
        """Every duty, in the order of the clauses."""
        return tuple(duty for clause in self.clauses for duty in clause.duties)

    @property
    def totals(self) -> Totals:
        """What came of all its cases."""
        return totals(
            outcome for duty in self.duties for each in duty.scenarios for _, outcome in each.cases
        )

    @property
    def unshown(self) -> tuple[DutyAccount, ...]:
        """The duties that have a rule, and that no scenario shows."""
        return tuple(duty for duty in self.duties if duty.is_unshown)


def account(chosen: Chosen, outcomes: Outcomes) -> Account:
    """The account of what was chosen: each of its cases stands in it exactly once."""
    by_duty: dict[str, list[ScenarioAccount]] = {}
    for feature, scenario, cases in chosen.scenarios():
        for duty in dict.fromkeys(case.duty for case in cases):
            found = tuple(
                (case, outcomes.get(key_of(feature, scenario, case), NOT_RUN))
                for case in cases
                if case.duty == duty
            )
            by_duty.setdefault(duty, []).append(ScenarioAccount(feature, scenario, found))
    clauses = []
    for clause in chosen.pack.clauses:
        duties = tuple(
            DutyAccount(each, tuple(by_duty.get(each.key, ())))
            for each in clause.obligations
            if each.key in chosen.duties
        )
        if duties:
            clauses.append(ClauseAccount(clause, duties))
    return Account(chosen.pack, chosen.part, tuple(clauses))


def is_all_well(accounts: Iterable[Account]) -> bool:
    """Whether there was something to run, all of it was run, and all of it passed."""
    found = [each.totals for each in accounts]
    return any(each.cases for each in found) and all(each.passed == each.cases for each in found)
