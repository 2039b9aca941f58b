"""The verdicts of the canned audit: every status and severity, most kinds of subject."""

from __future__ import annotations

from datetime import date
from typing import Any

from engine.results import Evidence, Outlook, Severity, Status, Subject, Verdict
from tests.app.canned_names import NAMES


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
