"""Steps about the audit itself: its day, what was not supplied, which clause is audited."""

from __future__ import annotations

from datetime import date

from pytest_bdd import given, when

from engine.language.duties import duties_named, spoken
from engine.language.model import Pack
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
    story.not_supplied.add(story.table(records))


@given(Sentence("the reading of {reading} is {option}"))
def read_so(story: Story, reading: str, option: str) -> None:
    story.read(reading, option)


@when(Sentence("clause {clause} is audited"))
@when(Sentence("clause {clause}, {duty}, is audited"))
def clause_audited(story: Story, clause: str, duty: str | None = None) -> None:
    story.audit(obligation_of(story.pack, clause, duty))


def obligation_of(pack: Pack, clause: str, duty: str | None) -> str:
    """The obligation (``clause/obligation``) that a scenario audits.

    Without a duty, the clause must have one that is automated or, failing that, one attested.
    """
    found = duties_named(pack, clause, duty)
    duties = ", ".join(
        spoken(each) for each in pack.obligations if each.clause == clause and each.population
    )
    assert len(found) == 1, f"clause {clause}: say which of its duties is audited: {duties}"
    return found[0].key
