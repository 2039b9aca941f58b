"""Names, columns, parameters and readings: what a word of an expression stands for."""

from __future__ import annotations

from typing import Any

from engine.evaluation.arithmetic import Duration, any_of
from engine.evaluation.compiling import compile_node, compiles, constant
from engine.evaluation.environment import Environment, Evaluate
from engine.evaluation.keeping import keep, take_over
from engine.evaluation.names import Names
from engine.evaluation.values import Items, Tri, Unknown
from engine.language import syntax as s
from engine.language.model import reading_name


@compiles(s.Name)
def _name(node: s.Name, names: Names) -> Evaluate:
    name = node.name
    if name in names.definitions:
        if name not in names.compiled:
            names.compiled[name] = _definition(name, compile_node(names.definitions[name], names))
        return names.compiled[name]
    if name in names.lists:
        return _list(name, names)
    if name in names.collections:
        return names.collections[name]
    if name in names.tables:
        return lambda env: _whole_table(env, name)
    # Only what the expression itself binds is left (`_is_bound`).
    return lambda env: env.vars[name]


def _list(name: str, names: Names) -> Evaluate:
    at = names.values_as_at
    if at is None:
        return constant(names.lists[name])
    return lambda env: any_of([names.lists_on(day)[name] for day in at.days(env)])


def _definition(name: str, evaluate: Evaluate) -> Evaluate:
    def run(env: Environment) -> Any:
        if env.assume and not _is_the_same(name, env):
            return evaluate(env)
        if name not in env.defined:
            env.defined[name] = keep(evaluate, env)
        return take_over(env.defined[name], env)

    return run


def _is_the_same(name: str, env: Environment) -> bool:
    """Whether what was worked out of a definition read no blank of which something is assumed."""
    if name not in env.defined:
        return False
    return not any(cell.key in env.assume for cell in env.defined[name].reads)


def _whole_table(env: Environment, name: str) -> Items:
    entries: list[tuple[Any, Tri]] = [(row, True) for row in env.know.rows(name)]
    return Items(entries, open_=env.lacks(name))


@compiles(s.Attribute)
def _attribute(node: s.Attribute, names: Names) -> Evaluate:
    if isinstance(node.of, s.Name):
        if node.of.name == "parameter":
            return _parameter(node.name, names)
        if node.of.name == "reading":
            return constant(names.readings[reading_name(node.name)])
        if node.of.name in ("audit", "subject", "edition"):
            path = f"{node.of.name}.{node.name}"
            return lambda env: env.constants[path]
    of, column = compile_node(node.of, names), node.name
    if column == "state":
        return lambda env: _state(of(env), env)

    if isinstance(node.of, s.Name) and _is_bound(node.of.name, names):
        return _column_of(node.of.name, column)

    def run(env: Environment) -> Any:
        value = of(env).cells[column]
        return env.read(value) if value.__class__ is Unknown else value

    return run


def _column_of(variable: str, column: str) -> Evaluate:
    """A column of what an expression binds: the commonest thing asked for, and so written out."""

    def run(env: Environment) -> Any:
        value = env.vars[variable].cells[column]
        return env.read(value) if value.__class__ is Unknown else value

    return run


def _is_bound(name: str, names: Names) -> bool:
    """Whether a name stands for what the expression itself binds, and for nothing else."""
    others = (names.definitions, names.lists, names.collections, names.tables)
    return not any(name in each for each in others)


def _state(meeting: Any, env: Environment) -> Any:
    """A meeting's state; one still to come goes as the future being tried says."""
    if env.future is not None and meeting.to_come:
        env.ahead = True
        return "scheduled" if env.future == "not held" else "held"
    value = meeting.cells["state"]
    return env.read(value) if value.__class__ is Unknown else value


def _parameter(name: str, names: Names) -> Evaluate:
    at = names.values_as_at
    if at is None:
        return constant(names.parameters(name, None))
    return lambda env: any_of([names.parameters(name, day) for day in at.days(env)])


def _literals() -> None:
    """A literal is worth itself, a date its day number."""
    for kind in (s.Number, s.Text, s.Truth):
        compiles(kind)(lambda node, names: constant(node.value))
    compiles(s.Null)(lambda node, names: constant(None))
    compiles(s.DateLiteral)(lambda node, names: constant(node.ordinal))
    compiles(s.DurationLiteral)(lambda node, names: constant(Duration(node.months, node.days)))


_literals()
