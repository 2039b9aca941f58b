"""Asking the engine and the oracle the same question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from engine.audit import verdicts_of
from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack
from engine.results import Verdict
from facts.snapshot import Snapshot
from tests.oracle.cases import answers
from tests.oracle.drawing import Given
from tests.oracle.register import CLAUSES
from tests.oracle.snapshots import snapshot_of
from tests.oracle.world import World


@cache
def kent() -> Pack:
    """The Kent pack, loaded once."""
    return load_pack(find_pack("kscb-2018"))


@dataclass(frozen=True)
class Said:
    """What is compared: the status, the last day in time, whether it was done late."""

    status: str
    due: date | None
    late: bool


def snapshot(given: Given) -> Snapshot:
    """The rows as a snapshot."""
    return snapshot_of(given.tables, given.as_of, given.covers_from)


def verdicts(clause: str, given: Given) -> dict[str, Verdict]:
    """What the engine says, by subject."""
    found = verdicts_of(kent(), snapshot(given), clause, otherwise=False)
    said = {verdict.subject.id: verdict for verdict in found}
    assert len(said) == len(found), "a subject has two verdicts"
    return said


def by_the_engine(clause: str, given: Given) -> dict[str, Said]:
    """What the engine says, as far as it is compared."""
    return {
        subject: Said(each.status.value, each.due_on, each.late)
        for subject, each in verdicts(clause, given).items()
    }


def by_the_oracle(clause: str, given: Given) -> dict[str, Said]:
    """What the oracle says."""
    world = World(given.tables, given.as_of, given.covers_from)
    return {
        subject: Said(each.status, each.due, each.late)
        for subject, each in answers(CLAUSES[clause], world).items()
    }
