"""The names that an expression may use, and how the parts of the checker speak to one another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from engine.language import syntax as s
from engine.language.kinds import Kind, columns_of
from engine.language.subjects import CONTRACT, SubjectKinds
from facts.vocabulary.codes import CodeBook
from facts.vocabulary.tables import Table

Report = Callable[[s.Place, str], None]

# Names with a meaning of their own: nothing else may be called so.
OWN_WORDS = ("audit", "subject", "parameter", "reading", "edition", "item")


@dataclass
class Scope:
    """The names that an expression may use, each with its kind.

    ``contents`` holds the texts of a list that is written out, under the list's own name and
    under each name bound over it: so that a code misspelt there is found where it is compared.
    ``outcomes`` holds the parts of each other obligation's outcomes; ``later`` are the definitions
    that cannot be used yet; ``kinds`` are the kinds of subject; ``editions`` the several editions.
    """

    tables: Mapping[str, Table]
    codes: CodeBook
    names: dict[str, Kind] = field(default_factory=dict)
    contents: dict[str, tuple[s.Text, ...]] = field(default_factory=dict)
    parameters: Mapping[str, Kind] = field(default_factory=dict)
    readings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    subject: Mapping[str, Kind] = field(default_factory=dict)
    outcomes: Mapping[str, Mapping[str, Kind]] = field(default_factory=dict)
    later: frozenset[str] = frozenset()
    kinds: SubjectKinds = CONTRACT
    editions: tuple[str, ...] = ()
    _columns: dict[str, Mapping[str, Kind]] = field(default_factory=dict)

    def columns_of(self, table: str) -> Mapping[str, Kind]:
        """The kind of each column of a table."""
        if table not in self._columns:
            self._columns[table] = columns_of(self.tables[table])
        return self._columns[table]

    def with_names(self, **names: Kind) -> Scope:
        """The same scope with more names bound."""
        return replace(self, names={**self.names, **names})

    def bound(self, name: str, kind: Kind, over: s.Node) -> Scope:
        """The same scope with ``name`` bound to each item of the list ``over``."""
        texts = self.texts_of(over)
        contents = {**self.contents, name: texts} if texts else self.contents
        return replace(self, names={**self.names, name: kind}, contents=contents)

    def texts_of(self, node: s.Node) -> tuple[s.Text, ...]:
        """The texts that an expression may be, where they are written out; else none."""
        if isinstance(node, s.Text):
            return (node,)
        if isinstance(node, s.ListOf):
            return tuple(text for each in node.items for text in self.texts_of(each))
        if isinstance(node, s.Name):
            return self.contents.get(node.name, ())
        return ()

    def is_taken(self, name: str) -> bool:
        """Whether ``name`` already means something here."""
        return name in self.names or name in self.tables or name in OWN_WORDS


class Checking(Protocol):
    """What the parts of the checker ask of the whole."""

    report: Report
    used: set[str]

    def kind(self, node: s.Node, scope: Scope) -> Kind:
        """The kind of an expression; mistakes are reported."""

    def expect(self, node: s.Node, scope: Scope, wanted: Kind, what: str) -> None:
        """Check that an expression is of a kind."""

    def elements(self, node: s.Node, scope: Scope) -> Kind:
        """The kind of the items of a list or a table."""
