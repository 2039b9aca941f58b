"""Every check over one pack, gathered into one answer."""

from __future__ import annotations

from datetime import date
from functools import partial

from engine.language.model import Pack
from engine.lint import (
    appraisals,
    chairs,
    contents,
    contradictions,
    duplicates,
    duties,
    lists,
    membership,
    missing,
    naming,
    numbering,
    quorums,
    references,
    reporting,
    review_date,
    terms_of_office,
    timings,
)
from engine.lint.finding import Check, Finding, always
from engine.results import Frozen


class NotLookedAt(Frozen):
    """A check for which the pack declares too little: what it would find, and what is missing."""

    check: str
    looks_for: str
    lacks: str


class LintResult(Frozen):
    """What a careful reader would find wrong with a constitution, gravest first.

    ``not_looked_at`` says which looks the pack gave too little for, so that their silence is no
    clean bill.
    """

    schema_: int = 1
    constitution: str
    title: str
    edition: str
    as_of: date
    findings: tuple[Finding, ...]
    not_looked_at: tuple[NotLookedAt, ...]


def checks(as_of: date) -> tuple[Check, ...]:
    """Every check, in the order in which a reader would make them."""
    return (
        Check("missing", "what bodies' terms leave out", missing.look, missing.lacks),
        Check("quorums", "quorums that cannot be met or differ", quorums.look, always),
        Check("membership", "lists of members that disagree", membership.look, membership.lacks),
        Check("reporting", "lines in circles or to nowhere", reporting.look, reporting.lacks),
        Check("appraisals", "appraisals by the wrong hand", appraisals.look, appraisals.lacks),
        Check("chairs", "chairs both fixed and appointed", chairs.look, chairs.lacks),
        Check(
            "terms of office", "terms without length", terms_of_office.look, terms_of_office.lacks
        ),
        Check("contradictions", "rules that disagree", contradictions.look, contradictions.lacks),
        Check("timings", "notices that cannot both be kept", timings.look, timings.lacks),
        Check("duties", "duties with a part left open", duties.look, always),
        Check("lists", "lists of one matter that differ", lists.look, lists.lacks),
        Check("naming", "names and words that mislead", naming.look, naming.lacks),
        Check("duplicates", "duties that stand in two clauses", duplicates.look, always),
        Check(
            "review date",
            "a review date gone by",
            partial(review_date.look, as_of=as_of),
            review_date.lacks,
        ),
        Check("contents", "contents that do not fit the text", contents.look, contents.lacks),
        Check("numbering", "gaps and repeats in the numbers", numbering.look, numbering.lacks),
        Check("references", "stale references and broken text", references.look, references.lacks),
    )


def lint(pack: Pack, as_of: date) -> LintResult:
    """Read ``pack`` as a careful reader would on ``as_of``: the edition in force on that day.

    Beside the edition, only a review date depends on the day.
    """
    pack = pack.as_read_on(as_of)
    made = checks(as_of)
    found = [each for check in made for each in check.look(pack)]
    found.sort(key=lambda each: (-each.severity.rank, each.kind, each.about))
    unlooked = tuple(
        NotLookedAt(check=each.name, looks_for=each.looks_for, lacks=lacking)
        for each in made
        if (lacking := each.lacks(pack)) is not None
    )
    return LintResult(
        constitution=pack.id,
        title=pack.title,
        edition=pack.edition,
        as_of=as_of,
        findings=tuple(found),
        not_looked_at=unlooked,
    )
