"""The page for authors of constitutions: a reader who does every step gets what it shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from engine.language.packs import shared_forms
from tests.docs.consoles import commands, pattern
from tests.house.house import ROOT

PAGE = (ROOT / "docs" / "encode-a-constitution.md").read_text(encoding="utf-8")
FORMS = (ROOT / "docs" / "forms.md").read_text(encoding="utf-8")
STATUS = {"audit": {1}, "rules": {0, 2}, "lint": {1}}
"""What a command may answer here: the year has breaches, the author makes a slip."""

_STEP = re.compile(
    r"^```(?P<kind>console|yaml|gherkin|csv)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$"
    r"|^<!-- the author (?P<deed>.*?) -->$",
    re.MULTILINE | re.DOTALL,
)


def do(deed: str) -> None:
    """What the author does between two commands."""
    what, *rest = deed.split()
    if what == "deletes":
        Path(rest[0]).unlink()
        return
    assert (what, rest[1], rest[3]) == ("replaces", "by", "in")
    file = Path(rest[4])
    text = file.read_text(encoding="utf-8")
    assert text.count(rest[0]) == 1
    file.write_text(text.replace(rest[0], rest[2]), encoding="utf-8")


def test_every_step_gives_what_the_page_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran, wrong = 0, []
    for step in _STEP.finditer(PAGE):
        if step["deed"]:
            do(step["deed"])
        elif step["file"]:
            file = Path(step["file"])
            file.parent.mkdir(exist_ok=True)
            file.write_text(step["text"], encoding="utf-8")
        else:
            for (program, *arguments), shown in commands(step["text"]):
                result = CliRunner().invoke(main, arguments)
                assert program == "quorate"
                ran += 1
                if result.exit_code not in STATUS.get(arguments[0], {0}):
                    wrong.append(f"{arguments} ended with {result.exit_code}:\n{result.output}")
                elif not pattern(shown).fullmatch(result.output):
                    wrong.append(f"{arguments} printed:\n{result.output}\nand shown is:\n{shown}")
    assert wrong == []
    assert ran == 11


def test_the_forms_are_those_that_the_command_lists() -> None:
    (shown,) = re.findall(r"```console\n\$ quorate rules forms\n(.*?)```", FORMS, re.DOTALL)
    assert CliRunner().invoke(main, ["rules", "forms"]).output == shown
    assert re.findall(r"^(\S+)$", shown, re.MULTILINE) == [each.form for each in shared_forms()]
