"""Small snapshots that reach the hard cases, for each family of clauses.

Each strategy gives `Given`: rows, an audit date and the first day covered, without blanks; then
`with_blanks` empties some cells and drops some attendance rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.oracle.world import FULL_ROLES, Tables

Draw = Callable[[st.SearchStrategy[Any]], Any]

AUDIT_DAYS = [
    date(2018, 4, 30),
    date(2018, 3, 31),
    date(2018, 4, 1),
    date(2017, 12, 31),
    date(2018, 1, 1),
    date(2019, 2, 28),
    date(2020, 2, 29),
    date(2020, 3, 1),
    date(2018, 5, 28),
]
# Roles and outcomes that matter often, those that do not now and then.
ROLES = [*FULL_ROLES, "member", "member", "member", "chair", "named-deputy", "virtual-member"]
ROLES += ["participant-observer", "co-opted-member", "adviser", "associate"]
OUTCOMES = ["present", "present", "deputised", "absent", "absent", "apologies"]
ORGANISATIONS = ["kent-police", "a-trust"]


@dataclass(frozen=True)
class Given:
    """Rows by table, the audit date, the first day covered."""

    tables: Tables
    as_of: date
    covers_from: date | None = None


def _pick(draw: Draw, options: Any) -> Any:
    return draw(st.sampled_from(list(options)))


def _some(draw: Draw, options: Any, least: int = 0, most: int = 4) -> list[Any]:
    return list(draw(st.lists(st.sampled_from(list(options)), min_size=least, max_size=most)))


def _often(draw: Draw, chances: int = 4) -> bool:
    return bool(draw(st.integers(0, chances - 1)) > 0)


def _day(draw: Draw, around: date, moves: Any) -> date:
    return around + timedelta(_pick(draw, moves))


def _when(draw: Draw) -> tuple[date, date | None]:
    as_of = _pick(draw, AUDIT_DAYS)
    covers = None if _often(draw) else as_of - timedelta(_pick(draw, (0, 30, 200, 400)))
    return as_of, covers


def _membership(
    draw: Draw, person: str, body: str, start: date, until: date | None = None, **cells: Any
) -> dict[str, Any]:
    role = cells.pop("role", None) or _pick(draw, ROLES)
    organisation = None if role in ("lay-member", "chair") else _pick(draw, ORGANISATIONS)
    row = {"person": person, "body": body, "from": start, "until": until, "role": role}
    return row | {"organisation": organisation, "seat": "cxk"} | cells


def _unique(rows: list[dict[str, Any]], *key: str) -> list[dict[str, Any]]:
    return list({tuple(row[name] for name in key): row for row in rows}.values())


def _people(draw: Draw, names: list[str]) -> list[dict[str, Any]]:
    return [
        {"person": name, "serving_police_officer": not _often(draw)} for name in sorted(set(names))
    ]


def _spans(draw: Draw, anchors: list[date]) -> list[tuple[date, date | None]]:
    """One or two spans of a person: meeting, leaving a gap, overlapping, or changing role."""
    start = _day(draw, _pick(draw, anchors), (-1500, -400, -1, 0, 1))
    if _often(draw, 3):
        open_ = _often(draw)
        return [(start, None if open_ else start + timedelta(_pick(draw, (0, 30, 200, 1500))))]
    end = start + timedelta(_pick(draw, (0, 29, 90, 365)))
    again = end + timedelta(_pick(draw, (-5, 0, 1, 2, 40)))
    return [(start, end), (max(again, start + timedelta(1)), None)]


def _meetings(draw: Draw, body: str, days: list[date], as_of: date) -> list[dict[str, Any]]:
    found = []
    for number, day in enumerate(sorted(days)):
        state = _pick(draw, ("held", "held", "held", "held", "scheduled", "cancelled"))
        if day > as_of and _often(draw):
            state = "scheduled"
        row: dict[str, Any] = {"meeting": f"m{number}", "body": body, "date": day, "state": state}
        if state == "cancelled":
            row["cancelled_on"] = _day(draw, day, (-30, -16, -15, -14, -13, 0, 400))
            row["cancelled_because"] = _pick(draw, ("no-business", "no-business", "other"))
        found.append(row)
    return found


def _attendance(
    draw: Draw, tables: Tables, outcomes: list[str], deputies: list[str]
) -> list[dict[str, Any]]:
    """A row for each meeting not cancelled and each person on the body that day."""
    rows = []
    for meeting in tables["meetings"]:
        on = {
            row["person"]
            for row in tables["memberships"]
            if row["body"] == meeting["body"]
            and row["from"] <= meeting["date"] <= (row.get("until") or date.max)
        }
        for person in sorted(on):
            outcome = _pick(draw, outcomes)
            row = {"meeting": meeting["meeting"], "person": person, "outcome": outcome}
            if outcome == "deputised" and deputies:
                row["deputy"] = _pick(draw, [each for each in deputies if each != person])
            rows.append(row)
    return rows


@st.composite
def checks(draw: Draw) -> Given:
    """Members, deputies and police officers, with checks at every boundary."""
    as_of, covers = _when(draw)
    limit = as_of.replace(year=as_of.year - 3, day=min(as_of.day, 28 if as_of.month == 2 else 31))
    people = ["p1", "p2", "p3"]
    memberships = [
        _membership(draw, person, body, start, until)
        for person in people
        for body in set(_some(draw, ("board", "cdop", "hwb"), 1, 2))
        for start, until in _spans(draw, [as_of])
    ]
    rows = []
    for person in people:
        for _ in range(draw(st.integers(0, 3))):
            day = _day(draw, _pick(draw, (limit, as_of)), (-200, -2, -1, 0, 1, 2, 60))
            outcome = _pick(draw, ("satisfactory", "satisfactory", "referred", "awaited"))
            rows.append({"person": person, "issued_on": day, "outcome": outcome})
    tables: Tables = {
        "people": _people(draw, people),
        "memberships": _unique(memberships, "person", "body", "from"),
        "dbs_checks": _unique(rows, "person", "issued_on"),
    }
    days = [_day(draw, as_of, (-900, -30, -1, 0, 1)) for _ in range(draw(st.integers(0, 2)))]
    tables["meetings"] = _meetings(draw, "board", days, as_of)
    tables["attendance"] = _attendance(draw, tables, OUTCOMES, people)
    return Given(tables, as_of, covers)


def quorum(body: str, seats: tuple[str, ...]) -> st.SearchStrategy[Given]:
    """Meetings of a body whose members hold one seat, two or none that matters."""

    @st.composite
    def make(draw: Draw) -> Given:
        as_of, covers = _when(draw)
        days = [_day(draw, as_of, (-300, -60, -1, 0, 5)) for _ in range(draw(st.integers(1, 2)))]
        memberships = []
        filled = list(seats) if _often(draw) else _some(draw, seats, 0, len(seats))
        for number, seat in enumerate([*filled, *_some(draw, [*seats, "cxk", "cafcass"], 0, 3)]):
            role = "member" if _often(draw, 3) else None
            for start, until in (
                _spans(draw, days) if not _often(draw, 3) else [(days[0] - timedelta(700), None)]
            ):
                memberships.append(
                    _membership(draw, f"p{number}", body, start, until, seat=seat, role=role)
                )
        if _often(draw, 5):
            seat = _pick(draw, ["chair-of-board", *seats])
            start = days[0] - timedelta(800)
            memberships.append(_membership(draw, "px", body, start, role="chair", seat=seat))
        tables: Tables = {
            "memberships": _unique(memberships, "person", "body", "from"),
            "meetings": _meetings(draw, body, days, as_of),
        }
        there = ["present"] * draw(st.integers(1, 9)) + OUTCOMES
        tables["attendance"] = _attendance(draw, tables, there, [])
        return Given(tables, as_of, covers)

    return make()


def acts(body: str) -> st.SearchStrategy[Given]:
    """Meetings of a body in every state and time, with papers and logs at every boundary."""

    @st.composite
    def make(draw: Draw) -> Given:
        as_of, covers = _when(draw)
        moves = (-420, -100, -15, -8, -7, -6, -1, 0, 1, 6, 7, 8, 13, 14, 15, 60, 400)
        days = [_day(draw, as_of, moves) for _ in range(draw(st.integers(1, 5)))]
        meetings = _meetings(draw, body, days, as_of)
        for row in meetings:
            row["agenda_agreed_on"] = _day(draw, row["date"], (-30, -15, -14, -13, 0, 1))
            row["papers_sent_on"] = _day(draw, row["date"], (-30, -8, -7, -6, 0, 1))
            row["action_log_sent_on"] = _day(draw, row["date"], (-1, 0, 6, 7, 8, 30))
        return Given({"meetings": meetings}, as_of, covers)

    return make()


def shares(body: str) -> st.SearchStrategy[Given]:
    """A member or two through one or two years, with gaps, and meetings still to come."""

    @st.composite
    def make(draw: Draw) -> Given:
        as_of, covers = _when(draw)
        first = date(as_of.year if as_of.month > 3 else as_of.year - 1, 4, 1)
        anchors = [first, first - timedelta(200), as_of, first + timedelta(365)]
        moves = (-40, -20, -1, 0, 1, 20, 40, 70)
        days = [_day(draw, _pick(draw, anchors), moves) for _ in range(draw(st.integers(1, 8)))]
        memberships = [
            _membership(draw, person, body, start, until)
            for person in ("p1", "p2")[: draw(st.integers(1, 2))]
            for start, until in (
                _spans(draw, days) if not _often(draw, 3) else [(min(days) - timedelta(9), None)]
            )
        ]
        tables: Tables = {
            "memberships": _unique(memberships, "person", "body", "from"),
            "meetings": _meetings(draw, body, days, as_of),
        }
        kinds = ["present"] * draw(st.integers(0, 9)) + OUTCOMES
        tables["attendance"] = _attendance(draw, tables, kinds, [])
        return Given(tables, as_of, covers)

    return make()


@st.composite
def letters(draw: Draw) -> Given:
    """Absences in runs, letters in time, late, between runs, or signed by somebody else."""
    as_of, covers = _when(draw)
    gaps = draw(st.lists(st.sampled_from((0, 1, 2, 14, 30)), min_size=2, max_size=6))
    days = [as_of - timedelta(_pick(draw, (-20, 0, 1, 30, 60)))]
    for gap in gaps:
        days.append(days[-1] - timedelta(gap))
    memberships = [
        _membership(draw, "p1", body, start, until, role=None if not _often(draw) else "member")
        for body in set(_some(draw, ("board", "cdop"), 1, 2))
        for start, until in (
            _spans(draw, days) if not _often(draw) else [(min(days) - timedelta(9), None)]
        )
    ]
    tables: Tables = {
        "memberships": _unique(memberships, "person", "body", "from"),
        "meetings": _meetings(draw, "board", days, as_of),
        "posts": _chair(draw, as_of),
    }
    for organisation in ORGANISATIONS:
        row = {"post": "chief-officer", "person": f"head-{organisation}", "from": date(2000, 1, 1)}
        tables["posts"].append(row | {"organisation": organisation})
    tables["attendance"] = _attendance(draw, tables, ["absent"] * 8 + OUTCOMES, [])
    rows = []
    for number in range(draw(st.integers(0, 3))):
        kind = _pick(draw, ("attendance-reminder", "attendance-reminder", "replacement-request"))
        rows.append(
            {
                "letter": f"l{number}",
                "kind": kind,
                "about": "p1" if _often(draw, 6) else "p2",
                "body": "board" if _often(draw, 6) else "cdop",
                "to": _pick(
                    draw, ("chief-officer", "kent-police", "head-kent-police", "a-trust", "p1")
                ),
                "signed_by": _pick(draw, ("chair", "chair", "independent-chair", "other")),
                "sent_on": _day(draw, _pick(draw, days), (-1, 0, 1, 5)),
            }
        )
    tables["letters"] = rows
    return Given(tables, as_of, covers)


def _chair(draw: Draw, as_of: date) -> list[dict[str, Any]]:
    """Who holds the Chair's post: one person, one after another, or two at once."""
    row = {"post": "independent-chair", "person": "chair", "from": date(2000, 1, 1)}
    if _often(draw):
        return [row]
    end = as_of - timedelta(_pick(draw, (0, 10, 40)))
    start = end + timedelta(_pick(draw, (-10, 0, 1, 3)))
    return [row | {"until": end}, row | {"person": "other", "from": start}]


@st.composite
def appraisals(draw: Draw) -> Given:
    """Members new and old, appraised by the Chair or somebody else, at every boundary."""
    as_of, covers = _when(draw)
    limit = as_of.replace(year=as_of.year - 1, day=min(as_of.day, 28 if as_of.month == 2 else 31))
    people = ["p1", "p2", "chair"]
    memberships = [
        _membership(draw, person, body, start, until)
        for person in people
        for body in set(_some(draw, ("board", "cdop"), 1, 2))
        for start, until in _spans(draw, [limit, limit, as_of])
    ]
    rows = []
    for person in people:
        for _ in range(draw(st.integers(0, 2))):
            day = _day(draw, _pick(draw, (limit, as_of)), (-400, -1, 0, 1, 30, 200))
            by = _pick(draw, ("chair", "chair", "independent-chair", "other"))
            rows.append({"person": person, "held_on": day, "by": by, "outcome": "satisfactory"})
    tables: Tables = {
        "memberships": _unique(memberships, "person", "body", "from"),
        "appraisals": _unique(rows, "person", "held_on"),
        "posts": _chair(draw, as_of),
    }
    return Given(tables, as_of, covers)


@st.composite
def joiners(draw: Draw) -> Given:
    """People who joined, accepted in time, late or not yet, and came sooner or later."""
    as_of, covers = _when(draw)
    starts = [_day(draw, as_of, (-400, -60, -29, -28, -27, -1, 0, 1)) for _ in range(2)]
    days = [_day(draw, _pick(draw, starts), (-1, 0, 1, 27, 28, 29, 40)) for _ in range(3)]
    memberships = [
        _membership(
            draw,
            person,
            "board",
            start,
            None if _often(draw) else start + timedelta(_pick(draw, (0, 20, 60))),
            accepted_on=None if not _often(draw) else _day(draw, start, (-9, 0, 28, 29, 41, 300)),
        )
        for person, start in zip(("p1", "p2"), starts, strict=True)
    ]
    if not _often(draw):
        memberships += [_membership(draw, "p1", "board", starts[0] - timedelta(90), starts[0])]
    tables: Tables = {
        "memberships": _unique(memberships, "person", "body", "from"),
        "meetings": _meetings(draw, "board", days, as_of),
    }
    tables["attendance"] = _attendance(draw, tables, OUTCOMES, [])
    return Given(tables, as_of, covers)


@st.composite
def chairs(draw: Draw) -> Given:
    """Chairs of a group one after another, with decisions in time, late, or a predecessor's."""
    as_of, covers = _when(draw)
    start = _day(draw, as_of, (-800, -400, -30, -1, 0, 1))
    rows = [_membership(draw, "p1", "cdop", start, role="chair")]
    if _often(draw, 2):
        before = start - timedelta(_pick(draw, (1, 30, 300, 400)))
        until = _pick(draw, (None, start, start - timedelta(1)))
        rows.append(
            _membership(
                draw,
                _pick(draw, ("p1", "p2")),
                "cdop",
                before,
                until,
                role=_pick(draw, ("chair", "member")),
            )
        )
    if not _often(draw):
        rows.append(_membership(draw, "p3", "board", start, role="chair"))
    documents = [
        {
            "document": f"d{number}",
            "kind": _pick(draw, ("chair-appointment", "chair-appointment", "budget")),
            "body": _pick(draw, ("cdop", "cdop", "board")),
            "author": _pick(draw, ("board", "board", "cdop")),
            "approved_on": _day(draw, start, (-400, -366, -365, -301, -300, -30, -1, 0, 1)),
        }
        for number in range(draw(st.integers(0, 3)))
    ]
    tables: Tables = {"memberships": _unique(rows, "person", "body", "from")}
    return Given(tables | {"documents": documents}, as_of, covers)


@st.composite
def reports(draw: Draw) -> Given:
    """Annual reports and budgets at every boundary, sent to some and not to others."""
    as_of, covers = _when(draw)
    year = as_of.year if as_of.month > 3 else as_of.year - 1
    turns = [date(year + more, month, 1) for more in (-1, 0, 1) for month in (1, 4)]
    documents, used = [], set()
    for number in range(draw(st.integers(0, 4))):
        published = _day(draw, _pick(draw, turns), (-100, -1, 0, 1, 30))
        if published in used:
            continue
        used.add(published)
        period = year + _pick(draw, (-3, -2, -1, 0, 1))
        documents.append(
            {
                "document": f"d{number}",
                "kind": _pick(draw, ("annual-report", "annual-report", "budget", "budget")),
                "body": _pick(draw, ("board", "board", "board", "mscb")),
                "period": f"{period}-{period + 1 - 2000}",
                "published_on": published,
                "approved_on": _day(draw, _pick(draw, turns), (-100, -1, 0, 1)),
            }
        )
    submissions = [
        {
            "document": document["document"],
            "to": to,
            "sent_on": _day(draw, as_of, (-30, 0, 1)),
        }
        for document in documents
        for to in sorted(set(_some(draw, ("head-of-paid-service", "chair-of-hwb", "hwb"))))
    ]
    return Given({"documents": documents, "submissions": submissions}, as_of, covers)


# Cells that may be left blank: by table, the columns.
BLANKABLE: Mapping[str, tuple[str, ...]] = {
    "people": ("serving_police_officer",),
    "memberships": ("role", "seat", "organisation"),
    "meetings": (
        "agenda_agreed_on",
        "papers_sent_on",
        "action_log_sent_on",
        "cancelled_on",
        "cancelled_because",
    ),
    "attendance": ("outcome",),
    "dbs_checks": ("outcome",),
    "appraisals": ("by",),
    "letters": ("kind", "about", "body", "to", "signed_by", "sent_on"),
    "documents": ("kind", "body", "author", "period", "approved_on", "published_on"),
    "submissions": ("sent_on",),
}


@st.composite
def with_blanks(draw: Draw, given: st.SearchStrategy[Given], most: int = 6) -> Given:
    """The same with some cells blank and some attendance rows missing."""
    whole: Given = draw(given)
    tables = {name: [dict(row) for row in rows] for name, rows in whole.tables.items()}
    cells = [
        (table, number, column)
        for table, rows in tables.items()
        for number, row in enumerate(rows)
        for column in BLANKABLE.get(table, ())
        if column in row
    ]
    if not cells:
        return whole
    gone = set()
    for table, number, column in draw(
        st.lists(st.sampled_from(cells), min_size=1, max_size=most, unique=True)
    ):
        if table == "attendance" and draw(st.booleans()):
            gone.add(number)
        else:
            tables[table][number][column] = None
            if table == "attendance":
                tables[table][number].pop("deputy", None)
    if gone:
        rows = tables["attendance"]
        tables["attendance"] = [row for at, row in enumerate(rows) if at not in gone]
    return Given(tables, whole.as_of, whole.covers_from)


@st.composite
def with_tables_left_out(draw: Draw, given: st.SearchStrategy[Given]) -> Given:
    """The same with a table or two left out."""
    whole = draw(given)
    gone = set(_some(draw, whole.tables, 1, 2))
    tables = {name: rows for name, rows in whole.tables.items() if name not in gone}
    return Given(tables, whole.as_of, whole.covers_from)


BOARD_SEATS = (
    "kent-police",
    "specialist-childrens-services",
    "ccg-nominees",
    "health-providers",
    "national-probation-service",
)
CASE_REVIEW_SEATS = (
    "kent-police",
    "director-specialist-childrens-services",
    "designated-nurse",
    "designated-paediatrician",
)
CDOP_SEATS = ("kent-police", "specialist-childrens-services", "ccg-paediatricians")
RISKS_SEATS = ("community-safety", "kent-police", "kmpt")

BY_CLAUSE: Mapping[str, st.SearchStrategy[Given]] = {
    "5.6(a)/dbs-freshness": checks(),
    "5.6(f)/annual-appraisal": appraisals(),
    "8.3/roles-accepted": joiners(),
    "6.14/chair-appointed": chairs(),
    "ToR Board 7/quorum": quorum("board", BOARD_SEATS),
    "ToR Case Review Group 7/quorum": quorum("case-review-group", CASE_REVIEW_SEATS),
    "ToR CDOP 7/quorum": quorum("cdop", CDOP_SEATS),
    "ToR Business Group 7/quorum": quorum("business-group", ("group-chair",)),
    "ToR Health Safeguarding 2/quorum": quorum("health-safeguarding", ("designated-nurse",)),
    "ToR Policy and Procedures 5/quorum": quorum("policy-procedures", ("camhs",)),
    "ToR Risks Threats Vulnerabilities 6/quorum": quorum(
        "risks-threats-vulnerabilities", RISKS_SEATS
    ),
    "ToR Board 8(a)/agenda-agreed": acts("board"),
    "ToR Board 8(b)/papers-sent": acts("board"),
    "ToR Board 8(c)/action-log-sent": acts("board"),
    "ToR CDOP 6/cancellation-notice": acts("cdop"),
    "ToR Case Review Group 6/cancellation-notice": acts("case-review-group"),
    "ToR CDOP 6/meetings-each-quarter": acts("cdop"),
    "ToR Case Review Group 6/meetings-each-quarter": acts("case-review-group"),
    "ToR Risks Threats Vulnerabilities 6/meetings-each-quarter": acts(
        "risks-threats-vulnerabilities"
    ),
    "8.6/attendance": shares("board"),
    "8.6/deputy-cap": shares("board"),
    "ToR Health Safeguarding 2/deputy-cap": shares("health-safeguarding"),
    "ToR Health Safeguarding 2/attend-all": shares("health-safeguarding"),
    "5.6(d)/reminder-letter": letters(),
    "5.6(d)/escalation-letter": letters(),
    "3.2/annual-report-published": reports(),
    "3.2/annual-report-sent": reports(),
    "12.2/budget-set": reports(),
}
