"""The workbook to fill in, as an officer meets it: sheets, headers, notes, drop-downs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from app.formats.template_words import SETTINGS_NOTES
from app.formats.template_workbook import template_workbook
from engine.language.model import Pack
from engine.language.packs import find_pack, load_pack, shipped_packs
from facts.sources.settings import KEYS
from facts.vocabulary.columns import ColumnKind, day, identifier
from facts.vocabulary.tables import TABLES, own_table
from tests.app.formats.offered import offered
from tests.house.house import ROOT

KENT = "kscb-2018"


@lru_cache
def pack_of(name: str) -> Pack:
    return load_pack(find_pack(name))


@lru_cache
def written(name: str) -> bytes:
    return template_workbook(pack_of(name))


@pytest.fixture
def book() -> Workbook:
    return load_workbook(io.BytesIO(written(KENT)))


def tables(book: Workbook) -> Iterator[Worksheet]:
    yield from (book[name] for name in TABLES)


def rules(sheet: Worksheet) -> dict[str, DataValidation]:
    """The rule of each column, by the header above it."""
    found = {}
    for rule in sheet.data_validations.dataValidation:
        for cells in rule.sqref.ranges:
            found[str(sheet.cell(1, cells.min_col).value)] = rule
    return found


def test_the_sheets_and_their_themes(book: Workbook) -> None:
    assert [(sheet.title, sheet.sheet_state) for sheet in book.worksheets] == [
        ("_read_me", "visible"),
        *((name, "visible") for name in TABLES),
        ("_codes", "visible"),
        ("_clauses", "visible"),
        ("_lists", "hidden"),
    ]
    assert book.active is book["_read_me"]
    colours = {
        sheet.title: sheet.sheet_properties.tabColor.rgb[2:]
        for sheet in book.worksheets
        if sheet.sheet_properties.tabColor is not None
    }
    assert colours == {
        "_read_me": "5A6570",
        "snapshot": "1D3D5C",
        **dict.fromkeys(("organisations", "people", "posts", "memberships"), "2B6CB0"),
        **dict.fromkeys(("meetings", "attendance"), "2F7D4F"),
        **dict.fromkeys(("dbs_checks", "appraisals"), "A63D2F"),
        **dict.fromkeys(("letters", "documents", "submissions"), "8A5A00"),
        **dict.fromkeys(("document_contents", "reviews"), "8A5A00"),
        **dict.fromkeys(("attestations", "reporting_lines", "waivers"), "6B4C9A"),
        **dict.fromkeys(("_codes", "_clauses"), "5A6570"),
    }


@pytest.mark.parametrize("name", shipped_packs())
def test_every_column_is_there_the_key_first_with_a_note(name: str) -> None:
    book = load_workbook(io.BytesIO(written(name)))
    for table in pack_of(name).tables.values():
        sheet = book[table.name]
        header = [cell for cell in sheet[1] if cell.value != "note"]
        columns = {column.name: column for column in table.columns}
        assert sorted(str(cell.value) for cell in header) == sorted(columns)
        assert tuple(cell.value for cell in header)[: len(table.key)] == table.key
        for cell in header:
            column = columns[str(cell.value)]
            assert cell.font.b == column.never_blank
            assert cell.comment is not None
            assert cell.comment.text.startswith(column.note)
        assert sheet.freeze_panes == "A2"
        assert not sheet.merged_cells.ranges
        rows = sheet.iter_rows(min_row=2, values_only=True)
        assert table.name == "snapshot" or list(rows) == []


def test_the_notes_of_memberships(book: Workbook) -> None:
    assert {cell.value: cell.comment.text for cell in book["memberships"][1] if cell.comment} == {
        "person": "Who.\nMust be filled in on every row.\n"
        "Example: a person on three bodies has three rows here.",
        "body": "Of which body.\nMust be filled in on every row.",
        "from": "The first day of membership.\nA date.\nMust be filled in on every row.\n"
        "Example: for somebody who left and came back: a row for each time.",
        "organisation": "Whom they represent; blank for a lay member, a chair or an observer.\n"
        "Where role is lay-member, chair or participant-observer: blank means there is none. "
        "Otherwise: blank means not known: what depends on it is reported as not evidenced.",
        "seat": "Which seat they fill.\n"
        "Blank means not known: what depends on it is reported as not evidenced.",
        "role": "As what they belong.\n"
        "Blank means not known: what depends on it is reported as not evidenced.",
        "deputy_for": "Whose named deputy they are.\nBlank means there is none.\n"
        "Example: Q deputises for P: on the row of Q write P here, and named-deputy under role. "
        "On the row of P leave it blank.",
        "until": "The last day of membership; blank while it lasts.\nA date.\n"
        "Blank means that it still lasts.\n"
        "Example: somebody whose last day was 31 March 2018 has 2018-03-31.",
        "accepted_on": "When they accepted roles and responsibilities; blank if not yet.\nA date.\n"
        "Blank means not yet.\nExample: the date on the signed form, not the day they joined.",
    }


def test_notes_have_boxes_of_their_size() -> None:
    with ZipFile(io.BytesIO(written(KENT))) as archive:
        drawn = archive.read("xl/drawings/commentsDrawing5.vml").decode()
    assert drawn.count("width:330") == len(TABLES["memberships"].columns)


def test_the_sheet_snapshot_has_its_keys(book: Workbook) -> None:
    assert tuple(SETTINGS_NOTES) == KEYS
    sheet = book["snapshot"]
    assert list(sheet.iter_rows(min_row=2, values_only=True)) == [
        (key, KENT if key == "constitution" else None, SETTINGS_NOTES[key]) for key in KEYS
    ]
    found = {
        str(sheet.cell(cells.min_row, 1).value): rule.type
        for rule in sheet.data_validations.dataValidation
        for cells in rule.sqref.ranges
    }
    assert found == {
        "constitution": "list",
        "as_of": "date",
        "covers_from": "date",
        "dates": "list",
        "prepared_on": "date",
    }


def test_what_each_column_of_memberships_and_meetings_takes(book: Workbook) -> None:
    def of(name: str) -> dict[str, tuple[str | None, str | None, str | None]]:
        found = rules(book[name])
        return {key: (rule.type, rule.errorStyle, rule.formula1) for key, rule in found.items()}

    people = "'people'!$A$2:INDEX('people'!$A$2:$A$1001,MAX(1,'_lists'!$"
    found = of("memberships")
    assert (found["person"][2] or "").startswith(people)
    assert {key: rule[:2] for key, rule in found.items()} == {
        "person": ("list", "warning"),
        "body": ("list", "warning"),
        "from": ("date", "stop"),
        "organisation": ("list", "warning"),
        "seat": ("list", "warning"),
        "role": ("list", "stop"),
        "deputy_for": ("list", "warning"),
        "until": ("date", "stop"),
        "accepted_on": ("date", "stop"),
    }
    assert found["seat"][2] == 'INDIRECT("seats_"&SUBSTITUTE($B2,"-","_"))'
    assert {key: rule[:2] for key, rule in of("meetings").items()} == {
        "meeting": ("custom", "warning"),
        "body": ("list", "warning"),
        **dict.fromkeys(("date", "agenda_agreed_on", "papers_sent_on"), ("date", "stop")),
        **dict.fromkeys(("action_log_sent_on", "minutes_sent_on"), ("date", "stop")),
        "cancelled_on": ("date", "stop"),
        "state": ("list", "stop"),
        "cancelled_because": ("list", "stop"),
        "duration_minutes": ("whole", "stop"),
    }
    assert of("organisations")["statutory"] == ("list", "stop", '"yes,no"')


def test_text_stays_text_and_dates_are_dates(book: Workbook) -> None:
    for table in TABLES.values():
        sheet = book[table.name]
        if table.name == "snapshot":
            continue
        columns = {column.name: column for column in table.columns}
        for place, cell in enumerate(sheet[1], start=1):
            kind = columns[str(cell.value)].kind
            style = sheet.column_dimensions[get_column_letter(place)]
            if kind is ColumnKind.DATE:
                assert style.number_format == "yyyy-mm-dd"
            elif kind is not ColumnKind.NUMBER:
                assert style.number_format == "@"
            assert style.width >= len(str(cell.value)) + 5


def test_only_this_constitutions_words_are_offered(book: Workbook) -> None:
    pack = pack_of(KENT)
    found = rules(book["memberships"])
    assert offered(book, found["body"].formula1) == tuple(pack.bodies)
    assert offered(book, rules(book["posts"])["post"].formula1) == pack.posts
    kinds = offered(book, rules(book["documents"])["kind"].formula1)
    assert "annual-report" in kinds
    assert "e-safety-strategy" not in kinds
    reviews = offered(book, rules(book["reviews"])["subject"].formula1)
    assert reviews == (*pack.bodies, KENT)
    clauses = offered(book, rules(book["waivers"])["clause"].formula1)
    assert clauses == tuple(clause.clause for clause in pack.clauses)


@pytest.mark.parametrize("name", shipped_packs())
def test_every_way_in_which_something_turns_out_is_offered(name: str) -> None:
    """A record says who sent apologies also where the rules ask only who was there."""
    book = load_workbook(io.BytesIO(written(name)))
    assert [
        offered(book, rules(book[table])[column].formula1)
        for table, column in (
            ("attendance", "outcome"),
            ("meetings", "state"),
            ("meetings", "cancelled_because"),
            ("appraisals", "outcome"),
        )
    ] == [
        ("present", "apologies", "absent", "deputised"),
        ("scheduled", "held", "cancelled"),
        ("no-business", "other"),
        ("satisfactory", "unsatisfactory", "not-recorded"),
    ]


def test_a_clause_of_the_same_number_is_not_that_of_another_constitution() -> None:
    """Kent's clause 5.6(d) knows kinds of letters; the charter's clause 5 is on something else."""
    pack = load_pack(ROOT / "tests" / "packs" / "charter")
    book = load_workbook(io.BytesIO(template_workbook(pack)))
    assert offered(book, rules(book["letters"])["kind"].formula1) == ()


def test_only_a_constitution_that_asks_for_checks_speaks_of_them_first() -> None:
    headings = {
        name: {row[0] for row in load_workbook(io.BytesIO(written(name)))["_read_me"].values}
        for name in (KENT, "oswg")
    }
    assert ["DBS checks" in headings[name] for name in (KENT, "oswg")] == [True, False]


def test_the_seats_of_the_body_that_is_chosen(book: Workbook) -> None:
    pack = pack_of(KENT)
    for body in pack.bodies.values():
        found = offered(book, "seats_" + body.code.replace("-", "_"))
        assert found[: len(body.seats)] == body.seats
        given = {code.code for code in pack.codes.of_kind("seat") if body.code in code.bodies}
        every = offered(book, "seats_")
        assert set(found) == (set(body.seats) | given.intersection(every) or set(every))
    assert set(offered(book, "seats_")) == {
        seat for body in pack.bodies.values() for seat in body.seats
    }


def test_a_referred_check_is_not_offered(book: Workbook) -> None:
    rule = rules(book["dbs_checks"])["outcome"]
    assert offered(book, rule.formula1) == ("satisfactory", "awaited")
    assert rule.errorStyle == "warning"


def test_names_of_several_kinds_stand_in_one_list(book: Workbook) -> None:
    pack = pack_of(KENT)
    rule = rules(book["letters"])["signed_by"]
    place = book.defined_names[rule.formula1].attr_text
    rows = str(place).split("MAX(1,")[1].split(")")[0]
    people, posts = rows.split("+")
    assert posts == str(len(pack.posts))
    count = book["_lists"][people.split("!")[1].replace("$", "")].value
    assert count == (
        "=MAX(0,SUMPRODUCT(MAX(('people'!$A$2:$A$1001<>\"\")*ROW('people'!$A$2:$A$1001)))-1)"
    )
    letter = str(place).split("!$")[1][0:2].rstrip("$")
    assert book["_lists"][f"{letter}4"].value == (
        f"=IF(3<={people},INDEX('people'!$A$2:$A$1001,3)&\"\","
        f'IF(3-{people}<={posts},INDEX(list_post,3-{people})&"",""))'
    )


def test_the_sample_could_have_been_typed(book: Workbook) -> None:
    """Nothing of it is refused by a drop-down: what is not offered is asked about at most."""
    refused, chosen = [], 0
    for table in TABLES.values():
        with (ROOT / f"facts/samples/kscb-2017-18/{table.name}.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        for column in table.columns:
            if column.codes is None:
                continue
            rule = rules(book[table.name])[column.name]
            words = offered(book, "seats_" if column.codes == "seat" else rule.formula1)
            for row in rows:
                chosen += row[column.name] in words
                if row[column.name] not in (*words, "") and rule.errorStyle == "stop":
                    refused.append((table.name, column.name, row[column.name]))
    assert refused == []
    assert chosen > 1_000


def test_a_table_of_the_constitutions_own_has_a_sheet() -> None:
    votes = own_table(
        "votes",
        "Votes taken.",
        (
            replace(day("On which day."), name="taken_on"),
            replace(identifier("Which vote.", key=True), name="vote"),
        ),
    )
    kent = pack_of(KENT)
    pack = replace(kent, tables={**kent.tables, "votes": votes})
    book = load_workbook(io.BytesIO(template_workbook(pack)))
    sheet = book["votes"]
    assert [cell.value for cell in sheet[1]] == ["vote", "taken_on"]
    colour = sheet.sheet_properties.tabColor
    assert colour is not None
    assert colour.rgb == "000F766E"
    assert {key: rule.type for key, rule in rules(sheet).items()} == {
        "vote": "custom",
        "taken_on": "date",
    }
    names = [row[0].value for row in book["_read_me"].iter_rows()]
    assert names.index("This constitution's own") + 1 == names.index("votes")


def test_the_read_me_leads_to_every_sheet(book: Workbook) -> None:
    sheet = book["_read_me"]
    links = {
        str(row[0].value): row[0].hyperlink.location
        for row in sheet.iter_rows()
        if row[0].hyperlink is not None
    }
    assert links == {name: f"'{name}'!A1" for name in (*TABLES, "_codes", "_clauses")}
    said = "\n".join(str(row[1].value) for row in sheet.iter_rows() if row[1].value)
    assert "dbs_referrals.csv, with the columns person, issued_on, outcome." in said
    assert "dbs_referrals" not in book.sheetnames


def test_the_words_and_clauses_are_told(book: Workbook) -> None:
    codes = list(book["_codes"].iter_rows(values_only=True))
    assert codes[0] == ("used for", "code", "what it means")
    assert ("attendance outcome", "absent", "Not there, no apologies") in codes
    clauses = {
        (row[0], row[1]): row[2:] for row in book["_clauses"].iter_rows(min_row=2, values_only=True)
    }
    obligations = [(each.clause, each.id) for each in pack_of(KENT).obligations]
    assert list(clauses) == obligations
    assert clauses["5.5(b)", "recruitment-panel"][1:] == (
        "somebody's word (sheet attestations)",
        "attestations",
        "5.5(b)",
        "The record of a selection panel that shows two or more statutory agencies.",
        "Panel of statutory members that recruits the Chair",
    )
    assert clauses["5.6(a)", "dbs-freshness"][1] == "the sheets"


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (RRGGBB) as WCAG 2 works it out."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    lights = sorted((light(one), light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def test_every_text_has_contrast(book: Workbook) -> None:
    for sheet in book.worksheets:
        for row in sheet.iter_rows(max_row=80):
            for cell in row:
                if cell.value is None or cell.font.color is None:
                    continue
                filled = cell.fill.fill_type == "solid"
                ground = cell.fill.fgColor.rgb[2:] if filled else "FFFFFF"
                ink = cell.font.color.rgb
                text = ink[2:] if isinstance(ink, str) else "000000"
                assert contrast(text, ground) >= 4.5, (sheet.title, cell.coordinate)
