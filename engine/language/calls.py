"""Checking calls of functions: the function exists, and takes what it is given."""

from __future__ import annotations

from engine.language import syntax as s
from engine.language.comparing import check_code, unlike
from engine.language.kinds import ANY, Kind, code_of, fits, list_of, of_signature
from engine.language.problems import nearest, shown
from engine.language.scope import Checking, Scope
from engine.language.signatures import FIXED, ORDERED, SIGNATURES
from facts.dates import period_from_id

# Functions over parts of an expression, not over their values: the parser knows their shape.
SHAPED = ("not", "runs", *ORDERED)

# Seats that one list may ask people for, one person a seat.
MOST_GROUPS = 6


def call(checker: Checking, node: s.Call, scope: Scope) -> Kind:
    """Check a call; gives the kind of its answer."""
    signature = SIGNATURES.get(node.function)
    if signature is None:
        _unknown(checker, node)
        for argument in node.arguments:
            checker.kind(argument, scope)
        return ANY
    takes = signature.takes
    fewest = sum(1 for each in takes if not each.endswith("?"))
    given = [checker.kind(each, scope) for each in node.arguments]
    if not fewest <= len(given) <= len(takes):
        number = str(fewest) if fewest == len(takes) else f"{fewest} to {len(takes)}"
        word = "argument" if number == "1" else "arguments"
        checker.report(node.place, f"{node.function} takes {number} {word}, not {len(given)}")
        return ANY
    for argument, kind, wanted_name in zip(node.arguments, given, takes, strict=False):
        wanted = of_signature(wanted_name)
        if not fits(kind, wanted) or unlike(kind, wanted):
            message = f"{node.function} needs {wanted.phrase} here, and this is {kind.phrase}"
            checker.report(argument.place, message)
        elif wanted_name.startswith(FIXED) and kind != ANY and not _is_fixed(argument, scope):
            message = f"{node.function} needs a list that is written out or declared here"
            checker.report(argument.place, message)
        check_code(checker, wanted.element or wanted, argument, scope)
    return _answer(checker, node, signature.gives, given, scope)


def _unknown(checker: Checking, node: s.Call) -> None:
    name = node.function
    if name in ORDERED:
        message = f'{name} needs "by": {name}(list by item.date)'
    elif name == "not":
        message = f"not takes 1 argument, not {len(node.arguments)}"
    else:
        known = [*SIGNATURES, *SHAPED]
        message = f'no function is called "{shown(name)}"{nearest(name, known)}'
    checker.report(node.place, message)


def _is_fixed(node: s.Node, scope: Scope) -> bool:
    """Whether a list is written out or declared, so that it is the same for every subject."""
    if isinstance(node, s.ListOf):
        return True
    return isinstance(node, s.Name) and (
        node.name in scope.contents or node.name in ("groups", "board_and_groups")
    )


def _answer(checker: Checking, node: s.Call, gives: str, given: list[Kind], scope: Scope) -> Kind:
    name = node.function
    if name in ("min", "max"):
        return _extreme(checker, node, given)
    if name == "outcomes":
        return _outcomes(checker, node, given[0], scope)
    if name == "union":
        return _union(checker, node, given)
    if gives == "same list":
        return given[0]
    if name == "list contains":
        _contains(checker, node, given, scope)
    elif name == "ceiling" and node.arguments[1] == s.Number(0):
        checker.report(node.arguments[1].place, "nothing can be divided by 0")
    elif name == "period" and isinstance(node.arguments[0], s.Text):
        text = node.arguments[0]
        if period_from_id(text.value) is None:
            checker.report(
                text.place,
                f'"{shown(text.value)}" is no period: write 2017-18, 2017-18-Q3, 2018 or 2018-04',
            )
    elif name == "fills":
        _fills(checker, node, scope)
    return of_signature(gives)


def _extreme(checker: Checking, node: s.Call, given: list[Kind]) -> Kind:
    """``min`` and ``max`` take one list, or up to three values, of numbers or of dates."""
    kinds = given
    if len(given) == 1 and given[0].base == "list":
        kinds = [given[0].element or ANY]
    first = next((kind for kind in kinds if kind.base != "any"), ANY)
    for at, kind in enumerate(kinds):
        if kind.base not in ("number", "date", "any"):
            message = f"{node.function} needs numbers or dates, and this is {given[at].phrase}"
            checker.report(node.arguments[at].place, message)
        elif ANY not in (kind, first) and kind != first:
            message = f"{node.function} needs all numbers or all dates, and this is {kind.phrase}"
            checker.report(node.arguments[at].place, message)
    return first


def _union(checker: Checking, node: s.Call, given: list[Kind]) -> Kind:
    """``union`` takes lists of one kind of item."""
    first = next((kind for kind in given if (kind.element or ANY) != ANY), given[0])
    for argument, kind in zip(node.arguments, given, strict=True):
        if not fits(kind, first) or unlike(kind, first):
            message = f"union needs {first.phrase} here too, and this is {kind.phrase}"
            checker.report(argument.place, message)
    return first


def _outcomes(checker: Checking, node: s.Call, kind: Kind, scope: Scope) -> Kind:
    (name,) = node.arguments
    if not isinstance(name, s.Text):
        if kind.base in ("text", "any"):
            checker.report(name.place, "outcomes needs the name of an obligation in quotes")
        return list_of(ANY)
    if name.value not in scope.outcomes:
        message = f'outcomes("{shown(name.value)}") names no obligation that is tested'
        checker.report(name.place, message + nearest(name.value, scope.outcomes))
        return list_of(ANY)
    return list_of(Kind("outcome", name.value))


def _contains(checker: Checking, node: s.Call, given: list[Kind], scope: Scope) -> None:
    element = given[0].element or ANY
    if element.base not in ("text", "number", "date", "any"):
        message = f"list contains looks through texts, numbers or dates, not {given[0].phrase}"
        checker.report(node.arguments[0].place, message)
    elif not fits(given[1], element):
        message = f"{given[0].phrase} holds no {given[1]}"
        checker.report(node.arguments[1].place, message)
    check_code(checker, element, node.arguments[1], scope)


def _fills(checker: Checking, node: s.Call, scope: Scope) -> None:
    groups = node.arguments[0]
    check_code(checker, code_of("seat"), groups, scope)
    if isinstance(groups, s.ListOf) and len(groups.items) > MOST_GROUPS:
        message = f"fills takes at most {MOST_GROUPS} groups of seats, not {len(groups.items)}"
        checker.report(groups.place, message)
