"""Steps about what the audit says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pytest_bdd import then

from engine.language.duties import identifier
from engine.results import Status, Verdict
from features.steps.sentences import Sentence
from features.steps.story import Story
from features.steps.subjects import described, of_subject

STATUSES = {
    "kept": Status.MET,
    "broken": Status.BREACH,
    "pending": Status.PENDING,
    "not evidenced": Status.NOT_EVIDENCED,
    "exempt": Status.EXEMPT,
    "waived": Status.WAIVED,
}
"""The words of reports and scenarios for each status."""


@then(Sentence("it is {status} for {subject}"))
def has_status(story: Story, status: str, subject: str) -> None:
    found = of_subject(story, subject)
    assert len(found) == 1, f"{len(found)} verdicts are for {subject}; {described(story)}"
    story.verdict = found[0]
    assert found[0].status is STATUSES[status], described(story)


@then(Sentence("it is pending for {subject} until {first day}"))
def pending_until(story: Story, subject: str, first_day: date) -> None:
    has_status(story, "pending", subject)
    assert _spoken_of(story).due_on == first_day, described(story)


@then(Sentence("it is pending for {subject}, with no day on record"))
def pending_without_day(story: Story, subject: str) -> None:
    has_status(story, "pending", subject)
    assert _spoken_of(story).due_on is None, described(story)


@then(Sentence("it is broken for {subject} since {first day}"))
def broken_since(story: Story, subject: str, first_day: date) -> None:
    has_status(story, "broken", subject)
    assert _spoken_of(story).since == first_day, described(story)


@then(Sentence("it does not apply to {subject}"))
def does_not_apply(story: Story, subject: str) -> None:
    assert of_subject(story, subject) == [], described(story)


@then(Sentence("there is nothing to test"))
def nothing_to_test(story: Story) -> None:
    assert story.verdicts == (), described(story)


@then(Sentence("the audit gives {verdicts}"))
def so_many_verdicts(story: Story, verdicts: int) -> None:
    assert len(story.verdicts) == verdicts, described(story)


@then(Sentence("it is marked late"))
def marked_late(story: Story) -> None:
    assert _spoken_of(story).late, described(story)


@then(Sentence("it is not marked late"))
def not_marked_late(story: Story) -> None:
    assert not _spoken_of(story).late, described(story)


@then(Sentence("it is contested: {readings}"))
def contested(story: Story, readings: Sequence[str]) -> None:
    named = [identifier(each) for each in readings]
    assert named == list(_spoken_of(story).contested_by), described(story)


@then(Sentence("it is not contested"))
def not_contested(story: Story) -> None:
    assert _spoken_of(story).contested_by == (), described(story)


@then(Sentence("the outlook is {outlook}"))
def has_outlook(story: Story, outlook: str) -> None:
    assert _spoken_of(story).outlook == outlook, described(story)


@then(Sentence("it is {severity} in severity"))
def has_severity(story: Story, severity: str) -> None:
    assert _spoken_of(story).severity == severity, described(story)


@then(Sentence("{recipient} must act"))
def must_act(story: Story, recipient: str) -> None:
    assert _spoken_of(story).bearer == story.end(recipient), described(story)


@then(Sentence("it is reported to {recipient}"))
def reported_to(story: Story, recipient: str) -> None:
    assert _spoken_of(story).report_to == story.end(recipient), described(story)


@then(Sentence('the reason given is "{words}"'))
def reason_given(story: Story, words: str) -> None:
    assert _spoken_of(story).explanation == words, described(story)


def _spoken_of(story: Story) -> Verdict:
    assert story.verdict is not None, "no verdict has been spoken of yet"
    return story.verdict
