"""What each name of a snapshot stands for: a person, a post, a body, an organisation, a clause.

A column says what it may name (``Column.refers_to``). Here each name is looked up, an alias put
into its code, and what nothing bears is named with the nearest right name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facts.checks.drafts import Draft, Drafts
from facts.problems import ProblemList, listed, quoted
from facts.vocabulary.codes import CodeBook
from facts.vocabulary.columns import Column
from facts.vocabulary.tables import END, Table

KINDS = {
    "people": "person",
    "organisations": "organisation",
    "meetings": "meeting",
    "documents": "document",
    "letters": "letter",
    "body": "body",
    "post": "post",
    "constitution": "constitution",
}
"""What a message calls one of a table, or of a kind of code."""

PREFIXES = {KINDS[kind]: kind for kind in END}
"""How an end is written that two things bear: ``body:mscb``, ``organisation:mscb``."""

LINES = "reporting_lines"
PARTS = ("body", "post", "seat")
"""The kinds of code whose aliases are read as codes in a subject of several parts."""


@dataclass(frozen=True, slots=True)
class _Hit:
    """One thing that a name stands for: a table or kind of code, and its right spelling."""

    kind: str
    name: str


class Names:
    """Everything that bears a name in one snapshot."""

    def __init__(self, drafts: Drafts, codes: CodeBook, tables: Mapping[str, Table]) -> None:
        """Gather the names of ``drafts`` and ``codes``."""
        self._codes = codes
        self._names: dict[str, dict[str, None] | None] = {}
        for name, table in tables.items():
            column = table.name_column
            if column is None:
                continue
            draft = drafts.get(name)
            self._names[name] = (
                {text: None for row in draft.rows if (text := row.text(column.name)) is not None}
                if draft is not None and draft.whole
                else None
            )
        self.spelled: dict[str, str] = {}

    def is_known(self, kind: str) -> bool:
        """Whether all names of ``kind`` are known: a code's always, a table's where supplied."""
        return kind not in self._names or self._names[kind] is not None

    def hits(self, text: str, kinds: Sequence[str]) -> list[_Hit]:
        """Everything of ``kinds`` that ``text`` stands for."""
        found = []
        for kind in kinds:
            if kind in self._names:
                if text in (self._names[kind] or ()):
                    found.append(_Hit(kind, text))
            elif code := self._codes.find(kind, text):
                found.append(_Hit(kind, code.code))
        return found

    def candidates(self, kinds: Sequence[str]) -> list[str]:
        """Every name of ``kinds``, for the nearest right one."""
        names: list[str] = []
        for kind in kinds:
            if kind in self._names:
                names.extend(self._names[kind] or ())
            else:
                names.extend(code.code for code in self._codes.of_kind(kind))
        return names

    def subject(self, text: str) -> str:
        """A subject as the report names it: in each part an alias is read as its code.

        A part that is exactly somebody's or something's identifier stays as it is.
        """
        return "/".join(self._part(part) for part in text.split("/"))

    def _part(self, part: str) -> str:
        if any(part in names for names in self._names.values() if names):
            return part
        hits = self.hits(part, PARTS)
        return hits[0].name if hits else part


def resolve_names(
    drafts: Drafts,
    codes: CodeBook,
    tables: Mapping[str, Table],
    clauses: Mapping[str, frozenset[str]] | None,
    problems: ProblemList,
) -> Mapping[str, str]:
    """Look up every name in ``drafts``, putting its right spelling there.

    Returns how a name is to be written that several things bear (``mscb``: ``body:mscb``).
    """
    names = Names(drafts, codes, tables)
    for table in drafts.values():
        columns = [column for column in table.table.columns if column.refers_to or column.joined]
        for row in table.rows:
            for column in columns:
                text = row.text(column.name)
                if text is not None:
                    row.values[column.name] = _resolved(text, row, column, names, problems)
        if clauses is not None and table.table.name in ("waivers", "attestations"):
            _check_clauses(table.rows, clauses, problems)
    return names.spelled


def _resolved(text: str, row: Draft, column: Column, names: Names, problems: ProblemList) -> str:
    if column.joined and ("/" in text or not column.refers_to):
        return names.subject(text)
    if column.refers_to == END:
        return _end(text, row, column, names, problems)
    kinds = column.refers_to
    if row.table == "reviews" and column.joined:
        of_text = row.text("subject_kind") == "constitution"
        kinds = ("constitution",) if of_text else ("body",)
    hits = names.hits(text, kinds)
    exact = next((hit for hit in hits if hit.name == text), None)
    if hits:
        return (exact or hits[0]).name
    _nothing(text, kinds, row, column, names, problems)
    return text


def _end(text: str, row: Draft, column: Column, names: Names, problems: ProblemList) -> str:
    """An end of a line, a recipient or an author: the bare name of a body or post is kept.

    Where a name is also somebody else's, the first of body, post, person, organisation is written
    bare in the facts and any other with its prefix, so that no name stands for two things.
    """
    prefix, _, bare = text.partition(":")
    kind = PREFIXES.get(prefix.strip().casefold()) if bare else None
    if kind is None:
        hits = names.hits(text, END)
        if len(hits) > 1:
            _two(text, hits, row, column, problems)
        elif not hits:
            _nothing(text, END, row, column, names, problems)
        return hits[0].name if hits else text
    bare = bare.strip()
    of_kind = names.hits(bare, (kind,))
    if not of_kind:
        _nothing(bare, (kind,), row, column, names, problems)
    name = of_kind[0].name if of_kind else bare
    others = [hit for hit in names.hits(name, END) if hit.kind != kind]
    if not others:
        return name
    if END.index(kind) < min(END.index(hit.kind) for hit in others):
        names.spelled[name] = f"{KINDS[kind]}:{name}"
        return name
    return f"{KINDS[kind]}:{name}"


def _two(
    text: str, hits: Sequence[_Hit], row: Draft, column: Column, problems: ProblemList
) -> None:
    found = f"{quoted(text)}, which is {' and '.join(_one(hit.kind) for hit in hits)}"
    written = " or ".join(f"{KINDS[hit.kind]}:{hit.name}" for hit in hits)
    if row.table == LINES:
        problems.error(row.place, row.row, column.name, found, f"{written}, to say which")
    else:
        problems.warn(
            row.place,
            row.row,
            column.name,
            f"{found}; read as the {KINDS[hits[0].kind]}",
            f"{written}, to say which",
        )


def _nothing(
    text: str,
    kinds: Sequence[str],
    row: Draft,
    column: Column,
    names: Names,
    problems: ProblemList,
) -> None:
    if not all(names.is_known(kind) for kind in kinds):
        return
    add = problems.warn if column.lenient else problems.error
    called = listed(_one(kind) for kind in kinds)
    add(
        row.place,
        row.row,
        column.name,
        f"{quoted(text)}, which nothing here is called",
        called + _defined(kinds),
        problems.nearest(text, names.candidates(kinds)),
    )


def _one(kind: str) -> str:
    name = KINDS.get(kind, f"row of {kind}")
    return f"an {name}" if name.startswith("o") else f"a {name}"


def _defined(kinds: Sequence[str]) -> str:
    tables = [kind for kind in kinds if kind not in ("body", "post", "constitution")]
    return f" (see {listed(tables)})" if tables else ""


def _check_clauses(
    rows: Sequence[Draft], clauses: Mapping[str, frozenset[str]], problems: ProblemList
) -> None:
    for row in rows:
        clause, obligation = row.text("clause"), row.text("obligation")
        if clause is not None and clause not in clauses:
            problems.error(
                row.place,
                row.row,
                "clause",
                f"{quoted(clause)}, which is no clause of the constitution",
                "a clause as the constitution numbers it, for example "
                + listed(quoted(name) for name in list(clauses)[:3]),
                problems.nearest(clause, list(clauses)),
            )
        elif clause is not None and obligation is not None and obligation not in clauses[clause]:
            known = sorted(clauses[clause])
            problems.error(
                row.place,
                row.row,
                "obligation",
                f"{quoted(obligation)}, which is no obligation of clause {clause}",
                f"one of {listed(known)}, or blank for all" if known else "a blank cell",
                problems.nearest(obligation, known),
            )
