"""One believable audit with invented names that feeds the tests of every format.

Every status, severity and subject kind worth showing occurs; nothing here is computed, so that a
format that drifts is seen in the format's own test.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from app.audience import Audience
from app.names import Names
from app.view import ReportView
from engine.results import (
    AuditResult,
    Counts,
    Coverage,
    CoverageGap,
    Evidence,
    LedgerClause,
    LedgerObligation,
    ObligationClass,
    Outlook,
    Period,
    Severity,
    Status,
    Subject,
    Verdict,
)

AUTOMATED, ATTESTED = ObligationClass.AUTOMATED, ObligationClass.ATTESTED

NAMES = Names(
    constitution="Kent Safeguarding Children Board, April 2018",
    people={
        "p-01": "Ivy Alder",
        "p-02": "Bernard Birch",
        "p-03": "Clara Cedar",
        "p-04": "Dev Elder",
        "p-05": "Efua Fern",
        "p-06": "Frank Gorse",
        "p-07": "Gwen Hazel",
        "p-08": "Hal Juniper",
    },
    organisations={"kent-police": "Kent Police", "cxk": "CXK", "kcc": "Kent County Council"},
    meetings={
        "board-2017-06": "Board meeting of 14 June 2017",
        "board-2018-03": "Board meeting of 14 March 2018",
        "board-2018-06": "Board meeting of 13 June 2018",
        "cdop-2017-09": "Child Death Overview Panel meeting of 5 September 2017",
    },
    offices={
        "p-01": "Independent Chair of the Board",
        "p-02": "a member from Kent Police",
        "p-03": "a member from CXK",
        "p-04": "a lay member",
        "p-05": "a lay member",
        "p-06": "a member from Kent Police",
        "p-07": "a member from Kent County Council",
        "p-08": "a member from Kent County Council",
    },
    codes={
        ("body", "board"): "The safeguarding children board (KSCB)",
        ("body", "cdop"): "Child Death Overview Panel",
        ("body", "business-group"): "Business Group",
        ("body", "all-bodies"): "All bodies",
        ("post", "independent-chair"): "Independent Chair of the Board",
        (
            "post",
            "head-of-paid-service",
        ): "The council's Head of Paid Service (the Chief Executive)",
        ("post", "council-leader"): "Leader of the Council",
        ("role", "lay-member"): "Lay member (full role)",
        ("seat", "cafcass"): "Children and Family Court Advisory Service (virtual)",
        ("seat", "youth-offending"): "Youth Offending Service",
        ("relation", "accountable-to"): "Accountable to",
        ("document-item", "partner-contributions"): "Contributions of the partners",
    },
    readings={"virtual-members-counted": "Are virtual members counted in half of the members?"},
)

REMEDIES = {
    ("5.6(a)", "dbs-freshness"): "The organisation arranges a new check and shows it.",
    ("5.6(d)", "reminder-letter"): "The Independent Chair writes to remind the member.",
    ("ToR Board 7", "quorum"): "Decisions taken are put again to a quorate meeting.",
    ("8.6", "attendance-share"): "The Independent Chair raises it with the member.",
}

LINES_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 60" role="img" '
    'aria-label="Independent Chair is accountable to the Head of Paid Service">'
    '<rect x="2" y="10" width="150" height="40" fill="#fff" stroke="#1d70b8" stroke-width="2"/>'
    '<text x="77" y="35" text-anchor="middle" font-size="14">Independent Chair</text>'
    '<path d="M152 30 H 248" stroke="#0b0c0c" stroke-width="2"/>'
    '<rect x="248" y="10" width="170" height="40" fill="#fff" stroke="#1d70b8" stroke-width="2"/>'
    '<text x="333" y="35" text-anchor="middle" font-size="14">Head of Paid Service</text></svg>'
)


def verdict(
    clause: str,
    obligation: str,
    status: Status,
    kind: str,
    keys: dict[str, str],
    explanation: str,
    **more: Any,
) -> Verdict:
    """A verdict with everything but its essentials defaulted."""
    values: dict[str, Any] = {
        "body": "board",
        "outlook": None,
        "late": False,
        "due_on": None,
        "since": None,
        "bearer": "independent-chair",
        "report_to": "head-of-paid-service",
        "escalates_to": None,
        "severity": Severity.MINOR,
        "contested_by": (),
        "evidence": (),
    }
    values.update(more)
    return Verdict(
        constitution="kscb-2018",
        clause=clause,
        obligation=obligation,
        subject=Subject(kind=kind, id="/".join(keys.values()), **keys),
        status=status,
        explanation=explanation,
        **values,
    )


def fact(table: str, row: int, **values: Any) -> Evidence:
    """One fact; a trailing underscore in a column's name is dropped (``from_``)."""
    return Evidence(
        table=table, row=row, values={name.rstrip("_"): value for name, value in values.items()}
    )


def _dbs(
    person: str, status: Status, row: int, issued: str | None, why: str, **more: Any
) -> Verdict:
    evidence = (
        (fact("dbs_checks", row, person=person, issued_on=issued, outcome="satisfactory"),)
        if issued
        else (fact("people", row, person=person, name=NAMES.people[person]),)
    )
    organisation = {"p-02": "kent-police", "p-03": "cxk"}.get(person, person)
    return verdict(
        "5.6(a)",
        "dbs-freshness",
        status,
        "person",
        {"person": person},
        why,
        body="all-bodies",
        severity=Severity.CRITICAL,
        bearer=organisation,
        report_to="independent-chair",
        escalates_to="head-of-paid-service",
        evidence=evidence,
        **more,
    )


def _attendance(person: str, status: Status, why: str, **more: Any) -> Verdict:
    keys = {"person": person, "body": "board", "period": "2017-18"}
    return verdict("8.6", "attendance-share", status, "membership-period", keys, why, **more)


def _seat(seat: str, status: Status, why: str, **more: Any) -> Verdict:
    keys = {"body": "board", "seat": seat}
    severity = Severity.MAJOR
    return verdict("5.2", "composition", status, "seat", keys, why, severity=severity, **more)


VERDICTS: tuple[Verdict, ...] = (
    verdict(
        "3.2",
        "annual-report-published",
        Status.MET,
        "body-period",
        {"body": "board", "period": "2016-17"},
        "The annual report for 2016-17 was published on 2017-11-02; it was due by 2018-03-31.",
        due_on=date(2018, 3, 31),
        evidence=(fact("documents", 4, document="ar-2016-17", published_on="2017-11-02"),),
    ),
    verdict(
        "3.2",
        "annual-report-published",
        Status.PENDING,
        "body-period",
        {"body": "board", "period": "2017-18"},
        "The annual report for 2017-18 is due by 2019-03-31.",
        due_on=date(2019, 3, 31),
    ),
    verdict(
        "3.3",
        "spending-and-contributions",
        Status.BREACH,
        "content",
        {"document": "ar-2016-17", "item": "partner-contributions"},
        "The annual report ar-2016-17 does not list what the partners contributed.",
        since=date(2017, 11, 2),
        severity=Severity.ADVISORY,
        evidence=(fact("documents", 4, document="ar-2016-17", published_on="2017-11-02"),),
    ),
    _seat(
        "cafcass",
        Status.MET,
        "Dev Elder (p-04) holds the seat.",
        evidence=(
            fact("memberships", 9, person="p-04", body="board", from_="2016-04-01", seat="cafcass"),
        ),
    ),
    _seat(
        "youth-offending",
        Status.BREACH,
        "Nobody holds the seat on 2018-04-30. Nearest: Gwen Hazel (p-07), whose membership ended "
        "on 2018-01-31 (row 22 of memberships).",
        since=date(2018, 2, 1),
        evidence=(
            fact(
                "memberships",
                22,
                person="p-07",
                body="board",
                from_="2015-04-01",
                seat="youth-offending",
                until="2018-01-31",
            ),
        ),
    ),
    verdict(
        "5.3",
        "lay-members-minimum",
        Status.MET,
        "body",
        {"body": "board"},
        "2 lay members on 2018-04-30; at least 2 are required.",
    ),
    verdict(
        "5.5(a)",
        "reporting-line",
        Status.MET,
        "line",
        {"from": "independent-chair", "relation": "accountable-to", "to": "head-of-paid-service"},
        "The line is recorded.",
        evidence=(
            fact(
                "reporting_lines",
                2,
                from_="independent-chair",
                relation="accountable-to",
                to="head-of-paid-service",
            ),
        ),
    ),
    _dbs("p-01", Status.MET, 2, "2016-05-09", "Latest satisfactory check issued 2016-05-09."),
    _dbs(
        "p-02",
        Status.BREACH,
        14,
        "2014-02-01",
        "No satisfactory check in date: the latest was issued 2014-02-01 and ran out 2017-02-01 "
        "(row 14 of dbs_checks).",
        since=date(2017, 2, 2),
    ),
    _dbs(
        "p-03",
        Status.BREACH,
        4,
        None,
        "No satisfactory check in date: none is on record for Clara Cedar.",
        since=date(2017, 4, 1),
    ),
    _dbs("p-04", Status.NOT_EVIDENCED, 16, "2016-01-20", "The outcome of the check is blank."),
    _dbs("p-05", Status.EXEMPT, 6, None, "A serving police officer is excepted."),
    _dbs(
        "p-06",
        Status.WAIVED,
        18,
        "2015-04-11",
        "No satisfactory check in date; waived until 2018-06-30 by the Board (minute 17/42).",
        since=date(2018, 4, 12),
    ),
    _dbs(
        "p-07",
        Status.MET,
        19,
        "2017-09-01",
        "Latest satisfactory check issued 2017-09-01.",
        late=True,
    ),
    verdict(
        "5.6(d)",
        "reminder-letter",
        Status.BREACH,
        "absence-run",
        {"person": "p-03", "body": "board", "second_miss": "2017-09-13"},
        "Absent without apologies on 2017-06-14 and 2017-09-13; no reminder was sent by "
        "2017-12-12, the day before the next meeting.",
        severity=Severity.MAJOR,
        due_on=date(2017, 12, 12),
        since=date(2017, 12, 13),
        escalates_to="council-leader",
        evidence=(
            fact("attendance", 31, meeting="board-2017-06", person="p-03", outcome="absent"),
            fact("attendance", 58, meeting="board-2017-09", person="p-03", outcome="absent"),
        ),
    ),
    verdict(
        "5.6(d)",
        "reminder-letter",
        Status.PENDING,
        "absence-run",
        {"person": "p-08", "body": "board", "second_miss": "2018-03-14"},
        "Absent without apologies on 2017-12-13 and 2018-03-14; a reminder is due by 2018-06-12.",
        severity=Severity.MAJOR,
        due_on=date(2018, 6, 12),
        evidence=(
            fact("attendance", 80, meeting="board-2018-03", person="p-08", outcome="absent"),
        ),
    ),
    _attendance(
        "p-02",
        Status.BREACH,
        "Attended 3 of 6 meetings in 2017-18, 50 %; at least 75 % is required.",
        due_on=date(2018, 3, 31),
        since=date(2018, 4, 1),
        evidence=(
            fact("attendance", 30, meeting="board-2017-06", person="p-02", outcome="absent"),
        ),
    ),
    _attendance(
        "p-04", Status.MET, "Attended 6 of 6 meetings in 2017-18.", due_on=date(2018, 3, 31)
    ),
    _attendance(
        "p-05",
        Status.NOT_EVIDENCED,
        "Attended 4 to 5 of 6 meetings: 1 outcome is blank (row 77 of attendance).",
        evidence=(fact("attendance", 77, meeting="board-2018-03", person="p-05", outcome=None),),
    ),
    _attendance(
        "p-07",
        Status.PENDING,
        "Attended 0 of 0 meetings so far in 2018-19; 4 are planned.",
        outlook=Outlook.OPEN,
        due_on=date(2019, 3, 31),
    ),
    verdict(
        "8.4",
        "annual-meeting",
        Status.EXEMPT,
        "person",
        {"person": "p-08"},
        "Co-opted members are excepted.",
    ),
    verdict(
        "8.5",
        "yearly-confirmation",
        Status.BREACH,
        "confirmation",
        {"organisation": "kent-police", "clause": "11-dbs", "period": "2017-18"},
        "No confirmation from Kent Police for 2017-18 by 2018-03-31.",
        bearer="kent-police",
        report_to="independent-chair",
        due_on=date(2018, 3, 31),
        since=date(2018, 4, 1),
    ),
    verdict(
        "8.5",
        "yearly-confirmation",
        Status.MET,
        "confirmation",
        {"organisation": "cxk", "clause": "11-dbs", "period": "2017-18"},
        "Confirmed on 2018-02-20.",
        bearer="cxk",
        due_on=date(2018, 3, 31),
        evidence=(fact("attestations", 5, clause="8.5", subject="cxk", attested_on="2018-02-20"),),
    ),
    verdict(
        "ToR Board 7",
        "quorum",
        Status.BREACH,
        "meeting",
        {"meeting": "board-2017-06"},
        "7 of 16 members were present or deputised; at least 8 are required. Clara Cedar (p-03) "
        "was absent.",
        severity=Severity.CRITICAL,
        since=date(2017, 6, 14),
        contested_by=("virtual-members-counted",),
        evidence=(fact("meetings", 3, meeting="board-2017-06", body="board", date="2017-06-14"),),
    ),
    verdict(
        "ToR Board 7",
        "quorum",
        Status.MET,
        "meeting",
        {"meeting": "board-2018-03"},
        "12 of 16 members were present or deputised, with Ivy Alder (p-01) in the chair.",
        severity=Severity.CRITICAL,
        evidence=(fact("meetings", 8, meeting="board-2018-03", body="board", date="2018-03-14"),),
    ),
    verdict(
        "ToR Board 8(b)",
        "papers-sent",
        Status.PENDING,
        "meeting",
        {"meeting": "board-2018-06"},
        "Papers are due by 2018-06-06, seven days before the meeting.",
        due_on=date(2018, 6, 6),
        bearer="business-group",
        report_to="independent-chair",
    ),
    verdict(
        "ToR CDOP 6",
        "cancellation-notice",
        Status.WAIVED,
        "meeting",
        {"meeting": "cdop-2017-09"},
        "Cancelled with 4 working days' notice where 10 are required; waived until 2018-12-31.",
        body="cdop",
        since=date(2017, 8, 30),
    ),
)


def counts(verdicts: tuple[Verdict, ...]) -> Counts:
    """The counts of some verdicts."""
    found = Counter(v.status for v in verdicts)
    return Counts(
        tested=len(verdicts),
        exempt=found[Status.EXEMPT],
        met=found[Status.MET],
        pending=found[Status.PENDING],
        not_evidenced=found[Status.NOT_EVIDENCED],
        breach=found[Status.BREACH],
        waived=found[Status.WAIVED],
    )


def _obligation(
    verdicts: tuple[Verdict, ...],
    clause: str,
    obligation: str,
    summary: str,
    state: str = "tested",
    note: str | None = None,
    kind: ObligationClass = AUTOMATED,
) -> LedgerObligation:
    own = tuple(v for v in verdicts if (v.clause, v.obligation) == (clause, obligation))
    return LedgerObligation(
        obligation=obligation,
        obligation_class=kind,
        summary=summary,
        state=state,
        note=note,
        counts=counts(own),
    )


def _clause(
    verdicts: tuple[Verdict, ...],
    clause: str,
    title: str,
    summary: str,
    *obligations: LedgerObligation,
    body: str = "board",
    reviewed: bool = False,
) -> LedgerClause:
    return LedgerClause(
        clause=clause,
        body=body,
        title=title,
        summary=summary,
        reviewed_by="Nell Larch" if reviewed else None,
        reviewed_on=date(2018, 3, 1) if reviewed else None,
        counts=counts(tuple(v for v in verdicts if v.clause == clause)),
        obligations=obligations,
    )


def ledger(verdicts: tuple[Verdict, ...]) -> tuple[LedgerClause, ...]:
    """The ledger that goes with some verdicts: tested clauses and every other state."""

    def line(clause: str, *rest: Any, **more: Any) -> LedgerObligation:
        return _obligation(verdicts, clause, *rest, **more)

    def entry(clause: str, *rest: Any, **more: Any) -> LedgerClause:
        return _clause(verdicts, clause, *rest, **more)

    return (
        entry(
            "1.1",
            "Legal basis",
            "States the law under which the Board exists.",
            line(
                "1.1",
                "legal-basis",
                "States the legal basis.",
                "informational",
                kind=ObligationClass.INFORMATIONAL,
            ),
        ),
        entry(
            "2.1(a)",
            "Co-ordination",
            "Join up the safeguarding work that each agency does.",
            line(
                "2.1(a)",
                "co-ordinate-work",
                "Join up the agencies' safeguarding work.",
                "attested",
                "awaiting a person's word",
                ATTESTED,
            ),
        ),
        entry(
            "3.2",
            "Annual report",
            "Publish an annual report and send it to five office holders.",
            line("3.2", "annual-report-published", "Publish an annual report."),
            line(
                "3.2",
                "annual-report-sent",
                "Send the annual report to those named.",
                "could not be tested",
                "no `submissions` table",
            ),
        ),
        entry(
            "3.3",
            "Contents of the annual report",
            "Say what must stand in the annual report.",
            line(
                "3.3",
                "spending-and-contributions",
                "List partner contributions and itemise the Board's spending.",
            ),
        ),
        entry(
            "4.2(c)",
            "Annual report to the 0-25 board",
            "Give the 0-25 health and wellbeing board the annual report.",
            line(
                "4.2(c)",
                "annual-report-sent",
                "Give the 0-25 board the annual report.",
                "tested under another clause",
                "see 3.2/annual-report-sent",
            ),
        ),
        entry(
            "5.2",
            "Members of the Board",
            "Have at least one member from each listed organisation.",
            line("5.2", "composition", "Have a member in each listed seat."),
            reviewed=True,
        ),
        entry(
            "5.3",
            "Lay members",
            "Appoint lay members and review them.",
            line("5.3", "lay-members-minimum", "Appoint two or more lay members."),
            line(
                "5.3",
                "lay-continuation",
                "Continue only after a satisfactory appraisal.",
                "nothing to test",
                "no lay member was appraised",
            ),
        ),
        entry(
            "5.5(a)",
            "Independence of the Chair",
            "The Chair is independent and answers to the Head of Paid Service.",
            line("5.5(a)", "reporting-line", "The Chair answers to the Head of Paid Service."),
        ),
        entry(
            "5.6(a)",
            "DBS checks",
            "Members show a satisfactory check no more than three years old.",
            line(
                "5.6(a)",
                "dbs-freshness",
                "Show a satisfactory DBS check no more than three years old.",
            ),
            body="all-bodies",
            reviewed=True,
        ),
        entry(
            "5.6(d)",
            "Missed meetings",
            "Two misses without apologies bring a reminder, a third a request for a replacement.",
            line(
                "5.6(d)",
                "reminder-letter",
                "Write to a member who misses two meetings in a row without apologies.",
            ),
        ),
        entry(
            "8.4",
            "Yearly meeting with the Chair",
            "Each member meets the Chair once a year.",
            line("8.4", "annual-meeting", "Meet the Chair once a year."),
        ),
        entry(
            "8.5",
            "Yearly confirmation",
            "Each statutory organisation confirms once a year that it does what it should.",
            line("8.5", "yearly-confirmation", "Confirm once a year that checks are arranged."),
        ),
        entry(
            "8.6",
            "Attendance",
            "Members attend at least three quarters of the meetings of a year.",
            line("8.6", "attendance-share", "Attend at least 75 % of a year's meetings."),
        ),
        entry(
            "9.1",
            "Finance",
            "Set a budget every year.",
            line(
                "9.1",
                "budget",
                "Set a budget.",
                "not yet encoded",
                kind=ObligationClass.NOT_YET_ENCODED,
            ),
        ),
        entry(
            "ToR Board 7",
            "Quorum of the Board",
            "Half of the members, the Chair, and one of each of five agencies.",
            line("ToR Board 7", "quorum", "Be quorate at every meeting held."),
            reviewed=True,
        ),
        entry(
            "ToR Board 8(b)",
            "Papers of the Board",
            "Send the papers a week before the meeting.",
            line("ToR Board 8(b)", "papers-sent", "Send papers seven days before the meeting."),
        ),
        entry(
            "ToR CDOP 6",
            "Meetings of the panel",
            "Cancel a meeting with at least ten working days' notice.",
            line("ToR CDOP 6", "cancellation-notice", "Give ten working days' notice."),
            body="cdop",
        ),
    )


def coverage() -> Coverage:
    """The coverage statement of the canned audit."""
    sentences = (
        "1 of 16 obligations could not be tested: no `submissions` table.",
        "1 obligation is not yet encoded.",
        "12 of 16 encoded obligations were tested; 1 had nothing to test.",
    )
    return Coverage(
        sentences=sentences,
        supplied=("organisations", "people", "posts", "memberships", "meetings", "attendance"),
        not_supplied=("submissions", "reviews"),
        obligations=19,
        automated=15,
        attested=1,
        informational=1,
        same_as=1,
        not_yet_encoded=1,
        tested=12,
        nothing_to_test=1,
        could_not_be_tested=1,
        gaps=(
            CoverageGap(
                missing="submissions",
                obligations=("3.2/annual-report-sent",),
                sentence="3.2/annual-report-sent could not be tested: no `submissions` table.",
            ),
        ),
    )


def result(verdicts: tuple[Verdict, ...] = VERDICTS) -> AuditResult:
    """The canned audit, or one with other verdicts under the same clauses."""
    return AuditResult(
        schema_=1,
        as_of=date(2018, 4, 30),
        period=Period(from_=date(2017, 4, 1), until=date(2018, 4, 30)),
        constitution="kscb-2018",
        snapshot_digest="sha256:5d0c",
        pack_digest="sha256:a91e",
        engine="quorate 0.1.0",
        coverage=coverage(),
        counts=counts(verdicts),
        verdicts=verdicts,
        ledger=ledger(verdicts),
    )


def view(verdicts: tuple[Verdict, ...] = VERDICTS, **more: Any) -> ReportView:
    """A view of the canned audit, by default the officer's with everything shown."""
    values: dict[str, Any] = {
        "names": NAMES,
        "audience": Audience.OFFICER,
        "shown": verdicts,
        "remedies": REMEDIES,
        "chair": "independent-chair",
    }
    values.update(more)
    return ReportView(result=result(verdicts), **values)
