"""What else may stand in a place of a sentence: the small steps from one story to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from engine.language.model import Body, Pack
from facts.wording import long_date
from features.steps.sentences import PLACES, day_of
from features.strength.edges import Edges

NONE = Edges()
"""The edges of no rule."""

DAYS = (1, -1, 7, -7, 31, -31, 366, -366)
"""By how many days a day is moved, the smallest step first."""

FEW = 3
"""How many other codes of a kind are tried, where there are many."""

SOMEBODY = ("Zoe", "Yan")
"""First names for somebody whom no scenario knows."""

_DAYS_OF_STORIES = ("first day", "last day", "day")

CHOICES: Mapping[str, tuple[str, ...]] = {
    "day": ("a day not recorded",),
    "deputy": ("somebody not recorded",),
    "office": ("somebody not recorded",),
    "writer": ("somebody not recorded",),
    "role": (
        *("a member", "the chair", "the vice chair", "the co-chair", "a deputy chair"),
        *("a lay member", "a virtual member", "a co-opted member", "a named deputy"),
        *("a participant observer", "an adviser", "an associate"),
    ),
    "came": (
        *("was there", "sent apologies", "was absent without apologies"),
        *("were there", "were absent without apologies"),
    ),
    "act": (
        *("agenda was agreed", "papers were sent", "action log was sent"),
        *("minutes were sent", "cancellation was noted"),
    ),
    "reason": ("for lack of business", "for another reason", "for a reason not recorded"),
    "result": ("satisfactory", "referred", "awaited", "not recorded"),
    "verdict of it": ("satisfactory", "unsatisfactory", "not recorded"),
    "done": ("approved", "published"),
    "answered": ("confirmed", "denied", "left open"),
    "matter": (
        *("the membership", "the terms of reference", "the governance"),
        "the chair appointment",
    ),
    "relation": (
        *("is accountable to", "answers to", "reports to"),
        "takes its direction from",
    ),
}
"""What may stand in places that have few fillings."""

CELLS: Mapping[str, tuple[str, ...]] = {
    "how": ("there", "apologies", "absent", "deputy", "unrecorded", "planned", "cancelled"),
}
"""What may stand in a cell of a table of attendance."""

_KINDS = {"post": "post", "document": "document-kind", "item": "document-item", "seat": "seat"}
_NUMBERS: Mapping[str, Callable[[int], str]] = {
    "number": str,
    "times": lambda number: {1: "once", 2: "twice"}.get(number, f"{number} times"),
    "weeks": lambda number: "a week" if number == 1 else f"{number} weeks",
}


@dataclass(frozen=True)
class Choices:
    """The other fillings of places, in a constitution, for one of its rules."""

    pack: Pack
    edges: Edges = NONE

    def of(self, place: str, words: str) -> Iterator[str]:
        """What else may stand in a place, nearest first; never what stands there."""
        for each in dict.fromkeys(self._others(place, words)):
            if each != words:
                yield each

    def _others(self, place: str, words: str) -> Iterator[str]:
        if place in _DAYS_OF_STORIES and is_day(words):
            yield from moved(words)
        elif place in _NUMBERS:
            number = {"once": 1, "twice": 2, "a week": 1}.get(words) or int(words.split()[0])
            for each in (*_beside(number), *self.edges.beside()):
                yield _NUMBERS[place](each)
        elif place == "period":
            yield from _other_years(words)
        elif place in ("person", "member"):
            yield SOMEBODY[0]
        elif place == "body":
            yield from (body_words(body) for body in self.pack.bodies.values())
        elif place in _KINDS:
            yield from self._codes(place, words)
        several = words.startswith("were ")
        for choice in CHOICES.get(place, ()):
            if (
                place != "came"
                or choice == "sent apologies"
                or (choice.startswith("were ") is several)
            ):
                yield choice

    def _codes(self, place: str, words: str) -> Iterator[str]:
        article = words.partition(" ")[0] + " " if place == "document" else ""
        codes = self.pack.codes.of_kind(_KINDS[place])
        found = [f"{article}{code.code.replace('-', ' ')}" for code in codes]
        yield from [each for each in found if each != words][:FEW]


def body_words(body: Body) -> str:
    """A body as scenarios call it: the Board, the Business Group."""
    label = "the " + body.label.partition(" (")[0].removeprefix("The ")
    short = body.code.replace("-", " ")
    fits = re.fullmatch(PLACES["body"].pattern, label) and not label.casefold().endswith(short)
    return label if fits else f"the {short.title()}"


def moved(words: str) -> Iterator[str]:
    """The days around a day, the nearest first."""
    day = day_of(words)
    for days in DAYS:
        try:
            yield long_date(day + timedelta(days=days))
        except OverflowError:
            continue


def is_day(words: str) -> bool:
    """Whether words are a day."""
    try:
        return bool(day_of(words))
    except ValueError:
        return False


def _beside(number: int) -> Iterator[int]:
    yield number + 1
    if number > 1:
        yield number - 1


def _other_years(words: str) -> Iterator[str]:
    found = re.fullmatch(r"(\d{4})-(\d{2})", words)
    if found is not None and int(found[1]) % 100 + 1 == int(found[2]):
        for year in (int(found[1]) + 1, int(found[1]) - 1):
            yield f"{year}-{(year + 1) % 100:02}"
