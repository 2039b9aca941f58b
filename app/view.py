"""What every format renders: an audit's result with what a reader needs beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from app.audience import Audience
from app.names import Names
from engine.results import AuditResult, LedgerClause, LedgerObligation, Severity, Status, Verdict


@dataclass(frozen=True)
class ReportView:
    """An audit as one audience may see it.

    ``shown`` are the verdicts to list: all, or what filters leave; counts, coverage and ledger in
    ``result`` are always the whole audit's. ``remedies`` gives, by clause and obligation, what
    the constitution makes somebody do about a breach. ``chair`` is the post to whom the chair's
    page speaks. ``lines_svg`` is a drawing made by our own code, trusted as markup.
    """

    result: AuditResult
    names: Names
    audience: Audience
    shown: tuple[Verdict, ...]
    filters: tuple[str, ...] = ()
    remedies: Mapping[tuple[str, str], str] = field(default_factory=dict)
    chair: str | None = None
    lines_svg: str | None = None

    @cached_property
    def clauses(self) -> dict[str, LedgerClause]:
        """The ledger's clauses by id."""
        return {clause.clause: clause for clause in self.result.ledger}

    @cached_property
    def _obligations(self) -> dict[tuple[str, str], LedgerObligation]:
        return {
            (clause.clause, obligation.obligation): obligation
            for clause in self.result.ledger
            for obligation in clause.obligations
        }

    def asks(self, verdict: Verdict) -> str:
        """What the verdict's obligation asks, in one sentence; empty where the ledger is silent.

        Of a rule that is in force no more, and binds what happened in its time, a second sentence
        says so: a reader who looks for it in the edition of today would look in vain.
        """
        obligation = self._obligations.get((verdict.clause, verdict.obligation))
        if obligation is None:
            return ""
        past = obligation.note if obligation.state == "tested" else None
        return f"{obligation.summary} This rule {past}." if past else obligation.summary

    def title(self, verdict: Verdict) -> str:
        """The title of the verdict's clause; empty where the ledger has none."""
        clause = self.clauses.get(verdict.clause)
        return clause.title if clause else ""

    def remedy(self, verdict: Verdict) -> str | None:
        """What the constitution makes somebody do about it, where it says."""
        return self.remedies.get((verdict.clause, verdict.obligation))

    @cached_property
    def _order(self) -> dict[str, int]:
        return {clause.clause: place for place, clause in enumerate(self.result.ledger)}

    def _key(self, verdict: Verdict) -> tuple[int, str, str, str, str]:
        place = self._order.get(verdict.clause, len(self._order))
        return place, verdict.obligation, verdict.body, verdict.subject.kind, verdict.subject.id

    def of(self, status: Status) -> tuple[Verdict, ...]:
        """The shown verdicts of a status in the ledger's order; pending ones by due date."""
        found = sorted((v for v in self.shown if v.status is status), key=self._key)
        if status is Status.PENDING:
            found.sort(key=lambda v: (v.due_on is None, v.due_on.isoformat() if v.due_on else ""))
        return tuple(found)

    def breaches(self, severity: Severity) -> tuple[Verdict, ...]:
        """The shown breaches of a severity in the ledger's order."""
        return tuple(v for v in self.of(Status.BREACH) if v.severity is severity)


@dataclass(frozen=True)
class Group:
    """Verdicts of one obligation, with what is the same for all of them."""

    clause: str
    obligation: str
    title: str
    asks: str
    remedy: str | None
    verdicts: tuple[Verdict, ...]


def by_due_day(view: ReportView, verdicts: Iterable[Verdict]) -> tuple[Group, ...]:
    """Verdicts grouped by due day, then as :func:`by_obligation`, in the order given."""
    days: dict[date | None, list[Verdict]] = {}
    for verdict in verdicts:
        days.setdefault(verdict.due_on, []).append(verdict)
    return tuple(group for members in days.values() for group in by_obligation(view, members))


def by_obligation(view: ReportView, verdicts: Iterable[Verdict]) -> tuple[Group, ...]:
    """Verdicts grouped by clause and obligation, groups and members in the order given."""
    groups: dict[tuple[str, str], list[Verdict]] = {}
    for verdict in verdicts:
        groups.setdefault((verdict.clause, verdict.obligation), []).append(verdict)
    return tuple(
        Group(
            clause=clause,
            obligation=obligation,
            title=view.title(members[0]),
            asks=view.asks(members[0]),
            remedy=view.remedy(members[0]),
            verdicts=tuple(members),
        )
        for (clause, obligation), members in groups.items()
    )
