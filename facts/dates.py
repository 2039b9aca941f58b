"""Calendar arithmetic: years and months, a nation's working days, and reporting periods.

Pure: nothing here knows today's date. All days are `datetime.date`; every interval includes both of
its ends, unless a function says "strictly between".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal, get_args

from dateutil.relativedelta import relativedelta

FINANCIAL_YEAR = (4, 1)
"""Month and day on which a financial year begins."""

Nation = Literal["england", "wales", "scotland", "northern-ireland"]
"""Whose bank holidays are no working days."""

NATIONS: tuple[Nation, ...] = get_args(Nation)

_LAST_FIRST_DAY = 28
_PERIOD_ID = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-Q([1-4]))?)?")
_ONE_DAY = timedelta(days=1)


def years_before(day: date, years: int) -> date:
    """The same day that many calendar years earlier; 29 February falls back to 28 February."""
    return day - relativedelta(years=years)


def years_after(day: date, years: int) -> date:
    """The same day that many calendar years later; 29 February falls back to 28 February."""
    return day + relativedelta(years=years)


def months_before(day: date, months: int) -> date:
    """The same day that many calendar months earlier, or that month's last day if it is shorter."""
    return day - relativedelta(months=months)


def months_after(day: date, months: int) -> date:
    """The same day that many calendar months later, or that month's last day if it is shorter."""
    return day + relativedelta(months=months)


def clear_days_between(first: date, last: date) -> int:
    """Days strictly between two days; 0 where the second does not come later."""
    return max(0, (last - first).days - 1)


def working_days_between(first: date, last: date, nation: Nation = "england") -> int:
    """Working days strictly between two days; 0 where the second does not come later.

    A working day is Monday to Friday and not a bank holiday in the nation.
    """
    start, end = first.toordinal() + 1, last.toordinal() - 1
    if end < start:
        return 0
    holidays = sum(
        bisect_right(of_year, end) - bisect_left(of_year, start)
        for of_year in (_bank_holidays(year, nation) for year in range(first.year, last.year + 1))
    )
    return _weekdays_to(end) - _weekdays_to(start - 1) - holidays


def working_days_before(day: date, working_days: int, nation: Nation = "england") -> date:
    """The latest earlier day such that so many working days lie strictly between it and ``day``.

    It may itself be a weekend or a bank holiday; for 0 it is the day before. Raises `ValueError`
    for a negative number.
    """
    if working_days < 0:
        raise ValueError(f"a number of working days from 0 up is needed, not {working_days}")
    found = day
    while working_days:
        found -= _ONE_DAY
        if found.weekday() < 5 and found.toordinal() not in _bank_holidays(found.year, nation):
            working_days -= 1
    return found - _ONE_DAY


def working_days_after(day: date, working_days: int, nation: Nation = "england") -> date:
    """The earliest later day such that so many working days lie strictly between ``day`` and it.

    It may itself be a weekend or a bank holiday; for 0 it is the day after. Raises `ValueError`
    for a negative number.
    """
    if working_days < 0:
        raise ValueError(f"a number of working days from 0 up is needed, not {working_days}")
    found = day
    while working_days:
        found += _ONE_DAY
        if found.weekday() < 5 and found.toordinal() not in _bank_holidays(found.year, nation):
            working_days -= 1
    return found + _ONE_DAY


def _weekdays_to(ordinal: int) -> int:
    """Mondays to Fridays from day 1, which was a Monday, to the day of that ordinal."""
    weeks, days = divmod(ordinal, 7)
    return weeks * 5 + min(days, 5)


_SUBDIVISIONS: dict[Nation, str] = {
    "england": "ENG",
    "wales": "WLS",
    "scotland": "SCT",
    "northern-ireland": "NIR",
}


@cache
def _bank_holidays(year: int, nation: Nation) -> tuple[int, ...]:
    """Ordinals of a nation's bank holidays of a year that fall on Monday to Friday, in order.

    The calendar is made anew for each year, so that it does not depend on what was asked before.
    Days moved or added once (2012, 2020, 2022, 2023) are in the library's list; in years to come,
    only what the law fixes. Imported when first needed: it takes longer than all else here.
    """
    from holidays.countries.united_kingdom import UnitedKingdom

    class OneNation(UnitedKingdom):
        end_year = date.max.year

    days = OneNation(  # type: ignore[no-untyped-call]
        years=year, subdiv=_SUBDIVISIONS[nation], expand=False
    )
    return tuple(sorted(day.toordinal() for day in days if day.year == year and day.weekday() < 5))


@dataclass(frozen=True, slots=True)
class Period:
    """A reporting period: ``id`` as the contract writes it, first and last day.

    ``2017-18`` is a year that does not begin on 1 January, ``2018`` one that does, ``2017-18-Q3`` a
    quarter of it, ``2017-06`` a month, ``2017-12..2018-01`` a slot of months.
    """

    id: str
    first: date
    last: date


def years_touching(
    first_month: int, first_day: int, from_: date, until: date
) -> tuple[Period, ...]:
    """Reporting years with a day from ``from_`` to ``until``, in order.

    Args:
        first_month: month in which a reporting year begins, 1 to 12.
        first_day: day of that month, 1 to 28.
        from_: first day of interest.
        until: last day of interest.

    Raises:
        ValueError: no such first day.
    """
    return _touching(12, _year_id, first_month, first_day, from_, until)


def quarters_touching(
    first_month: int, first_day: int, from_: date, until: date
) -> tuple[Period, ...]:
    """Quarters of reporting years, like `years_touching`; Q1 begins with the year."""
    return tuple(
        quarter
        for year in years_touching(first_month, first_day, from_, until)
        for number in range(4)
        for quarter in [_quarter(months_after(year.first, 3 * number), number + 1)]
        if quarter.first <= until and quarter.last >= from_
    )


def months_touching(
    first_month: int, first_day: int, from_: date, until: date
) -> tuple[Period, ...]:
    """Months of reporting years, like `years_touching`, named by the month in which they begin."""
    return _touching(1, _month_id, first_month, first_day, from_, until)


def slots_touching(
    first_month: int, first_day: int, from_: date, until: date, months: int = 2
) -> tuple[Period, ...]:
    """Slots of so many months, the first of which begins with the year, like `years_touching`.

    Raises `ValueError` where they do not fill a year (1, 2, 3, 4, 6 and 12 months do).
    """
    if months < 1 or 12 % months:
        raise ValueError(f"slots of {months} months do not fill a year; 1, 2, 3, 4, 6 or 12 do")
    return _touching(months, _slot_id(months), first_month, first_day, from_, until)


def year_of(day: date, first_month: int = 4, first_day: int = 1) -> Period:
    """The reporting year that holds the day; by default the financial year."""
    (year,) = years_touching(first_month, first_day, day, day)
    return year


def period_from_id(text: str) -> Period | None:
    """The period that an id names, or ``None`` for text of any other form.

    ``2017-18`` (financial year), ``2017-18-Q3`` (its quarter), ``2018`` (calendar year) and
    ``2017-06`` (month), from 1900 to 2100. Where two readings are possible (``2011-12``) it is the
    financial year, which is what the contract's column ``period`` knows.
    """
    form = _PERIOD_ID.fullmatch(text)
    if form is None or not 1900 <= (year := int(form[1])) <= 2100:
        return None
    if form[2] is None:
        return _of_months(12, _year_id, date(year, 1, 1))
    second = int(form[2])
    if second == (year + 1) % 100:
        first = date(year, *FINANCIAL_YEAR)
        if form[3] is None:
            return _of_months(12, _year_id, first)
        return _quarter(months_after(first, 3 * (int(form[3]) - 1)), int(form[3]))
    if form[3] is None and 1 <= second <= 12:
        return _of_months(1, _month_id, date(year, second, 1))
    return None


def next_period(period: Period) -> Period:
    """The period of the same kind that begins on the day after this one ends."""
    return _moved(period, _length(period))


def previous_period(period: Period) -> Period:
    """The period of the same kind that ends on the day before this one begins."""
    return _moved(period, -_length(period))


def next_year(period: Period) -> Period:
    """The same period a year later: of a year the next year, of a quarter next year's."""
    return _moved(period, 12)


def previous_year(period: Period) -> Period:
    """The same period a year earlier."""
    return _moved(period, -12)


def _touching(
    months: int,
    name: Callable[[date], str],
    first_month: int,
    first_day: int,
    from_: date,
    until: date,
) -> tuple[Period, ...]:
    """Periods of so many months, counted from a year's first day, with a day in the interval."""
    if not (1 <= first_month <= 12 and 1 <= first_day <= _LAST_FIRST_DAY):
        raise ValueError(
            f"a reporting year begins in month 1 to 12 on day 1 to {_LAST_FIRST_DAY}, "
            f"not in month {first_month} on day {first_day}"
        )
    first = date(from_.year, first_month, first_day)
    if first > from_:
        first = years_before(first, 1)
    while months_after(first, months) <= from_:
        first = months_after(first, months)
    found = []
    while first <= until:
        found.append(_of_months(months, name, first))
        first = months_after(first, months)
    return tuple(found) if from_ <= until else ()


def _of_months(months: int, name: Callable[[date], str], first: date) -> Period:
    return Period(name(first), first, months_after(first, months) - _ONE_DAY)


def _quarter(first: date, number: int) -> Period:
    year = _year_id(months_before(first, 3 * (number - 1)))
    return Period(f"{year}-Q{number}", first, months_after(first, 3) - _ONE_DAY)


def _year_id(first: date) -> str:
    if (first.month, first.day) == (1, 1):
        return f"{first.year}"
    return f"{first.year}-{(first.year + 1) % 100:02}"


def _month_id(first: date) -> str:
    return f"{first.year}-{first.month:02}"


def _slot_id(months: int) -> Callable[[date], str]:
    return lambda first: f"{_month_id(first)}..{_month_id(months_after(first, months - 1))}"


def _length(period: Period) -> int:
    """Calendar months in a period; `ValueError` if its days are not whole months."""
    after = period.last + _ONE_DAY
    months = 12 * (after.year - period.first.year) + after.month - period.first.month
    if months < 1 or after.day != period.first.day:
        raise ValueError(f"{period.id} is no period of whole months")
    return months


def _moved(period: Period, by: int) -> Period:
    """A period of the same kind, moved by calendar months; its kind shows in its id and length."""
    months, first = _length(period), months_after(period.first, by)
    if ".." in period.id:
        return _of_months(months, _slot_id(months), first)
    quarter = period.id.partition("-Q")[2]
    if quarter:
        return _quarter(first, (int(quarter) - 1 + by // 3) % 4 + 1)
    return _of_months(months, _month_id if months == 1 else _year_id, first)
