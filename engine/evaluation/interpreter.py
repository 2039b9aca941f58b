"""From the tree of an expression to a function that answers it, blanks and all.

``compile_node`` turns each node once into a small function of the environment; evaluating is then
calling. Truths follow Kleene's tables, numbers and dates keep a least and a most, and a filter
keeps the items that only possibly belong.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from engine.evaluation import counting
from engine.evaluation.arithmetic import Duration, add, divide, multiply, subtract
from engine.evaluation.environment import Entry, Environment, Evaluate, settle
from engine.evaluation.functions import FUNCTIONS
from engine.evaluation.names import Names
from engine.evaluation.ordered import ORDERED, runs
from engine.evaluation.sharing import shared
from engine.evaluation.values import (
    Items,
    Span,
    Tri,
    Unknown,
    both,
    compare,
    either,
    equal,
    is_null,
    least,
    most,
    opposite,
    span,
)
from engine.language import syntax as s
from engine.language.model import reading_name

_ARITHMETIC = {"+": add, "-": subtract, "*": multiply, "/": divide}
_PLAIN: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


def compile_node(node: s.Node, names: Names) -> Evaluate:
    """The function that evaluates ``node``. The node has been checked: nothing is refused here."""
    return _COMPILERS[type(node)](node, names)


def _constant(value: Any) -> Evaluate:
    return lambda env: value


def _name(node: s.Name, names: Names) -> Evaluate:
    name = node.name
    if name in names.definitions:
        if name not in names.compiled:
            names.compiled[name] = _definition(name, compile_node(names.definitions[name], names))
        return names.compiled[name]
    if name in names.lists:
        return _constant(names.lists[name])
    if name in names.collections:
        return names.collections[name]
    if name in names.tables:
        return lambda env: _whole_table(env, name)
    return lambda env: env.vars[name]


def _definition(name: str, evaluate: Evaluate) -> Evaluate:
    def run(env: Environment) -> Any:
        if env.assume:
            return evaluate(env)
        if name not in env.defined:
            outer, env.reads = env.reads, []
            seen = env.trace
            env.trace = None if seen is None else []
            value = evaluate(env)
            env.defined[name] = (value, env.reads, env.trace or ())
            env.reads, env.trace = outer, seen
        value, reads, rows = env.defined[name]
        env.reads.extend(reads)
        if env.trace is not None:
            env.trace.extend(rows)
        return value

    return run


def _whole_table(env: Environment, name: str) -> Items:
    entries: list[tuple[Any, Tri]] = [(row, True) for row in env.know.rows(name)]
    return Items(entries, open_=env.lacks(name))


def _attribute(node: s.Attribute, names: Names) -> Evaluate:
    if isinstance(node.of, s.Name):
        if node.of.name == "parameter":
            return _parameter(node.name, names)
        if node.of.name == "reading":
            return _constant(names.readings[reading_name(node.name)])
        if node.of.name in ("audit", "subject"):
            path = f"{node.of.name}.{node.name}"
            return lambda env: env.constants[path]
    of, column = compile_node(node.of, names), node.name
    if column == "state":
        return lambda env: _state(of(env), env)

    def run(env: Environment) -> Any:
        value = of(env).cells[column]
        return env.read(value) if value.__class__ is Unknown else value

    return run


def _state(meeting: Any, env: Environment) -> Any:
    """A meeting's state; one still to come goes as the future being tried says."""
    if env.future is not None and meeting.to_come:
        return "scheduled" if env.future == "not held" else "held"
    value = meeting.cells["state"]
    return env.read(value) if value.__class__ is Unknown else value


def _parameter(name: str, names: Names) -> Evaluate:
    at = names.values_as_at
    if at is None:
        return _constant(names.parameters(name, None))
    return lambda env: names.parameters(name, least(at(env)))


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
        negated = symbol == "!="

        def same(env: Environment) -> Tri:
            answer = equal(left(env), right(env))
            return opposite(answer) if negated else answer

        return same

    def run(env: Environment) -> Tri:
        a, b = left(env), right(env)
        if a.__class__ is int and b.__class__ is int:
            return plain(a, b)
        return compare(symbol, a, b)

    return run


def _in_interval(node: s.InInterval, names: Names) -> Evaluate:
    value, low, high = (compile_node(each, names) for each in (node.value, node.low, node.high))

    def run(env: Environment) -> Tri:
        at = value(env)
        return both(compare(">=", at, low(env)), compare("<=", at, high(env)))

    return run


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


def _arithmetic(node: s.Arithmetic, names: Names) -> Evaluate:
    left, right = compile_node(node.left, names), compile_node(node.right, names)
    apply = _ARITHMETIC[node.operator]
    return lambda env: apply(left(env), right(env))


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


def _filter(node: s.Filter, names: Names) -> Evaluate:
    condition = compile_node(node.condition, names)
    lookup = _lookup(node, names)
    of = None if lookup is not None else compile_node(node.of, names)

    def run(env: Environment) -> Items:
        mark = len(env.trace) if env.trace is not None else 0
        source = lookup(env) if lookup is not None else as_items(of(env))  # type: ignore[misc]
        if env.trace is not None:
            # What a filter leaves out is no evidence: only what it keeps is noted.
            del env.trace[mark:]
        outer = env.vars.get("item")
        kept: list[tuple[Any, Tri]] = []
        for value, truth in source.entries:
            env.vars["item"] = value
            passed = condition(env)
            if passed is None:
                passed = settle(condition, env)
            if passed is not False:
                kept.append((value, both(truth, passed)))
                if env.trace is not None:
                    env.trace.extend(getattr(value, "sources", ()))
        env.vars["item"] = outer
        if source.choice and len(kept) < len(source.entries):
            # The real one may be among those left out.
            kept = [(value, None) for value, _ in kept]
        return Items(kept, source.open, source.choice)

    return run if lookup is None else shared(node, names, run)


def _lookup(node: s.Filter, names: Names) -> Evaluate | None:
    """The rows of a table by an index, where the filter asks for equality with a column."""
    if not isinstance(node.of, s.Name) or node.of.name not in names.tables:
        return None
    table = node.of.name
    parts = node.condition.parts if isinstance(node.condition, s.And) else (node.condition,)
    for part in parts:
        if not isinstance(part, s.Compare) or part.operator != "=":
            continue
        for column, other in ((part.left, part.right), (part.right, part.left)):
            if (
                isinstance(column, s.Attribute)
                and column.of == s.Name("item")
                and column.name != "state"
                and not any(each == s.Name("item") for each in other.walk())
            ):
                return _indexed(table, column.name, compile_node(other, names))
    return None


def _indexed(table: str, column: str, wanted: Evaluate) -> Evaluate:
    def run(env: Environment) -> Items:
        value = wanted(env)
        if value.__class__ in (Unknown, Span) or value is None:
            rows = env.know.rows(table)
        else:
            rows = env.know.matching(table, column, value)
        return Items([(row, True) for row in rows], open_=env.lacks(table))

    return run


def _quantified(node: s.Quantified, names: Names) -> Evaluate:
    return _loop(node.bindings, compile_node(node.condition, names), node.every, names)


def _loop(
    bindings: tuple[tuple[str, s.Node], ...], inner: Evaluate, every: bool, names: Names
) -> Evaluate:
    for name, collection in reversed(bindings):
        inner = _quantify(name, compile_node(collection, names), inner, every)
    return inner


def _quantify(name: str, collection: Evaluate, inner: Evaluate, every: bool) -> Evaluate:
    def run(env: Environment) -> Tri:
        items = as_items(collection(env))
        outer = env.vars.get(name)
        answers: list[tuple[Tri, Tri]] = []
        for value, truth in items.entries:
            env.vars[name] = value
            passed = inner(env)
            if passed is None:
                passed = settle(inner, env)
            answers.append((truth, passed))
        env.vars[name] = outer
        if items.choice:
            return _one_of(answers, every, items.open)
        answer: Tri = every
        for truth, passed in answers:
            if every:
                answer = both(answer, either(opposite(truth), passed))
            else:
                answer = either(answer, both(truth, passed))
        return None if items.open and answer is every else answer

    return run


def _one_of(answers: list[tuple[Tri, Tri]], every: bool, open_: bool) -> Tri:
    """Candidates for one place: sure only where every candidate that may be real agrees."""
    real = {passed for _, passed in answers}
    if not any(truth for truth, _ in answers):
        real.add(every)
    if open_:
        real.add(None)
    return real.pop() if len(real) == 1 else None


def as_items(value: Any) -> Items:
    """A collection of any kind as ``Items``."""
    if value.__class__ is Items:
        return value  # type: ignore[no-any-return]
    return Items([(each, True) for each in value])


def _for_return(node: s.ForReturn, names: Names) -> Evaluate:
    result = compile_node(node.result, names)
    bound = [(name, compile_node(each, names)) for name, each in node.bindings]

    def run(env: Environment) -> Items:
        entries: list[tuple[Any, Tri]] = []
        open_ = False

        def nest(depth: int, truth: Tri) -> None:
            nonlocal open_
            if depth == len(bound):
                entries.append((result(env), truth))
                return
            name, collection = bound[depth]
            items = as_items(collection(env))
            open_ = open_ or items.open
            outer = env.vars.get(name)
            unsure = items.choice and len(items.entries) > 1
            for value, there in items.entries:
                env.vars[name] = value
                nest(depth + 1, both(truth, None if unsure else there))
            env.vars[name] = outer

        nest(0, True)
        return Items(entries, open_)

    return run


def _call(node: s.Call, names: Names) -> Evaluate:
    function = FUNCTIONS[node.function]
    if node.function == "possibly":
        part = compile_node(node.arguments[0], names)
        return lambda env: part(env) is not False
    arguments = [compile_node(each, names) for each in node.arguments]
    return lambda env: function(env, *[argument(env) for argument in arguments])


def _ordered(node: s.Ordered, names: Names) -> Evaluate:
    choose = ORDERED[node.function]
    of, key = compile_node(node.of, names), compile_node(node.key, names)

    def run(env: Environment) -> Items:
        mark = len(env.trace) if env.trace is not None else 0
        items = as_items(of(env))
        outer = env.vars.get("item")
        keyed = []
        for value, truth in items.entries:
            env.vars["item"] = value
            keyed.append((key(env), value, truth))
        env.vars["item"] = outer
        chosen = choose(keyed, items.open)
        if env.trace is not None:
            del env.trace[mark:]
            for value, _ in chosen.entries:
                env.trace.extend(getattr(value, "sources", ()))
        return chosen

    return run


def _runs(node: s.Runs, names: Names) -> Evaluate:
    of, key, condition = (compile_node(each, names) for each in (node.of, node.key, node.condition))
    variable = node.variable

    def run(env: Environment) -> Items:
        items = as_items(of(env))
        outer = env.vars.get(variable)
        keyed = []
        for value, truth in items.entries:
            env.vars[variable] = value
            passed = condition(env)
            keyed.append((key(env), value, truth, passed))
        env.vars[variable] = outer
        return runs(keyed)

    return run


def _list_of(node: s.ListOf, names: Names) -> Evaluate:
    items = [compile_node(each, names) for each in node.items]
    if all(isinstance(each, s.Text) for each in node.items):
        return _constant(tuple(each.value for each in node.items if isinstance(each, s.Text)))
    return lambda env: tuple(item(env) for item in items)


def _not(node: s.Not, names: Names) -> Evaluate:
    part = compile_node(node.part, names)
    return lambda env: opposite(part(env))


_COMPILERS: dict[type[s.Node], Callable[[Any, Names], Evaluate]] = {
    s.Number: lambda node, names: _constant(node.value),
    s.Text: lambda node, names: _constant(node.value),
    s.Truth: lambda node, names: _constant(node.value),
    s.Null: lambda node, names: _constant(None),
    s.DateLiteral: lambda node, names: _constant(node.ordinal),
    s.DurationLiteral: lambda node, names: _constant(Duration(node.months, node.days)),
    s.Name: _name,
    s.Attribute: _attribute,
    s.Filter: _filter,
    s.Call: _call,
    s.Ordered: _ordered,
    s.Runs: _runs,
    s.ListOf: _list_of,
    s.Compare: _compare,
    s.InInterval: _in_interval,
    s.InList: _in_list,
    s.Arithmetic: _arithmetic,
    s.And: _all_of,
    s.Or: _any_of,
    s.Not: _not,
    s.Conditional: _conditional,
    s.Quantified: _quantified,
    s.ForReturn: _for_return,
}

__all__ = ["Entry", "Names", "as_items", "compile_node", "contains"]
