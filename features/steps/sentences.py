"""The parser of steps: plain sentences with places to fill, such as ``{person}`` or ``{day}``.

A sentence stands in the code exactly as it stands in the table for policy staff. What may fill a
place depends on the place's name alone, and is said once, here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pytest_bdd.parsers import StepParser

from facts.wording import MONTHS, PERIOD, period_named

_DAY = rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}"
CLAUSE_NUMBER = r"(?:ToR [\w ]+ )?\d[\d.]*(?:\([a-z]+\))*"
"""A clause that has a number: ``5.6(a)``, ``ToR Board 7``."""

_NAME = r"[A-Z][a-z]+"
# A duty, a question or an answer, spelled as people spell it.
_CALLED = r"[\w '-]+"
_BODY = r"(?:the )?(?!\d{4})[A-Z0-9][\w-]*,?(?: (?:[A-Z0-9][\w-]*,?|and))*"
# Words up to the next one that leads on to another place of a sentence.
_WORDS = r"(?:(?! (?:since|from|until|on|by|to|is|was) )[\w '()-]|,(?= [A-Z]))+"


def day_of(words: str) -> date:
    """The day that is written as ``17 May 2017``; raises ``ValueError`` where there is none."""
    if not re.fullmatch(_DAY, words):
        raise ValueError(f"“{words}” is no day; a day is written “17 May 2017”")
    number, month, year = words.split()
    return date(int(year), MONTHS.index(month) + 1, int(number))


def _day_or_blank(words: str) -> date | None:
    return None if words.endswith("not recorded") else day_of(words)


def _name_or_blank(words: str) -> str | None:
    return None if words.endswith("not recorded") else words


def _names(words: str) -> tuple[str, ...]:
    return tuple(re.findall(_NAME, words))


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split(", "))


def _times(words: str) -> int:
    return {"once": 1, "twice": 2, "a week": 1}.get(words) or int(words.split()[0])


@dataclass(frozen=True)
class Place:
    """What may fill a place: a pattern, how it is read, and what policy staff are told of it."""

    pattern: str
    note: str
    read: Callable[[str], Any] = str


_A_DAY = Place(
    rf"{_DAY}|a day not recorded", "`17 May 2017`, or `a day not recorded`", _day_or_blank
)
_SOMEBODY = Place(
    rf"{_NAME}|somebody not recorded", "a first name, or `somebody not recorded`", _name_or_blank
)
_OFFICE = Place(
    rf"{_NAME}|the {_WORDS}|somebody not recorded",
    "a first name, an office (`the Independent Chair`), or `somebody not recorded`",
    _name_or_blank,
)

PLACES: Mapping[str, Place] = {
    "person": Place(_NAME, "a first name"),
    "member": Place(_NAME, "a first name"),
    "people": Place(
        rf"{_NAME}(?:(?:, {_NAME})* and {_NAME})?",
        "first names: `Ana`, `Ana, Ben and Cleo`",
        _names,
    ),
    "deputy": _SOMEBODY,
    "office": _OFFICE,
    "day": _A_DAY,
    "first day": Place(_DAY, "`17 May 2017`", day_of),
    "last day": Place(_DAY, "`17 May 2017`", day_of),
    "period": Place(
        PERIOD,
        "a year `2017-18`, a quarter `the third quarter of 2017-18`, a month `June 2017`, some "
        "months `April and May 2017`",
        period_named,
    ),
    "number": Place(r"\d+", "a whole number", int),
    "weeks": Place(r"a week|\d+ weeks", "`a week`, `6 weeks`", _times),
    "verdicts": Place(r"\d+ verdicts?", "`1 verdict`, `16 verdicts`", _times),
    "was": Place("was|were", "`was` or `were`"),
    "times": Place(r"once|twice|\d+ times", "`once`, `twice`, `3 times`", _times),
    "body": Place(_BODY, "a body by its name: `the Board`, `the Case Review Group`"),
    "role": Place(
        r"(?:an?|the) (?!head of )[a-z][a-z-]*(?: (?!of |for |on |since |until )[a-z][a-z-]*)*",
        "`a member`, `the chair`, `the vice chair`, `a lay member`, `a virtual member`, "
        "`a participant observer`, `a co-opted member`, `an adviser`, …, or a role of the "
        "constitution's own: `a maintainer`",
    ),
    "seat": Place(_WORDS, "a line of the body's membership list: `Kent Police`, `Public Health`"),
    "organisation": Place(rf"(?:the )?[A-Z]{_WORDS}", "an organisation, any name with a capital"),
    "writer": Place(
        rf"(?:the )?[A-Z]{_WORDS}|somebody not recorded",
        "an organisation, or `somebody not recorded`",
        _name_or_blank,
    ),
    "post": Place(
        r"(?:(?! (?:since|from|at) )[\w ',-])+",
        "a post by its name: `Independent Chair`, `Head of Paid Service`",
    ),
    "came": Place(
        "(?:was|were) there|sent apologies|(?:was|were) absent without apologies",
        "`was there`, `sent apologies`, `was absent without apologies` (for several: `were`)",
    ),
    "act": Place(
        "agenda was agreed|papers were sent|action log was sent|minutes were sent"
        "|cancellation was noted",
        "`agenda was agreed`, `papers were sent`, `action log was sent`, `minutes were sent`, "
        "`cancellation was noted`",
    ),
    "reason": Place(
        "for lack of business|for another reason|for a reason not recorded",
        "`for lack of business`, `for another reason`, `for a reason not recorded`",
    ),
    "result": Place(
        "satisfactory|referred|awaited|not recorded",
        "`satisfactory`, `referred` (to the Independent Chair), `awaited`, `not recorded`",
    ),
    "verdict of it": Place(
        "satisfactory|unsatisfactory|not recorded",
        "`satisfactory`, `unsatisfactory`, `not recorded`",
    ),
    "document": Place(
        r"(?:the|an?|some) [a-zA-Z0-9-]+(?: [a-zA-Z0-9-]+)*?",
        "a kind of paper: `the annual report`, `the business plan`, `a CDOP update`",
    ),
    "done": Place("approved|published", "`approved`, `published`"),
    "recipient": Place(
        rf"(?:the )?[A-Z]{_WORDS}|the {_WORDS}",
        "a person, an office, a body or an organisation; `the organisation` before a name says "
        "that it is not the body of that name",
    ),
    "item": Place(r"[A-Za-z0-9 ,'-]+", "what the paper contains: `contributions of partners`"),
    "matter": Place(
        "the (?:membership|terms of reference|governance|chair appointment)",
        "`the membership`, `the terms of reference`, `the governance`, `the chair appointment`",
    ),
    "clause": Place(
        rf"{CLAUSE_NUMBER}|[A-Z](?:(?! (?:is|was) )[\w :-])+",
        "a clause by its number, or by its heading where it has none: `5.6(a)`, `ToR Board 7`, "
        "`Forum attendance`",
    ),
    "duty": Place(
        _CALLED,
        "which duty of the clause: `lay fixed term`; capitals and apostrophes may be left out",
    ),
    "answered": Place(
        "confirmed|denied|left open",
        "`confirmed`, `denied`, `left open` (an answer is on record, but not which)",
    ),
    "one end": Place(r"the [\w ,'-]+?", "a body or an office"),
    "other end": Place(r"the [\w ,'-]+?", "a body or an office"),
    "relation": Place(
        "is accountable to|answers to|reports to|takes its direction from",
        "`is accountable to`, `answers to`, `reports to`, `takes its direction from`",
    ),
    "records": Place(
        r"[a-z ]+?",
        "`people`, `posts`, `memberships`, `meetings`, `attendance records`, `checks`, "
        "`appraisals`, `letters`, `documents`, `records of sending`, `lists of contents`, "
        "`reviews`, `confirmations`, `organisations`, `reporting lines`, or a table of the "
        "constitution's own by its name: `leaves of absence`",
    ),
    "status": Place(
        "kept|broken|pending|not evidenced|exempt|waived",
        "`kept`, `broken`, `pending`, `not evidenced`, `exempt`, `waived`",
    ),
    "subject": Place(
        r"(?:(?! (?:until|since) )[\w '’.()-]|,(?! with no day))+",
        "for whom or what: see below",
    ),
    "outlook": Place("safe|open|lost", "`safe`, `open`, `lost`"),
    "severity": Place("critical|major|minor|advisory", "`critical`, `major`, `minor`, `advisory`"),
    "reading": Place(_CALLED, "the name of a question that the document leaves open"),
    "readings": Place(
        rf"{_CALLED}(?:, {_CALLED})*",
        "the names of such questions, in the order of the alphabet: `two seats`, "
        "`plural lines, two seats`",
        _listed,
    ),
    "option": Place(_CALLED, "one of the answers to the question, by its name"),
    "words": Place('[^"]+', "any words"),
}
"""What may stand in each place of a sentence, by the place's name."""


class Sentence(StepParser):
    """A step as policy staff write it; ``{places}`` become arguments, spaces as underscores."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.places = tuple(re.findall(r"\{([^}]+)\}", text))
        pattern = "".join(
            f"(?P<{_argument(part)}>{PLACES[part].pattern})" if at % 2 else re.escape(part)
            for at, part in enumerate(re.split(r"\{([^}]+)\}", text))
        )
        self._pattern = re.compile(pattern)

    def is_matching(self, name: str) -> bool:
        """Whether a step of a scenario is this sentence."""
        return self._pattern.fullmatch(name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """What stands in each place, read."""
        found = self._pattern.fullmatch(name)
        if found is None:
            return None
        return {
            _argument(place): PLACES[place].read(found[_argument(place)]) for place in self.places
        }

    def spans(self, name: str) -> tuple[tuple[str, int, int], ...]:
        """Where in a step each place is filled: the place, its first character, the one after."""
        found = self._pattern.fullmatch(name)
        if found is None:
            return ()
        return tuple((place, *found.span(_argument(place))) for place in self.places)


def _argument(place: str) -> str:
    return place.replace(" ", "_")
