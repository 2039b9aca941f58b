"""``quorate template``: the workbook that an officer fills in, as the command writes it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from app.cli import main
from engine.language.packs import shipped_packs

KENT = "Kent Safeguarding Children Board, constitution (April 2018)"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_it_is_written_and_says_what_comes_next(tmp_path: Path) -> None:
    path = tmp_path / "ours.xlsx"
    result = run("template", "--constitution", "kscb-2018", path)
    assert (result.exit_code, result.output) == (
        0,
        f"Written: {path}, for {KENT}.\n"
        "Open it and read its first sheet; fill in as_of on the sheet snapshot to begin.\n"
        f"Then: quorate check {path}\n",
    )
    assert [file.name for file in tmp_path.iterdir()] == ["ours.xlsx"]


@pytest.mark.parametrize("constitution", shipped_packs())
def test_with_as_of_alone_it_is_in_order(constitution: str, tmp_path: Path) -> None:
    path = tmp_path / "ours.xlsx"
    run("template", "--constitution", constitution, path)
    before = run("check", path)
    assert (before.exit_code, before.output) == (
        2,
        "sheet snapshot, row 3, column value: found a blank cell; accepted: the audit date, "
        "YYYY-MM-DD\nRefused: 1 error.\n",
    )
    book = load_workbook(path)
    book["snapshot"]["B3"] = date(2018, 4, 30)
    book.save(path)
    after = run("check", path)
    assert (after.exit_code, after.output) == (
        0,
        "In order: 7 rows in 17 tables; no problems.\n",
    )


def test_twice_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    run("template", "--constitution", "kscb-2018", first)
    run("template", "--constitution", "kscb", second)  # an alias of the same constitution
    assert first.read_bytes() == second.read_bytes()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "ours.xlsx"
    path.write_text("the work of a week", encoding="utf-8")
    result = run("template", "--constitution", "kscb-2018", path)
    assert (result.exit_code, result.output) == (
        2,
        f"{path} is there already, and nothing is written over; give another name.\n",
    )
    assert path.read_text(encoding="utf-8") == "the work of a week"


def test_what_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    answers = {
        ("ours.csv",): "{0}/ours.csv: the template is a workbook; give a name in .xlsx.\n",
        ("folder.xlsx",): "{0}/folder.xlsx is a folder; give the name of a workbook (.xlsx).\n",
        ("no/ours.xlsx",): "{0}/no/ours.xlsx: there is no folder {0}/no; make it first.\n",
    }
    for (name,), said in answers.items():
        result = run("template", "--constitution", "kscb-2018", tmp_path / name)
        assert (result.exit_code, result.output) == (2, said.format(tmp_path))
    known = ", ".join(shipped_packs())
    unknown = run("template", "--constitution", "kscb-2081", tmp_path / "ours.xlsx")
    assert (unknown.exit_code, unknown.output) == (
        2,
        'These rules cannot be used.\nkscb-2081: no constitution is called "kscb-2081" and no such '
        f"folder exists; quorate comes with {known} (of rules of your own, give the folder); "
        'did you mean "kscb-2018"?\n1 problem.\n',
    )
    none = run("template", tmp_path / "ours.xlsx")
    assert none.exit_code == 2
    assert none.output.splitlines()[-1] == (
        f"Error: Say which constitution with --constitution. quorate comes with: {known}."
    )
    assert [file.name for file in tmp_path.iterdir()] == ["folder.xlsx"]
