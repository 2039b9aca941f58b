"""Assembling a population: for whom or what an obligation is tested."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from engine.language import schema
from engine.language import syntax as s
from engine.language.kinds import DATE, PERIOD, TRUTH, Kind
from engine.language.model import Population
from engine.language.problems import nearest, shown
from engine.language.scope import Scope
from engine.language.writing import Path


class Reading(Protocol):
    """What reading the fields of an obligation offers (``engine.language.obligations``)."""

    def node(self, path: Path, text: str, scope: Scope, kind: Kind, what: str) -> s.Node:
        """The checked tree of an expression of a kind."""

    def elements(self, path: Path, text: str, scope: Scope) -> tuple[s.Node, Kind]:
        """The checked tree of a list, and the kind of its items."""

    def problem(self, path: Path, message: str, *, key: bool = False) -> None:
        """Note a mistake in a field, or in its name."""


def population(
    reading: Reading, entry: schema.PopulationEntry, scope: Scope
) -> tuple[Population, Scope]:
    """The population, and the scope in which the rest of the obligation is read."""
    each: list[tuple[str, s.Node]] = []
    for name, text in entry.each.items():
        path: Path = ("population", "each", name)
        node, element = reading.elements(path, text, scope)
        if scope.is_taken(name):
            message = f'"{name}" already means something here: bind another name'
            reading.problem(path, message, key=True)
        else:
            scope = scope.bound(name, element, node)
        each.append((name, node))
    where = event = None
    if entry.where is not None:
        where = reading.node(("population", "where"), entry.where, scope, TRUTH, '"where"')
    key = _key(reading, entry, scope)
    if entry.event is not None:
        event = reading.node(("population", "event"), entry.event, scope, DATE, '"event"')
    if entry.period is not None:
        _check_period(reading, entry, scope)
    kinds = scope.kinds
    subject = {name: kinds.kind_of(entry.subject, name) for name in kinds.parts(entry.subject)}
    scope = replace(scope, subject=subject)
    found = Population(entry.subject, tuple(each), where, key, event, entry.period)
    return found, scope


def _check_period(reading: Reading, entry: schema.PopulationEntry, scope: Scope) -> None:
    bound = scope.names.get(entry.period or "")
    if entry.period not in entry.each or bound not in (PERIOD, Kind("any")):
        periods = [name for name in entry.each if scope.names.get(name) == PERIOD]
        message = f'"{shown(entry.period)}" names no period that is bound under "each"'
        reading.problem(("population", "period"), message + nearest(str(entry.period), periods))


def _key(
    reading: Reading, entry: schema.PopulationEntry, scope: Scope
) -> tuple[tuple[str, s.Node], ...]:
    subject = entry.subject
    if subject not in scope.kinds:
        message = f'"{shown(subject)}" is no kind of subject{nearest(subject, scope.kinds)}'
        reading.problem(("population", "subject"), message)
        return ()
    parts = scope.kinds.parts(subject)
    for name in entry.key:
        if name not in parts:
            message = (
                f'the key of a {subject} has no "{shown(name)}"{nearest(name, parts)} '
                f"(it is {', '.join(parts)})"
            )
            reading.problem(("population", "key", name), message, key=True)
    missing = [name for name in parts if name not in entry.key]
    if missing and set(entry.key) <= set(parts):
        message = f"the key of a {subject} lacks {', '.join(missing)}"
        reading.problem(("population", "key"), message, key=True)
    return tuple(
        (
            name,
            reading.node(
                ("population", "key", name),
                entry.key[name],
                scope,
                scope.kinds.kind_of(subject, name),
                f'"{name}" of the key',
            ),
        )
        for name in parts
        if name in entry.key
    )
