"""What came of trying the changes of a rule on the scenarios: the shape of the answer."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Finding(BaseModel):
    """A part of the answer: frozen, of known keys only."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Proposal(Finding):
    """A scenario that tells a rule from some of its changes, to be read before it is accepted.

    ``like`` is the scenario that it was made from, ``made`` how (empty where only what is expected
    was written anew); ``lines`` are its steps, tables included, as a feature file has them.
    """

    name: str
    like: str
    made: str
    lines: tuple[str, ...]


class Gap(Finding):
    """A change that no scenario notices.

    ``gap`` says so in prose; ``proposal`` is which of the duty's proposals would notice it (None
    where none was found), ``nearest`` the scenario that comes nearest to it (or empty).
    """

    change: str
    gap: str
    proposal: int | None
    nearest: str


class Stale(Finding):
    """A change that is listed as equivalent, and that a scenario notices all the same."""

    change: str
    caught_by: str


class DutyStrength(Finding):
    """One obligation (``clause/obligation``): ``mutants`` are caught, equivalent or in ``gaps``.

    ``failing`` are scenarios that do not hold of the rule itself, and so notice nothing.
    """

    obligation: str
    mutants: int
    caught: int
    equivalent: int
    gaps: tuple[Gap, ...]
    stale: tuple[Stale, ...]
    proposals: tuple[Proposal, ...]
    failing: tuple[str, ...]
