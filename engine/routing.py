"""To whom a breach goes: the bearer, whom it is reported to, and who is above them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engine.evaluation.population import Candidate
from engine.language.model import Obligation, Pack
from engine.results import Verdict
from facts.lines import Lines, RequiredLine, lines_of, route
from facts.snapshot import Snapshot


@dataclass(frozen=True)
class Routed:
    """The three ends of a breach, as codes or identifiers."""

    bearer: str | None
    report_to: str | None
    escalates_to: str | None
    basis: str | None


class Router:
    """Routes the breaches of one audit along the recorded lines, then the required ones."""

    def __init__(self, pack: Pack, snapshot: Snapshot, as_of: date) -> None:
        self.pack = pack
        self.lines: Lines = lines_of(
            snapshot,
            day=as_of,
            required=tuple(
                RequiredLine(line.from_, line.relation, line.to, line.clause, line.instead)
                for line in pack.required_lines
            ),
            root=pack.root,
            codes=pack.codes,
        )
        self.routes: dict[tuple[str | None, str], Routed] = {}

    def route(self, obligation: Obligation, candidate: Candidate) -> Routed:
        """Who must act, and where a breach by them goes."""
        bearer = obligation.bearer
        if bearer is not None and bearer.startswith("subject."):
            bearer = candidate.written.get(bearer.removeprefix("subject."))
        to = obligation.report_to or self.pack.reports_to
        key = (bearer, to)
        if key not in self.routes:
            found = route(self.lines, bearer, to)
            self.routes[key] = Routed(
                bearer,
                found.report_to.id if found.report_to else None,
                found.escalates_to.id if found.escalates_to else None,
                found.escalation_basis.value if found.escalation_basis else None,
            )
        return self.routes[key]

    def concerns_reader(self, verdict: Verdict) -> bool:
        """Whether a verdict is about the person to whom breaches are reported.

        Such a matter is not theirs to read: it goes to whom they answer to.
        """
        person = verdict.subject.keys.get("person")
        return person is not None and person in self.lines.holders(self.pack.reports_to)
