"""Lines: who answers to whom, in circles, to nobody, or only in somebody else's clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import networkx as nx

from engine.language.model import Pack
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.words import joined, labels, named, unique
from engine.results import Severity
from facts.lines import UPWARD

STRONG = ("accountable-to", "answerable-to")
JUDGES = ("challenges", "scrutinises", "holds-to-account", "appraises")
TOLD = ("presents-to", "recommends-to")
OVER = ("responsible-for",)  # said from the one above: read the other way round

Edges: TypeAlias = "nx.DiGraph[str]"


@dataclass(frozen=True)
class Line:
    """A line that a clause states, required or not."""

    from_: str
    relation: str
    to: str
    clause: str


def lines(pack: Pack) -> tuple[Line, ...]:
    """Every line: those the constitution requires, then those it only states."""
    required = [
        Line(each.from_, each.relation, each.to, each.clause) for each in pack.required_lines
    ]
    stated = [Line(each.from_, each.relation, each.to, each.clause) for each in pack.document.lines]
    return tuple(dict.fromkeys([*required, *stated]))


def upward(pack: Pack) -> tuple[Line, ...]:
    """The lines by which one end answers to the other, all of them from below."""
    found = []
    for line in lines(pack):
        if line.relation in UPWARD:
            found.append(line)
        elif line.relation in OVER:
            found.append(Line(line.to, "answerable-to", line.from_, line.clause))
    return tuple(found)


def look(pack: Pack) -> list[Finding]:
    """Circles, lines that end nowhere, competing ends, ends that one side alone names."""
    return [
        *_circles(pack),
        *_nowhere(pack),
        *_several(pack),
        *_judged(pack),
        *_expected(pack),
        *_levels(pack),
        *_outsiders(pack),
    ]


def lacks(pack: Pack) -> str | None:
    """Whether lines other than the required ones are declared."""
    return None if pack.document.lines else "lines that the document states and does not require"


def office(pack: Pack, end: str) -> str:
    """The body that a post chairs, for a chair answers for its body; any other end as it is."""
    for each in provided.on(pack, provided.CHAIR):
        if each.value == end:
            return each.body
    return end


def _graph(pack: Pack) -> Edges:
    graph: Edges = nx.DiGraph()
    for line in upward(pack):
        graph.add_edge(office(pack, line.from_), office(pack, line.to))
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    return graph


def _circles(pack: Pack) -> Iterator[Finding]:
    found = upward(pack)
    for circle in sorted(sorted(each) for each in nx.strongly_connected_components(_graph(pack))):
        if len(circle) < 2:
            continue
        inside = [
            line
            for line in found
            if office(pack, line.from_) in circle and office(pack, line.to) in circle
        ]
        yield Finding(
            kind="circle",
            about="-".join(circle),
            clauses=unique(line.clause for line in inside),
            bodies=tuple(each for each in circle if each in pack.bodies),
            sentence=f"{labels(pack, circle)} answer to one another in a circle.",
            matters="Each can point to the other, and nobody outside the circle calls either in.",
            mends="Say which of them is above the other, or that they only inform one another.",
            severity=Severity.MAJOR,
        )


def _nowhere(pack: Pack) -> Iterator[Finding]:
    graph = _graph(pack)
    top = {pack.root, office(pack, pack.reports_to)}
    for body in provided.own_bodies(pack):
        if body not in graph or body in top or not graph.out_degree(body):
            continue
        if not nx.descendants(graph, body) & top:
            ends = sorted(
                each for each in nx.descendants(graph, body) if not graph.out_degree(each)
            )
            yield _ends(pack, body, ends or sorted(nx.descendants(graph, body)))
    for body in top & set(provided.own_bodies(pack)):
        ends = [
            each
            for each in sorted(nx.descendants(graph, body) if body in graph else set())
            if not graph.out_degree(each) and each in pack.bodies
        ]
        if ends:
            yield _ends(pack, body, ends)


def _ends(pack: Pack, body: str, ends: list[str]) -> Finding:
    return Finding(
        kind="line-ends-nowhere",
        about=body,
        clauses=unique(line.clause for line in upward(pack) if line.from_ == body),
        bodies=(body,),
        sentence=(
            f"{named(pack, body)} answers to {labels(pack, ends)}, of whom the document says "
            "neither who leads it nor to whom it answers in turn."
        ),
        matters="What is reported goes to somebody who can be asked for nothing.",
        mends="Name the person who receives the reports, and to whom that body answers.",
        severity=Severity.MINOR,
    )


def _several(pack: Pack) -> Iterator[Finding]:
    ends: dict[str, list[Line]] = {}
    for line in upward(pack):
        if line.relation in STRONG:
            ends.setdefault(office(pack, line.from_), []).append(line)
    for who, found in ends.items():
        masters = unique(line.to for line in found)
        said = [f"{named(pack, each.to)} ({each.clause})" for each in found]
        if len(masters) > 1:
            yield Finding(
                kind="several-masters",
                about=who,
                clauses=unique(line.clause for line in found),
                bodies=(who,) if who in pack.bodies else (),
                sentence=(
                    f"{named(pack, who)}, with its chair, is accountable to several: "
                    f"{joined(said, '; ')}."
                ),
                matters="Each may expect the other to call it to account.",
                mends="Say for what it answers to each, and who goes first.",
                severity=Severity.MINOR,
            )


def _judged(pack: Pack) -> Iterator[Finding]:
    """Somebody who judges an end that it answers to."""
    graph = _graph(pack)
    for line in lines(pack):
        judge, judged = office(pack, line.from_), office(pack, line.to)
        if line.relation not in JUDGES or judge not in graph or judge == judged:
            continue
        if judged in nx.descendants(graph, judge):
            yield Finding(
                kind="judges-its-master",
                about=f"{line.from_}-{line.to}",
                clauses=unique(
                    (line.clause, *(each.clause for each in upward(pack) if each.to == line.to))
                ),
                bodies=tuple(each for each in (judge, judged) if each in pack.bodies),
                sentence=(
                    f"{named(pack, line.from_)} {_verb(line.relation)} {named(pack, line.to)}, to "
                    "whom it answers."
                ),
                matters="Whoever depends on another's good will is no free judge of them.",
                mends="Let somebody else do the one or the other.",
                severity=Severity.MAJOR if line.relation == "appraises" else Severity.MINOR,
            )


def _verb(relation: str) -> str:
    return relation.replace("-", " ")


def _expected(pack: Pack) -> Iterator[Finding]:
    """A report that the receiver's clauses expect and the sender's own terms do not send."""
    of = {each.clause: each.body for each in pack.clauses}
    own = set(provided.own_bodies(pack))
    found = [line for line in lines(pack) if line.relation in (*UPWARD, *TOLD)]
    for line in found:
        if line.from_ not in own or of.get(line.clause) == line.from_:
            continue
        says = [
            each for each in found if each.from_ == line.from_ and of.get(each.clause) == line.from_
        ]
        if says and not any(each.to == line.to for each in says):
            yield Finding(
                kind="expected-not-promised",
                about=f"{line.from_}-{line.to}",
                clauses=unique((line.clause, *(each.clause for each in says))),
                bodies=tuple(each for each in (line.from_, line.to) if each in pack.bodies),
                sentence=(
                    f"{line.clause} expects reports of {named(pack, line.from_)} to "
                    f"{named(pack, line.to)}; its own terms send them only to "
                    f"{labels(pack, unique(each.to for each in says))}."
                ),
                matters="The one waits for what the other does not know it owes.",
                mends="Name the recipient in the sender's own terms too.",
                severity=Severity.MINOR,
            )


def _levels(pack: Pack) -> Iterator[Finding]:
    """Groups that report to different ends, so that no single place hears from all."""
    groups = [code for code in provided.own_bodies(pack) if pack.bodies[code].kind == "group"]
    ends: dict[tuple[str, ...], list[str]] = {}
    where = []
    for group in groups:
        mine = [
            line
            for line in upward(pack)
            if line.from_ == group and line.to in provided.own_bodies(pack)
        ]
        where += [line.clause for line in mine]
        if mine:
            ends.setdefault(tuple(sorted({line.to for line in mine})), []).append(group)
    if len(ends) > 1:
        said = joined(
            (f"to {labels(pack, to)}: {labels(pack, found)}" for to, found in sorted(ends.items())),
            "; ",
        )
        yield Finding(
            kind="groups-report-differently",
            about="groups",
            clauses=unique(where),
            bodies=tuple(group for found in ends.values() for group in found),
            sentence=f"Groups report {said}.",
            matters="No single body hears from every group.",
            mends="Let every group report to the same body, and say which reports go further.",
            severity=Severity.MINOR,
        )


def _outsiders(pack: Pack) -> Iterator[Finding]:
    for line in lines(pack):
        body = pack.bodies.get(line.from_)
        if body is not None and body.kind == "outside" and line.relation in UPWARD:
            yield Finding(
                kind="binds-an-outsider",
                about=f"{line.from_}-{line.to}",
                clauses=(line.clause,),
                bodies=(line.from_,),
                sentence=(
                    f"{line.clause} has {named(pack, line.from_)} report to "
                    f"{named(pack, line.to)}, though it is no body of this constitution."
                ),
                matters="A document binds only those who adopted it: this duty cannot be enforced.",
                mends="Agree it with that body in a protocol, and refer to the protocol.",
                severity=Severity.MINOR,
            )
