"""What asks for a reading is answered before anything is worked out; the rest stays as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.evaluation.as_read import as_read
from engine.language.model import Obligation, Population
from engine.language.packs import load_pack
from engine.language.parser import parse

PACK = Path(__file__).parents[2] / "packs" / "readings"
READINGS = {"half": "more", "two-words": "yes"}


def obligation() -> Obligation:
    pack = load_pack(PACK)
    return next(each for each in pack.obligations if each.key == "1/quorum")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('reading.half = "more"', "true"),
        ('"more" != reading.half', "false"),
        ('reading.two_words = "yes"', "true"),
        ('reading.half = "more" and a and b', "a and b"),
        ('a and reading.half = "more"', "a"),
        ('a and (reading.half = "enough" or reading.two_words = "no")', "false"),
        ('a or (reading.half = "enough" and b)', "a"),
        ('a or reading.half = "more"', "true"),
        ('not(reading.half = "more") or a', "a"),
        ('not(a and reading.half = "more")', "not(a)"),
        ('if reading.half = "more" then a else b', "a"),
        ('if reading.half = "enough" or unknown then a else b', "if unknown then a else b"),
        ('not(reading.half = "more" and unknown)', "not(unknown)"),
        ('a and (if reading.half = "more" then b and c else d)', "a and b and c"),
        ('a or (if reading.half = "more" then b or c else d)', "a or b or c"),
        ('a and (if reading.half = "more" then b or c else d)', "a and (b or c)"),
        ("reading.half = other", "reading.half = other"),
        ('rows[item.day = a and reading.half = "more"]', "rows[item.day = a]"),
    ],
)
def test_what_asks_for_a_reading_is_answered(written: str, read: str) -> None:
    given, expected = parse(written), parse(read)
    changed = replace(
        obligation(),
        population=Population(
            "meeting", (("m", given),), given, (("meeting", given),), given, None
        ),
        exceptions=((given, "a reason"),),
        definitions={"a": given},
        requirement=given,
        done_on=given,
        due=given,
        since=given,
        late_when=given,
        values_as_at=given,
    )
    assert as_read(changed, READINGS) == replace(
        changed,
        population=Population(
            "meeting", (("m", expected),), expected, (("meeting", expected),), expected, None
        ),
        exceptions=((expected, "a reason"),),
        definitions={"a": expected},
        requirement=expected,
        done_on=expected,
        due=expected,
        since=expected,
        late_when=expected,
        values_as_at=expected,
    )


def test_a_rule_that_asks_for_no_reading_is_left_alone() -> None:
    plain = replace(obligation(), readings=frozenset())
    assert as_read(plain, {}) is plain
