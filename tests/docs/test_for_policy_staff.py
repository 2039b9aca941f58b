"""The worked example for policy staff does, step by step, what the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from tests.docs.consoles import commands, pattern

PAGE = (Path(__file__).parents[2] / "docs/for-policy-staff.md").read_text(encoding="utf-8")
EXAMPLE = next(
    each
    for each in re.findall(r"```gherkin\n(.*?)```", PAGE, re.DOTALL)
    if each.startswith("Scenario:")
)
RUN = re.search(r"```\n\$ quorate (spec kscb-2018 --features mine)\n(.*?)```", PAGE, re.DOTALL)
REFUSED = re.search(r"```\n(These specifications cannot be used.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").mkdir()
    path = tmp_path / "mine" / "deputies.feature"
    path.write_text(f"Feature: Named deputies\n\n{EXAMPLE}", encoding="utf-8")
    return path


@pytest.mark.usefixtures("mine")
def test_the_example_passes_as_shown() -> None:
    assert RUN is not None
    result = CliRunner().invoke(main, RUN[1].split())
    assert result.stdout.rstrip() == RUN[2].rstrip()
    assert result.exit_code == 0


def test_a_step_that_is_not_known_is_refused_as_shown(mine: Path) -> None:
    assert RUN is not None
    assert REFUSED is not None
    wrong = EXAMPLE.replace(
        "Dan has been the named deputy of Ana on the Board since 1 June 2017",
        "Dan has been named deputy of Ana since 1 June 2017",
    )
    mine.write_text(f"Feature: Named deputies\n\n{wrong}", encoding="utf-8")
    result = CliRunner().invoke(main, RUN[1].split())
    assert result.stderr == REFUSED[1]
    assert result.exit_code == 2


FEW = next(
    each
    for each in re.findall(r"```gherkin\n(.*?)```", PAGE, re.DOTALL)
    if each.startswith("Feature: Three hours")
)
STRENGTH = re.search(
    r"```\n(\$ quorate spec kscb-2018 --features mine --strength\n.*?)```", PAGE, re.S
)


def test_what_a_few_scenarios_leave_open_is_said_as_shown(mine: Path) -> None:
    assert STRENGTH is not None
    mine.unlink()
    mine.with_name("three-hours.feature").write_text(FEW, encoding="utf-8")
    ((command, shown),) = commands(STRENGTH[1])
    result = CliRunner().invoke(main, command[1:])
    assert pattern(shown).fullmatch(result.stdout)
    assert result.exit_code == 1
