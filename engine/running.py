"""One run over a snapshot: obligations assessed, stratum by stratum, and written as verdicts.

`engine.audit` says what is asked of a run; here is how it comes about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from engine import confidentiality
from engine.assessing import Assessed, Assessor, strata
from engine.evaluation.knowledge import Knowledge
from engine.evaluation.prepared import Prepared
from engine.evaluation.setting import environment, names_of
from engine.explaining import Reasons
from engine.judging import due_day, outlook
from engine.language.model import Obligation, Pack
from engine.matching.durable import DurableMatcher
from engine.matching.interface import EngineError, Matcher
from engine.readings import Chosen, chosen_of, contested_by, kind_of
from engine.results import Period, Status, Subject, Verdict
from engine.routing import Router
from engine.waivers import live_waivers
from engine.ways import Ways
from engine.wording import Wording
from facts.dates import previous_year, year_of
from facts.snapshot import Snapshot


def period_of(pack: Pack, as_of: date, covers_from: date | None) -> Period:
    """The days that an audit covers (the contract, "Period")."""
    start = covers_from or previous_year(year_of(as_of, *pack.year_starts)).first
    return Period(from_=max(start, pack.applied_from), until=as_of)


class Ground:
    """What every obligation of one audit stands on: what is known, named, routed and waived."""

    def __init__(self, pack: Pack, snapshot: Snapshot, day: date) -> None:
        self.pack = pack = pack.on(day)
        self.day = day
        self.period = period_of(pack, day, snapshot.settings.covers_from)
        self.know = Knowledge(snapshot, day, pack.codes, pack.tables)
        self.router = Router(pack, snapshot, day)
        self.wording = Wording(called(pack, snapshot))
        self.waived = live_waivers(snapshot, day)


def is_tested(obligation: Obligation, day: date) -> bool:
    """Whether an audit of a day tests an obligation.

    One that asks for the values of an event's day is tested for events of its own time, though it
    may no longer be in force on the audit date.
    """
    if obligation.population is None:
        return False
    in_force = obligation.in_force
    if obligation.values_as_at is not None:
        return in_force.first is None or in_force.first <= day
    return in_force.covers(day)


@dataclass(frozen=True)
class Run:
    """The verdicts of some obligations, and how they came about.

    ``chosen`` are the readings under which the verdicts are given; ``ways`` says, by obligation,
    which others were tried (each as what it varies), and ``assessed`` holds what they gave.
    """

    verdicts: tuple[Verdict, ...]
    assessed: Mapping[str, list[Assessed]]
    assessor: Assessor
    know: Knowledge
    writer: Writer
    chosen: Chosen
    ways: Mapping[str, Sequence[Chosen]]


Statuses = Mapping[str, Mapping[str, Status]]
"""The status of each subject, by the kind under which its obligation was assessed."""

Beside = Callable[[Callable[[], Statuses]], Callable[[], Statuses]]
"""Has something worked out beside what goes on, and gives it when it is asked for."""


def run_over(
    ground: Ground,
    obligations: Iterable[Obligation],
    audience: str,
    matcher: Matcher | None,
    readings: Mapping[str, str] | None,
    otherwise: bool = True,
    beside: Beside | None = None,
) -> Run:
    """Run some obligations, in their order, of the constitution as in force on the audit date.

    Without ``otherwise`` no other reading is tried, and nothing is known to be contested. With
    ``beside``, what several readings varied together give is worked out there, and only the
    statuses of it are known.
    """
    pack = ground.pack
    wanted = tuple(each for each in obligations if is_tested(each, ground.day))
    chosen = chosen_of(pack, readings)
    known = Ways(pack, chosen, wanted)
    ways: dict[str, tuple[dict[str, str], ...]] = {
        obligation.key: known.of(obligation) if otherwise else ({},) for obligation in wanted
    }
    further: Callable[[], Statuses] | None = None
    here = ways
    if beside is not None:
        further = beside(partial(_together, ground, wanted, ways, known, matcher))
        here = {key: tuple(way for way in each if len(way) < 2) for key, each in ways.items()}
    assessor, assessed = _assess(ground, wanted, here, known, matcher)
    statuses = _statuses(assessed)
    if further is not None:
        statuses |= further()
    writer = Writer(pack, assessor, ground.router, ground.wording, ground.waived, audience)
    verdicts = _verdicts(wanted, ways, statuses, assessed, writer)
    _check_partition(assessed, verdicts)
    return Run(verdicts, assessed, assessor, ground.know, writer, chosen, ways)


def _assess(
    ground: Ground,
    obligations: Iterable[Obligation],
    ways: Mapping[str, Sequence[Chosen]],
    known: Ways,
    matcher: Matcher | None,
) -> tuple[Assessor, dict[str, list[Assessed]]]:
    """Assess obligations in the ways given, the one in which nothing is varied first."""
    pack, know, day = ground.pack, ground.know, ground.day
    make = partial(environment, know, pack, ground.period.from_, day)
    kinds = {kind_of(key, varied) for key, each in ways.items() for varied in each}
    prepared: list[Prepared] = []
    for obligation in obligations:
        earlier: list[Prepared] = []
        for varied in ways[obligation.key]:
            read = known.read(obligation, varied).obligation
            each = Prepared(
                read,
                names_of(pack, know, make(), {**known.chosen, **varied}, day),
                kind_of(obligation.key, varied),
                known.asked(obligation, varied, kinds),
                _likest(read, earlier),
            )
            earlier.append(each)
        prepared += earlier
    asked = {kind for each in prepared for kind in each.asks.values()}
    assessor = Assessor(matcher or DurableMatcher(), make, asked)
    assessed: dict[str, list[Assessed]] = {}
    for stratum in strata(prepared):
        assessed |= assessor.assess(stratum)
    return assessor, assessed


def _likest(read: Obligation, earlier: Sequence[Prepared]) -> Prepared | None:
    """Of the ways in which an obligation was prepared, the first that tests the same subjects."""
    same = (each for each in earlier if each.obligation.population == read.population)
    return next(same, earlier[0] if earlier else None)


def _together(
    ground: Ground,
    obligations: Sequence[Obligation],
    ways: Mapping[str, Sequence[Chosen]],
    known: Ways,
    matcher: Matcher | None,
) -> Statuses:
    """What obligations give where several readings are varied together, and nothing else."""
    by_key = {each.key: each for each in obligations}
    several = [key for key in by_key if any(len(way) > 1 for way in ways[key])]
    behind: set[str] = set()
    waiting = [parent for key in several for parent in by_key[key].parents if parent in by_key]
    while waiting:
        key = waiting.pop()
        if key not in behind:
            behind.add(key)
            waiting.extend(parent for parent in by_key[key].parents if parent in by_key)
    # What is asked about is needed in each way in which it may be asked.
    needed = {
        key: ways[key] if key in behind else tuple(way for way in ways[key] if len(way) != 1)
        for key in by_key
        if key in behind or key in several
    }
    wanted = [each for each in obligations if each.key in needed]
    _, assessed = _assess(ground, wanted, needed, known, matcher)
    kinds = {kind_of(key, way) for key in several for way in ways[key] if len(way) > 1}
    return {kind: found for kind, found in _statuses(assessed).items() if kind in kinds}


def _statuses(assessed: Mapping[str, Iterable[Assessed]]) -> dict[str, Mapping[str, Status]]:
    return {
        kind: {each.candidate.id: each.status for each in found} for kind, found in assessed.items()
    }


@dataclass(frozen=True)
class Writer:
    """Turns what was assessed into verdicts for one audience."""

    pack: Pack
    assessor: Assessor
    router: Router
    wording: Wording
    waived: Callable[[Verdict], bool]
    audience: str

    def verdict(self, each: Assessed, contested: tuple[str, ...] = ()) -> Verdict:
        """The verdict of one subject, waivers applied, as the audience may read it."""
        obligation = each.prepared.obligation
        plain = self._plain(each, contested)
        if plain.status is Status.BREACH and self.waived(plain):
            plain = plain.model_copy(update={"status": Status.WAIVED})
        return confidentiality.apply(plain, obligation, self.audience, self.router)

    def _plain(self, each: Assessed, contested: tuple[str, ...]) -> Verdict:
        obligation, candidate, case = each.prepared.obligation, each.candidate, each.case
        reasons = Reasons(each.prepared, candidate, self.assessor.environment(each.prepared))
        routed = self.router.route(obligation, candidate)
        written = candidate.written
        due = due_day(case)
        done = reasons.done_on()
        pending = each.status is Status.PENDING
        assert obligation.population is not None
        return Verdict(
            constitution=self.pack.id,
            body=_body(self.pack, obligation, written),
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
            contested_by=contested,
            evidence=reasons.evidence(self.pack.tables),
            explanation=reasons.explain(case, each.status, self.wording),
        )


def _verdicts(
    obligations: Iterable[Obligation],
    ways: Mapping[str, Sequence[Chosen]],
    statuses: Statuses,
    assessed: Mapping[str, list[Assessed]],
    writer: Writer,
) -> tuple[Verdict, ...]:
    found = []
    for obligation in obligations:
        contested = contested_by(obligation, ways[obligation.key], statuses)
        found += [
            writer.verdict(each, contested.get(each.candidate.id, ()))
            for each in assessed.get(obligation.key, ())
        ]
    return tuple(found)


def _body(pack: Pack, obligation: Obligation, written: Mapping[str, str]) -> str:
    """The body a verdict belongs to: the clause's own, else the subject's, else the root."""
    if any(each.code == obligation.body for each in pack.dated.bodies):
        return obligation.body
    return written.get("body", pack.root)


def called(pack: Pack, snapshot: Snapshot) -> dict[str, str]:
    """What people, bodies, posts and organisations are called."""
    names = {
        code.code: code.label for kind in ("post", "body") for code in pack.codes.of_kind(kind)
    }
    names |= {body.code: body.label for body in pack.dated.bodies}
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
