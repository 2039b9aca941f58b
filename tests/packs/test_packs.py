"""The packs that only the tests have: each in order, each duty shown kept and broken."""

from __future__ import annotations

import re

import pytest

from app.specification.accounting import account, is_all_well
from app.specification.answer import answer
from app.specification.choosing import Asked, Chosen, choose
from app.specification.running import run
from tests.house.house import ROOT

PACKS = ROOT / "tests" / "packs"
ANSWER = re.compile(r"it is (kept|broken)\b.*")


def told(pack: str) -> tuple[Chosen, ...]:
    """The scenarios of a test pack, read."""
    folder = PACKS / pack
    return choose(Asked(constitution=str(folder), features=folder / "features"))


@pytest.mark.parametrize("pack", ["shapes", "charter"])
def test_every_scenario_passes_and_every_clause_has_one(pack: str) -> None:
    chosen = told(pack)
    outcomes = run(
        [
            (feature, scenario, tuple(case.row for case in cases))
            for each in chosen
            for feature, scenario, cases in each.scenarios()
        ],
        lambda ended: None,
    )
    accounts = tuple(account(each, outcomes) for each in chosen)
    assert is_all_well(accounts), answer(accounts)


@pytest.mark.parametrize("pack", ["shapes"])
def test_every_duty_is_shown_kept_and_broken(pack: str) -> None:
    shown = {
        (case.duty, found[1])
        for each in told(pack)
        for feature in each.features
        for scenario in feature.scenarios
        for case in scenario.cases
        for text in case.texts
        if (found := ANSWER.fullmatch(text))
    }
    needed = {
        (duty.key, answer)
        for each in told(pack)
        for duty in each.pack.obligations
        if duty.population is not None
        for answer in ("kept", "broken")
    }
    assert sorted(needed - shown) == []


def test_the_pack_of_shapes_has_a_clause_for_each() -> None:
    """The numbers are those of the shapes: counting, composition, presence, windows and so on."""
    (chosen,) = told("shapes")
    clauses = {each.clause for each in chosen.pack.clauses}
    assert {each.partition(".")[0] for each in clauses} == {
        *("1", "2", "3", "4", "5", "6", "8", "9", "10")
    }
    assert len(clauses) == 40


def test_nothing_of_a_test_pack_is_known_to_the_code() -> None:
    """The shapes are said in the language: no module names a table or a form of theirs."""
    words = ("declared_absences", "suspensions", "adjournments", "of-each-member", "on-each-item")
    code = [*(ROOT / "app").rglob("*.py"), *(ROOT / "engine").rglob("*.py")]
    assert len(code) > 100
    found = [
        path.name
        for path in code
        if any(word in path.read_text(encoding="utf-8") for word in words)
    ]
    assert found == []
