"""Quorums: who must be there, whether they can be, and how the bodies' rules differ."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language import syntax as s
from engine.language.model import Obligation, Pack
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.words import joined, labels, named, unique
from engine.results import Severity


def look(pack: Pack) -> list[Finding]:
    """Seats that a quorum asks for and no list has, chairs nobody names, formulae that differ."""
    return [*_seats(pack), *_chairs(pack), *_formulae(pack)]


def _asked_for(pack: Pack) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(body, clause, seats any of which will do), declared or written in a rule of quorum."""
    declared = {
        each.body for each in provided.on(pack, provided.QUORUM) if set(each.needs) - {"chair"}
    }
    for said in provided.on(pack, provided.QUORUM):
        for seat in said.needs:
            if seat != "chair":
                yield said.body, said.clause, tuple(part.strip() for part in seat.split(" or "))
    for rule in pack.obligations:
        if provided.is_quorum(rule) and rule.body not in declared:
            for group in _groups(pack, rule):
                yield rule.body, rule.clause, group


def _groups(pack: Pack, rule: Obligation) -> list[tuple[str, ...]]:
    """The groups of seats that ``fills`` asks a meeting for, and that the requirement needs."""
    found: list[tuple[str, ...]] = []
    for call in provided.nodes(rule):
        if isinstance(call, s.Call) and call.function == "fills" and call.arguments:
            first = call.arguments[0]
            for item in first.items if isinstance(first, s.ListOf) else ():
                seats = _seats_in(pack, item)
                if seats and seats not in found:
                    found.append(seats)
    return found


def _seats_in(pack: Pack, node: s.Node) -> tuple[str, ...]:
    if isinstance(node, s.Name) and node.name in pack.lists:
        return tuple(each for each in pack.lists[node.name] if isinstance(each, str))
    return provided.texts(node)


def _seats(pack: Pack) -> Iterator[Finding]:
    missing: dict[str, tuple[set[str], list[str]]] = {}
    for body, clause, group in _asked_for(pack):
        lists = provided.lists_of(pack, body)
        seats = {seat for each in lists for seat in each.seats} or set(pack.bodies[body].seats)
        if not seats:
            continue
        where = unique((clause, *(each.clause for each in lists)))
        on_list = [seat for seat in group if seat in seats]
        if not on_list:
            clauses, names = missing.setdefault(body, (set(), []))
            clauses.update(where)
            names.append(group[0])
        elif len(on_list) > 1:
            yield _shared(pack, body, group, on_list, where)
        elif group[0] not in seats:
            yield _stand_in(pack, body, group, on_list, where)
    for body, (clauses, names) in missing.items():
        yield Finding(
            kind="quorum-seat-not-listed",
            about=body,
            clauses=tuple(sorted(clauses)),
            bodies=(body,),
            sentence=(
                f"A quorum of {named(pack, body)} needs {labels(pack, names)}, "
                "and the list of its members has no such seat."
            ),
            matters="Read as it stands, no meeting of the body can ever be quorate.",
            mends="Give the seat a line in the list, or take it out of the quorum.",
            severity=Severity.MAJOR,
        )


def _shared(
    pack: Pack, body: str, group: tuple[str, ...], on_list: list[str], where: tuple[str, ...]
) -> Finding:
    return Finding(
        kind="quorum-seats-merged",
        about=f"{body}-{group[0]}",
        clauses=where,
        bodies=(body,),
        sentence=(
            f"The list of {named(pack, body)} has separate lines for {labels(pack, on_list)}; "
            "its quorum counts any of them as one."
        ),
        matters="Whether one of them alone makes the quorum is left to whoever is in the chair.",
        mends="Say whether one of these members is enough, or label which line is meant.",
        severity=Severity.MINOR,
    )


def _stand_in(
    pack: Pack, body: str, group: tuple[str, ...], on_list: list[str], where: tuple[str, ...]
) -> Finding:
    return Finding(
        kind="quorum-seat-unlabelled",
        about=f"{body}-{group[0]}",
        clauses=where,
        bodies=(body,),
        sentence=(
            f"A quorum of {named(pack, body)} needs {named(pack, group[0])}, which its list does "
            f"not name; only {labels(pack, on_list)} can be meant."
        ),
        matters="Who must be there for the body to act has to be guessed.",
        mends="Use the same name for the seat in the list and in the quorum.",
        severity=Severity.MINOR,
    )


def _chairs(pack: Pack) -> Iterator[Finding]:
    chaired = {each.body for each in provided.on(pack, provided.CHAIR)}
    declared = {each.body for each in pack.document.provisions if each.matter == provided.QUORUM}
    needing = {
        each.body: each.clause
        for each in provided.on(pack, provided.QUORUM)
        if "chair" in each.needs
    }
    for rule in pack.obligations:
        if provided.is_quorum(rule) and rule.body not in declared | set(needing):
            written = {text for node in provided.nodes(rule) for text in provided.texts(node)}
            if "chair" in written:
                needing[rule.body] = rule.clause
    for body, clause in needing.items():
        if body not in chaired:
            yield Finding(
                kind="quorum-needs-unnamed-chair",
                about=body,
                clauses=(clause,),
                bodies=(body,),
                sentence=(
                    f"A quorum of {named(pack, body)} needs its chair, and no clause says who the "
                    "chair is."
                ),
                matters="Without a chair on record, no meeting can be shown to be quorate.",
                mends="Name the chair of the body.",
                severity=Severity.MAJOR,
            )


def _formulae(pack: Pack) -> Iterator[Finding]:
    by_value: dict[str, list[str]] = {}
    clauses = []
    for each in provided.on(pack, provided.QUORUM):
        if each.value is not None and each.body in pack.bodies:
            by_value.setdefault(each.value, []).append(each.body)
            clauses.append(each.clause)
    if len(by_value) < 2:
        return
    said = joined((f"{value} ({labels(pack, bodies)})" for value, bodies in by_value.items()), "; ")
    yield Finding(
        kind="quorums-differ",
        about="formulae",
        clauses=unique(clauses),
        bodies=unique(body for bodies in by_value.values() for body in bodies),
        sentence=f"The bodies' quorums follow {len(by_value)} formulae: {said}.",
        matters="Members of several bodies, and those who minute them, will apply the wrong one.",
        mends="Use one formula for every body, or say why a body needs its own.",
        severity=Severity.MINOR,
    )
