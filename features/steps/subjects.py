"""For whom or what a verdict is: from the words of a scenario to the verdict."""

from __future__ import annotations

import re

from engine.results import Verdict
from facts.wording import MONTHS, PERIOD, period_named
from features.steps.sentences import CLAUSE_NUMBER, PLACES, day_of
from features.steps.story import Story

_DAY = rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}"
_BODY = PLACES["body"].pattern

FORMS = tuple(
    re.compile(form)
    for form in (
        r"the clause",
        rf"the meeting of (?P<meeting>{_DAY})(?: of (?P<body>{_BODY}))?",
        rf"the seat of (?P<seat>.+?)(?: on (?P<body>{_BODY}))?",
        r"the item (?P<item>.+?)(?: in (?P<document>the [a-z -]+ of .+))?",
        rf"attendance at (?P<attendance_at>{_BODY})",
        rf"targets of (?P<targets_of>{_BODY})",
        r"the copy for (?P<to>.+?)(?: of (?P<document>the [a-zA-Z0-9 -]+ of .+))?",
        r"the line(?: to (?P<to>.+))?",
        rf"(?P<organisation>[A-Z][\w ]*?) on (?P<clause>{CLAUSE_NUMBER}) in (?P<period>{PERIOD})",
        rf"(?P<person>[A-Z][a-z]+)(?: on (?P<body>{_BODY}))?(?: in (?P<period>{PERIOD}))?"
        rf"(?: from (?P<from>{_DAY}))?(?:, second miss on (?P<second_miss>{_DAY}))?",
        rf"(?P<body>{_BODY})(?: in (?P<period>{PERIOD}))?",
    )
)
"""The ways of naming a subject, the first that fits."""


def of_subject(story: Story, words: str) -> list[Verdict]:
    """The verdicts that the words may mean; good words mean one at most."""
    own = _own(story, words)
    if own is not None:
        return own
    readings = [found.groupdict() for form in FORMS if (found := form.fullmatch(words))]
    assert readings, f'"{words}" is not a way of naming for whom or what'
    said_of = {name: said for name, said in readings[0].items() if said is not None}
    if "meeting" in said_of:
        said_of["meeting"] = _meeting(story, said_of["meeting"], said_of.pop("body", None))
    wanted = {
        key: values for name, said in said_of.items() for key, *values in [_key(story, name, said)]
    }
    if "person" in wanted and not any("person" in each.subject.keys for each in story.verdicts):
        wanted = {
            ("organisation" if key == "person" else key): values for key, values in wanted.items()
        }
    return [
        each
        for each in story.verdicts
        if all(each.subject.keys.get(key) in values for key, values in wanted.items())
    ]


def _own(story: Story, words: str) -> list[Verdict] | None:
    """The verdicts of a kind of subject of the constitution's own; None where none is named.

    The kind comes first, then the parts of its key: ``the motion Budget``, or, where there are
    several, ``the vote Budget, Ana``.
    """
    # A longer name first: “the employer then Acme” is no employer called “then Acme”.
    for kind, parts in sorted(story.pack.own_subjects.items(), key=lambda each: -len(each[0])):
        start = f"the {kind.replace('-', ' ')} "
        if not words.startswith(start):
            continue
        said = words.removeprefix(start).split(", ")
        assert len(said) <= len(parts), f'"{words}" has more parts than {", ".join(parts)}'
        wanted = [_part(story, each) for each in said]
        return [
            each
            for each in story.verdicts
            if each.subject.kind == kind
            and all(
                each.subject.keys[name] in values
                for name, values in zip(parts, wanted, strict=False)
            )
        ]
    return None


def _part(story: Story, said: str) -> tuple[str, ...]:
    """What a part of the name of such a subject may be: as it is said, a day, a meeting, a code."""
    if re.fullmatch(_DAY, said) is None:
        codes = (story.book.find(kind, said) for kind in ("body", "seat", "post"))
        return (said, story.book.organisation(said), *(each for each in codes if each))
    day = day_of(said)
    meetings = [row["meeting"] for row in story.rows["meetings"] if row["date"] == day]
    return (day.isoformat(), *meetings)


def _meeting(story: Story, said: str, body: str | None) -> str:
    """The one meeting of a day, or of a day and a body."""
    day, code = day_of(said), body and story.body(body)
    meetings = [
        str(row["meeting"])
        for row in story.rows["meetings"]
        if row["date"] == day and code in (None, row["body"])
    ]
    assert len(meetings) == 1, f"{len(meetings)} meetings are on {said}"
    return meetings[0]


def _key(story: Story, name: str, said: str) -> tuple[str, ...]:
    """The column that a part of the words names, and what it may hold there."""
    book = story.book
    if name == "period":
        return name, period_named(said)
    if name in ("from", "second_miss"):
        return name, day_of(said).isoformat()
    if name == "body":
        code = book.find("body", said)
        return (name, code) if code else ("organisation", story.organisation_called(said))
    if name == "organisation":
        return name, story.organisation_called(said)
    if name == "seat":
        # A list may have a line for each of some organisations.
        seat, organisation = book.find("seat", said), book.organisation(said)
        listed = any(each.subject.keys.get("seat") == organisation for each in story.verdicts)
        assert seat or listed or story.knows(organisation), f'there is no seat called "{said}"'
        return (name, seat, organisation) if seat else (name, organisation)
    if name == "item":
        return name, book.code("document-item", said)
    if name == "attendance_at":
        return "item", f"attendance-{book.code('body', said)}"
    if name == "targets_of":
        return "item", f"targets-{book.code('body', said)}"
    if name == "to":
        return name, story.end(said)
    return name, said


def described(story: Story) -> str:
    """Every verdict there is, for the message of a scenario that fails."""
    lines = [
        f"  {each.subject.id}: {each.status.value}"
        f"{f', due {each.due_on}' if each.due_on else ''}{', late' if each.late else ''}"
        f"{f', contested by {each.contested_by}' if each.contested_by else ''} - {each.explanation}"
        for each in story.verdicts
    ]
    return "\n".join(["the verdicts are:", *lines]) if lines else "there is no verdict at all"
