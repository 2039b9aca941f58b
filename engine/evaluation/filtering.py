"""The rows of a table, and those of a collection for which a condition holds."""

from __future__ import annotations

from typing import Any, NamedTuple

from engine.evaluation.compiling import compile_node, compiles
from engine.evaluation.environment import Environment, Evaluate, settle
from engine.evaluation.names import Names
from engine.evaluation.sharing import shared
from engine.evaluation.values import Items, Span, Tri, Unknown, as_items, both
from engine.language import syntax as s


@compiles(s.Filter)
def _filter(node: s.Filter, names: Names) -> Evaluate:
    whole = compile_node(node.condition, names)
    lookup = _lookup(node, names)
    of = compile_node(node.of, names) if lookup is None else lookup.rows
    rest = whole if lookup is None else lookup.rest
    variable = node.variable

    def run(env: Environment) -> Items:
        mark = len(env.trace) if env.trace is not None else 0
        source = as_items(of(env))
        condition = rest if source.__class__ is Found else whole
        if env.trace is not None:
            # What a filter leaves out is no evidence: only what it keeps is noted.
            del env.trace[mark:]
        outer = env.vars.get(variable)
        kept: list[tuple[Any, Tri]] = []
        for value, truth in source.entries:
            env.vars[variable] = value
            passed = condition(env)
            if passed is None:
                passed = settle(condition, env)
            if passed is not False:
                kept.append((value, both(truth, passed)))
                if env.trace is not None:
                    env.trace.extend(getattr(value, "sources", ()))
        env.vars[variable] = outer
        if source.choice and len(kept) < len(source.entries):
            # The real one may be among those left out.
            kept = [(value, None) for value, _ in kept]
        return Items(kept, source.open, source.choice)

    return run if lookup is None else shared(node, names, run)


class Found(Items):
    """Rows of which the index says for certain that they hold what was looked up."""

    __slots__ = ()


class _Lookup(NamedTuple):
    """The rows of a table by an index, and what is left to ask of those that are `Found`."""

    rows: Evaluate
    rest: Evaluate


def _lookup(node: s.Filter, names: Names) -> _Lookup | None:
    """The rows by an index, where the filter asks for equality with a column of the table."""
    if not isinstance(node.of, s.Name) or node.of.name not in names.tables:
        return None
    parts = node.condition.parts if isinstance(node.condition, s.And) else (node.condition,)
    for part in parts:
        if not isinstance(part, s.Compare) or part.operator != "=":
            continue
        for column, other in ((part.left, part.right), (part.right, part.left)):
            if (
                isinstance(column, s.Attribute)
                and column.of == s.Name(node.variable)
                and column.name != "state"
                and not any(each == s.Name(node.variable) for each in other.walk())
            ):
                settled = _looks_nothing_up(other, names)
                left = [each for each in parts if each is not part] if settled else list(parts)
                rows = _indexed(node.of.name, column.name, compile_node(other, names))
                return _Lookup(rows, compile_node(s.And(tuple(left)), names))
    return None


def _looks_nothing_up(node: s.Node, names: Names) -> bool:
    """Whether an expression is a text or a column of what is bound, with no fact behind it."""
    if isinstance(node, s.Attribute):
        return isinstance(node.of, s.Name) and _looks_nothing_up(node.of, names)
    if isinstance(node, s.Name):
        return node.name not in names.definitions
    return isinstance(node, s.Text)


def _indexed(table: str, column: str, wanted: Evaluate) -> Evaluate:
    def run(env: Environment) -> Items:
        value = wanted(env)
        if value.__class__ in (Unknown, Span) or value is None:
            return Items([(row, True) for row in env.know.rows(table)], open_=env.lacks(table))
        rows = env.know.matching(table, column, value)
        kind = Items if env.know.may_be_blank(table, column) else Found
        return kind([(row, True) for row in rows], open_=env.lacks(table))

    return run
