"""Files that are no snapshot, or an unsafe one: each is named, none ends in a traceback."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from facts.sources import peek_constitution, raw
from tests.facts.corpus import BASE, base_sheets, messages
from tests.facts.workbooks import HEAD, MAIN, pack, parts

ACCEPTED = "accepted: a workbook (.xlsx) or a folder of CSV files"
XLSX = "accepted: an Excel workbook (.xlsx), saved again without a password"


def folder(path: Path) -> Path:
    return Path(shutil.copytree(BASE, path / "snapshot"))


def book(path: Path, **changed: str | bytes | None) -> Path:
    """A workbook in order, but for some of its parts: other text, or left out where None."""
    found: dict[str, str | bytes] = dict(parts(base_sheets()))
    for name, text in changed.items():
        whole = next(part for part in found if part.endswith(f"{name}.xml"))
        if text is None:
            del found[whole]
        else:
            found[whole] = text
    return pack(path / "book.xlsx", found)


def written(path: Path, name: str, content: bytes) -> Path:
    (path / name).write_bytes(content)
    return path / name


def linked(path: Path, target: Path) -> Path:
    snapshot = folder(path)
    (snapshot / "people.csv").unlink()
    (snapshot / "people.csv").symlink_to(target)
    return snapshot


def nothing_there(path: Path) -> Path:
    return path / "nothing"


def a_name_with_a_null(path: Path) -> Path:
    return path / "a\0b"


def an_empty_folder(path: Path) -> Path:
    (path / "empty").mkdir()
    return path / "empty"


def a_folder_named_csv(path: Path) -> Path:
    return Path(shutil.copytree(BASE, path / "snapshot.csv"))


def a_folder_without_the_table_snapshot(path: Path) -> Path:
    snapshot = folder(path)
    (snapshot / "snapshot.csv").unlink()
    return snapshot


def a_folder_in_place_of_a_file(path: Path) -> Path:
    snapshot = folder(path)
    (snapshot / "people.csv").unlink()
    (snapshot / "people.csv").mkdir()
    return snapshot


def a_pipe_in_place_of_a_file(path: Path) -> Path:
    snapshot = folder(path)
    (snapshot / "people.csv").unlink()
    os.mkfifo(snapshot / "people.csv")
    return snapshot


def a_link_out_of_the_folder(path: Path) -> Path:
    return linked(path, written(path, "outside.csv", b"person\np1\n"))


def a_link_to_nowhere(path: Path) -> Path:
    return linked(path, path / "nowhere.csv")


def a_link_to_itself(path: Path) -> Path:
    return linked(path, path / "snapshot" / "people.csv")


def a_single_csv_file(path: Path) -> Path:
    return written(path, "people.csv", b"person\np1\n")


def another_kind_of_file(path: Path) -> Path:
    return written(path, "minutes.docx", b"x")


def a_workbook_with_macros(path: Path) -> Path:
    return written(path, "book.xlsm", b"PK")


def a_workbook_with_macros_inside(path: Path) -> Path:
    return pack(path / "book.xlsx", {**parts(base_sheets()), "xl/vbaProject.bin": b"x"})


def an_old_workbook(path: Path) -> Path:
    return written(path, "book.xls", b"x")


def an_old_workbook_renamed(path: Path) -> Path:
    return written(path, "book.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


def an_encrypted_workbook(path: Path) -> Path:
    name = "EncryptedPackage".encode("utf-16-le")
    return written(path, "book.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + name)


def an_empty_workbook_file(path: Path) -> Path:
    return written(path, "book.xlsx", b"")


def text_named_as_a_workbook(path: Path) -> Path:
    return written(path, "book.xlsx", b"person,name\n")


def a_truncated_workbook(path: Path) -> Path:
    content = book(path).read_bytes()
    return written(path, "book.xlsx", content[: len(content) // 2])


def a_workbook_with_a_damaged_part(path: Path) -> Path:
    content = bytearray(book(path).read_bytes())
    at = content.index(b"xl/worksheets/sheet1.xml") + 40
    content[at : at + 20] = bytes(20)
    return written(path, "book.xlsx", bytes(content))


def a_zip_that_is_no_workbook(path: Path) -> Path:
    return pack(path / "book.xlsx", {"word/document.xml": "<document/>"})


def a_workbook_without_its_list_of_sheets(path: Path) -> Path:
    return book(path, workbook=None)


def a_workbook_without_one_of_its_sheets(path: Path) -> Path:
    return book(path, sheet1=None)


def a_workbook_whose_xml_is_broken(path: Path) -> Path:
    return book(path, sheet1=f'<worksheet xmlns="{MAIN}"><sheetData><row>')


def a_workbook_with_a_doctype(path: Path) -> Path:
    return book(path, sheet1=f'<!DOCTYPE worksheet><worksheet xmlns="{MAIN}"/>')


def a_workbook_with_entities(path: Path) -> Path:
    declared = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    return book(path, styles=f"{declared}<x>&b;</x>")


def a_workbook_with_a_doctype_in_utf_16(path: Path) -> Path:
    text = f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x><worksheet xmlns="{MAIN}"/>'
    return book(path, sheet1=text.encode("utf-16"))


def a_strict_workbook(path: Path) -> Path:
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    return book(path, workbook=f'<workbook xmlns="{strict}"/>')


def a_workbook_with_rows_out_of_order(path: Path) -> Path:
    rows = '<row r="2"/><row r="1"/>'
    return book(path, sheet1=f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>')


def a_workbook_with_a_row_beyond_any_sheet(path: Path) -> Path:
    rows = '<row r="99999999999"/>'
    return book(path, sheet1=f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>')


def a_workbook_with_a_row_too_many(path: Path) -> Path:
    rows = '<row r="1000002"><c r="A1000002"><v>1</v></c></row>'
    return book(path, sheet1=f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>')


def a_workbook_with_a_cell_in_another_row(path: Path) -> Path:
    rows = '<row r="1"><c r="A2"><v>1</v></c></row>'
    return book(path, sheet1=f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>')


def a_workbook_with_text_for_a_number(path: Path) -> Path:
    rows = '<row r="1"><c r="A1"><v>one</v></c></row>'
    return book(path, sheet1=f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>')


def a_zip_bomb(path: Path) -> Path:
    content = f'{HEAD}<worksheet xmlns="{MAIN}">'.encode() + bytes(1_000)
    found = dict(parts(base_sheets()))
    with zipfile.ZipFile(path / "book.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in found.items():
            archive.writestr(name, text)
        with archive.open("xl/worksheets/sheet99.xml", "w") as part:
            part.write(content)
            for _ in range(501):
                part.write(bytes(1_000_000))
    return path / "book.xlsx"


CASES: list[tuple[Callable[[Path], Path], str]] = [
    (nothing_there, f"SNAPSHOT: found nothing: there is no such file or folder; {ACCEPTED}"),
    (
        an_empty_folder,
        f"SNAPSHOT: found no table at all; {ACCEPTED} with the table snapshot, "
        "which says constitution and as_of",
    ),
    (
        a_folder_without_the_table_snapshot,
        f"SNAPSHOT: found no table snapshot; {ACCEPTED} with "
        "the table snapshot, which says constitution and as_of",
    ),
    (
        a_folder_in_place_of_a_file,
        "people.csv: found a folder; accepted: a regular file, or a "
        "link to a file inside the folder",
    ),
    (
        a_pipe_in_place_of_a_file,
        "people.csv: found something that is no regular file; accepted: "
        "a regular file, or a link to a file inside the folder",
    ),
    (
        a_link_out_of_the_folder,
        "people.csv: found a link that leads out of the folder; accepted: "
        "a regular file, or a link to a file inside the folder",
    ),
    (
        a_link_to_nowhere,
        "people.csv: found a link that leads nowhere; accepted: a regular file, "
        "or a link to a file inside the folder",
    ),
    (
        a_link_to_itself,
        "people.csv: found a link that leads nowhere; accepted: a regular file, "
        "or a link to a file inside the folder",
    ),
    (
        a_single_csv_file,
        f"SNAPSHOT: found a single CSV file; {ACCEPTED}; name the folder that holds it",
    ),
    (another_kind_of_file, f"SNAPSHOT: found a file of another kind; {ACCEPTED}"),
    (
        a_workbook_with_macros,
        f"SNAPSHOT: found a workbook with macros (.xlsm); {ACCEPTED}; save "
        "it as an Excel workbook (.xlsx)",
    ),
    (
        a_workbook_with_macros_inside,
        f"SNAPSHOT: found a workbook with macros, whatever its ending says; {XLSX}",
    ),
    (
        an_old_workbook,
        f"SNAPSHOT: found a workbook of the old form (.xls); {ACCEPTED}; save it "
        "as an Excel workbook (.xlsx)",
    ),
    (
        an_old_workbook_renamed,
        f"SNAPSHOT: found a workbook of the old form (.xls) with the ending .xlsx; {XLSX}",
    ),
    (an_encrypted_workbook, f"SNAPSHOT: found an encrypted workbook; {XLSX}"),
    (an_empty_workbook_file, f"SNAPSHOT: found an empty file; {XLSX}"),
    (text_named_as_a_workbook, f"SNAPSHOT: found no workbook, whatever its ending says; {XLSX}"),
    (a_truncated_workbook, f"SNAPSHOT: found a truncated or damaged workbook; {XLSX}"),
    (a_workbook_with_a_damaged_part, f"SNAPSHOT: found a truncated or damaged workbook; {XLSX}"),
    (a_zip_that_is_no_workbook, f"SNAPSHOT: found a zip archive that is no workbook; {XLSX}"),
    (
        a_workbook_without_its_list_of_sheets,
        f"SNAPSHOT: found a damaged workbook: its parts do not fit together; {XLSX}",
    ),
    (
        a_workbook_without_one_of_its_sheets,
        f'SNAPSHOT: found a damaged workbook: its sheet "attendance" is missing; {XLSX}',
    ),
    (
        a_workbook_whose_xml_is_broken,
        f"SNAPSHOT: found a damaged workbook, or one packed in an unknown way; {XLSX}",
    ),
    (
        a_workbook_with_a_doctype,
        "SNAPSHOT: found a DOCTYPE or entities in "
        "xl/worksheets/sheet1.xml; accepted: a workbook without DOCTYPE and entities",
    ),
    (
        a_workbook_with_entities,
        "SNAPSHOT: found a DOCTYPE or entities in xl/styles.xml; "
        "accepted: a workbook without DOCTYPE and entities",
    ),
    (
        a_workbook_with_a_doctype_in_utf_16,
        "SNAPSHOT: found a DOCTYPE or entities in "
        "xl/worksheets/sheet1.xml; accepted: a workbook without DOCTYPE and entities",
    ),
    (
        a_strict_workbook,
        "SNAPSHOT: found a workbook of the form “Strict Open XML”; accepted: an "
        "Excel workbook (.xlsx), not Strict",
    ),
    (
        a_workbook_with_rows_out_of_order,
        f"SNAPSHOT: found a damaged workbook: rows out of order; {XLSX}",
    ),
    (
        a_workbook_with_a_row_beyond_any_sheet,
        f"SNAPSHOT: found a damaged workbook: rows out of order; {XLSX}",
    ),
    (
        a_workbook_with_a_row_too_many,
        "SNAPSHOT: found row 1000002 in xl/worksheets/sheet1.xml; "
        "accepted: at most 1000000 rows in a table",
    ),
    (
        a_workbook_with_a_cell_in_another_row,
        f"SNAPSHOT: found a damaged workbook: a cell in another row; {XLSX}",
    ),
    (
        a_workbook_with_text_for_a_number,
        f"sheet attendance, row 1: found a row that cannot be read; {XLSX}",
    ),
    (
        a_zip_bomb,
        "SNAPSHOT: found 501011849 bytes once unpacked; accepted: at most 500000000 "
        "bytes unpacked (500 MB)",
    ),
]


@pytest.mark.parametrize(("made", "line"), CASES, ids=[made.__name__ for made, _ in CASES])
def test_what_cannot_be_read_is_named(
    made: Callable[[Path], Path], line: str, tmp_path: Path
) -> None:
    path = made(tmp_path)
    found = [text.replace(str(path), "SNAPSHOT") for text in messages(path)]
    assert found == ["refused", line]


def test_a_path_that_cannot_be_is_named(tmp_path: Path) -> None:
    assert messages(a_name_with_a_null(tmp_path)) == [
        "refused",
        f"{tmp_path}/a\\u0000b: found what cannot be opened (ValueError); {ACCEPTED}",
    ]


@pytest.mark.parametrize("made", [made for made, _ in CASES])
def test_no_constitution_is_peeked_where_nothing_can_be_read(
    made: Callable[[Path], Path], tmp_path: Path
) -> None:
    assert peek_constitution(made(tmp_path)) in (None, "kscb-2018")


def test_a_file_without_leave_to_read_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The superuser may read every file, so that what the system says is said for it here.
    read = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "people.csv":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refused)
    assert messages(folder(tmp_path)) == [
        "refused",
        "people.csv: found a file that cannot be opened (permission denied); accepted: a readable "
        "file",
    ]


def test_files_and_folders_too_large_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshot = folder(tmp_path)
    for size, name in ((100_000_001, "people.csv"), (90_000_000, "posts.csv")):
        os.truncate(snapshot / name, size)
    assert "people.csv: found 100000001 bytes; accepted: a file of at most 100000000 bytes " in (
        "\n".join(messages(snapshot))
    )
    for name in ("organisations", "memberships", "meetings", "attendance"):
        os.truncate(snapshot / f"{name}.csv", 99_000_000)
    total = sum(path.stat().st_size for path in snapshot.iterdir())
    assert total > raw.UNPACKED_LIMIT
    assert messages(snapshot) == [
        "refused",
        "people.csv: found 100000001 bytes; accepted: a file of at most 100000000 bytes (100 MB)",
        f"snapshot: found {total} bytes of CSV files; accepted: at most 500000000 bytes (500 MB) "
        "in one folder",
    ]


def test_a_workbook_file_too_large_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "book.xlsx", b"PK")
    os.truncate(path, 100_000_001)
    assert messages(path) == [
        "refused",
        f"{path}: found 100000001 bytes; accepted: a file of at most 100000000 bytes (100 MB)",
    ]


def test_a_row_too_many_in_a_csv_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facts.sources.folder.ROW_LIMIT", 2)
    snapshot = folder(tmp_path)
    assert messages(snapshot) == [
        "refused",
        "people.csv, row 4: found a row too many; accepted: at most 2 rows in a table",
    ]


def test_a_value_without_end_is_named(tmp_path: Path) -> None:
    snapshot = folder(tmp_path)
    with (snapshot / "people.csv").open("w", encoding="utf-8") as file:
        file.write('person,name\np1,A\np2,"' + "x\n" * 70_000)
    assert messages(snapshot) == [
        "refused",
        "people.csv, row 3: found quotation marks that do not pair, or a value without end (field "
        "larger than field limit (131072)); accepted: a value that holds the separator, a line end "
        'or " in quotation marks, each " within it doubled',
    ]
