"""``quorate convert``: workbook and folder, there and back, nothing lost, nothing written over."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from app.cli import main
from facts.snapshot import Snapshot
from tests.facts.corpus import BASE, build

DIGEST = "digest "


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_there_and_back(tmp_path: Path) -> None:
    book, folder, again = tmp_path / "b.xlsx", tmp_path / "f", tmp_path / "again.xlsx"
    first = run("convert", BASE, book)
    digest = first.output.rsplit(DIGEST, 1)[1][:12]
    assert (first.exit_code, first.output) == (
        0,
        f"Written: {book}, 14 rows in 7 tables.\n"
        f"Read back, it says the same as {BASE} (digest {digest}).\n",
    )
    back = run("convert", book, folder)
    assert (back.exit_code, back.output) == (
        0,
        f"Written: {folder}, 14 rows in 7 tables.\n"
        f"Read back, it says the same as {book} (digest {digest}).\n",
    )
    assert run("convert", folder, again).exit_code == 0
    assert again.read_bytes() == book.read_bytes()
    assert run("convert", folder, tmp_path / "f2").exit_code == 0
    assert contents(tmp_path / "f2") == contents(folder)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["again.xlsx", "b.xlsx", "f", "f2"]


def test_an_empty_folder_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert run("convert", BASE, tmp_path / "empty").exit_code == 0
    assert sorted(contents(tmp_path / "empty")) == sorted(contents(BASE))


def test_warnings_stay_to_be_seen(tmp_path: Path) -> None:
    source = build("deputised-without-deputy", tmp_path)
    result = run("convert", source, tmp_path / "b.xlsx")
    assert result.exit_code == 0
    assert result.stderr == (
        "warning: attendance.csv, row 2, column deputy: found no deputy, while the outcome is "
        "deputised; accepted: the person who came; it counts as deputised all the same\n"
    )


def test_what_cannot_be_read_leaves_nothing(tmp_path: Path) -> None:
    source = build("unknown-state", tmp_path / "in")
    result = run("convert", source, tmp_path / "out")
    assert (result.exit_code, result.output) == (
        2,
        "This snapshot cannot be used.\n"
        'meetings.csv, row 2, column state: found "helt", which is no meeting state; accepted: '
        'one of scheduled, held, cancelled; nearest: "held"\n'
        "1 problem. quorate check lists them too.\n",
    )
    assert [file.name for file in tmp_path.iterdir()] == ["in"]


def test_nothing_is_written_over_or_into_the_snapshot(tmp_path: Path) -> None:
    source = tmp_path / "in"
    shutil.copytree(BASE, source)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept.txt").write_text("kept", encoding="utf-8")
    (tmp_path / "book.xlsx").write_text("kept", encoding="utf-8")
    (tmp_path / "folder.xlsx").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    taken = "is there already, and nothing is written over; give another name.\n"
    answers = {
        "full": f"{tmp_path}/full {taken}",
        "book.xlsx": f"{tmp_path}/book.xlsx {taken}",
        "link": f"{tmp_path}/link {taken}",
        "in": f"{tmp_path}/in {taken}",
        "folder.xlsx": f"{tmp_path}/folder.xlsx is a folder; give the name of a workbook "
        "(.xlsx).\n",
        "in/out": f"{tmp_path}/in/out lies inside {source}; give a name elsewhere, so that the "
        "snapshot stays as it is.\n",
        "out.ods": f"{tmp_path}/out.ods: give a name that ends in .xlsx for a workbook, or the "
        "name of a folder for CSV files; .ods is neither.\n",
        "no/out": f"{tmp_path}/no/out: there is no folder {tmp_path}/no; make it first.\n",
    }
    before = sorted(path.name for path in tmp_path.rglob("*"))
    for name, said in answers.items():
        result = run("convert", source, tmp_path / name)
        assert (result.exit_code, result.output) == (2, said)
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_a_copy_that_says_something_else_is_not_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(snapshot: Snapshot, path: Path) -> None:
        path.mkdir()
        shutil.copy(BASE / "snapshot.csv", path)

    monkeypatch.setattr("facts.sources.write_folder", half)
    result = run("convert", BASE, tmp_path / "out")
    assert (result.exit_code, result.output) == (
        3,
        f"quorate stopped: {tmp_path}/out would not have said the same as {BASE}, so nothing was "
        "written. Please tell whoever looks after quorate.\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(snapshot: Snapshot, path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("facts.sources.write_workbook", half)
    result = run("convert", BASE, tmp_path / "out.xlsx")
    assert (result.exit_code, result.output) == (
        2,
        f"{tmp_path}/out.xlsx cannot be written: No space left on device.\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_what_came_meanwhile_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from facts.sources import write_workbook

    target = tmp_path / "out.xlsx"

    def while_somebody_else_writes(snapshot: Snapshot, path: Path) -> None:
        write_workbook(snapshot, path)
        target.write_text("somebody else's", encoding="utf-8")

    monkeypatch.setattr("facts.sources.write_workbook", while_somebody_else_writes)
    result = run("convert", BASE, target)
    assert result.exit_code == 2
    assert target.read_text(encoding="utf-8") == "somebody else's"
    assert [file.name for file in tmp_path.iterdir()] == ["out.xlsx"]


def test_what_is_left_behind_is_said(tmp_path: Path) -> None:
    book, folder = tmp_path / "ours.xlsx", tmp_path / "out"
    run("template", "--constitution", "kscb-2018", book)
    filled = load_workbook(book)
    filled["snapshot"]["B3"] = date(2018, 4, 30)
    filled["people"]["A2"] = "p1"
    filled["people"]["E1"], filled["people"]["E2"] = "note to self", "ring them"
    filled.save(book)
    result = run("convert", book, folder)
    assert result.exit_code == 0
    assert result.stderr == (
        f"Left in {book} only, as quorate passes them over: sheet _read_me, column note of sheet "
        "snapshot, column note to self of sheet people, sheet _codes, sheet _clauses, sheet "
        "_lists.\n"
    )
    assert (folder / "people.csv").read_text(encoding="utf-8") == (
        "person,name,email,serving_police_officer\np1,,,\n"
    )


def test_referrals_are_kept_and_said(tmp_path: Path) -> None:
    source = tmp_path / "in"
    shutil.copytree(BASE, source)
    row = "person,issued_on,outcome\np2,2017-05-01,referred\n"
    (source / "dbs_referrals.csv").write_text(row, encoding="utf-8")
    result = run("convert", source, tmp_path / "out")
    assert result.exit_code == 0
    assert result.stderr == (
        f"Note: {tmp_path}/out holds dbs_referrals, which is for the chair alone: keep it so.\n"
    )
    assert (tmp_path / "out" / "dbs_referrals.csv").read_text(encoding="utf-8") == row


def test_what_a_spreadsheet_would_run_is_said_and_kept(tmp_path: Path) -> None:
    source = tmp_path / "in"
    shutil.copytree(BASE, source)
    people = "person,name,email,serving_police_officer\np1,=1+1,,\np2,@x,,\n"
    (source / "people.csv").write_text(people, encoding="utf-8")
    result = run("convert", source, tmp_path / "out")
    assert result.exit_code == 0
    assert result.stderr == (
        "Note: 2 values would be taken for a formula if the CSV files were opened in a "
        "spreadsheet; the first is in people.csv, column name. They are written as they are.\n"
    )
    assert (tmp_path / "out" / "people.csv").read_text(encoding="utf-8") == people
    quiet = run("convert", source, tmp_path / "out.xlsx")
    assert (quiet.exit_code, quiet.stderr) == (0, "")
