"""Who or what an obligation is tested for: subjects, each with the truth of its being one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from engine.evaluation.environment import Environment, Evaluate, settle
from engine.evaluation.interpreter import compile_node
from engine.evaluation.knowledge import Row
from engine.evaluation.names import Names
from engine.evaluation.places import Place
from engine.evaluation.values import NEVER, Tri, Unknown, as_items, both, compare, either
from engine.evaluation.values_at import ValuesAt
from engine.language import syntax as s
from engine.language.model import Population


@dataclass
class Candidate:
    """One subject: its key, the truth of its being one, what is bound for it, its facts."""

    key: tuple[tuple[str, Any], ...]
    truth: Tri
    bound: dict[str, Any]
    sources: tuple[Row, ...]
    # What working out the measures looked at: facts that count, and blanks that were read.
    looked_at: list[Row] = field(default_factory=list)
    blanks: list[Unknown] = field(default_factory=list)
    # Whether what is required found a row that speaks of the matter; exceptions are not asked.
    spoken_of: bool = False
    # Where it is only possible, the other ways in which it may be one, and the blanks behind it.
    others: tuple[dict[str, Any], ...] = ()
    unsure_by: tuple[Unknown, ...] = ()
    # What the definitions were worth for it, by the way in which the future goes.
    defined: dict[str, dict[str, Any]] = field(default_factory=dict)
    # What each measure was worth for it, under whichever reading it was worked out first.
    measured: dict[tuple[str | None, int], Any] = field(default_factory=dict)

    @cached_property
    def id(self) -> str:
        """The key columns joined by ``/``."""
        return "/".join(self.written.values())

    @cached_property
    def written(self) -> dict[str, str]:
        """The key columns as text, dates in ISO form."""
        return {
            name: date.fromordinal(value).isoformat() if isinstance(value, int) else str(value)
            for name, value in self.key
        }


class Subjects:
    """The compiled population of one obligation.

    ``to_come``: whether an event is in the audit before its day, since something falls due by it.
    """

    def __init__(
        self,
        population: Population,
        names: Names,
        values_at: ValuesAt | None = None,
        to_come: bool = True,
    ) -> None:
        self.population = population
        # The values of the day that the obligation asks for, as soon as it can be worked out.
        at = _In(names, values_at, [name for name, _ in population.each])
        self.generators = [
            (name, at.compiled(node, depth)) for depth, (name, node) in enumerate(population.each)
        ]
        self.conditions = _placed(population, at)
        self.key = [(name, at.compiled(node)) for name, node in population.key]
        self.event = at.compiled(population.event) if population.event else None
        self.to_come = to_come
        # Names that nothing but the population looks at.
        self.private: frozenset[str] = frozenset()
        self._unsure: list[tuple[str, Place]] = []
        # The blanks on which the tuple being bound depends, binding by binding.
        self._unsure_by: list[list[Unknown]] = []

    def candidates(self, env: Environment) -> list[Candidate]:
        """Every subject that certainly or possibly is one, in the order of their keys."""
        found: dict[tuple[Any, ...], Candidate] = {}
        ways: dict[tuple[Any, ...], set[int]] = defaultdict(set)
        for truth in self._tuples(env, 0, True):
            key = tuple((name, evaluate(env)) for name, evaluate in self.key)
            if any(value is None or value.__class__ is Unknown for _, value in key):
                continue
            if self._unsure:
                truth = self._in_every_way(key, truth, ways)
            bound = dict(env.vars)
            sources = tuple(
                row for name, _ in self.generators for row in getattr(bound[name], "sources", ())
            )
            unsure_by = tuple(cell for blanks in self._unsure_by for cell in blanks)
            known = found.get(key)
            if known is None:
                found[key] = Candidate(key, truth, bound, sources, unsure_by=unsure_by)
            else:
                better = truth is True and known.truth is not True
                found[key] = Candidate(
                    key,
                    either(known.truth, truth),
                    bound if better else known.bound,
                    known.sources + tuple(row for row in sources if row not in known.sources),
                    others=() if known.truth or truth else (*known.others, bound),
                    unsure_by=known.unsure_by + unsure_by,
                )
        env.vars.clear()
        return [found[key] for key in sorted(found, key=lambda each: [str(v) for _, v in each])]

    def _in_every_way(
        self, key: tuple[Any, ...], truth: Tri, ways: dict[tuple[Any, ...], set[int]]
    ) -> Tri:
        """Certain where it was found in every way to fill a blank role, one after another."""
        if truth is not True or len(self._unsure) > 1:
            return None
        name, place = self._unsure[0]
        if name not in self.private:
            return None
        seen = ways[(*key, place.cells["person"], place.cells["body"])]
        seen |= place.ways
        return True if len(seen) == place.among else None

    def _tuples(self, env: Environment, depth: int, truth: Tri) -> Iterator[Tri]:
        self._unsure_by[depth:] = [[]]
        for condition in self.conditions[depth]:
            env.splits = 0
            mark = len(env.reads)
            holds = settle(condition, env)
            truth = both(truth, holds)
            if truth is False:
                return
            if holds is None:
                self._unsure_by[depth].extend(env.reads[mark:])
        if depth == len(self.generators):
            if self.event is not None:
                day, until = self.event(env), env.constants["audit.date"]
                truth = both(truth, compare(">=", day, env.constants["audit.from"]))
                truth = both(truth, compare("<=", day, NEVER - 1 if self.to_come else until))
            if truth is not False:
                yield truth
            return
        name, evaluate = self.generators[depth]
        mark = len(env.reads)
        items = as_items(evaluate(env))
        read = env.reads[mark:]
        unsure = items.choice and len(items.entries) > 1
        by_conditions = self._unsure_by[depth]
        for value, there in items.entries:
            env.vars[name] = value
            behind = _behind(value, read) if unsure or there is None else []
            self._unsure_by[depth:] = [by_conditions + behind]
            told = there is None and isinstance(value, Place) and bool(value.ways)
            if told:
                self._unsure.append((name, value))
            yield from self._tuples(
                env, depth + 1, truth if told else both(truth, None if unsure else there)
            )
            if told:
                self._unsure.pop()


def _behind(value: Any, read: list[Unknown]) -> list[Unknown]:
    """Of the blanks that were read to find an item, its own facts' where it has some."""
    cells = {id(cell) for row in getattr(value, "sources", ()) for cell in row.cells.values()}
    return [cell for cell in read if id(cell) in cells] or read


@dataclass(frozen=True)
class _In:
    """Compiles the parts of a population, each at the depth at which it is worked out."""

    names: Names
    values_at: ValuesAt | None
    bound: list[str]

    def compiled(self, node: s.Node, depth: int | None = None) -> Evaluate:
        at = self.values_at
        there = at is not None and at.needs <= set(self.bound[:depth])
        self.names.values_as_at = at if there else None
        evaluate = compile_node(node, self.names)
        self.names.values_as_at = None
        return evaluate


def _placed(population: Population, at: _In) -> list[list[Evaluate]]:
    """Each condition of "where" at the first depth at which everything it names is bound."""
    placed: list[list[Evaluate]] = [[] for _ in range(len(population.each) + 1)]
    if population.where is None:
        return placed
    bound = [name for name, _ in population.each]
    where = population.where
    for part in where.parts if isinstance(where, s.And) else (where,):
        used = {each.name for each in part.walk() if isinstance(each, s.Name)}
        depth = max((at + 1 for at, name in enumerate(bound) if name in used), default=0)
        placed[depth].append(at.compiled(part, depth))
    return placed


def in_audit(period: Any, due: tuple[int, int] | None, env: Environment) -> bool:
    """Whether a periodic duty is in the audit: by its due day, or begun and not yet due."""
    first, until = env.constants["audit.from"], env.constants["audit.date"]
    last = due[1] if due is not None else period.cells["last"]
    if last > until:
        return bool(period.cells["first"] <= until)
    return bool(last >= first)


__all__ = ["Candidate", "Subjects", "in_audit"]
