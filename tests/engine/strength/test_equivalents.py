"""What a pack lists as equivalent is a change of one of its rules, and is found by its words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack, shipped_packs
from engine.strength.equivalents import check_equivalents, listed
from engine.strength.mutants import Mutants
from tests.engine.strength.small import duty, library

LISTED = """\
equivalents:
  - obligations: [2/papers]
    changes:
      - "by when it is due: “8 days” for “7 days”*"
      - "by when it is due: “6 days”*“7 days”"
    reason: >-
      The postman
      comes once a week.
"""


def library_with(text: str, folder: Path) -> Path:
    path = folder / "pack"
    shutil.copytree(Path(__file__).parent / "pack", path)
    (path / "equivalents.yaml").write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return load_pack(library_with(LISTED, tmp_path))


def test_a_change_is_listed_by_its_words(pack: Pack) -> None:
    found = {
        each.change: reason.reason
        for each in Mutants(pack).of(duty("2/papers"))
        if (reason := listed(pack, each)) is not None
    }
    assert found == {
        "by when it is due: “8 days” for “7 days”": "The postman comes once a week.",
        "by when it is due: “6 days” for “7 days”": "The postman comes once a week.",
    }
    assert check_equivalents(pack) == ()


def test_the_words_are_those_of_the_obligations_named_and_no_other(pack: Pack) -> None:
    assert [each for each in Mutants(pack).of(duty("1/check")) if listed(pack, each)] == []


def test_a_pack_without_a_list_has_none() -> None:
    assert library().equivalents == ()
    assert check_equivalents(library()) == ()


WRONG = """\
equivalents:
  - obligations: [2/papers]
    changes:
      - "by when it is due: “8 days” for “7 days”"
      - "by when it is due: “9 days” for “7 days”"
      - "by what it is due: “8 days” for “7 days”"
    reason: None.
"""


def test_a_change_that_no_rule_has_is_a_mistake(tmp_path: Path) -> None:
    folder = library_with(WRONG, tmp_path)
    result = CliRunner().invoke(main, ["rules", "check", str(folder)])
    said = "no change of 2/papers is called"
    assert result.output.splitlines() == [
        f'equivalents.yaml:5:9: {said} "by when it is due: “9 days” for “7 days”"; did you mean '
        '"by when it is due: “49 days” for “7 days”"?',
        f'equivalents.yaml:6:9: {said} "by what it is due: “8 days” for “7 days”"; did you mean '
        '"by when it is due"?',
    ]
    assert result.exit_code == 2


@pytest.mark.parametrize("constitution", shipped_packs())
def test_what_a_shipped_pack_lists_is_a_change_of_its_rules(constitution: str) -> None:
    assert check_equivalents(load_pack(find_pack(constitution))) == ()
