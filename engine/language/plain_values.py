"""Values said in plain English: numbers, days, codes, columns of what is spoken of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from engine.language import syntax as s
from engine.language.plain_words import (
    COLLECTIONS,
    DATE_PARTS,
    DAYS,
    LETTERS,
    NOUNS,
    OF_CALLS,
    PARTS,
    PEOPLE,
    PERIODS,
    THEMSELVES,
    column_of,
    noun_of,
)
from facts.vocabulary.tables import TABLES
from facts.wording import long_date

Bindings = tuple[tuple[str, s.Node], ...]


class Values:
    """Says values, and knows what everything is called."""

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
        self.depth = 0

    def bind(self, name: str, of: s.Node) -> str:
        """Give a bound name the noun of what it stands for, and return the noun."""
        base = self._base(of)
        noun = name.replace("_", " ")
        if isinstance(base, s.Name) and self._is_table(base.name):
            noun = noun_of(base.name)
        elif isinstance(base, s.Runs):
            noun = "run"
        elif isinstance(base, s.Call) and base.function in OF_CALLS:
            noun = OF_CALLS[base.function]
        elif len(name.rstrip("0123456789")) <= 2:
            own = noun_of(base.name) if isinstance(base, s.Name) else "item"
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
        return collection in self.tables or collection in NOUNS or noun_of(collection) in PERIODS

    def _base(self, node: s.Node) -> s.Node:
        """What a collection is made of in the end: a table, a list, a call."""
        while True:
            if isinstance(node, s.Filter | s.Ordered):
                node = node.of
            elif isinstance(node, s.Name) and node.name in self.definitions:
                node = self.definitions[node.name]
            else:
                return node

    def _number(self, node: s.Number) -> str:
        return str(node.value)

    def _text(self, node: s.Text) -> str:
        return self.names.get(node.value, node.value.replace("-", " ").strip())

    def _truth(self, node: s.Truth) -> str:
        return {True: "yes", False: "no", None: "it cannot be told"}[node.value]

    def _null(self, node: s.Null) -> str:
        return "nothing"

    def _dateliteral(self, node: s.DateLiteral) -> str:
        return long_date(date.fromordinal(node.ordinal))

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
            return f"the {column_of(node.name, '')} of {self.say(of)}"
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
            return f"the subject's {column_of(node.name, '')}"
        if of.name == "reading":
            return f"the reading of ‘{node.name.replace('_', ' ')}’"
        if of.name == "edition":
            return f"the first day of the edition ‘{node.name.replace('_', ' ')}’"
        if of.name == "item":
            noun = self.items[-1] if self.items else ""
            itself = node.name == noun and noun in THEMSELVES
            itself = itself or (noun, node.name) == ("member", "person")
            return "it" if itself else f"its {column_of(node.name, noun)}"
        noun = self.nouns.get(of.name) or self.past.get(of.name) or of.name.replace("_", " ")
        kind = noun.removeprefix("other ")
        if node.name == ("id" if kind in PERIODS else kind) and (
            kind in PERIODS or kind in THEMSELVES
        ):
            return f"the {noun}"
        if node.name == "person" and noun in PEOPLE:
            return f"the {PEOPLE[noun]}"
        return f"the {noun}'s {column_of(node.name, noun)}"

    def _arithmetic(self, node: s.Arithmetic) -> str:
        left, right = self._within(node.left), self._within(node.right)
        if node.operator == "*" and self._whole(node.left) == 1:
            return right
        if node.operator in "+-" and self._is_length(node.right):
            return f"{right} {'after' if node.operator == '+' else 'before'} {left}"
        word = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[node.operator]
        return f"{left} {word} {right}"

    def _is_length(self, node: s.Node) -> bool:
        """Whether an expression is plainly a length of time; a parameter not known here may be."""
        if isinstance(node, s.Attribute) and node.of == s.Name("parameter"):
            node = self.parameters.get(node.name, s.DurationLiteral(0, 0))
        return isinstance(node, s.DurationLiteral)

    def _whole(self, node: s.Node) -> int | None:
        """The whole number that an expression is, written out or a value that has a name."""
        if isinstance(node, s.Attribute) and node.of == s.Name("parameter"):
            node = self.parameters.get(node.name, node)
        return node.value if isinstance(node, s.Number) else None

    def _within(self, node: s.Node) -> str:
        """An expression inside another, in brackets where it would run on into it."""
        return f"({self.say(node)})" if isinstance(node, s.Conditional) else self.say(node)

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
