"""What the engine says of a story, in the words of a scenario, that nothing else would fit."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from engine.audit import verdicts_of
from engine.language.packs import find_pack, load_pack
from engine.results import Verdict
from features.steps.book import Book
from features.strength.binding import Step, bound
from features.strength.examples import Telling
from features.strength.expecting import expectation

PACK = load_pack(find_pack("kscb-2018"))

FACTS = (
    "the audit is made on 30 April 2018",
    "Ana is a member of the Board for CXK",
    "Ben is a member of the Board for CXK",
    "a meeting of the Board was held on 20 September 2017",
    "a meeting of the Board is planned for 20 June 2018",
    "its papers were sent on 20 March 2018",
    "the annual report of the Board for 2016-17 was published on 1 May 2017",
)


def told(*left_out: str) -> Telling:
    story = Telling(PACK, Book(PACK))
    for text in FACTS:
        if text not in left_out:
            bound(Step("given", text))(story)
    return story


def said(obligation: str, story: Telling) -> tuple[Verdict, ...]:
    return verdicts_of(PACK, story.snapshot(), obligation)


def changed(verdicts: Sequence[Verdict], at: int, **values: object) -> tuple[Verdict, ...]:
    other = verdicts[at].model_copy(update=values)
    return (*verdicts[:at], other, *verdicts[at + 1 :])


def test_the_first_verdict_that_differs_is_said() -> None:
    story = told()
    verdicts = said("5.6(a)/dbs-freshness", story)
    subjects = [each.subject.keys["person"] for each in verdicts]
    other = changed(verdicts, subjects.index("Ben"), status="met")
    assert expectation(story, verdicts, other) == ("it is broken for Ben",)
    assert expectation(story, verdicts, verdicts) == ()


def test_what_differs_beside_the_status_is_said_too() -> None:
    story = told()
    verdicts = said("ToR Board 8(b)/papers-sent", story)
    for values, lines in (
        ({"since": None}, ("it is not evidenced for the meeting of 20 September 2017",)),
        (
            {"late": True, "contested_by": ("who",)},
            (
                "it is not evidenced for the meeting of 20 September 2017",
                "it is not marked late",
                "it is not contested",
            ),
        ),
    ):
        other = changed(verdicts, 0, **values)
        found = expectation(story, verdicts, other)
        assert found == (() if "since" in values else lines)


def test_who_must_act_and_how_grave_it_is_are_said() -> None:
    story = told()
    verdicts = said("5.6(a)/dbs-freshness", story)
    ana = [each.subject.keys["person"] for each in verdicts].index("Ana")
    for values, line in (
        ({"severity": "minor"}, "it is critical in severity"),
        ({"bearer": "board"}, "Ana must act"),
        ({"report_to": "board"}, "it is reported to the Independent Chair of the Board"),
    ):
        other = changed(verdicts, ana, **values)
        assert expectation(story, verdicts, other) == ("it is broken for Ana", line)
        bound(Step("then", line))


@pytest.mark.parametrize(
    ("obligation", "line"),
    [
        ("ToR Board 8(b)/papers-sent", "the Business Unit must act"),
        ("4.4(b)/director-on-board", "the Corporate Director for Children, Young People"),
    ],
)
def test_a_body_or_a_post_that_must_act_is_called_as_scenarios_call_it(
    obligation: str, line: str
) -> None:
    story = told()
    bound(Step("given", "Ana holds the post of Corporate Director for Children, Young People"))
    verdicts = said(obligation, story)
    other = changed(verdicts, 0, bearer="independent-chair")
    assert expectation(story, verdicts, other)[1].startswith(line)


def test_whom_it_does_not_bind() -> None:
    story = told("Ben is a member of the Board for CXK")
    more = said("5.6(a)/dbs-freshness", told())
    fewer = said("5.6(a)/dbs-freshness", story)
    assert expectation(story, fewer, more) == ("it does not apply to Ben",)
    assert expectation(story, (), more) == ("there is nothing to test",)


@pytest.mark.parametrize(
    ("obligation", "words"),
    [
        ("5.6(a)/dbs-freshness", "Ana"),
        ("8.6/attendance", "Ana in 2017-18"),
        ("ToR Board 8(b)/papers-sent", "the meeting of 20 September 2017"),
    ],
)
def test_a_subject_is_named_so_that_no_other_is_meant(obligation: str, words: str) -> None:
    story = told()
    verdicts = said(obligation, story)
    other = changed(verdicts, 0, status="waived")
    (line,) = expectation(story, verdicts, other)
    assert line.partition(" for ")[2] == words
