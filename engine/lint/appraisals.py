"""Appraisals: by somebody who answers to the one appraised, by themselves, by the wrong hand."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language.document import MEMBERS_OF
from engine.language.model import Pack
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.reporting import STRONG, Line, lines, office, upward
from engine.lint.words import joined, named, unique
from engine.results import Severity

APPRAISES = "appraises"


def look(pack: Pack) -> list[Finding]:
    """Posts that appraise themselves or one another, and appraisers who are not the superior."""
    said = [line for line in lines(pack) if line.relation == APPRAISES]
    return [*_themselves(pack, said), *_mutual(pack, said), *_another(pack, said)]


def lacks(pack: Pack) -> str | None:
    """Whether any line of appraisal is declared."""
    found = any(line.relation == APPRAISES for line in pack.document.lines)
    return None if found else "who appraises whom"


def _members(pack: Pack, end: str) -> dict[str, tuple[str, ...]]:
    """The posts that ``members of: BODY`` takes in, each with the clauses that make it a member."""
    body = end.removeprefix(MEMBERS_OF)
    bodies = provided.own_bodies(pack) if body not in pack.bodies else (body,)
    found: dict[str, tuple[str, ...]] = {}
    for place in pack.document.places:
        if place.body in bodies and place.standing == "member":
            found[place.who] = (*found.get(place.who, ()), place.clause)
    for chair in provided.on(pack, provided.CHAIR):
        if chair.body in bodies and chair.value is not None:
            found[chair.value] = (*found.get(chair.value, ()), chair.clause)
    return found


def _themselves(pack: Pack, said: list[Line]) -> Iterator[Finding]:
    for line in said:
        if line.to.startswith(MEMBERS_OF):
            members = _members(pack, line.to)
            if line.from_ in members:
                yield Finding(
                    kind="appraises-itself",
                    about=line.from_,
                    clauses=unique((line.clause, *members[line.from_])),
                    bodies=(),
                    sentence=(
                        f"{named(pack, line.from_)} appraises every member and is a member: read "
                        "as it stands, they appraise themselves."
                    ),
                    matters="An appraisal by oneself is none.",
                    mends="Except the post from those whom it appraises.",
                    severity=Severity.MINOR,
                )


def _mutual(pack: Pack, said: list[Line]) -> Iterator[Finding]:
    """A post that appraises somebody who appraises it, or is over it."""
    for line in said:
        for back in said:
            if line.from_ == back.to or not back.to.startswith(MEMBERS_OF):
                continue
            if back.from_ == line.to and line.from_ in _members(pack, back.to):
                yield Finding(
                    kind="appraise-one-another",
                    about=f"{line.from_}-{line.to}",
                    clauses=unique(
                        (line.clause, back.clause, *_members(pack, back.to)[line.from_])
                    ),
                    bodies=(),
                    sentence=(
                        f"{named(pack, line.from_)} appraises {named(pack, line.to)}, who "
                        "appraises every member and so them too."
                    ),
                    matters="Each holds the other's good name: neither appraisal is free.",
                    mends="Let one of the two be appraised by somebody else.",
                    severity=Severity.MAJOR,
                )


def _another(pack: Pack, said: list[Line]) -> Iterator[Finding]:
    for line in said:
        above = [each for each in upward(pack) if each.from_ == line.to and each.relation in STRONG]
        if above and all(each.to != line.from_ for each in above):
            yield Finding(
                kind="appraised-by-another",
                about=office(pack, line.to) if line.to not in pack.posts else line.to,
                clauses=unique((line.clause, *(each.clause for each in above))),
                bodies=(),
                sentence=(
                    f"{named(pack, line.to)} is accountable to "
                    f"{joined(named(pack, each.to) for each in above)} and is appraised by "
                    f"{named(pack, line.from_)}."
                ),
                matters="Whoever answers for the post does not judge how it is filled.",
                mends="Let the appraisal be by the post to whom it is accountable, or say why not.",
                severity=Severity.MINOR,
            )
