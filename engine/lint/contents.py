"""The contents held against the text, and what is announced and is not there."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language.model import Pack
from engine.lint.finding import Finding
from engine.lint.words import handle, joined
from engine.results import Severity


def look(pack: Pack) -> list[Finding]:
    """Parts listed and absent, present and unlisted, titled otherwise; promises not kept."""
    return [*_contents(pack), *_announced(pack)]


def lacks(pack: Pack) -> str | None:
    """Whether the contents are declared."""
    return None if pack.document.contents else "the document's list of contents"


def _contents(pack: Pack) -> Iterator[Finding]:
    contents = pack.document.contents
    if contents is None:
        return
    listed, found, where = contents.listed, contents.found, (contents.clause,)
    for kind, keys, sentence in (
        ("listed-not-found", [key for key in listed if key not in found], "lists, and lacks,"),
        ("found-not-listed", [key for key in found if key not in listed], "holds, unlisted,"),
    ):
        titles = [(listed if key in listed else found)[key] for key in keys]
        if titles:
            yield Finding(
                kind=kind,
                about="contents",
                clauses=where,
                bodies=(),
                sentence=f"The document {sentence} {joined([f'“{each}”' for each in titles])}.",
                matters="A reader cannot tell whether the copy is whole.",
                mends="Bring the list of contents and the text into line.",
                severity=Severity.MINOR,
            )
    renamed = [
        f"“{listed[key]}” in the contents is “{found[key]}” in the text"
        for key in listed
        if key in found and listed[key].casefold() != found[key].casefold()
    ]
    if renamed:
        yield Finding(
            kind="title-differs",
            about="contents",
            clauses=where,
            bodies=(),
            sentence=f"{joined(renamed, '; ')}.",
            matters="A reader who looks for the one does not find the other.",
            mends="Use one title.",
            severity=Severity.ADVISORY,
        )


def _announced(pack: Pack) -> Iterator[Finding]:
    for each in pack.document.announced:
        if not each.found:
            instead = f" ({each.instead})" if each.instead else ""
            yield Finding(
                kind="announced-not-there",
                about=handle(each.what),
                clauses=each.clauses,
                bodies=(),
                sentence=f"The document announces {each.what}, which it does not hold{instead}.",
                matters="Whatever the missing part would have settled is unsettled.",
                mends="Add what is announced, or drop the announcement.",
                severity=Severity.MINOR,
            )
