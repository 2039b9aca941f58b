"""What the reporting-line graph is made of: its nodes, its lines, and what is read off it.

Everything here is frozen, plain and ordered, so that it can be an input of evaluation, be compared
whole in a test, and come out in the same order whatever order the rows came in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from facts.vocabulary.codes import folded

UPWARD = ("accountable-to", "answerable-to", "reports-to")
"""The relations that say who answers to whom, the strongest first."""

FULL_ROLES = ("chair", "co-chair", "vice-chair", "deputy-chair", "member", "lay-member")
"""The roles of a full member (the contract's ``memberships.role``)."""

CHAIR_ROLES = ("chair", "co-chair")
"""The roles of somebody who chairs a body."""


class NodeKind(StrEnum):
    """What a node of the graph is. The first four are also what may stand before a written end."""

    BODY = "body"
    POST = "post"
    PERSON = "person"
    ORGANISATION = "organisation"
    UNKNOWN = "unknown"


@dataclass(frozen=True, order=True)
class Node:
    """One person, post, body or organisation, by its identifier or code."""

    kind: NodeKind
    id: str

    def __str__(self) -> str:
        """The identifier alone, as it stands in a verdict."""
        return self.id


class Basis(StrEnum):
    """What an answer rests on: a line that the snapshot records, or one that the pack requires."""

    RECORDED = "recorded"
    REQUIRED = "required"


@dataclass(frozen=True)
class RecordedLine:
    """A row of ``reporting_lines``, its ends as written; ``row`` counts the header as row 1."""

    from_: str
    relation: str
    to: str
    row: int = 0


@dataclass(frozen=True)
class RequiredLine:
    """A line that a constitution requires, with the clause that does.

    ``instead`` names other ends that the clause accepts in place of ``to``. One that is not
    ``tested`` says where a breach goes, and need not be recorded.
    """

    from_: str
    relation: str
    to: str
    clause: str
    instead: tuple[str, ...] = ()
    tested: bool = True


@dataclass(frozen=True)
class Holding:
    """A person holds a post, both days included; no last day means that it goes on."""

    post: str
    person: str
    from_: date
    until: date | None = None
    organisation: str | None = None

    def runs_on(self, day: date) -> bool:
        """Whether the post is held on that day."""
        return self.from_ <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Sitting:
    """A person sits on a body in a role, both days included; no last day means that it goes on."""

    person: str
    body: str
    role: str | None
    from_: date
    until: date | None = None

    def runs_on(self, day: date) -> bool:
        """Whether the membership runs on that day."""
        return self.from_ <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class KnownNames:
    """What the ends of lines may name; ``aliases`` gives the code that another word stands for."""

    bodies: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)

    def node(self, written: str) -> Node:
        """The node that an end names: ``board``, ``body:board``, ``p014``.

        Codes of bodies and posts are read in any case; identifiers of people and organisations
        exactly. A name that could be several things is the first of body, post, person,
        organisation (where the snapshot is read, such a name is refused unless its kind is
        written before it). A name that nothing has is a node of kind ``unknown``.
        """
        prefix, colon, rest = written.partition(":")
        kinds: list[NodeKind] = [kind for kind in NodeKind if kind is not NodeKind.UNKNOWN]
        stem = written
        if colon and prefix.strip().lower() in kinds:
            kinds, stem = [NodeKind(prefix.strip().lower())], rest.strip()
        code = self.aliases.get(folded(stem), folded(stem))
        for kind in kinds:
            if kind is NodeKind.BODY and code in self.bodies:
                return Node(kind, code)
            if kind is NodeKind.POST and code in self.posts:
                return Node(kind, code)
            if kind is NodeKind.PERSON and stem in self.people:
                return Node(kind, stem)
            if kind is NodeKind.ORGANISATION and stem in self.organisations:
                return Node(kind, stem)
        return Node(kinds[0] if len(kinds) == 1 else NodeKind.UNKNOWN, stem)


@dataclass(frozen=True)
class LineFacts:
    """Everything that the graph is built from.

    ``required`` is in the pack's order. ``root`` is the code of the body that the others should
    reach, if there is one; ``own`` the codes of those others, or None to work them out. A table
    named in ``not_supplied`` was left out of the snapshot, so that its absence says nothing.
    """

    day: date
    names: KnownNames
    recorded: tuple[RecordedLine, ...] = ()
    holdings: tuple[Holding, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    required: tuple[RequiredLine, ...] = ()
    root: str | None = None
    own: tuple[str, ...] | None = None
    not_supplied: frozenset[str] = frozenset()


@dataclass(frozen=True, order=True)
class Distance:
    """One node answers to another, over so many recorded lines."""

    from_: Node
    to: Node
    lines: int


@dataclass(frozen=True)
class Answer:
    """To whom a node answers, and what says so: a recorded row, or a clause that requires it."""

    node: Node
    relation: str
    basis: Basis
    row: int | None = None
    clause: str | None = None


@dataclass(frozen=True)
class Route:
    """Where a breach goes, and where it goes next.

    ``redirected`` says that whoever it would have gone to is the person in breach, so that it goes
    to whom they answer to. Each basis is None where no line was needed, or none was found.
    """

    report_to: Node | None
    report_basis: Basis | None
    escalates_to: Node | None
    escalation_basis: Basis | None
    redirected: bool


@dataclass(frozen=True)
class Vacancy:
    """A post that nobody holds; ``last_held`` is the last day that somebody did, if any did."""

    post: str
    organisation: str | None
    last_held: date | None


@dataclass(frozen=True)
class SharedPost:
    """A post that more than one person holds on one day."""

    post: str
    organisation: str | None
    people: tuple[str, ...]


@dataclass(frozen=True, order=True)
class ChairElsewhere:
    """Somebody who chairs a group and does not sit on the body that its chair must sit on."""

    group: str
    person: str
