from __future__ import annotations

from dataclasses import replace

import pytest

from app.audience import Audience
from app.filters import Filters, UnknownValueError, apply
from app.view import ReportView
from tests.app import canned


def ids(view: ReportView) -> list[str]:
    return [f"{v.clause} {v.subject.id}" for v in view.shown]


def test_no_filter_lists_everything() -> None:
    assert apply(canned.view(), Filters()) == canned.view()


@pytest.mark.parametrize("asked", ["5.6(d)", "5.6(D)"])
def test_a_clause(asked: str) -> None:
    assert ids(apply(canned.view(), Filters(clauses=(asked,)))) == [
        "5.6(d) p-03/board/2017-09-13",
        "5.6(d) p-08/board/2018-03-14",
    ]


def test_a_clause_without_its_letter_stands_for_all_its_parts() -> None:
    shown = apply(canned.view(), Filters(clauses=("5.6",)))
    assert {v.clause for v in shown.shown} == {"5.6(a)", "5.6(d)"}
    assert shown.filters == ("clauses 5.6(a) and 5.6(d)",)


@pytest.mark.parametrize("asked", ["p-03", "Clara Cedar", "clara  cedar"])
def test_a_person_by_identifier_or_name(asked: str) -> None:
    shown = apply(canned.view(), Filters(people=(asked,)))
    assert ids(shown) == ["5.6(a) p-03", "5.6(d) p-03/board/2017-09-13"]
    assert shown.filters == ("Clara Cedar (p-03)",)


@pytest.mark.parametrize("asked", ["cdop", "CDOP", "Child Death Overview Panel"])
def test_a_body_by_code_or_name(asked: str) -> None:
    assert ids(apply(canned.view(), Filters(bodies=(asked,)))) == ["ToR CDOP 6 cdop-2017-09"]


def test_kinds_of_filters_narrow_and_values_widen() -> None:
    shown = apply(canned.view(), Filters(clauses=("5.6(d)", "8.6"), people=("p-08", "p-02")))
    assert ids(shown) == ["5.6(d) p-08/board/2018-03-14", "8.6 p-02/board/2017-18"]


def test_filters_change_nothing_but_what_is_listed() -> None:
    whole = canned.view()
    shown = apply(whole, Filters(clauses=("3.2",)))
    assert replace(shown, shown=whole.shown, filters=()) == whole


def test_everything_unknown_is_refused_at_once_with_the_nearest() -> None:
    with pytest.raises(UnknownValueError) as refused:
        apply(
            canned.view(),
            Filters(bodies=("cdopp",), clauses=("5.6(z)", "zzz"), people=("Clara Seder",)),
        )
    assert str(refused.value) == (
        "--body: this audit knows no “cdopp”. Did you mean cdop (Child Death Overview Panel)?\n"
        "--clause: this audit knows no “5.6(z)”. Did you mean 5.6(d)?\n"
        "--clause: this audit knows no “zzz”.\n"
        "--person: this audit knows no “Clara Seder”. Did you mean Clara Cedar (p-03)?"
    )


@pytest.mark.parametrize("audience", [Audience.BOARD, Audience.PUBLIC])
def test_who_may_not_be_told_of_people_cannot_ask_for_one(audience: Audience) -> None:
    with pytest.raises(UnknownValueError, match="that audience is not told about single people"):
        apply(canned.view(), Filters(people=("p-03",)), audience)
