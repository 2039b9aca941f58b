"""Which small changes of a rule are made, in which words, and that each is a rule again."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from engine.language import syntax as s
from engine.language.model import Obligation, Pack
from engine.language.packs import find_pack, load_pack
from engine.language.parser import parse
from engine.strength.kinds import kinds_in, scope_of
from engine.strength.mutants import Mutants, fingerprint, normal
from engine.strength.trial import mutable
from tests.engine.strength.small import duty, library

GOLDEN = Path(__file__).parent / "changes.txt"
SHIPPED = ("champions-2019", "esig-2009", "kscb-2018", "kscmp-subgroups", "oswg")


def test_every_change_of_every_rule_in_words() -> None:
    mutants = Mutants(library())
    lines = []
    for obligation in mutable(library()):
        lines += [f"# {obligation.key}", *(each.change for each in mutants.of(obligation)), ""]
    assert "\n".join(lines) == GOLDEN.read_text(encoding="utf-8")


def one_of_each_form(pack: Pack) -> list[Obligation]:
    found: dict[str, Obligation] = {}
    for each in mutable(pack):
        found.setdefault(each.form or each.key, each)
    return list(found.values())


@pytest.mark.parametrize("constitution", SHIPPED)
def test_every_mutant_is_a_rule_that_a_pack_could_hold(constitution: str) -> None:
    pack = load_pack(find_pack(constitution))
    scope, mutants = scope_of(pack), Mutants(pack)
    wrong = [
        (mutant.key, mutant.change, mistake)
        for obligation in one_of_each_form(pack)
        for mutant in mutants.of(obligation)
        for mistake in kinds_in(mutant.obligation, scope).mistakes
        if "never used" not in mistake
    ]
    assert wrong == []


def test_no_two_mutants_are_the_same_rule_and_none_is_the_rule_itself() -> None:
    mutants = Mutants(library())
    for obligation in mutable(library()):
        own = mutants.of(obligation)
        prints = {fingerprint(each.pack, each.obligation) for each in own}
        assert len(prints) == len(own)
        assert fingerprint(library(), obligation) not in prints
        assert len({each.change for each in own}) == len(own)


def test_what_no_example_tells_is_said_in_a_sentence() -> None:
    gaps = {each.change: each.gap for each in Mutants(library()).of(duty("1/check"))}
    assert gaps["the value of check age: “3 years and 1 day” for “3 years”"] == (
        "No example tells “3 years” from “3 years and 1 day” (the value of check age)."
    )
    assert gaps[
        "for whom or what it is tested: without “Chair” among voting, "
        "in “the membership's role is one of voting”"
    ] == (
        "No example shows that “Chair” matters among voting, "
        "in “the membership's role is one of voting” (for whom or what it is tested)."
    )


def test_what_only_fills_in_a_sentence_is_not_changed() -> None:
    own = Mutants(library()).of(duty("1/check"))
    assert {each.obligation.definitions["told_only"] for each in own} == {
        duty("1/check").definitions["told_only"]
    }


def test_a_change_that_is_said_in_the_same_words_has_a_number() -> None:
    twice = parse("count(meetings[item.body = m.body]) + count(meetings[item.body = m.body]) > 1")
    own = Mutants(library()).of(replace(duty("2/papers"), requirement=twice))
    dropped = "what is required: without “its body is the meeting's body”"
    inside = (
        ", in “the number of meetings whose body is the meeting's body plus the number of "
        "meetings whose body is the meeting's body is more than 1”"
    )
    found = [each.change for each in own if each.change.startswith(dropped)]
    assert found == [dropped + inside, f"{dropped}{inside} (2)"]


def let_in(requirement: str) -> list[str]:
    changed = replace(duty("4/quorum"), requirement=parse(requirement))
    told = re.compile(r"what is required: “[^”]* as ([^”]* or [^”]*)” for “[^”]* as ([^”]*)”")
    own = (told.match(each.change) for each in Mutants(library()).of(changed))
    return [" for ".join(each.groups()) for each in own if each is not None]


def test_each_other_way_of_turning_out_is_let_in() -> None:
    found = let_in(
        'some x in roll("board", m.date, voting) satisfies outcome(m, x.person) = "absent"'
    )
    ways = ("present", "apologies", "deputised")
    assert found == [f"absent or {each} for absent" for each in ways]


def test_what_is_let_in_beside_or_shut_out_around_makes_no_difference() -> None:
    there = 'outcome(m, x.person) in ("present", "deputised")'
    came, stayed = 'outcome(m, x.person) = "present"', 'outcome(m, x.person) = "absent"'
    said = f"{there} and (m.joint = true or {came}) or {came} or {stayed}"
    found = let_in(f'some x in roll("board", m.date, voting) satisfies {said}')
    assert "present or absent for present" not in found
    assert found.count("present or apologies for present") == 1


def states(requirement: str) -> list[str]:
    changed = replace(duty("4/quorum"), requirement=parse(requirement))
    told = re.compile(r"what is required: “the meeting's state is ([^”]*)” for “[^”]*”")
    own = (told.match(each.change) for each in Mutants(library()).of(changed))
    return [each[1] for each in own if each is not None]


@pytest.mark.parametrize(
    ("written", "others"),
    [
        (
            'm.state = "held"',
            ["not held", "held or scheduled", "held or cancelled", "scheduled", "cancelled"],
        ),
        ('m.state != "cancelled"', ["cancelled", "not scheduled", "not held"]),
        (
            'm.state in ("held", "scheduled")',
            ["held, scheduled or cancelled"],
        ),
    ],
)
def test_each_other_state_of_a_meeting_is_let_in_or_put_for_it(
    written: str, others: list[str]
) -> None:
    assert states(written) == others


def test_another_code_is_not_put_for_one_of_a_kind_that_has_many() -> None:
    changed = replace(duty("1/check"), requirement=parse('m.role != "chair"'))
    own = [each.change for each in Mutants(library()).of(changed)]
    role = "the membership's role is"
    assert [each for each in own if each.startswith(f"what is required: “{role}")] == [
        f"what is required: “{role} Chair” for “{role} not Chair”"
    ]


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("count(people) > 0", "count(people) >= 1"),
        ("count(people) < 3", "count(people) <= 2"),
        ("m.joint != true", "m.joint = false"),
        ('m.x = "a" or (m.x in [] and m.y = "b")', 'm.x = "a"'),
        ("not(m.x in []) and m.y = 1", "m.y = 1"),
        ("every x in meetings satisfies x.y > 4", "every x in meetings satisfies x.y >= 5"),
    ],
)
def test_what_plainly_says_the_same_is_the_same(written: str, same: str) -> None:
    assert normal(parse(written)) == normal(parse(same))


def test_what_says_another_thing_is_not_the_same() -> None:
    assert normal(parse("m.date > audit.date")) != normal(parse("m.date >= audit.date"))
    assert normal(s.Truth(None)) == s.Truth(None)
