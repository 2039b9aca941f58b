"""Checking an expression against the vocabulary before anything is evaluated.

``Checker.kind`` gives the kind of an expression and notes every mistake on the way: an unknown
name, table, column, part, function or code; a comparison of things that cannot be compared; an
argument of the wrong kind; a name bound and never used, or that hides another.
"""

from __future__ import annotations

from collections.abc import Mapping

from engine.language import comparing
from engine.language import syntax as s
from engine.language.calls import call
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
    comparable,
    fits,
    list_of,
)
from engine.language.model import in_an_expression
from engine.language.problems import meant, nearest
from engine.language.scope import OWN_WORDS, Report, Scope
from engine.language.signatures import ORDERED

_SUMS: Mapping[tuple[str, str, str], Kind] = {
    ("number", "+", "number"): NUMBER,
    ("number", "-", "number"): NUMBER,
    ("number", "*", "number"): NUMBER,
    ("number", "/", "number"): NUMBER,
    ("date", "+", "duration"): DATE,
    ("duration", "+", "date"): DATE,
    ("date", "-", "duration"): DATE,
    ("date", "-", "date"): NUMBER,
    ("duration", "+", "duration"): DURATION,
    ("text", "+", "text"): TEXT,
}
_JOINED = {
    "+": "{} and {} cannot be added",
    "-": "{1} cannot be taken from {0}",
    "*": "{} and {} cannot be multiplied",
    "/": "{} cannot be divided by {}",
}
_EXAMPLES = {
    **{"audit": "date", "subject": "person"},
    **dict.fromkeys(("parameter", "reading", "edition"), "a_name"),
}


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
        if not fits(given, wanted) or (given == NULL and wanted == TRUTH):
            self.report(node.place, f"{what} must be {wanted.phrase}, and this is {given.phrase}")

    def elements(self, node: s.Node, scope: Scope) -> Kind:
        """The kind of the items of a list or a table; anything else is reported."""
        kind = self.kind(node, scope)
        if kind.base == "any":
            return ANY
        if kind.base != "list":
            self.report(node.place, f"a list or a table is needed here, and this is {kind.phrase}")
            return ANY
        return kind.element or ANY

    # Literals

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
        self.report(node.place, f"${node.name} stands only in a form: it is a part of one")
        return ANY

    def _listof(self, node: s.ListOf, scope: Scope) -> Kind:
        kinds = [self.kind(each, scope) for each in node.items]
        first = next((kind for kind in kinds if kind.base != "any"), ANY)
        for each, kind in zip(node.items, kinds, strict=True):
            if not comparable(kind, first):
                self.report(each.place, f"{list_of(first).phrase} holds no {kind}")
        return list_of(first)

    # Names and parts

    def _name(self, node: s.Name, scope: Scope) -> Kind:
        name = node.name
        self.used.add(name)
        if name in scope.names:
            return scope.names[name]
        if name in scope.tables:
            return list_of(Kind("row", name))
        if name in _EXAMPLES:
            self.report(node.place, f"{name} needs a part, as in {name}.{_EXAMPLES[name]}")
        elif name == "item":
            self.report(node.place, '"item" means something only in a filter and after "by"')
        elif name in scope.later:
            message = f'"{name}" is not defined yet: a definition uses only those above it'
            self.report(node.place, message)
        else:
            known = [*scope.names, *scope.tables, *OWN_WORDS]
            self.used.add(meant(name, known) or name)
            self.report(
                node.place,
                f'nothing is called "{name}" here: neither a table, a list, a definition '
                f"nor a bound name{nearest(name, known)}{_as_a_column(name, scope)}",
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
        if of.base == "row" and of.detail is not None and of.detail in scope.tables:
            parts, what = scope.columns_of(of.detail), f"the table {of.detail}"
        elif of.base == "run":
            element = of.element or ANY
            items = dict.fromkeys(("first", "second", "reached", "last"), element)
            parts, what = {**items, "length": NUMBER}, "a run"
        elif of.base == "outcome":
            parts = scope.outcomes.get(of.detail or "", {})
            what = f"an outcome of {of.detail}"
        elif of.base in PARTS:
            parts, what = PARTS[of.base], f"{of.phrase}"
        else:
            self.report(node.place, f"{of.phrase} has no parts, so .{node.name} means nothing here")
            return ANY
        return self._part(node, parts, f"{what} has no column or part")

    def _special_part(self, node: s.Attribute, scope: Scope) -> Kind | None:
        """``parameter.x``, ``reading.x``, ``edition.x``, ``subject.x``, ``audit.x``; else None."""
        if not isinstance(node.of, s.Name) or node.of.name in scope.names:
            return None
        of = node.of.name
        readings = {in_an_expression(each): TEXT for each in scope.readings}
        if of == "parameter":
            found = self._part(node, scope.parameters, "no parameter is called")
        elif of == "reading":
            found = self._part(node, readings, "no reading is called")
        elif of == "subject":
            found = self._part(node, scope.subject, "the key of the subject has no part")
        elif of == "edition":
            editions = {in_an_expression(each): DATE for each in scope.editions}
            found = self._part(node, editions, "no edition is called")
        elif of == "audit":
            found = self._part(node, PARTS["audit"], "the audit has no part")
        else:
            return None
        if found == ANY and of in ("parameter", "reading"):
            known = scope.parameters if of == "parameter" else readings
            self.used.add(f"{of}.{meant(node.name, known)}")
        self.used.add(f"{of}.{node.name}")
        return found

    def _part(self, node: s.Attribute, parts: Mapping[str, Kind], what: str) -> Kind:
        if node.name in parts:
            return parts[node.name]
        self.report(node.place, f'{what} "{node.name}"{nearest(node.name, parts)}')
        return ANY

    # Conditions

    def _compare(self, node: s.Compare, scope: Scope) -> Kind:
        comparing.compare(self, node, scope)
        return TRUTH

    def _ininterval(self, node: s.InInterval, scope: Scope) -> Kind:
        comparing.in_interval(self, node, scope)
        return TRUTH

    def _inlist(self, node: s.InList, scope: Scope) -> Kind:
        comparing.in_list(self, node, scope)
        return TRUTH

    def _and(self, node: s.And, scope: Scope) -> Kind:
        return self._all_truths(node.parts, scope, 'each side of "and"')

    def _or(self, node: s.Or, scope: Scope) -> Kind:
        return self._all_truths(node.parts, scope, 'each side of "or"')

    def _not(self, node: s.Not, scope: Scope) -> Kind:
        return self._all_truths((node.part,), scope, 'what stands in "not"')

    def _all_truths(self, parts: tuple[s.Node, ...], scope: Scope, what: str) -> Kind:
        for part in parts:
            self.expect(part, scope, TRUTH, what)
        return TRUTH

    def _conditional(self, node: s.Conditional, scope: Scope) -> Kind:
        self.expect(node.condition, scope, TRUTH, 'what follows "if"')
        then, otherwise = self.kind(node.then, scope), self.kind(node.otherwise, scope)
        kinds = (_each(then), _each(otherwise))
        alike = comparable(then, otherwise) and comparable(*kinds)
        if not alike or (NULL in kinds and TRUTH in kinds):
            self.report(node.place, f'"then" gives {then.phrase} and "else" {otherwise.phrase}')
        for part, kind in ((node.then, then), (node.otherwise, otherwise)):
            if _each(kind).base not in comparing.SIMPLE and _each(kind).base != "truth":
                message = f'"if" chooses between values, or lists of values, not {kind.phrase}'
                self.report(part.place, message)
        return otherwise if then.base in ("null", "any") else then

    # Sums

    def _arithmetic(self, node: s.Arithmetic, scope: Scope) -> Kind:
        left, right = self.kind(node.left, scope), self.kind(node.right, scope)
        if node.operator == "/" and node.right == s.Number(0):
            self.report(node.right.place, "nothing can be divided by 0")
        if "any" in (left.base, right.base):
            return ANY
        answer = _SUMS.get((left.base, node.operator, right.base))
        if answer is None:
            self.report(node.place, _JOINED[node.operator].format(left.phrase, right.phrase))
            return ANY
        return answer

    # Lists

    def _filter(self, node: s.Filter, scope: Scope) -> Kind:
        if node.variable == "item":
            element = self.elements(node.of, scope)
            inner = scope.bound("item", element, node.of)
            self.expect(node.condition, inner, TRUTH, "a filter")
            return list_of(element)
        bindings = ((node.variable, node.of),)
        inner = self._bound(bindings, node.named_at, scope)
        self.expect(node.condition, inner, TRUTH, 'what follows "where"')
        self._unused(bindings, node.named_at)
        return list_of(inner.names[node.variable])

    def _ordered(self, node: s.Ordered, scope: Scope) -> Kind:
        if node.function not in ORDERED:
            hint = nearest(node.function, ORDERED)
            self.report(node.place, f'"{node.function}(… by …)" is not known{hint}')
        element = self.elements(node.of, scope)
        inner = scope.bound("item", element, node.of)
        self.expect(node.key, inner, DATE, 'what follows "by"')
        self._number_of(node.number, scope)
        return list_of(element)

    def _number_of(self, number: tuple[s.Node, ...], scope: Scope) -> None:
        """Check how many items are asked for, where it is said: at least one."""
        for each in number:
            self.expect(each, scope, NUMBER, "how many")
            if each == s.Number(0):
                self.report(each.place, "how many must be at least 1, and this is 0")

    def _runs(self, node: s.Runs, scope: Scope) -> Kind:
        bindings = ((node.variable, node.of),)
        inner = self._bound(bindings, node.named_at, scope)
        self.expect(node.key, inner, DATE, 'what follows "order by"')
        self.expect(node.condition, inner, TRUTH, 'what follows "where"')
        self._unused(bindings, node.named_at)
        self._number_of(node.number, scope)
        return list_of(Kind("run", None, inner.names[node.variable]))

    def _quantified(self, node: s.Quantified, scope: Scope) -> Kind:
        inner = self._bound(node.bindings, node.named_at, scope)
        self.expect(node.condition, inner, TRUTH, 'what follows "satisfies"')
        self._unused(node.bindings, node.named_at)
        return TRUTH

    def _forreturn(self, node: s.ForReturn, scope: Scope) -> Kind:
        inner = self._bound(node.bindings, node.named_at, scope)
        result = self.kind(node.result, inner)
        self._unused(node.bindings, node.named_at)
        return list_of(result)

    def _bound(
        self,
        bindings: tuple[tuple[str, s.Node], ...],
        places: tuple[s.Place, ...],
        scope: Scope,
    ) -> Scope:
        for (name, collection), place in zip(bindings, places, strict=True):
            element = self.elements(collection, scope)
            if scope.is_taken(name):
                self.report(place, f'"{name}" already means something here: bind another name')
            scope = scope.bound(name, element, collection)
            self.used.discard(name)
        return scope

    def _unused(
        self, bindings: tuple[tuple[str, s.Node], ...], places: tuple[s.Place, ...]
    ) -> None:
        for (name, _), place in zip(bindings, places, strict=True):
            if name not in self.used:
                self.report(place, f'"{name}" is bound here and never used')

    def _call(self, node: s.Call, scope: Scope) -> Kind:
        return call(self, node, scope)


def _as_a_column(name: str, scope: Scope) -> str:
    """How the column that a name may mean is written, where a row that is bound has such a one."""
    rows = [each for each, kind in scope.names.items() if name in _parts(kind, scope)]
    rows = ["item"] if "item" in rows else rows
    columns = " or ".join(f"{each}.{name}" for each in rows)
    return f" (a column stands after its row: {columns})" if columns else ""


def _parts(kind: Kind, scope: Scope) -> Mapping[str, Kind]:
    """The columns of a row, or the parts of what else has some."""
    if kind.base == "row" and kind.detail in scope.tables:
        return scope.columns_of(kind.detail or "")
    return PARTS.get(kind.base, {})


def _each(kind: Kind) -> Kind:
    """What a list holds; anything else is itself."""
    return kind.element if kind.base == "list" and kind.element is not None else kind


__all__ = ["Checker"]
