"""Lists of one matter that the document gives twice, and not alike."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language.model import Pack
from engine.lint.finding import Finding
from engine.lint.words import handle, joined, named, unique
from engine.results import Severity


def look(pack: Pack) -> list[Finding]:
    """Recipients, topics or requirements listed in several clauses with different entries."""
    return list(_differ(pack))


def lacks(pack: Pack) -> str | None:
    """Whether any list is declared."""
    return None if pack.document.lists else "lists that the document gives in several clauses"


def _differ(pack: Pack) -> Iterator[Finding]:
    groups = unique((each.of) for each in pack.document.lists)
    for of in groups:
        lists = [each for each in pack.document.lists if each.of == of]
        everything = unique(item for each in lists for item in each.items)
        parts = []
        for item in everything:
            having = [each.clause for each in lists if item in each.items]
            if len(having) < len(lists):
                parts.append(f"{named(pack, item)} ({joined(having)} only)")
        if len(lists) > 1 and parts:
            yield Finding(
                kind="lists-differ",
                about=handle(of),
                clauses=unique(each.clause for each in lists),
                bodies=unique(each.body for each in lists if each.body in pack.bodies),
                sentence=(
                    f"{len(lists)} clauses list the {of}, not alike. Not in all of them: "
                    f"{joined(parts, '; ')}."
                ),
                matters="Whoever follows one clause leaves undone what another asks for.",
                mends="Give the list once, and refer to it from the other clauses.",
                severity=Severity.MINOR,
            )
