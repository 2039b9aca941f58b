"""Names and words: one thing with many names, one name for many things, words left unexplained."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language.model import Pack
from engine.lint.finding import Finding
from engine.lint.words import handle, joined, unique
from engine.results import Severity


def look(pack: Pack) -> list[Finding]:
    """Names that vary, names with two meanings, words that no clause explains."""
    return [*_varying(pack), *_double(pack), *_undefined(pack)]


def lacks(pack: Pack) -> str | None:
    """Whether names or terms are declared."""
    said = pack.document
    return None if said.names or said.meanings or said.terms else "the names and words it uses"


def _varying(pack: Pack) -> Iterator[Finding]:
    for thing in pack.document.names:
        names = unique(each.name for each in thing.called)
        if len(names) > 1:
            quoted = (f"“{each.name}” ({joined(each.clauses)})" for each in thing.called)
            yield Finding(
                kind="many-names",
                about=handle(thing.thing),
                clauses=unique(clause for each in thing.called for clause in each.clauses),
                bodies=(),
                sentence=f"For {thing.thing} there are {len(names)} names: {joined(quoted, '; ')}.",
                matters="A reader cannot be sure that they are one, and a search misses some.",
                mends="Choose one name, explain it once, and use no other.",
                severity=Severity.ADVISORY,
            )


def _double(pack: Pack) -> Iterator[Finding]:
    for name in pack.document.meanings:
        if len(name.means) > 1:
            said = [f"{each.what} ({joined(each.clauses)})" for each in name.means]
            yield Finding(
                kind="two-meanings",
                about=handle(name.name),
                clauses=unique(clause for each in name.means for clause in each.clauses),
                bodies=(),
                sentence=f"“{name.name}” stands for {len(said)} things: {joined(said, '; ')}.",
                matters="The same sentence binds different people in the eyes of two readers.",
                mends="Keep the name for one of them, and name the other apart.",
                severity=Severity.MINOR,
            )


def _undefined(pack: Pack) -> Iterator[Finding]:
    for term in pack.document.terms:
        if term.explained_at is None:
            yield Finding(
                kind="undefined",
                about=handle(term.term),
                clauses=term.clauses,
                bodies=(),
                sentence=f"“{term.term}” is used and nowhere explained.",
                matters=f"On it turns {term.turns_on_it}.",
                mends="Explain the word where it is first used, or list whom or what it covers.",
                severity=Severity.MINOR,
            )
