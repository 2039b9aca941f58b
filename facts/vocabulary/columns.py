"""What is known of a column: its kind of value, whether it may be blank, what a blank means.

These facts stand next to each field in `facts.vocabulary.tables`; reading, checking, the
template and the rule language all use them from there, so that each is said once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facts.vocabulary.rows import Row


class ColumnKind(StrEnum):
    """The kind of value that a column holds."""

    IDENTIFIER = "identifier"
    TEXT = "text"
    DATE = "date"
    YES_NO = "yes-no"
    CODE = "code"
    NUMBER = "number"
    PERIOD = "period"


class Blank(StrEnum):
    """What a blank cell means (the contract, "What a blank means is set column by column")."""

    UNKNOWN = "unknown"
    NONE = "none"
    ONLY_ONE = "only-one"
    OPEN = "open"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class BlankWhere:
    """A blank that means something else in some rows: where ``column`` is one of ``values``."""

    column: str
    values: tuple[str, ...]
    blank: Blank


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    ``key``: part of what tells one row from another, so never blank. ``required``: never blank,
    as a key. ``codes``: the ``kind`` in ``codes.csv`` whose codes it holds. ``refers_to``: what
    it may name, tables (``people``) and kinds of code (``post``), in the order in which a name
    that fits several is taken. ``event``: a date on which something *happened*, so that one later
    than the audit date reads "not yet". ``lenient``: an unknown code, or a name that nothing
    bears, is a warning and not a refusal. ``joined``: an identifier that may be several joined
    by ``/``. ``tells_apart``: no key, but two rows that differ in it are two facts.
    ``note``: plain English, for the workbook that an officer fills in.
    """

    name: str
    kind: ColumnKind
    note: str
    key: bool = False
    required: bool = False
    blank: Blank = Blank.UNKNOWN
    codes: str | None = None
    refers_to: tuple[str, ...] = ()
    event: bool = False
    lenient: bool = False
    joined: bool = False
    tells_apart: bool = False
    blank_where: tuple[BlankWhere, ...] = ()

    @property
    def never_blank(self) -> bool:
        """Whether the column must be there and filled in every row."""
        return self.key or self.required

    def blank_in(self, row: Row) -> Blank:
        """What a blank cell of this column means in ``row``, which may depend on its others."""
        for exception in self.blank_where:
            if row.cell(exception.column) in exception.values:
                return exception.blank
        return self.blank


def identifier(
    note: str,
    *,
    key: bool = False,
    required: bool = False,
    blank: Blank = Blank.UNKNOWN,
    refers_to: tuple[str, ...] = (),
    lenient: bool = False,
    joined: bool = False,
    tells_apart: bool = False,
    blank_where: tuple[BlankWhere, ...] = (),
) -> Column:
    """Build a column of short names, compared exactly."""
    return Column(
        "",
        ColumnKind.IDENTIFIER,
        note,
        key=key,
        required=required,
        blank=blank,
        refers_to=refers_to,
        lenient=lenient,
        joined=joined,
        tells_apart=tells_apart,
        blank_where=blank_where,
    )


def code(
    kind: str, note: str, *, key: bool = False, required: bool = False, lenient: bool = False
) -> Column:
    """Build a column of codes of one ``kind`` of ``codes.csv``; an alias reads as its code."""
    return Column(
        "", ColumnKind.CODE, note, key=key, required=required, codes=kind, lenient=lenient
    )


def day(
    note: str,
    *,
    key: bool = False,
    required: bool = False,
    event: bool = False,
    blank: Blank = Blank.UNKNOWN,
) -> Column:
    """Build a column of dates; ``event`` where something happened on that day."""
    return Column("", ColumnKind.DATE, note, key=key, required=required, event=event, blank=blank)


def text(
    note: str, *, key: bool = False, required: bool = False, blank: Blank = Blank.UNKNOWN
) -> Column:
    """Build a column of free text, at most 10 000 characters."""
    return Column("", ColumnKind.TEXT, note, key=key, required=required, blank=blank)


def yes_no(note: str) -> Column:
    """Build a column of yes or no."""
    return Column("", ColumnKind.YES_NO, note)


def number(note: str) -> Column:
    """Build a column of whole numbers from 0 up."""
    return Column("", ColumnKind.NUMBER, note)


def time_period(note: str) -> Column:
    """Build a column of periods: ``2017-18``, ``2017-18-Q3`` or ``2018``."""
    return Column("", ColumnKind.PERIOD, note)
