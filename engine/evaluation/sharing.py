"""Remembering what a filter of a table gave, where another obligation asks the very same.

Attendance, deputies and quorum ask for the same meetings of the same person over and over. What
a filter gives depends only on its words and on what is bound where it stands, so it is kept by
both. Nothing is remembered while a blank is being tried with a code.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from engine.evaluation.environment import Environment, Evaluate
from engine.evaluation.keeping import keep, take_over
from engine.evaluation.names import Names
from engine.language import syntax as s

# A filter that calls none of these is quicker worked out than looked up.
DEAR = frozenset({"serves", "outcome", "deputy", "holds post", "addressed to", "holder", "roll"})


def shared(node: s.Filter, names: Names, evaluate: Evaluate) -> Evaluate:
    """``evaluate``, remembered by what it depends on; itself, where that is not worth it."""
    depends = _depends_on(node, names)
    if depends is None:
        return evaluate
    words = _words(node)
    bound, constants = depends

    def run(env: Environment) -> Any:
        if env.assume:
            return evaluate(env)
        traced = env.trace is not None
        key = (
            words,
            traced,
            env.future,
            *[env.vars[name] for name in bound],
            *[env.constants[name] for name in constants],
        )
        known = env.know.cache.get(key)
        if known is None:
            known = env.know.cache[key] = keep(evaluate, env)
        return take_over(known, env)

    return run


@cache
def _words(node: s.Filter) -> object:
    """One and the same object for filters that say the same thing."""
    return object()


def _depends_on(node: s.Filter, names: Names) -> tuple[list[str], list[str]] | None:
    """The bound names and the parts of the subject that a filter looks at.

    None where it is not to be remembered: it calls nothing dear, or it looks at definitions,
    readings, dated parameters or outcomes, which are not the same for every obligation.
    """
    inside = list(node.walk())
    if not any(isinstance(each, s.Call) and each.function in DEAR for each in inside):
        return None
    if names.values_as_at is not None:
        return None
    if node.variable != "item" and s.Name("item") in inside:
        return None  # it may be that of a filter around this one
    own = {"item"}
    for each in inside:
        own |= {name for name, _ in s.bound_by(each)}
    known = {"audit", "subject", "parameter", "edition", *own, *names.lists, *names.collections}
    constants = {
        f"subject.{each.name}"
        for each in inside
        if isinstance(each, s.Attribute) and each.of == s.Name("subject")
    }
    bound = {each.name for each in inside if isinstance(each, s.Name)} - known - names.tables
    if "reading" in bound or bound & set(names.definitions):
        return None
    if any(isinstance(each, s.Call) and each.function == "outcomes" for each in inside):
        return None
    return sorted(bound), sorted(constants)
