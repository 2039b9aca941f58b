"""The kinds of subject that a verdict can be about, and their key columns (the contract)."""

from __future__ import annotations

from collections.abc import Mapping

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

DATES: Mapping[str, frozenset[str]] = {
    "membership-start": frozenset({"from"}),
    "absence-run": frozenset({"second_miss"}),
}


def is_date(subject: str, part: str) -> bool:
    """Whether a part of a subject's key is a date (all others are text)."""
    return part in DATES.get(subject, frozenset())
