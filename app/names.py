"""Names: what readers are shown instead of codes and identifiers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.words import readable, without_remark
from engine.results import Subject
from facts.wording import period_words

PERSON_COLUMNS = frozenset({"person", "by", "deputy", "deputy_for", "about", "signed_by"})
"""Columns of the contract that name people (or, for some, a post's code)."""

_CODE_KINDS: Mapping[str, tuple[str, ...]] = {
    "body": ("body",),
    "author": ("body", "post"),
    "seat": ("seat",),
    "post": ("post",),
    "role": ("role",),
    "relation": ("relation",),
    "item": ("document-item",),
    "kind": ("document-kind", "letter-kind"),
    "subject_kind": ("review-subject-kind",),
}


@dataclass(frozen=True)
class Names:
    """Labels for codes and identifiers.

    ``codes`` is keyed by kind and code (``("body", "cdop")``); ``people``, ``organisations`` and
    ``meetings`` by identifier; ``offices`` says, by person, the office or organisation by which
    that person may be called where people are not named; ``readings`` gives the question behind
    the id of a reading. ``own_people``, ``own_organisations`` and ``own_meetings`` are columns of
    the constitution's own tables that name those, ``own_kinds`` the kinds of code that such columns
    hold. What has no label is shown as it is.
    """

    constitution: str
    people: Mapping[str, str] = field(default_factory=dict)
    organisations: Mapping[str, str] = field(default_factory=dict)
    meetings: Mapping[str, str] = field(default_factory=dict)
    offices: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[tuple[str, str], str] = field(default_factory=dict)
    readings: Mapping[str, str] = field(default_factory=dict)
    own_people: frozenset[str] = frozenset()
    own_organisations: frozenset[str] = frozenset()
    own_meetings: frozenset[str] = frozenset()
    own_kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def code(self, kind: str, code: str) -> str:
        """The label of a code without its closing remark, or the code itself."""
        return without_remark(self.codes.get((kind, code), code))

    def body(self, code: str) -> str:
        """A body's name."""
        return self.code("body", code)

    def person(self, person: str) -> str:
        """A person's name with the identifier that finds them in the workbook."""
        name = self.people.get(person)
        return f"{name} ({person})" if name and name != person else person

    def party(self, party: str | None) -> str:
        """Whoever acts or is told: a post, a body, an organisation or a person; else as it is.

        ``body:mscb`` and the like, which say which of several an id is, are understood.
        """
        if party is None:
            return "nobody named"
        scope, colon, rest = party.partition(":")
        if colon and scope in ("person", "post", "body", "organisation"):
            return self._scoped(scope, rest)
        for scope in ("post", "body", "organisation", "person"):
            if self._knows(scope, party):
                return self._scoped(scope, party)
        return self.code("seat", party)

    def _knows(self, scope: str, party: str) -> bool:
        if scope == "person":
            return party in self.people
        if scope == "organisation":
            return party in self.organisations
        return (scope, party) in self.codes

    def _scoped(self, scope: str, party: str) -> str:
        if scope == "person":
            return self.person(party)
        if scope == "organisation":
            return self.organisations.get(party, party)
        return self.code(scope, party)

    def reading(self, reading: str) -> str:
        """The question that a reading answers, or its id."""
        return self.readings.get(reading, reading)

    def value(self, column: str, value: object) -> str:
        """A value of a column as a reader sees it."""
        text = readable(value)
        if value is None or isinstance(value, bool):
            return text
        raw = str(value)
        if self._names_people(column) or column in ("to", "from"):
            return self.party(raw) if text == raw else text
        if column == "organisation" or column in self.own_organisations:
            return self.organisations.get(raw, raw)
        if column == "seat" and ("seat", raw) not in self.codes:
            return self.organisations.get(raw, text)  # a list may have a line for each of some
        if column == "meeting" or column in self.own_meetings:
            return self.meeting(raw)
        if column == "period":
            return period_words(raw)
        for kind in (*_CODE_KINDS.get(column, ()), *self.own_kinds.get(column, ())):
            if (kind, raw) in self.codes:
                return self.code(kind, raw)
        return text

    def _names_people(self, column: str) -> bool:
        return column in PERSON_COLUMNS or column in self.own_people

    def meaning(self, column: str, raw: str) -> str | None:
        """What a code or identifier in a column stands for, where that says more than itself."""
        if self._names_people(column) and raw in self.people:
            return self.people[raw]
        if column == "meeting":
            return self.meetings.get(raw)
        if readable(raw) != raw:  # a date explains itself
            return None
        label = self.value(column, raw)
        return None if label == raw or f"({raw})" in label else label

    def meeting(self, meeting: str) -> str:
        """A meeting's body and date with the identifier that finds it in the workbook."""
        label = self.meetings.get(meeting)
        return f"{label} ({meeting})" if label and label != meeting else meeting

    def subject(self, subject: Subject) -> str:
        """Whom or what a verdict is about, in words."""
        keys = {name: self.value(name, value) for name, value in subject.keys.items()}
        match subject.kind, keys:
            case "seat", {"body": body, "seat": seat}:
                return f"{body}: seat of {seat}"
            case "line", {"from": start, "relation": relation, "to": end}:
                return f"{start} → {relation.lower()} → {end}"
            case "membership-start", {"person": person, "body": body, "from": start}:
                return f"{person}, {body}, from {start}"
            case "absence-run", {"person": person, "body": body, "second_miss": missed}:
                return f"{person}, {body}, second miss on {missed}"
            case "recipient", {"document": document, "to": recipient}:
                return f"{document}, to {recipient}"
            case "content", {"document": document, "item": item}:
                return f"{document}: {item}"
            case "confirmation", {"organisation": organisation, "clause": clause}:
                period = keys.get("period")
                return f"{organisation}, clause {clause}" + (f", {period}" if period else "")
            case "clause", _:
                return "A person's word on this clause"
        return ", ".join(keys.values()) or subject.id
