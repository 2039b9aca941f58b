"""Checking comparisons: like with like, codes that exist, readings that have such an option."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.language import syntax as s
from engine.language.kinds import ANY, DATE, NULL, Kind, comparable, list_of
from engine.language.model import reading_name
from engine.language.problems import nearest, shown
from engine.language.scope import Checking, Scope

# Kinds of code that a constitution may add to freely: an unknown one is no mistake.
OPEN_CODES = frozenset({"document-item"})

# So many codes of a kind can be named in one line.
FEW_CODES = 8

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")

# What can be equal to something; rows, periods and lists are compared by their parts.
SIMPLE = frozenset({"number", "date", "duration", "text", "null", "any"})


def compare(checker: Checking, node: s.Compare, scope: Scope) -> None:
    """Check ``=``, ``!=``, ``<``, ``<=``, ``>``, ``>=``."""
    left, right = checker.kind(node.left, scope), checker.kind(node.right, scope)
    for part in (node.left, node.right):
        if isinstance(part, s.Truth) and part.value is None:
            checker.report(part.place, 'nothing is compared with unknown: ask "possibly(…)"')
            return
    if "truth" in (left.base, right.base):
        _compare_truths(checker, node, left, right)
    elif not comparable(left, right):
        hint = _date_hint(node.right) if left == DATE else _date_hint(node.left)
        message = f"{left.phrase} cannot be compared with {right.phrase}"
        checker.report(node.place, message + (hint if DATE in (left, right) else ""))
    elif node.operator in ("=", "!="):
        _equal(checker, node, left, right)
        check_code(checker, left, node.right, scope)
        check_code(checker, right, node.left, scope)
    elif left.base not in ("number", "date", "any") or NULL in (left, right):
        checker.report(
            node.place, f"{_first(left, right).phrase} is neither before nor after another"
        )
    _check_reading(checker, node.left, [node.right], scope)
    _check_reading(checker, node.right, [node.left], scope)


def _date_hint(node: s.Node) -> str:
    """How a date is written, where somebody wrote one without its sign or its quotes."""
    written = ""
    if isinstance(node, s.Text):
        written = node.value
    elif isinstance(node, s.Arithmetic) and isinstance(node.left, s.Arithmetic):
        parts = (node.left.left, node.left.right, node.right)
        numbers = [each.value for each in parts if isinstance(each, s.Number)]
        if len(numbers) == len(parts):
            written = f"{numbers[0]}-{numbers[1]:02}-{numbers[2]:02}"
    return f'; a date is written @"{written}"' if _DATE.fullmatch(written) else ""


def _first(left: Kind, right: Kind) -> Kind:
    return right if left == NULL else left


def _compare_truths(checker: Checking, node: s.Compare, left: Kind, right: Kind) -> None:
    """A yes/no is asked for by itself, or compared with true or false on its right."""
    if left.base != "truth" and left != ANY:
        checker.report(node.place, f"{left.phrase} cannot be compared with {right.phrase}")
    elif right == NULL:
        checker.report(
            node.place, 'a yes or no is never nothing: a blank one is unknown (ask "possibly(…)")'
        )
    elif not isinstance(node.right, s.Truth):
        if right.base == "truth" and isinstance(node.left, s.Truth):
            checker.report(node.place, "true or false stands on the right of a comparison")
        elif right.base == "truth":
            checker.report(
                node.place,
                "a yes or no is compared only with true or false: say (a and b) or not(a or b)",
            )
        else:
            checker.report(node.place, f"{left.phrase} cannot be compared with {right.phrase}")
    elif node.operator not in ("=", "!="):
        checker.report(node.place, "a yes or no is neither before nor after another")


def _equal(checker: Checking, node: s.Compare, left: Kind, right: Kind) -> None:
    for kind in (left, right):
        if kind.base not in SIMPLE:
            checker.report(
                node.place,
                f"{kind.phrase} is not compared as a whole: compare a part of it, or count",
            )
            return
    if unlike(left, right):
        checker.report(node.place, f"{left.phrase} is never {right.phrase}")


def unlike(left: Kind, right: Kind) -> bool:
    """Whether both are codes, or lists of them, and of kinds that share none."""
    if left.element is not None and right.element is not None:
        return unlike(left.element, right.element)
    return (
        left.base == right.base == "text"
        and left.detail is not None
        and right.detail is not None
        and left.detail != right.detail
    )


def in_interval(checker: Checking, node: s.InInterval, scope: Scope) -> None:
    """Check ``x in [a..b]``."""
    value = checker.kind(node.value, scope)
    if value.base not in ("number", "date", "any"):
        checker.report(
            node.value.place, f"{value.phrase} lies in no interval: only a number or a date"
        )
        return
    for end in (node.low, node.high):
        kind = checker.kind(end, scope)
        if not comparable(value, kind) or kind == NULL:
            checker.report(end.place, f"{value.phrase} cannot be compared with {kind.phrase}")


def in_list(checker: Checking, node: s.InList, scope: Scope) -> None:
    """Check ``x in list``."""
    value = checker.kind(node.value, scope)
    element = checker.elements(node.among, scope)
    if value.base == "truth" or value.base not in SIMPLE:
        checker.report(
            node.value.place, f"{value.phrase} is not looked for in a list: compare a part"
        )
    elif not comparable(value, element) or unlike(value, element):
        checker.report(node.place, f"{value.phrase} cannot be in {list_of(element).phrase}")
    check_code(checker, value, node.among, scope)
    _check_reading(checker, node.value, scope.texts_of(node.among), scope)


def check_code(checker: Checking, kind: Kind, other: s.Node, scope: Scope) -> None:
    """Where a code meets texts that are written out, each is one of those codes."""
    if kind.base != "text" or kind.detail is None or kind.detail in OPEN_CODES:
        return
    known: set[str] | None = None
    for text in scope.texts_of(other):
        if known is None:
            known = {code.code for code in scope.codes.of_kind(kind.detail)}
        if known and text.value not in known:
            hint = _code_hint(kind.detail, text.value, known, scope)
            checker.report(text.place, f'"{shown(text.value)}" is no {kind.detail} code{hint}')


def _code_hint(kind: str, value: str, known: set[str], scope: Scope) -> str:
    """The code that an alias or another spelling stands for, else the nearest, else all."""
    meant = scope.codes.find(kind, value)
    if meant is not None:
        return f'; write "{meant.code}"'
    listed = f" (they are {', '.join(sorted(known))})" if len(known) <= FEW_CODES else ""
    return nearest(value, known) or listed


def _check_reading(checker: Checking, part: s.Node, others: Iterable[s.Node], scope: Scope) -> None:
    """Where a reading meets a text, the text is one of its options."""
    if not isinstance(part, s.Attribute) or part.of != s.Name("reading"):
        return
    options = scope.readings.get(reading_name(part.name))
    for other in others:
        if options and isinstance(other, s.Text) and other.value not in options:
            checker.report(
                other.place,
                f'the reading {part.name} has no option "{shown(other.value)}": it has '
                f"{', '.join(options)}{nearest(other.value, options)}",
            )
