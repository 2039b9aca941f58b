"""Whether those at a meeting can fill the seats that a quorum asks for."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from engine.evaluation.environment import Environment
from engine.evaluation.rolls import Seat
from engine.evaluation.seats import fills
from engine.evaluation.values import Items, Tri

POLICE, HEALTH = ("kent-police",), ("health-providers", "ccg-nominees")


def people(*held: tuple[str, ...]) -> Items:
    """People who are certainly there, each with the seats they hold."""
    entries: list[tuple[Any, Tri]] = [
        (Seat(f"p{number}", tuple(map(_membership, seats)), ("member",)), True)
        for number, seats in enumerate(held)
    ]
    return Items(entries)


def _membership(seat: str) -> Any:
    return SimpleNamespace(cells={"role": "member", "seat": seat, "organisation": None})


@pytest.fixture
def env() -> Environment:
    return Environment(None, {})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        (people(POLICE, ("ccg-nominees",)), True),
        (people(POLICE, POLICE), False),
        (people(("kent-police", "ccg-nominees")), False),
        (people(), False),
    ],
)
def test_each_group_needs_a_person_of_its_own(
    env: Environment, there: Items, expected: Tri
) -> None:
    assert fills(env, (POLICE, HEALTH), there) is expected


@pytest.mark.parametrize(
    ("there", "on_roll", "expected"),
    [
        (people(POLICE, HEALTH), people(POLICE, HEALTH), True),
        (people(POLICE), people(POLICE, HEALTH), False),
        (people(POLICE), people(POLICE, POLICE), None),
        (people(), people(POLICE), False),
        (people(), people(), None),
    ],
)
def test_a_group_that_nobody_on_the_roll_holds_cannot_be_told(
    env: Environment, there: Items, on_roll: Items, expected: Tri
) -> None:
    assert fills(env, (POLICE, HEALTH), there, on_roll) is expected
