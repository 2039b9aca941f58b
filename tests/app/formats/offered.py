"""What a drop-down of a workbook offers, read back from the file."""

from __future__ import annotations

from openpyxl.utils import range_boundaries
from openpyxl.workbook import Workbook


def offered(book: Workbook, formula: str | None) -> tuple[str, ...]:
    """The words that a drop-down offers: those written in it, or in the range that it names.

    Empty for one whose words depend on what is typed on other sheets.
    """
    text = formula or ""
    if text.startswith('"'):
        return tuple(text.strip('"').split(","))
    place = str(book.defined_names[text].attr_text) if text in book.defined_names else text
    if "(" in place:
        return ()
    sheet, _, cells = place.replace("'", "").partition("!")
    left, top, right, bottom = range_boundaries(cells.replace("$", ""))
    assert None not in (left, top, right, bottom)
    rows = book[sheet].iter_rows(top, bottom, left, right, values_only=True)
    return tuple(str(row[0]) for row in rows if row[0] is not None)
