"""One cell, read as its column asks: text, identifier, date, yes or no, code, number, period."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from facts.checks.drafts import Value
from facts.problems import listed, quoted
from facts.sources.days import (
    FIRST_YEAR,
    LAST_YEAR,
    accepted_dates,
    read_day,
    within_years,
)
from facts.sources.raw import TRIMMED, Cell, CellRefusedError, Fault
from facts.vocabulary.codes import CodeBook, folded
from facts.vocabulary.columns import Column, ColumnKind

IDENTIFIER_LIMIT = 200
TEXT_LIMIT = 10_000

PERIOD_ACCEPTED = (
    "a financial year (2017-18), a quarter of it (2017-18-Q3) or a calendar year (2018)"
)

_DIGITS = re.compile(r"[0-9]{1,9}")
_PERIOD = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-Q[1-4])?)?")
_PLAIN = re.compile(r"[A-Za-z0-9_.()&' :,+-]{1,200}")
_YES_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


@dataclass(frozen=True, slots=True)
class CellReader:
    """Reads cells by one code book and one way of writing dates.

    ``warn`` is told (found, accepted, nearest) of what is read all the same; ``nearest_code``
    gives the code of a kind most like a word.
    """

    codes: CodeBook
    day_first: bool
    warn: Callable[[str, str, str | None], None]
    nearest_code: Callable[[str, str], str | None]

    def read(self, cell: Cell, column: Column) -> Value:
        """The value of ``cell`` under ``column``. Raises `CellRefusedError`."""
        if isinstance(cell, Fault):
            raise CellRefusedError(cell.found, cell.accepted)
        return _READERS[column.kind](self, cell, column)

    def _identifier(self, cell: Cell, column: Column) -> str | None:
        text = trimmed(as_name(cell))
        return None if text is None else checked_identifier(text, joined=column.joined)

    def _text(self, cell: Cell, column: Column) -> str | None:
        return checked_text(as_text(cell))

    def _code(self, cell: Cell, column: Column) -> str | None:
        text = trimmed(as_name(cell))
        if text is None:
            return None
        kind = column.codes or ""
        code = self.codes.find(kind, text)
        if code is not None:
            return code.code
        if column.lenient:
            checked_identifier(text)
        found = f"{quoted(text)}, which is no {kind.replace('-', ' ')}"
        accepted = f"one of {listed((known.code for known in self.codes.of_kind(kind)), 12)}"
        nearest = self.nearest_code(kind, text)
        if not column.lenient:
            raise CellRefusedError(found, accepted, nearest)
        self.warn(found, accepted, nearest)
        return folded(text)

    def _yes_no(self, cell: Cell, column: Column) -> bool | None:
        text = trimmed(as_text(cell))
        if text is None:
            return None
        answer = _YES_NO.get(text.casefold())
        if answer is None:
            raise CellRefusedError(quoted(text), "yes or no (also true or false, 1 or 0)")
        return answer

    def _number(self, cell: Cell, column: Column) -> int | None:
        accepted = "a whole number from 0 up, at most 999999999"
        if isinstance(cell, bool | date | time | timedelta):
            raise CellRefusedError(_described(cell), accepted)
        text = trimmed(as_text(cell))
        if text is None:
            return None
        if not _DIGITS.fullmatch(text):
            raise CellRefusedError(quoted(text), accepted)
        return int(text)

    def _period(self, cell: Cell, column: Column) -> str | None:
        if isinstance(cell, bool | date | time | timedelta):
            raise CellRefusedError(_described(cell), PERIOD_ACCEPTED)
        text = trimmed(as_text(cell))
        if text is None or _is_period(text):
            return text
        near = text.upper().replace("/", "-").replace(" ", "-").replace("_", "-")
        raise CellRefusedError(quoted(text), PERIOD_ACCEPTED, near if _is_period(near) else None)

    def day(self, cell: Cell) -> date | None:
        """The day of a date cell, or of text. Raises `CellRefusedError`."""
        if isinstance(cell, Fault):
            raise CellRefusedError(cell.found, cell.accepted)
        if isinstance(cell, datetime):
            if cell.time() != time():
                self.warn(
                    f"{quoted(cell)}, a date with a time",
                    "a date without a time; its day counts",
                    None,
                )
            cell = cell.date()
        if isinstance(cell, date):
            return within_years(cell, self.day_first)
        if isinstance(cell, bool | int | float | time | timedelta):
            raise CellRefusedError(
                _described(cell),
                f"{accepted_dates(self.day_first)}; give the cell the format date, or text",
            )
        text = trimmed(cell)
        return None if text is None else read_day(text, self.day_first)

    def _date(self, cell: Cell, column: Column) -> date | None:
        return self.day(cell)


_READERS: Mapping[ColumnKind, Callable[[CellReader, Cell, Column], Value]] = {
    ColumnKind.IDENTIFIER: CellReader._identifier,
    ColumnKind.TEXT: CellReader._text,
    ColumnKind.DATE: CellReader._date,
    ColumnKind.YES_NO: CellReader._yes_no,
    ColumnKind.CODE: CellReader._code,
    ColumnKind.NUMBER: CellReader._number,
    ColumnKind.PERIOD: CellReader._period,
}


def trimmed(text: str | None) -> str | None:
    """``text`` without spaces at its ends; None where nothing is left."""
    return (text.strip(TRIMMED) or None) if text is not None else None


def as_text(cell: Cell) -> str | None:
    """A cell of any type as the text it would be in CSV. Raises `CellRefusedError`."""
    if cell is None or isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return str(cell) if cell.time() != time() else cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, Fault):
        raise CellRefusedError(cell.found, cell.accepted)
    return str(cell)


def as_name(cell: Cell) -> str | None:
    """A cell that names something, as text: a whole number as its digits.

    Raises `CellRefusedError` for a decimal number, a date, a time or a yes-no cell: what stood
    there before a spreadsheet turned it into one cannot be known (``5.10`` became ``5.1``).
    """
    if cell is None or isinstance(cell, str):
        return cell
    whole = isinstance(cell, int | float) and not isinstance(cell, bool)
    if not whole or (isinstance(cell, float) and not (cell.is_integer() and abs(cell) < 1e15)):
        raise CellRefusedError(
            _described(cell), "text, or a whole number; give the cell the format text"
        )
    return as_text(cell)


def checked_identifier(text: str, *, joined: bool = False) -> str:
    """``text``, already trimmed, if it can be an identifier. Raises `CellRefusedError`."""
    if _PLAIN.fullmatch(text):
        return text
    accepted = f"a name of at most {IDENTIFIER_LIMIT} characters"
    if len(text) > IDENTIFIER_LIMIT * (5 if joined else 1):
        raise CellRefusedError(f"{quoted(text)}, {len(text)} characters long", accepted)
    bad = next((char for char in text if _is_unseen(char)), None)
    if bad is not None:
        without = "".join(char for char in text if not _is_unseen(char)).strip(TRIMMED)
        raise CellRefusedError(
            f"{quoted(text)}, with {_character(bad)}",
            "a name without control, zero-width or direction-changing characters",
            without or None,
        )
    if "/" in text and not joined:
        raise CellRefusedError(f"{quoted(text)}, with a /", "a name without /")
    if "/" in text and not all(text.split("/")):
        raise CellRefusedError(f"{quoted(text)}, with an empty part", "names joined by /")
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        raise CellRefusedError(
            f"{quoted(text)}, with accents as characters of their own",
            "a name in composed characters (Unicode NFC)",
            composed,
        )
    return text


def checked_text(text: str | None) -> str | None:
    """``text`` trimmed, its line ends as newlines. Raises `CellRefusedError`."""
    text = trimmed(text)
    if text is None or (text.isprintable() and len(text) <= TEXT_LIMIT):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > TEXT_LIMIT:
        raise CellRefusedError(
            f"{quoted(text)}, {len(text)} characters long",
            f"text of at most {TEXT_LIMIT} characters",
        )
    bad = next((char for char in text if char not in "\n\t" and _is_control(char)), None)
    if bad is not None:
        raise CellRefusedError(
            f"{quoted(text)}, with {_character(bad)}",
            "text without control characters but newline and tab",
        )
    return text


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs") or ord(char) & 0xFFFE == 0xFFFE


def _is_unseen(char: str) -> bool:
    return _is_control(char) or unicodedata.category(char) in ("Cf", "Zl", "Zp")


def _character(char: str) -> str:
    return f"the character U+{ord(char):04X} ({unicodedata.name(char, 'control').lower()})"


def _is_period(text: str) -> bool:
    match = _PERIOD.fullmatch(text)
    if match is None or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        return False
    return match[2] is None or int(match[2]) == (int(match[1]) + 1) % 100


def _described(cell: Cell) -> str:
    if isinstance(cell, bool):
        return f"{quoted('TRUE' if cell else 'FALSE')}, a cell of yes or no"
    if isinstance(cell, float) and not cell.is_integer():
        return f"{quoted(cell)}, a decimal number"
    if isinstance(cell, int | float):
        return f"{quoted(as_text(cell))}, a number"
    if isinstance(cell, time | timedelta):
        return f"{quoted(cell)}, a time"
    return f"{quoted(as_text(cell))}, a date"
