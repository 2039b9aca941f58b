"""What a pack says of the document itself: plain declarations that no obligation holds.

They stand in ``document.yaml``, beside ``constitution.yaml``, and may be left out. They are what a
reader of the document notes down while reading: when it falls due for review, how its parts are
numbered, which names it uses, what each body's terms provide for and where. None of them is ever
tested against a snapshot; ``engine.lint`` compares them with one another and with the clauses.

A body is a code of the constitution, or ``all-bodies`` for what binds every body, or
``the-document`` for what concerns the whole text.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from engine.language.schema import Label, Written

ALL_BODIES = "all-bodies"
THE_DOCUMENT = "the-document"
MEMBERS_OF = "members of: "
"""What stands before a body where its members are meant."""

NOT_SAID = "not said"
"""What stands where the document ought to say something and does not."""

Clauses = Annotated[tuple[Label, ...], Field(min_length=1)]
Matter = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]


class Dated(Written):
    """When the document was issued and reviewed, and when it falls due again."""

    clause: Label
    issued: date | None = None
    last_reviewed: date | None = None
    review_due: date | None = None
    review_every: str | None = None


class Contents(Written):
    """The contents as the document lists them, and the parts as they stand in the text."""

    clause: Label
    listed: dict[str, str]
    found: dict[str, str]


class Announced(Written):
    """Something that the document promises elsewhere in itself (a chart, an annex, a tier)."""

    what: str
    clauses: Clauses
    found: bool
    instead: str | None = None


class Numbering(Written):
    """The numbers of one part of the text, in the order in which they stand.

    ``numbers`` holds the last part of each number (``"1"``, ``"b"``); an entry without a number is
    ``"-"``.
    """

    part: str
    clauses: Clauses
    numbers: tuple[Label, ...] = Field(min_length=1)


class Order(Written):
    """The headings of one body's terms of reference, in the order in which they stand."""

    body: str
    clauses: Clauses
    headings: tuple[str, ...] = Field(min_length=1)


class Fragment(Written):
    """A place where the text breaks off, or runs into another text."""

    clause: Label
    how: str


class Called(Written):
    """A name, and where the document uses it."""

    name: str
    clauses: Clauses


class Named(Written):
    """One thing, and every name that the document gives it."""

    thing: str
    called: tuple[Called, ...] = Field(min_length=1)


class Meaning(Written):
    """A thing that a name stands for, and where."""

    what: str
    clauses: Clauses


class Means(Written):
    """One name, and everything that it stands for in the document."""

    name: str
    means: tuple[Meaning, ...] = Field(min_length=1)


class Term(Written):
    """A word on which rules turn, where it is used, and where (if at all) it is explained."""

    term: str
    clauses: Clauses
    explained_at: Label | None = None
    turns_on_it: str


class MembershipList(Written):
    """A list of a body's members: who stands on it, and how.

    ``standing`` holds the seats that are not full members (``virtual``, ``observer``,
    ``by invitation``), ``unnumbered`` those written in the plural with no number.
    """

    body: str
    clause: Label
    seats: tuple[str, ...] = Field(min_length=1)
    standing: dict[str, str] = Field(default_factory=dict)
    unnumbered: tuple[str, ...] = ()


class Place(Written):
    """A seat that a clause other than the membership list gives somebody in a body."""

    body: str
    who: str
    clause: Label
    standing: str = "member"


class Items(Written):
    """A list of the same matter that the document gives in a clause."""

    of: str
    body: str
    clause: Label
    items: tuple[str, ...] = Field(min_length=1)


class Provision(Written):
    """What a clause provides for a body on a matter.

    ``value`` is the gist, so that two provisions can be held against each other: equal values say
    the same. ``needs`` names seats (or ``chair``) without which it cannot be met. ``days`` or
    ``working_days`` is how long before a meeting it must be done.
    """

    matter: Matter
    body: str
    clause: Label
    says: str
    value: Label | None = None
    needs: tuple[str, ...] = ()
    days: int | None = None
    working_days: int | None = None


class Duty(Written):
    """Who bears a duty, towards whom, by when, how, and what follows if it is not kept.

    A part that the document ought to give and does not is ``not said``; a part that such a duty
    needs none of is left out.
    """

    what: str
    body: str
    clauses: Clauses
    bearer: str | None = None
    recipient: str | None = None
    time: str | None = None
    manner: str | None = None
    consequence: str | None = None


class LineSaid(Written):
    """A line between two posts or bodies that a clause states, required or not.

    Either end is a code of a body or a post, ``members of: BODY``, or plain words.
    """

    from_: str
    relation: str
    to: str
    clause: Label


class TermOfOffice(Written):
    """An office that is held for a time, and how long that is."""

    who: str
    clause: Label
    length: str = NOT_SAID


class Reference(Written):
    """A law, a guidance, a body or a post outside the document that it refers to.

    ``dated`` is the year it carries; ``called`` how the document describes it (``new``,
    ``current``, ``interim``); ``over`` the day on which what it speaks of ended;
    ``superseded_by`` what has taken its place.
    """

    what: str
    clauses: Clauses
    dated: int | None = None
    called: Literal["new", "current", "interim"] | None = None
    over: date | None = None
    superseded_by: str | None = None


class Citation(Written):
    """A place where the document sends its reader, and where the matter really stands."""

    clause: Label
    cites: Label
    matter: str
    stands_at: Label


class PeopleOnHand(Written):
    """How many people of one kind there are to fill the seats that bodies give that kind."""

    seat: str
    number: int = Field(ge=1)
    clause: Label


class DrawsOn(Written):
    """The rule that members of some bodies come from the list of another."""

    bodies: tuple[str, ...] = Field(min_length=1)
    from_: str
    clause: Label


class DocumentEntry(Written):
    """``document.yaml``: what a reader notes of the document as a text.

    ``do_not_meet`` names bodies that are a register of people rather than a meeting.
    """

    dated: Dated | None = None
    contents: Contents | None = None
    announced: tuple[Announced, ...] = ()
    numbering: tuple[Numbering, ...] = ()
    order: tuple[Order, ...] = ()
    fragments: tuple[Fragment, ...] = ()
    names: tuple[Named, ...] = ()
    meanings: tuple[Means, ...] = ()
    terms: tuple[Term, ...] = ()
    membership_lists: tuple[MembershipList, ...] = ()
    places: tuple[Place, ...] = ()
    belongs_to: dict[str, str] = Field(default_factory=dict)
    draws_on: tuple[DrawsOn, ...] = ()
    do_not_meet: tuple[str, ...] = ()
    people: tuple[PeopleOnHand, ...] = ()
    lists: tuple[Items, ...] = ()
    provisions: tuple[Provision, ...] = ()
    duties: tuple[Duty, ...] = ()
    lines: tuple[LineSaid, ...] = ()
    terms_of_office: tuple[TermOfOffice, ...] = ()
    references: tuple[Reference, ...] = ()
    citations: tuple[Citation, ...] = ()


NOTHING_SAID = DocumentEntry()
"""What a pack without ``document.yaml`` says of its document."""


@dataclass(frozen=True)
class Gone:
    """What an edition lacks of what the others have: clauses, and bodies."""

    clauses: Set[str]
    bodies: Set[str]


def without(entry: DocumentEntry, gone: Gone) -> DocumentEntry:
    """What is noted of a document in an edition that lacks these clauses and bodies.

    What is noted of one of them is left out, and of several those that are gone.
    """
    found = _left(entry, gone)
    assert isinstance(found, DocumentEntry)
    return found


def _left(noted: Any, gone: Gone) -> Any:
    """A note, or each of several, without what is gone; None where nothing is left of it."""
    if isinstance(noted, tuple):
        return tuple(left for each in noted if (left := _left(each, gone)) is not None)
    if not isinstance(noted, Written):
        return noted
    said = dict(noted)
    if said.get("clause") in gone.clauses or said.get("body") in gone.bodies:
        return None
    kept = {name: _left(value, gone) for name, value in said.items()}
    for name, lost in (("clauses", gone.clauses), ("bodies", gone.bodies)):
        if name in said:
            kept[name] = tuple(each for each in said[name] if each not in lost)
    if said.get("explained_at") in gone.clauses:
        kept["explained_at"] = None
    emptied = any(isinstance(said[name], tuple) and said[name] and not kept[name] for name in said)
    whole = isinstance(noted, DocumentEntry)
    return None if emptied and not whole else noted.model_copy(update=kept)
