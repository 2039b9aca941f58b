"""The ledger (every clause, exactly once) and the coverage statement (what was not supplied)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from engine.language.editions import edition_on
from engine.language.model import Obligation, Pack
from engine.results import (
    Counts,
    Coverage,
    CoverageGap,
    LedgerClause,
    LedgerObligation,
    ObligationClass,
    Period,
    Status,
    Verdict,
)
from engine.wording import day as words_of_day

NOT_IN_FORCE = "not in force"
"""The state of what stands in another edition than that of the audit date."""

Found = Mapping[str, Sequence[Verdict]]


def counts(verdicts: Iterable[Verdict]) -> Counts:
    """How many verdicts have each status."""
    found = Counter(verdict.status for verdict in verdicts)
    return Counts(
        tested=sum(found.values()),
        exempt=found[Status.EXEMPT],
        met=found[Status.MET],
        pending=found[Status.PENDING],
        not_evidenced=found[Status.NOT_EVIDENCED],
        breach=found[Status.BREACH],
        waived=found[Status.WAIVED],
    )


def ledger(
    pack: Pack, found: Found, supplied: frozenset[str], day: date
) -> tuple[LedgerClause, ...]:
    """A line a clause, with a line below it an obligation."""
    known = _Known(pack, supplied, day)
    lines = []
    for clause in pack.clauses:
        below = tuple(_line(each, found, known) for each in clause.obligations)
        verdicts = [verdict for each in clause.obligations for verdict in found.get(each.key, ())]
        lines.append(
            LedgerClause(
                clause=clause.clause,
                body=clause.body,
                title=clause.title,
                summary=clause.summary,
                reviewed_by=clause.reviewed_by,
                reviewed_on=clause.reviewed_on,
                counts=counts(verdicts),
                obligations=below,
            )
        )
    return tuple(lines)


@dataclass(frozen=True)
class _Known:
    """What tells the state of an obligation, beside its verdicts."""

    pack: Pack
    supplied: frozenset[str]
    day: date


def _line(obligation: Obligation, found: Found, known: _Known) -> LedgerObligation:
    verdicts = found.get(obligation.key, ())
    state, note = _state(obligation, verdicts, known)
    return LedgerObligation(
        obligation=obligation.id,
        obligation_class=obligation.obligation_class,
        summary=obligation.summary,
        state=state,
        note=note,
        counts=counts(verdicts),
    )


def _state(
    obligation: Obligation, verdicts: Sequence[Verdict], known: _Known
) -> tuple[str, str | None]:
    past = not obligation.in_force.covers(known.day)
    if past and not verdicts:
        return NOT_IN_FORCE, _when(obligation, known)
    if obligation.same_as is not None:
        return "tested under another clause", f"see {obligation.same_as}"
    if obligation.obligation_class in (
        ObligationClass.INFORMATIONAL,
        ObligationClass.NOT_YET_ENCODED,
    ):
        return obligation.obligation_class.value, None
    lacking = missing_tables(obligation, known.supplied)
    if lacking and all(verdict.status is Status.NOT_EVIDENCED for verdict in verdicts):
        tables = " and no ".join(f"`{name}`" for name in lacking)
        return "could not be tested", f"no {tables} table{'s' if len(lacking) > 1 else ''}"
    if not verdicts:
        return "nothing to test", "nobody and nothing that it binds is on record for the period"
    if obligation.obligation_class is ObligationClass.ATTESTED:
        return "attested", _said(verdicts)
    return "tested", _when(obligation, known) if past else None


def _when(obligation: Obligation, known: _Known) -> str:
    """When an obligation is in force, where it is not on the audit date."""
    first, last = obligation.in_force.first, obligation.in_force.last
    named = {each.first: each.name for each in known.pack.editions}
    if first is not None and first > known.day:
        return f"in force from {_day(first)} ({named[first]})"
    assert last is not None
    name = edition_on(known.pack.editions, last).name
    since = f"from {_day(first)} " if first is not None else ""
    return f"was in force {since}until {_day(last)} ({name})"


def _day(day: date) -> str:
    return words_of_day(day.toordinal())


def _said(verdicts: Sequence[Verdict]) -> str:
    found = Counter(verdict.status for verdict in verdicts)
    words = [
        f"{found[status]} {word}"
        for status, word in (
            (Status.MET, "confirmed"),
            (Status.BREACH, "refused"),
            (Status.WAIVED, "refused and waived"),
            (Status.PENDING, "not yet due"),
            (Status.NOT_EVIDENCED, "awaiting a person's word"),
        )
        if found[status]
    ]
    return ", ".join(words)


def _once_in_force(pack: Pack, looked_at: Sequence[Obligation], period: Period) -> Sequence[str]:
    """That rules which were in force for a part of the time audited only were not tested."""
    there = [each.key for each in looked_at]
    missed = [
        each.key
        for each in pack.obligations
        if each.key not in there
        and each.population is not None
        and each.values_as_at is None
        and each.in_force.last is not None
        and each.in_force.last >= period.from_
    ]
    if not missed:
        return []
    were = "were" if len(missed) > 1 else "was"
    return [
        f"{', '.join(missed)} {were} in force for a part of the time audited, and {were} not "
        "tested: without “values as at” a rule is tested for the audit date alone."
    ]


def missing_tables(obligation: Obligation, supplied: frozenset[str]) -> list[str]:
    """The tables that an obligation looks at and that were not supplied, in order."""
    return sorted(obligation.tables - supplied)


def coverage(
    pack: Pack, found: Found, supplied: frozenset[str], chosen: Mapping[str, str], period: Period
) -> Coverage:
    """What could be tested and what could not, and for want of what.

    ``chosen`` gives the option taken of each reading; one that is not the default is said first.
    Obligations that are not in force on the audit date, and of which nothing was tested, are
    counted as such and as nothing else.
    """
    day = period.until
    known = _Known(pack, supplied, day)
    in_force = [
        each
        for each in pack.obligations
        if _state(each, found.get(each.key, ()), known)[0] != NOT_IN_FORCE
    ]
    classes = Counter(each.obligation_class for each in in_force if each.same_as is None)
    same_as = sum(1 for each in in_force if each.same_as is not None)
    states: Counter[str] = Counter()
    gaps: dict[tuple[str, ...], list[str]] = defaultdict(list)
    testable = [each for each in in_force if each.population is not None]
    for each in testable:
        state, _ = _state(each, found.get(each.key, ()), known)
        states[state] += 1
        if state == "could not be tested":
            gaps[tuple(missing_tables(each, supplied))].append(each.key)
    used = frozenset(table for each in testable for table in each.tables)
    made = tuple(
        CoverageGap(
            missing=", ".join(names),
            obligations=tuple(keys),
            sentence=f"{len(keys)} of {len(testable)} obligations could not be tested: "
            f"no {' and no '.join(f'`{name}`' for name in names)} "
            f"table{'s' if len(names) > 1 else ''}.",
        )
        for names, keys in sorted(gaps.items())
    )
    tested = states["tested"] + states["attested"]
    otherwise = {
        name: option
        for name, option in sorted(chosen.items())
        if option != pack.readings[name].default
    }
    sentences = [
        f"Read otherwise than by default: {pack.readings[name].question} "
        f"Here: {pack.readings[name].options[option]} ({name}={option})."
        for name, option in otherwise.items()
    ]
    sentences += [gap.sentence for gap in made]
    if not made:
        sentences.append(f"All {len(testable)} encoded obligations could be looked at.")
    sentences.append(
        f"{tested} of {len(testable)} have verdicts; "
        f"{states['nothing to test']} had nothing to test."
    )
    if classes[ObligationClass.NOT_YET_ENCODED]:
        number = classes[ObligationClass.NOT_YET_ENCODED]
        are = "s of the constitution are" if number > 1 else " of the constitution is"
        sentences.append(f"{number} obligation{are} not yet encoded.")
    past = len(pack.obligations) - len(in_force)
    if past:
        are = "s are" if past > 1 else " is"
        sentences.append(f"{past} obligation{are} not in force on the audit date.")
    sentences += _once_in_force(pack, in_force, period)
    unreviewed = sum(1 for clause in pack.clauses if clause.reviewed_by is None)
    if unreviewed:
        sentences.append(
            f"The encoding of {unreviewed} of {len(pack.clauses)} clauses is not yet reviewed by "
            "policy staff."
        )
    edition = edition_on(pack.editions, day)
    if len(pack.editions) > 1:
        judged = f"Judged by the edition in force from {_day(edition.first)}: {edition.name}."
        if any(each.values_as_at is not None for each in pack.obligations):
            judged += " Where a rule says so, an event is judged by the edition of its own day."
        sentences.insert(0, judged)
    return Coverage(
        sentences=tuple(sentences),
        edition=edition.name,
        supplied=tuple(sorted(supplied)),
        not_supplied=tuple(sorted(used - supplied)),
        obligations=len(pack.obligations),
        automated=classes[ObligationClass.AUTOMATED],
        attested=classes[ObligationClass.ATTESTED],
        informational=classes[ObligationClass.INFORMATIONAL],
        same_as=same_as,
        not_yet_encoded=classes[ObligationClass.NOT_YET_ENCODED],
        not_in_force=past,
        tested=tested,
        nothing_to_test=states["nothing to test"],
        could_not_be_tested=states["could not be tested"],
        gaps=made,
        readings=otherwise,
    )
