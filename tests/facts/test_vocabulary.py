"""The vocabulary is the contract's: its tables, keys and codes, and what a blank means."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from facts.vocabulary.codes import Code, CodeBook, standard_codes
from facts.vocabulary.columns import Blank, ColumnKind
from facts.vocabulary.tables import REFERRALS, TABLES, Membership, Person

# The contract's "Tables", key columns marked, with the one column that was added.
CONTRACT = """
snapshot: *key, value
organisations: *organisation, name, statutory
people: *person, name, email, serving_police_officer
posts: *post, *person, *from, until, organisation
memberships: *person, *body, *from, organisation, seat, role, deputy_for, until, accepted_on
meetings: *meeting, body, date, state, agenda_agreed_on, papers_sent_on, action_log_sent_on,\
 minutes_sent_on, cancelled_on, cancelled_because, duration_minutes
attendance: *meeting, *person, outcome, deputy
dbs_checks: *person, *issued_on, outcome
appraisals: *person, *held_on, by, outcome
letters: *letter, kind, about, body, to, signed_by, sent_on
documents: *document, kind, body, author, about, period, approved_on, published_on, reviewed_on
submissions: *document, *to, sent_on
document_contents: *document, *item
reviews: *subject_kind, *subject, *reviewed_on, by
attestations: *clause, *subject, *attested_on, attested_by, holds, evidence, obligation
reporting_lines: *from, *relation, *to
waivers: *clause, *subject, *from, obligation, until, approved_by, minute, reason
"""


def columns_where(test: str) -> set[str]:
    return {
        f"{table.name}.{column.name}"
        for table in TABLES.values()
        for column in table.columns
        if getattr(column, test)
    }


def test_tables_columns_and_keys_are_the_contracts() -> None:
    said = "\n".join(
        f"{table.name}: " + ", ".join("*" * column.key + column.name for column in table.columns)
        for table in TABLES.values()
    )
    assert said == CONTRACT.strip()


def test_every_table_and_column_has_a_note() -> None:
    assert all(table.note for table in TABLES.values())
    assert all(column.note for table in TABLES.values() for column in table.columns)


def test_what_is_never_blank_beside_keys() -> None:
    assert columns_where("required") == {
        "meetings.body",
        "meetings.date",
        "meetings.state",
        "waivers.until",
        "waivers.approved_by",
    }


def test_what_happened_and_what_is_planned() -> None:
    dates = {
        f"{table.name}.{column.name}"
        for table in TABLES.values()
        for column in table.columns
        if column.kind is ColumnKind.DATE
    }
    assert dates - columns_where("event") == {
        "posts.from",
        "posts.until",
        "memberships.from",
        "memberships.until",
        "meetings.date",
        "waivers.from",
        "waivers.until",
    }


def test_what_a_blank_means_where_it_is_not_unknown() -> None:
    found = {
        f"{table.name}.{column.name}": column.blank.value
        for table in TABLES.values()
        for column in table.columns
        if column.blank is not Blank.UNKNOWN
    }
    assert found == {
        "snapshot.value": "none",
        "people.email": "none",
        "posts.until": "open",
        "memberships.deputy_for": "none",
        "memberships.until": "open",
        "memberships.accepted_on": "not-yet",
        "attendance.deputy": "none",
        "letters.body": "only-one",
        "attestations.obligation": "none",
        "waivers.obligation": "none",
        "waivers.minute": "none",
        "waivers.reason": "none",
    }


@pytest.mark.parametrize(
    ("role", "blank"),
    [
        ("lay-member", Blank.NONE),
        ("chair", Blank.NONE),
        ("participant-observer", Blank.NONE),
        ("member", Blank.UNKNOWN),
        (None, Blank.UNKNOWN),
    ],
)
def test_a_blank_organisation_depends_on_the_role(role: str | None, blank: Blank) -> None:
    column = TABLES["memberships"].column("organisation")
    membership = Membership(person="p1", body="b", from_=date(2017, 4, 1), role=role)
    assert column is not None
    assert column.blank_in(membership) is blank


def test_rows_are_frozen_typed_and_refuse_other_columns() -> None:
    person = Person(person="p1")
    with pytest.raises(ValidationError):
        person.name = "Another"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Person.model_validate({"person": 7})
    with pytest.raises(ValidationError):
        Person.model_validate({"person": "p1", "age": "40"})


def test_a_column_is_found_by_the_contracts_name() -> None:
    membership = Membership(person="p1", body="b", from_=date(2017, 4, 1))
    assert membership.cell("from") == date(2017, 4, 1)
    assert list(membership.cells()) == [c.name for c in TABLES["memberships"].columns]
    assert TABLES["people"].column("from") is None


def test_referrals_have_the_columns_of_checks() -> None:
    assert REFERRALS.columns == TABLES["dbs_checks"].columns
    assert REFERRALS.name == "dbs_referrals"


def test_every_kind_of_code_that_a_column_names_is_in_the_code_book() -> None:
    kinds = {c.codes for table in TABLES.values() for c in table.columns if c.codes}
    assert {kind for kind in kinds if not standard_codes().of_kind(kind)} == set()


BOOK = CodeBook(
    [
        Code("role", "member", "Member", aliases=("core-member",)),
        Code("role", "co-chair", "Co-chair"),
        Code("body", "member", "A body of that name"),
    ]
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("member", "member"),
        (" MEMBER ", "member"),
        ("Core Member", "member"),
        ("core_member", "member"),
        ("co chair", "co-chair"),
        ("cochair", None),
        ("", None),
    ],
)
def test_a_code_is_found_by_any_spelling(text: str, code: str | None) -> None:
    found = BOOK.find("role", text)
    assert (found.code if found else None) == code


def test_the_nearest_code_is_of_the_kind_and_may_be_meant_by_an_alias() -> None:
    assert BOOK.nearest("role", "cor member") == "member"
    assert BOOK.nearest("role", "cochair") == "co-chair"
    assert BOOK.nearest("role", "treasurer") is None
    assert BOOK.nearest("body", "cochair") is None


def test_a_book_is_extended_but_no_spelling_means_two_codes() -> None:
    larger = BOOK.extended([Code("role", "clerk", "Clerk"), *BOOK.of_kind("body")])
    assert [code.code for code in larger.of_kind("role")] == ["member", "co-chair", "clerk"]
    assert BOOK.find("role", "clerk") is None
    with pytest.raises(ValueError, match="'core_member' would mean two codes of kind role"):
        BOOK.extended([Code("role", "core_member", "Another")])
