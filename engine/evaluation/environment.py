"""Where an expression is evaluated: the knowledge, the bound names, the meetings still to come.

An ``Environment`` is private to one obligation's evaluation and is changed as names are bound;
nothing of it outlives the verdict.
"""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import Any

from engine.evaluation.knowledge import Knowledge, Row, read_unknown
from engine.evaluation.values import Span, Tri, Unknown, hull

# The ways in which the meetings still to come may go. Requirements are monotone in each of
# them, so the best and the worst that can still happen is among these.
FUTURES = ("present", "deputised", "absent", "not held")

# The kind of a "blank" that stands for a whole table.
NOT_SUPPLIED = "table not supplied"

# No cell is split when that would take more evaluations than this: the answer stays unknown.
MOST_SPLITS = 400

# A whole requirement is not tried over more completions than these.
MOST_WAYS = 300


class Entry:
    """A thing that is no single row: a place on a roll, a period, a run, a line of the pack."""

    __slots__ = ("cells", "sources")

    def __init__(self, cells: dict[str, Any], sources: tuple[Row, ...] = ()) -> None:
        self.cells = cells
        self.sources = sources


class Environment:
    """Everything that evaluating one expression may look at."""

    __slots__ = (
        "ahead",
        "assume",
        "constants",
        "defined",
        "future",
        "know",
        "outcomes",
        "reads",
        "splits",
        "trace",
        "vars",
    )

    def __init__(self, know: Knowledge, constants: dict[str, Any]) -> None:
        self.know = know
        self.constants = constants
        self.vars: dict[str, Any] = {}
        # What definitions were worth for the subject, as `keeping` keeps it.
        self.defined: dict[str, Any] = {}
        self.future: str | None = None
        # Whether anything looked at depends on how the meetings still to come go.
        self.ahead = False
        self.assume: dict[tuple[str, str, str], Any] = {}
        self.reads: list[Unknown] = []
        self.trace: list[Row] | None = None
        self.splits = 0
        self.outcomes: dict[str, list[Any]] = {}

    def read(self, cell: Unknown) -> Any:
        """The worth of a blank cell: what is assumed of it now, or unknown (and noted)."""
        if self.assume and cell.key in self.assume:
            return self.assume[cell.key]
        self.reads.append(cell)
        return read_unknown(cell)

    def lacks(self, table: str) -> bool:
        """Whether a table that is needed was not supplied; noted like a blank that was read."""
        if table in self.know.supplied:
            return False
        self.reads.append(Unknown((table, "", ""), NOT_SUPPLIED, None, f"{table} (not supplied)"))
        return True

    def note(self, sources: tuple[Row, ...]) -> None:
        """Remember facts that an answer rests on, where an explanation is being made."""
        if self.trace is not None:
            self.trace.extend(sources)


Evaluate = Callable[[Environment], Any]


def settle(evaluate: Callable[[Environment], Tri], env: Environment) -> Tri:
    """A truth, made certain where every completion of the blank cells read agrees.

    Kleene's tables alone call "a or not a" unknown; trying each code that the blank may hold
    does not. Cells without a closed list of codes stay as they are.
    """
    outer, env.reads = env.reads, []
    value = evaluate(env)
    reads = env.reads
    env.reads = outer
    outer.extend(reads)
    if value is not None:
        return value
    cell = _next_cell(reads, env)
    if cell is None:
        return None
    seen: set[Tri] = set()
    for option in cell.domain or ():
        env.assume[cell.key] = option
        seen.add(settle(evaluate, env))
        if None in seen or len(seen) > 1:
            break
    del env.assume[cell.key]
    return seen.pop() if len(seen) == 1 else None


def settle_number(evaluate: Callable[[Environment], Any], env: Environment) -> int | Span:
    """A number, with its least and most taken over every completion of the blank cells read."""
    outer, env.reads = env.reads, []
    value: int | Span = evaluate(env)
    reads = env.reads
    env.reads = outer
    outer.extend(reads)
    if not isinstance(value, Span):
        return value
    cell = _next_cell(reads, env)
    if cell is None:
        return value
    worths = []
    for option in cell.domain or ():
        env.assume[cell.key] = option
        worths.append(settle_number(evaluate, env))
    del env.assume[cell.key]
    return hull(worths)


def settle_all(evaluate: Callable[[Environment], Tri], env: Environment) -> Tri:
    """`settle` for a whole requirement, tried only where the blanks it reads are few.

    What is settled part by part may still be settled as a whole: no completion need keep every
    part, though each part is kept in some.
    """
    env.reads, outer = [], env.reads
    value = evaluate(env)
    ways = prod({cell.key: len(cell.domain or (0,)) for cell in env.reads}.values())
    env.reads = outer
    if value is not None or not 1 < ways <= MOST_WAYS:
        return value
    env.splits = 0
    return settle(evaluate, env)


def _next_cell(reads: list[Unknown], env: Environment) -> Unknown | None:
    for cell in reads:
        if cell.domain and cell.key not in env.assume:
            if env.splits + len(cell.domain) > MOST_SPLITS:
                return None
            env.splits += len(cell.domain)
            return cell
    return None
