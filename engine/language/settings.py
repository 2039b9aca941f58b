"""The settings of an obligation, held against one another and against the codes."""

from __future__ import annotations

from typing import Protocol

from engine.language import schema
from engine.language.drafts import Draft
from engine.language.problems import nearest, shown
from engine.language.scope import Scope
from engine.language.writing import Author, Path, Written, fill_words
from facts.vocabulary.tables import REFERRALS

# Two settings of which the first means nothing without the second.
NEEDS: tuple[tuple[str, str, str], ...] = (
    ("late", "due", "nothing without a last day is late"),
    ("late_when", "due", "nothing without a last day is late"),
    ("outlook", "due", "only what is pending has one, and nothing is pending without a last day"),
    ("settles_early", "due", "there is nothing to be early for"),
)


class Complaining(Protocol):
    """What the checks of settings ask of the assembly of an obligation."""

    author: Author
    scope: Scope
    written: Written

    def problem(self, path: Path, message: str, *, key: bool = False) -> None:
        """Note a mistake in a field, or in its name."""


def check_settings(assembly: Complaining, draft: Draft, entry: schema.ObligationEntry) -> None:
    """Check that the settings of an obligation that is tested fit together."""
    if entry.requirement is None and entry.done_on is None:
        message = 'an obligation needs a "requirement", or "done on" the day of an act, or both'
        assembly.author.problem(draft.document, draft.path, message)
    for name, other, why in NEEDS:
        if getattr(entry, name) and getattr(entry, other) is None:
            word = name.replace("_", " ")
            assembly.problem((word,), f'"{word}" needs a "{other}": {why}', key=True)
    if entry.done_on is not None and entry.due is not None and entry.late is None:
        message = '"done on" with a "due" needs "late": breach or cures'
        assembly.problem(("done on",), message, key=True)
    if entry.class_ == "attested" and entry.attested is None:
        message = 'an attested obligation needs "attested": what is asked for, and of whom'
        assembly.author.problem(draft.document, draft.path, message)
    if entry.class_ != "attested" and entry.attested is not None:
        message = '"attested" means nothing here: the class of this obligation is automated'
        assembly.problem(("attested",), message, key=True)
    # What may be kept from an audience: tables, and the file that referrals may be read from.
    concealable = (*assembly.scope.tables, REFERRALS.name)
    for at, table in enumerate(entry.confidential.conceals if entry.confidential else ()):
        if table not in concealable:
            message = f'no table is called "{shown(table)}"{nearest(table, concealable)}'
            assembly.problem(("confidential", "conceals", at), message)


def check_offices(assembly: Complaining, entry: schema.ObligationEntry) -> None:
    """Check that who must act, and who is told, are offices (or parts of the subject)."""
    parts: tuple[str, ...] = ()
    if entry.population is not None:
        parts = assembly.scope.kinds.parts(entry.population.subject)
    bearer, report_to = (
        None if text is None else fill_words(text, assembly.written.parts)
        for text in (entry.bearer, entry.report_to)
    )
    if bearer is not None and bearer.startswith("subject."):
        part = bearer.removeprefix("subject.")
        if entry.population is not None and part not in parts:
            message = f'the key of the subject has no part "{shown(part)}"{nearest(part, parts)}'
            assembly.problem(("bearer",), message)
        bearer = None
    by = entry.attested.by if entry.attested is not None else None
    for path, office in (
        (("bearer",), bearer),
        (("report to",), report_to),
        (("attested", "by"), by),
    ):
        if office is not None:
            _check_office(assembly, path, office)


def _check_office(assembly: Complaining, path: Path, office: str) -> None:
    codes = assembly.scope.codes
    known = [each.code for kind in ("post", "body") for each in codes.of_kind(kind)]
    if office not in known:
        message = f'"{shown(office)}" is neither a post nor a body{nearest(office, known)}'
        assembly.problem(path, message)
