"""What every row of every table has in common."""

from __future__ import annotations

import keyword
from typing import Any

from pydantic import BaseModel, ConfigDict


class Row(BaseModel):
    """One fact: a row of a table, its cells typed, a blank cell ``None``.

    Frozen, refuses unknown columns and never coerces: sources have already read each cell.
    What a blank *means* is not decided here (see `facts.vocabulary.columns.Blank`).
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        strict=True,
        # A column may be called as the pack likes: none is out of bounds for its first letters.
        protected_namespaces=(),
    )

    def cell(self, column: str) -> Any:
        """The cell under ``column``, named as the contract names it (``from``, not ``from_``).

        Raises ``AttributeError`` where the table has no such column.
        """
        return getattr(self, attribute_name(column))

    def cells(self) -> dict[str, Any]:
        """Every cell by column name, in the contract's order, blanks included as ``None``."""
        return {
            field.alias or name: getattr(self, name)
            for name, field in type(self).model_fields.items()
        }


_TAKEN = frozenset(name for name in dir(Row) if not name.startswith("_"))


def attribute_name(column: str) -> str:
    """The Python attribute that holds a column: ``from`` is a word of Python, so ``from_``."""
    return f"{column}_" if keyword.iskeyword(column) or column in _TAKEN else column
