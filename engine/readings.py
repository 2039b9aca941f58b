"""Readings of what the document leaves open: which are tried, and what they would change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import product

from engine.assessing import Assessed
from engine.language.model import Obligation, Pack

# Readings are varied in combination only where one clause names several, and no further than this.
MOST_COMBINATIONS = 64


def variants(
    obligation: Obligation, pack: Pack, chosen: Mapping[str, str]
) -> Iterable[tuple[str, dict[str, str]]]:
    """The chosen readings first, then each other reading of what the obligation depends on."""
    yield "", {}
    names = sorted(obligation.readings)
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
    for varied in sorted(combined, key=len)[1 : MOST_COMBINATIONS + 1]:
        label = "&".join(f"{name}={each}" for name, each in sorted(varied.items()))
        yield f"?{label}", varied


def contested_by(
    obligation: Obligation, assessed: Mapping[str, list[Assessed]]
) -> Mapping[str, tuple[str, ...]]:
    """For each subject, the readings under which its status would be another."""
    if not obligation.readings:
        return {}
    plain = {each.candidate.id: each.status for each in assessed.get(obligation.key, ())}
    found: dict[str, set[str]] = defaultdict(set)
    prefix = f"{obligation.key}?"
    variants = [kind for kind in assessed if kind.startswith(prefix)]
    for kind in sorted(variants, key=lambda each: (each.count("&"), each)):
        names = {part.partition("=")[0] for part in kind.removeprefix(prefix).split("&")}
        others = {each.candidate.id: each.status for each in assessed[kind]}
        for subject, status in plain.items():
            if others.get(subject) is not status and not (len(names) > 1 and found[subject]):
                found[subject] |= names
    return {subject: tuple(sorted(names)) for subject, names in found.items()}
