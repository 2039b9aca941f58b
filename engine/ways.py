"""The ways in which obligations are assessed: as their open questions are read, and otherwise.

Each way varies some readings of those chosen. Where what is varied decides nothing (a question of
the quorum, for a rule that under its own reading does not ask who was there), the way is the same
as the one that varies less, and is not worked out.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from engine.evaluation.as_read import AsRead, Settled, read_as
from engine.language.model import Obligation, Pack
from engine.readings import Chosen, kind_of, variants


class Ways:
    """How each obligation of a run is read when some of the readings chosen are varied."""

    def __init__(self, pack: Pack, chosen: Chosen, obligations: Iterable[Obligation]) -> None:
        self.pack = pack
        self.chosen = chosen
        self._known = {each.key: each for each in obligations}
        self._read: dict[str, AsRead] = {}
        self._settled = Settled()
        self._rests_on: dict[str, frozenset[str]] = {}

    def of(self, obligation: Obligation) -> tuple[dict[str, str], ...]:
        """The ways that may differ, the one in which nothing is varied first."""
        return tuple(
            varied
            for varied in variants(obligation, self.pack, self.chosen)
            if varied.keys() <= self._behind(obligation, varied)
        )

    def read(self, obligation: Obligation, varied: Chosen) -> AsRead:
        """An obligation as it is read where some readings are varied."""
        own = {name: varied[name] for name in varied if name in obligation.readings}
        kind = kind_of(obligation.key, own)
        if kind not in self._read:
            self._read[kind] = read_as(obligation, {**self.chosen, **own}, self._settled)
        return self._read[kind]

    def asked(
        self, obligation: Obligation, varied: Chosen, kinds: Container[str]
    ) -> dict[str, str]:
        """Under which name each obligation that this one asks about is assessed, by its key.

        Raises nothing: one that is not assessed in that way is asked as it is.
        """
        found = {}
        for key in obligation.parents:
            kind = key
            if varied and key in self._known:
                behind = self._behind(self._known[key], varied)
                kind = kind_of(key, {name: varied[name] for name in varied if name in behind})
            found[key] = kind if kind in kinds else key
        return found

    def _behind(self, obligation: Obligation, varied: Chosen) -> frozenset[str]:
        """The readings on which an obligation rests in a way, and what it then asks about."""
        kind = kind_of(obligation.key, varied)
        if kind not in self._rests_on:
            read = self.read(obligation, varied)
            self._rests_on[kind] = read.looked_at.union(
                *(self._behind(self._known[key], varied) for key in read.asks if key in self._known)
            )
        return self._rests_on[kind]
