"""The tables of a snapshot (the contract's "Tables"): a row model each, column facts beside it.

The order of tables and of fields is the contract's. A pack's own tables are made by `own_table`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import Field, create_model

from facts.vocabulary.columns import (
    Blank,
    BlankWhere,
    Column,
    ColumnKind,
    code,
    day,
    identifier,
    number,
    text,
    time_period,
    yes_no,
)
from facts.vocabulary.rows import Row, attribute_name

PERSON = ("people",)
PERSON_OR_POST = ("people", "post")
ORGANISATION = ("organisations",)
END = ("body", "post", "people", "organisations")
"""What the end of a reporting line, a recipient or an author may be."""


class Setting(Row):
    """Whose snapshot it is, of which day, and who made it."""

    key: Annotated[str, text("What is said, for example as_of.", key=True)]
    value: Annotated[str | None, text("Its value.", blank=Blank.NONE)] = None


class Organisation(Row):
    """Agencies that send members."""

    organisation: Annotated[str, identifier("A short name of your own choosing.", key=True)]
    name: Annotated[str | None, text("Its name in full.")] = None
    statutory: Annotated[bool | None, yes_no("Whether it owes the yearly confirmation.")] = None


class Person(Row):
    """Everybody whom the other tables name."""

    person: Annotated[str, identifier("A short name or number of your own choosing.", key=True)]
    name: Annotated[str | None, text("The name as it should stand in letters.")] = None
    email: Annotated[str | None, text("Where to write.", blank=Blank.NONE)] = None
    serving_police_officer: Annotated[
        bool | None, yes_no("Whether they serve as a police officer.")
    ] = None


class Post(Row):
    """Who holds a named post, and in which organisation."""

    post: Annotated[str, code("post", "The post.", key=True)]
    person: Annotated[str, identifier("Who holds it.", key=True, refers_to=PERSON)]
    from_: Annotated[dt.date, day("The first day in post.", key=True)] = Field(alias="from")
    until: Annotated[
        dt.date | None, day("The last day in post; blank while it lasts.", blank=Blank.OPEN)
    ] = None
    organisation: Annotated[
        str | None, identifier("In which organisation.", refers_to=ORGANISATION)
    ] = None


class Membership(Row):
    """Who belongs to which body, from when, and as what."""

    person: Annotated[str, identifier("Who.", key=True, refers_to=PERSON)]
    body: Annotated[str, code("body", "Of which body.", key=True)]
    from_: Annotated[dt.date, day("The first day of membership.", key=True)] = Field(alias="from")
    organisation: Annotated[
        str | None,
        identifier(
            "Whom they represent; blank for a lay member, a chair or an observer.",
            refers_to=ORGANISATION,
            blank_where=(
                BlankWhere("role", ("lay-member", "chair", "participant-observer"), Blank.NONE),
            ),
        ),
    ] = None
    seat: Annotated[str | None, code("seat", "Which seat they fill.", lenient=True)] = None
    role: Annotated[str | None, code("role", "As what they belong.")] = None
    deputy_for: Annotated[
        str | None,
        identifier("Whose named deputy they are.", blank=Blank.NONE, refers_to=PERSON),
    ] = None
    until: Annotated[
        dt.date | None, day("The last day of membership; blank while it lasts.", blank=Blank.OPEN)
    ] = None
    accepted_on: Annotated[
        dt.date | None,
        day(
            "When they accepted roles and responsibilities; blank if not yet.",
            event=True,
            blank=Blank.NOT_YET,
        ),
    ] = None


class Meeting(Row):
    """Meetings planned, held and cancelled, and when their papers went out."""

    meeting: Annotated[str, identifier("A short name or number of your own choosing.", key=True)]
    body: Annotated[str, code("body", "Of which body.", required=True)]
    date: Annotated[dt.date, day("On which day.", required=True)]
    state: Annotated[str, code("meeting-state", "Planned, held or cancelled.", required=True)]
    agenda_agreed_on: Annotated[dt.date | None, day("When its agenda was agreed.", event=True)] = (
        None
    )
    papers_sent_on: Annotated[dt.date | None, day("When its papers were sent.", event=True)] = None
    action_log_sent_on: Annotated[
        dt.date | None, day("When its action log was sent.", event=True)
    ] = None
    minutes_sent_on: Annotated[dt.date | None, day("When its minutes were sent.", event=True)] = (
        None
    )
    cancelled_on: Annotated[dt.date | None, day("When it was cancelled.", event=True)] = None
    cancelled_because: Annotated[str | None, code("cancelled-because", "Why it was cancelled.")] = (
        None
    )
    duration_minutes: Annotated[int | None, number("How long it lasts, in minutes.")] = None


class Attendance(Row):
    """Who was at which meeting."""

    meeting: Annotated[str, identifier("Which meeting.", key=True, refers_to=("meetings",))]
    person: Annotated[str, identifier("Who.", key=True, refers_to=PERSON)]
    outcome: Annotated[str | None, code("attendance-outcome", "Whether they came.")] = None
    deputy: Annotated[
        str | None,
        identifier("Who came in their place.", blank=Blank.NONE, refers_to=PERSON),
    ] = None


class DbsCheck(Row):
    """Checks by the Disclosure and Barring Service. What one said is never stored."""

    person: Annotated[str, identifier("Whose check.", key=True, refers_to=PERSON)]
    issued_on: Annotated[dt.date, day("When it was issued.", key=True, event=True)]
    outcome: Annotated[str | None, code("dbs-outcome", "Satisfactory, referred or awaited.")] = None


class Appraisal(Row):
    """Appraisals held."""

    person: Annotated[str, identifier("Who was appraised.", key=True, refers_to=PERSON)]
    held_on: Annotated[dt.date, day("When it was held.", key=True, event=True)]
    by: Annotated[
        str | None, identifier("Who appraised them: a person or a post.", refers_to=PERSON_OR_POST)
    ] = None
    outcome: Annotated[str | None, code("appraisal-outcome", "What came of it.")] = None


class Letter(Row):
    """Letters that the constitution asks for."""

    letter: Annotated[str, identifier("A short name or number of your own choosing.", key=True)]
    kind: Annotated[str | None, code("letter-kind", "What kind of letter.", lenient=True)] = None
    about: Annotated[
        str | None, identifier("Whom it is about: a person or a post.", refers_to=PERSON_OR_POST)
    ] = None
    body: Annotated[
        str | None,
        replace(
            code("body", "Of which body; may be blank for somebody on one body only."),
            blank=Blank.ONLY_ONE,
        ),
    ] = None
    to: Annotated[
        str | None,
        identifier("To whom: a person, post, body or organisation.", refers_to=END, lenient=True),
    ] = None
    signed_by: Annotated[
        str | None, identifier("Who signed it: a person or a post.", refers_to=PERSON_OR_POST)
    ] = None
    sent_on: Annotated[dt.date | None, day("When it was sent.", event=True)] = None


class Document(Row):
    """Plans, reports, protocols and other papers."""

    document: Annotated[str, identifier("A short name or number of your own choosing.", key=True)]
    kind: Annotated[str | None, code("document-kind", "What kind of paper.", lenient=True)] = None
    body: Annotated[str | None, code("body", "Of which body.")] = None
    author: Annotated[
        str | None,
        identifier(
            "Who wrote it: a person, post, body or organisation.", refers_to=END, lenient=True
        ),
    ] = None
    about: Annotated[
        str | None,
        identifier("The person it concerns: a person or a post.", refers_to=PERSON_OR_POST),
    ] = None
    period: Annotated[str | None, time_period("For which period: 2017-18, 2017-18-Q3 or 2018.")] = (
        None
    )
    approved_on: Annotated[dt.date | None, day("When it was approved.", event=True)] = None
    published_on: Annotated[dt.date | None, day("When it was published.", event=True)] = None
    reviewed_on: Annotated[dt.date | None, day("When it was last reviewed.", event=True)] = None


class Submission(Row):
    """To whom documents were sent."""

    document: Annotated[str, identifier("Which document.", key=True, refers_to=("documents",))]
    to: Annotated[
        str,
        identifier(
            "To whom: a person, post, body or organisation.",
            key=True,
            refers_to=END,
            lenient=True,
        ),
    ]
    sent_on: Annotated[dt.date | None, day("When it was sent.", event=True)] = None


class DocumentContent(Row):
    """What documents contain."""

    document: Annotated[str, identifier("Which document.", key=True, refers_to=("documents",))]
    item: Annotated[str, code("document-item", "What it contains.", key=True, lenient=True)]


class Review(Row):
    """Reviews of memberships, terms of reference, appointments and the constitution."""

    subject_kind: Annotated[
        str, code("review-subject-kind", "What was reviewed.", key=True, lenient=True)
    ]
    subject: Annotated[
        str,
        identifier(
            "Of which body, or which constitution.",
            key=True,
            refers_to=("body", "constitution"),
            lenient=True,
            joined=True,
        ),
    ]
    reviewed_on: Annotated[dt.date, day("When.", key=True, event=True)]
    by: Annotated[
        str | None, identifier("Who reviewed it: a person or a post.", refers_to=PERSON_OR_POST)
    ] = None


class Attestation(Row):
    """A person's word that a clause is kept, where no table could show it."""

    clause: Annotated[str, identifier("Which clause, as the constitution numbers it.", key=True)]
    subject: Annotated[
        str, identifier("Of what: a body, a meeting, a clause, …", key=True, joined=True)
    ]
    attested_on: Annotated[dt.date, day("When they said so.", key=True, event=True)]
    attested_by: Annotated[str | None, text("Who says so.")] = None
    holds: Annotated[bool | None, yes_no("Whether the clause is kept.")] = None
    evidence: Annotated[str | None, text("On what grounds.")] = None
    obligation: Annotated[
        str | None,
        identifier(
            "Which obligation of the clause; blank for every attested one of it.",
            blank=Blank.NONE,
            tells_apart=True,
        ),
    ] = None


class ReportingLine(Row):
    """Who answers to whom, as recorded. Ends are people, posts, bodies or organisations."""

    from_: Annotated[
        str, identifier("Who answers, reports, …", key=True, refers_to=END, lenient=True)
    ] = Field(alias="from")
    relation: Annotated[str, code("relation", "In what way.", key=True)]
    to: Annotated[str, identifier("To whom.", key=True, refers_to=END, lenient=True)]


class Waiver(Row):
    """Breaches that are knowingly accepted for a time."""

    clause: Annotated[str, identifier("Which clause, as the constitution numbers it.", key=True)]
    subject: Annotated[
        str, identifier("For whom or what, as the report names it.", key=True, joined=True)
    ]
    from_: Annotated[dt.date, day("The first day of the waiver.", key=True)] = Field(alias="from")
    obligation: Annotated[
        str | None,
        identifier("Which obligation of the clause; blank for all of it.", blank=Blank.NONE),
    ] = None
    until: Annotated[dt.date, day("The last day of the waiver.", required=True)]
    approved_by: Annotated[str, text("Who approved it.", required=True)]
    minute: Annotated[str | None, text("Where the approval is minuted.", blank=Blank.NONE)] = None
    reason: Annotated[str | None, text("Why.", blank=Blank.NONE)] = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its ``name``, a plain ``note``, its ``columns`` in order, its row ``model``."""

    name: str
    note: str
    columns: tuple[Column, ...]
    model: type[Row]

    @property
    def key(self) -> tuple[str, ...]:
        """The names of the columns that tell one row from another, in order."""
        return tuple(column.name for column in self.columns if column.key)

    @property
    def identity(self) -> tuple[str, ...]:
        """The key, and what else makes two rows two facts (an attestation's obligation)."""
        return tuple(column.name for column in self.columns if column.key or column.tells_apart)

    @property
    def name_column(self) -> Column | None:
        """The column that gives each row the one name by which other tables refer to it."""
        keys = [column for column in self.columns if column.key]
        return keys[0] if len(keys) == 1 and keys[0].kind is ColumnKind.IDENTIFIER else None

    def column(self, name: str) -> Column | None:
        """The column of that name, or None."""
        return next((column for column in self.columns if column.name == name), None)


def _table(name: str, model: type[Row]) -> Table:
    columns = []
    for attribute, field in model.model_fields.items():
        facts = next(facts for facts in field.metadata if isinstance(facts, Column))
        columns.append(replace(facts, name=field.alias or attribute))
    return Table(name, (model.__doc__ or "").strip(), tuple(columns), model)


_PYTHON_TYPES: Mapping[ColumnKind, Any] = {
    ColumnKind.DATE: dt.date,
    ColumnKind.YES_NO: bool,
    ColumnKind.NUMBER: int,
}


def own_table(name: str, note: str, columns: Iterable[Column]) -> Table:
    """A table that a pack declares: ``columns`` carry their names; the row model is made here.

    The table keeps the name and the note as the pack has them.
    """
    fields: dict[str, Any] = {}
    for column in columns:
        of = _PYTHON_TYPES.get(column.kind, str)
        attribute = attribute_name(column.name)
        alias = column.name if attribute != column.name else None
        if column.never_blank:
            fields[attribute] = (Annotated[of, column], Field(alias=alias))
        else:
            fields[attribute] = (Annotated[of | None, column], Field(default=None, alias=alias))
    model = create_model(name, __base__=Row, __doc__=note, **fields)
    return _table(name, model)


TABLES: Mapping[str, Table] = MappingProxyType(
    {
        name: _table(name, model)
        for name, model in (
            ("snapshot", Setting),
            ("organisations", Organisation),
            ("people", Person),
            ("posts", Post),
            ("memberships", Membership),
            ("meetings", Meeting),
            ("attendance", Attendance),
            ("dbs_checks", DbsCheck),
            ("appraisals", Appraisal),
            ("letters", Letter),
            ("documents", Document),
            ("submissions", Submission),
            ("document_contents", DocumentContent),
            ("reviews", Review),
            ("attestations", Attestation),
            ("reporting_lines", ReportingLine),
            ("waivers", Waiver),
        )
    }
)
"""Every table of the contract by name, in its order."""

REFERRALS = replace(TABLES["dbs_checks"], name="dbs_referrals")
"""Referred checks kept apart: the columns of ``dbs_checks``, read for the chair alone."""
