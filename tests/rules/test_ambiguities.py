"""Each ambiguity of the register is a reading, or changes no verdict.

``tests/data/ambiguities-meetings.csv`` and ``ambiguities-people.csv`` say of each automated row
which readings carry it, or why none does.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack
from engine.readings import readings_behind

DATA = Path(__file__).parents[1] / "data"
Row = dict[str, str]


def rows(name: str) -> list[Row]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def pack_of(constitution: str) -> Pack:
    return load_pack(find_pack(constitution))


CARRIED = rows("ambiguities-meetings.csv") + rows("ambiguities-people.csv")


def test_every_row_of_the_register_that_names_an_ambiguity_is_there_once() -> None:
    register = {
        (each["constitution"], each["clause_id"], each["obligation_id"])
        for each in rows("clause-register.csv")
        if each["class"] == "automated" and each["ambiguity"].strip()
    }
    found = [(each["constitution"], each["clause"], each["obligation"]) for each in CARRIED]
    assert sorted(found) == sorted(register)


@pytest.mark.parametrize("row", CARRIED, ids=lambda row: "/".join(list(row.values())[:3]))
def test_an_ambiguity_is_carried_by_readings_or_has_a_reason(row: Row) -> None:
    pack = pack_of(row["constitution"])
    (obligation,) = (
        each
        for each in pack.obligations
        if (each.clause, each.id) == (row["clause"], row["obligation"])
    )
    named = row["readings"].split()
    assert named or row["reason"].endswith(".")
    assert set(named) <= readings_behind(obligation, pack)
