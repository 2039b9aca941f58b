"""The numbers and lengths of time of a rule: where its answers may change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from engine.language import syntax as s
from engine.language.model import Obligation, Pack
from engine.strength.settings import uses_of
from engine.strength.sites import parts_of
from facts.dates import months_after, months_before


@dataclass(frozen=True)
class Edges:
    """What a rule counts up to: numbers, and lengths of time as months and days."""

    numbers: tuple[int, ...] = ()
    lengths: tuple[tuple[int, int], ...] = ()

    def around(self, day: date) -> Iterator[date]:
        """The days at which a time that begins or ends on a day is over, and those beside them."""
        for months, days in self.lengths:
            before = months_before(day, months) - timedelta(days)
            after = months_after(day, months) + timedelta(days)
            for edge in (before, after):
                yield from (edge, edge - timedelta(1), edge + timedelta(1))

    def beside(self) -> Iterator[int]:
        """The numbers, and those beside them."""
        for number in self.numbers:
            yield from (each for each in (number, number + 1, number - 1) if each > 0)


def edges_of(pack: Pack, obligation: Obligation) -> Edges:
    """The numbers and lengths of time that an obligation uses, parameters by their values."""
    nodes = [node for part in parts_of(obligation) for node in part.node.walk()]
    for name in sorted(uses_of(obligation)):
        nodes += [value for _, value in pack.parameters[name].values]
    numbers = (each.value for each in nodes if isinstance(each, s.Number))
    lengths = ((each.months, each.days) for each in nodes if isinstance(each, s.DurationLiteral))
    return Edges(tuple(dict.fromkeys(numbers)), tuple(dict.fromkeys(lengths)))
