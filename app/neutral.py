"""Text made harmless for what reads it next: a terminal, a spreadsheet, a browser.

Markup is neutralised where it is written (Jinja2 escapes, the JSON format escapes ``<``, ``>``
and ``&``). Here is what no library does for us.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f"  # control characters but newline and tab
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # invisible or direction-changing
    "\ufffe\uffff\ud800-\udfff]"  # not characters at all
)
_FORMULA = re.compile(r"[\s\u00a0]*[=+\-@＝＋－＠]|[\t\r\n]")


def visible(text: str) -> str:
    """The text with each character that acts without being seen replaced by U+FFFD.

    Escape sequences would drive a terminal, direction marks would make one name read as another.
    Line ends are made ``\\n``; joiners that names in several scripts need are kept.
    """
    return _UNSEEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Visible text on one line, runs of white space as one space."""
    return " ".join(visible(text).split())


def not_a_formula(text: str) -> str:
    """Text that no spreadsheet runs: what would start a formula gets an apostrophe before it.

    Spreadsheets run a cell that starts with ``=``, ``+``, ``-``, ``@``, tab or carriage return,
    also after spaces, also in full-width form, when it is pasted or saved as CSV.
    """
    raw = text if not _FORMULA.match(text) else "'" + text
    return visible(raw)
