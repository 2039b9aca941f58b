"""A pack as the rest of the engine uses it: parsed, checked, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from engine.language.document import NOTHING_SAID, DocumentEntry, Gone, without
from engine.language.editions import ALWAYS, Edition, InForce, Listed, edition_on, latest, lists_on
from engine.language.equivalents import Equivalent
from engine.language.syntax import Node
from engine.results import ObligationClass, Severity
from facts.dates import Nation
from facts.vocabulary.codes import CodeBook
from facts.vocabulary.tables import Table

Sentence = tuple[str | Node, ...]


@dataclass(frozen=True)
class Parameter:
    """A named value that a clause gives; ``values`` are (in force from, value), newest first.

    ``stated`` tells whether the clause itself gives the value, or the pack had to read one into it.
    """

    name: str
    values: tuple[tuple[date, Node], ...]
    unit: str
    clause: str
    stated: bool = True

    def on(self, day: date) -> Node:
        """The value in force on a day (the earliest one, for a day before all of them)."""
        value: Node = latest(self.values, day)
        return value


@dataclass(frozen=True)
class Reading:
    """A question that the document leaves open, with its candidate answers and the default."""

    name: str
    question: str
    clauses: tuple[str, ...]
    options: Mapping[str, str]
    default: str
    reason: str


@dataclass(frozen=True)
class Body:
    """A body that the constitution knows, with the seats of its list as in force."""

    code: str
    kind: str
    label: str
    joint: bool
    seats: tuple[str, ...]
    in_force: InForce = ALWAYS
    seats_in_force: tuple[InForce, ...] = ()

    def on(self, day: date) -> Body:
        """The body with those of its seats that are in force on a day."""
        pairs = zip(self.seats, self.seats_in_force, strict=True)
        seats = tuple(seat for seat, in_force in pairs if in_force.covers(day))
        return replace(self, seats=seats, seats_in_force=(ALWAYS,) * len(seats))


@dataclass(frozen=True)
class RequiredLine:
    """A reporting line that the constitution requires; never evidence for itself."""

    from_: str
    relation: str
    to: str
    clause: str
    instead: tuple[str, ...]
    tested: bool
    in_force: InForce = ALWAYS


@dataclass(frozen=True)
class Dated:
    """What differs between the editions of a constitution, all of it.

    ``lists`` gives for each list its contents as (in force from, list), newest first.
    ``differs`` is false where the constitution is the same on every day.
    """

    bodies: tuple[Body, ...]
    posts: tuple[tuple[str, InForce], ...]
    lines: tuple[RequiredLine, ...]
    lists: Mapping[str, tuple[tuple[date, Listed], ...]]
    differs: bool


@dataclass(frozen=True)
class Population:
    """For whom or what an obligation is tested: generators, conditions, the subject's key."""

    subject: str
    each: tuple[tuple[str, Node], ...]
    where: Node | None
    key: tuple[tuple[str, Node], ...]
    event: Node | None
    period: str | None


@dataclass(frozen=True)
class Confidential:
    """What audiences other than ``to`` are told instead, and which tables are kept from them."""

    to: str
    instead: str
    conceals: tuple[str, ...]


@dataclass(frozen=True)
class Attested:
    """What a person is asked to confirm, and who may."""

    evidence: str
    by: str | None


@dataclass(frozen=True)
class Obligation:
    """One thing that a clause requires. Fields are those of docs/rule-language.md."""

    clause: str
    id: str
    obligation_class: ObligationClass
    summary: str
    body: str
    same_as: str | None
    population: Population | None
    exceptions: tuple[tuple[Node, str], ...]
    definitions: Mapping[str, Node]
    requirement: Node | None
    done_on: Node | None
    due: Node | None
    late: str | None
    late_when: Node | None
    settles_early: frozenset[str]
    outlook: bool
    silence: str
    since: Node | None
    values_as_at: Node | None
    bearer: str | None
    report_to: str | None
    severity: Severity
    remedy: str | None
    explain: Mapping[str, Sentence]
    confidential: Confidential | None
    attested: Attested | None
    parents: tuple[str, ...]
    tables: frozenset[str]
    readings: frozenset[str]
    form: str | None = None
    in_force: InForce = ALWAYS

    @property
    def key(self) -> str:
        """``clause/obligation``, unique within the constitution."""
        return f"{self.clause}/{self.id}"


@dataclass(frozen=True)
class Clause:
    """One clause, in our own words, with its obligations."""

    clause: str
    body: str
    title: str
    summary: str
    reviewed_by: str | None
    reviewed_on: date | None
    obligations: tuple[Obligation, ...]
    in_force: InForce = ALWAYS


def reading_name(word: str) -> str:
    """The name of the reading that an expression writes as ``word``: hyphens for underscores."""
    return word.replace("_", "-")


def in_an_expression(name: str) -> str:
    """How an expression writes the name of a reading: underscores for hyphens."""
    return name.replace("-", "_")


@dataclass(frozen=True)
class Pack:
    """A constitution as rules that can be run, as it is in force on one day.

    ``edition``, ``source``, ``bodies``, ``required_lines`` and ``lists`` are those of that day
    (of the last edition, unless `on` was asked for another); ``dated`` holds all of them.
    ``clauses`` are those of every edition, each with when it is in force. ``equivalents`` are the
    changes of its rules that no record could tell (see ``engine.strength``).
    """

    id: str
    title: str
    edition: str
    source: str
    applied_from: date
    year_starts: tuple[int, int]
    root: str
    reports_to: str
    bodies: Mapping[str, Body]
    posts: tuple[str, ...]
    required_lines: tuple[RequiredLine, ...]
    lists: Mapping[str, tuple[str | tuple[str, ...], ...]]
    parameters: Mapping[str, Parameter]
    readings: Mapping[str, Reading]
    codes: CodeBook
    tables: Mapping[str, Table]
    clauses: tuple[Clause, ...]
    digest: str
    editions: tuple[Edition, ...]
    dated: Dated
    document: DocumentEntry = NOTHING_SAID
    equivalents: tuple[Equivalent, ...] = ()
    chairs_sit_on: str | None = None
    working_days_of: Nation = "england"
    own_subjects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def on(self, day: date) -> Pack:
        """The constitution as it is in force on a day (before all editions: the first)."""
        if not self.dated.differs:
            return self
        edition = edition_on(self.editions, day)
        day = max(day, edition.first)
        return replace(
            self,
            edition=edition.name,
            source=edition.source,
            bodies={
                each.code: each.on(day) for each in self.dated.bodies if each.in_force.covers(day)
            },
            posts=tuple(post for post, in_force in self.dated.posts if in_force.covers(day)),
            required_lines=tuple(each for each in self.dated.lines if each.in_force.covers(day)),
            lists=lists_on(self.dated.lists, day),
        )

    def as_read_on(self, day: date) -> Pack:
        """The constitution as a reader finds it on a day: no clause that is not in force."""
        found = self.on(day)
        if not self.dated.differs:
            return found
        day = max(day, self.editions[0].first)
        clauses = tuple(
            replace(clause, obligations=kept)
            for clause in self.clauses
            if (kept := tuple(each for each in clause.obligations if each.in_force.covers(day)))
        )
        gone = Gone(
            frozenset(each.clause for each in self.clauses) - {each.clause for each in clauses},
            frozenset(each.code for each in self.dated.bodies) - set(found.bodies),
        )
        return replace(found, clauses=clauses, document=without(self.document, gone))

    @property
    def obligations(self) -> tuple[Obligation, ...]:
        """Every obligation, in the order of the clauses."""
        return tuple(each for clause in self.clauses for each in clause.obligations)

    def clause_ids(self) -> Mapping[str, frozenset[str]]:
        """The obligations of each clause, by clause (waivers and attestations name them)."""
        found: dict[str, set[str]] = {}
        for each in self.obligations:
            found.setdefault(each.clause, set()).add(each.id)
        return {clause: frozenset(ids) for clause, ids in found.items()}
