"""Editions of a constitution: each in force from a day on, until the next; what holds in which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

Listed = tuple[str | tuple[str, ...], ...]
"""What a declared list holds: texts, or lists of them."""


@dataclass(frozen=True)
class Edition:
    """One edition: its ``name`` for readers, the first day on which it is in force, its source."""

    id: str
    name: str
    first: date
    source: str


@dataclass(frozen=True)
class InForce:
    """When something is in force: its ``first`` and ``last`` day, None where there is no end."""

    first: date | None = None
    last: date | None = None

    def covers(self, day: date) -> bool:
        """Whether it is in force on a day."""
        begun = self.first is None or self.first <= day
        return begun and (self.last is None or day <= self.last)

    def within(self, other: InForce) -> InForce:
        """The days on which both are in force (none, where `is_never`)."""
        firsts = [each for each in (self.first, other.first) if each is not None]
        lasts = [each for each in (self.last, other.last) if each is not None]
        return InForce(max(firsts, default=None), min(lasts, default=None))

    def holds(self, other: InForce) -> bool:
        """Whether it is in force on every day on which the other is."""
        return self.within(other) == other

    @property
    def is_never(self) -> bool:
        """Whether it is in force on no day at all."""
        return self.first is not None and self.last is not None and self.last < self.first


ALWAYS = InForce()
"""In force in every edition."""


def edition_on(editions: Sequence[Edition], day: date) -> Edition:
    """The edition in force on a day (the first one, for a day before all of them)."""
    return next((each for each in reversed(editions) if each.first <= day), editions[0])


def latest(dated: Iterable[tuple[date, Any]], day: date) -> Any:
    """The value in force on a day of (in force from, value), newest first.

    The earliest one, for a day before them all.
    """
    found = tuple(dated)
    return next((value for start, value in found if start <= day), found[-1][1])


def lists_on(lists: Mapping[str, tuple[tuple[date, Listed], ...]], day: date) -> dict[str, Listed]:
    """Each declared list as it is in force on a day."""
    return {name: latest(dated, day) for name, dated in lists.items()}
