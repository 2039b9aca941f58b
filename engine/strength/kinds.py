"""What kind of thing each expression of a compiled obligation is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from engine.evaluation.setting import lists_of
from engine.language import syntax as s
from engine.language.checking import Checker
from engine.language.heads import COLLECTIONS
from engine.language.kinds import ANY, DATE, TEXT, TRUTH, Kind, list_of
from engine.language.model import Obligation, Pack
from engine.language.scope import Scope
from engine.language.subjects import CONTRACT


class Kinds(Checker):
    """A checker that remembers the kind of every expression it saw; ``mistakes`` collects."""

    def __init__(self) -> None:
        self.mistakes: list[str] = []
        self.found: dict[int, Kind] = {}
        # Expressions are remembered by identity, so they must live as long as this.
        self.kept: list[s.Node] = []
        super().__init__(lambda place, message: self.mistakes.append(message))

    def kind(self, node: s.Node, scope: Scope) -> Kind:
        """The kind of an expression; remembered."""
        kind = super().kind(node, scope)
        self.found[id(node)] = kind
        self.kept.append(node)
        return kind

    def of(self, node: s.Node) -> Kind:
        """The kind of an expression that was seen; *any* for another."""
        return self.found.get(id(node), ANY)


def scope_of(pack: Pack) -> Scope:
    """The names that every expression of a pack may use."""
    checker = Checker(lambda place, message: None)
    bare = Scope(pack.tables, pack.codes)
    names, contents = dict(COLLECTIONS), {}
    for name, items in pack.lists.items():
        nested = any(isinstance(each, tuple) for each in items)
        names[name] = list_of(list_of(TEXT)) if nested else list_of(TEXT)
        flat = (part for each in items for part in ((each,) if isinstance(each, str) else each))
        contents[name] = tuple(s.Text(each) for each in flat)
    for name in set(lists_of(pack)) - set(pack.lists):
        contents[name] = tuple(s.Text(str(each)) for each in lists_of(pack)[name])
    parameters = {
        name: checker.kind(each.values[0][1], bare) for name, each in pack.parameters.items()
    }
    readings = {name: tuple(each.options) for name, each in pack.readings.items()}
    outcomes = {each.key: _outcome(each) for each in pack.obligations if each.population}
    editions = tuple(each.id for each in pack.editions)
    return Scope(
        pack.tables,
        pack.codes,
        names,
        contents,
        parameters,
        readings,
        outcomes=outcomes,
        editions=editions,
    )


def _outcome(obligation: Obligation) -> Mapping[str, Kind]:
    assert obligation.population is not None
    subject = obligation.population.subject
    parts = {name: _key_kind(subject, name) for name, _ in obligation.population.key}
    return parts | {"done_on": DATE, "due_on": DATE, "status": TEXT}


def _key_kind(subject: str, part: str) -> Kind:
    """What a part of a subject's key holds; *any*, where the kind of subject is a pack's own."""
    return CONTRACT.kind_of(subject, part) if subject in CONTRACT else ANY


def kinds_in(obligation: Obligation, scope: Scope) -> Kinds:
    """The kinds of every expression of an obligation that is tested."""
    population = obligation.population
    assert population is not None
    kinds = Kinds()
    for name, node in population.each:
        scope = scope.bound(name, kinds.elements(node, scope), node)
    if population.where is not None:
        kinds.expect(population.where, scope, TRUTH, '"where"')
    for name, node in population.key:
        kinds.expect(node, scope, _key_kind(population.subject, name), f'"{name}"')
    if population.event is not None:
        kinds.expect(population.event, scope, DATE, '"event"')
    subject = {name: _key_kind(population.subject, name) for name, _ in population.key}
    scope = replace(scope, subject=subject)
    for name, node in obligation.definitions.items():
        scope = scope.with_names(**{name: kinds.kind(node, scope)})
    for node, _ in obligation.exceptions:
        kinds.expect(node, scope, TRUTH, '"when"')
    for field, kind in FIELDS.items():
        node_of_field = getattr(obligation, field)
        if node_of_field is not None:
            kinds.expect(node_of_field, scope, kind, f'"{field}"')
    return kinds


FIELDS: Mapping[str, Kind] = {
    "requirement": TRUTH,
    "done_on": DATE,
    "due": DATE,
    "late_when": TRUTH,
    "since": DATE,
    "values_as_at": DATE,
}
"""The fields of an obligation that hold one expression, with its kind."""
