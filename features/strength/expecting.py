"""What the engine says of a story, written as the Then of a scenario."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from engine.results import Status, Verdict
from facts.wording import long_date, period_words
from features.steps.story import Story
from features.steps.subjects import of_subject
from features.steps.verdicts import STATUSES
from features.strength.choices import body_words

_WORDS = {status: words for words, status in STATUSES.items()}


def expectation(
    story: Story, verdicts: Sequence[Verdict], others: Sequence[Verdict]
) -> tuple[str, ...]:
    """The sentences that hold of some verdicts and not of others; none where no words are found.

    ``others`` are what a changed rule says of the same story.
    """
    mine = {each.subject.id: each for each in verdicts}
    theirs = {each.subject.id: each for each in others}
    for subject, verdict in mine.items():
        other = theirs.get(subject)
        if other is None or seen(verdict) != seen(other):
            words = subject_words(story, verdicts, verdict)
            if words is not None:
                return tuple(_lines(story, words, verdict, other))
    if not verdicts:
        return ("there is nothing to test",) if others else ()
    if len(mine) == len(theirs):
        return ()
    for subject, verdict in theirs.items():
        if subject not in mine and (words := subject_words(story, others, verdict)) is not None:
            story.verdicts = tuple(verdicts)
            if not of_subject(story, words):
                return (f"it does not apply to {words}",)
    return (f"the audit gives {len(verdicts)} verdict{'s' if len(verdicts) > 1 else ''}",)


def seen(verdict: Verdict) -> tuple[object, ...]:
    """What a scenario can say of a verdict beside whose it is."""
    pending, broken = verdict.status is Status.PENDING, verdict.status is Status.BREACH
    return (
        verdict.status,
        verdict.due_on if pending else None,
        verdict.since if broken else None,
        verdict.late,
        verdict.contested_by,
        verdict.outlook,
        verdict.bearer,
        verdict.report_to,
        verdict.severity,
    )


def _lines(story: Story, words: str, verdict: Verdict, other: Verdict | None) -> Iterator[str]:
    status = f"it is {_WORDS[verdict.status]} for {words}"
    if other is None or verdict.status is not other.status:
        yield status
        return
    if verdict.status is Status.PENDING and verdict.due_on != other.due_on:
        until = f" until {long_date(verdict.due_on)}" if verdict.due_on else None
        yield f"{status}{until or ', with no day on record'}"
    elif verdict.status is Status.BREACH and verdict.since != other.since and verdict.since:
        yield f"{status} since {long_date(verdict.since)}"
    else:
        yield status
    if verdict.late != other.late:
        yield "it is marked late" if verdict.late else "it is not marked late"
    if verdict.contested_by != other.contested_by:
        names = ", ".join(each.replace("-", " ") for each in verdict.contested_by)
        yield f"it is contested: {names}" if names else "it is not contested"
    if verdict.outlook != other.outlook and verdict.outlook:
        yield f"the outlook is {verdict.outlook.value}"
    if verdict.bearer != other.bearer and (end := _end(story, verdict.bearer)):
        yield f"{end} must act"
    if verdict.report_to != other.report_to and (end := _end(story, verdict.report_to)):
        yield f"it is reported to {end}"
    if verdict.severity != other.severity:
        yield f"it is {verdict.severity.value} in severity"


def subject_words(story: Story, verdicts: Sequence[Verdict], verdict: Verdict) -> str | None:
    """The shortest words that mean the subject of one of some verdicts and no other."""
    story.verdicts = tuple(verdicts)
    for words in _ways(story, verdict.subject.keys):
        try:
            if of_subject(story, words) == [verdict]:
                return words
        except (AssertionError, ValueError):
            continue
    return None


def _ways(story: Story, keys: dict[str, str]) -> Iterator[str]:
    """Ways of naming a subject, by what its key holds."""
    for stem, ends in _stems(story, keys):
        parts = [end for name, end in ends if name in keys]
        for number in range(len(parts) + 1):
            for chosen in combinations(parts, number):
                yield stem + "".join(chosen)


def _stems(story: Story, keys: dict[str, str]) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    body = _body(story, keys["body"]) if "body" in keys else ""
    period = f" in {period_words(keys.get('period', ''))}"
    if "meeting" in keys:
        held = next(
            (row["date"] for row in story.rows["meetings"] if row["meeting"] == keys["meeting"]),
            None,
        )
        if held is not None:
            yield f"the meeting of {long_date(held)}", (("body", f" of {body}"),)
    if "person" in keys:
        yield (
            keys["person"],
            (
                ("body", f" on {body}"),
                ("period", period),
                ("from", f" from {_day(keys.get('from'))}"),
                ("second_miss", f", second miss on {_day(keys.get('second_miss'))}"),
            ),
        )
    if "seat" in keys:
        for label in _labels(story, "seat", keys["seat"]):
            yield f"the seat of {label}", (("body", f" on {body}"),)
    if "item" in keys:
        for start, words in (("attendance-", "attendance at"), ("targets-", "targets of")):
            if keys["item"].startswith(start):
                yield f"{words} {_body(story, keys['item'].removeprefix(start))}", ()
        for label in _labels(story, "document-item", keys["item"]):
            yield f"the item {label}", ()
    if "to" in keys:
        for start in ("the copy for", "the line to"):
            for kind in ("body", "post"):
                for label in _labels(story, kind, keys["to"]):
                    yield f"{start} the {label}", ()
            yield f"{start} {keys['to']}", ()
    if "organisation" in keys:
        clause = f" on {keys.get('clause', '')}"
        for name in (*_labels(story, "seat", keys["organisation"]), keys["organisation"]):
            yield name, (("clause", f"{clause}{period}"),)
        yield _body(story, keys["organisation"]), ()
    if body:
        yield body, (("period", period),)
    yield "the line", ()
    yield "the clause", ()


def _end(story: Story, code: str | None) -> str | None:
    """Words that mean a body, a post, an organisation or a person; None where none are found."""
    for words in _names(story, code or ""):
        try:
            if story.end(words) == code:
                return words
        except AssertionError:
            continue
    return None


def _names(story: Story, code: str) -> Iterator[str]:
    if code in story.pack.bodies:
        yield _body(story, code)
    for kind in ("body", "post"):
        found = story.pack.codes.find(kind, code)
        if found is not None:
            yield "the " + found.label.partition(" (")[0].removeprefix("The ")
    yield from _labels(story, "seat", code.removeprefix("organisation:"))
    yield code


def _day(iso: str | None) -> str:
    return long_date(date.fromisoformat(iso)) if iso else ""


def _body(story: Story, code: str) -> str:
    found = story.pack.bodies.get(code)
    return body_words(found) if found else code


def _labels(story: Story, kind: str, code: str) -> Iterator[str]:
    found = story.pack.codes.find(kind, code)
    if found is not None:
        yield re.split(r"[(,]", found.label)[0].strip().removeprefix("The ")
        yield found.code.replace("-", " ")


__all__ = ["expectation", "seen", "subject_words"]
