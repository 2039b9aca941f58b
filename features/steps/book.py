"""From the words of a scenario to the codes of a constitution, and back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from engine.language.model import Pack
from engine.language.problems import meant

KINDS = (
    *("body", "seat", "post", "role", "relation"),
    *("document-kind", "document-item", "review-subject-kind"),
)
"""The kinds of code that scenarios name."""

FEW_CODES = 8
"""So many codes of a kind are named where none is near."""

ENDS = ("body", "post")
"""The kinds of code that may send, receive or report."""


class Book:
    """What bodies, seats, posts and papers are called, by kind of code."""

    def __init__(self, pack: Pack) -> None:
        """Learn each code, its other spellings and its label, whole and without its remark."""
        self._codes: dict[tuple[str, str], str] = {}
        columns = [column for table in pack.tables.values() for column in table.columns]
        own = sorted({column.codes for column in columns if column.codes is not None} - set(KINDS))
        for kind in (*KINDS, *own):
            codes = pack.codes.of_kind(kind)
            for code in codes:
                for spelling in (code.code, *code.aliases):
                    self._codes[kind, _plain(spelling)] = code.code
            for code in codes:
                for spelling in (code.label, re.split(r"[(,]", code.label)[0]):
                    self._codes.setdefault((kind, _plain(spelling)), code.code)

        self._organisations = {_short(name): name for name in _organisations(pack)}

    def code(self, kind: str, words: str) -> str:
        """The code of a kind that the words name; an ``AssertionError`` where there is none."""
        found = self.find(kind, words)
        assert found is not None, f'there is no {kind} called "{words}"{self._hint(kind, words)}'
        return found

    def _hint(self, kind: str, words: str) -> str:
        """The nearest name of a kind, or all of them where there are few."""
        known = [spelling for of, spelling in self._codes if of == kind]
        near = meant(_plain(words), known)
        if near is not None:
            return f'; did you mean "{near}"?'
        few = sorted({code for (of, _), code in self._codes.items() if of == kind})
        return f" (they are {', '.join(few)})" if 0 < len(few) <= FEW_CODES else ""

    def find(self, kind: str, words: str) -> str | None:
        """The code of a kind that the words name, or None."""
        plain = _plain(words)
        return self._codes.get((kind, plain)) or self._codes.get(
            (kind, plain.removesuffix(" group"))
        )

    def end(self, words: str) -> str | None:
        """The code of the body or post that the words name, or None."""
        return next((found for kind in ENDS if (found := self.find(kind, words))), None)

    def organisation(self, words: str) -> str:
        """The identifier of an organisation: the constitution's own, or the name itself."""
        return self._organisations.get(_short(words), words.removeprefix("the "))


def _organisations(pack: Pack) -> Iterator[str]:
    """What the lists of a constitution name and no kind of code knows: its organisations."""
    for each in pack.lists.values():
        for name in each:
            if isinstance(name, str) and not any(pack.codes.find(kind, name) for kind in KINDS):
                yield name


def _short(name: str) -> str:
    """An organisation's name as identifiers have it, which leave out the small words."""
    return _plain(name).replace(" and ", " ")


def _plain(words: str) -> str:
    bare = re.sub(r"['’,()]", "", words.casefold()).replace("-", " ").replace("_", " ")
    return re.sub(r"^(the|a|an|some) ", "", re.sub(r"\s+", " ", bare).strip())


TABLES: Mapping[str, str] = {
    "people": "people",
    "posts": "posts",
    "memberships": "memberships",
    "meetings": "meetings",
    "attendance records": "attendance",
    "checks": "dbs_checks",
    "appraisals": "appraisals",
    "letters": "letters",
    "documents": "documents",
    "records of sending": "submissions",
    "lists of contents": "document_contents",
    "reviews": "reviews",
    "confirmations": "attestations",
    "organisations": "organisations",
    "reporting lines": "reporting_lines",
}
"""The table that holds each kind of record, as scenarios call it."""
