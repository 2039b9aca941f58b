"""A table that a pack declares, from the template to the verdict: the pack is that of the page."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from app.cli import main
from tests.docs.rule_language import write_pack, write_snapshot


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path)


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    return write_snapshot(tmp_path)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def verdicts(facts: Path, pack: Path, clause: str = "4") -> list[dict[str, Any]]:
    result = run(
        *("audit", facts, "--constitution", pack, "--format", "json", "--clause", clause),
        *("--fail-on", "never"),
    )
    assert result.exit_code == 0, result.output
    found: list[dict[str, Any]] = json.loads(result.stdout)["verdicts"]
    return found


def write(facts: Path, table: str, text: str) -> None:
    (facts / f"{table}.csv").write_text(text, encoding="utf-8")


def test_each_motion_is_judged_and_its_rows_are_the_evidence(facts: Path, pack: Path) -> None:
    found = verdicts(facts, pack)
    assert [
        (each["obligation"], each["subject"], each["status"], each["due_on"]) for each in found
    ] == [
        ("voted", {"kind": "motion", "id": "budget", "motion": "budget"}, "not-evidenced", None),
        ("voted", {"kind": "motion", "id": "charter", "motion": "charter"}, "not-evidenced", None),
        ("signed", {"kind": "motion", "id": "budget", "motion": "budget"}, "met", "2017-09-19"),
        (
            "signed",
            {"kind": "motion", "id": "charter", "motion": "charter"},
            "breach",
            "2018-03-20",
        ),
    ]
    assert [
        (each["table"], each["row"], each["values"])
        for each in found[0]["evidence"]
        if each["table"] in ("motions", "votes")
    ] == [
        ("motions", 2, {"motion": "budget", "meeting": "m1", "signed_on": "2017-09-15"}),
        ("votes", 2, {"motion": "budget", "person": "ann", "vote": "in-favour"}),
        ("votes", 3, {"motion": "budget", "person": "bob"}),
    ]
    assert found[1]["explanation"] == (
        "What is recorded does not tell. Blank, and needed: memberships cat/board/2017-04-01: role."
    )


def test_a_blank_filled_in_settles_it(facts: Path, pack: Path) -> None:
    write(facts, "votes", "motion,person,vote\nbudget,ann,in-favour\nbudget,bob,Against\n")
    assert [each["status"] for each in verdicts(facts, pack)][:2] == ["met", "breach"]


def test_a_signature_after_the_audit_date_has_not_happened(facts: Path, pack: Path) -> None:
    write(facts, "motions", "motion,meeting,signed_on\ncharter,m3,2018-05-01\n")
    write(facts, "votes", "motion,person,vote\n")
    assert [each["status"] for each in verdicts(facts, pack)][1:] == ["breach"]


def test_a_table_left_out_was_not_supplied(facts: Path, pack: Path) -> None:
    (facts / "votes.csv").unlink()
    found = verdicts(facts, pack)
    assert [each["status"] for each in found] == ["not-evidenced", "not-evidenced", "met", "breach"]
    assert "The table votes was not supplied." in found[0]["explanation"]
    (facts / "motions.csv").unlink()
    ledger = json.loads(
        run("audit", facts, "--constitution", pack, "--format", "json", "--fail-on", "never").stdout
    )["ledger"]
    assert [
        (each["obligation"], each["state"], each["note"])
        for clause in ledger
        if clause["clause"] == "4"
        for each in clause["obligations"]
    ] == [
        ("voted", "could not be tested", "no `motions` and no `votes` tables"),
        ("signed", "could not be tested", "no `motions` table"),
    ]


def test_its_mistakes_are_named_as_those_of_any_table(facts: Path, pack: Path) -> None:
    write(
        facts,
        "votes",
        "motion,person,vote\nbudgit,ann,in favor\nbudget,,against\nbudget,zoe,\nbudget,bob,\n"
        "budget,bob,against\n",
    )
    write(facts, "motions", "motion,meeting,signed_on,seconder\nbudget,,2017-02-30,ann\n")
    result = run("check", facts, "--constitution", pack)
    assert (result.exit_code, result.output.splitlines()) == (
        2,
        [
            'motions.csv, row 1, column D: found the unknown column "seconder"; accepted: the '
            "columns motion, meeting, signed_on; a name that starts with _ or note is passed over",
            "motions.csv, row 2, column meeting: found a blank cell; accepted: a value; meeting is "
            "never blank",
            'motions.csv, row 2, column signed_on: found "2017-02-30", which is no day; accepted: '
            "a date as YYYY-MM-DD, years 1900 to 2100",
            'votes.csv, row 2, column motion: found "budgit", which nothing here is called; '
            'accepted: a row of motions (see motions); nearest: "budget"',
            'votes.csv, row 2, column vote: found "in favor", which is no vote; accepted: one of '
            'in-favour, against, abstained; nearest: "in-favour"',
            "votes.csv, row 3, column person: found a blank cell; accepted: a value; person is "
            "never blank",
            'votes.csv, row 4, column person: found "zoe", which nothing here is called; '
            "accepted: a person (see people)",
            'votes.csv, row 6, column motion: found motion "budget", person "bob" a second time '
            "(first in row 5); accepted: each motion and person once",
            "Refused: 8 errors.",
        ],
    )


def test_a_snapshot_of_rules_of_ones_own_is_told_how_to_name_them(facts: Path) -> None:
    result = run("check", facts)
    assert result.exit_code == 2
    assert 'found the unknown constitution "tiny"' in result.output
    assert result.output.splitlines()[-1] == (
        "Rules of your own? Say which folder they are in: --constitution FOLDER"
    )


def test_rules_in_a_folder_called_as_the_snapshot_names_them_are_found(
    facts: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By every command, as the audit finds them."""
    monkeypatch.chdir(pack.rename(pack.with_name("tiny")).parent)
    checked = run("check", facts)
    assert checked.exit_code == 0, checked.output
    assert checked.output.startswith("In order: ")
    assert run("convert", facts, "book.xlsx").exit_code == 0
    assert run("audit", facts, "--fail-on", "never").exit_code == 0


def test_there_and_back_the_digest_stays_the_same(facts: Path, pack: Path, tmp_path: Path) -> None:
    own = ("--constitution", pack)
    book = run("convert", facts, tmp_path / "book.xlsx", *own)
    assert book.exit_code == 0, book.output
    back = run("convert", tmp_path / "book.xlsx", tmp_path / "back", *own)
    assert back.output.rsplit("digest ", 1)[1] == book.output.rsplit("digest ", 1)[1]
    assert (tmp_path / "back" / "votes.csv").read_text(encoding="utf-8") == (
        "motion,person,vote\nbudget,ann,in-favour\nbudget,bob,\ncharter,ann,against\n"
    )
    write(facts, "votes", "motion,person,vote\nbudget,ann,against\n")
    changed = run("convert", facts, tmp_path / "changed.xlsx", *own)
    assert changed.output.rsplit("digest ", 1)[1] != book.output.rsplit("digest ", 1)[1]


def test_the_template_offers_it_and_reads_back(facts: Path, pack: Path, tmp_path: Path) -> None:
    path = tmp_path / "empty.xlsx"
    made = run("template", path, "--constitution", pack)
    assert made.output.splitlines()[-1] == f"Then: quorate check {path} --constitution {pack}"
    book = load_workbook(path)
    assert [cell.value for cell in book["votes"][1]] == ["motion", "person", "vote"]
    note = book["votes"]["C1"].comment
    assert note is not None
    assert note.text == (
        "How; blank where it was not minuted.\n"
        "Blank means not known: what depends on it is reported as not evidenced."
    )
    rules = {
        str(book["votes"].cell(1, cells.min_col).value): rule
        for rule in book["votes"].data_validations.dataValidation
        for cells in rule.sqref.ranges
    }
    assert rules["vote"].formula1 == "list_vote"
    assert "'motions'!$A$2" in str(rules["motion"].formula1)
    codes = list(book["_codes"].iter_rows(values_only=True))
    assert [row for row in codes if row[0] == "vote"] == [
        ("vote", "in-favour", "In favour"),
        ("vote", "against", "Against"),
        ("vote", "abstained", "Abstained"),
    ]
    for name in ("snapshot", "people", "memberships", "meetings", "attendance", "motions", "votes"):
        _fill(book[name], (facts / f"{name}.csv").read_text(encoding="utf-8"))
    book.save(path)
    filled = {
        (each["obligation"], each["subject"]["id"]): each["status"] for each in verdicts(path, pack)
    }
    assert filled == {
        (each["obligation"], each["subject"]["id"]): each["status"]
        for each in verdicts(facts, pack)
    }


def _fill(sheet: Any, text: str) -> None:
    """Write the rows of a CSV text under the headers of a sheet."""
    header, *rows = [line.split(",") for line in text.splitlines()]
    places = {cell.value: cell.column for cell in sheet[1]}
    if sheet.title == "snapshot":
        keys = {sheet.cell(row, 1).value: row for row in range(2, sheet.max_row + 1)}
        for key, value in rows:
            sheet.cell(keys[key], 2, value)
        return
    for at, row in enumerate(rows, 2):
        for name, value in zip(header, row, strict=True):
            sheet.cell(at, places[name], value or None)


def test_a_report_calls_codes_and_people_of_own_columns_by_name(
    facts: Path, pack: Path, tmp_path: Path
) -> None:
    renamed = tmp_path / "renamed"
    shutil.copytree(pack, renamed)
    for path in renamed.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        text = text.replace("      person: {kind", "      voter: {kind")
        path.write_text(text.replace("return v.person", "return v.voter"), encoding="utf-8")
    write(facts, "votes", "motion,voter,vote\nbudget,ann,in-favour\nbudget,bob,abstained\n")
    roles = (facts / "memberships.csv").read_text(encoding="utf-8")
    write(facts, "memberships", roles.replace("lay-members,,", "lay-members,member,"))
    page = run(
        *("audit", facts, "--constitution", renamed, "--format", "html", "--fail-on", "never")
    )
    assert page.exit_code == 0, page.output
    assert "voter ann (Ann), vote in-favour (In favour)" in page.stdout
