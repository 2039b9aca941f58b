"""A small snapshot through the real rules and engine, by the real command."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main

TABLES = {
    "snapshot": "key,value\nconstitution,kscb\nas_of,2018-04-30\n",
    "organisations": "organisation,name\nkent-police,Kent Police\n",
    "people": "person,name,serving_police_officer\np1,Ivy Alder,no\np2,Ben Birch,no\n",
    "memberships": "person,body,from,organisation,role\n"
    "p1,board,2016-04-01,kent-police,member\np2,board,2016-04-01,kent-police,member\n",
    "dbs_checks": "person,issued_on,outcome\np1,2017-01-01,satisfactory\n"
    "p2,2014-01-01,satisfactory\n",
}


@pytest.fixture
def snapshot(tmp_path: Path) -> Path:
    folder = tmp_path / "snapshot"
    folder.mkdir()
    for table, text in TABLES.items():
        (folder / f"{table}.csv").write_text(text, encoding="utf-8")
    return folder


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["audit", *(str(argument) for argument in arguments)])


def test_a_stale_check_is_found_and_named(snapshot: Path) -> None:
    result = run(snapshot, "--format", "json", "--clause", "5.6(a)")
    assert result.exit_code == 1
    answer = json.loads(result.stdout)
    found = {
        (v["obligation"], v["subject"]["person"]): v["status"]
        for v in answer["verdicts"]
        if v["subject"]["kind"] == "person"
    }
    assert found["dbs-freshness", "p1"] == "met"
    assert found["dbs-freshness", "p2"] == "breach"
    assert answer["counts"]["tested"] > len(answer["verdicts"])


def test_the_reader_sees_names_and_not_codes(snapshot: Path) -> None:
    result = run(snapshot, "--person", "Ben Birch")
    assert "Who           Ben Birch (p2)\n" in result.stdout
    assert result.stdout.startswith("Kent Safeguarding Children Board")
    assert "Not supplied: " in result.stdout


def test_another_day_gives_another_answer(snapshot: Path) -> None:
    result = run(snapshot, "--format", "json", "--as-of", "2020-06-01")
    answer = json.loads(result.stdout)
    stale = {
        v["subject"]["id"]: v["status"]
        for v in answer["verdicts"]
        if v["obligation"] == "dbs-freshness"
    }
    assert stale == {"p1": "breach", "p2": "breach"}
    assert answer["as_of"] == "2020-06-01"


def test_a_day_before_the_first_one_covered_is_refused(snapshot: Path) -> None:
    path = snapshot / "snapshot.csv"
    path.write_text(path.read_text() + "covers_from,2018-01-01\n", encoding="utf-8")
    result = run(snapshot, "--as-of", "2017-12-31")
    assert result.exit_code == 2
    assert "--as-of 2017-12-31 is before 2018-01-01" in result.stderr


def test_a_day_before_the_constitution_was_applied_is_refused(snapshot: Path) -> None:
    result = run(snapshot, "--as-of", "2017-03-31")
    assert (result.exit_code, result.stdout) == (2, "")
    assert (
        "--as-of 2017-03-31 is before 2017-04-01, the day from which kscb-2018 is applied; "
        "give a later day." in result.stderr
    )
    assert run(snapshot, "--as-of", "2017-04-01").exit_code != 2


def test_a_snapshot_of_a_day_before_the_constitution_was_applied_is_refused(
    snapshot: Path,
) -> None:
    path = snapshot / "snapshot.csv"
    told = path.read_text(encoding="utf-8")
    path.write_text(re.sub("as_of,.*", "as_of,2016-04-30", told), encoding="utf-8")
    result = run(snapshot)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "The audit date, as_of 2016-04-30, is before 2017-04-01" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--constitution", "kscb-2081"], 'no constitution is called "kscb-2081"'),
        (["--constitution", "."], "constitution.yaml"),
    ],
)
def test_rules_that_are_not_there_are_refused(
    snapshot: Path, arguments: list[str], message: str
) -> None:
    result = run(snapshot, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_snapshot_of_another_constitution_is_refused(snapshot: Path) -> None:
    path = snapshot / "snapshot.csv"
    path.write_text(path.read_text().replace("kscb", "oswg"), encoding="utf-8")
    result = run(snapshot, "--constitution", "kscb-2018")
    assert result.exit_code == 2
    assert "oswg" in result.stderr


@pytest.mark.parametrize("missing", ["snapshot.csv", ""])
def test_a_snapshot_that_is_none_is_refused(snapshot: Path, missing: str) -> None:
    target = snapshot if missing else snapshot / "nowhere"
    if missing:
        (snapshot / missing).unlink()
    result = run(target)
    assert result.exit_code == 2
    assert "This snapshot cannot be used." in result.stderr


def test_html_has_the_reporting_lines(snapshot: Path, tmp_path: Path) -> None:
    result = run(snapshot, "--output", tmp_path / "report.html", "--fail-on", "never")
    assert result.exit_code == 0
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<svg" in page
    assert "Ben Birch (p2)" in page
