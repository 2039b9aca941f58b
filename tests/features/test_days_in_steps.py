"""A day in a step is read, or refused in words that its author understands."""

from __future__ import annotations

from datetime import date

import pytest

from features.steps.sentences import day_of


def test_a_day_is_read_as_it_is_written() -> None:
    assert day_of("17 May 2017") == date(2017, 5, 17)


@pytest.mark.parametrize("words", ["day", "17 Mai 2017", "17/5/2017", "May 2017", ""])
def test_what_is_no_day_is_named_and_a_day_is_shown(words: str) -> None:
    with pytest.raises(ValueError, match="is no day; a day is written") as found:
        day_of(words)
    assert str(found.value) == f"“{words}” is no day; a day is written “17 May 2017”"
