"""One obligation made ready to run: its population, its measures and the rules that match them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from engine.evaluation.alike import Alike
from engine.evaluation.environment import FUTURES, Environment, Evaluate, settle_all
from engine.evaluation.interpreter import compile_node
from engine.evaluation.keeping import keep, take_over
from engine.evaluation.names import Names
from engine.evaluation.population import Candidate, Subjects, in_audit
from engine.evaluation.skeleton import Builder, Disjunction, Skeleton, Test, rules
from engine.evaluation.values import Tri, as_range, both, compare, least, most, span
from engine.evaluation.values_at import ValuesAt, needed_names
from engine.language import syntax as s
from engine.language.editions import ALWAYS
from engine.language.model import Obligation
from engine.language.signatures import LOOKS_AT
from engine.matching.rules import Rule

ROWS = Test("rows", ">=", "one")


class Prepared:
    """An obligation as it is read under one choice of readings, compiled once for an audit.

    ``kind`` is the name under which it is assessed, its key unless readings are varied. ``asks``
    gives, by their keys, the kinds of the obligations whose outcomes it looks at. ``like`` is the
    same obligation in a way that was assessed before: what they have in common is not worked out
    again.
    """

    def __init__(
        self,
        obligation: Obligation,
        names: Names,
        kind: str | None = None,
        asks: Mapping[str, str] | None = None,
        like: Prepared | None = None,
    ) -> None:
        has_readings = bool(obligation.readings)
        assert obligation.population is not None
        self.obligation = obligation
        self.like = like
        self.alike = Alike(obligation, like.obligation) if like is not None else None
        self.found: list[Candidate] = []
        self.kept: list[Candidate] = []
        self.kind = kind or obligation.key
        self.asks = asks or {each: each for each in obligation.parents}
        self.names = names
        names.definitions.update(obligation.definitions)
        self.values_at = _values_at(obligation, names)
        self.subjects = Subjects(
            obligation.population, names, self.values_at, obligation.due is not None
        )
        self.subjects.private = _private(obligation)
        names.values_as_at = self.values_at
        self.builder = Builder(names)
        requirement = _requirement(obligation)
        self.required = self.builder.skeleton(requirement)
        self.measures_required = len(self.builder.measures)
        # A requirement of one measure is settled as a whole already.
        several = len(self.builder.measures) > 1
        self.whole = compile_node(requirement, names) if several else None
        exceptions = [self.builder.skeleton(node) for node, _ in obligation.exceptions]
        self.exempt: Skeleton | None = Disjunction(tuple(exceptions)) if exceptions else None
        # Each measure's number among those of all the readings of the obligation, by its words.
        self.words: dict[s.Node, int] = like.words if like is not None else {}
        self.numbers = (
            [
                self.words.setdefault(_written_out(each.node, obligation), len(self.words))
                for each in self.builder.measures
            ]
            if has_readings and not obligation.parents
            else []
        )
        self.sentences: dict[str, list[str | Evaluate]] = {}
        self.due = _compiled(names, obligation.due)
        looks_ahead = obligation.outlook or "broken" in obligation.settles_early
        self.futures = FUTURES if looks_ahead and _counts_meetings(obligation) else ("",)

    # What only an explanation asks for is compiled when it does.
    @cached_property
    def done_on(self) -> Evaluate | None:
        """When the act was done; None where none is asked for."""
        return _compiled(self.names, self.obligation.done_on)

    @cached_property
    def since(self) -> Evaluate | None:
        """The first day of a breach, where the obligation says."""
        return _compiled(self.names, self.obligation.since)

    @cached_property
    def late_when(self) -> Evaluate | None:
        """When what is kept counts as late, where the obligation says."""
        return _compiled(self.names, self.obligation.late_when)

    @cached_property
    def exceptions(self) -> list[tuple[Evaluate, str]]:
        """What is excepted, each with its reason."""
        return [
            (compile_node(node, self.names), reason) for node, reason in self.obligation.exceptions
        ]

    @cached_property
    def looks_things_up(self) -> bool:
        """Whether the requirement looks for rows, beyond the facts of the subject itself."""
        seen: set[str] = set()
        waiting = [each.node for each in self.builder.measures[: self.measures_required]]
        while waiting:
            for each in waiting.pop().walk():
                if isinstance(each, s.Call) and each.function in LOOKS_AT:
                    return True
                if not isinstance(each, s.Name) or each.name in seen:
                    continue
                seen.add(each.name)
                if each.name in self.names.definitions:
                    waiting.append(self.names.definitions[each.name])
                elif each.name in self.names.tables:
                    return True
        return False

    def rules(self) -> list[Rule]:
        """The rules that match this obligation's facts (see `skeleton.rules`)."""
        whole = self.whole is not None
        found = list(rules("applies", ROWS))
        found += rules("required", self.required, whole=whole)
        if self.exempt is not None:
            found += rules("exempt", self.exempt)
        return found

    def candidates(self, env: Environment) -> list[Candidate]:
        """The subjects, each certainly or possibly one, that are in the audit."""
        like, alike = self.like, self.alike
        if like is not None and alike is not None and alike.in_audit:
            self.found, self.kept = like.found, _anew(like.kept)
            return self.kept
        if like is not None and alike is not None and alike.population:
            self.found = _anew(like.found)
        else:
            self.found = self._found(env)
        self.kept = self._in_audit(self.found, env)
        return self.kept

    def _found(self, env: Environment) -> list[Candidate]:
        found = self.subjects.candidates(env)
        if self.values_at is not None and self.obligation.in_force != ALWAYS:
            found = [each for each in found if self._is_in_force(each, self.values_at, env)]
        return found

    def _in_audit(self, found: list[Candidate], env: Environment) -> list[Candidate]:
        assert self.obligation.population is not None
        period = self.obligation.population.period
        if period is None:
            return found
        kept = []
        for candidate in found:
            self.bind(candidate, env)
            if in_audit(candidate.bound[period], self.due_range(env), env):
                kept.append(candidate)
        return kept

    def _is_in_force(self, candidate: Candidate, at: ValuesAt, env: Environment) -> bool:
        """Whether the obligation possibly was in force on the day whose values it asks for."""
        self.bind(candidate, env)
        low, high = at.span(env)
        day, in_force = span(low, high), self.obligation.in_force
        truth: Tri = True
        if in_force.first is not None:
            truth = both(truth, compare(">=", day, in_force.first.toordinal()))
        if in_force.last is not None:
            truth = both(truth, compare("<=", day, in_force.last.toordinal()))
        if truth is None:
            candidate.truth = both(candidate.truth, truth)
            candidate.unsure_by += tuple(env.reads)
        return truth is not False

    def bind(self, candidate: Candidate, env: Environment) -> None:
        """Make the environment that of one subject, with nothing remembered of another."""
        env.vars = dict(candidate.bound)
        env.defined = {}
        env.future = None
        env.splits = 0
        env.reads = []
        for name, value in candidate.key:
            env.constants[f"subject.{name}"] = value

    def sentence(self, status: str) -> list[str | Evaluate] | None:
        """The pack's own words for a status, alternately text and what fills it in; or None."""
        if status not in self.obligation.explain:
            return None
        if status not in self.sentences:
            self.sentences[status] = [
                piece if isinstance(piece, str) else compile_node(piece, self.names)
                for piece in self.obligation.explain[status]
            ]
        return self.sentences[status]

    def value(self, definition: str, env: Environment) -> Any:
        """What a definition is worth for the subject that the environment is bound to."""
        return self.worth(s.Name(definition), env)

    def worth(self, node: s.Node, env: Environment) -> Any:
        """What an expression of the obligation is worth for the bound subject."""
        return compile_node(node, self.names)(env)

    def due_range(self, env: Environment) -> tuple[int, int] | None:
        """The least and the most that the last day in time can be; None where there is none."""
        if self.due is None:
            return None
        value = self.due(env)
        return least(value), most(value)

    def due_of(self, candidate: Candidate, env: Environment) -> tuple[int, int] | None:
        """`due_range` of a subject; None where the ways in which it may be one differ in it."""
        due = self.due_range(env)
        for other in candidate.others if due is not None else ():
            self.bind(replace(candidate, bound=other), env)
            if self.due_range(env) != due:
                due = None
                break
        self.bind(candidate, env)
        return due

    def _whole_range(self, env: Environment) -> tuple[int, int]:
        """The requirement as a whole, as least and most: 0 and 1 where it stays open."""
        assert self.whole is not None
        seen, env.trace = env.trace, None
        truth = settle_all(self.whole, env)
        env.trace = seen
        return as_range(truth)

    def _known_already(self, candidate: Candidate, future: str) -> dict[str, Any]:
        """The definitions that were worked out where nothing is varied and are the same here."""
        if self.alike is None:
            return {}
        known = candidate.defined.get(future, {})
        return {name: known[name] for name in self.alike.definitions if name in known}

    def _bounds(self, at: int, candidate: Candidate, env: Environment) -> tuple[int, int]:
        """What a measure is worth, worked out once for all the readings that leave it as it is."""
        measure = self.builder.measures[at]
        if not self.numbers:
            return measure.bounds(env)
        key = (env.future, self.numbers[at])
        if key not in candidate.measured:
            candidate.measured[key] = keep(measure.bounds, env)
        low, high = take_over(candidate.measured[key], env)
        return low, high

    def facts(self, candidate: Candidate, env: Environment) -> dict[str, dict[str, int]]:
        """The measures of one subject as a flat fact for each way in which the future may go."""
        self.bind(candidate, env)
        rows = 1 if candidate.truth else 0
        found: dict[str, dict[str, int]] = {}
        env.ahead = False
        for future in self.futures:
            if found and not env.ahead:
                # Nothing that was looked at depends on how the meetings still to come go.
                found[future] = found[self.futures[0]]
                continue
            env.future = future or None
            env.defined = self._known_already(candidate, future)
            env.reads = []
            env.trace = [] if future == self.futures[0] else None
            properties = {"rows_least": rows, "rows_most": 1}
            for at, measure in enumerate(self.builder.measures):
                low, high = self._bounds(at, candidate, env)
                properties[f"{measure.name}_least"] = low
                properties[f"{measure.name}_most"] = high
                if env.trace and at < self.measures_required:
                    candidate.spoken_of = True
            if self.whole is not None:
                least_, most_ = self._whole_range(env) if env.reads else (0, 1)
                properties |= {"whole_least": least_, "whole_most": most_}
            found[future] = properties
            if self.alike is None:
                candidate.defined[future] = env.defined
            if env.trace is not None:
                candidate.looked_at = list(dict.fromkeys(env.trace))
                candidate.blanks = list(dict.fromkeys(env.reads))
                env.trace = None
        env.future = None
        env.defined = {}
        return found


def _anew(candidates: list[Candidate]) -> list[Candidate]:
    """The same subjects, of which nothing was looked at yet under these readings."""
    return [replace(each, looked_at=[], blanks=[], spoken_of=False) for each in candidates]


def _compiled(names: Names, node: s.Node | None) -> Evaluate | None:
    return None if node is None else compile_node(node, names)


def _requirement(obligation: Obligation) -> s.Node:
    """What must hold: the written requirement, and the act done (in time, where late is late)."""
    parts: list[s.Node] = []
    if obligation.requirement is not None:
        parts.append(obligation.requirement)
    if obligation.done_on is not None:
        today = s.Attribute(s.Name("audit"), "date")
        parts.append(s.Compare("<=", obligation.done_on, today))
        if obligation.late == "breach" and obligation.due is not None:
            parts.append(s.Compare("<=", obligation.done_on, obligation.due))
    return parts[0] if len(parts) == 1 else s.And(tuple(parts))


def _private(obligation: Obligation) -> frozenset[str]:
    """The names that the population binds and that nothing else of the obligation looks at."""
    assert obligation.population is not None
    parts = [
        obligation.requirement,
        obligation.done_on,
        obligation.due,
        obligation.since,
        obligation.late_when,
        obligation.values_as_at,
        *obligation.definitions.values(),
        *(node for node, _ in obligation.exceptions),
    ]
    looked_at = {
        each.name
        for part in parts
        if part is not None
        for each in part.walk()
        if isinstance(each, s.Name)
    }
    return frozenset(name for name, _ in obligation.population.each) - looked_at


def _values_at(obligation: Obligation, names: Names) -> ValuesAt | None:
    """The day whose values an obligation uses; itself worked out with those of the audit date."""
    if obligation.values_as_at is None:
        return None
    node = _written_out(obligation.values_as_at, obligation)
    known = names.tables | set(names.lists) | set(names.collections)
    plain = replace(names, definitions={}, compiled={}, values_as_at=None)
    return ValuesAt(compile_node(node, plain), names.changes, needed_names(node, known))


def _written_out(node: s.Node, obligation: Obligation) -> s.Node:
    """An expression with each definition that it names in the place of the name."""

    def change(each: s.Node) -> s.Node | None:
        if isinstance(each, s.Name) and each.name in obligation.definitions:
            return s.rebuild(obligation.definitions[each.name], change)
        return None

    return s.rebuild(node, change)


def _counts_meetings(obligation: Obligation) -> bool:
    """Whether the requirement looks at meetings, so that those still to come may decide it."""
    written = (obligation.requirement, obligation.done_on, *obligation.definitions.values())
    nodes = [node for node in written if node is not None]
    return any(each == s.Name("meetings") for node in nodes for each in node.walk())


__all__ = ["Prepared"]
