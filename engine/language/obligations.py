"""Assembling one obligation: its form filled in, its expressions parsed and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from engine.language import schema
from engine.language import syntax as s
from engine.language.checking import Checker, Scope
from engine.language.kinds import DATE, PERIOD, TEXT, TRUTH, Kind
from engine.language.model import (
    Attested,
    Confidential,
    Obligation,
    Population,
    Sentence,
    reading_name,
)
from engine.language.parser import ExpressionError, parse
from engine.language.problems import nearest
from engine.language.signatures import LOOKS_AT
from engine.language.subjects import SUBJECTS, is_date
from engine.language.validating import validated
from engine.language.writing import Author, Path, Written, fill_words, merge
from engine.language.yaml_source import Document
from engine.results import ObligationClass, Severity
from facts.vocabulary.codes import CodeBook

Forms = Mapping[str, tuple[Document, schema.FormFile]]

ATTESTED_FORM = "attested"


@dataclass(frozen=True)
class Draft:
    """An obligation as written, and where."""

    document: Document
    path: Path
    clause: schema.ClauseEntry
    entry: schema.ObligationEntry


class ObligationAssembly:
    """Puts one obligation together. One instance an obligation."""

    def __init__(
        self,
        author: Author,
        scope: Scope,
        forms: Forms,
        outcomes: Mapping[str, Mapping[str, Kind]],
        codes: CodeBook,
    ) -> None:
        self.author = author
        self.scope = scope
        self.forms = forms
        self.outcomes = dict(outcomes)
        self.codes = codes
        self.checker = Checker(lambda place, message: None)
        self.nodes: list[s.Node] = []

    def obligation(self, draft: Draft) -> Obligation | None:
        """The obligation, or None where what is written has no shape to work with."""
        entry, written = draft.entry, self._written(draft)
        if written is None:
            return None
        filled = self._filled(draft, written)
        if filled is None:
            return None
        if entry.class_ in ("informational", "not yet encoded") or entry.same_as is not None:
            if filled.population is not None:
                self.author.problem(
                    draft.document,
                    draft.path,
                    f"an obligation that is {_why_not(entry)} tests nothing",
                )
            return self._untested(draft, filled)
        return self._tested(draft, filled, written)

    def _written(self, draft: Draft) -> Written | None:
        """Where the fields stand, and the parts of the form."""
        entry = draft.entry
        data = draft.document.data["clauses"][draft.path[1]]["obligations"][draft.path[3]]
        own = frozenset(data)
        name, given = entry.form, dict(entry.with_)
        usage: Path = (*draft.path, "with") if entry.with_ else (*draft.path, "form")
        if entry.class_ == "attested" and entry.form is None and entry.population is None:
            name, usage = ATTESTED_FORM, draft.path
            body = entry.body or draft.clause.body
            root = body if self.codes.find("body", body) else "board"
            life = entry.attested.good_for if entry.attested else '@"P12M"'
            given = {
                "clause": draft.clause.clause,
                "obligation": entry.id,
                "body": root,
                "life": life,
            }
        if name is None:
            return Written(draft.document, draft.path, None, own, {}, usage)
        if name not in self.forms:
            message = f'no form is called "{name}"{nearest(name, self.forms)}'
            self.author.problem(draft.document, (*draft.path, "form"), message)
            return None
        document, form = self.forms[name]
        parts = self._parts(draft, form, given, usage)
        return Written(draft.document, draft.path, document, own, parts, usage)

    def _parts(
        self, draft: Draft, form: schema.FormFile, given: dict[str, Any], usage: Path
    ) -> dict[str, s.Node | str]:
        parts: dict[str, s.Node | str] = {}
        for name in given:
            if name not in form.parts:
                message = f'the form {form.form} has no part "{name}"{nearest(name, form.parts)}'
                self.author.problem(draft.document, (*usage, name), message)
        for name, part in form.parts.items():
            value = given.get(name, part.default)
            if value is None:
                message = f'the form {form.form} needs "{name}": {part.what}'
                self.author.problem(draft.document, usage, message)
                continue
            parts[name] = self._part(draft, (*usage, name), part.is_, value)
        return parts

    def _part(self, draft: Draft, path: Path, kind: str, value: Any) -> s.Node | str:
        if kind in ("code", "column"):
            return str(value)
        if isinstance(value, list):
            return _listed(value)
        text = draft.document.sources.get(path, (str(value), 1, 1))[0]
        try:
            return parse(text)
        except ExpressionError as error:
            place = s.Place(error.line, error.column)
            self.author.problem_at(draft.document, path, place, error.message)
            return s.Null()

    def _filled(self, draft: Draft, written: Written) -> schema.ObligationEntry | None:
        """The obligation's own fields laid over its form's."""
        if written.form is None:
            return draft.entry
        data = draft.document.data["clauses"][draft.path[1]]["obligations"][draft.path[3]]
        form = written.form.data["obligation"]
        merged = merge(form, data)
        return validated(schema.ObligationEntry, merged, draft.document, draft.path, self.author)

    def _untested(self, draft: Draft, entry: schema.ObligationEntry) -> Obligation:
        return Obligation(
            clause=draft.clause.clause,
            id=entry.id,
            obligation_class=ObligationClass(entry.class_),
            summary=entry.summary,
            body=entry.body or draft.clause.body,
            same_as=entry.same_as,
            population=None,
            exceptions=(),
            definitions={},
            requirement=None,
            done_on=None,
            due=None,
            late=None,
            late_when=None,
            settles_early=frozenset(),
            outlook=False,
            silence="not-evidenced",
            since=None,
            values_as_at=None,
            bearer=entry.bearer,
            report_to=entry.report_to,
            severity=entry.severity or Severity.MINOR,
            remedy=entry.remedy,
            explain={},
            confidential=None,
            attested=_attested(entry),
            parents=(),
            tables=frozenset(),
            readings=frozenset(),
        )

    def _tested(
        self, draft: Draft, entry: schema.ObligationEntry, written: Written
    ) -> Obligation | None:
        self.written = written
        if entry.population is None:
            message = 'an automated obligation needs a "population": for whom it is tested'
            self.author.problem(draft.document, draft.path, message)
            return None
        if entry.requirement is None and entry.done_on is None:
            message = 'an obligation needs a "requirement", or "done on" the day of an act, or both'
            self.author.problem(draft.document, draft.path, message)
        self._check_settings(draft, entry)
        population, scope = self._population(entry.population)
        scope, definitions = self._definitions(entry, scope)
        exceptions = tuple(
            (
                self._node(("exceptions", at, "when"), each.when, scope, TRUTH, "an exception"),
                each.reason,
            )
            for at, each in enumerate(entry.exceptions)
        )
        optional = {
            name: self._optional(entry, name, scope, kind)
            for name, kind in (
                ("requirement", TRUTH),
                ("done_on", DATE),
                ("due", DATE),
                ("late_when", TRUTH),
                ("since", DATE),
                ("values_as_at", DATE),
            )
        }
        explain = self._explain(entry, scope)
        self._check_unused(entry, population)
        walked = [each for node in self.nodes for each in node.walk()]
        return Obligation(
            clause=draft.clause.clause,
            id=entry.id,
            obligation_class=ObligationClass(entry.class_),
            summary=entry.summary,
            body=entry.body or draft.clause.body,
            same_as=None,
            population=population,
            exceptions=exceptions,
            definitions=definitions,
            requirement=optional["requirement"],
            done_on=optional["done_on"],
            due=optional["due"],
            late=entry.late,
            late_when=optional["late_when"],
            settles_early=frozenset(
                ("kept",) if entry.settles_early is None else entry.settles_early
            ),
            outlook=bool(entry.outlook),
            silence=entry.silence or "not-evidenced",
            since=optional["since"],
            values_as_at=optional["values_as_at"],
            bearer=self._words(entry.bearer),
            report_to=self._words(entry.report_to),
            severity=entry.severity or Severity.MINOR,
            remedy=self._words(entry.remedy),
            explain=explain,
            confidential=Confidential(**entry.confidential.model_dump())
            if entry.confidential
            else None,
            attested=_attested(entry),
            parents=tuple(
                sorted(
                    each.arguments[0].value
                    for each in walked
                    if isinstance(each, s.Call)
                    and each.function == "outcomes"
                    and isinstance(each.arguments[0], s.Text)
                )
            ),
            tables=frozenset(_tables(walked, self.scope)),
            readings=frozenset(
                reading_name(each.name)
                for each in walked
                if isinstance(each, s.Attribute) and each.of == s.Name("reading")
            ),
        )

    def _check_settings(self, draft: Draft, entry: schema.ObligationEntry) -> None:
        def complain(name: str, message: str) -> None:
            document, path = self.written.origin((name,))
            self.author.problem(document, path, message)

        if entry.late is not None and entry.due is None:
            complain("late", '"late" needs a "due": nothing without a due day is late')
        if entry.done_on is not None and entry.due is not None and entry.late is None:
            complain("done on", '"done on" with a "due" needs "late": breach or cures')
        if entry.outlook and entry.due is None:
            complain("outlook", '"outlook" needs a "due": only what is pending has one')
        bearer = entry.bearer
        if bearer is not None and not bearer.startswith(("subject.", "$")):
            self._check_office("bearer", bearer)
        if entry.report_to is not None:
            self._check_office("report to", entry.report_to)

    def _check_office(self, name: str, office: str) -> None:
        known = [each.code for kind in ("post", "body") for each in self.codes.of_kind(kind)]
        if office not in known:
            document, path = self.written.origin((name,))
            message = f'"{office}" is neither a post nor a body{nearest(office, known)}'
            self.author.problem(document, path, message)

    def _population(self, entry: schema.PopulationEntry) -> tuple[Population, Scope]:
        scope = replace(self.scope, outcomes=self.outcomes)
        each: list[tuple[str, s.Node]] = []
        for name, text in entry.each.items():
            path: Path = ("population", "each", name)
            node = self._parsed(path, text)
            self.checker.report = self.written.reporter(self.author, path)
            kind = self.checker.kind(node, scope)
            if kind.base not in ("list", "any"):
                self.checker.report(node.place, f"a list or a table is needed here, not a {kind}")
            scope = scope.with_names(**{name: kind.element or Kind("any")})
            each.append((name, node))
        where = None
        if entry.where is not None:
            where = self._node(("population", "where"), entry.where, scope, TRUTH, '"where"')
        key = self._key(entry, scope)
        event = None
        if entry.event is not None:
            event = self._node(("population", "event"), entry.event, scope, DATE, '"event"')
        if entry.period is not None:
            bound = scope.names.get(entry.period)
            if entry.period not in entry.each or bound != PERIOD:
                document, full = self.written.origin(("population", "period"))
                periods = [name for name in entry.each if scope.names.get(name) == PERIOD]
                message = f'"{entry.period}" names no period bound under "each"'
                self.author.problem(document, full, message + nearest(entry.period, periods))
        subject = {name: DATE if is_date(entry.subject, name) else TEXT for name, _ in key}
        scope = replace(scope, subject=subject)
        return Population(entry.subject, tuple(each), where, key, event, entry.period), scope

    def _key(self, entry: schema.PopulationEntry, scope: Scope) -> tuple[tuple[str, s.Node], ...]:
        document, full = self.written.origin(("population", "subject"))
        parts = SUBJECTS.get(entry.subject)
        if parts is None:
            message = f'"{entry.subject}" is no kind of subject{nearest(entry.subject, SUBJECTS)}'
            self.author.problem(document, full, message)
            return ()
        if set(entry.key) != set(parts):
            message = (
                f"the key of a {entry.subject} is {', '.join(parts)}, not {', '.join(entry.key)}"
            )
            self.author.problem(document, full, message)
            return ()
        return tuple(
            (
                name,
                self._node(
                    ("population", "key", name),
                    entry.key[name],
                    scope,
                    DATE if is_date(entry.subject, name) else TEXT,
                    f"the key {name}",
                ),
            )
            for name in parts
        )

    def _definitions(
        self, entry: schema.ObligationEntry, scope: Scope
    ) -> tuple[Scope, Mapping[str, s.Node]]:
        found: dict[str, s.Node] = {}
        for name, text in entry.define.items():
            path: Path = ("define", name)
            node = self._parsed(path, text)
            self.checker.report = self.written.reporter(self.author, path)
            if name in scope.names or name in scope.tables:
                self.checker.report(node.place, f'"{name}" already names something else')
            kind = self.checker.kind(node, scope)
            scope = scope.with_names(**{name: kind})
            found[name] = node
        return scope, found

    def _optional(
        self, entry: schema.ObligationEntry, name: str, scope: Scope, kind: Kind
    ) -> s.Node | None:
        text = getattr(entry, name)
        if text is None:
            return None
        shown = name.replace("_", " ")
        return self._node((shown,), text, scope, kind, f'"{shown}"')

    def _node(self, path: Path, text: str, scope: Scope, kind: Kind, what: str) -> s.Node:
        node = self._parsed(path, text)
        self.checker.report = self.written.reporter(self.author, path)
        self.checker.expect(node, scope, kind, what)
        return node

    def _parsed(self, path: Path, text: str) -> s.Node:
        node = self.written.expression(self.author, path, text)
        self.nodes.append(node)
        return node

    def _explain(self, entry: schema.ObligationEntry, scope: Scope) -> Mapping[str, Sentence]:
        found: dict[str, Sentence] = {}
        if entry.explain is None:
            return found
        for name, text in entry.explain.model_dump(by_alias=True).items():
            if text is None:
                continue
            path: Path = ("explain", name)
            sentence = self.written.sentence(self.author, path, text)
            self.checker.report = self.written.reporter(self.author, path)
            for piece in sentence:
                if isinstance(piece, s.Node):
                    self.checker.kind(piece, scope)
                    self.nodes.append(piece)
            found[name.replace(" ", "-")] = sentence
        return found

    def _words(self, text: str | None) -> str | None:
        return None if text is None else fill_words(text, self.written.parts)

    def _check_unused(self, entry: schema.ObligationEntry, population: Population) -> None:
        used = self.checker.used
        document, full = self.written.origin(("population", "each"))
        for name, _ in population.each:
            if name not in used and name != population.period:
                self.author.problem(
                    document, (*full, name), f'"{name}" is bound here and never used'
                )
        for name in entry.define:
            if name not in used:
                document, full = self.written.origin(("define",))
                message = f'"{name}" is defined here and never used'
                self.author.problem(document, (*full, name), message)


def _attested(entry: schema.ObligationEntry) -> Attested | None:
    return Attested(entry.attested.evidence, entry.attested.by) if entry.attested else None


def _why_not(entry: schema.ObligationEntry) -> str:
    return "the same as another" if entry.same_as else entry.class_


def _listed(value: Any) -> s.Node:
    if isinstance(value, list):
        return s.ListOf(tuple(_listed(each) for each in value))
    return s.Text(str(value))


def _tables(walked: list[s.Node], scope: Scope) -> set[str]:
    """The tables that an obligation looks at, directly or through a function."""
    found: set[str] = set()
    for each in walked:
        if isinstance(each, s.Name) and each.name in scope.tables:
            found.add(each.name)
        elif isinstance(each, s.Call):
            found |= LOOKS_AT.get(each.function, set())
    return found
