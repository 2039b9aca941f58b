"""An expression without what says nothing, before it is said in English.

What a form leaves to its clauses is often answered with a plain yes: a condition that always
holds, a filter that keeps everything. The engine works it out; a reader need not hear of it.
"""

from __future__ import annotations

from engine.language import syntax as s


def simpler(node: s.Node) -> s.Node:
    """The same expression, without conditions that always or never hold and doubled brackets."""
    return s.rebuild(node, _simpler)


def _simpler(node: s.Node) -> s.Node | None:
    if isinstance(node, s.And | s.Or):
        return _joined(type(node), [simpler(part) for part in node.parts])
    if isinstance(node, s.Filter) and simpler(node.condition) == s.Truth(True):
        return simpler(node.of)
    if isinstance(node, s.Conditional):
        condition = simpler(node.condition)
        if condition in (s.Truth(True), s.Truth(False)):
            return simpler(node.then if condition == s.Truth(True) else node.otherwise)
    if isinstance(node, s.InList) and isinstance(node.among, s.ListOf):
        items = tuple(dict.fromkeys(simpler(each) for each in node.among.items))
        if len(items) == 1:
            return s.Compare("=", simpler(node.value), items[0])
    if isinstance(node, s.Arithmetic) and _is_scope(node.left):
        return simpler(node.right)
    return None


def _joined(kind: type[s.And | s.Or], parts: list[s.Node]) -> s.Node:
    """And or or: parts of the same kind belong to it, and the one that changes nothing is left."""
    ends, nothing = s.Truth(kind is s.Or), s.Truth(kind is s.And)
    left: list[s.Node] = []
    for each in parts:
        left.extend(each.parts if isinstance(each, kind) else (each,))
    left = [each for each in dict.fromkeys(left) if each != nothing]
    if ends in left:
        return ends
    if not left:
        return nothing
    return left[0] if len(left) == 1 else kind(tuple(left))


def _is_scope(node: s.Node) -> bool:
    """Whether it is the ``organisation:`` that says in a record which of several an id is."""
    return isinstance(node, s.Text) and node.value.endswith(":")
