"""Checking the editions that a constitution declares, and every place that names one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

from engine.language import schema
from engine.language.editions import Edition, InForce
from engine.language.problems import nearest, shown
from engine.language.writing import Path

_ONE_DAY = timedelta(days=1)


class Complaining(Protocol):
    """What the checks ask of whatever file names an edition."""

    def problem(self, path: Path, message: str) -> None:
        """Note a mistake in a value."""

    def key_problem(self, path: Path, message: str) -> None:
        """Note a mistake in the name of a value."""


class InEditions(Protocol):
    """What may stand in some editions only: from one on, up to and with one, or both."""

    @property
    def from_edition(self) -> str | None:
        """The id of the first edition in which it stands."""

    @property
    def until_edition(self) -> str | None:
        """The id of the last edition in which it stands."""


class Editions:
    """The editions of one pack, in the order of their days."""

    def __init__(self, editions: Sequence[Edition]) -> None:
        self.all = tuple(editions)
        self._at = {each.id: at for at, each in enumerate(self.all)}

    def in_force(self, head: Complaining, path: Path, entry: InEditions) -> InForce:
        """When an entry is in force; an edition that is none, or the wrong way round, is noted."""
        first = self._found(head, (*path, "from edition"), entry.from_edition)
        last = self._found(head, (*path, "until edition"), entry.until_edition)
        if first is not None and last is not None and last < first:
            message = (
                f'"{entry.until_edition}" comes before "{entry.from_edition}", so this is in '
                "force in no edition"
            )
            head.problem((*path, "until edition"), message)
            last = None
        return InForce(
            None if first is None else self.all[first].first,
            None if last is None or last + 1 == len(self.all) else self._end(last),
        )

    def named(self, head: Complaining, path: Path, edition: str) -> date | None:
        """The first day of an edition that an entry names; one that is none is noted."""
        at = self._found(head, path, edition)
        return None if at is None else self.all[at].first

    def _end(self, at: int) -> date:
        return self.all[at + 1].first - _ONE_DAY

    def _found(self, head: Complaining, path: Path, edition: str | None) -> int | None:
        if edition is None or edition in self._at:
            return None if edition is None else self._at[edition]
        if len(self.all) < 2:
            message = 'this constitution has one edition: others are declared under "editions"'
            head.key_problem(path, message)
        else:
            message = f'no edition is called "{shown(edition)}"{nearest(edition, self._at)}'
            head.problem(path, f"{message} (they are {', '.join(self._at)})")
        return None


def editions_of(head: Complaining, entry: schema.ConstitutionEntry) -> Editions:
    """The editions that ``constitution.yaml`` declares: several, or the one it names."""
    if not entry.editions:
        return Editions([_the_one(head, entry)])
    for name, given in (("edition", entry.edition), ("source", entry.source)):
        if given:
            message = f'"{name}" stands with each of the "editions", not beside them'
            head.key_problem((name,), message)
    found: dict[str, Edition] = {}
    days: set[date] = set()
    for at, each in enumerate(entry.editions):
        if each.id in found:
            message = f'an edition is already called "{shown(each.id)}"'
            head.problem(("editions", at, "id"), message)
        if each.in_force_from in days:
            message = f"two editions are in force from {each.in_force_from}"
            head.problem(("editions", at, "in force from"), message)
        days.add(each.in_force_from)
        found[each.id] = Edition(each.id, each.name, each.in_force_from, each.source)
    editions = sorted(found.values(), key=lambda each: each.first)
    if entry.applied_from is not None and entry.applied_from < editions[0].first:
        message = (
            f"the first edition is in force from {editions[0].first}: nothing can be audited "
            "before it"
        )
        head.problem(("applied from",), message)
    return Editions(editions)


def _the_one(head: Complaining, entry: schema.ConstitutionEntry) -> Edition:
    for name, given in (
        ("edition", entry.edition),
        ("source", entry.source),
        ("applied from", entry.applied_from),
    ):
        if not given:
            head.key_problem((), f'"{name}" is missing (or several "editions")')
    first = entry.applied_from or date.min
    return Edition(entry.edition, entry.edition, first, entry.source)
