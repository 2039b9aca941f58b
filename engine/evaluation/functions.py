"""How each function of the language is worked out (``engine.language.signatures`` names them)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from engine.evaluation import counting, rolls, seats
from engine.evaluation.environment import Entry, Environment
from engine.evaluation.knowledge import Row
from engine.evaluation.places import places
from engine.evaluation.values import (
    BEFORE,
    NEVER,
    Items,
    Span,
    Tri,
    Unknown,
    as_items,
    both,
    either,
    equal,
    least,
    most,
    span,
)
from facts.dates import (
    Nation,
    Period,
    next_period,
    period_from_id,
    previous_period,
    working_days_after,
    working_days_before,
    working_days_between,
)


def _count(env: Environment, items: Any) -> Any:
    return counting.count(as_items(items))


def _total(env: Environment, given: Any) -> Any:
    items = as_items(given)
    low = sum(least(value) if truth else min(0, least(value)) for value, truth in items.entries)
    high = sum(most(value) if truth else max(0, most(value)) for value, truth in items.entries)
    return Span(-NEVER, NEVER) if items.open else span(low, high)


def _earliest(env: Environment, items: Items) -> Any:
    low = min((least(value) for value, _ in items.entries), default=NEVER)
    high = min((most(value) for value, truth in items.entries if truth), default=NEVER)
    return span(BEFORE if items.open else low, high)


def _latest(env: Environment, items: Items) -> Any:
    low = max((least(value) for value, truth in items.entries if truth), default=BEFORE)
    high = max((most(value) for value, _ in items.entries), default=BEFORE)
    return span(low, NEVER if items.open else high)


def _min(env: Environment, *values: Any) -> Any:
    if len(values) == 1 and values[0].__class__ in (Items, tuple):
        return _earliest(env, as_items(values[0]))
    return span(min(least(each) for each in values), min(most(each) for each in values))


def _max(env: Environment, *values: Any) -> Any:
    if len(values) == 1 and values[0].__class__ in (Items, tuple):
        return _latest(env, as_items(values[0]))
    return span(max(least(each) for each in values), max(most(each) for each in values))


def _distinct(env: Environment, given: Any) -> Items:
    """Each value once; one that is not known may be the same as another, so it is only possible."""
    found: dict[Any, Tri] = {}
    items = as_items(given)
    if items.choice:  # one of them, so that none stands there twice
        return items
    for value, truth in items.entries:
        known = truth if value.__class__ not in (Unknown, Span) else None
        found[value] = either(found.get(value, False), known)
    if True not in found.values():
        # Of some that are certainly there, one at least is a value of its own.
        sure = next((value for value, truth in items.entries if truth), None)
        if sure is not None:
            found[sure] = True
    return Items(list(found.items()), items.open)


def _union(env: Environment, *lists: Any) -> Items:
    """All that is in any of the lists, each value once."""
    every = [as_items(each) for each in lists]
    entries = [
        (value, None if each.choice and len(each.entries) > 1 else truth)
        for each in every
        for value, truth in each.entries
    ]
    return _distinct(env, Items(entries, any(each.open for each in every)))


def _list_contains(env: Environment, items: Any, value: Any) -> Tri:
    answer: Tri = False
    listed = as_items(items)
    for each, truth in listed.entries:
        if each.__class__ is Unknown:
            each = env.read(each)
        answer = either(answer, both(truth, equal(each, value)))
    return None if answer is False and listed.open else answer


def _ceiling(env: Environment, above: Any, below: Any) -> Any:
    if least(below) <= 0:
        return Span(BEFORE, NEVER)  # divided by what may be nothing: any number
    corners = [-(-a // b) for a in (least(above), most(above)) for b in (least(below), most(below))]
    return span(min(corners), max(corners))


def _working_days_between(env: Environment, first: Any, last: Any) -> Any:
    if least(first) != most(first) or least(last) != most(last):
        return Span(0, NEVER)
    if least(first) >= NEVER or not BEFORE < least(last) < NEVER:
        return 0
    if least(first) <= BEFORE:
        return NEVER
    start, end = date.fromordinal(least(first)), date.fromordinal(least(last))
    return working_days_between(start, end, env.constants["working days of"])


# A number of working days that is not known may be any; nobody counts more than these.
_MOST_WORKING_DAYS = 100_000


def _by_working_days(move: Callable[[date, int, Nation], date], beyond: int) -> Callable[..., Any]:
    def run(env: Environment, day: Any, days: Any) -> Any:
        def moved(day: int, days: int) -> int:
            if not 0 < day < NEVER:
                return day
            if days > _MOST_WORKING_DAYS:
                return beyond
            return move(date.fromordinal(day), days, env.constants["working days of"]).toordinal()

        ends = [moved(at, by) for at in (least(day), most(day)) for by in (least(days), most(days))]
        return span(min(ends), max(ends))

    return run


def _clear_days_between(env: Environment, first: Any, last: Any) -> Any:
    return span(max(0, least(last) - most(first) - 1), max(0, most(last) - least(first) - 1))


def period_entry(period: Period) -> Entry:
    """A period as the language sees it: ``id``, ``first`` and ``last`` day."""
    return Entry(
        {
            "id": period.id,
            "first": period.first.toordinal(),
            "last": period.last.toordinal(),
        }
    )


def _period(env: Environment, text: Any) -> Entry:
    found = period_from_id(text) if text.__class__ is str else None
    if found is None:
        unknown = Span(BEFORE, NEVER)
        return Entry({"id": text, "first": unknown, "last": unknown})
    return period_entry(found)


def _next(env: Environment, period: Entry) -> Entry:
    return _beside(period, next_period)


def _previous(env: Environment, period: Entry) -> Entry:
    return _beside(period, previous_period)


def _beside(entry: Entry, move: Callable[[Period], Period]) -> Entry:
    """The period before or after one; unknown where that one is."""
    cells = entry.cells
    if cells["first"].__class__ is Span:
        unknown = Unknown(("", "", ""), "text", None, "")
        return Entry({"id": unknown, "first": cells["first"], "last": cells["last"]})
    first, last = date.fromordinal(cells["first"]), date.fromordinal(cells["last"])
    return period_entry(move(Period(cells["id"], first, last)))


def _possibly(env: Environment, truth: Tri) -> bool:
    return truth is not False


def _outcomes(env: Environment, obligation: str) -> Items:
    # An obligation that is not in force has no outcomes.
    return Items(list(env.outcomes.get(obligation, ())))


def _reaches(env: Environment, lower: Any, upper: Any) -> Tri:
    if env.lacks("reporting_lines"):
        return None
    if lower.__class__ is Unknown or upper.__class__ is Unknown:
        return None
    found: dict[str, Row] = env.know.remember(("above", lower), lambda: _above(env, lower))
    end = upper
    for _ in range(len(found) if end in found else 0):
        env.note((found[end],))
        end = found[end].cells["from"]
        if end == lower:
            break
    return upper in found


def _above(env: Environment, lower: str) -> dict[str, Row]:
    """Every end that recorded lines lead up to, each with the line by which it was reached."""
    upward = ("accountable-to", "answerable-to", "reports-to")
    found: dict[str, Row] = {}
    waiting = [lower]
    while waiting:
        for row in env.know.matching("reporting_lines", "from", waiting.pop()):
            end = row.cells["to"]
            if row.cells["relation"] in upward and end not in found:
                found[end] = row
                waiting.append(end)
    return found


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "count": _count,
    "sum": _total,
    "min": _min,
    "max": _max,
    "ceiling": _ceiling,
    "distinct values": _distinct,
    "union": _union,
    "list contains": _list_contains,
    "possibly": _possibly,
    "roll": rolls.roll,
    "places": places,
    "serves": rolls.serves,
    "outcome": rolls.outcome,
    "deputy": rolls.deputy,
    "holder": rolls.holder,
    "holds post": rolls.holds_post,
    "addressed to": rolls.addressed_to,
    "fills": seats.fills,
    "working days between": _working_days_between,
    "working days after": _by_working_days(working_days_after, NEVER),
    "working days before": _by_working_days(working_days_before, BEFORE),
    "clear days between": _clear_days_between,
    "period": _period,
    "next": _next,
    "previous": _previous,
    "outcomes": _outcomes,
    "reaches": _reaches,
}
