"""The shape of a pack's files, as their author writes them.

Expressions are still text here; ``engine.language.packs`` parses and checks them. Keys are the
words of the house, spaces included ("done on", "same as", "settles early").
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
)

from engine.language.problems import shown
from engine.results import Severity
from facts.dates import Nation


def _spaced(name: str) -> str:
    return name.rstrip("_").replace("_", " ")


class Written(BaseModel):
    """Something a pack's author writes: frozen, no unknown keys, spaces in the names of keys."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", alias_generator=_spaced, populate_by_name=True
    )


def _as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _as_expression(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return _as_text(value)


def _as_day(value: Any) -> Any:
    """Only ``2018-04-01``: a number is no date, and a time of day belongs to no clause."""
    if isinstance(value, date):
        return value
    try:
        if not isinstance(value, str) or len(value) != len("2018-04-01"):
            raise ValueError
        day = date.fromisoformat(value)
    except ValueError:
        raise ValueError(f'must be a date such as 2018-04-01, not "{shown(value)}"') from None
    if not 1900 <= day.year <= 2100:
        raise ValueError(f'must be a date from 1900 to 2100, not "{value}"')
    return day


Expression = Annotated[
    str,
    BeforeValidator(_as_expression),
    WithJsonSchema({"type": ["string", "integer", "boolean"]}),
]
Label = Annotated[str, BeforeValidator(_as_text), WithJsonSchema({"type": ["string", "integer"]})]
Day = Annotated[
    date,
    BeforeValidator(_as_day),
    WithJsonSchema({"type": "string", "pattern": r"^(19\d\d|20\d\d|2100)-\d\d-\d\d$"}),
]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
HyphenedName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]


class EditionEntry(Written):
    """An edition of the document, and from when it is in force: until the next one is."""

    id: Label
    name: str
    in_force_from: Day
    source: str


class ValueFrom(Written):
    """A parameter's value from a day or an edition on, with the source of that value."""

    from_: Day | None = None
    edition: Label | None = None
    value: Expression
    source: str | None = None


class ParameterEntry(Written):
    """A named number, date or length of time that a clause gives: its unit and its clause.

    ``stated: no`` says that the clause gives none, and that the value is the pack's own reading.
    """

    value: Expression | None = None
    values: tuple[ValueFrom, ...] = ()
    unit: str
    clause: Label
    stated: bool = True
    note: str | None = None


class ReadingEntry(Written):
    """A question that the document leaves open: the candidate answers, the default, and why.

    A reading is named with hyphens (``half-of-members``); an expression writes underscores
    (``reading.half_of_members``).
    """

    question: str
    clauses: tuple[Label, ...] = Field(min_length=1)
    options: dict[str, str] = Field(min_length=2)
    default: str
    reason: str


def _shape(value: Any) -> str:
    """Whether something that may be written plainly is a map, which says more."""
    return "more" if isinstance(value, dict | SeatEntry | PostEntry | ListEntry) else "plain"


class SeatEntry(Written):
    """A seat of a membership list that stands in some editions only."""

    seat: str
    from_edition: Label | None = None
    until_edition: Label | None = None


Seat = Annotated[
    Annotated[str, Tag("plain")] | Annotated[SeatEntry, Tag("more")], Discriminator(_shape)
]


class PostEntry(Written):
    """A post that stands in some editions only."""

    post: str
    from_edition: Label | None = None
    until_edition: Label | None = None


Post = Annotated[
    Annotated[str, Tag("plain")] | Annotated[PostEntry, Tag("more")], Discriminator(_shape)
]


class BodyEntry(Written):
    """A body of the constitution: the board, a group of it, or one outside that it deals with."""

    code: str
    kind: Literal["board", "group", "outside"]
    joint: bool = False
    seats: tuple[Seat, ...] = ()
    from_edition: Label | None = None
    until_edition: Label | None = None


class ListFrom(Written):
    """What a list holds from a day or an edition on."""

    from_: Day | None = None
    edition: Label | None = None
    list: tuple[str | tuple[str, ...], ...]


class ListEntry(Written):
    """A list that is not the same in every edition."""

    values: tuple[ListFrom, ...] = Field(min_length=1)


Listed = Annotated[
    Annotated[tuple[str | tuple[str, ...], ...], Tag("plain")] | Annotated[ListEntry, Tag("more")],
    Discriminator(_shape),
]


class LineEntry(Written):
    """A reporting line that the constitution requires (``instead``: other ends accepted for it)."""

    from_: str
    relation: str
    to: str
    clause: Label
    instead: tuple[str, ...] = ()
    tested: bool = True
    from_edition: Label | None = None
    until_edition: Label | None = None


class CodeEntry(Written):
    """A code of the constitution's own."""

    kind: str
    code: str
    label: str
    aliases: tuple[str, ...] = ()


class ColumnEntry(Written):
    """A column of a table of the constitution's own."""

    kind: Literal["identifier", "text", "date", "yes-no", "code", "number", "period"]
    note: str
    key: bool = False
    required: bool = False
    blank: Literal["unknown", "none", "open", "not yet"] | None = None
    codes: str | None = None
    refers_to: tuple[str, ...] = ()
    event: bool = False


class TableEntry(Written):
    """A table of the constitution's own, read and checked like any other."""

    note: str
    columns: dict[Name, ColumnEntry] = Field(min_length=1)


class SubjectEntry(Written):
    """A kind of subject of the constitution's own, and the parts of its key."""

    what: str
    key: dict[Name, Literal["name", "date"]] = Field(min_length=1)


class ConstitutionEntry(Written):
    """``constitution.yaml``: what the document is, its bodies, lists, lines and parameters."""

    id: str
    title: str
    edition: str = ""
    source: str = ""
    editions: tuple[EditionEntry, ...] = ()
    applied_from: Day | None = None
    reporting_year_starts: Annotated[str, Field(pattern=r"^\d\d-\d\d$")]
    working_days_of: Nation = "england"
    root: str
    reports_to: str
    chairs_sit_on: str | None = None
    bodies: tuple[BodyEntry, ...] = Field(min_length=1)
    posts: tuple[Post, ...] = ()
    codes: tuple[CodeEntry, ...] = ()
    lines: tuple[LineEntry, ...] = ()
    lists: dict[Name, Listed] = {}
    parameters: dict[Name, ParameterEntry] = {}
    readings: dict[HyphenedName, ReadingEntry] = {}
    tables: dict[Name, TableEntry] = {}
    subjects: dict[HyphenedName, SubjectEntry] = {}


class PopulationEntry(Written):
    """For whom or what an obligation is tested."""

    subject: str
    each: dict[Name, Expression] = {}
    where: Expression | None = None
    key: dict[str, Expression]
    event: Expression | None = None
    period: str | None = None


class ExceptionEntry(Written):
    """What the clause's own words except, and in which words we say so."""

    when: Expression
    reason: str


class ConfidentialEntry(Written):
    """What audiences other than the named one are told instead of the reason."""

    to: Literal["chair"]
    instead: str
    conceals: tuple[str, ...]


class AttestedEntry(Written):
    """What a person is asked to confirm, who may, and how long their word stays good."""

    evidence: str
    by: str | None = None
    good_for: Expression = '@"P12M"'


class ExplainEntry(Written):
    """Sentences for the reader, with definitions in braces, by status."""

    met: str | None = None
    breach: str | None = None
    pending: str | None = None
    not_evidenced: str | None = Field(default=None, alias="not evidenced")
    exempt: str | None = None


class TestedEntry(Written):
    """What an obligation tests, and what is said and done about it; a form gives some of this."""

    population: PopulationEntry | None = None
    exceptions: tuple[ExceptionEntry, ...] = ()
    define: dict[Name, Expression] = {}
    requirement: Expression | None = None
    done_on: Expression | None = None
    due: Expression | None = None
    late: Literal["breach", "cures"] | None = None
    late_when: Expression | None = None
    settles_early: tuple[Literal["kept", "broken"], ...] | None = None
    outlook: bool | None = None
    silence: Literal["breach", "not-evidenced"] | None = None
    since: Expression | None = None
    values_as_at: Expression | None = None
    bearer: str | None = None
    report_to: str | None = None
    severity: Severity | None = None
    remedy: str | None = None
    explain: ExplainEntry | None = None
    confidential: ConfidentialEntry | None = None


class ObligationEntry(TestedEntry):
    """One thing that a clause requires."""

    id: str
    class_: Literal["automated", "attested", "informational", "not yet encoded"]
    summary: str
    body: str | None = None
    same_as: str | None = None
    form: str | None = None
    with_: dict[str, Any] = {}
    attested: AttestedEntry | None = None
    gives_rise_to: str | None = None
    from_edition: Label | None = None
    until_edition: Label | None = None


class ClauseEntry(Written):
    """One clause of the document, in our own words."""

    clause: Label
    body: str
    title: str
    summary: str
    reviewed_by: str | None = None
    reviewed_on: Day | None = None
    from_edition: Label | None = None
    until_edition: Label | None = None
    obligations: tuple[ObligationEntry, ...] = Field(min_length=1)


class ClausesFile(Written):
    """A file of clauses."""

    clauses: tuple[ClauseEntry, ...] = Field(min_length=1)


class FormParameter(Written):
    """A part of a form that each use fills in: a code or a name, or an expression."""

    is_: Literal["code", "column", "expression", "list"]
    what: str
    default: Expression | None = None


class FormFile(Written):
    """A shape of clause that recurs: an obligation with parts left open."""

    form: str
    what: str
    parts: dict[Name, FormParameter]
    obligation: TestedEntry
