"""The README shows what the command prints, names every command, and every link leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import COMMANDS, main

HOME = Path(__file__).parents[2]
README = (HOME / "README.md").read_text(encoding="utf-8")
PAGES = sorted([HOME / "README.md", *(HOME / "docs").glob("*.md")])


def test_the_audit_shown_is_the_audit_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HOME)
    shown = re.search(r"```\n\$ quorate (audit [^\n]+)\n(.*?)\n…\n```", README, re.DOTALL)
    assert shown is not None
    printed = CliRunner().invoke(main, shown.group(1).split()).stdout
    assert printed.startswith(shown.group(2))


def test_the_audit_stands_within_the_first_screen() -> None:
    assert README.index("Tested:") < 1_200


def test_every_command_is_named_and_every_name_is_a_command() -> None:
    named = set(re.findall(r"^\| `quorate ([a-z-]+)` \|", README, re.MULTILINE))
    assert named == set(COMMANDS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    lost = [each for each in links if "://" not in each and not (page.parent / each).exists()]
    assert lost == []


HOUSE = HOME / "docs" / "the-house.md"


def test_every_path_that_the_house_names_is_there() -> None:
    named = re.findall(
        r"`((?:app|engine|facts|rules|features|tests|docs|benchmarks)/[^` <]*)`",
        HOUSE.read_text(encoding="utf-8"),
    )
    assert named
    assert [each for each in named if not (HOME / each).exists()] == []
