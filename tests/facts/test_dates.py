"""Calendar arithmetic and reporting periods, with both sides of each boundary."""

from __future__ import annotations

import calendar
import itertools
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.dates import (
    NATIONS,
    Period,
    clear_days_between,
    months_after,
    months_before,
    months_touching,
    next_period,
    next_year,
    period_from_id,
    previous_period,
    previous_year,
    quarters_touching,
    slots_touching,
    working_days_after,
    working_days_before,
    working_days_between,
    year_of,
    years_after,
    years_before,
    years_touching,
)

DAY = timedelta(days=1)
# As published by the government, with the days given instead of those that fall on a weekend.
BANK_HOLIDAYS = {
    *(date(2016, 12, 26), date(2016, 12, 27)),
    *(date(2017, 1, 2), date(2017, 4, 14), date(2017, 4, 17), date(2017, 5, 1)),
    *(date(2017, 5, 29), date(2017, 8, 28), date(2017, 12, 25), date(2017, 12, 26)),
    *(date(2018, 1, 1), date(2018, 3, 30), date(2018, 4, 2), date(2018, 5, 7)),
    *(date(2018, 5, 28), date(2018, 8, 27), date(2018, 12, 25), date(2018, 12, 26)),
    date(2019, 1, 1),
}
ANY_DAY = st.dates(date(1900, 1, 1), date(2100, 12, 31))
LISTED_DAY = st.dates(date(2016, 12, 20), date(2019, 1, 10))


def d(text: str) -> date:
    return date.fromisoformat(text)


def p(id_: str, first: str, last: str) -> Period:
    return Period(id_, d(first), d(last))


@pytest.mark.parametrize(
    ("day", "years", "before", "after"),
    [
        ("2017-04-01", 3, "2014-04-01", "2020-04-01"),
        ("2016-02-29", 1, "2015-02-28", "2017-02-28"),
        ("2016-02-29", 4, "2012-02-29", "2020-02-29"),
        ("2015-02-28", 1, "2014-02-28", "2016-02-28"),
        ("2017-02-28", 1, "2016-02-28", "2018-02-28"),
        ("2016-03-01", 1, "2015-03-01", "2017-03-01"),
        ("2017-12-31", 0, "2017-12-31", "2017-12-31"),
    ],
)
def test_years(day: str, years: int, before: str, after: str) -> None:
    assert (years_before(d(day), years), years_after(d(day), years)) == (d(before), d(after))


@pytest.mark.parametrize(
    ("day", "months", "before", "after"),
    [
        ("2017-06-15", 1, "2017-05-15", "2017-07-15"),
        ("2016-03-31", 1, "2016-02-29", "2016-04-30"),
        ("2017-03-31", 1, "2017-02-28", "2017-04-30"),
        ("2017-01-31", 2, "2016-11-30", "2017-03-31"),
        ("2017-01-01", 12, "2016-01-01", "2018-01-01"),
        ("2016-02-29", 12, "2015-02-28", "2017-02-28"),
    ],
)
def test_months(day: str, months: int, before: str, after: str) -> None:
    assert (months_before(d(day), months), months_after(d(day), months)) == (d(before), d(after))


@given(ANY_DAY, st.integers(0, 60))
def test_years_and_months_go_there_and_back_but_for_month_ends(day: date, number: int) -> None:
    later = months_after(day, number)
    assert (later.year - day.year) * 12 + later.month - day.month == number
    assert later.day == min(day.day, calendar.monthrange(later.year, later.month)[1])
    back = months_before(later, number)
    assert (back.year, back.month, back.day) == (day.year, day.month, min(day.day, later.day))
    assert years_before(day, number) == months_before(day, 12 * number)
    assert years_after(day, number) == months_after(day, 12 * number)


def test_clear_days_are_strictly_between() -> None:
    days = [clear_days_between(d("2017-06-05"), d(f"2017-06-{day:02}")) for day in (1, 5, 6, 7, 12)]
    assert days == [0, 0, 0, 1, 6]


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2017-06-05", "2017-06-06", 0),  # Monday to Tuesday
        ("2017-06-05", "2017-06-07", 1),
        ("2017-06-05", "2017-06-12", 4),  # to the next Monday
        ("2017-06-02", "2017-06-05", 0),  # Friday to Monday
        ("2017-06-03", "2017-06-04", 0),  # Saturday to Sunday
        ("2017-06-04", "2017-06-10", 5),  # Sunday to Saturday
        ("2017-06-05", "2017-06-05", 0),
        ("2017-06-12", "2017-06-05", 0),
        ("2017-04-12", "2017-04-19", 2),  # Good Friday and Easter Monday fall out
        ("2017-04-13", "2017-04-18", 0),  # Maundy Thursday to Easter Tuesday
        ("2018-03-29", "2018-04-03", 0),
        ("2018-03-28", "2018-04-04", 2),
        ("2016-12-23", "2016-12-28", 0),  # Christmas on a Sunday, given on the Tuesday
        ("2016-12-30", "2017-01-03", 0),  # New Year on a Sunday, given on the Monday
        ("2016-12-30", "2017-01-04", 1),
        ("2017-12-22", "2017-12-27", 0),
        ("2017-12-22", "2018-01-02", 3),  # 27, 28, 29 December
        ("2018-12-24", "2018-12-27", 0),
        ("2018-12-31", "2019-01-02", 0),
        ("2017-04-28", "2017-05-02", 0),  # early May
        ("2017-05-26", "2017-05-30", 0),  # spring
        ("2017-08-25", "2017-08-29", 0),  # summer
        ("2020-05-01", "2020-05-11", 4),  # early May moved to Friday the 8th that year
        ("2022-09-16", "2022-09-20", 0),  # a day added once
        ("2021-12-24", "2021-12-29", 0),  # both days of Christmas on a weekend
        ("2101-04-14", "2101-04-19", 0),  # Easter, beyond the years that the library lists
        ("2100-12-31", "2101-01-04", 0),  # New Year on a Saturday, given on the Monday
    ],
)
def test_working_days_between(first: str, last: str, days: int) -> None:
    assert working_days_between(d(first), d(last)) == days


@pytest.mark.parametrize(
    ("first", "last", "england", "wales", "scotland", "northern_ireland"),
    [
        ("2018-01-01", "2018-01-04", 2, 2, 1, 2),  # 2 January is a holiday in Scotland
        ("2018-03-15", "2018-03-21", 3, 3, 3, 2),  # Saint Patrick's, given on Monday the 19th
        ("2018-03-29", "2018-04-04", 1, 1, 2, 1),  # Easter Monday is worked in Scotland
        ("2018-07-11", "2018-07-13", 1, 1, 1, 0),  # the Battle of the Boyne
        ("2018-08-03", "2018-08-07", 1, 1, 0, 1),  # Scotland's summer holiday is the first Monday
        ("2018-11-29", "2018-12-03", 1, 1, 0, 1),  # Saint Andrew's day, a Friday that year
    ],
)
def test_working_days_are_those_of_the_nation(
    first: str, last: str, england: int, wales: int, scotland: int, northern_ireland: int
) -> None:
    found = tuple(working_days_between(d(first), d(last), nation) for nation in NATIONS)
    assert found == (england, wales, scotland, northern_ireland)


def test_working_days_before_and_after_are_those_of_the_nation() -> None:
    assert working_days_before(d("2018-01-04"), 2) == d("2018-01-01")
    assert working_days_before(d("2018-01-04"), 2, "scotland") == d("2017-12-28")
    assert working_days_after(d("2018-07-11"), 1) == d("2018-07-13")
    assert working_days_after(d("2018-07-11"), 1, "northern-ireland") == d("2018-07-14")


def test_both_years_have_their_working_days() -> None:
    assert working_days_between(d("2016-12-31"), d("2018-01-01")) == 260 - 8
    assert working_days_between(d("2017-12-31"), d("2019-01-01")) == 261 - 8
    assert working_days_between(d("2015-12-31"), d("2017-01-01")) == 261 - 8


@given(LISTED_DAY, LISTED_DAY)
def test_working_days_are_counted_as_one_would_by_hand(first: date, last: date) -> None:
    days = [first + DAY * number for number in range(1, (last - first).days)]
    working = [day for day in days if day.isoweekday() <= 5 and day not in BANK_HOLIDAYS]
    assert working_days_between(first, last) == len(working)


@settings(max_examples=40, deadline=None)
@given(ANY_DAY, ANY_DAY, ANY_DAY)
def test_working_days_add_up(one: date, two: date, three: date) -> None:
    """From a to c are the days from a to b, those from b to c, and b itself if one works on it."""
    first, middle, last = sorted((one, two, three))
    if first < middle < last:
        itself = working_days_between(middle - DAY, middle + DAY)
        assert working_days_between(first, last) == (
            working_days_between(first, middle) + itself + working_days_between(middle, last)
        )


@pytest.mark.parametrize(
    ("day", "working_days", "before"),
    [
        ("2017-06-14", 0, "2017-06-13"),
        ("2017-06-14", 1, "2017-06-12"),
        ("2017-06-14", 5, "2017-06-06"),
        ("2017-06-15", 3, "2017-06-11"),  # a Sunday: Monday to Wednesday lie between
        ("2017-04-20", 5, "2017-04-10"),  # over Easter
        ("2018-01-03", 3, "2017-12-27"),
        ("2017-01-04", 2, "2016-12-29"),
    ],
)
def test_working_days_before(day: str, working_days: int, before: str) -> None:
    assert working_days_before(d(day), working_days) == d(before)


@settings(deadline=None)
@given(ANY_DAY, st.integers(0, 30))
def test_working_days_before_is_the_latest_day_with_so_many_between(day: date, number: int) -> None:
    found = working_days_before(day, number)
    assert working_days_between(found, day) == number
    later = found + DAY
    if later < day:
        assert working_days_between(later, day) == number - 1


@pytest.mark.parametrize(
    ("day", "working_days", "after"),
    [
        ("2017-06-14", 0, "2017-06-15"),
        ("2017-06-14", 1, "2017-06-16"),
        ("2017-06-14", 5, "2017-06-22"),
        ("2017-06-09", 0, "2017-06-10"),  # a Saturday
        ("2017-04-12", 2, "2017-04-19"),  # over Easter
    ],
)
def test_working_days_after(day: str, working_days: int, after: str) -> None:
    assert working_days_after(d(day), working_days) == d(after)


@settings(deadline=None)
@given(ANY_DAY, st.integers(0, 30))
def test_working_days_after_is_the_earliest_day_with_so_many_between(
    day: date, number: int
) -> None:
    found = working_days_after(day, number)
    assert working_days_between(day, found) == number
    earlier = found - DAY
    if earlier > day:
        assert working_days_between(day, earlier) == number - 1


@pytest.mark.parametrize("count_to", [working_days_before, working_days_after])
def test_a_negative_number_of_working_days_is_refused(
    count_to: Callable[[date, int], date],
) -> None:
    with pytest.raises(ValueError, match="from 0 up is needed, not -1"):
        count_to(d("2017-06-14"), -1)


FY16 = p("2016-17", "2016-04-01", "2017-03-31")
FY17 = p("2017-18", "2017-04-01", "2018-03-31")
FY18 = p("2018-19", "2018-04-01", "2019-03-31")


@pytest.mark.parametrize(
    ("from_", "until", "found"),
    [
        ("2017-04-01", "2018-03-31", (FY17,)),
        ("2017-03-31", "2018-03-31", (FY16, FY17)),
        ("2017-04-01", "2018-04-01", (FY17, FY18)),
        ("2017-03-31", "2018-04-01", (FY16, FY17, FY18)),
        ("2017-12-25", "2017-12-25", (FY17,)),
        ("2017-12-25", "2017-12-24", ()),
    ],
)
def test_years_touching(from_: str, until: str, found: tuple[Period, ...]) -> None:
    assert years_touching(4, 1, d(from_), d(until)) == found


def test_years_are_named_by_where_they_begin() -> None:
    assert years_touching(1, 1, d("2017-12-31"), d("2018-01-01")) == (
        p("2017", "2017-01-01", "2017-12-31"),
        p("2018", "2018-01-01", "2018-12-31"),
    )
    assert years_touching(9, 1, d("2016-02-29"), d("2016-02-29")) == (
        p("2015-16", "2015-09-01", "2016-08-31"),
    )
    assert years_touching(4, 6, d("1999-04-05"), d("1999-04-06")) == (
        p("1998-99", "1998-04-06", "1999-04-05"),
        p("1999-00", "1999-04-06", "2000-04-05"),
    )
    assert years_touching(3, 1, d("2016-02-29"), d("2016-02-29")) == (
        p("2015-16", "2015-03-01", "2016-02-29"),
    )


@pytest.mark.parametrize(("month", "day"), [(0, 1), (13, 1), (4, 0), (4, 29), (2, 29)])
def test_a_year_that_could_begin_on_no_day_is_refused(month: int, day: int) -> None:
    with pytest.raises(ValueError, match=f"not in month {month} on day {day}"):
        years_touching(month, day, d("2017-01-01"), d("2017-01-01"))


def test_quarters_touching() -> None:
    assert quarters_touching(4, 1, d("2017-03-31"), d("2018-04-01")) == (
        p("2016-17-Q4", "2017-01-01", "2017-03-31"),
        p("2017-18-Q1", "2017-04-01", "2017-06-30"),
        p("2017-18-Q2", "2017-07-01", "2017-09-30"),
        p("2017-18-Q3", "2017-10-01", "2017-12-31"),
        p("2017-18-Q4", "2018-01-01", "2018-03-31"),
        p("2018-19-Q1", "2018-04-01", "2018-06-30"),
    )
    assert quarters_touching(1, 1, d("2016-03-01"), d("2016-03-31")) == (
        p("2016-Q1", "2016-01-01", "2016-03-31"),
    )
    assert quarters_touching(4, 1, d("2017-06-30"), d("2017-06-29")) == ()


def test_months_touching() -> None:
    assert months_touching(4, 1, d("2015-12-31"), d("2016-02-29")) == (
        p("2015-12", "2015-12-01", "2015-12-31"),
        p("2016-01", "2016-01-01", "2016-01-31"),
        p("2016-02", "2016-02-01", "2016-02-29"),
    )
    assert months_touching(4, 6, d("2017-04-05"), d("2017-04-06")) == (
        p("2017-03", "2017-03-06", "2017-04-05"),
        p("2017-04", "2017-04-06", "2017-05-05"),
    )


def test_slots_touching() -> None:
    assert slots_touching(4, 1, d("2017-04-01"), d("2018-03-31")) == (
        p("2017-04..2017-05", "2017-04-01", "2017-05-31"),
        p("2017-06..2017-07", "2017-06-01", "2017-07-31"),
        p("2017-08..2017-09", "2017-08-01", "2017-09-30"),
        p("2017-10..2017-11", "2017-10-01", "2017-11-30"),
        p("2017-12..2018-01", "2017-12-01", "2018-01-31"),
        p("2018-02..2018-03", "2018-02-01", "2018-03-31"),
    )
    assert slots_touching(4, 1, d("2018-03-31"), d("2018-04-01"), months=6) == (
        p("2017-10..2018-03", "2017-10-01", "2018-03-31"),
        p("2018-04..2018-09", "2018-04-01", "2018-09-30"),
    )
    for months in (0, 5, -2, 24):
        with pytest.raises(ValueError, match=f"slots of {months} months do not fill a year"):
            slots_touching(4, 1, d("2018-03-31"), d("2018-04-01"), months=months)


def test_year_of() -> None:
    assert year_of(d("2017-03-31")) == FY16
    assert year_of(d("2017-04-01")) == FY17
    assert year_of(d("2017-03-31"), 1, 1) == p("2017", "2017-01-01", "2017-12-31")


FIRST_DAYS = st.tuples(st.integers(1, 12), st.integers(1, 28))


@given(FIRST_DAYS, ANY_DAY, st.integers(0, 1200), st.sampled_from([1, 2, 3, 4, 6, 12]))
def test_periods_cover_an_interval_without_gap_or_overlap(
    first_day: tuple[int, int], from_: date, days: int, months: int
) -> None:
    until = from_ + DAY * days
    for found in (
        years_touching(*first_day, from_, until),
        quarters_touching(*first_day, from_, until),
        months_touching(*first_day, from_, until),
        slots_touching(*first_day, from_, until, months=months),
    ):
        assert found[0].first <= from_ <= found[0].last
        assert found[-1].first <= until <= found[-1].last
        assert len({period.id for period in found}) == len(found)
        for period, following in itertools.pairwise(found):
            assert following.first == period.last + DAY
            assert next_period(period) == following
            assert previous_period(following) == period
        for period in found:
            later = next_year(period)
            assert (later.first, previous_year(later)) == (years_after(period.first, 1), period)
            year = year_of(period.first, *first_day)
            assert year.first <= period.first
            assert period.last <= year.last


PERIODS = [
    FY17,
    p("2017-18-Q1", "2017-04-01", "2017-06-30"),
    p("2017-18-Q3", "2017-10-01", "2017-12-31"),
    p("2017-18-Q4", "2018-01-01", "2018-03-31"),
    p("2018", "2018-01-01", "2018-12-31"),
    p("2017-06", "2017-06-01", "2017-06-30"),
    p("2016-02", "2016-02-01", "2016-02-29"),
    p("1999-00", "1999-04-01", "2000-03-31"),
    p("2011-12", "2011-04-01", "2012-03-31"),  # not December 2011
    p("2012-12", "2012-12-01", "2012-12-31"),
    p("1900", "1900-01-01", "1900-12-31"),
    p("2100-01", "2100-04-01", "2101-03-31"),
]


def test_periods_from_their_ids() -> None:
    assert [period_from_id(period.id) for period in PERIODS] == PERIODS


@pytest.mark.parametrize(
    "text",
    [
        *["", "17", "2017-19", "2017-17", "2017-00", "2017-13", "2017-2018", "2017/18", "2017-18-"],
        *["2017-18-Q0", "2017-18-Q5", "2017-18-q3", "2017-18 Q3", "2017-06-Q1", "2018-Q1"],
        *["2017-18-Q33", " 2017-18", "2017-18 ", "2017-18\n", "2017-6", "2017-06-01", "1899"],
        *["2101", "0000", "2017-04..2017-05", "２０１７", "next year", "-2017"],
    ],
)
def test_other_text_is_no_period(text: str) -> None:
    assert period_from_id(text) is None


@given(ANY_DAY)
def test_a_period_and_its_id_say_the_same(day: date) -> None:
    (quarter,) = quarters_touching(4, 1, day, day)
    assert period_from_id(year_of(day).id) == (year_of(day) if day >= d("1900-04-01") else None)
    assert period_from_id(quarter.id) == (quarter if day >= d("1900-04-01") else None)
    assert period_from_id(f"{day.year}") == year_of(day, 1, 1)


def test_next_and_previous() -> None:
    assert next_period(FY17) == next_year(FY17) == FY18
    assert previous_period(FY17) == previous_year(FY17) == FY16
    quarter = p("2017-18-Q4", "2018-01-01", "2018-03-31")
    assert next_period(quarter) == p("2018-19-Q1", "2018-04-01", "2018-06-30")
    assert previous_year(quarter) == p("2016-17-Q4", "2017-01-01", "2017-03-31")
    slot = p("2017-12..2018-01", "2017-12-01", "2018-01-31")
    assert next_period(slot) == p("2018-02..2018-03", "2018-02-01", "2018-03-31")
    assert next_year(slot) == p("2018-12..2019-01", "2018-12-01", "2019-01-31")
    assert previous_period(p("2016-03", "2016-03-01", "2016-03-31")) == PERIODS[6]


@pytest.mark.parametrize("last", ["2017-03-31", "2017-04-15", "2016-01-01"])
def test_days_that_are_no_whole_months_have_no_next_period(last: str) -> None:
    with pytest.raises(ValueError, match="2017-18 is no period of whole months"):
        next_period(p("2017-18", "2017-04-01", last))
