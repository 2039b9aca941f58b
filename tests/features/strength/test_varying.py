"""Stories near to one that is told: small steps, each a sentence that is known."""

from __future__ import annotations

import re

import pytest

from engine.language.packs import find_pack, load_pack
from features.steps.sentences import PLACES
from features.strength.binding import Step, bound
from features.strength.choices import CHOICES, Choices
from features.strength.varying import in_turn, variations

CHOICE = Choices(load_pack(find_pack("kscb-2018")))

STORY = (
    Step("given", "the audit is made on 28 February 2018"),
    Step("given", "the Board has these members", (("who", "as"), ("Ana", "a member"))),
    Step("given", "Ana was represented twice by Dan"),
    Step("when", "clause 8.6, attendance, is audited"),
)


@pytest.mark.parametrize("place", sorted(CHOICES))
def test_what_may_stand_in_a_place_may(place: str) -> None:
    pattern = re.compile(PLACES[place].pattern)
    assert [each for each in CHOICES[place] if not pattern.fullmatch(each)] == []


@pytest.mark.parametrize(
    ("place", "words", "others"),
    [
        ("number", "1", ["2"]),
        ("number", "120", ["121", "119"]),
        ("times", "twice", ["3 times", "once"]),
        ("weeks", "2 weeks", ["3 weeks", "a week"]),
        ("period", "2017-18", ["2018-19", "2016-17"]),
        ("period", "2017-18-Q1", []),
        ("result", "awaited", ["satisfactory", "referred", "not recorded"]),
        ("came", "were there", ["sent apologies", "were absent without apologies"]),
        ("words", "anything", []),
    ],
)
def test_what_else_may_stand_in_a_place(place: str, words: str, others: list[str]) -> None:
    assert list(CHOICE.of(place, words)) == others


def test_a_day_is_moved_by_small_steps_first() -> None:
    assert list(CHOICE.of("first day", "28 February 2018"))[:4] == [
        "1 March 2018",
        "27 February 2018",
        "7 March 2018",
        "21 February 2018",
    ]


def test_every_story_differs_in_one_thing_and_audits_the_same() -> None:
    found = list(variations(STORY, CHOICE))
    assert [each.made for each in found[:5]] == [
        "“the audit is made on 1 March 2018” for “the audit is made on 28 February 2018”",
        "“the Business Group has these members” for “the Board has these members”",
        "“the chair” for “a member”",
        "“the audit is made on 1 March 2018” added",
        "“the audit is made on 28 February 2018” left out",
    ]
    for each in found:
        assert each.steps[-1] == STORY[-1]
        assert each.steps != STORY
        assert abs(len(each.steps) - len(STORY)) <= 1
        assert all(bound(step) for step in each.steps)


def test_one_of_each_comes_in_turn() -> None:
    assert list(in_turn(iter("abc"), iter(""), iter("12"))) == ["a", "1", "b", "2", "c"]
