"""And, or, not, if, sums of numbers and calls of functions: Kleene's tables and ranges."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.evaluation.arithmetic import add, any_of, divide, multiply, subtract
from engine.evaluation.compiling import compile_node, compiles
from engine.evaluation.environment import Environment, Evaluate
from engine.evaluation.functions import FUNCTIONS
from engine.evaluation.names import Names
from engine.evaluation.values import (
    NEVER,
    Items,
    Span,
    Tri,
    as_items,
    opposite,
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

    null = isinstance(node.then, s.Null) or isinstance(node.otherwise, s.Null)

    def run(env: Environment) -> Any:
        truth = condition(env)
        if truth is not None and not null:
            return then(env) if truth else otherwise(env)
        one, other = then(env), otherwise(env)
        if null and (one.__class__ in (int, Span) or other.__class__ in (int, Span)):
            # Where nothing is there, a date is never.
            one, other = (NEVER if each is None else each for each in (one, other))
        if truth is not None:
            return one if truth else other
        if {Items, tuple} & {one.__class__, other.__class__}:
            return _one_or_other(as_items(one), as_items(other))
        return any_of([one, other])

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
    return _calling(function, arguments)


def _calling(function: Callable[..., Any], arguments: list[Evaluate]) -> Evaluate:
    """The call itself; the commonest numbers of arguments are written out, which is quicker."""
    if len(arguments) == 1:
        (one,) = arguments
        return lambda env: function(env, one(env))
    if len(arguments) == 2:
        one, two = arguments
        return lambda env: function(env, one(env), two(env))
    if len(arguments) == 3:
        one, two, three = arguments
        return lambda env: function(env, one(env), two(env), three(env))
    if len(arguments) == 4:
        one, two, three, four = arguments
        return lambda env: function(env, one(env), two(env), three(env), four(env))
    return lambda env: function(env, *[argument(env) for argument in arguments])


@compiles(s.Not)
def _not(node: s.Not, names: Names) -> Evaluate:
    part = compile_node(node.part, names)
    return lambda env: opposite(part(env))
