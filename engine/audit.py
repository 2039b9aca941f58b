"""The audit: a pack and a snapshot in, verdicts, ledger and coverage out.

The way of a fact: ``facts`` reads it, ``Knowledge`` says what is known of it on the audit date,
``Prepared`` turns obligations into measures of it, ``Assessor`` has the rule engine match them,
``judging`` gives the status, ``Reasons`` the evidence and the sentence, and this module the whole.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from engine import confidentiality
from engine.assessing import Assessed, Assessor, strata
from engine.evaluation.environment import Environment
from engine.evaluation.knowledge import Knowledge
from engine.evaluation.prepared import Prepared
from engine.evaluation.setting import environment, names_of
from engine.explaining import Reasons
from engine.judging import due_day, outlook
from engine.language.model import Obligation, Pack
from engine.ledger import counts, coverage, ledger
from engine.matching.durable import DurableMatcher
from engine.matching.interface import EngineError, Matcher
from engine.readings import contested_by, variants
from engine.results import SCHEMA, AuditResult, Period, Status, Subject, Verdict
from engine.routing import Router
from engine.waivers import live_waivers
from engine.wording import Wording
from facts.dates import previous_year, year_of
from facts.snapshot import Snapshot

ENGINE = "durable_rules 2.0.28"


def period_of(pack: Pack, as_of: date, covers_from: date | None) -> Period:
    """The days that an audit covers (the contract, "Period")."""
    start = covers_from or previous_year(year_of(as_of, *pack.year_starts)).first
    return Period(from_=max(start, pack.applied_from), until=as_of)


def audit(
    pack: Pack,
    snapshot: Snapshot,
    *,
    as_of: date | None = None,
    audience: str = "officer",
    matcher: Matcher | None = None,
    readings: Mapping[str, str] | None = None,
) -> AuditResult:
    """Audit a snapshot against a constitution.

    Args:
        pack: the constitution.
        snapshot: the facts.
        as_of: the audit date; the snapshot's own unless given.
        audience: officer, chair, board or public; decides what is kept confidential.
        matcher: what matches rules; durable_rules unless given.
        readings: answers chosen for the pack's readings; the defaults for all others.

    Raises:
        EngineError: the engine contradicts itself; there is no result.
    """
    day = as_of or snapshot.settings.as_of
    run = _run(pack, snapshot, pack.obligations, day, audience, matcher, readings)
    verdicts, supplied = run.verdicts, run.know.supplied
    by_obligation: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_obligation[f"{verdict.clause}/{verdict.obligation}"].append(verdict)
    return AuditResult(
        schema_=SCHEMA,
        as_of=day,
        period=period_of(pack, day, snapshot.settings.covers_from),
        constitution=pack.id,
        snapshot_digest=snapshot.digest,
        pack_digest=pack.digest,
        engine=ENGINE,
        coverage=coverage(pack, by_obligation, supplied),
        counts=counts(verdicts),
        verdicts=verdicts,
        ledger=ledger(pack, by_obligation, supplied),
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
    needed = _with_parents(pack, obligation)
    run = _run(pack, snapshot, needed, day, audience, None, None)
    wording = Wording(_names(pack, snapshot))
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
        found.append(Assessment(each, verdict, env, wording, day, told))
    return tuple(found)


def verdicts_of(
    pack: Pack,
    snapshot: Snapshot,
    obligation: str,
    *,
    as_of: date | None = None,
    audience: str = "officer",
    readings: Mapping[str, str] | None = None,
) -> tuple[Verdict, ...]:
    """The verdicts of one obligation (``5.6(a)/dbs-freshness``) alone, as an audit gives them.

    Raises KeyError where the pack has no such obligation, EngineError as `audit` does.
    """
    day = as_of or snapshot.settings.as_of
    needed = _with_parents(pack, obligation)
    run = _run(pack, snapshot, needed, day, audience, None, readings)
    return tuple(each for each in run.verdicts if f"{each.clause}/{each.obligation}" == obligation)


def _with_parents(pack: Pack, obligation: str) -> tuple[Obligation, ...]:
    """An obligation, and those whose outcomes it looks at."""
    known = {each.key: each for each in pack.obligations}
    needed, waiting = dict[str, Obligation](), [obligation]
    while waiting:
        each = known[waiting.pop()]
        needed[each.key] = each
        waiting.extend(each.parents)
    return tuple(needed.values())


@dataclass(frozen=True)
class _Run:
    """The verdicts of some obligations, and how they came about."""

    verdicts: tuple[Verdict, ...]
    assessed: Mapping[str, list[Assessed]]
    assessor: Assessor
    know: Knowledge


def _run(
    pack: Pack,
    snapshot: Snapshot,
    obligations: Iterable[Obligation],
    day: date,
    audience: str,
    matcher: Matcher | None,
    readings: Mapping[str, str] | None,
) -> _Run:
    """Run some obligations, in their order."""
    wanted = tuple(each for each in obligations if each.population is not None)
    period = period_of(pack, day, snapshot.settings.covers_from)
    know = Knowledge(snapshot, day, pack.codes, pack.tables)
    chosen = {name: each.default for name, each in pack.readings.items()} | dict(readings or {})
    make = partial(environment, know, pack, period.from_, day)
    prepared = [
        Prepared(obligation, names_of(pack, know, make(), chosen | varied, day), variant)
        for obligation in wanted
        for variant, varied in variants(obligation, pack, chosen)
    ]
    assessor = Assessor(matcher or DurableMatcher(), make)
    assessed: dict[str, list[Assessed]] = {}
    for stratum in strata(prepared):
        assessed |= assessor.assess(stratum)
    verdicts = _verdicts(pack, snapshot, wanted, assessed, assessor, day, audience)
    _check_partition(assessed, verdicts)
    return _Run(verdicts, assessed, assessor, know)


def _verdicts(
    pack: Pack,
    snapshot: Snapshot,
    obligations: Iterable[Obligation],
    assessed: Mapping[str, list[Assessed]],
    assessor: Assessor,
    day: date,
    audience: str,
) -> tuple[Verdict, ...]:
    router = Router(pack, snapshot, day)
    wording = Wording(_names(pack, snapshot))
    waived = live_waivers(snapshot, day)
    found = []
    for obligation in obligations:
        contested = contested_by(obligation, assessed)
        for each in assessed.get(obligation.key, ()):
            verdict = _verdict(pack, each, assessor, router, wording, contested)
            if verdict.status is Status.BREACH and waived(verdict):
                verdict = verdict.model_copy(update={"status": Status.WAIVED})
            found.append(confidentiality.apply(verdict, obligation, audience, router))
    return tuple(found)


def _verdict(
    pack: Pack,
    each: Assessed,
    assessor: Assessor,
    router: Router,
    wording: Wording,
    contested: Mapping[str, tuple[str, ...]],
) -> Verdict:
    obligation, candidate, case = each.prepared.obligation, each.candidate, each.case
    reasons = Reasons(each.prepared, candidate, assessor.environment(each.prepared))
    routed = router.route(obligation, candidate)
    written = candidate.written
    due = due_day(case)
    done = reasons.done_on()
    pending = each.status is Status.PENDING
    assert obligation.population is not None
    return Verdict(
        constitution=pack.id,
        body=_body(pack, obligation, written),
        clause=obligation.clause,
        obligation=obligation.id,
        subject=Subject(kind=obligation.population.subject, id=candidate.id, **written),
        status=each.status,
        outlook=outlook(case) if pending and obligation.outlook else None,
        late=each.status is Status.MET and reasons.late(case, done),
        due_on=date.fromordinal(due) if due is not None else None,
        since=reasons.since(case, each.status),
        bearer=routed.bearer,
        report_to=routed.report_to,
        escalates_to=routed.escalates_to,
        severity=obligation.severity,
        contested_by=contested.get(candidate.id, ()),
        evidence=reasons.evidence(pack.tables),
        explanation=reasons.explain(case, each.status, wording),
    )


def _body(pack: Pack, obligation: Obligation, written: Mapping[str, str]) -> str:
    """The body a verdict belongs to: the clause's own, else the subject's, else the root."""
    if obligation.body in pack.bodies:
        return obligation.body
    return written.get("body", pack.root)


def _names(pack: Pack, snapshot: Snapshot) -> dict[str, str]:
    """What people, bodies, posts and organisations are called."""
    names = {
        code.code: code.label for kind in ("post", "body") for code in pack.codes.of_kind(kind)
    }
    names |= {code: body.label for code, body in pack.bodies.items()}
    for table, key in (("organisations", "organisation"), ("people", "person")):
        for record in snapshot.records(table) if snapshot.is_supplied(table) else ():
            name = record.fact.cell("name")
            if name:
                names[record.fact.cell(key)] = name
    return names


def _check_partition(assessed: Mapping[str, list[Assessed]], verdicts: tuple[Verdict, ...]) -> None:
    """Every subject has exactly one verdict; anything else is an internal disagreement."""
    expected = Counter(
        (kind, each.candidate.id)
        for kind, found in assessed.items()
        if "?" not in kind
        for each in found
    )
    given = Counter((f"{each.clause}/{each.obligation}", each.subject.id) for each in verdicts)
    wrong = [f"{kind} {subject}" for (kind, subject), n in (expected - given).items() if n]
    wrong += [f"{kind} {subject}" for (kind, subject), n in given.items() if n != 1]
    if wrong:
        raise EngineError(f"the statuses do not partition the subjects: {'; '.join(wrong[:5])}")
