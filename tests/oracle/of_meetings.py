"""Small snapshots about meetings: quorums, papers, a year's attendance, absences and letters."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from tests.oracle.drawing import (
    ORGANISATIONS,
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
    pick,
    some,
    spans_of,
    unique,
)
from tests.oracle.world import Tables


def quorum(body: str, seats: tuple[str, ...]) -> st.SearchStrategy[Given]:
    """Meetings of a body whose members hold one seat, two or none that matters."""

    @st.composite
    def make(draw: Draw) -> Given:
        as_of, covers = audit_days(draw)
        days = [a_day(draw, as_of, (-300, -60, -1, 0, 5)) for _ in range(draw(st.integers(1, 2)))]
        memberships = []
        filled = list(seats) if often(draw) else some(draw, seats, 0, len(seats))
        for number, seat in enumerate([*filled, *some(draw, [*seats, "cxk", "cafcass"], 0, 3)]):
            role = "member" if often(draw, 3) else None
            for start, until in (
                spans_of(draw, days) if not often(draw, 3) else [(days[0] - timedelta(700), None)]
            ):
                memberships.append(
                    membership_row(draw, f"p{number}", body, start, until, seat=seat, role=role)
                )
        if often(draw, 5):
            seat = pick(draw, ["chair-of-board", *seats])
            start = days[0] - timedelta(800)
            memberships.append(membership_row(draw, "px", body, start, role="chair", seat=seat))
        tables: Tables = {
            "memberships": unique(memberships, "person", "body", "from"),
            "meetings": meeting_rows(draw, body, days, as_of),
        }
        there = ["present"] * draw(st.integers(1, 9)) + OUTCOMES
        tables["attendance"] = attendance_rows(draw, tables, there, [])
        return Given(tables, as_of, covers)

    return make()


def acts(body: str) -> st.SearchStrategy[Given]:
    """Meetings of a body in every state and time, with papers and logs at every boundary."""

    @st.composite
    def make(draw: Draw) -> Given:
        as_of, covers = audit_days(draw)
        moves = (-420, -100, -15, -8, -7, -6, -1, 0, 1, 6, 7, 8, 13, 14, 15, 60, 400)
        days = [a_day(draw, as_of, moves) for _ in range(draw(st.integers(1, 5)))]
        meetings = meeting_rows(draw, body, days, as_of)
        for row in meetings:
            row["agenda_agreed_on"] = a_day(draw, row["date"], (-30, -15, -14, -13, 0, 1))
            row["papers_sent_on"] = a_day(draw, row["date"], (-30, -8, -7, -6, 0, 1))
            row["action_log_sent_on"] = a_day(draw, row["date"], (-1, 0, 6, 7, 8, 30))
        return Given({"meetings": meetings}, as_of, covers)

    return make()


def shares(body: str) -> st.SearchStrategy[Given]:
    """A member or two through one or two years, with gaps, and meetings still to come."""

    @st.composite
    def make(draw: Draw) -> Given:
        as_of, covers = audit_days(draw)
        first = date(as_of.year if as_of.month > 3 else as_of.year - 1, 4, 1)
        anchors = [first, first - timedelta(200), as_of, first + timedelta(365)]
        moves = (-40, -20, -1, 0, 1, 20, 40, 70)
        days = [a_day(draw, pick(draw, anchors), moves) for _ in range(draw(st.integers(1, 8)))]
        memberships = [
            membership_row(draw, person, body, start, until)
            for person in ("p1", "p2")[: draw(st.integers(1, 2))]
            for start, until in (
                spans_of(draw, days) if not often(draw, 3) else [(min(days) - timedelta(9), None)]
            )
        ]
        tables: Tables = {
            "memberships": unique(memberships, "person", "body", "from"),
            "meetings": meeting_rows(draw, body, days, as_of),
        }
        kinds = ["present"] * draw(st.integers(0, 9)) + OUTCOMES
        tables["attendance"] = attendance_rows(draw, tables, kinds, [])
        return Given(tables, as_of, covers)

    return make()


@st.composite
def letters(draw: Draw) -> Given:
    """Absences in runs, letters in time, late, between runs, or signed by somebody else."""
    as_of, covers = audit_days(draw)
    gaps = draw(st.lists(st.sampled_from((0, 1, 2, 14, 30)), min_size=2, max_size=6))
    days = [as_of - timedelta(pick(draw, (-20, 0, 1, 30, 60)))]
    for gap in gaps:
        days.append(days[-1] - timedelta(gap))
    memberships = [
        membership_row(draw, "p1", body, start, until, role=None if not often(draw) else "member")
        for body in set(some(draw, ("board", "cdop"), 1, 2))
        for start, until in (
            spans_of(draw, days) if not often(draw) else [(min(days) - timedelta(9), None)]
        )
    ]
    tables: Tables = {
        "memberships": unique(memberships, "person", "body", "from"),
        "meetings": meeting_rows(draw, "board", days, as_of),
        "posts": chair_posts(draw, as_of),
    }
    for organisation in ORGANISATIONS:
        row = {"post": "chief-officer", "person": f"head-{organisation}", "from": date(2000, 1, 1)}
        tables["posts"].append(row | {"organisation": organisation})
    tables["attendance"] = attendance_rows(draw, tables, ["absent"] * 8 + OUTCOMES, [])
    rows = []
    for number in range(draw(st.integers(0, 3))):
        kind = pick(draw, ("attendance-reminder", "attendance-reminder", "replacement-request"))
        rows.append(
            {
                "letter": f"l{number}",
                "kind": kind,
                "about": "p1" if often(draw, 6) else "p2",
                "body": "board" if often(draw, 6) else "cdop",
                "to": pick(
                    draw, ("chief-officer", "kent-police", "head-kent-police", "a-trust", "p1")
                ),
                "signed_by": pick(draw, ("chair", "chair", "independent-chair", "other")),
                "sent_on": a_day(draw, pick(draw, days), (-1, 0, 1, 5)),
            }
        )
    tables["letters"] = rows
    return Given(tables, as_of, covers)


@st.composite
def replacements(draw: Draw) -> Given:
    """Somebody who stays away, is reminded, and stays away or comes; the agency is told or not."""
    as_of, covers = audit_days(draw)
    first = as_of - timedelta(pick(draw, (50, 60, 61, 90)))
    days = [first + timedelta(15 * number) for number in range(draw(st.integers(3, 6)))]
    role = pick(draw, ("member", "member", "member", "co-chair", "lay-member", "chair"))
    tables: Tables = {
        "memberships": [membership_row(draw, "p1", "board", first - timedelta(90), role=role)],
        "meetings": [
            {
                "meeting": f"m{number}",
                "body": "board",
                "date": day,
                "state": pick(draw, ("held", "held", "held", "held", "cancelled", "scheduled")),
                "cancelled_on": pick(draw, (first, as_of, as_of + timedelta(1))),
            }
            for number, day in enumerate(days)
        ],
        "posts": chair_posts(draw, as_of),
    }
    for organisation in ORGANISATIONS:
        tables["posts"].append(
            {
                "post": "chief-officer",
                "person": f"head-{organisation}",
                "from": first,
                "until": pick(draw, (None, None, days[2])),
                "organisation": organisation,
            }
        )
    tables["attendance"] = attendance_rows(draw, tables, ["absent"] * 9 + OUTCOMES, [])
    moves = (0, 1, 14, 15, 16)
    tables["letters"] = [
        {
            "letter": "reminder",
            "kind": "attendance-reminder",
            "about": "p1",
            "body": "board",
            "to": "p1",
            "signed_by": pick(draw, ("chair", "independent-chair", "other")),
            "sent_on": a_day(draw, days[1], moves),
        },
        {
            "letter": "request",
            "kind": "replacement-request",
            "about": "p1",
            "body": "board",
            "to": pick(draw, ("chief-officer", *ORGANISATIONS, "head-a-trust", "p1")),
            "signed_by": pick(draw, ("chair", "chair", "independent-chair", "other")),
            "sent_on": a_day(draw, days[2], moves),
        },
    ][: draw(st.integers(1, 2))]
    return Given(tables, as_of, covers)
