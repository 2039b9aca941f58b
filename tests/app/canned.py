"""One believable audit with invented names that feeds the tests of every format.

Every status, severity and subject kind worth showing occurs; nothing here is computed, so that a
format that drifts is seen in the format's own test.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from app.audience import Audience
from app.view import ReportView
from engine.results import (
    AuditResult,
    Counts,
    Coverage,
    CoverageGap,
    LedgerClause,
    LedgerObligation,
    ObligationClass,
    Period,
    Status,
    Verdict,
)
from tests.app.canned_names import LINES_SVG, NAMES, REMEDIES
from tests.app.canned_verdicts import VERDICTS, fact, verdict

__all__ = [
    "LINES_SVG",
    "NAMES",
    "REMEDIES",
    "VERDICTS",
    "counts",
    "coverage",
    "fact",
    "ledger",
    "result",
    "verdict",
    "view",
]

AUTOMATED, ATTESTED = ObligationClass.AUTOMATED, ObligationClass.ATTESTED


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
        edition="April 2018",
        supplied=("organisations", "people", "posts", "memberships", "meetings", "attendance"),
        not_supplied=("submissions", "reviews"),
        obligations=19,
        automated=15,
        attested=1,
        informational=1,
        same_as=1,
        not_yet_encoded=1,
        not_in_force=0,
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
