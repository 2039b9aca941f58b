"""From the text of an expression to its tree."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from lark import Lark, Token, Transformer, UnexpectedInput, v_args
from lark.exceptions import VisitError

from engine.language import syntax as s


class ExpressionError(Exception):
    """An expression that cannot be read; ``line`` and ``column`` count from 1 within it."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.message = message


_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


def _at_literal(text: str, place: s.Place) -> s.Node:
    body = text[2:-1]
    matched = _DURATION.fullmatch(body)
    if matched and body != "P":
        years, months, weeks, days = (int(part or 0) for part in matched.groups())
        return s.DurationLiteral(years * 12 + months, weeks * 7 + days, place=place)
    try:
        return s.DateLiteral(date.fromisoformat(body).toordinal(), place=place)
    except ValueError:
        raise ExpressionError(
            place.line,
            place.column,
            f'"{body}" is neither a date (@"2018-03-31") nor a length of time '
            f'(@"P3Y", @"P12M", @"P7D")',
        ) from None


@v_args(meta=True)
class _Build(Transformer[Token, s.Node]):
    """Lark's tree, turned into ours."""

    def _p(self, meta: Any) -> s.Place:
        return s.Place(getattr(meta, "line", 1), getattr(meta, "column", 1))

    def conditional(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Conditional(*parts, place=self._p(meta))

    def binding(self, meta: Any, parts: list[Any]) -> tuple[str, s.Node]:
        return (str(parts[0]), parts[1])

    def for_return(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.ForReturn(tuple(parts[:-1]), parts[-1], place=self._p(meta))

    def some(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Quantified(False, tuple(parts[:-1]), parts[-1], place=self._p(meta))

    def every(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Quantified(True, tuple(parts[:-1]), parts[-1], place=self._p(meta))

    def disjunction(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Or(tuple(parts), place=self._p(meta))

    def conjunction(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.And(tuple(parts), place=self._p(meta))

    def compare(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Compare(str(parts[1]), parts[0], parts[2], place=self._p(meta))

    def in_interval(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.InInterval(*parts, place=self._p(meta))

    def in_values(self, meta: Any, parts: list[Any]) -> s.Node:
        among = s.ListOf(tuple(parts[1:]), place=parts[1].place)
        return s.InList(parts[0], among, place=self._p(meta))

    def in_list(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.InList(*parts, place=self._p(meta))

    def add(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Arithmetic("+", *parts, place=self._p(meta))

    def subtract(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Arithmetic("-", *parts, place=self._p(meta))

    def multiply(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Arithmetic("*", *parts, place=self._p(meta))

    def divide(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Arithmetic("/", *parts, place=self._p(meta))

    def negative(self, meta: Any, parts: list[Any]) -> s.Node:
        place = self._p(meta)
        return s.Arithmetic("-", s.Number(0, place=place), parts[0], place=place)

    def attribute(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Attribute(parts[0], str(parts[1]), place=self._p(meta))

    def placeholder_attribute(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Attribute(parts[0], str(parts[1]), place=self._p(meta))

    def filter(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Filter(*parts, place=self._p(meta))

    def number(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Number(int(parts[0]), place=self._p(meta))

    def text(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Text(str(parts[0])[1:-1], place=self._p(meta))

    def at_literal(self, meta: Any, parts: list[Any]) -> s.Node:
        return _at_literal(str(parts[0]), self._p(meta))

    def true(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Truth(True, place=self._p(meta))

    def false(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Truth(False, place=self._p(meta))

    def unknown(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Truth(None, place=self._p(meta))

    def null(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Null(place=self._p(meta))

    def name(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Name(str(parts[0]), place=self._p(meta))

    def placeholder(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Placeholder(str(parts[0])[1:], place=self._p(meta))

    def call(self, meta: Any, parts: list[Any]) -> s.Node:
        function, *arguments = parts
        if str(function) == "not" and len(arguments) == 1:
            return s.Not(arguments[0], place=self._p(meta))
        return s.Call(str(function), tuple(arguments), place=self._p(meta))

    def ordered(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Ordered(str(parts[0]), parts[1], parts[2], place=self._p(meta))

    def runs(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.Runs(str(parts[0]), *parts[1:], place=self._p(meta))

    def list(self, meta: Any, parts: list[Any]) -> s.Node:
        return s.ListOf(tuple(parts), place=self._p(meta))


@cache
def _lark() -> Lark:
    grammar = files("engine.language").joinpath("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", propagate_positions=True, maybe_placeholders=False)


@cache
def parse(text: str) -> s.Node:
    """The tree of an expression.

    Raises ExpressionError with the place (within the text) of the first word that does not fit.
    """
    try:
        return _Build().transform(_lark().parse(text))  # type: ignore[arg-type]
    except UnexpectedInput as error:
        raise _explained(text, error) from None
    except VisitError as error:
        if isinstance(error.orig_exc, ExpressionError):
            raise error.orig_exc from None
        raise


def _explained(text: str, error: UnexpectedInput) -> ExpressionError:
    lines = text.splitlines() or [""]
    line, column = error.line, error.column
    if line is None or line < 1:
        line, column = len(lines), len(lines[-1]) + 1
    found = ""
    if line <= len(lines):
        found = lines[line - 1][column - 1 :].split(" ")[0][:30]
    if not text.strip():
        return ExpressionError(1, 1, "an expression is missing here")
    if not found:
        return ExpressionError(line, column, "the expression ends too soon")
    return ExpressionError(line, column, f'"{found}" does not fit here')
