"""Numbers: gaps, repeats, lists that begin in the middle, points with none, orders that differ."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from engine.language.document import Numbering, Order
from engine.language.model import Pack
from engine.lint.finding import Finding
from engine.lint.words import handle, joined, labels, unique
from engine.results import Severity

WITHOUT = "-"
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def look(pack: Pack) -> list[Finding]:
    """Each part of the text whose numbers do not run on from the first."""
    found = [each for part in pack.document.numbering for each in _part(part)]
    return [*found, *_styles(pack), *_orders(pack)]


def lacks(pack: Pack) -> str | None:
    """Whether the numbering is declared."""
    return None if pack.document.numbering else "how the parts of the document are numbered"


def place(number: str) -> int | None:
    """Where a number stands in its sequence, from 1: ``"3"`` and ``"c"`` are both 3."""
    if number.isdecimal():
        return int(number)
    return _ALPHABET.index(number) + 1 if len(number) == 1 and number in _ALPHABET else None


def _part(part: Numbering) -> Iterator[Finding]:
    places = [(number, place(number)) for number in part.numbers if number != WITHOUT]
    known = [at for _, at in places if at is not None]
    repeated = unique(number for number, at in places if [x for _, x in places].count(at) > 1)
    if repeated:
        yield _finding(
            "number-repeated",
            part,
            f"{part.part} has the number {joined(repeated)} more than once.",
            "A citation of it may mean either.",
            "Number the points afresh.",
        )
    if known and known[0] > 1:
        first = next(number for number, at in places if at == known[0])
        yield _finding(
            "numbering-starts-late",
            part,
            f"{part.part} begins at {first}.",
            "A reader looks for what stood before it, and cannot know whether it was cut.",
            "Begin at the first number or letter.",
        )
    gaps = [
        (before, after)
        for (before, one), (after, other) in pairwise(places)
        if one is not None and other is not None and other > one + 1
    ]
    if gaps:
        said = joined(f"from {before} to {after}" for before, after in gaps)
        yield _finding(
            "number-missing",
            part,
            f"{part.part} runs {said}.",
            "Nobody can tell whether a clause was taken out, or lost.",
            "Close the gap, or note that the number is not used.",
        )
    bare = part.numbers.count(WITHOUT)
    if bare:
        yield _finding(
            "points-without-number",
            part,
            f"{part.part} has {bare} {'point' if bare == 1 else 'points'} without a number.",
            "They can only be cited by counting.",
            "Number every point.",
        )


def _finding(kind: str, part: Numbering, sentence: str, why: str, mends: str) -> Finding:
    return Finding(
        kind=kind,
        about=handle(part.part),
        clauses=part.clauses,
        bodies=(),
        sentence=sentence,
        matters=why,
        mends=mends,
        severity=Severity.ADVISORY,
    )


def _styles(pack: Pack) -> Iterator[Finding]:
    """Parts of one level of which some are numbered and some are not (a lone point included)."""
    for part in pack.document.numbering:
        if len(part.numbers) == 1 and part.numbers[0] != WITHOUT:
            yield _finding(
                "lone-number",
                part,
                f"{part.part} has the number {part.numbers[0]} and no second.",
                "A number without a next one suggests that something is missing.",
                "Drop the number, or restore what followed.",
            )


def _orders(pack: Pack) -> Iterator[Finding]:
    """Bodies whose terms do not follow the order of headings that most others follow."""
    orders = pack.document.order
    if len(orders) < 2:
        return
    seen: dict[tuple[str, ...], list[Order]] = {}
    for each in orders:
        seen.setdefault(each.headings, []).append(each)
    usual = max(seen.values(), key=len)
    other = [each for each in orders if each not in usual]
    if other and len(usual) > 1:
        bodies = unique(each.body for each in other)
        yield Finding(
            kind="order-differs",
            about="terms-of-reference",
            clauses=unique(clause for each in other for clause in each.clauses),
            bodies=bodies,
            sentence=(
                f"{len(usual)} of {len(orders)} terms of reference share one order of headings "
                f"({joined(usual[0].headings)}); those of {labels(pack, bodies)} have others."
            ),
            matters="What is missing from a set of terms is easily overlooked.",
            mends="Use one set of headings, in one order, for every body.",
            severity=Severity.ADVISORY,
        )
