"""The shipped sample: the size of a real year, readable, and the same in both its forms."""

from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from facts.dates import working_days_between
from facts.snapshot import Snapshot
from facts.sources import Expectations, read_snapshot
from facts.vocabulary.codes import standard_codes
from facts.vocabulary.tables import TABLES, Attendance, Meeting, Membership

REPOSITORY = Path(__file__).parents[2]
FOLDER = REPOSITORY / "facts" / "samples" / "kscb-2017-18"
WORKBOOK = FOLDER.with_suffix(".xlsx")
LIST = REPOSITORY / "docs" / "sample.md"
GROUPS = {
    "business-group",
    "case-review-group",
    "cdop",
    "learning-development",
    "quality-effectiveness",
    "mase",
    "health-safeguarding",
    "education-safeguarding",
    "policy-procedures",
    "safeguarding-leads",
    "risks-threats-vulnerabilities",
}
FULL_ROLES = {"chair", "co-chair", "vice-chair", "deputy-chair", "member", "lay-member"}


def read(path: Path) -> Snapshot:
    """Read one form of the sample, with the contract's own tables and codes."""
    return read_snapshot(
        path, Expectations(codes=standard_codes(), constitutions=frozenset({"kscb-2018"}))
    )


def facts_of(snapshot: Snapshot, table: str) -> list[object]:
    """The rows of one table."""
    return [record.fact for record in snapshot.records(table)]


def test_every_table_is_there_and_the_year_has_its_stated_size() -> None:
    """About ninety people, seventy to eighty-five meetings, about a thousand attendance rows."""
    snapshot = read(FOLDER)
    sizes = {name: len(snapshot.records(name)) for name in snapshot.supplied}
    assert set(snapshot.supplied) == set(TABLES)
    assert 85 <= sizes["people"] <= 100
    assert 65 <= sizes["meetings"] <= 85
    assert 900 <= sizes["attendance"] <= 1100
    assert all(size for size in sizes.values())


def test_it_is_audited_as_of_the_end_of_april() -> None:
    """The settings that the documents and the benchmarks count on."""
    settings = read(FOLDER).settings
    assert settings.constitution == "kscb-2018"
    assert settings.as_of == date(2018, 4, 30)
    assert settings.covers_from is None


def test_it_reads_with_the_one_planted_warning_only() -> None:
    """A deputised meeting for which nobody noted who came."""
    for form, place in ((FOLDER, "attendance.csv"), (WORKBOOK, "sheet attendance")):
        warnings = read(form).warnings
        assert [(problem.place, problem.column) for problem in warnings] == [(place, "deputy")]


def test_workbook_and_folder_have_the_same_digest() -> None:
    """Both forms are one snapshot."""
    assert read(WORKBOOK).digest == read(FOLDER).digest


def test_every_group_meets_on_working_days_and_sits_on_the_business_group() -> None:
    """Meetings fall on working days of England; a group's chair is on the Business Group."""
    snapshot = read(FOLDER)
    meetings = [fact for fact in facts_of(snapshot, "meetings") if isinstance(fact, Meeting)]
    members = [fact for fact in facts_of(snapshot, "memberships") if isinstance(fact, Membership)]
    assert {meeting.body for meeting in meetings} == GROUPS | {"board", "hwb-0-25"}
    day = timedelta(days=1)
    idle = [m for m in meetings if working_days_between(m.date - day, m.date + day) != 1]
    assert idle == []
    running = [m for m in members if m.until is None or m.until >= snapshot.settings.as_of]
    chairs = {m.person: m.body for m in running if m.role == "chair" and m.body in GROUPS}
    assert set(chairs.values()) | {"business-group"} == GROUPS
    assert set(chairs) <= {m.person for m in running if m.body == "business-group"}


def test_every_held_meeting_has_a_row_for_everybody_on_its_roll() -> None:
    """Nobody in a full role is left out, and nobody is there who was not on the roll."""
    snapshot = read(FOLDER)
    rows = {
        (fact.meeting, fact.person)
        for fact in facts_of(snapshot, "attendance")
        if isinstance(fact, Attendance)
    }
    meetings = [fact for fact in facts_of(snapshot, "meetings") if isinstance(fact, Meeting)]
    members = [fact for fact in facts_of(snapshot, "memberships") if isinstance(fact, Membership)]

    def on_roll(meeting: Meeting, member: Membership) -> bool:
        ends_after = member.until is None or member.until >= meeting.date
        return member.body == meeting.body and member.from_ <= meeting.date and ends_after

    held = [meeting for meeting in meetings if meeting.state == "held"]
    everybody = {
        (meeting.meeting, member.person)
        for meeting in held
        for member in members
        if on_roll(meeting, member)
    }
    required = {
        (meeting.meeting, member.person)
        for meeting in held
        for member in members
        if on_roll(meeting, member) and member.role in FULL_ROLES
    }
    assert required - rows == set()
    assert rows - everybody == set()


def test_the_planted_list_shows_every_status_and_names_only_what_is_there() -> None:
    """The list in the documents is about this snapshot: its people and its meetings."""
    lines = [line.split(" | ") for line in LIST.read_text(encoding="utf-8").splitlines()]
    planted = [cells for cells in lines if len(cells) == 6 and cells[4].startswith("`")]
    expected = Counter(re.split(r"[, ]", cells[5])[0] for cells in planted)
    assert set(expected) == {"met", "pending", "not-evidenced", "breach", "waived", "exempt"}
    assert 25 <= expected["breach"] <= 75
    named = {part for cells in planted for part in cells[4].strip("`").split("/")}
    with (FOLDER / "people.csv").open(encoding="utf-8", newline="") as people:
        known = {row["person"] for row in csv.DictReader(people)}
    assert {part for part in named if re.fullmatch(r"p\d+", part)} <= known
    with (FOLDER / "meetings.csv").open(encoding="utf-8", newline="") as meetings:
        known = {row["meeting"] for row in csv.DictReader(meetings)}
    assert {part for part in named if part.startswith("m-")} <= known
