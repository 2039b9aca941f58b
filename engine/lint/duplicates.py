"""Duties that stand in two clauses, in other words each time."""

from __future__ import annotations

import re
from itertools import combinations

from engine.language.model import Obligation, Pack
from engine.lint.finding import Finding
from engine.lint.words import handle, unique
from engine.results import Severity

ALIKE = 0.75
"""How much of the words of two summaries must be shared (twice the shared by all, 0 to 1)."""

_FEWEST = 4  # words: shorter summaries are alike by accident
_WORD = re.compile(r"[a-z]+")
_EMPTY = frozenset(
    (
        "a",
        "all",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "by",
        "each",
        "every",
        "for",
        "from",
        "has",
        "have",
        "in",
        "is",
        "it",
        "its",
        "no",
        "of",
        "on",
        "or",
        "own",
        "that",
        "the",
        "their",
        "them",
        "they",
        "this",
        "those",
        "to",
        "was",
        "were",
        "which",
        "who",
        "with",
    )
)


def look(pack: Pack) -> list[Finding]:
    """Two obligations of one body, in two clauses, that say nearly the same."""
    found = []
    for one, other in combinations(pack.obligations, 2):
        if one.body != other.body or one.clause == other.clause or linked(one, other):
            continue
        if likeness(one.summary, other.summary) >= ALIKE:
            found.append(
                Finding(
                    kind="near-duplicate",
                    about=handle(f"{one.key} {other.key}"),
                    clauses=(one.clause, other.clause),
                    bodies=(one.body,) if one.body in pack.bodies else (),
                    sentence=(
                        f"{one.clause} and {other.clause} ask for nearly the same: “{one.summary}” "
                        f"and “{other.summary}”"
                    ),
                    matters="The two drift apart with each revision, and then contradict.",
                    mends="Keep one, and refer to it.",
                    severity=Severity.ADVISORY,
                )
            )
    return [*found, *_repeated(pack)]


def _repeated(pack: Pack) -> list[Finding]:
    """Duties that the pack itself holds to be the same, so that one verdict answers for both."""
    pairs = [
        (each.same_as.rsplit("/", 1)[0], each.clause)
        for each in pack.obligations
        if each.same_as is not None
    ]
    pairs = [pair for pair in pairs if pair[0] != pair[1]]
    if not pairs:
        return []
    said = "; ".join(f"{first} and {again}" for first, again in dict.fromkeys(pairs))
    return [
        Finding(
            kind="said-twice",
            about="duties",
            clauses=unique(clause for pair in pairs for clause in pair),
            bodies=(),
            sentence=f"Two clauses ask for the same thing: {said}.",
            matters="A change to one will be forgotten in the other.",
            mends="Say it once, and refer to it.",
            severity=Severity.ADVISORY,
        )
    ]


def linked(one: Obligation, other: Obligation) -> bool:
    """Whether the pack itself says that the two are the same duty."""
    return (
        one.same_as == other.key
        or other.same_as == one.key
        or (one.same_as is not None and one.same_as == other.same_as)
    )


def likeness(one: str, other: str) -> float:
    """How much of their words two summaries share: 0 for none, 1 for all."""
    first, second = _words(one), _words(other)
    if min(len(first), len(second)) < _FEWEST:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def _words(text: str) -> frozenset[str]:
    found = (word for word in _WORD.findall(text.lower()) if word not in _EMPTY)
    return frozenset(word[:-1] if word.endswith("s") and len(word) > 3 else word for word in found)
