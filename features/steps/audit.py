"""Steps about the audit itself: its day, what was not supplied, which clause is audited."""

from __future__ import annotations

from datetime import date

from pytest_bdd import given, when

from engine.results import ObligationClass
from features.steps.book import TABLES
from features.steps.sentences import Sentence
from features.steps.story import Story


@given(Sentence("the audit is made on {first day}"))
def audit_made(story: Story, first_day: date) -> None:
    story.as_of = first_day


@given(Sentence("the audit covers the time from {first day}"))
def audit_covers(story: Story, first_day: date) -> None:
    story.covers_from = first_day


@given(Sentence("no {records} were supplied"))
def not_supplied(story: Story, records: str) -> None:
    assert records in TABLES, f'"{records}" are not among {", ".join(TABLES)}'
    story.not_supplied.add(TABLES[records])


@when(Sentence("clause {clause} is audited"))
def clause_audited(story: Story, clause: str) -> None:
    found = [
        each.key
        for each in story.pack.obligations
        if each.clause == clause and each.population is not None
    ]
    tested = [
        each.key
        for each in story.pack.obligations
        if each.key in found and each.obligation_class is ObligationClass.AUTOMATED
    ] or found
    assert len(tested) == 1, f"clause {clause} has {len(tested)} such duties; say which: {tested}"
    story.audit(tested[0])


@when(Sentence("clause {clause}, {duty}, is audited"))
def duty_audited(story: Story, clause: str, duty: str) -> None:
    found = {
        each.id.replace("-", " "): each.key
        for each in story.pack.obligations
        if each.clause == clause
    }
    assert duty.replace("-", " ") in found, f"clause {clause} has the duties {', '.join(found)}"
    story.audit(found[duty.replace("-", " ")])
