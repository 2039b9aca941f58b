"""What a document provides for its bodies: as the pack declares it, and as its rules show it.

A rule shows it where it can be told from its shape: a rule tested at every meeting of a body that
counts its roll is a quorum; one tested in every period of a body that looks at nothing but
meetings is a frequency; one on a body that asks who holds a post is a chair by post.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.language import syntax as s
from engine.language.document import ALL_BODIES, MembershipList, Provision
from engine.language.model import Obligation, Pack

CHAIR, QUORUM, FREQUENCY, MEMBERSHIP = "chair", "quorum", "frequency", "membership-list"
DEPUTY = "deputy-chair"


def own_bodies(pack: Pack) -> tuple[str, ...]:
    """The codes of the board and the groups that the document governs, in its order.

    One without a clause and without a seat is only spoken of, whatever it is elsewhere.
    """
    spoken_for = {each.body for each in pack.clauses} | {each.body for each in pack.obligations}
    return tuple(
        code
        for code, body in pack.bodies.items()
        if body.kind != "outside" and (body.seats or code in spoken_for)
    )


def meeting_bodies(pack: Pack) -> tuple[str, ...]:
    """Those of them that meet."""
    return tuple(code for code in own_bodies(pack) if code not in pack.document.do_not_meet)


def provisions(pack: Pack) -> tuple[Provision, ...]:
    """Everything declared, then what the rules show and nobody declared."""
    declared = pack.document.provisions
    said = {(each.matter, each.body) for each in declared}
    shown = (each for each in _shown(pack) if (each.matter, each.body) not in said)
    return (*declared, *shown)


def on(pack: Pack, matter: str) -> tuple[Provision, ...]:
    """The provisions on one matter."""
    return tuple(each for each in provisions(pack) if each.matter == matter)


def binding(pack: Pack, matter: str, body: str) -> tuple[Provision, ...]:
    """The provisions on a matter that bind a body: its own, and those for every body."""
    return tuple(each for each in on(pack, matter) if each.body in (body, ALL_BODIES))


def membership_lists(pack: Pack) -> tuple[MembershipList, ...]:
    """Every list of a body's members: declared, then those that rules of composition hold.

    The seats that ``constitution.yaml`` gives a body are no list: they are gathered from
    everywhere in the document.
    """
    declared = pack.document.membership_lists
    known = {(each.body, each.clause) for each in declared}
    shown = (each for each in _compositions(pack) if (each.body, each.clause) not in known)
    return (*declared, *shown)


def lists_of(pack: Pack, body: str) -> tuple[MembershipList, ...]:
    """The lists of one body."""
    return tuple(each for each in membership_lists(pack) if each.body == body)


def nodes(obligation: Obligation) -> Iterator[s.Node]:
    """Every expression of an obligation, and everything inside each."""
    population = obligation.population
    roots = [*obligation.definitions.values()]
    if population is not None:
        roots += [node for _, node in (*population.each, *population.key)]
        roots += [node for node in (population.where, population.event) if node is not None]
    own = (obligation.requirement, obligation.done_on, obligation.due, obligation.since)
    roots += [node for node in own if node is not None]
    for root in roots:
        yield from root.walk()


def texts(node: s.Node) -> tuple[str, ...]:
    """Every text written inside an expression."""
    return tuple(each.value for each in node.walk() if isinstance(each, s.Text))


def _calls(obligation: Obligation) -> frozenset[str]:
    return frozenset(each.function for each in nodes(obligation) if isinstance(each, s.Call))


def _subject(obligation: Obligation) -> str:
    return obligation.population.subject if obligation.population else ""


def is_quorum(obligation: Obligation) -> bool:
    """Whether a rule is a quorum by its shape: who, of the roll, was at each meeting of the body.

    Who of one body comes to another's meetings is no quorum of either.
    """
    population = obligation.population
    if population is None or population.subject != "meeting" or population.where is None:
        return False
    rolls = [
        each.arguments[0]
        for each in nodes(obligation)
        if isinstance(each, s.Call) and each.function == "roll"
    ]
    met = set(texts(population.where))
    own = bool(rolls) and all(set(texts(body)) <= met for body in rolls)
    return own and "outcome" in _calls(obligation)


def _shown(pack: Pack) -> Iterator[Provision]:
    own = own_bodies(pack)
    for each in pack.obligations:
        matter = _matter(each)
        if matter is not None and each.body in own:
            yield Provision(
                matter=matter,
                body=each.body,
                clause=each.clause,
                says=each.summary,
                value=_post(each) if matter in (CHAIR, DEPUTY) else None,
            )


def _post(obligation: Obligation) -> str | None:
    """The post that a rule asks the holder of an office to hold."""
    for each in nodes(obligation):
        if isinstance(each, s.Call) and each.function == "holds post" and len(each.arguments) > 1:
            written = texts(each.arguments[1])
            return written[0] if written else None
    return None


def _matter(obligation: Obligation) -> str | None:
    if is_quorum(obligation):
        return QUORUM
    if _subject(obligation) == "body-period" and obligation.tables == {"meetings"}:
        return FREQUENCY
    if _subject(obligation) == "body" and "holds post" in _calls(obligation):
        written = {text for node in nodes(obligation) for text in texts(node)}
        return CHAIR if "chair" in written else DEPUTY if written & {"vice-chair", DEPUTY} else None
    return None


def _compositions(pack: Pack) -> Iterator[MembershipList]:
    """Rules tested seat by seat on one body: the seats written out are its list."""
    seats = {each.code for each in pack.codes.of_kind("seat")}
    for each in pack.obligations:
        if _subject(each) != "seat" or each.population is None:
            continue
        body = dict(each.population.key)["body"]
        if not isinstance(body, s.Text):
            continue
        written = [text for _, node in each.population.each for text in texts(node)]
        listed = tuple(text for text in dict.fromkeys(written) if text in seats)
        if len(listed) > 1:
            yield MembershipList(body=body.value, clause=each.clause, seats=listed)
