"""Comparing: order, equality, being in a range or in a list, blanks and all."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from engine.evaluation import counting
from engine.evaluation.compiling import compile_node, compiles
from engine.evaluation.environment import Environment, Evaluate
from engine.evaluation.names import Names
from engine.evaluation.values import Items, Tri, both, compare, either, equal, is_null, opposite
from engine.language import syntax as s

_PLAIN: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


@compiles(s.Compare)
def _compare(node: s.Compare, names: Names) -> Evaluate:
    signed = counting.signed_sum(node, names, compile_node)
    if signed is not None:
        return signed
    symbol, plain = node.operator, _PLAIN[node.operator]
    if isinstance(node.right, s.Truth) and node.right.value is not None:
        # A yes/no column against true or false is the column itself, or its opposite.
        truth = compile_node(node.left, names)
        straight = (node.right.value is True) == (symbol == "=")
        return truth if straight else lambda env: opposite(truth(env))
    left, right = compile_node(node.left, names), compile_node(node.right, names)
    if isinstance(node.left, s.Null) or isinstance(node.right, s.Null):
        value = right if isinstance(node.left, s.Null) else left
        if symbol == "=":
            return lambda env: is_null(value(env))
        return lambda env: opposite(is_null(value(env)))
    if symbol in ("=", "!="):
        return _same(left, right) if symbol == "=" else _other(left, right)

    def run(env: Environment) -> Tri:
        a, b = left(env), right(env)
        if a.__class__ is int and b.__class__ is int:
            return plain(a, b)
        return compare(symbol, a, b)

    return run


def _same(left: Evaluate, right: Evaluate) -> Evaluate:
    def same(env: Environment) -> Tri:
        a, b = left(env), right(env)
        # Two texts, as codes nearly always are, need no further look.
        return a == b if a.__class__ is str and b.__class__ is str else equal(a, b)

    return same


def _other(left: Evaluate, right: Evaluate) -> Evaluate:
    same = _same(left, right)
    return lambda env: opposite(same(env))


@compiles(s.InInterval)
def _in_interval(node: s.InInterval, names: Names) -> Evaluate:
    value, low, high = (compile_node(each, names) for each in (node.value, node.low, node.high))

    def run(env: Environment) -> Tri:
        at, least, most = value(env), low(env), high(env)
        if at.__class__ is int and least.__class__ is int and most.__class__ is int:
            return bool(least <= at <= most)
        return both(compare(">=", at, least), compare("<=", at, most))

    return run


@compiles(s.InList)
def _in_list(node: s.InList, names: Names) -> Evaluate:
    value = compile_node(node.value, names)
    if isinstance(node.among, s.ListOf):
        options = [compile_node(each, names) for each in node.among.items]

        def run(env: Environment) -> Tri:
            at = value(env)
            answer: Tri = False
            for option in options:
                answer = either(answer, equal(at, option(env)))
                if answer is True:
                    return True
            return answer

        return run
    among = compile_node(node.among, names)

    def member(env: Environment) -> Tri:
        at, collection = value(env), among(env)
        if collection.__class__ is tuple and at.__class__ is str:
            return at in collection
        return contains(collection, at)

    return member


def contains(collection: Any, value: Any) -> Tri:
    """Whether a list or collection holds a value."""
    answer: Tri = False
    if collection.__class__ is Items:
        for each, truth in collection.entries:
            answer = either(answer, both(truth, equal(each, value)))
        return None if answer is False and collection.open else answer
    for each in collection:
        answer = either(answer, equal(each, value))
    return answer
