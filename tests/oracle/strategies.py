"""For each clause, small snapshots that reach its hard cases; with blanks, or tables left out."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from tests.oracle.drawing import Draw, Given, some
from tests.oracle.of_meetings import acts, letters, quorum, replacements, shares
from tests.oracle.of_people import appraisals, chairs, checks, joiners, reports

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
    gone = set(some(draw, whole.tables, 1, 2))
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
    "ToR Learning and Development 7/quorum": quorum("learning-development", ("early-help",)),
    "ToR Quality and Effectiveness 7/quorum": quorum("quality-effectiveness", ("public-health",)),
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
    "5.6(d)/reminder-letter": st.one_of(letters(), replacements()),
    "5.6(d)/escalation-letter": st.one_of(letters(), replacements(), replacements()),
    "3.2/annual-report-published": reports(),
    "3.2/annual-report-sent": reports(),
    "12.2/budget-set": reports(),
}
