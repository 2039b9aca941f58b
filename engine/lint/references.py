"""What the document refers to and time has overtaken, and text that breaks off."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language.model import Pack
from engine.lint.finding import Finding
from engine.lint.words import day, handle
from engine.results import Severity

OLD = 2
"""After how many years nothing is new any more."""


def look(pack: Pack) -> list[Finding]:
    """Stale references, wrong citations, sentences cut short."""
    return [*_stale(pack), *_wrong(pack), *_fragments(pack)]


def lacks(pack: Pack) -> str | None:
    """Whether references are declared."""
    return None if pack.document.references else "what the document refers to outside itself"


def _stale(pack: Pack) -> Iterator[Finding]:
    issued = pack.document.dated.issued if pack.document.dated else None
    for each in pack.document.references:
        sentence = None
        if each.superseded_by is not None:
            sentence = f"{each.what} has given way to {each.superseded_by}"
        elif each.over is not None and issued is not None and each.over < issued:
            sentence = f"{each.what} speaks of something that ended on {day(each.over)}"
        elif each.called in ("interim", "current"):
            sentence = f"{each.what} is called {each.called}, and so will not stay as it is"
        elif (
            each.called == "new"
            and each.dated is not None
            and issued is not None
            and issued.year - each.dated > OLD
        ):
            sentence = (
                f"{each.what} is called new and was {issued.year - each.dated} years old at issue"
            )
        elif each.dated is not None and issued is not None and each.dated > issued.year:
            sentence = f"{each.what} is later than the document itself, which is of {issued.year}"
        if sentence is not None:
            yield Finding(
                kind="stale-reference",
                about=handle(each.what),
                clauses=each.clauses,
                bodies=(),
                sentence=f"{sentence[:1].upper()}{sentence[1:]}.",
                matters="A reader follows what no longer holds, or cannot find it.",
                mends="Name what is in force now, or refer to it without a date or a person.",
                severity=Severity.ADVISORY,
            )


def _wrong(pack: Pack) -> Iterator[Finding]:
    for each in pack.document.citations:
        if each.cites != each.stands_at:
            yield Finding(
                kind="wrong-citation",
                about=handle(f"{each.clause} {each.cites}"),
                clauses=(each.clause, each.stands_at),
                bodies=(),
                sentence=(
                    f"{each.clause} cites {each.cites} for {each.matter}, which stands at "
                    f"{each.stands_at}."
                ),
                matters="A reader who looks it up finds something else.",
                mends="Correct the citation.",
                severity=Severity.ADVISORY,
            )


def _fragments(pack: Pack) -> Iterator[Finding]:
    for each in pack.document.fragments:
        yield Finding(
            kind="broken-text",
            about=handle(each.clause),
            clauses=(each.clause,),
            bodies=(),
            sentence=f"The text of {each.clause} is faulty: {each.how}.",
            matters="What the clause requires cannot be read off it.",
            mends="Restore the sentence.",
            severity=Severity.ADVISORY,
        )
