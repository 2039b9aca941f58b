"""The kinds of subject that a verdict can be about: the contract's, and those a pack declares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.language.kinds import DATE, TEXT, Kind, code_of

SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "person": ("person",),
    "membership": ("person", "body"),
    "membership-period": ("person", "body", "period"),
    "membership-start": ("person", "body", "from"),
    "meeting": ("meeting",),
    "absence-run": ("person", "body", "second_miss"),
    "body": ("body",),
    "body-period": ("body", "period"),
    "seat": ("body", "seat"),
    "organisation": ("organisation",),
    "organisation-period": ("organisation", "period"),
    "document": ("document",),
    "recipient": ("document", "to"),
    "content": ("document", "item"),
    "confirmation": ("organisation", "clause", "period"),
    "line": ("from", "relation", "to"),
    "clause": ("clause",),
}
"""The contract's kinds of subject, each with the columns of its key."""

_DATES: Mapping[str, frozenset[str]] = {
    "membership-start": frozenset({"from"}),
    "absence-run": frozenset({"second_miss"}),
}

# The kinds of code that parts of a subject's key hold (a seat's may be an organisation's name).
_CODES = {"body": "body", "relation": "relation"}

# What a verdict says of every subject beside its key: no part of a key can be called so.
TAKEN = ("kind", "id")


@dataclass(frozen=True)
class SubjectKinds:
    """The kinds of subject that a pack may use.

    ``keys`` gives the columns of each kind's key, ``dates`` those of them that hold dates (all
    others hold text).
    """

    keys: Mapping[str, tuple[str, ...]]
    dates: Mapping[str, frozenset[str]]

    def __contains__(self, kind: object) -> bool:
        return kind in self.keys

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys)

    def parts(self, kind: str) -> tuple[str, ...]:
        """The columns of a kind's key, in order; none where there is no such kind."""
        return self.keys.get(kind, ())

    def kind_of(self, kind: str, part: str) -> Kind:
        """What a part of a kind's key holds: a date, a code or a text."""
        if part in self.dates.get(kind, frozenset()):
            return DATE
        return code_of(_CODES[part]) if part in _CODES else TEXT

    def with_own(
        self, keys: Mapping[str, tuple[str, ...]], dates: Mapping[str, frozenset[str]]
    ) -> SubjectKinds:
        """These kinds and a pack's own; a kind of the contract stays what it is."""
        return SubjectKinds({**keys, **self.keys}, {**dates, **self.dates})


CONTRACT = SubjectKinds(SUBJECTS, _DATES)
"""The kinds that every pack may use."""
