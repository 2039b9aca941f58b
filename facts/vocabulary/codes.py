"""The code book: the words that a snapshot and a pack share for bodies, posts, roles and so on.

The codes are part of the contract. An alias is read as its code; case does not matter, and
spaces and underscores read as hyphens.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

CUT_OFF = 0.6
"""How alike (0 to 1) a name must be to be offered as the nearest right one."""

_GAP = re.compile(r"[\s_]+")


def folded(text: str) -> str:
    """``text`` as codes are compared: lower case, spaces and underscores as hyphens."""
    return _GAP.sub("-", text.strip()).casefold()


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its ``kind`` (``body``, ``role``, …), label, bodies it is for, and its source."""

    kind: str
    code: str
    label: str
    bodies: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    clause: str = ""


class CodeBook:
    """Codes by kind, found by code or alias. Never changes; `extended` gives a larger one."""

    def __init__(self, codes: Iterable[Code]) -> None:
        """Hold ``codes``.

        Raises ``ValueError`` where one spelling of a kind would mean two codes.
        """
        self._codes = tuple(codes)
        self._kinds: dict[str, tuple[Code, ...]] = {}
        self._found: dict[tuple[str, str], Code] = {}
        for code in self._codes:
            self._kinds[code.kind] = (*self._kinds.get(code.kind, ()), code)
            for spelling in (code.code, *code.aliases):
                other = self._found.setdefault((code.kind, folded(spelling)), code)
                if other != code:
                    raise ValueError(
                        f"{spelling!r} would mean two codes of kind {code.kind}: "
                        f"{other.code!r} and {code.code!r}"
                    )

    def find(self, kind: str, text: str) -> Code | None:
        """The code of ``kind`` that ``text`` spells or is an alias of, or None."""
        return self._found.get((kind, folded(text)))

    def of_kind(self, kind: str) -> tuple[Code, ...]:
        """Every code of ``kind``, in the order of the code book."""
        return self._kinds.get(kind, ())

    def nearest(self, kind: str, text: str) -> str | None:
        """The code of ``kind`` whose spelling or alias is most like ``text``, or None."""
        spellings = [spelling for of, spelling in self._found if of == kind]
        close = get_close_matches(folded(text), spellings, n=1, cutoff=CUT_OFF)
        return self._found[kind, close[0]].code if close else None

    def extended(self, codes: Iterable[Code]) -> CodeBook:
        """This book with a pack's own ``codes`` added; one already here as it is stays one.

        Raises ``ValueError`` where a spelling would then mean two codes.
        """
        return CodeBook((*self._codes, *(code for code in codes if code not in self._codes)))


@lru_cache(maxsize=1)
def standard_codes() -> CodeBook:
    """The codes of the contract, from ``codes.csv`` beside this module."""
    with Path(__file__).with_name("codes.csv").open(encoding="utf-8", newline="") as file:
        return CodeBook(
            Code(
                kind=row["kind"],
                code=row["code"],
                label=row["label"],
                bodies=_parts(row["body"]),
                aliases=_parts(row["aliases"]),
                clause=row["clause"],
            )
            for row in csv.DictReader(file)
        )


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)
