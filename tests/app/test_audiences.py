from __future__ import annotations

import json

import pytest

from app.audience import Audience
from app.audiences import for_audience
from app.formats.chair import ChairRendering
from app.formats.html import HtmlRendering
from app.formats.interface import Rendering
from app.formats.json import JsonRendering
from app.formats.table import TableRendering
from engine.results import Evidence, Status, Subject, Verdict
from tests.app import canned

PEOPLE = tuple(canned.NAMES.people.items())
MENTIONS = tuple(word for person in PEOPLE for word in person)


def mentions(text: str) -> set[str]:
    return {word for word in MENTIONS if word in text}


def find(verdicts: tuple[Verdict, ...], clause: str, status: Status) -> Verdict:
    return next(v for v in verdicts if (v.clause, v.status) == (clause, status))


@pytest.mark.parametrize("audience", [Audience.OFFICER, Audience.CHAIR])
def test_officer_and_chair_see_everything(audience: Audience) -> None:
    view = canned.view(audience=audience)
    assert for_audience(canned.view(), audience) == view


def test_the_board_reads_of_people_only_where_something_is_broken() -> None:
    seen = for_audience(canned.view(), Audience.BOARD)
    assert len(seen.shown) == len(canned.VERDICTS)
    for before, after in zip(canned.VERDICTS, seen.shown, strict=True):
        if before.status is Status.BREACH:
            assert after == before
        else:
            assert mentions(after.model_dump_json()) == set()
    assert seen.result.verdicts == seen.shown


def test_the_board_reads_offices_and_organisations_instead() -> None:
    seen = for_audience(canned.view(), Audience.BOARD).shown
    waived = find(seen, "5.6(a)", Status.WAIVED)
    assert waived.subject == Subject(
        kind="person", id="a member from Kent Police", person="a member from Kent Police"
    )
    assert waived.evidence == (
        Evidence(table="dbs_checks", row=18, values={"outcome": "satisfactory"}),
    )
    assert waived.explanation == (
        "No satisfactory check in date; waived until 2018-06-30 by the Board (minute 17/42)."
    )
    assert find(seen, "ToR Board 7", Status.MET).explanation == (
        "12 of 16 members were present or deputised, with Independent Chair of the Board in the "
        "chair."
    )
    assert find(seen, "8.6", Status.MET).subject == Subject.model_validate(
        {
            "kind": "membership-period",
            "id": "a lay member/board/2017-18",
            "person": "a lay member",
            "body": "board",
            "period": "2017-18",
        }
    )


def test_the_public_reads_counts_and_organisations_only() -> None:
    seen = for_audience(canned.view(), Audience.PUBLIC)
    assert [(v.subject.id, v.status, v.explanation, v.evidence) for v in seen.shown] == [
        (
            "kent-police/11-dbs/2017-18",
            Status.BREACH,
            "The organisation has not done what the clause requires.",
            (),
        ),
        (
            "cxk/11-dbs/2017-18",
            Status.MET,
            "The organisation has done what the clause requires.",
            (),
        ),
    ]
    assert seen.result.counts == canned.result().counts
    assert [clause.counts for clause in seen.result.ledger] == [
        clause.counts for clause in canned.result().ledger
    ]


@pytest.mark.parametrize(
    "rendering", [TableRendering(), JsonRendering(), HtmlRendering(), ChairRendering()]
)
def test_no_output_for_the_public_names_anybody(rendering: Rendering) -> None:
    seen = for_audience(canned.view(lines_svg=canned.LINES_SVG), Audience.PUBLIC)
    text = rendering.render(seen).decode()
    assert mentions(text) == set()
    assert "Nell Larch" not in text


def test_the_boards_report_names_only_people_of_breaches() -> None:
    seen = for_audience(canned.view(), Audience.BOARD)
    broken = "".join(v.model_dump_json() for v in canned.VERDICTS if v.status is Status.BREACH)
    for rendering in (TableRendering(), HtmlRendering(), JsonRendering()):
        text = rendering.render(seen).decode()
        for person, name in PEOPLE:
            assert (name in text) <= (name in broken or person in broken), name
        assert "Nell Larch" not in text


def test_the_digits_of_an_identifier_do_not_eat_numbers() -> None:
    names = canned.NAMES.__class__(
        constitution="X", people={"6": "Ivy Alder"}, offices={"6": "the Chair"}
    )
    verdict = canned.verdict(
        "8.6",
        "attendance-share",
        Status.MET,
        "membership-period",
        {"person": "6", "body": "board"},
        "Ivy Alder (6) attended 6 of 6 meetings on 2018-06-06.",
    )
    seen = for_audience(canned.view((verdict,), names=names), Audience.BOARD).shown[0]
    assert seen.subject == Subject.model_validate(
        {
            "kind": "membership-period",
            "id": "the Chair/board",
            "person": "the Chair",
            "body": "board",
        }
    )
    assert seen.explanation == "the Chair attended 6 of 6 meetings on 2018-06-06."


def test_somebody_without_an_office_is_somebody() -> None:
    names = canned.NAMES.__class__(constitution="X", people={"p-04": "Dev Elder"})
    seen = for_audience(canned.view(names=names), Audience.BOARD).shown
    assert find(seen, "5.2", Status.MET).explanation == "somebody holds the seat."


def test_who_must_act_is_an_office_below_breach() -> None:
    verdict = canned.VERDICTS[0].model_copy(
        update={"bearer": "p-02", "report_to": "p-03", "escalates_to": None}
    )
    seen = for_audience(canned.view((verdict,)), Audience.BOARD).shown[0]
    assert (seen.bearer, seen.report_to, seen.escalates_to) == (
        "a member from Kent Police",
        "a member from CXK",
        None,
    )


def test_the_ledger_and_coverage_stay_whole_for_everybody() -> None:
    whole = json.loads(JsonRendering().render(canned.view()))
    for audience in Audience:
        seen = json.loads(JsonRendering().render(for_audience(canned.view(), audience)))
        assert seen["coverage"] == whole["coverage"]
        assert seen["counts"] == whole["counts"]
        assert [c["obligations"] for c in seen["ledger"]] == [
            c["obligations"] for c in whole["ledger"]
        ]
