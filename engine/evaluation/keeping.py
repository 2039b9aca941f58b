"""What was worked out once and is kept: its worth, and all that finding it looked at.

Whoever uses what was kept takes over the blanks that were read, the rows that were looked at and
whether it depends on the meetings still to come, as if it had been worked out anew.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from engine.evaluation.environment import Environment
from engine.evaluation.knowledge import Row
from engine.evaluation.values import Unknown


class Kept(NamedTuple):
    """A worth, with each blank and each row behind it once."""

    value: Any
    reads: tuple[Unknown, ...]
    rows: tuple[Row, ...]
    ahead: bool


def keep(evaluate: Callable[[Environment], Any], env: Environment) -> Kept:
    """Work something out apart, leaving what the environment has noted so far as it is."""
    reads, trace, ahead = env.reads, env.trace, env.ahead
    env.reads, env.trace, env.ahead = [], None if trace is None else [], False
    value = evaluate(env)
    rows = tuple(dict.fromkeys(env.trace)) if env.trace else ()
    kept = Kept(value, tuple(dict.fromkeys(env.reads)), rows, env.ahead)
    env.reads, env.trace, env.ahead = reads, trace, ahead
    return kept


def take_over(kept: Kept, env: Environment) -> Any:
    """What was kept is worth; the environment notes what finding it looked at."""
    value, reads, rows, ahead = kept
    if reads:
        env.reads.extend(reads)
    if rows and env.trace is not None:
        env.trace.extend(rows)
    if ahead:
        env.ahead = True
    return value
