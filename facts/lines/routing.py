"""Where a breach goes: along recorded lines first, then along required ones, saying which."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain

from facts.lines.graph import Lines
from facts.lines.model import UPWARD, Answer, Basis, Node, NodeKind, Route


def answers_to(lines: Lines, end: str | Node) -> Answer | None:
    """To whom a node answers that day; None where no line says.

    Recorded lines come before required ones. A post's line is also its holder's, and the other way
    round; a node's own lines come first. Among several: the strongest relation (accountable, then
    answerable, then reports), then one that leads to the root and by the shortest way, then the
    first in order. Nobody answers to themselves: where the one above is the same person in another
    post, that post's line is followed.
    """
    node = lines.node(end)
    return _answers(lines, node, {node})


def route(lines: Lines, by: str | Node | None, report_to: str | Node) -> Route:
    """Where a breach by somebody goes and where it goes next.

    A breach by the person whom it would be reported to goes to whom they answer to, and so on up
    until it is somebody else. ``by`` is None where the breach is nobody's in particular.
    """
    culprit = None if by is None else lines.node(by)
    first = lines.node(report_to)
    passed = {first}
    target: Node | None = first
    basis: Basis | None = None
    while target is not None and culprit is not None and same_office(lines, target, culprit):
        target, basis = _next(lines, target, passed)
    above, above_basis = (None, None) if target is None else _next(lines, target, passed)
    while above is not None and culprit is not None and same_office(lines, above, culprit):
        above, above_basis = _next(lines, above, passed)
    return Route(target, basis, above, above_basis, redirected=target != first)


def same_office(lines: Lines, one: Node, other: Node) -> bool:
    """Whether two nodes are the same, or are (or are held by) one and the same person."""
    return one == other or not _people(lines, one).isdisjoint(_people(lines, other))


def _answers(lines: Lines, node: Node, passed: set[Node]) -> Answer | None:
    offices = ((node,), _other_offices(lines, node))
    tiers = [tuple(_recorded(lines, office)) for office in offices]
    tiers += [tuple(_required(lines, office)) for office in offices]
    for tier in tiers:
        others = [answer for answer in tier if not same_office(lines, answer.node, node)]
        if others:
            return _in_order(lines, others)[0]
    for answer in _in_order(lines, list(chain(*tiers))):
        if answer.node not in passed:
            passed.add(answer.node)
            above = _answers(lines, answer.node, passed)
            if above is not None and not same_office(lines, above.node, node):
                return above
    return None


def _people(lines: Lines, node: Node) -> set[str]:
    if node.kind is NodeKind.PERSON:
        return {node.id}
    return set(lines.holders(node)) if node.kind is NodeKind.POST else set()


def _other_offices(lines: Lines, node: Node) -> tuple[Node, ...]:
    """The posts of a person, or the one holder of a post; nobody can say for two holders."""
    if node.kind is NodeKind.PERSON:
        return tuple(Node(NodeKind.POST, post) for post in lines.posts_of(node))
    if node.kind is NodeKind.POST and len(lines.holders(node)) == 1:
        return (Node(NodeKind.PERSON, lines.holders(node)[0]),)
    return ()


def _recorded(lines: Lines, offices: tuple[Node, ...]) -> Iterator[Answer]:
    for line in lines.recorded:
        if line.relation in UPWARD and lines.node(line.from_) in offices:
            yield Answer(lines.node(line.to), line.relation, Basis.RECORDED, row=line.row)


def _required(lines: Lines, offices: tuple[Node, ...]) -> Iterator[Answer]:
    for need in lines.facts.required:
        if need.relation in UPWARD and lines.node(need.from_) in offices:
            yield Answer(lines.node(need.to), need.relation, Basis.REQUIRED, clause=need.clause)


def _in_order(lines: Lines, answers: list[Answer]) -> list[Answer]:
    """The answers, the one to be taken first; one alone needs no graph to be worked out."""
    if len(answers) < 2:
        return answers
    return sorted(answers, key=partial(_preference, lines))


def _preference(lines: Lines, answer: Answer) -> tuple[int, bool, int, Node]:
    far = None if lines.root is None else lines.distance(answer.node, lines.root)
    far = 0 if answer.node == lines.root else far
    return UPWARD.index(answer.relation), far is None, far or 0, answer.node


def _next(lines: Lines, node: Node, passed: set[Node]) -> tuple[Node | None, Basis | None]:
    """The next one up, unless lines lead round to where they have been."""
    answer = answers_to(lines, node)
    if answer is None or answer.node in passed:
        return None, None
    passed.add(answer.node)
    return answer.node, answer.basis
