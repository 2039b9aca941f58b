"""Comparisons turned a little: ``>=`` for ``>``, an end of a time left out, a list less one."""

from __future__ import annotations

from collections.abc import Iterator

from engine.evaluation.knowledge import STARTS
from engine.language import syntax as s
from engine.language.kinds import Kind
from engine.strength.alternatives import Alternative, Setting
from engine.strength.sites import Site

_SIGNS = {
    ">=": (">", "=", "<="),
    ">": (">=", "=", "<"),
    "<=": ("<", "=", ">="),
    "<": ("<=", "=", ">"),
    "=": ("!=",),
    "!=": ("=",),
}


def comparisons(site: Site, setting: Setting) -> Iterator[Alternative]:
    """Another sign between the same two things."""
    node = site.node
    if not isinstance(node, s.Compare):
        return
    for sign in _SIGNS[node.operator]:
        yield Alternative(s.Compare(sign, node.left, node.right))


def intervals(site: Site, setting: Setting) -> Iterator[Alternative]:
    """An interval without one of its ends: that day left out, or no limit there at all."""
    node = site.node
    if not isinstance(node, s.InInterval):
        return
    value, low, high = node.value, node.low, node.high
    since, until = s.Compare(">=", value, low), s.Compare("<=", value, high)
    yield Alternative(s.And((s.Compare(">", value, low), until)))
    yield Alternative(s.And((since, s.Compare("<", value, high))))
    if not _has_begun(value, low, setting):
        yield Alternative(until)
    yield Alternative(since)


def _has_begun(value: s.Node, low: s.Node, setting: Setting) -> bool:
    """Whether every row is known to have begun: one that begins after the audit is not known."""
    if value != s.Attribute(s.Name("audit"), "date") or not isinstance(low, s.Attribute):
        return False
    of: Kind = setting.kinds.of(low.of)
    return of.base == "row" and STARTS.get(of.detail or "") == low.name


def memberships(site: Site, setting: Setting) -> Iterator[Alternative]:
    """Not in the list instead of in it."""
    if isinstance(site.node, s.InList):
        yield Alternative(s.Not(site.node))


def let_in(site: Site, setting: Setting) -> Iterator[Alternative]:
    """Beside a meeting's state, or how somebody turned out at it, each other that there is."""
    node = site.node
    if isinstance(node, s.Compare) and node.operator == "=":
        value, items = node.left, _written(node.right, setting)
    elif isinstance(node, s.InList):
        value, items = node.value, _written(node.among, setting)
    else:
        return
    kind = setting.kinds.of(value).detail or ""
    for code in setting.pack.codes.of_kind(kind) if kind in _FEW and items else ():
        more = s.Text(code.code)
        beside = s.Compare("=", value, more) in _beside(site, s.Or)
        if more not in items and not beside and not _shut_out(site, value, more, setting):
            yield Alternative(s.InList(value, s.ListOf((*items, more))))


_STATE = "meeting-state"

# Of all the kinds of code these have few enough codes to try them all.
_FEW = frozenset({"attendance-outcome", _STATE})


def other_states(site: Site, setting: Setting) -> Iterator[Alternative]:
    """In the place of a meeting's state each other that there is."""
    node = site.node
    if not isinstance(node, s.Compare) or node.operator not in ("=", "!="):
        return
    if setting.kinds.of(node.left).detail == _STATE and isinstance(node.right, s.Text):
        for code in setting.pack.codes.of_kind(_STATE):
            if s.Text(code.code) != node.right:
                yield Alternative(s.Compare(node.operator, node.left, s.Text(code.code)))


def _written(node: s.Node, setting: Setting) -> tuple[s.Node, ...]:
    """The codes that are written out: one, a list of them, or those of a list that is declared."""
    if isinstance(node, s.Text):
        return (node,)
    if isinstance(node, s.Name):
        return tuple(_item(each) for each in setting.lists.get(node.name, ()))
    return node.items if isinstance(node, s.ListOf) else ()


def _beside(site: Site, kind: type[s.And | s.Or]) -> list[s.Node]:
    """The parts of every "and", or every "or", around a place."""
    return [part for each in site.around if isinstance(each, kind) for part in each.parts]


def _shut_out(site: Site, value: s.Node, code: s.Node, setting: Setting) -> bool:
    """Whether an "and" around asks for a list without the code, so that it is let in nowhere."""
    return any(
        isinstance(part, s.InList)
        and part is not site.node
        and part.value == value
        and code not in _written(part.among, setting)
        for part in _beside(site, s.And)
    )


def lists(site: Site, setting: Setting) -> Iterator[Alternative]:
    """A list that is written out or declared, less each of its items in turn."""
    node = site.node
    items: tuple[s.Node, ...] = ()
    among = ""
    if isinstance(node, s.ListOf):
        items = node.items
    elif isinstance(node, s.Name) and node.name in setting.lists:
        items = tuple(_item(each) for each in setting.lists[node.name])
        among = node.name.replace("_", " ")
    if len(items) < 2:
        return
    for at, each in enumerate(items):
        rest = s.ListOf((*items[:at], *items[at + 1 :]))
        yield Alternative(rest, left_out=each, among=among or "the list")


def _item(item: str | tuple[str, ...]) -> s.Node:
    if isinstance(item, str):
        return s.Text(item)
    return s.ListOf(tuple(s.Text(each) for each in item))
