"""The reporting-line graph on one day, and what can be read off it.

Nodes are people, posts, bodies and organisations. Links are the recorded lines, the required lines,
who holds a post, and who sits on a body. Paths, distances, cycles and reach rest on recorded lines
only, so that nothing passes because it is required. A post and the one person who holds it that
day count as one office.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from facts.lines.model import (
    CHAIR_ROLES,
    FULL_ROLES,
    UPWARD,
    ChairElsewhere,
    Distance,
    Holding,
    LineFacts,
    Node,
    NodeKind,
    RecordedLine,
    RequiredLine,
    SharedPost,
    Vacancy,
)

if TYPE_CHECKING:
    import networkx as nx


class Lines:
    """The graph of one snapshot on one day. It never changes, and works each answer out once."""

    def __init__(self, facts: LineFacts) -> None:
        self.facts = facts

    def on(self, day: date) -> Lines:
        """The same lines on another day: other holders of posts, other members."""
        return self if day == self.facts.day else Lines(replace(self.facts, day=day))

    def node(self, end: str | Node) -> Node:
        """The node that a written end names; a node is itself."""
        return end if isinstance(end, Node) else self.facts.names.node(end)

    @cached_property
    def root(self) -> Node | None:
        """The body that the others should reach, if the pack names one."""
        return None if self.facts.root is None else self.node(self.facts.root)

    @cached_property
    def graph(self) -> nx.MultiDiGraph[Node]:
        """Every link of that day. The attribute ``link`` of an edge says what it is.

        ``recorded`` (with ``relation`` and ``row``), ``required`` (with ``relation`` and
        ``clause``), ``holds`` (a person a post) or ``sits-on`` (a person a body, with ``role``).
        """
        import networkx as nx  # slow to import, and only needed where lines are asked about

        graph: nx.MultiDiGraph[Node] = nx.MultiDiGraph()
        for line in self.recorded:
            from_, to = self.node(line.from_), self.node(line.to)
            graph.add_edge(from_, to, link="recorded", relation=line.relation, row=line.row)
        for need in self.facts.required:
            from_, to = self.node(need.from_), self.node(need.to)
            graph.add_edge(from_, to, link="required", relation=need.relation, clause=need.clause)
        for person, post in sorted({(h.person, h.post) for h in self._holdings}):
            graph.add_edge(Node(NodeKind.PERSON, person), Node(NodeKind.POST, post), link="holds")
        for person, body, role in self._sittings:
            from_, to = Node(NodeKind.PERSON, person), Node(NodeKind.BODY, body)
            graph.add_edge(from_, to, link="sits-on", role=role)
        return graph

    @cached_property
    def recorded(self) -> tuple[RecordedLine, ...]:
        """The recorded lines by their ends and relation, never in the order of the rows."""
        return tuple(
            sorted(
                self.facts.recorded,
                key=lambda line: (self.node(line.from_), line.relation, self.node(line.to)),
            )
        )

    # Who answers to whom

    def distance(self, from_: str | Node, to: str | Node) -> int | None:
        """Over how many recorded lines the one answers to the other; None where it does not."""
        return self._distances.get(self.node(from_), {}).get(self.node(to))

    def reaches(self, from_: str | Node, to: str | Node) -> bool:
        """Whether recorded lines lead up from the one to the other. A node reaches itself."""
        return self.node(from_) == self.node(to) or self.distance(from_, to) is not None

    def path(self, from_: str | Node, to: str | Node) -> tuple[Node, ...] | None:
        """A shortest way up, both ends included; None where there is none."""
        import networkx as nx

        start, end = self.node(from_), self.node(to)
        if start == end:
            return (start,)
        if self.distance(start, end) is None:
            return None
        return tuple(nx.dijkstra_path(self._upward, start, end, weight="lines"))

    def distances(self) -> tuple[Distance, ...]:
        """Every two different nodes of which one answers to the other, with how far."""
        return tuple(
            Distance(from_, to, lines)
            for from_ in sorted(self._distances)
            for to, lines in sorted(self._distances[from_].items())
            if from_ != to
        )

    def cycles(self) -> tuple[tuple[Node, ...], ...]:
        """Those who answer to themselves: for each line on a round, the shortest round through it.

        A round is given once, from its first node in order, without coming back to it.
        """
        import networkx as nx

        rounds: set[tuple[Node, ...]] = set()
        for group in nx.strongly_connected_components(self._upward):
            within = self._upward.subgraph(sorted(group))
            for from_, to in sorted((a, b) for a, b in within.edges if within[a][b]["lines"] == 1):
                way = nx.dijkstra_path(within, to, from_, weight="lines")
                first = way.index(min(way))
                rounds.add(tuple(way[first:] + way[:first]))
        return tuple(sorted(rounds))

    def bodies_out_of_reach(self, bodies: Iterable[str] | None = None) -> tuple[str, ...]:
        """The bodies from which no recorded lines lead to the root; none where there is no root.

        By default those of ``own_bodies``.
        """
        if self.root is None:
            return ()
        wanted = self.own_bodies() if bodies is None else sorted(set(bodies))
        return tuple(
            body for body in wanted if not self.reaches(Node(NodeKind.BODY, body), self.root)
        )

    def own_bodies(self) -> tuple[str, ...]:
        """The bodies that the root is over, or should be.

        Those that the facts name as its own; else those that have members that day, or answer or
        must answer to somebody, unless the root answers to them.
        """
        if self.facts.own is not None:
            return tuple(sorted(set(self.facts.own) - {self.facts.root}))
        written = [self.node(line.from_) for line in self.recorded if line.relation in UPWARD]
        required = [self.node(need.from_) for need in self.facts.required]
        bodies = {node.id for node in written + required if node.kind is NodeKind.BODY}
        bodies |= {body for _, body, _ in self._sittings}
        if self.root is None:
            return tuple(sorted(bodies))
        above = {self.root, *self._distances.get(self.root, {})}
        above |= {self.node(n.to) for n in self.facts.required if self.node(n.from_) == self.root}
        return tuple(sorted(bodies - {node.id for node in above if node.kind is NodeKind.BODY}))

    # What is required

    def met_by(self, need: RequiredLine) -> RecordedLine | None:
        """The recorded line that a required one is met by: its own first, then one instead."""
        from_ = self.node(need.from_)
        for end in (need.to, *need.instead):
            to = self.node(end)
            for line in self.recorded:
                ends = (self.node(line.from_), self.node(line.to))
                if line.relation == need.relation and ends == (from_, to):
                    return line
        return None

    def missing(self) -> tuple[RequiredLine, ...]:
        """The required lines that a row should record and none does, in the pack's order."""
        return tuple(n for n in self.facts.required if n.tested and self.met_by(n) is None)

    # Who holds what, and who sits where

    def holders(self, post: str | Node) -> tuple[str, ...]:
        """The people who hold a post that day, in order of their identifiers."""
        code = post.id if isinstance(post, Node) else post
        return self._holders.get(code, ())

    def posts_of(self, person: str | Node) -> tuple[str, ...]:
        """The posts that a person holds that day, in order of their codes."""
        who = person.id if isinstance(person, Node) else person
        return tuple(sorted({holding.post for holding in self._holdings if holding.person == who}))

    def posts_without_holder(self, posts: Iterable[str] = ()) -> tuple[Vacancy, ...]:
        """The posts that nobody holds that day; none where ``posts`` was not supplied.

        Looked at are the posts given, those that a line names, and those once held, each
        organisation's own where the rows name organisations.
        """
        if "posts" in self.facts.not_supplied:
            return ()
        seats: dict[tuple[str, str | None], list[Holding]] = defaultdict(list)
        for holding in self.facts.holdings:
            if holding.from_ <= self.facts.day:
                seats[holding.post, holding.organisation].append(holding)
        ends = [self.node(end) for line in self.recorded for end in (line.from_, line.to)]
        ends += [self.node(end) for need in self.facts.required for end in (need.from_, need.to)]
        named = {node.id for node in ends if node.kind is NodeKind.POST} | set(posts)
        for post in named - {post for post, _ in seats}:
            seats[post, None] = []
        return tuple(
            Vacancy(post, organisation, max((h.until for h in held if h.until), default=None))
            for (post, organisation), held in sorted(
                seats.items(), key=lambda seat: (seat[0][0], seat[0][1] or "")
            )
            if not any(holding.runs_on(self.facts.day) for holding in held)
            and not (organisation is None and self.holders(post))
        )

    def posts_with_two_holders(self) -> tuple[SharedPost, ...]:
        """The posts that two people or more hold that day.

        Posts of two organisations are two posts; one whose organisation is blank may be any.
        """
        seats: dict[str, dict[str | None, set[str]]] = defaultdict(lambda: defaultdict(set))
        for holding in self._holdings:
            seats[holding.post][holding.organisation].add(holding.person)
        shared = []
        for post, by_organisation in sorted(seats.items()):
            anywhere = by_organisation.pop(None, set())
            for organisation, people in sorted(by_organisation.items()) or [(None, set())]:
                if len(people | anywhere) > 1:
                    shared.append(SharedPost(post, organisation, tuple(sorted(people | anywhere))))
        return tuple(shared)

    def chairs_not_on(
        self, body: str, groups: Iterable[str] | None = None
    ) -> tuple[ChairElsewhere, ...]:
        """The chairs and co-chairs of the groups who have no full role on the body that day.

        By default every body with members is a group, but the body itself and the root.
        """
        sits = {person for person, on, role in self._sittings if on == body and role in FULL_ROLES}
        besides = {body, self.facts.root}
        wanted = {on for _, on, _ in self._sittings} - besides if groups is None else set(groups)
        return tuple(
            sorted(
                ChairElsewhere(group, person)
                for person, group, role in self._sittings
                if group in wanted and role in CHAIR_ROLES and person not in sits
            )
        )

    # Worked out once

    @cached_property
    def _holdings(self) -> tuple[Holding, ...]:
        return tuple(holding for holding in self.facts.holdings if holding.runs_on(self.facts.day))

    @cached_property
    def _holders(self) -> dict[str, tuple[str, ...]]:
        held: dict[str, set[str]] = defaultdict(set)
        for holding in self._holdings:
            held[holding.post].add(holding.person)
        return {post: tuple(sorted(people)) for post, people in held.items()}

    @cached_property
    def _sittings(self) -> tuple[tuple[str, str, str], ...]:
        """Who sits on what and as what that day, each once; an unknown role is an empty word."""
        return tuple(
            sorted(
                {
                    (sitting.person, sitting.body, sitting.role or "")
                    for sitting in self.facts.sittings
                    if sitting.runs_on(self.facts.day)
                }
            )
        )

    @cached_property
    def _upward(self) -> nx.DiGraph[Node]:
        """Who answers to whom as recorded: a line counts 1, a post and its one holder 0."""
        import networkx as nx

        upward: nx.DiGraph[Node] = nx.DiGraph()
        for person, post, data in self.graph.edges(data=True):
            if data["link"] == "holds" and len(self.holders(post)) == 1:
                upward.add_edge(person, post, lines=0)
                upward.add_edge(post, person, lines=0)
        for from_, to, data in self.graph.edges(data=True):
            if data["link"] == "recorded" and data["relation"] in UPWARD:
                upward.add_edge(from_, to, lines=1)
        return upward

    @cached_property
    def _distances(self) -> dict[Node, dict[Node, int]]:
        import networkx as nx

        return {
            node: {to: int(lines) for to, lines in found.items()}
            for node, found in nx.all_pairs_dijkstra_path_length(self._upward, weight="lines")
        }
