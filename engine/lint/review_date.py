"""The document's own dates: when it was reviewed, and when it falls due again."""

from __future__ import annotations

from datetime import date

from engine.language.model import Pack
from engine.lint.finding import Finding
from engine.lint.words import day
from engine.results import Severity


def look(pack: Pack, as_of: date) -> list[Finding]:
    """A review date that has gone by on ``as_of``, or that had when the text was issued."""
    dated = pack.document.dated
    if dated is None:
        return []
    due, issued, where = dated.review_due, dated.issued, (dated.clause,)
    found = []
    if due is not None and due < as_of:
        found.append(
            Finding(
                kind="review-overdue",
                about="document",
                clauses=where,
                bodies=(),
                sentence=(
                    f"The document was due for review by {day(due)}, which is past on {day(as_of)}."
                ),
                matters="What it says of laws, bodies and posts may no longer be so.",
                mends="Review it, and enter the new dates.",
                severity=Severity.MAJOR,
            )
        )
    if (
        due is not None
        and issued is not None
        and (due.year, due.month)
        <= (
            issued.year,
            issued.month,
        )
    ):
        found.append(
            Finding(
                kind="due-when-issued",
                about="document",
                clauses=where,
                bodies=(),
                sentence=(
                    f"The edition of {day(issued)} names {day(due)} as its review date: it was due "
                    "again as soon as it came out."
                ),
                matters="From its first day nobody can tell whether it is current.",
                mends="Set the review date a full cycle after the day of issue.",
                severity=Severity.MINOR,
            )
        )
    if due is not None and dated.review_every is None:
        found.append(
            Finding(
                kind="no-review-cycle",
                about="document",
                clauses=where,
                bodies=(),
                sentence="The document names a review date and no interval between reviews.",
                matters="Once that date is past, nothing says when the next review is due.",
                mends="State how often the document is reviewed.",
                severity=Severity.ADVISORY,
            )
        )
    if due is None and dated.review_every is None:
        found.append(
            Finding(
                kind="no-review-date",
                about="document",
                clauses=where,
                bodies=(),
                sentence="The document names neither a day nor an interval for its review.",
                matters="It stays in force unread until something goes wrong.",
                mends="State a day for the next review, and how often it recurs.",
                severity=Severity.MINOR,
            )
        )
    if issued is None:
        found.append(
            Finding(
                kind="undated",
                about="document",
                clauses=where,
                bodies=(),
                sentence="The document bears no date of issue.",
                matters="Nobody can tell which of two copies is the one in force.",
                mends="Put the date of issue, and of approval, on the document.",
                severity=Severity.MINOR,
            )
        )
    return found


def lacks(pack: Pack) -> str | None:
    """Whether the document's dates are declared."""
    return None if pack.document.dated else "when the document was issued and falls due for review"
