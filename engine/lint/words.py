"""How a finding names things: codes by their labels, lists as sentences list them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from engine.language.document import ALL_BODIES, THE_DOCUMENT
from engine.language.model import Pack
from engine.wording import day as day_in_words

_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def named(pack: Pack, code: str) -> str:
    """The label of a body, post or seat without its closing remark; other words as they are.

    Bodies and posts get their article: "the Business Group".
    """
    if code == ALL_BODIES:
        return "every body"
    if code == THE_DOCUMENT:
        return "the document"
    for kind in ("body", "post", "seat", "organisation"):
        found = pack.codes.find(kind, code)
        if found is not None and found.code == code:
            label = _REMARK.sub("", found.label) or found.label
            label = label.removeprefix("The ")
            return f"the {label}" if kind in ("body", "post") else label
    return code


def labels(pack: Pack, codes: Iterable[str]) -> str:
    """The names of codes, each in turn, as a sentence lists them."""
    return joined([named(pack, code) for code in codes], "; ")


def joined(items: Iterable[str], comma: str = ", ") -> str:
    """``a, b and c``; with ``; `` as ``comma``, names with commas make it ``a; b; and c``."""
    found = list(items)
    if len(found) < 2:
        return "".join(found)
    mark = comma if any("," in each for each in found) else ", "
    last = "; and " if mark == "; " else " and "
    return f"{mark.join(found[:-1])}{last}{found[-1]}"


def day(when: date) -> str:
    """A day as people write it: ``30 April 2018``."""
    return day_in_words(when.toordinal())


def handle(text: str) -> str:
    """Words as the second half of a finding's key: lower case, hyphens between."""
    return _NOT_A_WORD.sub("-", text.lower()).strip("-")


def unique(items: Iterable[str]) -> tuple[str, ...]:
    """The items in their order, each once."""
    return tuple(dict.fromkeys(items))
