"""What a snapshot may look like and still be read: encodings, separators, spellings, cells."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from facts.problems import SnapshotRefused
from facts.snapshot import Snapshot
from facts.sources import peek_constitution, read_snapshot
from facts.vocabulary.codes import Code
from facts.vocabulary.columns import Column, ColumnKind
from facts.vocabulary.tables import TABLES, own_table
from tests.facts.corpus import BASE, EXPECTATIONS, base_sheets, messages
from tests.facts.workbooks import pack, parts

PEOPLE = [
    {"person": "p1", "name": "Person One"},
    {"person": "p2", "name": "Person Two"},
    {"person": "p3", "name": "Person Three"},
]


def folder(path: Path, **files: str | bytes) -> Path:
    """The snapshot in order, with these files in place of its own."""
    snapshot = path / "snapshot"
    shutil.copytree(BASE, snapshot)
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        (snapshot / f"{name}.csv").write_bytes(data)
    return snapshot


def book(path: Path, states: Mapping[str, str] | None = None, **sheets: Any) -> Path:
    return pack(path / "book.xlsx", parts({**base_sheets(), **sheets}, states))


def read(path: Path, **more: Any) -> Snapshot:
    return read_snapshot(path, EXPECTATIONS, **more)


def rows(snapshot: Snapshot, table: str) -> list[dict[str, Any]]:
    """What is said in a table, blanks left out."""
    return [
        {name: cell for name, cell in record.fact.cells().items() if cell is not None}
        for record in snapshot.records(table)
    ]


def places(snapshot: Snapshot, table: str) -> list[tuple[str, int]]:
    return [(record.place, record.row) for record in snapshot.records(table)]


AS_PLAIN = "person,name\np1,Person One\np2,Person Two\np3,Person Three\n"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(AS_PLAIN.encode("utf-8-sig"), id="utf-8 with its mark"),
        pytest.param(AS_PLAIN.encode("utf-16"), id="utf-16"),
        pytest.param(b"\xfe\xff" + AS_PLAIN.encode("utf-16-be"), id="utf-16, other end first"),
        pytest.param(AS_PLAIN.replace(",", ";"), id="semicolons"),
        pytest.param(AS_PLAIN.replace(",", "\t"), id="tabs"),
        pytest.param("sep=;\r\n" + AS_PLAIN.replace(",", ";"), id="sep= line"),
        pytest.param("SEP=|\n" + AS_PLAIN.replace(",", "|"), id="sep= line of another sign"),
        pytest.param(b"\xef\xbb\xbfsep=\t\n" + AS_PLAIN.replace(",", "\t").encode(), id="sep= tab"),
        pytest.param(AS_PLAIN.replace("\n", "\r"), id="lines end in CR"),
        pytest.param(AS_PLAIN.replace("\n", "\r\n"), id="lines end in CRLF"),
        pytest.param(AS_PLAIN.rstrip("\n"), id="no line end at the end"),
        pytest.param(AS_PLAIN.replace("person,name", " Person ,NAME"), id="header in any case"),
        pytest.param(AS_PLAIN.replace("\n", ",,,\n"), id="trailing empty columns"),
        pytest.param(AS_PLAIN.replace("p1,", "\u00a0p1 ,\u2003"), id="trimmed"),
        pytest.param(AS_PLAIN.replace("p1,Person One", '"p1","Person One"'), id="quoted"),
        pytest.param(
            "name,_private,Note 1,person\nPerson One,x,y,p1\nPerson Two,,,p2\nPerson Three,,,p3\n",
            id="columns of one's own",
        ),
    ],
)
def test_the_same_people_are_read_from(content: str | bytes, tmp_path: Path) -> None:
    snapshot = read(folder(tmp_path, people=content))
    assert rows(snapshot, "people") == PEOPLE
    assert places(snapshot, "people") == [("people.csv", row) for row in (2, 3, 4)]
    assert snapshot.digest == read(BASE).digest
    assert snapshot.warnings == ()


def test_rows_are_records_and_blank_ones_count(tmp_path: Path) -> None:
    people = 'person,name\n\n  , \np1,"Person\r\nOne"\n\np2\np3,"Person ""Three"""\n,\n'
    snapshot = read(folder(tmp_path, people=people))
    assert rows(snapshot, "people") == [
        {"person": "p1", "name": "Person\nOne"},
        {"person": "p2"},
        {"person": "p3", "name": 'Person "Three"'},
    ]
    assert places(snapshot, "people") == [("people.csv", row) for row in (4, 6, 7)]


def test_a_row_with_nothing_but_notes_is_blank(tmp_path: Path) -> None:
    people = "person,note\np1,\n,remember to ask\np2,\np3,\n"
    assert len(read(folder(tmp_path, people=people)).records("people")) == 3


def test_windows_1252_is_read_with_a_warning(tmp_path: Path) -> None:
    people = "person,name\np1,Renée – “One”\np2,\np3,\n".encode("cp1252")
    snapshot = read(folder(tmp_path, people=people))
    assert rows(snapshot, "people")[0] == {"person": "p1", "name": "Renée – “One”"}
    assert [problem.line for problem in snapshot.warnings] == [
        "warning: people.csv: found bytes that are not UTF-8 (0xE9 at byte 19), read as "
        "Windows-1252; accepted: a CSV file in UTF-8; in Excel save as “CSV UTF-8”"
    ]


def test_files_that_are_passed_over(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "~$people.csv").write_bytes(b"\x00lock")
    (path / "_scratch.csv").write_text("x\n1\n", encoding="utf-8")
    (path / "Notes on people.csv").write_text("x\n1\n", encoding="utf-8")
    (path / "dbs_referrals.csv").write_text("nothing that is read\n", encoding="utf-8")
    assert messages(path) == ["read"]


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "people.csv").rename(path / "_kept.csv")
    (path / "people.csv").symlink_to("_kept.csv")
    assert rows(read(path), "people") == PEOPLE


def test_names_of_tables_match_in_any_case(tmp_path: Path) -> None:
    path = folder(tmp_path)
    (path / "DBS Checks.CSV").write_text("person,issued on\np1,2016-05-01\n", encoding="utf-8")
    assert rows(read(path), "dbs_checks") == [{"person": "p1", "issued_on": date(2016, 5, 1)}]


def test_the_settings(tmp_path: Path) -> None:
    snapshot = read(
        folder(
            tmp_path,
            snapshot="Key,Value\nConstitution,KSCB\nAs-Of,30/4/2018\ncovers from,01/04/2016\n"
            "dates,DD/MM/YYYY\nprepared_by,An officer\nPrepared On,1/5/2018\nsource,\n",
        )
    )
    settings = snapshot.settings
    assert (settings.constitution, settings.as_of) == ("kscb-2018", date(2018, 4, 30))
    assert (settings.covers_from, settings.dates) == (date(2016, 4, 1), "dd/mm/yyyy")
    assert (settings.prepared_by, settings.prepared_on) == ("An officer", date(2018, 5, 1))
    assert settings.source is None
    assert rows(snapshot, "snapshot") == [
        {"key": "as_of", "value": "2018-04-30"},
        {"key": "constitution", "value": "kscb-2018"},
        {"key": "covers_from", "value": "2016-04-01"},
        {"key": "dates", "value": "dd/mm/yyyy"},
        {"key": "prepared_by", "value": "An officer"},
        {"key": "prepared_on", "value": "2018-05-01"},
        {"key": "source"},
    ]


def test_how_dates_are_written_is_no_fact(tmp_path: Path) -> None:
    slashed = "key,value\nconstitution,kscb-2018\nas_of,30/04/2018\ndates,dd/mm/yyyy\n"
    meetings = "meeting,body,date,state\nm1,board,1/6/2017,held\nm2,board,2017-09-01,scheduled\n"
    snapshot = read(folder(tmp_path, snapshot=slashed, meetings=meetings))
    assert snapshot.digest == read(BASE).digest


@pytest.mark.parametrize("constitution", ["kscb-2018", "KSCB", "kscb_2018"])
def test_the_constitution_is_peeked(constitution: str, tmp_path: Path) -> None:
    settings = [["key", "value"], ["as_of", "never"], ["CONSTITUTION", constitution]]
    text = "\n".join(",".join(row) for row in settings)
    assert peek_constitution(folder(tmp_path, snapshot=text)) == "kscb-2018"
    assert peek_constitution(book(tmp_path, snapshot=settings)) == "kscb-2018"


def test_codes_are_read_by_alias_in_any_case(tmp_path: Path) -> None:
    snapshot = read(
        folder(
            tmp_path,
            memberships="person,body,from,seat,role\n"
            "p1,Child Death Overview Panel,2015-04-01,Police,Core Member\n"
            "p2,KSCB_board,2015-04-01,made up seat,OBSERVER\n",
        )
    )
    assert rows(snapshot, "memberships") == [
        {"person": "p1", "body": "cdop", "from": date(2015, 4, 1), "seat": "kent-police"}
        | {"role": "member"},
        {"person": "p2", "body": "board", "from": date(2015, 4, 1), "seat": "made-up-seat"}
        | {"role": "participant-observer"},
    ]


def test_yes_and_no_in_every_spelling(tmp_path: Path) -> None:
    spelled = ["yes", "TRUE", "1", "No", "false", "0", ""]
    people = "person,serving_police_officer\n" + "".join(
        f"p{number},{word}\n" for number, word in enumerate(spelled, start=1)
    )
    found = read(folder(tmp_path, people=people)).records("people")
    assert [record.fact.cell("serving_police_officer") for record in found] == [
        *(True, True, True),
        *(False, False, False),
        None,
    ]


def test_a_post_stands_where_a_person_may(tmp_path: Path) -> None:
    snapshot = read(
        folder(
            tmp_path,
            appraisals="person,held_on,by\np2,2018-01-10,Independent_Chair\np3,2018-01-10,p1\n",
            letters="letter,about,to,signed_by\nl1,Independent Chair,kscb-board,p1\n",
            reviews="subject_kind,subject,reviewed_on,by\nmembership,KSCB board,2018-01-10,p1\n"
            "constitution,kscb,2018-01-10,\n",
        )
    )
    assert [row["by"] for row in rows(snapshot, "appraisals")] == ["independent-chair", "p1"]
    assert rows(snapshot, "letters") == [
        {"letter": "l1", "about": "independent-chair", "to": "board", "signed_by": "p1"}
    ]
    assert [row["subject"] for row in rows(snapshot, "reviews")] == ["kscb-2018", "board"]


def test_ends_of_lines(tmp_path: Path) -> None:
    lines = (
        "from,relation,to\n"
        "Business Sub Group,reports to,main-board\n"
        "policy-procedures,reports-to,body:mscb\n"
        "policy-procedures,reports-to,Organisation:mscb\n"
        "person:p1,accountable-to,post:head-of-paid-service\n"
    )
    snapshot = read(
        folder(tmp_path, reporting_lines=lines, organisations="organisation\npolice\ntrust\nmscb\n")
    )
    assert [tuple(row.values()) for row in rows(snapshot, "reporting_lines")] == [
        ("business-group", "reports-to", "board"),
        ("p1", "accountable-to", "head-of-paid-service"),
        ("policy-procedures", "reports-to", "mscb"),
        ("policy-procedures", "reports-to", "organisation:mscb"),
    ]
    assert snapshot.spelled == {"mscb": "body:mscb"}
    assert snapshot.warnings == ()


def test_subjects_are_read_as_a_report_names_them(tmp_path: Path) -> None:
    snapshot = read(
        folder(
            tmp_path,
            people="person\np1\np2\np3\ncrg\n",
            waivers="clause,subject,from,until,approved_by\n"
            "5.6(a),p1/KSCB board,2018-01-01,2018-06-30,Board\n"
            "5.6(a),crg/crg,2018-01-01,2018-06-30,Board\n"
            "5.3,qe,2018-01-01,2018-06-30,Board\n",
        )
    )
    assert [row["subject"] for row in rows(snapshot, "waivers")] == [
        "quality-effectiveness",
        "crg/crg",
        "p1/board",
    ]


def test_attestations_of_two_obligations_are_two(tmp_path: Path) -> None:
    attestations = (
        "clause,subject,attested_on,holds,obligation\n"
        "5.3,board,2018-01-01,yes,lay-members\n5.3,board,2018-01-01,no,lay-continuation\n"
    )
    found = read(folder(tmp_path, attestations=attestations)).records("attestations")
    assert [(record.row, record.fact.cell("obligation")) for record in found] == [
        (3, "lay-continuation"),
        (2, "lay-members"),
    ]


def test_what_was_not_supplied_is_not_looked_up(tmp_path: Path) -> None:
    path = folder(tmp_path)
    for name in ("people", "organisations", "meetings"):
        (path / f"{name}.csv").unlink()
    snapshot = read(path)
    assert snapshot.supplied == ("snapshot", "posts", "memberships", "attendance")
    assert not snapshot.is_supplied("people")
    assert snapshot.records("people") == ()
    assert snapshot.warnings == ()


def test_a_table_with_only_a_header_is_a_complete_record(tmp_path: Path) -> None:
    snapshot = read(folder(tmp_path, letters="letter\n"))
    assert snapshot.is_supplied("letters")
    assert snapshot.records("letters") == ()
    assert snapshot.digest != read(BASE).digest


def test_referrals_are_for_the_chair_alone(tmp_path: Path) -> None:
    path = folder(
        tmp_path,
        dbs_checks="person,issued_on,outcome\np1,2016-05-01,satisfactory\np2,2017-05-01,awaited\n",
        dbs_referrals="person,issued_on,outcome\np2,2017-05-01,referred\np3,2017-06-01,referred\n",
    )
    assert read(path).supplied[-1] == "dbs_checks"
    assert [row["outcome"] for row in rows(read(path), "dbs_checks")] == ["satisfactory", "awaited"]
    snapshot = read(path, referrals=True)
    assert [
        (record.table, record.row, record.fact.cell("outcome"))
        for record in snapshot.records("dbs_checks")
    ] == [
        ("dbs_checks", 2, "satisfactory"),
        ("dbs_referrals", 2, "referred"),
        ("dbs_referrals", 3, "referred"),
    ]
    assert [record.row for record in snapshot.written("dbs_checks")] == [2, 3]


def test_cells_of_a_workbook(tmp_path: Path) -> None:
    path = book(
        tmp_path,
        {"people": "hidden", "organisations": "veryHidden"},
        snapshot=[["key", "value"], ["constitution", "kscb"], ["as_of", date(2018, 4, 30)]],
        people=[
            ["Person", "Name", "Serving police officer", None, "Note"],
            [7, "Person One", True],
            ["007", {"formula": "A1", "value": "Person Two"}, 0, None, {"error": "#N/A"}],
            [],
            ["p1", {"formula": 'IF(1,"","")', "value": ""}],
            ["p2", 12.5],
            ["p3", "_x000D_\nline_x000d_\nline"],
        ],
        meetings=[
            ["meeting", "body", "date", "state", "duration_minutes"],
            ["m1", "board", date(2017, 6, 1), "held", 90.0],
            ["m2", "board", "2017-09-01", "scheduled", {"formula": "60+30", "value": 90}],
        ],
        documents=[["document", "period"], [1.0, 2018], ["d2", "2017-18-Q3"]],
        letters=[["letter", "sent_on"], ["l1", datetime(2018, 1, 2)]],
        Sheet1=[],
        notes=[["anything"], [{"error": "#REF!"}]],
    )
    snapshot = read(path)
    assert snapshot.settings.as_of == date(2018, 4, 30)
    assert rows(snapshot, "people") == [
        {"person": "007", "name": "Person Two", "serving_police_officer": False},
        {"person": "7", "name": "Person One", "serving_police_officer": True},
        {"person": "p1"},
        {"person": "p2", "name": "12.5"},
        {"person": "p3", "name": "line\n\nline"},
    ]
    assert places(snapshot, "people") == [("sheet people", row) for row in (3, 2, 5, 6, 7)]
    assert [row["duration_minutes"] for row in rows(snapshot, "meetings")] == [90, 90]
    assert rows(snapshot, "documents") == [
        {"document": "1", "period": "2018"},
        {"document": "d2", "period": "2017-18-Q3"},
    ]
    assert rows(snapshot, "letters") == [{"letter": "l1", "sent_on": date(2018, 1, 2)}]
    assert snapshot.warnings == ()


def test_a_chart_sheet_is_passed_over(tmp_path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.chart import BarChart, Reference

    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "snapshot"
    for row in (["key", "value"], ["constitution", "kscb-2018"], ["as_of", "2018-04-30"]):
        sheet.append(row)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=2, max_row=3))
    made.create_chartsheet("Attendance this year").add_chart(chart)
    made.save(tmp_path / "book.xlsx")
    assert messages(tmp_path / "book.xlsx") == ["read"]


def test_a_pack_adds_tables_and_codes(tmp_path: Path) -> None:
    votes = own_table(
        "votes",
        "Votes cast.",
        [
            Column("motion", ColumnKind.IDENTIFIER, "Which motion.", key=True),
            Column("class", ColumnKind.CODE, "What kind.", codes="vote-class"),
            Column("for", ColumnKind.NUMBER, "How many were for it."),
        ],
    )
    expectations = replace(
        EXPECTATIONS,
        tables={**TABLES, "votes": votes},
        codes=EXPECTATIONS.codes.extended([Code("vote-class", "open", "By show of hands")]),
    )
    path = folder(tmp_path, votes="motion,class,for\n1,Open,7\n2,,\n")
    snapshot = read_snapshot(path, expectations)
    assert snapshot.supplied[-1] == "votes"
    assert rows(snapshot, "votes") == [{"motion": "1", "class": "open", "for": 7}, {"motion": "2"}]
    with pytest.raises(SnapshotRefused, match='found the unknown table "votes"'):
        read_snapshot(path, EXPECTATIONS)


def test_without_known_clauses_none_is_checked(tmp_path: Path) -> None:
    waivers = "clause,subject,from,until,approved_by,obligation\n9.9,p1,2018-01-01,2018-02-01,B,x\n"
    path = folder(tmp_path, waivers=waivers)
    assert messages(path, replace(EXPECTATIONS, clauses=None)) == ["read"]
