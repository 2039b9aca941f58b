"""What the workbook to fill in offers to choose from: this constitution's words, and no others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.language.model import Pack
from engine.language.syntax import Node, Text
from facts.vocabulary.codes import Code, standard_codes

BODY, POST, SEAT, CONSTITUTION = "body", "post", "seat", "constitution"

_EVERYBODYS = frozenset(
    {
        *("role", "attendance-outcome", "meeting-state", "cancelled-because"),
        *("appraisal-outcome", "dbs-outcome"),
    }
)
"""Kinds whose codes every constitution may use, whichever one first named them.

A record says how something turned out also where no rule asks for just that outcome: whoever sent
apologies did so, though the rules may ask only who was there.
"""


@dataclass(frozen=True)
class Word:
    """A word to choose: its ``kind``, the ``code`` that is written, what it means."""

    kind: str
    code: str
    label: str


def words_of(pack: Pack) -> Mapping[str, tuple[Word, ...]]:
    """The words that a snapshot of this constitution may use, by kind of code.

    Bodies, posts and seats are those that the pack names, in its order. Of the other kinds, codes
    are left out that belong only to bodies or clauses of other constitutions, unless a rule of
    the pack names them.
    """
    kinds = {
        column.codes
        for table in pack.tables.values()
        for column in table.columns
        if column.codes is not None
    }
    named = frozenset(_named_in_rules(pack))
    clauses = tuple(clause.clause for clause in pack.clauses)
    found = {
        kind: tuple(
            Word(kind, code.code, code.label)
            for code in pack.codes.of_kind(kind)
            if kind in _EVERYBODYS or _is_of(code, pack, named, clauses)
        )
        for kind in sorted(kinds)
    }
    found[BODY] = tuple(Word(BODY, body.code, body.label) for body in pack.bodies.values())
    found[POST] = tuple(_word(pack, POST, code) for code in pack.posts)
    found[SEAT] = tuple(_word(pack, SEAT, code) for code in _every_seat(pack))
    found[CONSTITUTION] = (Word(CONSTITUTION, pack.id, f"{pack.title} ({pack.edition})"),)
    return found


def seats_of(pack: Pack) -> Mapping[str, tuple[str, ...]]:
    """The seats of each body: those that the pack lays down, then others that the codes give it.

    Of a body that has none of either, every seat.
    """
    every = _every_seat(pack)
    known = {code.code: code.bodies for code in pack.codes.of_kind(SEAT)}
    found = {}
    for body in pack.bodies.values():
        others = (seat for seat in every if body.code in known.get(seat, ()))
        found[body.code] = tuple(dict.fromkeys((*body.seats, *others))) or every
    return found


def _every_seat(pack: Pack) -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat for body in pack.bodies.values() for seat in body.seats))


def _word(pack: Pack, kind: str, code: str) -> Word:
    found = pack.codes.find(kind, code)
    return Word(kind, code, found.label if found else code)


def _is_of(code: Code, pack: Pack, named: frozenset[str], clauses: tuple[str, ...]) -> bool:
    if code.code in named or code not in standard_codes().of_kind(code.kind):
        return True
    if code.bodies:
        return not pack.bodies.keys().isdisjoint(code.bodies)
    references = [part.strip() for part in code.clause.split(";") if part.strip()]
    if references and standard_codes().find(CONSTITUTION, pack.id) is None:
        return False  # the clauses of other constitutions may have the same numbers
    return not references or any(
        clause.startswith(reference) or reference.startswith(clause)
        for reference in references
        for clause in clauses
    )


def _named_in_rules(pack: Pack) -> Iterator[str]:
    for values in pack.lists.values():
        for value in values:
            yield from (value,) if isinstance(value, str) else value
    for line in pack.required_lines:
        yield line.relation
    for obligation in pack.obligations:
        population = obligation.population
        expressions = [obligation.requirement, *obligation.definitions.values()]
        expressions += [condition for condition, _ in obligation.exceptions]
        if population is not None:
            expressions += [population.where, *(node for _, node in population.each)]
        for expression in expressions:
            yield from _texts(expression)


def _texts(expression: Node | None) -> Iterator[str]:
    for node in expression.walk() if expression is not None else ():
        if isinstance(node, Text):
            yield node.value
