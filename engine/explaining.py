"""Why a verdict is what it is, in words that a person can follow, and the facts it rests on.

Rows are named by what they say, never by their number: the evidence carries those.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any

from engine.evaluation.environment import Environment, Evaluate
from engine.evaluation.knowledge import Row
from engine.evaluation.population import Candidate
from engine.evaluation.prepared import Prepared
from engine.evaluation.values import NEVER, least, most
from engine.judging import Case, due_day
from engine.misses import nearest_miss
from engine.results import Evidence, Status
from engine.wording import Wording, day

MOST_BLANKS = 6


class Reasons:
    """The explanation and the evidence of one verdict."""

    def __init__(self, prepared: Prepared, candidate: Candidate, env: Environment) -> None:
        self.prepared = prepared
        self.candidate = candidate
        self.env = env
        prepared.bind(candidate, env)
        self.rows = dict.fromkeys((*candidate.sources, *candidate.looked_at))
        unsure_by = candidate.unsure_by if candidate.truth is None else ()
        blanks = (*candidate.blanks, *unsure_by)
        self.blanks = sorted({cell.place for cell in blanks if cell.place})

    def done_on(self) -> tuple[int, int] | None:
        """The least and the most that the day of the act can be."""
        if self.prepared.done_on is None:
            return None
        value = self.prepared.done_on(self.env)
        return least(value), most(value)

    def late(self, case: Case, done: tuple[int, int] | None) -> bool:
        """Whether an act that keeps the obligation certainly came after its last day."""
        if self.prepared.late_when is not None:
            return self.prepared.late_when(self.env) is True
        if self.prepared.obligation.late != "cures" or done is None or case.due is None:
            return False
        return done[0] > case.due[1] and done[1] < NEVER

    def since(self, case: Case, status: Status) -> date | None:
        """The first day of a breach, where it is known."""
        if status not in (Status.BREACH, Status.WAIVED):
            return None
        if self.prepared.since is not None:
            value = self.prepared.since(self.env)
            known = least(value) == most(value) and 0 < least(value) < NEVER
            return date.fromordinal(least(value)) if known else None
        due = due_day(case)
        return date.fromordinal(due + 1) if due is not None and due < case.as_of else None

    def evidence(self, tables: Iterable[str]) -> tuple[Evidence, ...]:
        """The facts the verdict rests on, in the order of the tables and of their keys."""
        order = {name: at for at, name in enumerate(tables)}
        found = sorted(self.rows, key=lambda row: (order.get(row.table, len(order)), row.position))
        remember = self.env.know.remember
        return tuple(remember(("evidence", row), partial(_evidence, row)) for row in found)

    def explain(self, case: Case, status: Status, wording: Wording) -> str:
        """The sentences: the pack's own where it has some for this status, else plain ones."""
        said = self.prepared.sentence("breach" if status is Status.WAIVED else status.value)
        sentences = []
        if status is Status.EXEMPT:
            sentences.append(self._exception())
        elif said is not None:
            sentences.append(self._sentence(said, wording))
        else:
            sentences.append(self._plain(case, status))
        if status is Status.BREACH and said is None:
            miss = nearest_miss(self.prepared, self.env, wording)
            if miss:
                sentences.append(miss)
        if status is Status.NOT_EVIDENCED:
            sentences.extend(self._missing())
        return " ".join(sentences)

    def _exception(self) -> str:
        for evaluate, reason in self.prepared.exceptions:
            if evaluate(self.env) is True:
                return reason
        return self.prepared.exceptions[0][1]

    def _sentence(self, sentence: list[str | Evaluate], wording: Wording) -> str:
        return "".join(
            piece if isinstance(piece, str) else wording.value(piece(self.env))
            for piece in sentence
        )

    def _plain(self, case: Case, status: Status) -> str:
        due, done = due_day(case), self.done_on()
        when = day(done[0]) if done and done[0] == done[1] and 0 < done[0] < NEVER else None
        if status is Status.MET:
            if when is None:
                return "This holds."
            return (
                f"Done on {when}."
                if due is None
                else f"Done on {when}; the last day was {day(due)}."
            )
        if status is Status.PENDING:
            if due is None:
                return "Not due yet: nothing on record says when it will be."
            return f"Not due until {day(due)}."
        if status is Status.NOT_EVIDENCED:
            if case.silent and not (case.lacking or case.attainable.possibly or self.blanks):
                return "What is recorded does not tell: no row speaks of it."
            return "What is recorded does not tell."
        if when is not None and due is not None and done is not None:
            if done[0] <= due:
                return f"Done on {when}, which does not count; the last day was {day(due)}."
            return f"Done on {when}, after the last day, {day(due)}."
        if due is not None:
            return f"Nothing on record shows it done; the last day was {day(due)}."
        return "What is recorded shows that this does not hold."

    def _missing(self) -> list[str]:
        """Which blanks and tables keep the answer open."""
        obligation = self.prepared.obligation
        lacking = sorted(obligation.tables - self.env.know.supplied)
        sentences = [f"The table {name} was not supplied." for name in lacking]
        if self.candidate.truth is None:
            sentences.append("Whether this subject is one that the clause binds is itself unknown.")
        blanks = [place for place in self.blanks if place.split(" ")[0] not in lacking]
        if blanks:
            shown = "; ".join(blanks[:MOST_BLANKS])
            more = len(blanks) - MOST_BLANKS
            rest = f"; and {more} more" if more > 0 else ""
            sentences.append(f"Blank, and needed: {shown}{rest}.")
        return sentences


def _evidence(row: Row) -> Evidence:
    return Evidence(table=row.table, row=row.number, values=values(row))


def values(row: Row) -> dict[str, Any]:
    """What a row says, as known on the audit date: dates in ISO form, blanks left out.

    What happened later is left out too, and a meeting still to come is scheduled: nothing that
    is recorded of the days after the audit date may show in its result.
    """
    found: dict[str, Any] = {}
    for name, value in row.written.cells().items():
        if value is None:
            continue
        if not isinstance(value, date):
            found[name] = value
        elif row.cells[name] != NEVER:
            found[name] = value.isoformat()
    if row.to_come:
        found["state"] = "scheduled"
    return found


__all__ = ["Reasons", "values"]
