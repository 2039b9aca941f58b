"""What a pack and an audit give to every obligation: lists, periods, bodies, lines, the dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from engine.evaluation.environment import Entry, Environment, Evaluate
from engine.evaluation.functions import period_entry
from engine.evaluation.interpreter import compile_node
from engine.evaluation.knowledge import Knowledge
from engine.evaluation.names import Names
from engine.evaluation.values import NEVER, Items
from engine.language.model import Pack, in_an_expression
from facts.dates import (
    Period,
    months_touching,
    quarters_touching,
    slots_touching,
    year_of,
    years_touching,
)

# A periodic duty may fall due long after its period: the annual report, a year after the year.
YEARS_BACK = 4


def names_of(
    pack: Pack, know: Knowledge, env: Environment, readings: Mapping[str, str], as_of: date
) -> Names:
    """What bare names mean in this pack, for this audit, under these readings."""

    def day_of(at: int | None) -> date:
        # What has not happened is judged by what is in force on the audit date.
        return as_of if at is None or at >= NEVER else date.fromordinal(max(at, 1))

    def parameter(name: str, at: int | None) -> Any:
        plain = Names(frozenset(), {}, {}, parameter, {})
        return compile_node(pack.parameters[name].on(day_of(at)), plain)(env)

    def lists_then(at: int) -> Mapping[str, Any]:
        day = day_of(at)
        found: Mapping[str, Any] = know.remember(("lists", day), lambda: lists_of(pack.on(day)))
        return found

    lists = know.remember("lists", lambda: lists_of(pack))
    made = know.remember("collections", lambda: collections(pack))
    return Names(
        frozenset(pack.tables),
        lists,
        made,
        parameter,
        readings,
        lists_on=lists_then,
        changes=know.remember("changes", lambda: changes_of(pack)),
    )


def changes_of(pack: Pack) -> tuple[int, ...]:
    """The days from which some parameter or list is another, in order."""
    dated = [parameter.values for parameter in pack.parameters.values()]
    days = {start for values in dated for start, _ in values}
    days |= {start for values in pack.dated.lists.values() for start, _ in values}
    days |= {edition.first for edition in pack.editions}
    return tuple(sorted(day.toordinal() for day in days))


def lists_of(pack: Pack) -> dict[str, Any]:
    """The declared lists, and those that follow from the bodies."""
    groups = tuple(body.code for body in pack.bodies.values() if body.kind == "group")
    board = tuple(body.code for body in pack.bodies.values() if body.kind == "board")
    return {**pack.lists, "groups": groups, "board_and_groups": board + groups}


def collections(pack: Pack) -> dict[str, Callable[[Environment], Items]]:
    """The collections that every pack may use: periods, bodies, required lines."""
    month, day = pack.year_starts

    def periods(touching: Callable[[date, date], tuple[Period, ...]]) -> Evaluate:
        def run(env: Environment) -> Items:
            start = date.fromordinal(env.constants["audit.from"])
            end = date.fromordinal(env.constants["audit.date"])
            start = date(max(1900, start.year - YEARS_BACK), start.month, 1)
            end = date(end.year + 2, end.month, 1)
            key = ("periods", touching, start, end)
            made = env.know.remember(
                key, lambda: [(period_entry(each), True) for each in touching(start, end)]
            )
            return Items(made)

        return run

    bodies = [
        (Entry({"code": body.code, "kind": body.kind}), True) for body in pack.bodies.values()
    ]
    lines = [
        (
            Entry(
                {
                    "from": line.from_,
                    "relation": line.relation,
                    "to": line.to,
                    "clause": line.clause,
                    "instead": line.instead,
                }
            ),
            True,
        )
        for line in pack.required_lines
    ]
    return {
        "years": periods(partial(years_touching, month, day)),
        "quarters": periods(partial(quarters_touching, month, day)),
        "months": periods(partial(months_touching, month, day)),
        "two_month_slots": periods(partial(_slots, month, day)),
        "bodies": lambda env: Items(list(bodies)),
        "required_lines": lambda env: Items(list(lines)),
    }


def _slots(month: int, day: int, start: date, end: date) -> tuple[Period, ...]:
    return slots_touching(month, day, start, end, months=2)


def environment(know: Knowledge, pack: Pack, start: date, as_of: date) -> Environment:
    """A fresh environment for one obligation."""
    constants: dict[str, Any] = {
        "audit.date": as_of.toordinal(),
        "audit.from": start.toordinal(),
        "working days of": pack.working_days_of,
        "audit.year": know.remember(
            "audit.year", lambda: period_entry(year_of(as_of, *pack.year_starts))
        ),
    }
    for edition in pack.editions:
        constants[f"edition.{in_an_expression(edition.id)}"] = edition.first.toordinal()
    return Environment(know, constants)
