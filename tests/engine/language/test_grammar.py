"""The parser reads the language that ``grammar.lark`` defines: the same trees, by another way."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

import engine.language
from engine.language import syntax as s
from engine.language.parser import parse
from engine.language.tokens import ExpressionError
from engine.language.yaml_source import read_document

ROOT = Path(__file__).parents[3]
GRAMMAR = (Path(engine.language.__file__).parent / "grammar.lark").read_text(encoding="utf-8")

EXPRESSIONS = [
    "a and b or c and not(d)",
    "1 + 2 * 3 - 4 / 5",
    "-a - -b",
    "x in [1..2]",
    "x in [1, 2]",
    'x in ("a", "b")',
    "x in (y)",
    "x in []",
    "x in y[item.z = 1].w",
    "if a then b else if c then d else e",
    "some x in a, y in x.b satisfies x.c = y.d",
    "every x in a satisfies true",
    "for x in a return x.by",
    "count(a[item.b])[c].d",
    "latest(a by item.b)",
    "first(a by item.b, 2 + 1)",
    "a[x where x.b = y[item.c = x.d].e]",
    "(a)[x where some y in x satisfies y]",
    "count(a[item][b where b.c])",
    "runs(x in a order by x.d where x.e and x.f, parameter.n)",
    "working days between(a, b) >= 10",
    "runs(x in a order by x.d where x.e)",
    "f()",
    "[[a], []]",
    "a // a remark\n= b",
    'm.$column >= m.date + @"P7D"',
    "$body",
    "a.in.by.if",
    "null != unknown",
]
NO_EXPRESSIONS = [
    "",
    "a b",
    "a =",
    "1 < 2 < 3",
    "and",
    "some in x satisfies y",
    "a.1",
    "f(,)",
    "[a",
    "x in [1..2",
    "a[where b]",
    "a[x where]",
    "a[x.y where b]",
    "latest(a by b, c, d)",
    "runs(x in a order by b where c,)",
]


@cache
def lalr() -> Any:
    return Lark(GRAMMAR, parser="lalr", maybe_placeholders=False)


def shape(found: Any) -> Any:
    """The tree of the grammar as nested tuples of the kinds and words of our own nodes."""
    if isinstance(found, Token):
        return str(found)
    assert isinstance(found, Tree)
    parts = [shape(each) for each in found.children]
    match found.data:
        case "number":
            return ("number", str(int(parts[0])))
        case "function":
            return " ".join(parts)
        case "negative":
            return ("-", ("number", "0"), parts[0])
        case "in_values":
            return ("in", parts[0], ("list", *parts[1:]))
        case "in_list":
            return ("in", *parts)
        case "add" | "subtract" | "multiply" | "divide":
            sign = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/"}[found.data]
            return (sign, *parts)
        case "call" if parts[0] == "not" and len(parts) == 2:
            return ("not", parts[1])
        case "compare":
            return (parts[1], parts[0], parts[2])
        case _:
            return (str(found.data), *parts)


def ours(node: s.Node) -> Any:
    """Our tree in the same terms."""
    match node:
        case s.Number():
            return ("number", str(node.value))
        case s.Text():
            return ("text", f'"{node.value}"')
        case s.Truth():
            return ({True: "true", False: "false", None: "unknown"}[node.value],)
        case s.Null():
            return ("null",)
        case s.Name():
            return ("name", node.name)
        case s.Placeholder():
            return ("placeholder", f"${node.name}")
        case s.Attribute():
            return ("attribute", ours(node.of), node.name)
        case s.Filter():
            if node.variable != "item":
                return ("named_filter", ours(node.of), node.variable, ours(node.condition))
            return ("filter", ours(node.of), ours(node.condition))
        case s.Call():
            return ("call", node.function, *(ours(each) for each in node.arguments))
        case s.Not():
            return ("not", ours(node.part))
        case s.Ordered():
            number = map(ours, node.number)
            return ("ordered", node.function, ours(node.of), ours(node.key), *number)
        case s.Runs():
            parts = map(ours, (node.of, node.key, node.condition, *node.number))
            return ("runs", node.variable, *parts)
        case s.ListOf():
            return ("list", *(ours(each) for each in node.items))
        case s.Compare() | s.Arithmetic():
            return (node.operator, ours(node.left), ours(node.right))
        case s.InInterval():
            return ("in_interval", ours(node.value), ours(node.low), ours(node.high))
        case s.InList():
            return ("in", ours(node.value), ours(node.among))
        case s.And():
            return ("conjunction", *(ours(each) for each in node.parts))
        case s.Or():
            return ("disjunction", *(ours(each) for each in node.parts))
        case s.Conditional():
            return ("conditional", ours(node.condition), ours(node.then), ours(node.otherwise))
        case s.Quantified():
            bound = (("binding", name, ours(each)) for name, each in node.bindings)
            return ("every" if node.every else "some", *bound, ours(node.condition))
        case s.ForReturn():
            bound = (("binding", name, ours(each)) for name, each in node.bindings)
            return ("for_return", *bound, ours(node.result))
    return ("at_literal",)


def without_literals(found: Any) -> Any:
    """Dates and lengths of time compared by their kind alone."""
    if not isinstance(found, tuple):
        return found
    return ("at_literal",) if found[0] == "at_literal" else tuple(map(without_literals, found))


def expressions_of_packs() -> list[str]:
    """Every text of the packs and forms that both ways can read at all."""
    found: set[str] = set()
    for path in sorted((ROOT / "rules").rglob("*.yaml")):
        document, _, problems = read_document(path, path.name)
        assert document is not None
        assert problems == []
        found.update(source for source, _, _ in document.sources.values() if "." in source)
    readable = []
    for text in sorted(found):
        try:
            parse(text)
        except ExpressionError:
            continue
        readable.append(text)
    return readable


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_both_give_the_same_tree(text: str) -> None:
    assert ours(parse(text)) == without_literals(shape(lalr().parse(text)))


@pytest.mark.parametrize("text", NO_EXPRESSIONS)
def test_both_refuse_the_same(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse(text)
    with pytest.raises(UnexpectedInput):
        lalr().parse(text)


def test_both_give_the_same_trees_of_the_packs() -> None:
    texts = expressions_of_packs()
    assert len(texts) > 300
    for text in texts:
        assert ours(parse(text)) == without_literals(shape(lalr().parse(text))), text


def _longer(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Every construct of the language, made of smaller expressions."""
    simple = st.sampled_from(("x", "m.date", "(y)", "[1]", "count(z)"))
    return st.one_of(
        *(
            st.builds(f"{{}} {word} {{}}".format, inner, inner)
            for word in ("and", "or", "+", "-", "*", "/")
        ),
        *(
            st.builds(f"{{}} {word} {{}}".format, simple, simple)
            for word in ("=", "<=", "!=", "in")
        ),
        st.builds("({})".format, inner),
        st.builds("- {}".format, simple),
        st.builds("not({})".format, inner),
        st.builds("{}[{}].part".format, simple, inner),
        st.builds("{} in [{}..{}]".format, simple, simple, simple),
        st.builds("{} in ({}, {})".format, simple, inner, inner),
        st.builds("(if {} then {} else {})".format, inner, inner, inner),
        st.builds("(some a in {}, b in {} satisfies {})".format, simple, simple, inner),
        st.builds("(for a in {} return {})".format, simple, inner),
        st.builds("two words({}, {})".format, inner, inner),
        st.builds("latest({} by {})".format, inner, inner),
        st.builds("first({} by {}, {})".format, inner, simple, inner),
        st.builds("{}[a where {}].part".format, simple, inner),
        st.builds("runs(a in {} order by {} where {}, 3)".format, simple, inner, inner),
        st.builds("runs(a in {} order by {} where {})".format, simple, inner, inner),
        st.builds("[{}, {}]".format, inner, inner),
    )


EXPRESSION = st.recursive(
    st.sampled_from(("1", "x", '"text"', "true", "unknown", "null", '@"P7D"', "$part", "m.by")),
    _longer,
    max_leaves=12,
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(EXPRESSION)
def test_both_give_the_same_tree_of_expressions_made_at_random(text: str) -> None:
    try:
        theirs = without_literals(shape(lalr().parse(text)))
    except UnexpectedInput:
        with pytest.raises(ExpressionError):
            parse(text)
        return
    assert ours(parse(text)) == theirs
