"""The packs against the clause register: each row of it stands in its pack, exactly once.

The register (``tests/data/clause-register.csv``) was drawn up from the documents, apart from the
packs; a row is one obligation, by its clause's id and its own.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping

import pytest

from engine.language.model import Obligation, Pack
from engine.language.packs import find_pack, load_pack, shipped_packs
from engine.results import ObligationClass
from tests.house.house import ROOT

# How many rows the register has for each constitution.
CONSTITUTIONS = {
    "kscb-2018": 492,
    "oswg": 25,
    "kscmp-subgroups": 23,
    "esig-2009": 65,
    "champions-2019": 13,
}

Rows = Mapping[str, Mapping[str, str]]


def whole_register() -> list[dict[str, str]]:
    """Every row of the register."""
    with (ROOT / "tests/data/clause-register.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module", params=CONSTITUTIONS)
def constitution(request: pytest.FixtureRequest) -> str:
    """Each constitution in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def register(constitution: str) -> Rows:
    """The register's rows of this constitution, by ``clause/obligation``."""
    rows = [row for row in whole_register() if row["constitution"] == constitution]
    found = Counter(f"{row['clause_id']}/{row['obligation_id']}" for row in rows)
    assert [key for key, number in found.items() if number > 1] == []
    return {f"{row['clause_id']}/{row['obligation_id']}": row for row in rows}


@pytest.fixture(scope="module")
def pack(constitution: str) -> Pack:
    return load_pack(find_pack(constitution))


@pytest.fixture(scope="module")
def encoded(pack: Pack, register: Rows) -> Mapping[str, Obligation]:
    """The pack's obligations that are rows of the register."""
    return {each.key: each for each in pack.obligations if each.key in register}


def test_every_constitution_of_the_register_has_a_pack() -> None:
    rows = Counter(row["constitution"] for row in whole_register())
    assert rows == CONSTITUTIONS
    assert set(rows) <= set(shipped_packs())


def test_the_register_is_the_whole_of_it(constitution: str, register: Rows) -> None:
    assert len(register) == CONSTITUTIONS[constitution]


def test_every_row_of_the_register_stands_in_the_pack(pack: Pack, register: Rows) -> None:
    found = {each.key for each in pack.obligations}
    missing = [key for key in register if key not in found]
    assert not missing, f"{len(missing)} rows are missing from the pack:\n" + "\n".join(missing)


def test_the_pack_holds_nothing_else_and_nothing_twice(pack: Pack, register: Rows) -> None:
    found = Counter(each.key for each in pack.obligations)
    assert {key: number for key, number in found.items() if number != 1} == {}
    assert [key for key in found if key not in register] == []


def test_each_clause_is_one_entry(pack: Pack) -> None:
    found = Counter(clause.clause for clause in pack.clauses)
    assert {clause: number for clause, number in found.items() if number != 1} == {}


def test_every_obligation_is_encoded(encoded: Mapping[str, Obligation]) -> None:
    waiting = [
        key
        for key, each in encoded.items()
        if each.obligation_class is ObligationClass.NOT_YET_ENCODED
    ]
    assert waiting == []


def test_classes_are_the_registers(encoded: Mapping[str, Obligation], register: Rows) -> None:
    wrong = {
        key: (each.obligation_class.value, register[key]["class"])
        for key, each in encoded.items()
        if each.obligation_class.value != register[key]["class"]
    }
    assert wrong == {}


def test_what_is_the_same_as_another_says_so(
    encoded: Mapping[str, Obligation], register: Rows
) -> None:
    wrong = {
        key: (each.same_as or "", register[key]["same_as"])
        for key, each in encoded.items()
        if (each.same_as or "") != register[key]["same_as"]
    }
    assert wrong == {}


def test_bodies_are_the_registers(encoded: Mapping[str, Obligation], register: Rows) -> None:
    wrong = {
        key: (each.body, register[key]["body"])
        for key, each in encoded.items()
        if each.body != register[key]["body"]
    }
    assert wrong == {}


def test_what_is_tested_is_tested_for_the_registers_kind_of_subject(
    encoded: Mapping[str, Obligation], register: Rows
) -> None:
    wrong = {
        key: (each.population.subject, register[key]["subject_kind"])
        for key, each in encoded.items()
        if each.population is not None
        and each.obligation_class is ObligationClass.AUTOMATED
        and each.population.subject != register[key]["subject_kind"]
    }
    assert wrong == {}


def test_every_clause_named_elsewhere_in_the_pack_is_in_the_register(
    pack: Pack, register: Rows
) -> None:
    clauses = {row["clause_id"] for row in register.values()}
    named = {
        f"line {line.from_} {line.relation} {line.to}": line.clause for line in pack.required_lines
    }
    named |= {f"parameter {name}": each.clause for name, each in pack.parameters.items()}
    named |= {
        f"reading {name}, clause {at}": clause
        for name, each in pack.readings.items()
        for at, clause in enumerate(each.clauses, start=1)
    }
    assert {what: clause for what, clause in named.items() if clause not in clauses} == {}
