"""What an obligation has in common with itself under another reading, and so is worked out once.

Most of what an obligation looks at does not ask how the open question is read: who was on the
roll, who came. Only what differs, and what looks at it, is worked out again.
"""

from __future__ import annotations

from collections.abc import Iterable

from engine.language import syntax as s
from engine.language.model import Obligation


class Alike:
    """What two forms of one obligation, each as its open questions are read, have in common.

    Attributes:
        definitions: the definitions that are worth the same for a subject.
        population: whether who or what is tested is the same.
        in_audit: whether also which of the periods are in the audit is.
    """

    def __init__(self, one: Obligation, other: Obligation) -> None:
        assert one.population is not None
        self._others = {
            name for name, node in one.definitions.items() if other.definitions[name] != node
        }
        while more := {
            name
            for name, node in one.definitions.items()
            if name not in self._others and self._differ([node])
        }:
            self._others |= more
        population = one.population
        bound = [node for _, node in (*population.each, *population.key)]
        self.population = (
            population == other.population
            and one.values_as_at == other.values_as_at
            and not self._differ((*bound, population.where, population.event, one.values_as_at))
        )
        self.in_audit = self.population and one.due == other.due and not self._differ([one.due])
        known = one.definitions.keys() - self._others if self.population else ()
        self.definitions = frozenset(known)

    def _differ(self, parts: Iterable[s.Node | None]) -> bool:
        """Whether some part looks at what differs; outcomes may be those of another reading."""
        return any(
            (isinstance(each, s.Name) and each.name in self._others)
            or (isinstance(each, s.Call) and each.function == "outcomes")
            for part in parts
            if part is not None
            for each in part.walk()
        )
