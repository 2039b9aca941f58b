"""From what holds certainly and possibly, and the dates, to a status: the contract's table.

``exempt`` -> ``met`` -> ``pending`` -> ``not-evidenced`` -> ``breach``, in this order; a waiver
comes after. Everything here is a pure function of a handful of truths and day numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.evaluation.values import BEFORE, NEVER
from engine.results import Outlook, Status


@dataclass(frozen=True)
class Held:
    """Whether a condition holds: ``certainly`` (blanks at their worst), ``possibly`` (at best)."""

    certainly: bool
    possibly: bool


@dataclass(frozen=True)
class Case:
    """What is known of one obligation for one subject.

    ``required`` has an answer for each way in which the meetings still to come may go (one answer
    where nothing depends on them). ``due`` is the least and the most that the last day in time
    can be, or None where the state on the audit date is tested. ``settles_early`` says whether
    the obligation may be *kept* or *broken* before its due day. ``silent`` is true where no row
    at all speaks of the matter and the obligation calls silence not-evidenced, ``lacking`` where
    the requirement needs a table that was not supplied.
    """

    as_of: int
    applies: Held
    exempt: Held
    required: Mapping[str, Held]
    due: tuple[int, int] | None
    settles_early: frozenset[str]
    silent: bool
    lacking: bool = False

    @property
    def kept_whatever_comes(self) -> bool:
        """Whether the requirement holds however the meetings still to come may go."""
        return all(each.certainly for each in self.required.values())

    @property
    def attainable(self) -> Held:
        """Whether some way in which the meetings to come may go keeps the requirement."""
        answers = self.required.values()
        return Held(any(each.certainly for each in answers), any(each.possibly for each in answers))


def status(case: Case) -> Status:
    """The one status of a case (a waiver is applied afterwards, to a breach only)."""
    if not case.applies.certainly:
        return Status.NOT_EVIDENCED
    if case.exempt.certainly:
        return Status.EXEMPT
    early = case.due is not None and case.as_of <= case.due[0]
    if case.kept_whatever_comes and not (early and "kept" not in case.settles_early):
        return Status.MET
    if case.lacking:
        return Status.NOT_EVIDENCED
    if early and not case.exempt.possibly:
        if "broken" not in case.settles_early or case.attainable.certainly:
            return Status.PENDING
        return Status.NOT_EVIDENCED if case.attainable.possibly else Status.BREACH
    time_unknown = case.due is not None and case.due[0] < case.as_of <= case.due[1]
    if early or time_unknown or case.exempt.possibly or case.attainable.possibly or case.silent:
        return Status.NOT_EVIDENCED
    return Status.BREACH


def outlook(case: Case) -> Outlook:
    """Where a pending share or number is heading, by the meetings on record."""
    if case.kept_whatever_comes:
        return Outlook.SAFE
    return Outlook.OPEN if case.attainable.possibly else Outlook.LOST


def due_day(case: Case) -> int | None:
    """The last day in time, where there is one and it is known."""
    if case.due is None or case.due[0] != case.due[1] or not BEFORE < case.due[0] < NEVER:
        return None
    return case.due[0]
