"""Rules on one matter that do not agree, or say the same thing twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.language.document import ALL_BODIES, Provision
from engine.language.model import Pack
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.words import joined, named, unique
from engine.results import Severity


def look(pack: Pack) -> list[Finding]:
    """For one body and matter: clauses that say different things, and clauses that repeat."""
    found: list[Finding] = []
    matters = unique(each.matter for each in pack.document.provisions)
    for matter in matters:
        said = [each for each in pack.document.provisions if each.matter == matter]
        bodies = unique(each.body for each in said)
        for body in bodies:
            general = [each for each in said if each.body == ALL_BODIES and body != ALL_BODIES]
            own = [each for each in said if each.body == body]
            found.extend(_against(pack, matter, body, own, general))
    return found


def lacks(pack: Pack) -> str | None:
    """Whether anything is declared that could be compared."""
    return None if pack.document.provisions else "what each clause provides, and for which body"


def _against(
    pack: Pack, matter: str, body: str, own: Sequence[Provision], general: Sequence[Provision]
) -> Iterator[Finding]:
    both = [each for each in (*general, *own) if each.value is not None]
    values = unique(str(each.value) for each in both)
    words = matter.replace("-", " ")
    where = unique(each.clause for each in both)
    who = named(pack, body)
    bodies = (body,) if body in pack.bodies else ()
    if len(values) > 1:
        said = joined((f"{each.clause} says {each.says}" for each in both), "; ")
        yield Finding(
            kind="contradiction",
            about=f"{matter}-{body}",
            clauses=where,
            bodies=bodies,
            sentence=f"On {words}, for {who}: {said}.",
            matters="Whoever keeps one of them may break the other.",
            mends=(
                "Say in the special clause that it replaces the general one."
                if general
                else "Keep one of them, or say which goes first."
            ),
            severity=Severity.MAJOR if matter in _GRAVE else Severity.MINOR,
        )
    elif len(where) > 1 and len(both) > 1:
        yield Finding(
            kind="said-twice",
            about=f"{matter}-{body}",
            clauses=where,
            bodies=bodies,
            sentence=f"{joined(where)} each settle the {words} of {who}, alike.",
            matters="A change to one will be forgotten in the others.",
            mends="Say it once, and refer to it.",
            severity=Severity.ADVISORY,
        )


# What decides whether an act of the body stands, or who may be put out of it.
_GRAVE = frozenset({provided.QUORUM, provided.CHAIR, "deputies", "removal", "decisions"})
