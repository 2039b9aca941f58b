"""Going through collections: some and every, for and return, the latest, unbroken runs."""

from __future__ import annotations

from typing import Any

from engine.evaluation.compiling import compile_node, compiles, constant
from engine.evaluation.environment import Environment, Evaluate, settle
from engine.evaluation.names import Names
from engine.evaluation.ordered import ORDERED
from engine.evaluation.runs import runs
from engine.evaluation.values import Items, Tri, as_items, both, either, opposite
from engine.language import syntax as s


@compiles(s.Quantified)
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
            if env.trace is not None and passed is not every:
                # What decides is evidence: one that does for "some", one that does not for "every".
                env.trace.extend(getattr(value, "sources", ()))
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


@compiles(s.ForReturn)
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


@compiles(s.Ordered)
def _ordered(node: s.Ordered, names: Names) -> Evaluate:
    choose = ORDERED[node.function]
    of, key = compile_node(node.of, names), compile_node(node.key, names)
    number = [compile_node(each, names) for each in node.number]

    def run(env: Environment) -> Items:
        mark = len(env.trace) if env.trace is not None else 0
        items = as_items(of(env))
        outer = env.vars.get("item")
        keyed = []
        for value, truth in items.entries:
            env.vars["item"] = value
            keyed.append((key(env), value, truth))
        env.vars["item"] = outer
        chosen = choose(keyed, items.open, *[each(env) for each in number])
        if env.trace is not None:
            del env.trace[mark:]
            for value, _ in chosen.entries:
                env.trace.extend(getattr(value, "sources", ()))
        return chosen

    return run


@compiles(s.Runs)
def _runs(node: s.Runs, names: Names) -> Evaluate:
    of, key, condition = (compile_node(each, names) for each in (node.of, node.key, node.condition))
    number = [compile_node(each, names) for each in node.number]
    variable = node.variable

    def run(env: Environment) -> Items:
        items = as_items(of(env))
        outer = env.vars.get(variable)
        keyed = []
        for value, truth in items.entries:
            env.vars[variable] = value
            passed = condition(env)
            if passed is None:
                passed = settle(condition, env)
            keyed.append((key(env), value, truth, passed))
        env.vars[variable] = outer
        return runs(keyed, items.open, *[each(env) for each in number])

    return run


@compiles(s.ListOf)
def _list_of(node: s.ListOf, names: Names) -> Evaluate:
    items = [compile_node(each, names) for each in node.items]
    if all(isinstance(each, s.Text) for each in node.items):
        return constant(tuple(each.value for each in node.items if isinstance(each, s.Text)))
    return lambda env: tuple(item(env) for item in items)
