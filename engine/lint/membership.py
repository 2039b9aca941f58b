"""Membership: lists that differ, places on no list, who sits where they do not belong."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from engine.language.document import ALL_BODIES, MembershipList
from engine.language.model import Pack
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.words import joined, labels, named, unique
from engine.results import Severity
from facts.lines import UPWARD

FULL = "member"
ANYBODY = "anybody"
"""What a seat belongs to that anybody may fill, whatever organisation they come from."""


def look(pack: Pack) -> list[Finding]:
    """Everything about who sits where that the document's own lists contradict."""
    return [
        *_differ(pack),
        *_places(pack),
        *_standing(pack),
        *_no_vote(pack),
        *_unnumbered(pack),
        *_chairs_outside(pack),
        *_served(pack),
        *_drawn(pack),
        *_stretched(pack),
    ]


def lacks(pack: Pack) -> str | None:
    """What is not declared of the lists, beyond what the rules of composition show."""
    if pack.document.membership_lists or pack.document.places:
        return None
    return "lists of members other than those that rules test"


def _line_of(pack: Pack, code: str) -> str:
    """The line of a membership list that a seat or post belongs to, or itself."""
    return pack.document.belongs_to.get(code, code)


def _a(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def _differ(pack: Pack) -> Iterator[Finding]:
    for body in provided.own_bodies(pack):
        for one, other in combinations(provided.lists_of(pack, body), 2):
            only = [
                (each.clause, [seat for seat in each.seats if seat not in against.seats])
                for each, against in ((one, other), (other, one))
            ]
            parts = [f"only {clause} has {labels(pack, seats)}" for clause, seats in only if seats]
            if parts:
                yield Finding(
                    kind="membership-lists-differ",
                    about=body,
                    clauses=(one.clause, other.clause),
                    bodies=(body,),
                    sentence=f"Two lists of {named(pack, body)} differ: {'; '.join(parts)}.",
                    matters=(
                        "Who is a member, and so what half of the members is, depends on the page "
                        "that is open."
                    ),
                    mends="Keep one list, and refer to it from the other place.",
                    severity=Severity.MAJOR,
                )


def _places(pack: Pack) -> Iterator[Finding]:
    by_body: dict[str, list[tuple[str, str]]] = {}
    for place in pack.document.places:
        lists = provided.lists_of(pack, place.body)
        listed = {seat for each in lists for seat in each.seats}
        if lists and place.who not in listed:
            by_body.setdefault(place.body, []).append((place.who, place.clause))
    for body, places in by_body.items():
        where = [each.clause for each in provided.lists_of(pack, body)]
        by_who: dict[str, list[str]] = {}
        for each, clause in places:
            by_who.setdefault(each, []).append(clause)
        who = joined((f"{named(pack, w)} ({joined(found)})" for w, found in by_who.items()), "; ")
        yield Finding(
            kind="place-not-listed",
            about=body,
            clauses=unique([*(clause for _, clause in places), *where]),
            bodies=(body,),
            sentence=f"Other clauses give {named(pack, body)} members whom no list has: {who}.",
            matters="Somebody who counts their members by the list leaves these out.",
            mends="Add them to the list, in the standing that the other clause gives them.",
            severity=Severity.MINOR,
        )


def _standing(pack: Pack) -> Iterator[Finding]:
    """A seat that is a full member on one list and something else on another."""
    seen: dict[str, dict[str, list[MembershipList]]] = {}
    for each in provided.membership_lists(pack):
        for seat in each.seats:
            seen.setdefault(seat, {}).setdefault(each.standing.get(seat, FULL), []).append(each)
    for seat, standings in seen.items():
        if len(standings) > 1:
            said = joined(
                (
                    f"{_a(standing)} of {labels(pack, unique(each.body for each in lists))}"
                    for standing, lists in standings.items()
                ),
                "; ",
            )
            yield Finding(
                kind="standing-differs",
                about=seat,
                clauses=unique(each.clause for lists in standings.values() for each in lists),
                bodies=unique(each.body for lists in standings.values() for each in lists),
                sentence=f"{named(pack, seat)} is {said}.",
                matters="Whether they count towards a quorum changes from body to body unsaid.",
                mends="Give them one standing, or say what each standing carries.",
                severity=Severity.MINOR,
            )


def _no_vote(pack: Pack) -> Iterator[Finding]:
    """Observers and guests who stand on the list of members."""
    for each in provided.membership_lists(pack):
        outside = [seat for seat, how in each.standing.items() if how in ("observer", "invited")]
        if outside:
            yield Finding(
                kind="observer-among-members",
                about=each.body,
                clauses=(each.clause,),
                bodies=(each.body,),
                sentence=(
                    f"The list of members of {named(pack, each.body)} also holds those who only "
                    f"observe or are invited: {labels(pack, outside)}."
                ),
                matters="Half of the members is more or fewer people if they are counted.",
                mends="List who attends apart from who is a member.",
                severity=Severity.MINOR,
            )


def _unnumbered(pack: Pack) -> Iterator[Finding]:
    for each in provided.membership_lists(pack):
        if each.unnumbered:
            yield Finding(
                kind="seats-without-number",
                about=each.body,
                clauses=(each.clause,),
                bodies=(each.body,),
                sentence=(
                    f"The list of {named(pack, each.body)} has lines in the plural with no number: "
                    f"{labels(pack, each.unnumbered)}."
                ),
                matters="How many members there are, and how many are a quorum, is not settled.",
                mends="Give each line its number of seats.",
                severity=Severity.MINOR,
            )


def _chairs_outside(pack: Pack) -> Iterator[Finding]:
    for matter, office in ((provided.CHAIR, "chair"), (provided.DEPUTY, "vice chair")):
        for said in provided.on(pack, matter):
            lists = provided.lists_of(pack, said.body)
            listed = {seat for each in lists for seat in each.seats}
            post = said.value
            if post is None or pack.codes.find("post", post) is None or not listed:
                continue
            if post not in listed and _line_of(pack, post) not in listed:
                yield Finding(
                    kind="chair-not-a-member",
                    about=said.body if matter == provided.CHAIR else f"{said.body}-{matter}",
                    clauses=unique((said.clause, *(each.clause for each in lists))),
                    bodies=(said.body,),
                    sentence=(
                        f"The {office} of {named(pack, said.body)} is {named(pack, post)}, "
                        "whom its list of members does not have."
                    ),
                    matters="Whether the chair counts towards the quorum, and votes, is open.",
                    mends="Add the post to the list of members, or say that the chair is not one.",
                    severity=Severity.MINOR,
                )


def _served(pack: Pack) -> Iterator[Finding]:
    """Bodies that sit on a body that reports to them or is served by them."""
    reports = {(line.from_, line.to) for line in pack.required_lines if line.relation in UPWARD}
    reports |= {(line.from_, line.to) for line in pack.document.lines if line.relation in UPWARD}
    served = {(line.to, line.from_) for line in pack.document.lines if line.relation == "supports"}
    everyone = {from_ for to, from_ in served if to == ALL_BODIES}
    found: dict[str, list[tuple[str, str]]] = {}
    for each in provided.membership_lists(pack):
        for seat in each.seats:
            of = _line_of(pack, seat)
            if (
                (each.body, of) in reports
                or (each.body, of) in served
                or (of in everyone and of != each.body)
            ):
                found.setdefault(each.body, []).append((of, each.clause))
    for body, sitting in found.items():
        bodies = unique(of for of, _ in sitting)
        yield Finding(
            kind="sits-on-its-own-group",
            about=body,
            clauses=unique(clause for _, clause in sitting),
            bodies=(body, *bodies),
            sentence=(
                f"{labels(pack, bodies)} {'is a member' if len(bodies) == 1 else 'are members'} of "
                f"{named(pack, body)}, which reports to or is served by the same."
            ),
            matters="A body that receives reports, or keeps the minutes, should not also vote.",
            mends="Seat a named representative, or say that the body attends without a vote.",
            severity=Severity.ADVISORY,
        )


def _drawn(pack: Pack) -> Iterator[Finding]:
    for rule in pack.document.draws_on:
        allowed = {
            _line_of(pack, seat)
            for each in provided.membership_lists(pack)
            if each.clause == rule.from_
            for seat in each.seats
        }
        if not allowed:
            continue
        bodies = provided.own_bodies(pack) if ALL_BODIES in rule.bodies else rule.bodies
        strangers: dict[str, list[str]] = {}
        seated: set[str] = set()
        for each in provided.membership_lists(pack):
            if each.clause == rule.from_ or each.body not in bodies:
                continue
            own = pack.bodies[each.body].kind == "board"
            for seat in () if own else each.seats:
                line = _line_of(pack, seat)
                seated.add(line)
                if line not in allowed and line != ANYBODY and line not in pack.bodies:
                    strangers.setdefault(seat, []).append(each.body)
        if strangers:
            yield Finding(
                kind="members-from-elsewhere",
                about=rule.clause,
                clauses=unique((rule.clause, rule.from_)),
                bodies=unique(body for found in strangers.values() for body in found),
                sentence=(
                    f"{rule.clause} draws the members of groups from the list in {rule.from_}, yet "
                    f"others sit on them: {labels(pack, strangers)}."
                ),
                matters="By the rule as written these members have no right to their seats.",
                mends="Widen the rule, or add these organisations to the list.",
                severity=Severity.MINOR,
            )
        idle = sorted(allowed - seated)
        if seated and idle:
            yield Finding(
                kind="members-on-no-group",
                about=rule.clause,
                clauses=unique((rule.clause, rule.from_)),
                bodies=(),
                sentence=f"On the list in {rule.from_} and on no group's: {labels(pack, idle)}.",
                matters="What the groups are asked to do is done without them.",
                mends="Give them a seat where their work is touched, or say that they have none.",
                severity=Severity.ADVISORY,
            )


def _stretched(pack: Pack) -> Iterator[Finding]:
    for few in pack.document.people:
        lists = [each for each in provided.membership_lists(pack) if few.seat in each.seats]
        bodies = unique(each.body for each in lists)
        if len(bodies) > few.number:
            yield Finding(
                kind="too-few-for-the-seats",
                about=few.seat,
                clauses=unique((few.clause, *(each.clause for each in lists))),
                bodies=bodies,
                sentence=(
                    f"The document provides for {few.number} of the kind {named(pack, few.seat)} "
                    f"and gives them seats on {len(bodies)} bodies: {labels(pack, bodies)}."
                ),
                matters="The same few people carry several bodies, or seats stay empty.",
                mends="Provide for more of them, or say which bodies share one.",
                severity=Severity.ADVISORY,
            )
