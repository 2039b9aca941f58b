"""And, or, not, if, sums of numbers and calls of functions: Kleene's tables and ranges."""

from __future__ import annotations

from typing import Any

from engine.evaluation.arithmetic import add, divide, multiply, subtract
from engine.evaluation.compiling import compile_node, compiles
from engine.evaluation.environment import Environment, Evaluate
from engine.evaluation.functions import FUNCTIONS
from engine.evaluation.names import Names
from engine.evaluation.values import (
    Items,
    Span,
    Tri,
    Unknown,
    as_items,
    least,
    most,
    opposite,
    span,
)
from engine.language import syntax as s

_ARITHMETIC = {"+": add, "-": subtract, "*": multiply, "/": divide}


@compiles(s.Arithmetic)
def _arithmetic(node: s.Arithmetic, names: Names) -> Evaluate:
    left, right = compile_node(node.left, names), compile_node(node.right, names)
    apply = _ARITHMETIC[node.operator]
    return lambda env: apply(left(env), right(env))


@compiles(s.And)
def _all_of(node: s.And, names: Names) -> Evaluate:
    parts = [compile_node(part, names) for part in node.parts]

    def run(env: Environment) -> Tri:
        answer: Tri = True
        for part in parts:
            value = part(env)
            if value is False:
                return False
            if value is None:
                answer = None
        return answer

    return run


@compiles(s.Or)
def _any_of(node: s.Or, names: Names) -> Evaluate:
    parts = [compile_node(part, names) for part in node.parts]

    def run(env: Environment) -> Tri:
        answer: Tri = False
        for part in parts:
            value = part(env)
            if value is True:
                return True
            if value is None:
                answer = None
        return answer

    return run


@compiles(s.Conditional)
def _conditional(node: s.Conditional, names: Names) -> Evaluate:
    condition, then, otherwise = (
        compile_node(each, names) for each in (node.condition, node.then, node.otherwise)
    )

    def run(env: Environment) -> Any:
        truth = condition(env)
        if truth is not None:
            return then(env) if truth else otherwise(env)
        one, other = then(env), otherwise(env)
        if one == other and one.__class__ is other.__class__:
            return one
        if one.__class__ in (int, Span) and other.__class__ in (int, Span):
            return span(min(least(one), least(other)), max(most(one), most(other)))
        if one.__class__ is Items or other.__class__ is Items:
            return _one_or_other(as_items(one), as_items(other))
        if one.__class__ is bool or other.__class__ is bool:
            return None
        return Unknown(("one of two", repr(one), repr(other)), "text", None, "")

    return run


def _one_or_other(one: Items, other: Items) -> Items:
    """What is in either of two collections, none of it certainly."""
    entries: list[tuple[Any, Tri]] = [(value, None) for value, _ in one.entries + other.entries]
    return Items(entries, one.open or other.open)


@compiles(s.Call)
def _call(node: s.Call, names: Names) -> Evaluate:
    function = FUNCTIONS[node.function]
    if node.function == "possibly":
        part = compile_node(node.arguments[0], names)
        return lambda env: part(env) is not False
    arguments = [compile_node(each, names) for each in node.arguments]
    return lambda env: function(env, *[argument(env) for argument in arguments])


@compiles(s.Not)
def _not(node: s.Not, names: Names) -> Evaluate:
    part = compile_node(node.part, names)
    return lambda env: opposite(part(env))
