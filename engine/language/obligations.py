"""Assembling one obligation: its expressions parsed and checked, its settings held together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engine.language import schema
from engine.language import syntax as s
from engine.language.checking import Checker
from engine.language.comparing import check_code
from engine.language.drafts import SAID_ANYWAY, Draft
from engine.language.kinds import ANY, DATE, TRUTH, Kind
from engine.language.model import (
    Attested,
    Confidential,
    Obligation,
    Population,
    Sentence,
    reading_name,
)
from engine.language.populations import population
from engine.language.scope import Scope
from engine.language.settings import check_offices, check_settings
from engine.language.signatures import LOOKS_AT
from engine.language.writing import Author, Path, fill_words
from engine.results import ObligationClass, Severity

# The names in an expression that cannot be read: none of them is called unused for that.
_WORDS = re.compile(r"(?:parameter\.|reading\.)?[a-z][a-z0-9_]*")

_OPTIONAL: tuple[tuple[str, Kind], ...] = (
    ("requirement", TRUTH),
    ("done_on", DATE),
    ("due", DATE),
    ("late_when", TRUTH),
    ("since", DATE),
    ("values_as_at", DATE),
)


class ObligationAssembly:
    """Puts one obligation together; ``used`` are the names that its expressions use."""

    def __init__(self, author: Author, scope: Scope, draft: Draft) -> None:
        self.author = author
        self.scope = scope
        self.draft = draft
        self.written = draft.written
        self.checker = Checker(lambda place, message: None)
        self.walked: list[s.Node] = []
        self.bound: set[str] = set()

    @property
    def used(self) -> set[str]:
        """The names that the expressions use (``parameter.x``, ``reading.x``, lists, …)."""
        return self.checker.used

    def obligation(self) -> Obligation | None:
        """The obligation, or None where what is written has no shape to work with."""
        entry = self.draft.entry
        if entry is None:
            return None
        check_offices(self, entry)
        if not self.draft.is_tested:
            self._check_untested(entry)
            return self._made(entry, None)
        if entry.population is None:
            what = "automated" if entry.class_ == "automated" else "attested"
            message = f'an {what} obligation needs a "population": for whom it is tested'
            self.author.problem(self.draft.document, self.draft.path, message)
            return None
        check_settings(self, self.draft, entry)
        found, scope = population(self, entry.population, self.scope)
        scope, definitions = self._definitions(entry, scope)
        expressions: dict[str, Any] = {
            name: self.node(
                (name.replace("_", " "),), text, scope, kind, f'"{name.replace("_", " ")}"'
            )
            for name, kind in _OPTIONAL
            if (text := getattr(entry, name)) is not None
        }
        expressions["exceptions"] = tuple(
            (
                self.node(("exceptions", at, "when"), each.when, scope, TRUTH, '"when"'),
                each.reason,
            )
            for at, each in enumerate(entry.exceptions)
        )
        expressions["explain"] = self._explain(entry, scope)
        expressions["definitions"] = definitions
        self._check_unused(entry, found)
        return self._made(entry, found, **expressions)

    # Reading one field

    def problem(self, path: Path, message: str, *, key: bool = False) -> None:
        """Note a mistake in a field of the obligation, or in its name."""
        document, full = self.written.origin(path)
        note = self.author.key_problem if key else self.author.problem
        note(document, full, message)

    def parsed(self, path: Path, text: str) -> s.Node | None:
        """The tree of an expression; None, with a problem, where it cannot be read."""
        self.checker.report = self.written.reporter(self.author, path)
        node = self.written.expression(self.author, path, text)
        if node is not None:
            self._keep(node)
        else:
            self.checker.used.update(_WORDS.findall(text))
        return node

    def _keep(self, node: s.Node) -> None:
        """Remember everything in an expression, and the names that it binds for itself."""
        for each in node.walk():
            self.walked.append(each)
            self.bound.update(name for name, _ in s.bound_by(each))

    def node(self, path: Path, text: str, scope: Scope, kind: Kind, what: str) -> s.Node:
        """The checked tree of an expression of a kind."""
        node = self.parsed(path, text)
        if node is None:
            return s.Null()
        self.checker.expect(node, scope, kind, what)
        check_code(self.checker, kind, node, scope)
        return node

    def elements(self, path: Path, text: str, scope: Scope) -> tuple[s.Node, Kind]:
        """The checked tree of a list, and the kind of its items."""
        node = self.parsed(path, text)
        if node is None:
            return s.Null(), ANY
        return node, self.checker.elements(node, scope)

    # The parts of an obligation

    def _definitions(
        self, entry: schema.ObligationEntry, scope: Scope
    ) -> tuple[Scope, Mapping[str, s.Node]]:
        found: dict[str, s.Node] = {}
        later = list(entry.define)
        for at, (name, text) in enumerate(entry.define.items()):
            path: Path = ("define", name)
            node = self.parsed(path, text)
            waiting = replace(scope, later=frozenset(later[at:]))
            kind = self.checker.kind(node, waiting) if node is not None else ANY
            if scope.is_taken(name) or name in self.bound:
                message = f'"{name}" already means something here: choose another name'
                self.problem(path, message, key=True)
            if not scope.is_taken(name):
                scope = scope.with_names(**{name: kind})
            found[name] = node if node is not None else s.Null()
        return scope, found

    def _explain(self, entry: schema.ObligationEntry, scope: Scope) -> Mapping[str, Sentence]:
        found: dict[str, Sentence] = {}
        said = entry.explain.model_dump(by_alias=True) if entry.explain is not None else {}
        for name, text in said.items():
            if text is None:
                continue
            path: Path = ("explain", name)
            before = len(self.author.problems)
            sentence = self.written.sentence(self.author, path, text)
            if len(self.author.problems) > before:
                self.checker.used.update(_WORDS.findall(text))
            self.checker.report = self.written.reporter(self.author, path)
            for piece in sentence:
                if isinstance(piece, s.Node):
                    self.checker.kind(piece, scope)
                    self._keep(piece)
            found[name.replace(" ", "-")] = sentence
        return found

    def _is_put_aside(self, name: str) -> bool:
        """Whether a definition is a form's own, of which the obligation replaces what uses it."""
        form, origin = self.written.form, self.written.origin
        return (
            form is not None
            and origin(("define", name))[0] is form
            and origin(("requirement",))[0] is not form
        )

    def _check_unused(self, entry: schema.ObligationEntry, found: Population) -> None:
        used = self.checker.used
        for name, _ in found.each:
            if name not in used and name != found.period:
                message = f'"{name}" is bound here and never used'
                self.problem(("population", "each", name), message, key=True)
        for name in entry.define:
            if name not in used and not self._is_put_aside(name):
                message = f'"{name}" is defined here and never used'
                self.problem(("define", name), message, key=True)

    def _check_untested(self, entry: schema.ObligationEntry) -> None:
        """An obligation that tests nothing says nothing about a test."""
        own = self.draft.own
        why = "the same as another" if own.same_as is not None else own.class_
        allowed = SAID_ANYWAY | ({"attested"} if own.class_ == "attested" else set())
        for name in own.model_fields_set - allowed:
            word = name.rstrip("_").replace("_", " ")
            message = f'"{word}" means nothing here: an obligation that is {why} tests nothing'
            self.author.key_problem(self.draft.document, (*self.draft.path, word), message)

    def _made(
        self, entry: schema.ObligationEntry, found: Population | None, **expressions: Any
    ) -> Obligation:
        walked = self.walked
        early = ("kept",) if entry.settles_early is None else entry.settles_early
        tested = found is not None
        return Obligation(
            clause=self.draft.clause.clause,
            id=entry.id,
            obligation_class=ObligationClass(entry.class_),
            summary=entry.summary,
            body=entry.body or self.draft.clause.body,
            same_as=entry.same_as,
            population=found,
            exceptions=expressions.get("exceptions", ()),
            definitions=expressions.get("definitions", {}),
            **{name: expressions.get(name) for name, _ in _OPTIONAL},
            late=entry.late if tested else None,
            settles_early=frozenset(early if tested else ()),
            outlook=tested and bool(entry.outlook),
            silence=(entry.silence if tested else None) or "not-evidenced",
            bearer=self._words(entry.bearer),
            report_to=self._words(entry.report_to),
            severity=entry.severity or Severity.MINOR,
            remedy=self._words(entry.remedy),
            explain=expressions.get("explain", {}),
            confidential=_confidential(entry) if tested else None,
            attested=_attested(entry),
            parents=tuple(sorted(outcomes_in(walked))),
            tables=frozenset(_tables(walked, self.scope)),
            readings=frozenset(
                reading_name(each.name)
                for each in walked
                if isinstance(each, s.Attribute) and each.of == s.Name("reading")
            ),
            form=self.draft.form if tested else None,
            in_force=self.draft.in_force,
        )

    def _words(self, text: str | None) -> str | None:
        return None if text is None else fill_words(text, self.written.parts)


def outcomes_in(walked: list[s.Node]) -> set[str]:
    """The obligations whose outcomes are asked for."""
    return {
        each.arguments[0].value
        for each in walked
        if isinstance(each, s.Call)
        and each.function == "outcomes"
        and each.arguments
        and isinstance(each.arguments[0], s.Text)
    }


def _attested(entry: schema.ObligationEntry) -> Attested | None:
    return Attested(entry.attested.evidence, entry.attested.by) if entry.attested else None


def _confidential(entry: schema.ObligationEntry) -> Confidential | None:
    return Confidential(**entry.confidential.model_dump()) if entry.confidential else None


def _tables(walked: list[s.Node], scope: Scope) -> set[str]:
    """The tables that an obligation looks at, directly or through a function."""
    found: set[str] = set()
    for each in walked:
        if isinstance(each, s.Name) and each.name in scope.tables:
            found.add(each.name)
        elif isinstance(each, s.Call):
            found |= LOOKS_AT.get(each.function, set())
    return found
