"""The nearest miss: for what was looked for and not found, the fact that came closest."""

from __future__ import annotations

from datetime import date
from typing import TypeGuard

from engine.evaluation.environment import Environment
from engine.evaluation.interpreter import compile_node
from engine.evaluation.knowledge import Row
from engine.evaluation.names import Names
from engine.evaluation.prepared import Prepared
from engine.language import syntax as s
from engine.wording import Wording

# Looking wider than this for a near miss would tell the reader nothing.
MOST_ROWS = 3_000


def nearest_miss(prepared: Prepared, env: Environment, wording: Wording) -> str:
    """One sentence: what was looked for in which table, and the row that came nearest; or ""."""
    for table, conditions, variable in _searches(prepared):
        found = _nearest(table, conditions, variable, prepared.names, env)
        if found is None:
            continue
        row, failed = found
        return f"Nearest: {_shown(row, wording)}, but there {_failure(row, failed, wording)}."
    return ""


def _searches(prepared: Prepared) -> list[tuple[str, list[s.Node], str]]:
    """Each table searched in the requirement, with the conditions on its rows."""
    obligation = prepared.obligation
    roots = [node for node in (obligation.requirement, obligation.done_on) if node is not None]
    roots += list(obligation.definitions.values())
    found: list[tuple[str, list[s.Node], str]] = []
    for root in roots:
        for node in root.walk():
            if isinstance(node, s.Filter) and _is_table(node.of, prepared.names):
                found.append((node.of.name, _parts(node.condition), node.variable))
            elif isinstance(node, s.Quantified) and not node.every and len(node.bindings) == 1:
                name, of = node.bindings[0]
                if _is_table(of, prepared.names):
                    found.append((of.name, _parts(node.condition), name))
    return found


def _is_table(node: s.Node, names: Names) -> TypeGuard[s.Name]:
    return isinstance(node, s.Name) and node.name in names.tables


def _parts(condition: s.Node) -> list[s.Node]:
    return list(condition.parts) if isinstance(condition, s.And) else [condition]


def _nearest(
    table: str, conditions: list[s.Node], variable: str, names: Names, env: Environment
) -> tuple[Row, s.Node] | None:
    rows = env.know.rows(table)
    if not rows or len(rows) > MOST_ROWS:
        return None
    # A loop that has ended leaves its name with nothing in it: only what is bound here counts.
    env.vars = {name: value for name, value in env.vars.items() if value is not None}
    try:
        tests = [compile_node(condition, names) for condition in conditions]
        best: tuple[int, Row, s.Node] | None = None
        for row in rows:
            env.vars[variable] = row
            failed = None
            held = 0
            for condition, test in zip(conditions, tests, strict=True):
                if test(env) is False:
                    failed = failed or condition
                else:
                    held += 1
            if failed is None:
                return None
            if held >= max(2, len(conditions) - 1) and (best is None or held > best[0]):
                best = (held, row, failed)
    except KeyError:
        # A name bound further out than this search: nothing to compare with.
        return None
    return (best[1], best[2]) if best is not None else None


def _shown(row: Row, wording: Wording) -> str:
    cells = row.written.cells()
    key = ", ".join(
        wording.value(value.toordinal() if isinstance(value, date) else value)
        for value in list(cells.values())[:3]
        if value is not None
    )
    return f"{row.table} ({key})"


def _failure(row: Row, failed: s.Node, wording: Wording) -> str:
    for node in failed.walk():
        if isinstance(node, s.Attribute) and node.name in row.cells:
            return f"{node.name} is {wording.value(row.cells[node.name])}"
    return "another condition does not hold"
