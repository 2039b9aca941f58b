"""Steps about meetings: when, who came, which papers went out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pytest_bdd import given

from features.steps.sentences import Sentence, day_of
from features.steps.story import WEEK, Cells, Story

COLUMNS = {
    "agenda was agreed": "agenda_agreed_on",
    "papers were sent": "papers_sent_on",
    "action log was sent": "action_log_sent_on",
    "minutes were sent": "minutes_sent_on",
    "cancellation was noted": "cancelled_on",
}
REASONS = {
    "for lack of business": "no-business",
    "for another reason": "other",
    "for a reason not recorded": None,
}
STATES = {"planned": "scheduled", "cancelled": "cancelled"}
OUTCOMES = {
    "there": "present",
    "apologies": "apologies",
    "absent": "absent",
    "deputy": "deputised",
    "unrecorded": None,
}


def outcome(came: str) -> str:
    """The code of how somebody attended."""
    if came.endswith("there"):
        return "present"
    return "apologies" if came == "sent apologies" else "absent"


@given(Sentence("a meeting of {body} was held on {first day}"))
def meeting_held(story: Story, body: str, first_day: date) -> None:
    story.meet(story.body(body), first_day, "held")


@given(Sentence("a meeting of {body} is planned for {first day}"))
def meeting_planned(story: Story, body: str, first_day: date) -> None:
    story.meet(story.body(body), first_day, "scheduled")


@given(Sentence("a meeting of {body} planned for {first day} was cancelled on {day} {reason}"))
def meeting_cancelled(
    story: Story, body: str, first_day: date, day: date | None, reason: str
) -> None:
    story.meet(
        story.body(body),
        first_day,
        "cancelled",
        cancelled_on=day,
        cancelled_because=REASONS[reason],
    )


@given(Sentence("{body} held {number} meetings, {weeks} apart, from {first day}"))
def meetings_held(story: Story, body: str, number: int, weeks: int, first_day: date) -> None:
    story.meetings = _meetings(story, body, number, weeks, first_day, "held")


@given(Sentence("{number} more meetings of {body} are planned, {weeks} apart, from {first day}"))
def meetings_planned(story: Story, number: int, body: str, weeks: int, first_day: date) -> None:
    _meetings(story, body, number, weeks, first_day, "scheduled")


def _meetings(
    story: Story, body: str, number: int, weeks: int, first_day: date, state: str
) -> list[Cells]:
    code = story.body(body)
    return [story.meet(code, first_day + at * weeks * WEEK, state) for at in range(number)]


@given(Sentence("{person}'s attendance at {body} was"))
def attendance_was(story: Story, person: str, body: str, datatable: list[list[str]]) -> None:
    code = story.body(body)
    for day, how in datatable:
        known = [
            row
            for row in story.rows["meetings"]
            if (row["body"], row["date"]) == (code, day_of(day))
        ]
        state = how if how in STATES else "held"
        meeting = known[0] if known else story.meet(code, day_of(day), STATES.get(state, state))
        if state == "held":
            coming, _, deputy = how.partition(" ")
            story.attend(meeting, person, OUTCOMES[coming], deputy or None)


@given(Sentence("{people} {came}"))
def attended(story: Story, people: Sequence[str], came: str) -> None:
    for name in people:
        story.attend(story.meeting, name, outcome(came))


@given(Sentence("everybody else {came}"))
def others_attended(story: Story, came: str) -> None:
    meeting = story.meeting
    told = {
        row["person"] for row in story.rows["attendance"] if row["meeting"] == meeting["meeting"]
    }
    others = {
        row["person"]: None
        for row in story.rows["memberships"]
        if row["body"] == meeting["body"]
        and row["person"] not in told
        and row["from"] <= meeting["date"] <= (row["until"] or date.max)
    }
    for name in others:
        story.attend(meeting, name, outcome(came))


@given(Sentence("{person} was represented by {deputy}"))
def represented(story: Story, person: str, deputy: str | None) -> None:
    story.attend(story.meeting, person, "deputised", deputy)


@given(Sentence("it is not recorded whether {people} came"))
def perhaps_attended(story: Story, people: Sequence[str]) -> None:
    for name in people:
        story.attend(story.meeting, name, None)


@given(Sentence("{person} {came} {times}"))
def attended_times(story: Story, person: str, came: str, times: int) -> None:
    for meeting in story.unrecorded(person, times):
        story.attend(meeting, person, outcome(came))


@given(Sentence("{person} was represented {times} by {deputy}"))
def represented_times(story: Story, person: str, times: int, deputy: str | None) -> None:
    for meeting in story.unrecorded(person, times):
        story.attend(meeting, person, "deputised", deputy)


@given(Sentence("it is not recorded {times} whether {person} came"))
def perhaps_attended_times(story: Story, times: int, person: str) -> None:
    for meeting in story.unrecorded(person, times):
        story.attend(meeting, person, None)


@given(Sentence("its {act} on {day}"))
def paper_sent(story: Story, act: str, day: date | None) -> None:
    story.meeting[COLUMNS[act]] = day


@given(Sentence("it is not recorded when its {act}"))
def paper_not_recorded(story: Story, act: str) -> None:
    story.meeting[COLUMNS[act]] = None


@given(Sentence("it lasted {number} minutes"))
def lasted(story: Story, number: int) -> None:
    story.meeting["duration_minutes"] = number


@given(Sentence("it is not recorded how long it lasted"))
def perhaps_lasted(story: Story) -> None:
    story.meeting["duration_minutes"] = None
