"""Small snapshots about people and papers: checks, appraisals, joining, chairs, reports."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from tests.oracle.drawing import (
    OUTCOMES,
    Draw,
    Given,
    a_day,
    attendance_rows,
    audit_days,
    chair_posts,
    meeting_rows,
    membership_row,
    often,
    people_rows,
    pick,
    some,
    spans_of,
    unique,
)
from tests.oracle.world import Tables


@st.composite
def checks(draw: Draw) -> Given:
    """Members, deputies and police officers, with checks at every boundary."""
    as_of, covers = audit_days(draw)
    limit = as_of.replace(year=as_of.year - 3, day=min(as_of.day, 28 if as_of.month == 2 else 31))
    people = ["p1", "p2", "p3"]
    memberships = [
        membership_row(draw, person, body, start, until)
        for person in people
        for body in set(some(draw, ("board", "cdop", "hwb"), 1, 2))
        for start, until in spans_of(draw, [as_of])
    ]
    rows = []
    for person in people:
        for _ in range(draw(st.integers(0, 3))):
            day = a_day(draw, pick(draw, (limit, as_of)), (-200, -2, -1, 0, 1, 2, 60))
            outcome = pick(draw, ("satisfactory", "satisfactory", "referred", "awaited"))
            rows.append({"person": person, "issued_on": day, "outcome": outcome})
    tables: Tables = {
        "people": people_rows(draw, people),
        "memberships": unique(memberships, "person", "body", "from"),
        "dbs_checks": unique(rows, "person", "issued_on"),
    }
    days = [a_day(draw, as_of, (-900, -30, -1, 0, 1)) for _ in range(draw(st.integers(0, 2)))]
    tables["meetings"] = meeting_rows(draw, "board", days, as_of)
    tables["attendance"] = attendance_rows(draw, tables, OUTCOMES, people)
    return Given(tables, as_of, covers)


@st.composite
def appraisals(draw: Draw) -> Given:
    """Members new and old, appraised by the Chair or somebody else, at every boundary."""
    as_of, covers = audit_days(draw)
    limit = as_of.replace(year=as_of.year - 1, day=min(as_of.day, 28 if as_of.month == 2 else 31))
    people = ["p1", "p2", "chair"]
    memberships = [
        membership_row(draw, person, body, start, until)
        for person in people
        for body in set(some(draw, ("board", "cdop"), 1, 2))
        for start, until in spans_of(draw, [limit, limit, as_of])
    ]
    rows = []
    for person in people:
        for _ in range(draw(st.integers(0, 2))):
            day = a_day(draw, pick(draw, (limit, as_of)), (-400, -1, 0, 1, 30, 200))
            by = pick(draw, ("chair", "chair", "independent-chair", "other"))
            rows.append({"person": person, "held_on": day, "by": by, "outcome": "satisfactory"})
    tables: Tables = {
        "memberships": unique(memberships, "person", "body", "from"),
        "appraisals": unique(rows, "person", "held_on"),
        "posts": chair_posts(draw, as_of),
    }
    return Given(tables, as_of, covers)


@st.composite
def joiners(draw: Draw) -> Given:
    """People who joined, accepted in time, late or not yet, and came sooner or later."""
    as_of, covers = audit_days(draw)
    starts = [a_day(draw, as_of, (-400, -60, -29, -28, -27, -1, 0, 1)) for _ in range(2)]
    days = [a_day(draw, pick(draw, starts), (-1, 0, 1, 27, 28, 29, 40)) for _ in range(3)]
    memberships = [
        membership_row(
            draw,
            person,
            "board",
            start,
            None if often(draw) else start + timedelta(pick(draw, (0, 20, 60))),
            accepted_on=None if not often(draw) else a_day(draw, start, (-9, 0, 28, 29, 41, 300)),
        )
        for person, start in zip(("p1", "p2"), starts, strict=True)
    ]
    if not often(draw):
        memberships += [membership_row(draw, "p1", "board", starts[0] - timedelta(90), starts[0])]
    tables: Tables = {
        "memberships": unique(memberships, "person", "body", "from"),
        "meetings": meeting_rows(draw, "board", days, as_of),
    }
    tables["attendance"] = attendance_rows(draw, tables, OUTCOMES, [])
    return Given(tables, as_of, covers)


@st.composite
def chairs(draw: Draw) -> Given:
    """Chairs of a group one after another, with decisions in time, late, or a predecessor's."""
    as_of, covers = audit_days(draw)
    start = a_day(draw, as_of, (-800, -400, -30, -1, 0, 1))
    rows = [membership_row(draw, "p1", "cdop", start, role="chair")]
    if often(draw, 2):
        before = start - timedelta(pick(draw, (1, 30, 300, 400)))
        until = pick(draw, (None, start, start - timedelta(1)))
        rows.append(
            membership_row(
                draw,
                pick(draw, ("p1", "p2")),
                "cdop",
                before,
                until,
                role=pick(draw, ("chair", "member")),
            )
        )
    if not often(draw):
        rows.append(membership_row(draw, "p3", "board", start, role="chair"))
    documents = [
        {
            "document": f"d{number}",
            "kind": pick(draw, ("chair-appointment", "chair-appointment", "budget")),
            "body": pick(draw, ("cdop", "cdop", "board")),
            "author": pick(draw, ("board", "board", "cdop")),
            "approved_on": a_day(draw, start, (-400, -366, -365, -301, -300, -30, -1, 0, 1)),
        }
        for number in range(draw(st.integers(0, 3)))
    ]
    tables: Tables = {"memberships": unique(rows, "person", "body", "from")}
    return Given(tables | {"documents": documents}, as_of, covers)


@st.composite
def reports(draw: Draw) -> Given:
    """Annual reports and budgets at every boundary, sent to some and not to others."""
    as_of, covers = audit_days(draw)
    year = as_of.year if as_of.month > 3 else as_of.year - 1
    turns = [date(year + more, month, 1) for more in (-1, 0, 1) for month in (1, 4)]
    documents, used = [], set()
    for number in range(draw(st.integers(0, 4))):
        published = a_day(draw, pick(draw, turns), (-100, -1, 0, 1, 30))
        if published in used:
            continue
        used.add(published)
        period = year + pick(draw, (-3, -2, -1, 0, 1))
        documents.append(
            {
                "document": f"d{number}",
                "kind": pick(draw, ("annual-report", "annual-report", "budget", "budget")),
                "body": pick(draw, ("board", "board", "board", "mscb")),
                "period": f"{period}-{period + 1 - 2000}",
                "published_on": published,
                "approved_on": a_day(draw, pick(draw, turns), (-100, -1, 0, 1)),
            }
        )
    submissions = [
        {
            "document": document["document"],
            "to": to,
            "sent_on": a_day(draw, as_of, (-30, 0, 1)),
        }
        for document in documents
        for to in sorted(set(some(draw, ("head-of-paid-service", "chair-of-hwb", "hwb"))))
    ]
    return Given({"documents": documents, "submissions": submissions}, as_of, covers)
