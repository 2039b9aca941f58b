"""``quorate check``: one line a problem, a count, and the exit status."""

from __future__ import annotations

import shutil
from pathlib import Path

from click.testing import CliRunner, Result

from app.commands.check import check
from tests.facts.corpus import BASE, build


def run(path: Path) -> Result:
    return CliRunner().invoke(check, [str(path)])


def test_a_snapshot_in_order() -> None:
    result = run(BASE)
    assert result.output == "In order: 14 rows in 7 tables; no problems.\n"
    assert result.exit_code == 0


def test_warnings_alone_do_not_refuse(tmp_path: Path) -> None:
    result = run(build("deputised-without-deputy", tmp_path))
    assert result.output == (
        "warning: attendance.csv, row 2, column deputy: found no deputy, while the outcome is "
        "deputised; accepted: the person who came; it counts as deputised all the same\n"
        "In order: 13 rows in 7 tables; 1 warning.\n"
    )
    assert result.exit_code == 0


def test_an_error_refuses(tmp_path: Path) -> None:
    result = run(build("unknown-state", tmp_path))
    assert result.output == (
        'meetings.csv, row 2, column state: found "helt", which is no meeting state; accepted: '
        'one of scheduled, held, cancelled; nearest: "held"\n'
        "Refused: 1 error.\n"
    )
    assert result.exit_code == 2


def test_nothing_there(tmp_path: Path) -> None:
    path = tmp_path / "nothing"
    result = run(path)
    assert result.output == (
        f"{path}: found nothing: there is no such file or folder; accepted: a workbook (.xlsx) or "
        "a folder of CSV files\nRefused: 1 error.\n"
    )
    assert result.exit_code == 2


def test_two_hundred_problems_in_full_then_a_count(tmp_path: Path) -> None:
    path = tmp_path / "snapshot"
    shutil.copytree(BASE, path)
    rows = "".join(f"l{number},nobody,x\n" for number in range(203))
    (path / "letters.csv").write_text(f"letter,about,kind\n{rows}", encoding="utf-8")
    lines = run(path).output.splitlines()
    assert len(lines) == 202
    assert lines[199] == (
        'letters.csv, row 201, column about: found "nobody", which nothing here is called; '
        "accepted: a person, a post (see people)"
    )
    assert lines[200:] == [
        "and 3 errors, 203 warnings more",
        "Refused: 203 errors, 203 warnings.",
    ]
