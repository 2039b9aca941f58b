"""Numbers, days and lengths of time, one step either way and in another unit."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language import syntax as s
from engine.language.kinds import DATE
from engine.strength.alternatives import Alternative, Setting
from engine.strength.sites import Site

MONTHS_OF_YEAR, DAYS_OF_WEEK = 12, 7
_DAYS_OF_YEAR, _DAYS_OF_MONTH = 365, 30

# A longer time is never meant in working days.
_MOST_WORKING_DAYS = 31


def numbers(site: Site, setting: Setting) -> Iterator[Alternative]:
    """One more and one less; never fewer than nothing, and no empty divisor."""
    node = site.node
    if not isinstance(node, s.Number):
        return
    yield Alternative(s.Number(node.value + 1))
    lowest = 2 if _divides(site) else 1
    if node.value >= lowest:
        yield Alternative(s.Number(node.value - 1))


def _divides(site: Site) -> bool:
    parent = site.parent
    return (
        isinstance(parent, s.Arithmetic) and parent.operator == "/" and parent.right is site.node
    ) or (isinstance(parent, s.Call) and parent.function == "ceiling")


def days(site: Site, setting: Setting) -> Iterator[Alternative]:
    """A day that is written out, one earlier and one later."""
    if isinstance(site.node, s.DateLiteral):
        yield Alternative(s.DateLiteral(site.node.ordinal + 1))
        yield Alternative(s.DateLiteral(site.node.ordinal - 1))


def lengths(site: Site, setting: Setting) -> Iterator[Alternative]:
    """A length of time that is written out, a day longer and shorter, and in another unit."""
    if isinstance(site.node, s.DurationLiteral):
        for each in other_lengths(site.node):
            yield Alternative(each)


def other_lengths(node: s.DurationLiteral) -> Iterator[s.DurationLiteral]:
    """A day longer, a day shorter, so many of the next larger and smaller unit, in plain days."""
    yield s.DurationLiteral(node.months, node.days + 1)
    yield s.DurationLiteral(node.months, node.days - 1)
    years, odd_months = divmod(node.months, MONTHS_OF_YEAR)
    weeks, odd_days = divmod(node.days, DAYS_OF_WEEK)
    if node.months and node.days:
        return
    if node.months and not odd_months:
        yield s.DurationLiteral(years, 0)
        yield s.DurationLiteral(0, years * _DAYS_OF_YEAR)
    elif node.months:
        yield s.DurationLiteral(node.months * MONTHS_OF_YEAR, 0)
        yield s.DurationLiteral(0, node.months * DAYS_OF_WEEK)
        yield s.DurationLiteral(0, node.months * _DAYS_OF_MONTH)
    elif node.days:
        yield s.DurationLiteral(0, node.days * DAYS_OF_WEEK)
        if weeks and not odd_days:
            yield s.DurationLiteral(0, weeks)


def parameters(site: Site, setting: Setting) -> Iterator[Alternative]:
    """One use of a parameter that has several, with another value."""
    node = site.node
    if isinstance(node, s.Attribute) and node.of == s.Name("parameter"):
        value = worth(node, setting)
        if node.name in setting.repeated and value is not node:
            for each in other_worths(value):
                yield Alternative(each)


def working_days(site: Site, setting: Setting) -> Iterator[Alternative]:
    """So many days before or after a day, counted as working days; and the other way round."""
    node = site.node
    if isinstance(node, s.Arithmetic) and setting.kinds.of(node) == DATE:
        length = worth(node.right, setting)
        if (
            isinstance(length, s.DurationLiteral)
            and not length.months
            and 1 < length.days <= _MOST_WORKING_DAYS
        ):
            function = {"+": "working days after", "-": "working days before"}[node.operator]
            new = s.Call(function, (node.left, s.Number(length.days - 1)))
            words = f"{length.days} days", f"{length.days} working days"
            yield Alternative(new, words=words)
    elif isinstance(node, s.Call) and node.function in _CALENDAR:
        day, number = node.arguments
        value = worth(number, setting)
        if isinstance(value, s.Number):
            length = s.DurationLiteral(0, value.value + 1)
            new_day = s.Arithmetic(_CALENDAR[node.function], day, length)
            words = f"{value.value} working days", f"{value.value} clear days"
            yield Alternative(new_day, words=words)
    elif isinstance(node, s.Call) and node.function in _BETWEEN:
        yield Alternative(s.Call(_BETWEEN[node.function], node.arguments))


_CALENDAR = {"working days after": "+", "working days before": "-"}
_BETWEEN = {
    "working days between": "clear days between",
    "clear days between": "working days between",
}


def worth(node: s.Node, setting: Setting) -> s.Node:
    """What a parameter is worth, where it has one value for all time; else the node itself."""
    if isinstance(node, s.Attribute) and node.of == s.Name("parameter"):
        values = setting.pack.parameters[node.name].values
        if len(values) == 1:
            return values[0][1]
    return node


def other_worths(value: s.Node) -> Iterator[s.Node]:
    """What a parameter may be worth instead: one step either way, another unit."""
    if isinstance(value, s.Number):
        yield s.Number(value.value + 1)
        if value.value:
            yield s.Number(value.value - 1)
    elif isinstance(value, s.DurationLiteral):
        yield from other_lengths(value)
    elif isinstance(value, s.DateLiteral):
        yield s.DateLiteral(value.ordinal + 1)
        yield s.DateLiteral(value.ordinal - 1)
