"""From what every completion of the blanks says to one verdict, by the contract's order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from tests.oracle.world import NEVER, NotSupplied, World, explore


@dataclass(frozen=True)
class Case:
    """One obligation for one subject where nothing is unknown.

    ``kept``: the requirement holds, however the meetings still to come may go. ``attainable``: it
    holds now or still may. ``due``: the last day in time (NEVER: there will be one, nobody knows
    which), None where the state on the audit date is tested. ``early_met`` and ``early_breach``:
    whether it may be settled before its due day. ``late``: done after the last day.
    """

    kept: bool
    attainable: bool = True
    exempt: bool = False
    due: date | None = None
    early_met: bool = True
    early_breach: bool = False
    late: bool = False


def verdict(cases: Iterable[Case | None], as_of: date) -> str | None:
    """The status, given the case of every completion (None: not a subject there); None: silence."""
    found = set(cases)
    if found == {None}:
        return None
    if None in found:
        return "not-evidenced"
    known = [case for case in found if case is not None]
    if all(case.exempt for case in known):
        return "exempt"
    early = [case.due is not None and as_of <= case.due for case in known]
    if all(
        case.kept and (case.early_met or not soon) for case, soon in zip(known, early, strict=True)
    ):
        return "met"
    if any(case.exempt for case in known):
        return "not-evidenced"
    if all(early):
        lost = [case.early_breach and not case.attainable for case in known]
        return "breach" if all(lost) else ("not-evidenced" if any(lost) else "pending")
    if any(early) or any(case.kept for case in known):
        return "not-evidenced"
    return "breach"


Decide = Callable[[World], Case | None]
Clause = Callable[[World], dict[str, Decide]]


@dataclass(frozen=True)
class Answer:
    """A status, and the due day and lateness where every completion agrees on them."""

    status: str
    due: date | None
    late: bool


def answers(clause: Clause, world: World) -> dict[str, Answer]:
    """The answer for each subject of a clause, over every completion of the blanks."""
    found = {}
    for subject, decide in clause(world).items():
        try:
            cases = list(explore(world, decide))
        except NotSupplied:
            world.assumed.clear()
            found[subject] = Answer("not-evidenced", None, False)
            continue
        status = verdict(cases, world.as_of)
        if status is not None:
            dues = {case.due for case in cases if case is not None}
            due = next(iter(dues)) if len(dues) == 1 else None
            late = status == "met" and all(case is not None and case.late for case in cases)
            found[subject] = Answer(status, None if due == NEVER else due, late)
    return found
