"""The reporting lines as text: a tree from the top down, then what is amiss, with counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.formats.drawn_lines import DrawnLine, drawn_lines
from app.neutral import one_line
from app.words import capital, count, listed
from facts.lines import Lines, Node, NodeKind
from facts.wording import long_date


@dataclass(frozen=True)
class Asked:
    """What a constitution asks of its posts and chairs, beyond its lines.

    ``posts`` should each have a holder. Each group's chair must sit on the body ``chairs_sit_on``,
    where the constitution names one; ``groups`` are those groups, or None for every other body.
    """

    posts: tuple[str, ...] = ()
    chairs_sit_on: str | None = None
    groups: tuple[str, ...] | None = None


def lines_text(lines: Lines, label: Callable[[Node], str], asked: Asked | None = None) -> str:
    """The text, ending in a newline; ``label`` gives a node's name as readers should see it."""
    return "\n".join([*_Telling(lines, label, asked or Asked()).rows()]) + "\n"


class _Telling:
    """One snapshot's lines being told."""

    def __init__(self, lines: Lines, label: Callable[[Node], str], asked: Asked) -> None:
        self.lines = lines
        self.label = label
        self.asked = asked
        self.drawn = drawn_lines(lines)

    def name(self, node: Node) -> str:
        named = one_line(self.label(node))
        return named if node.kind is NodeKind.PERSON else capital(named)

    def rows(self) -> Iterator[str]:
        missing = self.lines.missing()
        recorded = sum(1 for line in self.drawn if not line.missing)
        yield f"Reporting lines on {long_date(self.lines.facts.day)}"
        if "reporting_lines" in self.lines.facts.not_supplied:
            yield "No `reporting_lines` table was supplied: nothing below is known to be recorded."
        else:
            yield f"{count(recorded, 'line')} recorded; {len(missing)} required and missing."
        yield ""
        yield from self._trees()
        drawn = {node for line in self.drawn for node in (line.from_, line.to)}
        own = [Node(NodeKind.BODY, body) for body in self.lines.own_bodies()]
        yield from self._section(
            "Bodies with no line, recorded or required",
            (self.name(body) for body in own if body not in drawn),
        )
        yield from self._section(
            "Required and not recorded",
            (
                f"{self.name(self.lines.node(n.from_))} {n.relation.replace('-', ' ')} "
                f"{self.name(self.lines.node(n.to))} ({n.clause})"
                for n in missing
            ),
        )
        if "reporting_lines" not in self.lines.facts.not_supplied:
            yield from self._section(
                "Rounds, in which somebody answers to themselves", self._rounds()
            )
            if self.lines.root is not None:
                yield from self._section(
                    f"Out of reach of {self.name(self.lines.root)}",
                    (
                        self.name(Node(NodeKind.BODY, body))
                        for body in self.lines.bodies_out_of_reach()
                    ),
                )
        yield from self._posts()
        yield from self._chairs()

    def _section(self, heading: str, rows: Iterable[str]) -> Iterator[str]:
        found = list(rows)
        yield f"{heading}: {len(found) or 'none'}"
        yield from (f"  {row}" for row in found)

    def _rounds(self) -> Iterator[str]:
        for round_ in self.lines.cycles():
            yield " → ".join(self.name(node) for node in (*round_, round_[0]))

    def _posts(self) -> Iterator[str]:
        if "posts" in self.lines.facts.not_supplied:
            yield "Posts with no holder: not known, no `posts` table was supplied"
            return
        vacant = []
        for vacancy in self.lines.posts_without_holder(self.asked.posts):
            until = (
                f": the last holder's last day was {long_date(vacancy.last_held)}"
                if vacancy.last_held
                else ": no holder is on record"
            )
            vacant.append(self._post(vacancy.post, vacancy.organisation) + until)
        yield from self._section("Posts with no holder", vacant)
        shared = [
            f"{self._post(post.post, post.organisation)}: {listed(self._people(post.people))}"
            for post in self.lines.posts_with_two_holders()
        ]
        if shared:
            yield from self._section("Posts with more than one holder", shared)

    def _post(self, post: str, organisation: str | None) -> str:
        named = self.name(Node(NodeKind.POST, post))
        if organisation is None:
            return named
        return f"{named} ({self.name(Node(NodeKind.ORGANISATION, organisation))})"

    def _people(self, people: Iterable[str]) -> list[str]:
        return [self.name(Node(NodeKind.PERSON, person)) for person in people]

    def _chairs(self) -> Iterator[str]:
        body = self.asked.chairs_sit_on
        if body is None:
            return
        heading = f"Group chairs who do not sit on {self.name(Node(NodeKind.BODY, body))}"
        if "memberships" in self.lines.facts.not_supplied:
            yield f"{heading}: not known, no `memberships` table was supplied"
            return
        yield from self._section(
            heading,
            (
                f"{self.name(Node(NodeKind.PERSON, chair.person))}, "
                f"chair of {self.name(Node(NodeKind.BODY, chair.group))}"
                for chair in self.lines.chairs_not_on(body, self.asked.groups)
            ),
        )

    # The tree

    def _trees(self) -> Iterator[str]:
        below: dict[Node, list[DrawnLine]] = defaultdict(list)
        for line in self.drawn:
            below[line.to].append(line)
        answering = {line.from_ for line in self.drawn}
        nodes = sorted({*answering, *below})
        told: set[Node] = set()
        tops = [node for node in nodes if node not in answering]
        for node in sorted(tops, key=lambda node: (-_under(node, below), node)):
            yield from self._tree(node, below, told)
        for node in nodes:
            if node not in told:
                yield from self._tree(node, below, told)

    def _tree(
        self, top: Node, below: Mapping[Node, list[DrawnLine]], told: set[Node]
    ) -> Iterator[str]:
        yield self.name(top) + self._amiss(top)
        yield from self._branches(top, below, told, "")
        yield ""

    def _branches(
        self,
        node: Node,
        below: Mapping[Node, list[DrawnLine]],
        told: set[Node],
        margin: str,
    ) -> Iterator[str]:
        told.add(node)
        branches = sorted(
            below.get(node, ()),
            key=lambda line: (-len(below.get(line.from_, ())), self.name(line.from_)),
        )
        for index, line in enumerate(branches):
            last = index == len(branches) - 1
            again = line.from_ in told and bool(below.get(line.from_))
            stem = ("└" if last else "├") + ("╌╌ " if line.missing else "── ")
            words = [word for word in line.relations if word != "reports to"]
            said = f" — {listed(words)}" if words else ""
            said += f" — NOT RECORDED, required by {listed(line.clauses)}" if line.missing else ""
            said += " — its own groups are above" if again else ""
            yield margin + stem + self.name(line.from_) + said + self._amiss(line.from_)
            if not again:
                yield from self._branches(
                    line.from_, below, told, margin + ("    " if last else "│   ")
                )

    def _amiss(self, node: Node) -> str:
        if node.kind is not NodeKind.POST or "posts" in self.lines.facts.not_supplied:
            return ""
        holders = self.lines.holders(node)
        if not holders:
            return " (no holder)"
        return f" ({listed(self._people(holders))})" if len(holders) < 3 else ""


def _under(top: Node, below: Mapping[Node, list[DrawnLine]]) -> int:
    """How many nodes answer to a node, near or far."""
    found, waiting = {top}, [top]
    while waiting:
        for line in below.get(waiting.pop(), ()):
            if line.from_ not in found:
                found.add(line.from_)
                waiting.append(line.from_)
    return len(found)
