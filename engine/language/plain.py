"""An expression said in plain English, for people who read no rules.

The words follow the tree: nothing is left out and nothing added, so that a policy officer can
hold the sentence against the clause.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from engine.language import syntax as s

_DATE_WORDS = {
    "=": "is",
    "!=": "is not",
    "<": "is before",
    "<=": "is on or before",
    ">": "is after",
    ">=": "is on or after",
}
_NUMBER_WORDS = {
    "=": "is",
    "!=": "is not",
    "<": "is less than",
    "<=": "is at most",
    ">": "is more than",
    ">=": "is at least",
}
_DATE_PARTS = ("_on", "date", "from", "until", "first", "last", "second_miss")
_PARTS = {
    "audit.date": "the audit date",
    "audit.from": "the first day of the audit's period",
    "audit.year": "the reporting year of the audit date",
}
_NOUNS = {
    "people": "person",
    "dbs_checks": "check",
    "dbs_referrals": "referral",
    "document_contents": "item of contents",
    "attendance": "row of attendance",
    "reporting_lines": "recorded line",
    "required_lines": "required line",
    "bodies": "body",
    "two_month_slots": "two-month slot",
}
_COLLECTIONS = {
    "dbs_checks": "checks",
    "full_roles": "full roles",
    "board_and_groups": "the Board and its groups",
    "groups": "the groups",
    "required_lines": "the lines that the constitution requires",
    "two_month_slots": "the two-month slots",
}
_CALLED = {"roll": "member on the roll", "outcomes": "outcome", "places": "stretch of service"}
_CALLS: dict[str, str] = {
    "count": "the number of {0}",
    "sum": "the total of {0}",
    "ceiling": "{0} divided by {1}, rounded up",
    "distinct values": "the different values of {0}",
    "list contains": "{1} is among {0}",
    "possibly": "it is not ruled out that {0}",
    "roll": "those on {0} on {1} as {2}",
    "places": "each stretch of somebody's service as {0}",
    "serves": "{0} is on {1} on {2} as {3}",
    "outcome": "how {1} attended {0}",
    "deputy": "who came to {0} for {1}",
    "holder": "the holder of {0} on {1}",
    "holds post": "{0} holds {1} on {2}",
    "addressed to": "{0} is, or on {2} holds, {1}",
    "fills": "each of {0} can have somebody of its own from {1}",
    "working days between": "the working days strictly between {0} and {1}",
    "working days before": "the latest day with {1} working days between it and {0}",
    "working days after": "the earliest day with {1} working days between {0} and it",
    "clear days between": "the days strictly between {0} and {1}",
    "period": "the period {0}",
    "next": "the period after {0}",
    "previous": "the period before {0}",
    "outcomes": "what came of {0}",
    "reaches": "recorded lines lead from {0} up to {1}",
}


class Plain:
    """Says expressions in English; ``names`` gives labels of codes, ``parameters`` their values."""

    def __init__(self, names: Mapping[str, str], parameters: Mapping[str, s.Node]) -> None:
        self.names = names
        self.parameters = parameters
        self.nouns: dict[str, str] = {}

    def population(self, each: tuple[tuple[str, s.Node], ...], where: s.Node | None) -> str:
        """For whom or what: ``Each membership for which the membership's body is the Board.``"""
        said = []
        for name, node in each:
            of = "" if isinstance(node, s.Name) else f" of {self.say(node)}"
            said.append(f"each {self.bind(name, node)}{of}")
        if not said:
            return "The body as such."
        words = ", ".join(said)
        if where is not None:
            words += f" for which {self.say(where)}"
        return f"{words[0].upper()}{words[1:]}."

    def bind(self, name: str, of: s.Node) -> str:
        """Give a bound name the noun of what it stands for, and return the noun."""
        base = of
        while isinstance(base, s.Filter | s.Ordered):
            base = base.of
        noun = name.replace("_", " ")
        if isinstance(base, s.Name) and len(name) <= 2:
            noun = _NOUNS.get(base.name, base.name.removesuffix("s").replace("_", " "))
        if isinstance(base, s.Call) and (base.function == "roll" or len(name) <= 2):
            noun = _CALLED.get(base.function, noun)
        if noun in (given for other, given in self.nouns.items() if other != name):
            noun = f"other {noun}"
        self.nouns[name] = noun
        return noun

    def say(self, node: s.Node) -> str:
        """The expression as a phrase."""
        method: Callable[[Any], str] = getattr(self, f"_{type(node).__name__.lower()}")
        return method(node)

    def _number(self, node: s.Number) -> str:
        return str(node.value)

    def _text(self, node: s.Text) -> str:
        return self.names.get(node.value, node.value.replace("-", " "))

    def _truth(self, node: s.Truth) -> str:
        return {True: "yes", False: "no", None: "it cannot be told"}[node.value]

    def _null(self, node: s.Null) -> str:
        return "nothing"

    def _dateliteral(self, node: s.DateLiteral) -> str:
        return date.fromordinal(node.ordinal).isoformat()

    def _durationliteral(self, node: s.DurationLiteral) -> str:
        years, months = divmod(node.months, 12)
        parts = ((years, "year"), (months, "month"), (node.days, "day"))
        said = [
            f"{number} {unit}{'' if number == 1 else 's'}" for number, unit in parts if number > 0
        ]
        words = " and ".join(said) or "no time"
        return (
            f"{words} less {-node.days} day{'' if node.days == -1 else 's'}"
            if node.days < 0
            else words
        )

    def _name(self, node: s.Name) -> str:
        if node.name in self.nouns:
            return f"the {self.nouns[node.name]}"
        return _COLLECTIONS.get(node.name, node.name.replace("_", " "))

    def _placeholder(self, node: s.Placeholder) -> str:
        return f"the given {node.name.replace('_', ' ')}"

    def _attribute(self, node: s.Attribute) -> str:
        words = node.name.replace("_", " ")
        if words.endswith(" on") and node.name != "on":
            words = f"date {words.removesuffix(' on')}"
        if isinstance(node.of, s.Name):
            special = _PARTS.get(f"{node.of.name}.{node.name}")
            if special:
                return special
            if node.of.name == "parameter" and node.name in self.parameters:
                return self.say(self.parameters[node.name])
            if node.of.name == "subject":
                return f"the subject's {words}"
            if node.of.name == "reading":
                return f"the reading of {words}"
            if node.of.name == "item":
                return f"its {words}"
            if node.of.name in self.nouns:
                return f"the {self.nouns[node.of.name]}'s {words}"
        return f"the {words} of {self.say(node.of)}"

    def _filter(self, node: s.Filter) -> str:
        return f"{self.say(node.of)} where {self.say(node.condition)}"

    def _ordered(self, node: s.Ordered) -> str:
        return f"the {node.function} of {self.say(node.of)}, by {self.say(node.key)}"

    def _runs(self, node: s.Runs) -> str:
        return (
            f"the unbroken runs of {self.say(node.of)}, by {self.say(node.key)}, "
            f"for which {self.say(node.condition)}"
        )

    def _listof(self, node: s.ListOf) -> str:
        said = [self.say(each) for each in node.items]
        if len(said) < 2:
            return said[0] if said else "none"
        return f"{', '.join(said[:-1])} or {said[-1]}"

    def _compare(self, node: s.Compare) -> str:
        words = _DATE_WORDS if _is_date(node.left) or _is_date(node.right) else _NUMBER_WORDS
        if isinstance(node.right, s.Truth) and node.right.value is not None:
            yes = (node.right.value is True) == (node.operator == "=")
            return f"{self.say(node.left)} is {'yes' if yes else 'no'}"
        return f"{self.say(node.left)} {words[node.operator]} {self.say(node.right)}"

    def _ininterval(self, node: s.InInterval) -> str:
        return f"{self.say(node.value)} is from {self.say(node.low)} to {self.say(node.high)}"

    def _inlist(self, node: s.InList) -> str:
        verb = "is" if isinstance(node.among, s.ListOf) else "is one of"
        return f"{self.say(node.value)} {verb} {self.say(node.among)}"

    def _arithmetic(self, node: s.Arithmetic) -> str:
        left, right = self.say(node.left), self.say(node.right)
        if isinstance(node.right, s.DurationLiteral) or _is_length(node.right):
            return f"{right} {'after' if node.operator == '+' else 'before'} {left}"
        word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[node.operator]
        return f"{left} {word} {right}"

    def _and(self, node: s.And) -> str:
        return self._joined(node.parts, "and")

    def _or(self, node: s.Or) -> str:
        return self._joined(node.parts, "or")

    def _joined(self, parts: tuple[s.Node, ...], word: str) -> str:
        said = [
            f"({self.say(each)})" if isinstance(each, s.And | s.Or) else self.say(each)
            for each in parts
        ]
        return f", {word} ".join(said) if len(said) > 2 else f" {word} ".join(said)

    def _not(self, node: s.Not) -> str:
        return f"it is not so that {self.say(node.part)}"

    def _conditional(self, node: s.Conditional) -> str:
        return (
            f"if {self.say(node.condition)}, then {self.say(node.then)}; "
            f"otherwise {self.say(node.otherwise)}"
        )

    def _quantified(self, node: s.Quantified) -> str:
        word = "every" if node.every else "some"
        bound = " and ".join(
            f"{word} {self.bind(name, each)}{self._of(each)}" for name, each in node.bindings
        )
        return f"for {bound}, {self.say(node.condition)}"

    def _forreturn(self, node: s.ForReturn) -> str:
        bound = " and ".join(
            f"each {self.bind(name, each)}{self._of(each)}" for name, each in node.bindings
        )
        return f"{self.say(node.result)}, for {bound}"

    def _of(self, collection: s.Node) -> str:
        """What a bound name is taken from, where the noun alone does not say it."""
        if isinstance(collection, s.Filter) and isinstance(collection.of, s.Name):
            return f" where {self.say(collection.condition)}"
        return "" if isinstance(collection, s.Name) else f" of {self.say(collection)}"

    def _call(self, node: s.Call) -> str:
        said = [self.say(each) for each in node.arguments]
        if node.function in ("min", "max"):
            many = len(said) > 1 or _is_date(node.arguments[0])
            word = {"min": "the earliest of", "max": "the latest of"}[node.function]
            return f"{word} {' and '.join(said)}" if many else f"{word} {said[0]}"
        return _CALLS[node.function].format(*said)


def _is_date(node: s.Node) -> bool:
    """Whether an expression is plainly a date, so that "before" and "after" are the words."""
    if isinstance(node, s.Attribute):
        return node.name.endswith(_DATE_PARTS) and node.of != s.Name("parameter")
    if isinstance(node, s.Arithmetic):
        return _is_date(node.left) or _is_date(node.right)
    if isinstance(node, s.Call) and node.function in ("min", "max"):
        return any(_is_date(each) for each in node.arguments)
    return isinstance(node, s.DateLiteral) or (
        isinstance(node, s.ForReturn) and _is_date(node.result)
    )


def _is_length(node: s.Node) -> bool:
    """Whether an expression is plainly a length of time: a parameter added to or taken from."""
    return isinstance(node, s.Attribute) and node.of == s.Name("parameter")
