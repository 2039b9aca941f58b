"""The whole findings of each shipped pack, pinned.

Where a pack or a check changed on purpose, write ``golden/ID.json`` anew and read the difference:
``quorate lint ID --as-of 2020-01-01 --format json --fail-on never``.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.formats.lint_findings import as_json
from engine.language.packs import find_pack, load_pack, shipped_packs
from engine.lint.linting import lint

GOLDEN = Path(__file__).with_name("golden")
DAY = date(2020, 1, 1)


@pytest.mark.parametrize("name", shipped_packs())
def test_the_whole_findings(name: str) -> None:
    found = as_json(lint(load_pack(find_pack(name)), DAY))
    assert found == (GOLDEN / f"{name}.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", shipped_packs())
def test_each_finding_has_a_name_of_its_own_and_cites_clauses_that_are_there(name: str) -> None:
    pack = load_pack(find_pack(name))
    found = lint(pack, DAY).findings
    keys = [each.key for each in found]
    assert len(keys) == len(set(keys))
    known = set(pack.clause_ids())
    assert {clause for each in found for clause in each.clauses} <= known
    assert {body for each in found for body in each.bodies} <= set(pack.bodies)
    assert all(each.sentence.endswith((".", ".”")) for each in found)
