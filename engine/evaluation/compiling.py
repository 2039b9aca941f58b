"""Which function answers each kind of node: the rooms of the interpreter register theirs here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.evaluation.environment import Evaluate
from engine.evaluation.names import Names
from engine.language import syntax as s

Compiler = Callable[[Any, Names], Evaluate]

_COMPILERS: dict[type[s.Node], Compiler] = {}


def compiles(kind: type[s.Node]) -> Callable[[Compiler], Compiler]:
    """Register what turns a kind of node into a function of the environment."""

    def register(compiler: Compiler) -> Compiler:
        _COMPILERS[kind] = compiler
        return compiler

    return register


def compile_node(node: s.Node, names: Names) -> Evaluate:
    """The function that evaluates ``node``. The node has been checked: nothing is refused here."""
    return _COMPILERS[type(node)](node, names)


def constant(value: Any) -> Evaluate:
    """What is worth the same wherever it stands."""
    return lambda env: value
