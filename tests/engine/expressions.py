"""Working out one expression of the language over a few plain rows."""

from __future__ import annotations

from datetime import date
from typing import Any

from engine.evaluation.environment import Environment, settle, settle_number
from engine.evaluation.interpreter import compile_node
from engine.evaluation.knowledge import Knowledge
from engine.evaluation.setting import environment, names_of
from engine.language.parser import parse
from tests.engine.agreement import kent
from tests.oracle.snapshots import snapshot_of
from tests.oracle.world import Tables

AS_OF = date(2018, 4, 30)


def known(tables: Tables, as_of: date = AS_OF) -> Knowledge:
    """What is known of the rows on a day."""
    return Knowledge(snapshot_of(tables, as_of), as_of, kent().codes, kent().tables)


def around(tables: Tables, as_of: date = AS_OF) -> Environment:
    """A fresh environment over the rows."""
    return environment(known(tables, as_of), kent(), date(2017, 4, 1), as_of)


def worth(text: str, env: Environment) -> Any:
    """What an expression is worth, as it comes."""
    readings = {name: each.default for name, each in kent().readings.items()}
    names = names_of(kent(), env.know, env, readings, AS_OF)
    return compile_node(parse(text), names)(env)


def settled(text: str, tables: Tables) -> Any:
    """The truth of an expression, over every completion of the blanks it reads."""
    env = around(tables)
    return settle(lambda inside: worth(text, inside), env)


def settled_number(text: str, tables: Tables) -> Any:
    """A number, over every completion of the blanks it reads."""
    env = around(tables)
    return settle_number(lambda inside: worth(text, inside), env)
