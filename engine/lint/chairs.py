"""Chairs fixed by a post although some body is to appoint them, and appointments of one side."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language.model import Pack
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.words import labels, named, unique
from engine.results import Severity

APPOINTMENT = "appointment-of-chairs"


def look(pack: Pack) -> list[Finding]:
    """Bodies whose terms fix the chair that another clause has somebody choose."""
    return [*_fixed(pack), *_one_sided(pack)]


def lacks(pack: Pack) -> str | None:
    """Whether it is declared who appoints chairs."""
    said = any(each.matter == APPOINTMENT for each in pack.document.provisions)
    return None if said else "who appoints the chairs of groups"


def _groups(pack: Pack) -> list[str]:
    return [code for code in provided.own_bodies(pack) if pack.bodies[code].kind == "group"]


def _fixed(pack: Pack) -> Iterator[Finding]:
    for rule in provided.on(pack, APPOINTMENT):
        fixed = [
            each
            for each in provided.on(pack, provided.CHAIR)
            if each.body in _groups(pack)
            and each.value is not None
            and pack.codes.find("post", each.value) is not None
            and each.clause != rule.clause
        ]
        if fixed:
            yield Finding(
                kind="chair-fixed-and-appointed",
                about=APPOINTMENT,
                clauses=unique((rule.clause, *(each.clause for each in fixed))),
                bodies=unique(each.body for each in fixed),
                sentence=(
                    f"{rule.clause} says {rule.says}; yet the terms of "
                    f"{labels(pack, unique(each.body for each in fixed))} fix the chair by post."
                ),
                matters="Either the choice is none, or somebody may be chosen against the terms.",
                mends="Say that the holder of the post is proposed for appointment, or drop one.",
                severity=Severity.MINOR,
            )


def _one_sided(pack: Pack) -> Iterator[Finding]:
    for rule in provided.on(pack, APPOINTMENT):
        joint = [code for code in _groups(pack) if pack.bodies[code].joint]
        if joint and rule.value in pack.bodies:
            yield Finding(
                kind="joint-body-appointed-by-one",
                about=APPOINTMENT,
                clauses=(rule.clause,),
                bodies=tuple(joint),
                sentence=(
                    f"{named(pack, str(rule.value))} alone appoints the chairs of bodies that it "
                    f"shares with others: {labels(pack, joint)}."
                ),
                matters="The other partners may not accept a chair in whom they had no say.",
                mends="Have the chair of a joint body agreed by every partner to it.",
                severity=Severity.MINOR,
            )
