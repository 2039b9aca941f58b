"""Days and periods in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.wording import PERIOD, period_named, period_words

WORDS = {
    "2017-18": "2017-18",
    "2018": "2018",
    "2017-18-Q1": "the first quarter of 2017-18",
    "2016-Q4": "the fourth quarter of 2016",
    "2018-02": "February 2018",
    "2011-12": "2011-12",
    "2017-04..2017-05": "April and May 2017",
    "2017-12..2018-01": "December 2017 and January 2018",
    "2017-10..2018-03": "October 2017 to March 2018",
    "2018-04..2018-09": "April to September 2018",
}


@pytest.mark.parametrize(("period", "words"), WORDS.items())
def test_a_period_in_words_and_back(period: str, words: str) -> None:
    assert period_words(period) == words
    assert period_named(words) == period
    assert re.fullmatch(PERIOD, words)


@pytest.mark.parametrize("text", ["2017-13", "2017-18-Q5", "2017-04..2017-13", "the Board", ""])
def test_what_is_no_period_stays_as_it_is(text: str) -> None:
    assert (period_words(text), period_named(text)) == (text, text)


def test_a_month_that_reads_like_a_year_can_be_told_in_words() -> None:
    assert period_named("December 2011") == "2011-12"


@given(st.integers(1990, 2050), st.integers(1, 12), st.sampled_from([2, 3, 4, 6]))
def test_months_in_words_name_the_same_months(year: int, month: int, number: int) -> None:
    last = 12 * year + month - 1 + number - 1
    period = f"{year}-{month:02}..{last // 12}-{last % 12 + 1:02}"
    assert period_named(period_words(period)) == period
