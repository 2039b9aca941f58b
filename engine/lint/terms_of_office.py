"""Offices held for a time that nobody states."""

from __future__ import annotations

from engine.language.document import NOT_SAID
from engine.language.model import Pack
from engine.lint.finding import Finding
from engine.lint.words import named
from engine.results import Severity


def look(pack: Pack) -> list[Finding]:
    """Terms of office without a length."""
    return [
        Finding(
            kind="term-without-length",
            about=each.who,
            clauses=(each.clause,),
            bodies=(),
            sentence=f"{each.clause} sets no length of term for {named(pack, each.who)}.",
            matters="The office never falls vacant by time, so it is never looked at afresh.",
            mends="State how long a term is, and how often it may be renewed.",
            severity=Severity.MINOR,
        )
        for each in pack.document.terms_of_office
        if each.length == NOT_SAID
    ]


def lacks(pack: Pack) -> str | None:
    """Whether any term of office is declared."""
    return None if pack.document.terms_of_office else "for how long offices are held"
