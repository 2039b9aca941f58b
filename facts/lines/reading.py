"""From a snapshot to its reporting-line graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Protocol

from facts.lines.graph import Lines
from facts.lines.model import (
    Holding,
    KnownNames,
    LineFacts,
    RecordedLine,
    RequiredLine,
    Sitting,
)
from facts.snapshot import Snapshot
from facts.vocabulary.codes import CodeBook, folded, standard_codes

TABLES = ("reporting_lines", "posts", "memberships")
"""The tables that the graph is built from."""


class Requires(Protocol):
    """A pack's required line, whatever else it says; as `RequiredLine`."""

    @property
    def from_(self) -> str:
        """Who must answer."""

    @property
    def relation(self) -> str:
        """In what way."""

    @property
    def to(self) -> str:
        """To whom."""

    @property
    def clause(self) -> str:
        """The clause that requires it."""

    @property
    def instead(self) -> tuple[str, ...]:
        """Other ends that the clause accepts."""

    @property
    def tested(self) -> bool:
        """Whether it must be recorded, or only says where a breach goes."""


def lines_of(
    snapshot: Snapshot,
    *,
    day: date | None = None,
    required: Iterable[Requires] = (),
    root: str | None = None,
    own: Iterable[str] | None = None,
    codes: CodeBook | None = None,
) -> Lines:
    """The reporting-line graph of a snapshot on a day (the audit date, unless another is given).

    ``required`` are the pack's lines in its order, ``root`` the body that the others should reach,
    ``own`` those others (worked out from lines and members, unless given), ``codes`` the pack's
    code book (the contract's own, unless another is given).
    """
    return Lines(
        LineFacts(
            day=day or snapshot.settings.as_of,
            names=_names(snapshot, codes or standard_codes()),
            recorded=tuple(
                RecordedLine(fact["from"], fact["relation"], fact["to"], row)
                for row, fact in _rows(snapshot, "reporting_lines")
            ),
            holdings=tuple(
                Holding(
                    fact["post"], fact["person"], fact["from"], fact["until"], fact["organisation"]
                )
                for _, fact in _rows(snapshot, "posts")
            ),
            sittings=tuple(
                Sitting(fact["person"], fact["body"], fact["role"], fact["from"], fact["until"])
                for _, fact in _rows(snapshot, "memberships")
            ),
            required=tuple(
                RequiredLine(n.from_, n.relation, n.to, n.clause, n.instead, n.tested)
                for n in required
            ),
            root=root,
            own=None if own is None else tuple(sorted(own)),
            not_supplied=frozenset(name for name in TABLES if not snapshot.is_supplied(name)),
        )
    )


def _rows(snapshot: Snapshot, table: str) -> Iterable[tuple[int, Mapping[str, Any]]]:
    return ((record.row, record.fact.cells()) for record in snapshot.records(table))


def _names(snapshot: Snapshot, codes: CodeBook) -> KnownNames:
    bodies, posts = codes.of_kind("body"), codes.of_kind("post")
    return KnownNames(
        bodies=frozenset(code.code for code in bodies),
        posts=frozenset(code.code for code in posts),
        people=frozenset(fact["person"] for _, fact in _rows(snapshot, "people")),
        organisations=frozenset(
            fact["organisation"] for _, fact in _rows(snapshot, "organisations")
        ),
        aliases={folded(alias): code.code for code in (*posts, *bodies) for alias in code.aliases},
    )
