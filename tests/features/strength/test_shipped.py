"""The specifications pin the shipped rules down: every change is noticed, or listed with a reason.

What is not so yet stands in ``still_open.txt``, an obligation a line; ``quorate spec --strength``
tells what is open in each.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack, shipped_packs
from engine.strength.findings import DutyStrength
from engine.strength.trial import mutable
from features.strength.examples import Scenario, scenarios
from features.strength.working import Workshop
from tests.house.house import ROOT

STILL_OPEN = frozenset(
    (Path(__file__).parent / "still_open.txt").read_text(encoding="utf-8").splitlines()
)

# The rules that one test tries: few enough that the cores share the work evenly.
AT_ONCE = 12


@cache
def pack_of(constitution: str) -> Pack:
    return load_pack(find_pack(constitution))


def parts() -> list[tuple[str, int]]:
    """Every constitution in parts, each by the number of its first rule."""
    return [
        (name, first)
        for name in shipped_packs()
        for first in range(0, len(mutable(pack_of(name))), AT_ONCE)
    ]


@cache
def told(constitution: str) -> tuple[Scenario, ...]:
    folder = ROOT / "features" / constitution
    return tuple(
        each
        for path in sorted(folder.rglob("*.feature"))
        for each in scenarios(path, path.relative_to(ROOT).as_posix())
    )


def found(constitution: str, first: int) -> list[DutyStrength]:
    pack = pack_of(constitution)
    listed = {key for each in pack.equivalents for key in each.obligations}
    duties = [
        each.key
        for each in mutable(pack)[first : first + AT_ONCE]
        if f"{constitution} {each.key}" not in STILL_OPEN or each.key in listed
    ]
    workshop = Workshop(pack, told(constitution), duties)
    return [workshop.strength(key, propose=False) for key in duties]


@pytest.mark.parametrize(("constitution", "first"), parts())
def test_every_change_of_a_rule_is_noticed_or_listed(constitution: str, first: int) -> None:
    wrong = []
    for duty in found(constitution, first):
        key = f"{constitution} {duty.obligation}"
        if key not in STILL_OPEN:
            wrong += [f"{key}: {each.gap}" for each in duty.gaps]
        wrong += [f"{key}: listed, and noticed: {each.change}" for each in duty.stale]
        wrong += [f"{key}: fails: {each}" for each in duty.failing]
    assert wrong == []


def test_what_is_still_open_is_a_rule() -> None:
    known = {f"{name} {each.key}" for name in shipped_packs() for each in mutable(pack_of(name))}
    assert known >= STILL_OPEN
