"""The day whose parameters and lists an obligation uses, where that is not the audit date.

Where the day is not known and values change within what it may be, each set of values that may
apply is tried like the codes of a blank cell, so that what holds under all of them is certain.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set
from dataclasses import dataclass

from engine.evaluation.environment import Environment, Evaluate
from engine.evaluation.values import Unknown, least, most
from engine.language import syntax as s

EDITION = "edition"
"""The kind of a "blank" that stands for the set of values that applies."""


@dataclass(frozen=True)
class ValuesAt:
    """``evaluate`` gives the day; ``changes`` are the days from which some value is another.

    ``needs`` are the names that must be bound before the day can be worked out.
    """

    evaluate: Evaluate
    changes: tuple[int, ...]
    needs: frozenset[str]

    def days(self, env: Environment) -> tuple[int, ...]:
        """The day, or one day for each set of values that may apply."""
        low, high = self.span(env)
        between = self.changes[bisect_right(self.changes, low) : bisect_right(self.changes, high)]
        if not between:
            return (low,)
        days = (low, *between)
        cell = Unknown((EDITION, str(low), str(high)), EDITION, days, "")
        if cell.key in env.assume:
            return (env.assume[cell.key],)
        env.reads.append(cell)
        return days

    def span(self, env: Environment) -> tuple[int, int]:
        """The earliest and the latest that the day can be."""
        value = self.evaluate(env)
        return least(value), most(value)


def needed_names(node: s.Node, known: Set[str]) -> frozenset[str]:
    """The names that must be bound for an expression, a part of the subject as ``subject``.

    ``known`` are those that mean something anyway: tables, lists, collections.
    """
    names = {each.name for each in node.walk() if isinstance(each, s.Name)}
    return frozenset(names - known - _OWN - bound_in(node))


# Words that mean something wherever they stand.
_OWN = {"audit", "parameter", "reading", "edition", "item"}


def bound_in(node: s.Node) -> set[str]:
    """The names that an expression binds for itself."""
    return {name for each in node.walk() for name, _ in s.bound_by(each)}
