"""Waivers: a breach knowingly accepted for a time. A waiver changes no other status."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from engine.results import Verdict
from facts.snapshot import Snapshot


def live_waivers(snapshot: Snapshot, day: date) -> Callable[[Verdict], bool]:
    """Whether a breach is covered by a waiver that runs on ``day``.

    A waiver names a clause and a subject, and may name one obligation of the clause.
    """
    live: set[tuple[str, str, str | None]] = set()
    for record in snapshot.records("waivers") if snapshot.is_supplied("waivers") else ():
        fact = record.fact
        if fact.cell("from") <= day <= fact.cell("until"):
            live.add((fact.cell("clause"), fact.cell("subject"), fact.cell("obligation")))

    def covered(verdict: Verdict) -> bool:
        key = (verdict.clause, verdict.subject.id)
        return (*key, None) in live or (*key, verdict.obligation) in live

    return covered
