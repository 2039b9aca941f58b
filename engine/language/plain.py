"""An expression said in plain English, for people who read no rules.

The words follow the tree: nothing is left out and nothing added, so that a policy officer can
hold the sentence against the clause. What was worked out first is named in quotation marks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from engine.language import syntax as s
from engine.language.plain_words import (
    CALLS,
    COLLECTIONS,
    COLUMNS,
    COLUMNS_OF,
    DATE_PARTS,
    DATE_WORDS,
    DAYS,
    IN_ROLES,
    LETTERS,
    NOUNS,
    NUMBER_WORDS,
    OF_CALLS,
    PARTS,
    PERIODS,
    THEMSELVES,
)
from facts.vocabulary.tables import TABLES

Bindings = tuple[tuple[str, s.Node], ...]


class Plain:
    """Says expressions in English.

    ``names`` gives labels of codes, ``parameters`` their values, ``lists`` the names of lists that
    are declared, ``definitions`` what was worked out first, ``key`` the subject's key, ``tables``
    the tables that there are.
    """

    def __init__(
        self,
        names: Mapping[str, str],
        parameters: Mapping[str, s.Node],
        lists: Iterable[str] = (),
        definitions: Mapping[str, s.Node] | None = None,
        key: Bindings = (),
        tables: Iterable[str] = TABLES,
    ) -> None:
        self.names = names
        self.parameters = parameters
        self.lists = frozenset(lists)
        self.definitions = dict(definitions or {})
        self.key = dict(key)
        self.tables = frozenset(tables)
        self.nouns: dict[str, str] = {}
        self.past: dict[str, str] = {}
        self.items: list[str] = []

    def population(self, each: Bindings, where: s.Node | None) -> str:
        """For whom or what: ``Each membership for which the membership's body is the Board.``"""
        said = [f"each {self.bind(name, node)}{self._of(node)}" for name, node in each]
        words = ", and ".join(said) or "the body as such,"
        if where is not None:
            words += f" for which {self.say(where)}"
        words = words.removesuffix(",")
        return f"{words[0].upper()}{words[1:]}."

    def bind(self, name: str, of: s.Node) -> str:
        """Give a bound name the noun of what it stands for, and return the noun."""
        base = self._base(of)
        noun = name.replace("_", " ")
        if isinstance(base, s.Name) and self._is_table(base.name):
            noun = _noun(base.name)
        elif isinstance(base, s.Runs):
            noun = "run"
        elif isinstance(base, s.Call) and base.function in OF_CALLS:
            noun = OF_CALLS[base.function]
        elif len(name.rstrip("0123456789")) <= 2:
            own = _noun(base.name) if isinstance(base, s.Name) else "item"
            noun = LETTERS.get(name, own)
        if noun in (given for other, given in self.nouns.items() if other != name):
            noun = f"other {noun}"
        self.nouns[name] = noun
        return noun

    def say(self, node: s.Node) -> str:
        """The expression as a phrase."""
        method: Callable[[Any], str] = getattr(self, f"_{type(node).__name__.lower()}")
        return method(node)

    @contextmanager
    def _scope(self) -> Iterator[None]:
        """Names bound inside are free again; what they stood for is known to parts said alone."""
        before = dict(self.nouns)
        try:
            yield
        finally:
            self.past |= self.nouns
            self.nouns = before

    def _is_table(self, collection: str) -> bool:
        """Whether a collection is one that everybody knows: a table, or the periods."""
        return collection in self.tables or collection in NOUNS or _noun(collection) in PERIODS

    def _base(self, node: s.Node) -> s.Node:
        """What a collection is made of in the end: a table, a list, a call."""
        while True:
            if isinstance(node, s.Filter | s.Ordered):
                node = node.of
            elif isinstance(node, s.Name) and node.name in self.definitions:
                node = self.definitions[node.name]
            else:
                return node

    # Values

    def _number(self, node: s.Number) -> str:
        return str(node.value)

    def _text(self, node: s.Text) -> str:
        return self.names.get(node.value, node.value.replace("-", " ").strip())

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
        noun = self.nouns.get(node.name) or self.past.get(node.name)
        if noun:
            return f"the {noun}"
        words = COLLECTIONS.get(node.name, node.name.replace("_", " "))
        if node.name == "item":
            return "it"
        return f"‘{words}’" if node.name in self.definitions or node.name in self.lists else words

    def _placeholder(self, node: s.Placeholder) -> str:
        return f"the given {node.name.replace('_', ' ')}"

    def _attribute(self, node: s.Attribute) -> str:
        of = node.of
        if not isinstance(of, s.Name):
            return f"the {_column(node.name, '')} of {self.say(of)}"
        special = PARTS.get(f"{of.name}.{node.name}")
        if special:
            return special
        if of.name == "parameter" and node.name in self.parameters:
            return self.say(self.parameters[node.name])
        if of.name == "parameter":
            return f"the value of ‘{node.name.replace('_', ' ')}’"
        if of.name == "subject" and node.name in self.key:
            return self.say(self.key[node.name])
        if of.name == "subject":
            return f"the subject's {_column(node.name, '')}"
        if of.name == "reading":
            return f"the reading of ‘{node.name.replace('_', ' ')}’"
        if of.name == "edition":
            return f"the first day of the edition ‘{node.name.replace('_', ' ')}’"
        if of.name == "item":
            noun = self.items[-1] if self.items else ""
            itself = node.name == noun and noun in THEMSELVES
            return "it" if itself else f"its {_column(node.name, noun)}"
        noun = self.nouns.get(of.name) or self.past.get(of.name) or of.name.replace("_", " ")
        kind = noun.removeprefix("other ")
        if node.name == ("id" if kind in PERIODS else kind) and (
            kind in PERIODS or kind in THEMSELVES
        ):
            return f"the {noun}"
        return f"the {noun}'s {_column(node.name, noun)}"

    def _arithmetic(self, node: s.Arithmetic) -> str:
        left, right = self.say(node.left), self.say(node.right)
        if node.operator in "+-" and self._is_length(node.right):
            return f"{right} {'after' if node.operator == '+' else 'before'} {left}"
        word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[node.operator]
        return f"{left} {word} {right}"

    def _is_length(self, node: s.Node) -> bool:
        """Whether an expression is plainly a length of time; a parameter not known here may be."""
        if isinstance(node, s.Attribute) and node.of == s.Name("parameter"):
            node = self.parameters.get(node.name, s.DurationLiteral(0, 0))
        return isinstance(node, s.DurationLiteral)

    # Collections

    def _filter(self, node: s.Filter) -> str:
        apart = " " if isinstance(node.of, s.Name) else ", "
        return f"{self.say(node.of)}{apart}{self._whose(node)}"

    def _whose(self, node: s.Filter) -> str:
        """The condition of a filter as what follows its noun: ``whose body is the Board``."""
        if node.variable != "item":
            with self._scope():
                self.bind(node.variable, node.of)
                return f"for which {self.say(node.condition)}"
        base = self._base(node.of)
        self.items.append(_noun(base.name) if isinstance(base, s.Name) else "")
        parts = node.condition.parts if isinstance(node.condition, s.And) else (node.condition,)
        said, running = [], []
        for part in parts:
            phrase = self.say(part)
            if phrase.startswith("its ") and not isinstance(part, s.Or):
                said.append(f"whose {phrase.removeprefix('its ')}")
            elif phrase.startswith("it runs on "):
                running.append(phrase.replace("it runs", "running", 1))
            elif phrase.startswith("it is ") and isinstance(part, s.Compare):
                running.append(phrase.replace("it is", "that is", 1))
            else:
                said.append(f"where {phrase}")
        self.items.pop()
        return " ".join(part for part in (*running, _listed(said, "and")) if part)

    def _ordered(self, node: s.Ordered) -> str:
        base = self._base(node.of)
        of = self.say(node.of)
        self.items.append(_noun(base.name) if isinstance(base, s.Name) else "")
        key = self.say(node.key).removeprefix("its ")
        self.items.pop()
        number = "".join(f"{self.say(each)} " for each in node.number)
        return f"the {node.function} {number}by {key} of {of}"

    def _runs(self, node: s.Runs) -> str:
        with self._scope():
            noun = self.bind(node.variable, node.of)
            number = "".join(f"at least {self.say(each)} of " for each in node.number)
            return (
                f"the unbroken runs of {number}{self.say(node.of)}, by {self.say(node.key)}, "
                f"in which, for each {noun}, {self.say(node.condition)}"
            )

    def _listof(self, node: s.ListOf) -> str:
        return _listed([self.say(each) for each in node.items], "or") or "none"

    def _forreturn(self, node: s.ForReturn) -> str:
        return self._result(node, "the", "each")

    def _result(self, node: s.ForReturn, which: str, word: str) -> str:
        """What a loop gives; the column of the last one bound needs no naming of its row again."""
        with self._scope():
            bound = self._bound(word, node.bindings)
            name, result = node.bindings[-1][0], node.result
            if isinstance(result, s.Attribute) and result.of == s.Name(name):
                return f"{which} {_column(result.name, self.nouns[name])} of {bound}"
            among = "" if which == "the" else f"{which} of "
            return f"{among}{self.say(result)}, for {bound}"

    def _of(self, collection: s.Node) -> str:
        """What a bound name is taken from, where the noun alone does not say it."""
        if isinstance(collection, s.Name):
            return "" if self._is_table(collection.name) else self._among(collection)
        if isinstance(collection, s.Filter) and isinstance(collection.of, s.Name):
            return f"{self._of(collection.of)} {self._whose(collection)}"
        return self._among(collection)

    def _among(self, collection: s.Node) -> str:
        if isinstance(collection, s.ListOf):
            return f" among {_listed([self.say(each) for each in collection.items], 'and')}"
        return f" among {self.say(collection)}"

    def _bound(self, word: str, bindings: Bindings) -> str:
        return " and ".join(
            f"{word} {self.bind(name, each)}{self._of(each)}" for name, each in bindings
        )

    # Conditions

    def _compare(self, node: s.Compare) -> str:
        left = self.say(node.left)
        if isinstance(node.right, s.Null):
            return f"{left} is {'' if node.operator == '=' else 'not '}blank"
        if isinstance(node.right, s.Truth) and node.right.value is not None:
            yes = (node.right.value is True) == (node.operator == "=")
            return f"{left} is {'yes' if yes else 'no'}"
        dated = self._is_date(node.left) or self._is_date(node.right)
        words = DATE_WORDS if dated else NUMBER_WORDS
        return f"{left} {words[node.operator]} {self.say(node.right)}"

    def _ininterval(self, node: s.InInterval) -> str:
        low, high, value = node.low, node.high, self.say(node.value)
        if (
            isinstance(low, s.Attribute)
            and isinstance(high, s.Attribute)
            and low.of == high.of
            and (low.name, high.name) in (("from", "until"), ("first", "last"))
        ):
            whole = self.say(low.of)
            if low.name == "from":
                return f"{whole} runs on {value}"
            return f"{value} lies in {whole}"
        return f"{value} is from {self.say(low)} to {self.say(high)}"

    def _inlist(self, node: s.InList) -> str:
        verb = "is" if isinstance(node.among, s.ListOf) else "is one of"
        return f"{self.say(node.value)} {verb} {self.say(node.among)}"

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
        with self._scope():
            if node.every:
                bound = self._bound("every", node.bindings)
                return f"for {bound}, {self.say(node.condition)}"
            bound = self._bound("some", node.bindings)
            return f"there is {bound}, for which {self.say(node.condition)}"

    def _call(self, node: s.Call) -> str:
        if node.function in ("min", "max"):
            return self._extreme(node)
        said = [self.say(each) for each in node.arguments]
        if node.function in ("count", "distinct values"):
            said = [each.removeprefix("the ") for each in said]
        if node.function == "union":
            said = [f"{', '.join(said[:-1])} and {said[-1]}"]
        if node.function in IN_ROLES and isinstance(node.arguments[-1], s.Name):
            said[-1] = f"one of {said[-1]}"
        return CALLS[node.function].format(*said)

    def _extreme(self, node: s.Call) -> str:
        """The least or the greatest: the earliest or the latest, where it is a date."""
        dated = any(self._is_date(each) for each in node.arguments)
        word = {
            ("min", True): "the earliest",
            ("max", True): "the latest",
            ("min", False): "the smallest",
            ("max", False): "the greatest",
        }[node.function, dated]
        one = node.arguments[0]
        if len(node.arguments) == 1 and isinstance(one, s.ForReturn):
            return self._result(one, word, "any")
        if (
            len(node.arguments) == 1
            and isinstance(one, s.Filter)
            and isinstance(one.of, s.ForReturn)
        ):
            return f"{self._result(one.of, word, 'any')}, {self._whose(one)}"
        return f"{word} of {_listed([self.say(each) for each in node.arguments], 'and')}"

    def _is_date(self, node: s.Node) -> bool:
        """Whether an expression is plainly a date, so that "before" and "after" are the words."""
        if isinstance(node, s.Name) and node.name in self.definitions:
            return self._is_date(self.definitions[node.name])
        if isinstance(node, s.Attribute):
            of_edition = node.of == s.Name("edition")
            return of_edition or (node.name.endswith(DATE_PARTS) and node.of != s.Name("parameter"))
        if isinstance(node, s.Arithmetic):
            return self._is_date(node.left) or self._is_date(node.right)
        if isinstance(node, s.Call):
            dated = node.function in ("min", "max") and any(map(self._is_date, node.arguments))
            return dated or node.function in DAYS
        if isinstance(node, s.Filter | s.Ordered):
            return self._is_date(node.of)
        return isinstance(node, s.DateLiteral) or (
            isinstance(node, s.ForReturn) and self._is_date(node.result)
        )


def _noun(collection: str) -> str:
    """What one item of a collection is called."""
    return NOUNS.get(collection, collection.removesuffix("s").replace("_", " "))


def _column(name: str, noun: str) -> str:
    """What a column is called in a row of the noun's kind."""
    kind = "period" if noun.removeprefix("other ") in PERIODS else noun.rpartition(" ")[2]
    special = COLUMNS_OF.get(kind, {}).get(name) or COLUMNS.get(name)
    if special:
        return special
    words = name.replace("_", " ")
    if not words.endswith(" on"):
        return words
    done = words.removesuffix(" on")
    return f"date for ‘{done}’" if " " in done else f"date {done}"


def _listed(said: list[str], word: str) -> str:
    if len(said) < 2:
        return "".join(said)
    apart = "; " if any(", " in each for each in said) and len(said) > 2 else ", "
    return f"{apart.join(said[:-1])} {word} {said[-1]}"
