"""The defects that careful readers noted, D1 to D62: each found, or beyond a pack with a reason."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from engine.language.packs import find_pack, load_pack
from engine.lint.linting import lint
from tests.house.house import ROOT

PAGE = ROOT / "docs" / "defects-kscb-2018.md"
DAY = date(2020, 1, 1)
LAST = 62
ROW = re.compile(r"^\| (D\d+) \| ([^|]+) \| ([^|]+) \|([^|]*)\|$")


@cache
def keys(constitution: str) -> frozenset[str]:
    return frozenset(each.key for each in lint(load_pack(find_pack(constitution)), DAY).findings)


def rows() -> dict[str, tuple[list[tuple[str, str]], str]]:
    """For each defect: the findings named, as (constitution, key), and the reason."""
    found: dict[str, tuple[list[tuple[str, str]], str]] = {}
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        row = ROW.match(line)
        if row is None:
            continue
        name, _, named, why = row.groups()
        assert name not in found, f"{name} stands twice"
        pairs = []
        for written in re.findall(r"`([^`]+)`", named):
            constitution, _, key = written.rpartition(": ")
            pairs.append((constitution or "kscb-2018", key))
        found[name] = (pairs, why.strip())
    return found


def test_every_defect_is_accounted_for() -> None:
    assert list(rows()) == [f"D{number}" for number in range(1, LAST + 1)]


def test_lint_gives_every_finding_that_the_page_names() -> None:
    wrong = {
        name: [
            f"{constitution}: {key}" for constitution, key in pairs if key not in keys(constitution)
        ]
        for name, (pairs, _) in rows().items()
    }
    assert {name: missing for name, missing in wrong.items() if missing} == {}


def test_a_defect_without_a_finding_has_its_reason() -> None:
    beyond = {name: why for name, (pairs, why) in rows().items() if not pairs}
    assert sorted(beyond) == ["D52", "D56"]
    assert all(len(why) > 40 for why in beyond.values())
