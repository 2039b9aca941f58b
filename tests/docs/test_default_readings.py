"""The page of the fifteen questions names the readings whose reasons cite them, and no other."""

from __future__ import annotations

import re
from collections import defaultdict

from engine.language.packs import find_pack, load_pack, shipped_packs
from tests.house.house import ROOT

PAGE = ROOT / "docs" / "default-readings.md"
NUMBER = re.compile(r"\bA\d+\b")


def told() -> dict[str, set[str]]:
    """The readings on the page, each with its constitution, by the number of the question."""
    found: dict[str, set[str]] = {}
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = [each.strip() for each in line.strip("|").split("|")]
        if line.startswith("| A"):
            assert len(cells) == 4
            assert all(cells)
            assert cells[0] not in found
            found[cells[0]] = {
                f"{constitution} {name}"
                for part in cells[3].split("; ")
                for constitution, names in [part.split(": ")]
                for name in re.findall(r"`([^`]+)`", names)
            }
    return found


def test_the_page_names_the_readings_that_cite_each_question() -> None:
    cited = defaultdict[str, set[str]](set)
    for constitution in shipped_packs():
        for name, reading in load_pack(find_pack(constitution)).readings.items():
            for number in NUMBER.findall(reading.reason):
                cited[number].add(f"{constitution} {name}")
    assert told() == dict(cited)
    assert list(told()) == [f"A{number}" for number in range(1, 16)]
