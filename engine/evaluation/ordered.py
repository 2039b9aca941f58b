"""The first and the last items of a collection, by a day, when some are only possible."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.evaluation.values import Items, Span, Tri, least, most

Keyed = list[tuple[Any, Any, Tri]]


def latest(keyed: Keyed, open_: bool, number: int | Span | None = None) -> Items:
    """The candidates for the item with the greatest key; the last so many, where it is said."""
    return _end(
        [(-most(key), -least(key), value, truth) for key, value, truth in keyed], open_, number
    )


def first(keyed: Keyed, open_: bool, number: int | Span | None = None) -> Items:
    """The candidates for the item with the smallest key; the first so many, where it is said."""
    return _end(
        [(least(key), most(key), value, truth) for key, value, truth in keyed], open_, number
    )


def _end(keyed: list[tuple[int, int, Any, Tri]], open_: bool, number: int | Span | None) -> Items:
    """Items with the lowest keys; each key is (lowest, highest) it can be."""
    if number is None:
        return _extreme(keyed, open_)
    entries: list[tuple[Any, Tri]] = []
    for at, (low, high, value, truth) in enumerate(keyed):
        others = [each for place, each in enumerate(keyed) if place != at and each[3] is not False]
        surely = sum(1 for _, other, _, there in others if there and other < low)
        perhaps = sum(1 for other, _, _, _ in others if other < high)
        if surely >= most(number) or truth is False:
            continue
        # What was not supplied may stand before any of them.
        within = perhaps < least(number) and not open_
        entries.append((value, truth if within else None))
    return Items(entries, open_)


def _extreme(keyed: list[tuple[int, int, Any, Tri]], open_: bool) -> Items:
    """Items with the lowest key (no more than one of them is real)."""
    certain = [high for _, high, _, truth in keyed if truth]
    limit = min(certain) if certain else None
    kept = [entry for entry in keyed if limit is None or entry[0] <= limit]
    return Items([(value, truth) for *_, value, truth in kept], open_, choice=True)


ORDERED: dict[str, Callable[..., Items]] = {"latest": latest, "first": first}
