"""Checking an expression against the vocabulary before anything is evaluated.

``Checker.kind`` gives the kind of an expression and notes every mistake on the way: an unknown
name, table, column, part, function or code; a comparison of things that cannot be compared; an
argument of the wrong kind; a name bound and never used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from engine.language import syntax as s
from engine.language.kinds import (
    ANY,
    DATE,
    DURATION,
    NULL,
    NUMBER,
    PARTS,
    TEXT,
    TRUTH,
    Kind,
    code_of,
    columns_of,
    comparable,
    fits,
    list_of,
    of_signature,
)
from engine.language.model import in_an_expression, reading_name
from engine.language.problems import nearest
from engine.language.signatures import ORDERED, SIGNATURES
from facts.vocabulary.codes import CodeBook
from facts.vocabulary.tables import Table

Report = Callable[[s.Place, str], None]

# Kinds of code that a constitution may add to freely: an unknown one is no mistake.
OPEN_CODES = frozenset({"document-item"})


@dataclass
class Scope:
    """The names that an expression may use, each with its kind."""

    tables: Mapping[str, Table]
    codes: CodeBook
    names: dict[str, Kind] = field(default_factory=dict)
    parameters: Mapping[str, Kind] = field(default_factory=dict)
    readings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    subject: Mapping[str, Kind] = field(default_factory=dict)
    outcomes: Mapping[str, Mapping[str, Kind]] = field(default_factory=dict)

    def with_names(self, **names: Kind) -> Scope:
        """The same scope with more names bound."""
        return replace(self, names={**self.names, **names})


class Checker:
    """Checks expressions of one obligation; ``used`` collects the names they used."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.used: set[str] = set()

    def kind(self, node: s.Node, scope: Scope) -> Kind:
        """The kind of ``node``; mistakes are reported, and their kind is *any*."""
        method = getattr(self, f"_{type(node).__name__.lower()}")
        kind: Kind = method(node, scope)
        return kind

    def expect(self, node: s.Node, scope: Scope, wanted: Kind, what: str) -> None:
        """Check that an expression is of a kind; ``what`` names it in the message."""
        given = self.kind(node, scope)
        if not fits(given, wanted):
            self.report(node.place, f"{what} must be a {wanted}, and this is a {given}")

    def _number(self, node: s.Number, scope: Scope) -> Kind:
        return NUMBER

    def _text(self, node: s.Text, scope: Scope) -> Kind:
        return TEXT

    def _truth(self, node: s.Truth, scope: Scope) -> Kind:
        return TRUTH

    def _null(self, node: s.Null, scope: Scope) -> Kind:
        return NULL

    def _dateliteral(self, node: s.DateLiteral, scope: Scope) -> Kind:
        return DATE

    def _durationliteral(self, node: s.DurationLiteral, scope: Scope) -> Kind:
        return DURATION

    def _placeholder(self, node: s.Placeholder, scope: Scope) -> Kind:
        self.report(
            node.place, f"${node.name} stands only in a form, and this form has no such part"
        )
        return ANY

    def _name(self, node: s.Name, scope: Scope) -> Kind:
        self.used.add(node.name)
        if node.name in scope.names:
            return scope.names[node.name]
        if node.name in scope.tables:
            return list_of(Kind("row", node.name))
        known = [*scope.names, *scope.tables, "audit", "subject", "parameter", "reading"]
        if node.name in ("audit", "subject", "parameter", "reading"):
            self.report(
                node.place, f"{node.name} needs a part, as in {node.name}.{_example(node.name)}"
            )
        else:
            self.report(
                node.place,
                f'nothing is called "{node.name}" here: neither a table, a list, a definition '
                f"nor a bound name{nearest(node.name, known)}",
            )
        return ANY

    def _attribute(self, node: s.Attribute, scope: Scope) -> Kind:
        special = self._special_part(node, scope)
        if special is not None:
            return special
        of = self.kind(node.of, scope)
        if of.base == "any":
            return ANY
        parts: Mapping[str, Kind]
        if of.base == "row" and of.detail in scope.tables:
            parts, what = columns_of(scope.tables[of.detail]), f"the table {of.detail}"
        elif of.base == "run":
            element = of.element or ANY
            parts = {"first": element, "second": element, "last": element, "length": NUMBER}
            what = "a run"
        elif of.base == "outcome":
            parts = scope.outcomes.get(of.detail or "", {})
            what = f"an outcome of {of.detail}"
        elif of.base in PARTS:
            parts, what = PARTS[of.base], f"a {of}"
        else:
            self.report(node.place, f"a {of} has no parts, so .{node.name} means nothing here")
            return ANY
        if node.name not in parts:
            self.report(
                node.place,
                f'{what} has no column or part "{node.name}"{nearest(node.name, parts)}',
            )
            return ANY
        return parts[node.name]

    def _special_part(self, node: s.Attribute, scope: Scope) -> Kind | None:
        """``parameter.x``, ``reading.x``, ``subject.x`` and ``audit.x``; None for any other."""
        if not isinstance(node.of, s.Name) or node.of.name in scope.names:
            return None
        of, name = node.of.name, node.name
        known: Mapping[str, Kind]
        if of == "parameter":
            known, what = scope.parameters, "no parameter is called"
        elif of == "reading":
            known = {in_an_expression(each): TEXT for each in scope.readings}
            what = "no reading is called"
        elif of == "subject":
            known, what = scope.subject, "the key of the subject has no part"
        elif of == "audit":
            known, what = PARTS["audit"], "the audit has no part"
        else:
            return None
        self.used.add(f"{of}.{name}")
        if name not in known:
            self.report(node.place, f'{what} "{name}"{nearest(name, known)}')
            return ANY
        return known[name]

    def _elements(self, node: s.Node, scope: Scope) -> Kind:
        kind = self.kind(node, scope)
        if kind.base == "any":
            return ANY
        if kind.base != "list":
            self.report(node.place, f"a list or a table is needed here, and this is a {kind}")
            return ANY
        return kind.element or ANY

    def _filter(self, node: s.Filter, scope: Scope) -> Kind:
        element = self._elements(node.of, scope)
        self.expect(node.condition, scope.with_names(item=element), TRUTH, "a filter")
        return list_of(element)

    def _ordered(self, node: s.Ordered, scope: Scope) -> Kind:
        if node.function not in ORDERED:
            self.report(
                node.place,
                f'"{node.function}(… by …)" is not known{nearest(node.function, ORDERED)}',
            )
        element = self._elements(node.of, scope)
        self.expect(node.key, scope.with_names(item=element), DATE, 'what follows "by"')
        return list_of(element)

    def _runs(self, node: s.Runs, scope: Scope) -> Kind:
        element = self._elements(node.of, scope)
        inner = scope.with_names(**{node.variable: element})
        self.expect(node.key, inner, DATE, 'what follows "order by"')
        self.expect(node.condition, inner, TRUTH, 'what follows "where"')
        return list_of(Kind("run", None, element))

    def _listof(self, node: s.ListOf, scope: Scope) -> Kind:
        kinds = [self.kind(each, scope) for each in node.items]
        first = next((kind for kind in kinds if kind.base != "any"), ANY)
        for each, kind in zip(node.items, kinds, strict=True):
            if not comparable(kind, first):
                self.report(each.place, f"a list of {first} holds no {kind}")
        return list_of(first)

    def _compare(self, node: s.Compare, scope: Scope) -> Kind:
        left, right = self.kind(node.left, scope), self.kind(node.right, scope)
        if not comparable(left, right):
            self.report(node.place, f"a {left} cannot be compared with a {right}")
        elif node.operator in ("=", "!="):
            self._check_code(left, node.right, scope)
            self._check_code(right, node.left, scope)
        elif left.base not in ("number", "date", "any") and left != NULL:
            self.report(node.place, f"a {left} is neither before nor after another")
        self._check_reading(node, scope)
        return TRUTH

    def _check_reading(self, node: s.Compare, scope: Scope) -> None:
        for part, other in ((node.left, node.right), (node.right, node.left)):
            if (
                isinstance(part, s.Attribute)
                and part.of == s.Name("reading")
                and isinstance(other, s.Text)
                and other.value not in scope.readings.get(reading_name(part.name), (other.value,))
            ):
                options = scope.readings[reading_name(part.name)]
                self.report(
                    other.place,
                    f'the reading {part.name} has no option "{other.value}": it has '
                    f"{', '.join(options)}{nearest(other.value, options)}",
                )

    def _check_code(self, kind: Kind, other: s.Node, scope: Scope) -> None:
        """Where a column of codes meets a text, the text is one of those codes."""
        if kind.base != "text" or kind.detail is None or kind.detail in OPEN_CODES:
            return
        if isinstance(other, s.ListOf):
            for each in other.items:
                self._check_code(kind, each, scope)
        if not isinstance(other, s.Text):
            return
        known = {code.code for code in scope.codes.of_kind(kind.detail)}
        if known and other.value not in known:
            self.report(
                other.place,
                f'"{other.value}" is no {kind.detail} code{nearest(other.value, known)}',
            )

    def _ininterval(self, node: s.InInterval, scope: Scope) -> Kind:
        value = self.kind(node.value, scope)
        for end in (node.low, node.high):
            kind = self.kind(end, scope)
            if not comparable(value, kind):
                self.report(end.place, f"a {value} cannot be compared with a {kind}")
        return TRUTH

    def _inlist(self, node: s.InList, scope: Scope) -> Kind:
        value = self.kind(node.value, scope)
        element = self._elements(node.among, scope)
        if not comparable(value, element):
            self.report(node.place, f"a {value} cannot be in a list of {element}")
        self._check_code(value, node.among, scope)
        return TRUTH

    def _arithmetic(self, node: s.Arithmetic, scope: Scope) -> Kind:
        left, right = self.kind(node.left, scope), self.kind(node.right, scope)
        if "any" in (left.base, right.base):
            return right if left.base == "any" else left
        answers = {
            ("number", "number"): NUMBER,
            ("date", "duration"): DATE,
            ("duration", "duration"): DURATION,
        }
        if node.operator == "+":
            answers |= {("duration", "date"): DATE, ("text", "text"): TEXT}
        if node.operator == "-":
            answers[("date", "date")] = NUMBER
        answer = answers.get((left.base, right.base))
        if answer is None or (node.operator in "*/" and answer != NUMBER):
            word = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}[node.operator]
            self.report(node.place, f"one cannot {word} a {left} and a {right}")
            return ANY
        return answer

    def _all_truths(self, parts: tuple[s.Node, ...], scope: Scope, word: str) -> Kind:
        for part in parts:
            self.expect(part, scope, TRUTH, f'each side of "{word}"')
        return TRUTH

    def _and(self, node: s.And, scope: Scope) -> Kind:
        return self._all_truths(node.parts, scope, "and")

    def _or(self, node: s.Or, scope: Scope) -> Kind:
        return self._all_truths(node.parts, scope, "or")

    def _not(self, node: s.Not, scope: Scope) -> Kind:
        return self._all_truths((node.part,), scope, "not")

    def _conditional(self, node: s.Conditional, scope: Scope) -> Kind:
        self.expect(node.condition, scope, TRUTH, 'what follows "if"')
        then, otherwise = self.kind(node.then, scope), self.kind(node.otherwise, scope)
        if not comparable(then, otherwise):
            self.report(node.place, f'"then" gives a {then} and "else" a {otherwise}')
        return otherwise if then.base in ("null", "any") else then

    def _quantified(self, node: s.Quantified, scope: Scope) -> Kind:
        inner, names = self._bound(node.bindings, scope)
        self.expect(node.condition, inner, TRUTH, 'what follows "satisfies"')
        self._unused(names, node.place)
        return TRUTH

    def _forreturn(self, node: s.ForReturn, scope: Scope) -> Kind:
        inner, names = self._bound(node.bindings, scope)
        result = self.kind(node.result, inner)
        self._unused(names, node.place)
        return list_of(result)

    def _bound(
        self, bindings: tuple[tuple[str, s.Node], ...], scope: Scope
    ) -> tuple[Scope, list[str]]:
        for name, collection in bindings:
            element = self._elements(collection, scope)
            if name in scope.tables:
                self.report(collection.place, f'"{name}" is a table: bind another name')
            scope = scope.with_names(**{name: element})
            self.used.discard(name)
        return scope, [name for name, _ in bindings]

    def _unused(self, names: list[str], place: s.Place) -> None:
        for name in names:
            if name not in self.used:
                self.report(place, f'"{name}" is bound here and never used')

    def _call(self, node: s.Call, scope: Scope) -> Kind:
        signature = SIGNATURES.get(node.function)
        if signature is None:
            known = [*SIGNATURES, *ORDERED]
            self.report(
                node.place,
                f'no function is called "{node.function}"{nearest(node.function, known)}',
            )
            return ANY
        fewest = sum(1 for each in signature.takes if not each.endswith("?"))
        given = [self.kind(each, scope) for each in node.arguments]
        if not fewest <= len(given) <= len(signature.takes):
            takes = (
                fewest if fewest == len(signature.takes) else f"{fewest} to {len(signature.takes)}"
            )
            self.report(node.place, f"{node.function} takes {takes} arguments, not {len(given)}")
            return ANY
        for argument, kind, wanted_name in zip(
            node.arguments, given, signature.takes, strict=False
        ):
            wanted = of_signature(wanted_name)
            if not fits(kind, wanted):
                self.report(
                    argument.place, f"{node.function} needs a {wanted} here, and this is a {kind}"
                )
            if wanted.base == "text" and wanted.detail:
                self._check_code(wanted, argument, scope)
        return self._answer(node, signature.gives, given, scope)

    def _answer(self, node: s.Call, gives: str, given: list[Kind], scope: Scope) -> Kind:
        if gives == "same":
            return (given[0].element or ANY) if given[0].base == "list" else given[0]
        if gives == "same list":
            return given[0]
        if node.function == "outcomes":
            (name,) = node.arguments
            if not isinstance(name, s.Text) or name.value not in scope.outcomes:
                said = name.value if isinstance(name, s.Text) else "…"
                self.report(
                    name.place,
                    f'outcomes("{said}") names no obligation of a clause before this one'
                    f"{nearest(said, scope.outcomes)}",
                )
                return list_of(ANY)
            return list_of(Kind("outcome", name.value))
        if node.function == "list contains" and given[0].element is not None:
            self._check_code(given[0].element, node.arguments[1], scope)
        return of_signature(gives)


def _example(name: str) -> str:
    return {"audit": "date", "subject": "person", "parameter": "a_name", "reading": "a_name"}[name]


__all__ = ["Checker", "Scope", "code_of"]
