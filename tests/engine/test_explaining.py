"""Whole sentences, for every status, and the evidence that goes with them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from engine.audit import audit
from engine.results import Verdict
from engine.wording import Wording, day
from tests.engine.agreement import kent
from tests.oracle.snapshots import snapshot_of

AS_OF = date(2018, 4, 30)


def papers(**cells: Any) -> Verdict:
    meeting = {"meeting": "m", "body": "board", "date": date(2018, 1, 17), "state": "held"} | cells
    result = audit(kent(), snapshot_of({"meetings": [meeting]}, AS_OF))
    (verdict,) = [each for each in result.verdicts if each.obligation == "papers-sent"]
    return verdict


@pytest.mark.parametrize(
    ("cells", "status", "sentences"),
    [
        (
            {"papers_sent_on": date(2018, 1, 10)},
            "met",
            "Done on 10 January 2018; the last day was 10 January 2018.",
        ),
        (
            {"papers_sent_on": date(2018, 1, 11)},
            "breach",
            "Done on 11 January 2018, after the last day, 10 January 2018.",
        ),
        (
            {"date": date(2018, 5, 7), "state": "scheduled"},
            "pending",
            "Not due until 30 April 2018.",
        ),
        (
            {"date": date(2018, 5, 6), "state": "scheduled"},
            "breach",
            "Nothing on record shows it done; the last day was 29 April 2018.",
        ),
    ],
)
def test_what_is_done_in_time_late_or_not_yet_is_said_with_its_days(
    cells: dict[str, Any], status: str, sentences: str
) -> None:
    verdict = papers(**cells)
    assert (verdict.status.value, verdict.explanation) == (status, sentences)


def test_what_was_done_before_the_meeting_that_it_follows_is_not_called_late() -> None:
    meeting = {"meeting": "m", "body": "board", "date": date(2018, 1, 17), "state": "held"}
    early = meeting | {"action_log_sent_on": date(2018, 1, 16)}
    result = audit(kent(), snapshot_of({"meetings": [early]}, AS_OF))
    (verdict,) = [each for each in result.verdicts if each.obligation == "action-log-sent"]
    assert (verdict.status.value, verdict.explanation) == (
        "breach",
        "Done on 16 January 2018, which does not count; the last day was 24 January 2018.",
    )


def test_a_blank_that_keeps_the_answer_open_is_named() -> None:
    verdict = papers()
    assert verdict.status.value == "not-evidenced"
    assert "papers_sent_on" in verdict.explanation
    assert "meetings m" in verdict.explanation


def test_evidence_is_what_is_known_on_the_audit_date_and_nothing_later() -> None:
    verdict = papers(
        date=date(2018, 5, 20),
        state="held",
        papers_sent_on=date(2018, 4, 30),
        action_log_sent_on=date(2018, 5, 21),
    )
    (fact,) = verdict.evidence
    assert (fact.table, fact.row) == ("meetings", 2)
    assert fact.values == {
        "meeting": "m",
        "body": "board",
        "date": "2018-05-20",
        "state": "scheduled",
        "papers_sent_on": "2018-04-30",
    }


def test_a_breach_shows_the_nearest_miss() -> None:
    documents = [
        {
            "document": "d",
            "kind": "budget",
            "body": "board",
            "period": "2017-18",
            "approved_on": date(2017, 12, 1),
        }
    ]
    result = audit(kent(), snapshot_of({"documents": documents}, AS_OF))
    (verdict,) = [each for each in result.verdicts if each.clause == "12.2"]
    assert verdict.status.value == "breach"
    assert verdict.subject.id == "board/2018-19"
    assert "documents (d, budget" in verdict.explanation
    assert "period is 2017-18" in verdict.explanation


def test_days_and_lists_read_as_people_write_them() -> None:
    words = Wording({"p1": "Ada"})
    assert day(date(2018, 1, 5).toordinal()) == "5 January 2018"
    assert words.value(["p1", "p2", "p3"]) == "Ada, p2 and p3"
    assert words.value([]) == "none"
    assert words.value(True) == "yes"


def absences(state: str, letters: list[dict[str, Any]]) -> Verdict:
    """The reminder about two meetings missed by somebody whose role may not be recorded."""
    tables: dict[str, list[dict[str, Any]]] = {
        "memberships": [
            {
                "person": "p1",
                "body": "board",
                "from": date(2017, 12, 11),
                "role": None if state == "role" else "member",
            }
        ],
        "meetings": [
            {"meeting": "m1", "body": "board", "date": date(2018, 3, 11), "state": "held"},
            {"meeting": "m2", "body": "board", "date": date(2018, 4, 10), "state": "held"},
        ],
        "attendance": [
            {"meeting": "m1", "person": "p1", "outcome": "absent"},
            {
                "meeting": "m2",
                "person": "p1",
                "outcome": None if state == "outcome" else "absent",
            },
        ],
        "posts": [
            {"post": "independent-chair", "person": "chair", "from": date(2000, 1, 1)},
        ],
        "letters": letters,
    }
    result = audit(kent(), snapshot_of(tables, AS_OF))
    (verdict,) = [each for each in result.verdicts if each.obligation == "reminder-letter"]
    return verdict


@pytest.mark.parametrize(
    ("blank", "place"),
    [("role", "memberships p1/board/2017-12-11: role"), ("outcome", "attendance m2/p1: outcome")],
)
def test_the_blank_behind_a_subject_that_only_possibly_is_one_is_named(
    blank: str, place: str
) -> None:
    verdict = absences(blank, [])
    assert verdict.status.value == "not-evidenced"
    assert verdict.explanation.endswith(
        "Whether this subject is one that the clause binds is itself unknown. "
        f"Blank, and needed: {place}."
    )


def test_a_letter_sent_after_the_audit_date_changes_no_word() -> None:
    later = {
        "letter": "l",
        "kind": "attendance-reminder",
        "about": "p1",
        "body": "board",
        "signed_by": "chair",
        "sent_on": date(2018, 5, 1),
    }
    assert absences("role", [later]) == absences("role", [])
    assert absences("", [later]) == absences("", [])
