"""The hidden sheet ``_lists`` behind the drop-downs, and the formula with which each names it.

Words stand there as they are, each kind in a column that has a name (``list_role``). Names that
officers give (people, organisations, meetings) are looked up on their own sheets, as far down as
they are filled in. A drop-down that offers both has a column of formulas that puts them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from app.formats.template_lists import Word
from facts.vocabulary.codes import CodeBook

LISTS = "_lists"

LISTED = 1_000
"""How many people, organisations, meetings or documents a drop-down looks for."""


class Choices:
    """Fills ``_lists`` as drop-downs are asked for; each is made once."""

    def __init__(
        self, book: Workbook, words: Mapping[str, Sequence[Word]], codes: CodeBook
    ) -> None:
        """Begin the sheet in ``book``; ``words`` are those of ``codes`` that are offered."""
        self._book = book
        self._sheet: Worksheet = book.create_sheet(LISTS)
        self._words = words
        self._book_of_codes = codes
        self._made: dict[str, str] = {}
        self._columns = 0

    @property
    def sheet(self) -> Worksheet:
        """The sheet itself."""
        return self._sheet

    def of(self, name: str, values: Iterable[str]) -> str:
        """The formula of a drop-down that offers ``values``, kept under ``name``."""
        if name not in self._made:
            letter, last = self._column(name, tuple(values))
            where = f"'{LISTS}'!${letter}$2:${letter}${max(last, 2)}"
            self._book.defined_names[name] = DefinedName(name, attr_text=where)
            self._made[name] = name
        return self._made[name]

    def without(self, kind: str, code: str) -> str:
        """The formula of a drop-down of the codes of ``kind`` but one, which may still be typed."""
        words = (word.code for word in self._words.get(kind, ()) if word.code != code)
        return self.of(named("list", kind, "without", code), words)

    def is_whole(self, kind: str) -> bool:
        """Whether every code of ``kind`` is offered, those of other constitutions too."""
        return len(self._codes(kind)) == len(self._book_of_codes.of_kind(kind))

    def of_kinds(self, kinds: Sequence[str], key_columns: Mapping[str, str]) -> str:
        """The formula of a drop-down of everything that ``kinds`` name.

        ``kinds`` are kinds of code and tables; ``key_columns`` gives, by table, the letter of the
        column that holds its names.
        """
        if not any(kind in key_columns for kind in kinds):
            return self.of(named("list", *kinds), self._codes(*kinds))
        if len(kinds) == 1:
            letter = key_columns[kinds[0]]
            return _filled_part(kinds[0], letter, self._last(kinds[0], letter))
        return self._together(kinds, key_columns)

    def _codes(self, *kinds: str) -> list[str]:
        return [word.code for kind in kinds for word in self._words.get(kind, ())]

    def _together(self, kinds: Sequence[str], key_columns: Mapping[str, str]) -> str:
        """A drop-down of codes and of names that are given on sheets, in the order of ``kinds``."""
        name = named("list", *kinds)
        if name not in self._made:
            parts = [self._part(kind, key_columns) for kind in kinds]
            most = sum(LISTED if kind in key_columns else len(self._codes(kind)) for kind in kinds)
            formulas = (f"={_item(place, parts)}" for place in range(1, most + 1))
            letter, last = self._column(name, tuple(formulas))
            used = "+".join(count for count, _ in parts)
            first = f"'{LISTS}'!${letter}$2"
            where = f"{first}:INDEX('{LISTS}'!${letter}$2:${letter}${last},MAX(1,{used}))"
            self._book.defined_names[name] = DefinedName(name, attr_text=where)
            self._made[name] = name
        return self._made[name]

    def _part(self, kind: str, key_columns: Mapping[str, str]) -> tuple[str, str]:
        """How many names a kind has, and where they stand, both as parts of a formula."""
        if kind in key_columns:
            letter = key_columns[kind]
            return self._last(kind, letter), f"'{kind}'!${letter}$2:${letter}${LISTED + 1}"
        codes = self._codes(kind)
        return str(len(codes)), self.of(named("list", kind), codes)

    def _last(self, table: str, letter: str) -> str:
        """The cell that says how many rows of ``table`` are in use, counted to the last one."""
        name = f"rows of {table}"
        if name not in self._made:
            cells = f"'{table}'!${letter}$2:${letter}${LISTED + 1}"
            formula = f'=MAX(0,SUMPRODUCT(MAX(({cells}<>"")*ROW({cells})))-1)'
            column, _ = self._column(name, (formula,))
            self._made[name] = f"'{LISTS}'!${column}$2"
        return self._made[name]

    def _column(self, heading: str, values: Sequence[str]) -> tuple[str, int]:
        self._columns += 1
        self._sheet.cell(1, self._columns, heading)
        for row, value in enumerate(values, start=2):
            self._sheet.cell(row, self._columns, value)
        return get_column_letter(self._columns), len(values) + 1


def named(*parts: str) -> str:
    """A name for a range, made of words: a range's name holds no hyphens."""
    return "_".join(part.replace("-", "_") for part in parts)


def _item(place: int, parts: Sequence[tuple[str, str]]) -> str:
    """The formula of the name at a place (from 1) in ``parts``, one after the other."""
    formula = '""'
    for at in reversed(range(len(parts))):
        count, cells = parts[at]
        inside = "".join([str(place), *(f"-{before}" for before, _ in parts[:at])])
        formula = f'IF({inside}<={count},INDEX({cells},{inside})&"",{formula})'
    return formula


def _filled_part(table: str, letter: str, rows: str) -> str:
    first = f"'{table}'!${letter}$2"
    return f"{first}:INDEX('{table}'!${letter}$2:${letter}${LISTED + 1},MAX(1,{rows}))"
