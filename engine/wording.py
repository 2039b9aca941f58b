"""How values read in a sentence: dates and periods as people write them, people by name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from engine.evaluation.values import BEFORE, NEVER, Items, Span, Unknown
from facts.wording import long_date, period_words


def day(ordinal: int) -> str:
    """A day number as ``17 May 2017``; *never* and *no earlier day* at the two ends of time."""
    if ordinal >= NEVER:
        return "never"
    if ordinal <= BEFORE or ordinal < 1:
        return "never"
    return long_date(date.fromordinal(ordinal))


class Wording:
    """Turns values into words; ``names`` gives what a person, a body or a code is called."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def value(self, value: Any, is_date: bool = False) -> str:
        """One value in words."""
        if value is None:
            return "nothing"
        if value is True or value is False:
            return "yes" if value else "no"
        if isinstance(value, Unknown):
            return "unknown"
        if isinstance(value, Span):
            if is_date:
                return "unknown"
            if value.most >= NEVER:
                return f"at least {value.least}" if value.least > BEFORE else "unknown"
            return f"{value.least} to {value.most}"
        if isinstance(value, int):
            return day(value) if is_date or value > 500_000 or value <= BEFORE else str(value)
        if isinstance(value, Items):
            return self.listed([each for each, truth in value.entries if truth is not False])
        if isinstance(value, tuple | list):
            return self.listed(list(value))
        if isinstance(value, str):
            return self.names.get(value) or period_words(value)
        cells = getattr(value, "cells", {})
        for part in ("person", "meeting", "document", "id", "code"):
            if part in cells:
                return self.value(cells[part])
        return "something"

    def listed(self, values: list[Any]) -> str:
        """Several values as a list in words: ``a, b and c``; ``nobody and nothing`` for none."""
        words = list(dict.fromkeys(self.value(each) for each in values))
        if not words:
            return "none"
        if len(words) == 1:
            return words[0]
        return f"{', '.join(words[:-1])} and {words[-1]}"
