"""The scenarios pin the shipped rules down: every change is noticed, or listed with a reason."""

from __future__ import annotations

from functools import cache

import pytest

from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack, shipped_packs
from engine.strength.findings import DutyStrength
from engine.strength.trial import mutable
from features.strength.examples import Scenario, scenarios
from features.strength.working import Workshop
from tests.house.house import ROOT

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
    duties = [each.key for each in mutable(pack)[first : first + AT_ONCE]]
    workshop = Workshop(pack, told(constitution), duties)
    return [workshop.strength(key, propose=False) for key in duties]


@pytest.mark.parametrize(("constitution", "first"), parts())
def test_every_change_of_a_rule_is_noticed_or_listed(constitution: str, first: int) -> None:
    wrong = []
    for duty in found(constitution, first):
        key = f"{constitution} {duty.obligation}"
        wrong += [f"{key}: {each.gap}" for each in duty.gaps]
        wrong += [f"{key}: listed, and noticed: {each.change}" for each in duty.stale]
        wrong += [f"{key}: fails: {each}" for each in duty.failing]
    assert wrong == []
