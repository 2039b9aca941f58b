"""Readings of what the document leaves open: which are tried, and what they would change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import product

from engine.language.model import Obligation, Pack
from engine.results import Status

# Readings are varied in combination only where one clause names several, and no further than this.
MOST_COMBINATIONS = 64

Chosen = Mapping[str, str]
"""Options by the names of their readings."""


def variants(obligation: Obligation, pack: Pack, chosen: Chosen) -> Iterable[dict[str, str]]:
    """The chosen readings first (nothing varied), then each other reading of what it depends on."""
    names = sorted(readings_behind(obligation, pack))
    options = [
        [
            chosen[name],
            *(each for each in sorted(pack.readings[name].options) if each != chosen[name]),
        ]
        for name in names
    ]
    combined = [
        {name: each for name, each in zip(names, picked, strict=True) if each != chosen[name]}
        for picked in product(*options)
    ]
    return sorted(combined, key=len)[: MOST_COMBINATIONS + 1]


def readings_behind(obligation: Obligation, pack: Pack) -> frozenset[str]:
    """The readings that an obligation depends on: its own, and those of what it asks about."""
    known = {each.key: each for each in pack.obligations} if obligation.parents else {}
    found, seen, waiting = set[str](), set[str](), [obligation]
    while waiting:
        each = waiting.pop()
        found |= each.readings
        seen.add(each.key)
        waiting.extend(known[key] for key in each.parents if key in known and key not in seen)
    return frozenset(found)


def kind_of(key: str, varied: Chosen) -> str:
    """The name under which an obligation is assessed where some readings are varied."""
    label = "&".join(f"{name}={each}" for name, each in sorted(varied.items()))
    return f"{key}?{label}" if varied else key


def chosen_of(pack: Pack, readings: Chosen | None) -> dict[str, str]:
    """The option taken of every reading of a pack: as chosen, else the default."""
    return {name: each.default for name, each in pack.readings.items()} | dict(readings or {})


def contested_by(
    obligation: Obligation, ways: Iterable[Chosen], statuses: Mapping[str, Mapping[str, Status]]
) -> Mapping[str, tuple[str, ...]]:
    """For each subject, the readings under which its status would be another."""
    plain = statuses.get(obligation.key, {})
    found: dict[str, set[str]] = defaultdict(set)
    for varied in ways:
        if not varied:
            continue
        others = statuses[kind_of(obligation.key, varied)]
        for subject, status in plain.items():
            if others.get(subject) is not status and not (len(varied) > 1 and found[subject]):
                found[subject] |= set(varied)
    return {subject: tuple(sorted(names)) for subject, names in found.items() if names}
