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

LISTS = "_lists"

LISTED = 1_000
"""How many people, organisations, meetings or documents a drop-down looks for."""


class Choices:
    """Fills ``_lists`` as drop-downs are asked for; each is made once."""

    def __init__(self, book: Workbook, words: Mapping[str, Sequence[Word]]) -> None:
        """Begin the sheet in ``book``; ``words`` are those offered, by kind of code."""
        self._book = book
        self._sheet: Worksheet = book.create_sheet(LISTS)
        self._words = words
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

    def of_kinds(self, kinds: Sequence[str], key_columns: Mapping[str, str]) -> str:
        """The formula of a drop-down of everything that ``kinds`` name.

        ``kinds`` are kinds of code and tables; ``key_columns`` gives, by table, the letter of the
        column that holds its names.
        """
        tables = [kind for kind in kinds if kind in key_columns]
        codes = [word.code for kind in kinds for word in self._words.get(kind, ())]
        if not tables:
            return self.of(named("list", *kinds), codes)
        if len(kinds) == 1:
            return _filled_part(tables[0], key_columns[tables[0]], self._last(tables[0], "A"))
        return self._together(named("list", *kinds), codes, tables, key_columns)

    def _together(
        self, name: str, codes: Sequence[str], tables: Sequence[str], columns: Mapping[str, str]
    ) -> str:
        if name not in self._made:
            counts = [self._last(table, columns[table]) for table in tables]
            formulas = []
            for place in range(1, LISTED * len(tables) + 1):
                formula = '""'
                for at in reversed(range(len(tables))):
                    before = "".join(f"-{count}" for count in counts[:at])
                    cell = f"INDEX('{tables[at]}'!${columns[tables[at]]}:${columns[tables[at]]},"
                    inside = f'{cell}{place + 1}{before})&""'
                    formula = f"IF({place}{before}<={counts[at]},{inside},{formula})"
                formulas.append(f"={formula}")
            letter, last = self._column(name, (*codes, *formulas))
            used = "+".join([str(len(codes)), *counts])
            first = f"'{LISTS}'!${letter}$2"
            where = f"{first}:INDEX('{LISTS}'!${letter}$2:${letter}${last},MAX(1,{used}))"
            self._book.defined_names[name] = DefinedName(name, attr_text=where)
            self._made[name] = name
        return self._made[name]

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


def _filled_part(table: str, letter: str, rows: str) -> str:
    first = f"'{table}'!${letter}$2"
    return f"{first}:INDEX('{table}'!${letter}$2:${letter}${LISTED + 1},MAX(1,{rows}))"
