from __future__ import annotations

from datetime import date

import pytest

from app.names import Names
from app.words import cell, count, listed, readable, without_remark
from engine.results import Subject
from facts.wording import long_date
from tests.app.canned import NAMES


@pytest.mark.parametrize(
    ("kind", "keys", "expected"),
    [
        ("person", {"person": "p-02"}, "Bernard Birch (p-02)"),
        ("person", {"person": "p-99"}, "p-99"),
        (
            "membership",
            {"person": "p-02", "body": "cdop"},
            "Bernard Birch (p-02), Child Death Overview Panel",
        ),
        (
            "membership-start",
            {"person": "p-02", "body": "cdop", "from": "2017-09-01"},
            "Bernard Birch (p-02), Child Death Overview Panel, from 1 September 2017",
        ),
        ("meeting", {"meeting": "board-2017-06"}, "Board meeting of 14 June 2017 (board-2017-06)"),
        (
            "body-period",
            {"body": "cdop", "period": "2017-06"},
            "Child Death Overview Panel, June 2017",
        ),
        (
            "seat",
            {"body": "cdop", "seat": "cafcass"},
            "Child Death Overview Panel: seat of Children and Family Court Advisory Service",
        ),
        (
            "seat",
            {"body": "cdop", "seat": "kent-police"},
            "Child Death Overview Panel: seat of Kent Police",
        ),
        ("organisation", {"organisation": "cxk"}, "CXK"),
        ("document", {"document": "ar-2017"}, "ar-2017"),
        ("recipient", {"document": "ar", "to": "council-leader"}, "ar, to Leader of the Council"),
        (
            "content",
            {"document": "ar", "item": "partner-contributions"},
            "ar: Contributions of the partners",
        ),
        (
            "confirmation",
            {"organisation": "cxk", "clause": "11", "period": "2017-18"},
            "CXK, clause 11, 2017-18",
        ),
        (
            "line",
            {"from": "independent-chair", "relation": "accountable-to", "to": "body:board"},
            "Independent Chair of the Board → accountable to → The safeguarding children board",
        ),
        (
            "absence-run",
            {"person": "p-02", "body": "cdop", "second_miss": "2017-09-05"},
            "Bernard Birch (p-02), Child Death Overview Panel, second miss on 5 September 2017",
        ),
        ("clause", {"clause": "2.1(a)"}, "A person's word on this clause"),
        ("vote", {"motion": "m7", "body": "cdop"}, "m7, Child Death Overview Panel"),
    ],
)
def test_a_subject_in_words(kind: str, keys: dict[str, str], expected: str) -> None:
    subject = Subject.model_validate({"kind": kind, "id": "/".join(keys.values()), **keys})
    assert NAMES.subject(subject) == expected


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        (None, "nobody named"),
        ("independent-chair", "Independent Chair of the Board"),
        ("cdop", "Child Death Overview Panel"),
        ("kent-police", "Kent Police"),
        ("p-01", "Ivy Alder (p-01)"),
        ("organisation:cxk", "CXK"),
        ("person:p-01", "Ivy Alder (p-01)"),
        ("a lay member", "a lay member"),
    ],
)
def test_a_party_in_words(party: str | None, expected: str) -> None:
    assert NAMES.party(party) == expected


def test_what_a_cell_means() -> None:
    assert NAMES.meaning("person", "p-01") == "Ivy Alder"
    assert NAMES.meaning("by", "independent-chair") == "Independent Chair of the Board"
    assert NAMES.meaning("seat", "cafcass") == "Children and Family Court Advisory Service"
    assert NAMES.meaning("issued_on", "2017-01-01") is None
    assert NAMES.meaning("outcome", "present") is None


def test_a_reading_without_its_question_is_its_id() -> None:
    assert Names(constitution="X").reading("half") == "half"


def test_words() -> None:
    assert long_date(date(2018, 2, 1)) == "1 February 2018"
    assert [readable(each) for each in (None, True, False, date(2018, 2, 1), 5, "2018-02-30")] == [
        *("blank", "yes", "no", "1 February 2018", "5", "2018-02-30")
    ]
    assert [cell(each) for each in (None, True, date(2018, 2, 1), "2018-02-01")] == [
        *("blank", "yes", "2018-02-01", "2018-02-01")
    ]
    assert without_remark("Chair (full role)") == "Chair"
    assert without_remark("(all)") == "(all)"
    assert [count(1, "clause"), count(1200, "clause"), count(2, "breach", "breaches")] == [
        *("1 clause", "1,200 clauses", "2 breaches")
    ]
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        *("", "a", "a and b", "a, b and c")
    ]
