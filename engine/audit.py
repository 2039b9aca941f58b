"""The audit: a pack and a snapshot in, verdicts, ledger and coverage out.

The way of a fact: ``facts`` reads it, ``Knowledge`` says what is known of it on the audit date,
``Prepared`` turns obligations into measures of it, ``Assessor`` has the rule engine match them,
``judging`` gives the status, ``Reasons`` the evidence and the sentence, and this module the whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from engine.assessing import Assessed
from engine.evaluation.environment import Environment
from engine.evaluation.values import NEVER
from engine.explaining import Reasons
from engine.language.model import Obligation, Pack
from engine.ledger import counts, coverage, ledger
from engine.matching.interface import Matcher
from engine.otherwise import Difference, differences
from engine.results import SCHEMA, AuditResult, Verdict
from engine.running import Beside, Ground, Run, period_of, run_over
from engine.wording import Wording
from facts.snapshot import Snapshot

ENGINE = "durable_rules 2.0.28"


def audit(
    pack: Pack,
    snapshot: Snapshot,
    *,
    as_of: date | None = None,
    audience: str = "officer",
    matcher: Matcher | None = None,
    readings: Mapping[str, str] | None = None,
    otherwise: bool = True,
    beside: Beside | None = None,
) -> AuditResult:
    """Audit a snapshot against a constitution.

    Args:
        pack: the constitution.
        snapshot: the facts.
        as_of: the audit date; the snapshot's own unless given.
        audience: officer, chair, board or public; decides what is kept confidential.
        matcher: what matches rules; durable_rules unless given.
        readings: answers chosen for the pack's readings; the defaults for all others.
        otherwise: whether other readings are tried; without, nothing is known to be contested.
        beside: has part of the work done beside the rest, where somebody offers that.

    Raises:
        EngineError: the engine contradicts itself; there is no result.
    """
    day = as_of or snapshot.settings.as_of
    ground = Ground(pack, snapshot, day)
    run = run_over(ground, pack.obligations, audience, matcher, readings, otherwise, beside)
    return _result(pack, snapshot, day, run)


def audit_otherwise(
    pack: Pack,
    snapshot: Snapshot,
    *,
    as_of: date | None = None,
    audience: str = "officer",
    readings: Mapping[str, str] | None = None,
) -> tuple[AuditResult, tuple[Difference, ...]]:
    """An audit as `audit` makes it, and the verdicts that other readings would change."""
    day = as_of or snapshot.settings.as_of
    run = run_over(Ground(pack, snapshot, day), pack.obligations, audience, None, readings)
    return _result(pack, snapshot, day, run), differences(run)


def _result(pack: Pack, snapshot: Snapshot, day: date, run: Run) -> AuditResult:
    verdicts, supplied = run.verdicts, run.know.supplied
    period = period_of(pack, day, snapshot.settings.covers_from)
    by_obligation: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_obligation[f"{verdict.clause}/{verdict.obligation}"].append(verdict)
    return AuditResult(
        schema_=SCHEMA,
        as_of=day,
        period=period,
        constitution=pack.id,
        snapshot_digest=snapshot.digest,
        pack_digest=pack.digest,
        engine=ENGINE,
        coverage=coverage(pack, by_obligation, supplied, run.chosen, period),
        counts=counts(verdicts),
        verdicts=verdicts,
        ledger=ledger(pack, by_obligation, supplied, day),
    )


@dataclass(frozen=True)
class Assessment:
    """One verdict with everything that led to it, for those who want the whole reasoning.

    ``open`` is false where the audience may not know the reason.
    """

    assessed: Assessed
    verdict: Verdict
    environment: Environment
    wording: Wording
    as_of: date
    open: bool

    @property
    def values_on(self) -> date:
        """The day whose parameters were used; the audit date where another is not known."""
        prepared, env = self.assessed.prepared, self.environment
        if prepared.values_at is None:
            return self.as_of
        prepared.bind(self.assessed.candidate, env)
        low, high = prepared.values_at.span(env)
        return date.fromordinal(low) if low == high and 0 < low < NEVER else self.as_of

    @property
    def done_on(self) -> tuple[int, int] | None:
        """The least and the most that the day of the act can be; None where none is asked for."""
        return Reasons(self.assessed.prepared, self.assessed.candidate, self.environment).done_on()


def assessments_of(
    pack: Pack,
    snapshot: Snapshot,
    obligation: str,
    *,
    as_of: date | None = None,
    audience: str = "officer",
) -> tuple[Assessment, ...]:
    """The verdicts of one obligation, each with what led to it.

    Raises KeyError where the pack has no such obligation, EngineError as `audit` does.
    """
    day = as_of or snapshot.settings.as_of
    needed = with_parents(pack, obligation)
    ground = Ground(pack, snapshot, day)
    run = run_over(ground, needed, audience, None, None)
    secret = needed[0].confidential
    found = []
    verdicts = {
        each.subject.id: each
        for each in run.verdicts
        if f"{each.clause}/{each.obligation}" == obligation
    }
    for each in run.assessed.get(obligation, ()):
        verdict = verdicts[each.candidate.id]
        told = secret is None or verdict.explanation != secret.instead
        env = run.assessor.environment(each.prepared)
        found.append(Assessment(each, verdict, env, ground.wording, day, told))
    return tuple(found)


def verdicts_of(
    pack: Pack,
    snapshot: Snapshot,
    obligation: str,
    *,
    as_of: date | None = None,
    audience: str = "officer",
    readings: Mapping[str, str] | None = None,
    otherwise: bool = True,
) -> tuple[Verdict, ...]:
    """The verdicts of one obligation (``5.6(a)/dbs-freshness``) alone, as an audit gives them.

    Without ``otherwise`` no other reading is tried, and nothing is known to be contested.

    Raises KeyError where the pack has no such obligation, EngineError as `audit` does.
    """
    day = as_of or snapshot.settings.as_of
    ground = Ground(pack, snapshot, day)
    needed = with_parents(pack, obligation)
    return verdicts_on(ground, needed, obligation, audience, None, readings, otherwise)


def verdicts_on(
    ground: Ground,
    obligations: Iterable[Obligation],
    obligation: str,
    audience: str = "officer",
    matcher: Matcher | None = None,
    readings: Mapping[str, str] | None = None,
    otherwise: bool = True,
) -> tuple[Verdict, ...]:
    """The verdicts of one obligation, where it and its parents may be others than the pack's own.

    Without ``otherwise`` nobody asks what is contested. Raises EngineError as `audit` does.
    """
    run = run_over(ground, obligations, audience, matcher, readings, otherwise)
    return tuple(each for each in run.verdicts if f"{each.clause}/{each.obligation}" == obligation)


def with_parents(pack: Pack, obligation: str) -> tuple[Obligation, ...]:
    """An obligation, and those whose outcomes it looks at.

    Raises KeyError where the pack has no such obligation.
    """
    known = {each.key: each for each in pack.obligations}
    needed, waiting = dict[str, Obligation](), [obligation]
    while waiting:
        each = known[waiting.pop()]
        needed[each.key] = each
        waiting.extend(each.parents)
    return tuple(needed.values())
