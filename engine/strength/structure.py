"""The build of a condition: a part left out, some for every, the first for the latest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from engine.language import syntax as s
from engine.language.kinds import DATE, PARTS, TEXT, Kind, columns_of
from engine.language.model import in_an_expression
from engine.strength.alternatives import Alternative, Setting
from engine.strength.sites import Site
from facts.vocabulary.columns import Blank


def parts_left_out(site: Site, setting: Setting) -> Iterator[Alternative]:
    """Each part of an "and" or an "or" left out in turn."""
    node = site.node
    if isinstance(node, s.And | s.Or):
        for at, part in enumerate(node.parts):
            if _holds_every_code(part, setting):
                continue
            rest = (*node.parts[:at], *node.parts[at + 1 :])
            new = rest[0] if len(rest) == 1 else replace(node, parts=rest)
            yield Alternative(new, left_out=part)
    elif isinstance(node, s.Filter) and not isinstance(node.condition, s.And):
        yield Alternative(node.of, left_out=node.condition)


def _holds_every_code(node: s.Node, setting: Setting) -> bool:
    """Whether a code is looked for among all the codes there are, so that it is always there."""
    if not isinstance(node, s.InList) or not isinstance(node.value, s.Attribute):
        return False
    of, kind = setting.kinds.of(node.value.of), setting.kinds.of(node.value)
    if of.base != "row" or kind.detail is None or not isinstance(node.among, s.ListOf):
        return False
    written = {each.value for each in node.among.items if isinstance(each, s.Text)}
    column = setting.pack.tables[of.detail or ""].column(node.value.name)
    known = {code.code for code in setting.pack.codes.of_kind(kind.detail)}
    return known <= written and column is not None and column.blank is not Blank.NONE


def conditions(site: Site, setting: Setting) -> Iterator[Alternative]:
    """A "not" left out, one way of an "if" for both, yes for no and for what is undecided."""
    node = site.node
    if isinstance(node, s.Not):
        yield Alternative(node.part)
    elif isinstance(node, s.Conditional):
        yield Alternative(node.then)
        yield Alternative(node.otherwise)
    elif isinstance(node, s.Truth) and not isinstance(site.parent, s.Compare):
        for value in {True, False} - {node.value}:
            yield Alternative(s.Truth(value))
    elif isinstance(node, s.Call) and node.function == "possibly":
        yield Alternative(node.arguments[0])


def quantifiers(site: Site, setting: Setting) -> Iterator[Alternative]:
    """Some for every, the first for the latest, the least for the most, each once or not."""
    node = site.node
    if isinstance(node, s.Quantified):
        yield Alternative(replace(node, every=not node.every))
    elif isinstance(node, s.Ordered):
        function = {"latest": "first", "first": "latest"}[node.function]
        yield Alternative(replace(node, function=function))
        yield Alternative(node.of)
        if node.number:
            yield Alternative(replace(node, number=()), left_out=node.number[0])
    elif isinstance(node, s.Call) and node.function in _EXTREMES:
        yield Alternative(s.Call(_EXTREMES[node.function], node.arguments))
        if len(node.arguments) > 1:
            yield from _less_one(node)
    elif isinstance(node, s.Call) and node.function == "union":
        yield from _less_one(node)
    elif isinstance(node, s.Call) and node.function == "distinct values":
        yield Alternative(node.arguments[0])
    elif isinstance(node, s.Call) and node.function == "count":
        (counted,) = node.arguments
        if setting.kinds.of(counted).element == TEXT and not (
            isinstance(counted, s.Call) and counted.function == "distinct values"
        ):
            yield Alternative(s.Call("count", (s.Call("distinct values", (counted,)),)))


def _less_one(node: s.Call) -> Iterator[Alternative]:
    """A call with one of its arguments left out."""
    for at, each in enumerate(node.arguments):
        rest = (*node.arguments[:at], *node.arguments[at + 1 :])
        new = rest[0] if len(rest) == 1 else s.Call(node.function, rest)
        yield Alternative(new, left_out=each)


_EXTREMES = {"min": "max", "max": "min"}


def calls(site: Site, setting: Setting) -> Iterator[Alternative]:
    """An argument that may be left out; the period itself for the one beside it."""
    node = site.node
    if not isinstance(node, s.Call):
        return
    if node.function in ("next", "previous"):
        other = "previous" if node.function == "next" else "next"
        yield Alternative(s.Call(other, node.arguments))
        yield Alternative(node.arguments[0])
    elif node.function == "holds post" and len(node.arguments) == 4:
        yield Alternative(s.Call(node.function, node.arguments[:3]), left_out=node.arguments[3])
    elif node.function == "ceiling":
        yield Alternative(s.Arithmetic("/", *node.arguments))


def then_or_now(site: Site, setting: Setting) -> Iterator[Alternative]:
    """The audit date for the day on which it is asked who served, or who held a post."""
    call = site.parent
    if (
        isinstance(call, s.Call)
        and call.function in _WHO_THEN
        and site.node != _AUDIT_DATE
        and setting.kinds.of(site.node) == DATE
    ):
        yield Alternative(_AUDIT_DATE)


_WHO_THEN = frozenset({"roll", "serves", "holds post", "holder"})
_AUDIT_DATE = s.Attribute(s.Name("audit"), "date")


def columns(site: Site, setting: Setting) -> Iterator[Alternative]:
    """Another date of the same row, end of a period, miss of a run, or edition's first day."""
    node = site.node
    if not isinstance(node, s.Attribute):
        return
    of = Kind("audit") if node.of == s.Name("audit") else setting.kinds.of(node.of)
    others = _like(of, setting)
    if node.of == s.Name("edition"):
        others = {in_an_expression(each.id): DATE for each in setting.pack.editions}
    if node.name in others:
        for name in others:
            if name != node.name:
                yield Alternative(replace(node, name=name))


def _like(of: Kind, setting: Setting) -> dict[str, Kind]:
    """The dates, or the misses of a run, that a thing has as its parts."""
    if of.base == "run":
        return dict.fromkeys(("first", "second", "reached", "last"), DATE)
    parts = PARTS.get(of.base, {})
    if of.base == "row" and of.detail is not None:
        parts = dict(columns_of(setting.pack.tables[of.detail]))
    elif of.base == "outcome":
        parts = dict(setting.outcomes.get(of.detail or "", {}))
    return {each: kind for each, kind in parts.items() if kind == DATE}
