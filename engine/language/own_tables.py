"""Checking the tables and the kinds of subject that a constitution declares for itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from engine.language import schema
from engine.language.problems import meant, nearest, shown
from engine.language.scope import OWN_WORDS
from engine.language.subjects import CONTRACT, SUBJECTS, TAKEN, SubjectKinds
from engine.language.tokens import KEYWORDS
from engine.language.writing import Path
from facts.vocabulary.columns import Blank, Column, ColumnKind
from facts.vocabulary.tables import END, REFERRALS, TABLES, Table, own_table

# The longest name that a sheet of a workbook can have, and the one that no sheet may have.
LONGEST_SHEET = 31
NO_SHEET = "history"

# What begins the name of an officer's own sheets and columns: they are passed over.
PASSED_OVER = "note"

# The kinds of code that a column of names may refer to.
REFERABLE_CODES = ("body", "post")

# Two settings of a column of which the first belongs to one kind of column only.
BELONGS: tuple[tuple[str, str, str], ...] = (
    ("codes", "code", "a kind of code"),
    ("refers to", "identifier", "something to refer to"),
    ("event", "date", "a day on which it happened"),
)


class Complaining(Protocol):
    """What the checks ask of ``constitution.yaml`` (``engine.language.heads``)."""

    entry: schema.ConstitutionEntry

    def problem(self, path: Path, message: str) -> None:
        """Note a mistake in a value."""

    def key_problem(self, path: Path, message: str) -> None:
        """Note a mistake in the name of a value."""


CODES_OF_THE_CONTRACT = frozenset(
    {column.codes for table in TABLES.values() for column in table.columns if column.codes}
    | {"body", "post", "seat", "relation", "document-item"}
)
"""The kinds of code that common columns hold, and those of every constitution's own parts."""


def kinds_of_code(entry: schema.ConstitutionEntry) -> frozenset[str]:
    """The kinds of code that a pack may declare codes of: the contract's and its own columns'."""
    columns = (column for table in entry.tables.values() for column in table.columns.values())
    return CODES_OF_THE_CONTRACT | {each.codes for each in columns if each.codes is not None}


def own_tables(head: Complaining, collections: Iterable[str]) -> Mapping[str, Table]:
    """The tables of a pack, those of the contract first; ``collections`` are names that are taken.

    A table with a mistake is there all the same, as far as it can be made, so that what uses it
    is not blamed for it.
    """
    made = dict(TABLES)
    for name, entry in head.entry.tables.items():
        path: Path = ("tables", name)
        if name in TABLES or name == REFERRALS.name:
            message = f'"{name}" is a table of every constitution: give this one another name'
            head.key_problem(path, message)
            continue
        if name in KEYWORDS or name in OWN_WORDS:
            head.key_problem(path, f'"{name}" is a word of the language: choose another name')
            continue
        if name in collections:
            head.key_problem(path, f'"{name}" already names a table or a collection')
            continue
        _check_name(head, path, name)
        if not any(column.key for column in entry.columns.values()):
            message = f"no column of {name} is its key: say which columns tell two rows apart"
            head.key_problem((*path, "columns"), message)
        columns = [
            _column(head, (*path, "columns", each), each, column)
            for each, column in entry.columns.items()
        ]
        made[name] = own_table(name, entry.note, columns)
    _check_references(head, made)
    return made


def _check_name(head: Complaining, path: Path, name: str) -> None:
    if len(name) > LONGEST_SHEET:
        message = f"the name of a sheet has at most {LONGEST_SHEET} characters, not {len(name)}"
        head.key_problem(path, message)
    if name == NO_SHEET:
        head.key_problem(path, f'no sheet of a workbook can be called "{NO_SHEET}"')
    _check_passed_over(head, path, name, "sheet")


def _check_passed_over(head: Complaining, path: Path, name: str, what: str) -> None:
    if name.startswith(PASSED_OVER):
        message = f'a {what} whose name begins with "{PASSED_OVER}" is passed over by the reader'
        head.key_problem(path, message)


def _column(head: Complaining, path: Path, name: str, entry: schema.ColumnEntry) -> Column:
    _check_passed_over(head, path, name, "column")
    given = {"codes": entry.codes, "refers to": entry.refers_to, "event": entry.event}
    for setting, kind, what in BELONGS:
        if given[setting] and entry.kind != kind:
            message = f"only a column of kind {kind} has {what}, and this is of kind {entry.kind}"
            head.key_problem((*path, setting), message)
    if entry.kind == "code" and entry.codes is None:
        head.key_problem(path, 'a column of kind code needs "codes": of which kind its codes are')
    _check_blank(head, path, entry)
    if entry.codes is not None:
        _check_codes(head, (*path, "codes"), entry.codes)
    refers_to = END if set(entry.refers_to) == set(END) else entry.refers_to
    is_code = entry.kind == "code" and entry.codes is not None
    return Column(
        name,
        ColumnKind.TEXT if entry.kind == "code" and not is_code else ColumnKind(entry.kind),
        entry.note,
        key=entry.key,
        required=entry.required,
        blank=Blank.UNKNOWN if entry.blank is None else Blank(entry.blank.replace(" ", "-")),
        codes=entry.codes if is_code else None,
        refers_to=refers_to if entry.kind == "identifier" else (),
        event=entry.event and entry.kind == "date",
    )


def _check_blank(head: Complaining, path: Path, entry: schema.ColumnEntry) -> None:
    if entry.blank is None:
        return
    if entry.key or entry.required:
        what = "key" if entry.key else "required"
        message = f'"blank" means nothing here: a {what} column is never blank'
        head.key_problem((*path, "blank"), message)
    elif entry.blank in ("open", "not yet") and entry.kind != "date":
        message = f'only a date that is blank can be "{entry.blank}"'
        head.problem((*path, "blank"), message)
    elif entry.blank == "none" and entry.kind in ("number", "yes-no"):
        word = "number" if entry.kind == "number" else "yes or no"
        head.problem((*path, "blank"), f"a blank {word} is unknown: write 0, or no, where it is so")


def _check_codes(head: Complaining, path: Path, kind: str) -> None:
    declared = {each.kind for each in head.entry.codes}
    known = declared | CODES_OF_THE_CONTRACT
    if kind not in known:
        message = f'no code of the kind "{shown(kind)}" is declared under "codes"'
        head.problem(path, message + nearest(kind, known))


def _check_references(head: Complaining, tables: Mapping[str, Table]) -> None:
    """A column of names refers to tables whose rows have one name each, to bodies or to posts."""
    named = (name for name, table in tables.items() if table.name_column is not None)
    known = [*named, *REFERABLE_CODES]
    for name, entry in head.entry.tables.items():
        for column, each in entry.columns.items():
            for at, target in enumerate(each.refers_to):
                path: Path = ("tables", name, "columns", column, "refers to", at)
                if target in tables and target not in known:
                    message = f"a row of {target} has no name of its own to refer to"
                    head.problem(path, message)
                elif target not in known:
                    message = f'"{shown(target)}" is neither a table, nor body or post'
                    head.problem(path, message + nearest(target, known))


def own_subjects(head: Complaining) -> SubjectKinds:
    """The kinds of subject of a pack, the contract's among them."""
    for kind, entry in head.entry.subjects.items():
        path: Path = ("subjects", kind)
        if kind in SUBJECTS:
            message = (
                f'"{kind}" is a kind of subject of every constitution: give this one another name'
            )
            head.key_problem(path, message)
        for part in entry.key:
            if part in TAKEN:
                message = f'every verdict has "{part}" already: give this part another name'
                head.key_problem((*path, "key", part), message)
    keys = {kind: tuple(entry.key) for kind, entry in head.entry.subjects.items()}
    dates = {
        kind: frozenset(part for part, what in entry.key.items() if what == "date")
        for kind, entry in head.entry.subjects.items()
    }
    return CONTRACT.with_own(keys, dates)


def misspelt_kinds(entry: schema.ConstitutionEntry) -> Iterator[str]:
    """Kinds of declared codes that a column means and misspells or leaves out: it is at fault."""
    declared = {each.kind for each in entry.codes}
    for table in entry.tables.values():
        for column in table.columns.values():
            if column.kind == "code" and column.codes is None:
                yield from declared
            elif column.codes is not None and column.codes not in declared:
                found = meant(column.codes, declared)
                if found is not None:
                    yield found
