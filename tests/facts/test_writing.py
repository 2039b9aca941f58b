"""What is written is plain, and nothing that is there is written over."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from facts.sources import read_snapshot, write_folder, write_workbook
from facts.sources.passed_over import passed_over
from tests.facts.corpus import BASE, EXPECTATIONS


def test_a_folder_is_plain_csv_in_the_order_of_keys(tmp_path: Path) -> None:
    snapshot = read_snapshot(BASE, EXPECTATIONS)
    write_folder(snapshot, tmp_path / "new" / "folder")
    found = {file.name: file.read_text("utf-8") for file in (tmp_path / "new/folder").iterdir()}
    assert sorted(found) == sorted(f"{table}.csv" for table in snapshot.supplied)
    assert found["organisations.csv"] == (
        "organisation,name,statutory\npolice,Example Police,yes\ntrust,Example Trust,no\n"
    )
    assert found["attendance.csv"] == (
        "meeting,person,outcome,deputy\nm1,p1,present,\nm1,p2,apologies,\n"
    )


def test_referrals_stay_in_a_file_of_their_own(tmp_path: Path) -> None:
    snapshot = read_snapshot(BASE, EXPECTATIONS)
    path = tmp_path / "with"
    write_folder(snapshot, path)
    (path / "dbs_checks.csv").write_text("person,issued_on\np1,2016-05-01\n", encoding="utf-8")
    (path / "dbs_referrals.csv").write_text("person,issued_on\np2,2017-05-01\n", encoding="utf-8")
    loaded = read_snapshot(path, EXPECTATIONS, referrals=True)
    write_folder(loaded, tmp_path / "again")
    write_workbook(loaded, tmp_path / "again.xlsx")
    assert (tmp_path / "again/dbs_checks.csv").read_text("utf-8") == (
        "person,issued_on,outcome\np1,2016-05-01,\n"
    )
    for again in ("again", "again.xlsx"):
        read = read_snapshot(tmp_path / again, EXPECTATIONS, referrals=True)
        assert read.digest == loaded.digest
        assert not read_snapshot(tmp_path / again, EXPECTATIONS).is_supplied("dbs_referrals")


def test_a_workbook_holds_text_as_text_and_dates_as_dates(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "in"
    write_folder(read_snapshot(BASE, EXPECTATIONS), path)
    (path / "people.csv").write_text("person,name\np1,=1+1\np2,007\np3,\n", encoding="utf-8")
    write_workbook(read_snapshot(path, EXPECTATIONS), tmp_path / "book.xlsx")
    book = load_workbook(tmp_path / "book.xlsx")
    names = [(cell.value, cell.data_type) for cell in book["people"]["B"]]
    assert names == [("name", "s"), ("=1+1", "s"), ("007", "s"), (None, "n")]
    day = book["meetings"]["C2"]
    assert (str(day.value), day.number_format) == ("2017-06-01 00:00:00", "yyyy-mm-dd")


def test_nothing_is_written_over(tmp_path: Path) -> None:
    snapshot = read_snapshot(BASE, EXPECTATIONS)
    (tmp_path / "kept.txt").write_text("kept", encoding="utf-8")
    with pytest.raises(FileExistsError, match="is not empty"):
        write_folder(snapshot, tmp_path)
    with pytest.raises(FileExistsError, match="is there already"):
        write_workbook(snapshot, tmp_path / "kept.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_the_same_snapshot_gives_the_same_bytes(tmp_path: Path) -> None:
    snapshot = read_snapshot(BASE, EXPECTATIONS)
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    write_workbook(snapshot, first)
    write_workbook(snapshot, second)
    assert first.read_bytes() == second.read_bytes()
    with ZipFile(first) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        times = re.findall(r"\d{4}-\d\d-\d\dT[^<]*", archive.read("docProps/core.xml").decode())
    assert set(times) == {f"{snapshot.settings.as_of}T00:00:00Z"}


def test_what_is_typed_over_stays_text_and_dates_fit(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    write_workbook(read_snapshot(BASE, EXPECTATIONS), tmp_path / "book.xlsx")
    sheet = load_workbook(tmp_path / "book.xlsx")["memberships"]
    assert [cell.number_format for cell in sheet[2]][:3] == ["@", "@", "yyyy-mm-dd"]
    assert [sheet.column_dimensions[letter].width for letter in "ABC"] == [26, 26, 13]
    assert [cell.font.b for cell in sheet[1]] == [True] * 3 + [False] * (sheet.max_column - 3)


def test_what_an_officer_keeps_for_themselves_is_named(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    write_workbook(read_snapshot(BASE, EXPECTATIONS), tmp_path / "book.xlsx")
    assert passed_over(tmp_path / "book.xlsx") == ()
    book = load_workbook(tmp_path / "book.xlsx")
    book.create_sheet("_mine")
    book["people"].cell(1, 9, "Notes of mine")
    book.save(tmp_path / "book.xlsx")
    assert passed_over(tmp_path / "book.xlsx") == (
        "column Notes of mine of sheet people",
        "sheet _mine",
    )
    folder = tmp_path / "folder"
    write_folder(read_snapshot(tmp_path / "book.xlsx", EXPECTATIONS), folder)
    assert passed_over(folder) == ()
    (folder / "_mine.csv").write_text("x\n", encoding="utf-8")
    (folder / "people.csv").write_text("_x,person\n1,p1\n", encoding="utf-8")
    assert passed_over(folder) == ("_mine.csv", "column _x of people.csv")
    assert passed_over(tmp_path / "nothing") == ()
