"""Whoever reads a scenario under another reading finds in the same file what the reading means."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.language.duties import identifier
from engine.language.packs import find_pack, load_pack, shipped_packs
from tests.features import specifications
from tests.house.house import ROOT

EXPLAINED = re.compile(r"^ +The reading of ([\w '-]+): ?.*$", re.MULTILINE)

READINGS = {name: load_pack(find_pack(name)).readings for name in shipped_packs()}


def _chosen(text: str, known: list[str]) -> set[str]:
    """The readings that scenarios choose by name; a name may itself hold an "is"."""
    said = [
        identifier(line.strip().partition("the reading of ")[2])
        for line in text.splitlines()
        if re.match(r"\s*(Given|And) the reading of (?!<)", line)
    ]
    return {name for name in known for each in said if each.startswith(f"{name}-is-")}


@pytest.mark.parametrize(
    "path", specifications.files(), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_every_reading_that_is_chosen_is_explained_in_the_words_of_the_rules(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    readings = READINGS[path.relative_to(ROOT).parts[1]]
    told = " ".join(text.split())
    missing = []
    for name in sorted(_chosen(text, list(readings))):
        found = readings[name]
        if name not in {identifier(each) for each in EXPLAINED.findall(text)}:
            missing.append(f"The reading of {name.replace('-', ' ')}:")
        for option, meaning in found.options.items():
            ours = " (our reading)" if option == found.default else ""
            if f": {' '.join(meaning.split())}{ours}" not in told:
                missing.append(f"- {option.replace('-', ' ')}: {meaning}{ours}")
    assert missing == [], f"say above the scenarios of {path.name}:\n" + "\n".join(missing)
