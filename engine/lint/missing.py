"""What a body's terms leave out, and what the whole document leaves unregulated."""

from __future__ import annotations

from collections.abc import Iterator

from engine.language.document import ALL_BODIES, THE_DOCUMENT
from engine.language.model import Pack
from engine.lint import provided
from engine.lint.finding import Finding
from engine.lint.words import joined, named, unique
from engine.results import Severity
from facts.lines import UPWARD

# What every body that meets needs: its name in a sentence, why, what would mend it, how grave.
_EVERY_BODY: dict[str, tuple[str, str, str, Severity]] = {
    provided.QUORUM: (
        "no quorum",
        "However few come, nobody can say that a meeting was too small to decide.",
        "State how many members, and which, must be there for the body to act.",
        Severity.MAJOR,
    ),
    provided.CHAIR: (
        "no chair",
        "Nobody is answerable for the body, and nobody can agree its agenda or report for it.",
        "Name the post that takes the chair, or say who appoints it and for how long.",
        Severity.MAJOR,
    ),
    provided.FREQUENCY: (
        "no frequency of meetings",
        "A body that never meets breaks no rule.",
        "State how often the body meets, counted in a year that the document defines.",
        Severity.MINOR,
    ),
    provided.MEMBERSHIP: (
        "no list of members",
        "A share of the members cannot be worked out where nobody knows who they are.",
        "List the organisations or posts that sit on the body, and how many each sends.",
        Severity.MAJOR,
    ),
}

_REPORT = "State to which body or post it reports, how often and in what form."

# The silence of a pack is not yet the silence of its document.
_DECLARE = "Where the document says it already, declare it in document.yaml."

# What a whole constitution is expected to settle somewhere.
_WHOLE: dict[str, tuple[str, str, Severity]] = {
    "amendment": (
        "how the document itself is changed",
        "Say who may change the document, by what majority and with what notice.",
        Severity.MINOR,
    ),
    "conflicts-of-interest": (
        "what a member does whose own interests a matter touches",
        "Require interests to be declared, and say when a member withdraws.",
        Severity.MINOR,
    ),
    "disputes": (
        "how a dispute between members is settled",
        "Name who settles a dispute, for every body.",
        Severity.MINOR,
    ),
    "voting": (
        "how a body decides: by what majority, and who has the casting vote",
        "State the majority for a decision, and what happens if votes are equal.",
        Severity.MAJOR,
    ),
    "inquorate-meetings": (
        "what follows when a meeting lacks its quorum",
        "Say whether the meeting may go on, and how its decisions are confirmed.",
        Severity.MINOR,
    ),
    "absence-of-the-chair": (
        "who takes the chair when the chair cannot be there",
        "Name a vice chair, or let the members present elect one for the meeting.",
        Severity.MAJOR,
    ),
    "remote-attendance": (
        "whether somebody who takes part from elsewhere is there",
        "Say whether, and how, members may take part from a distance, and that they count.",
        Severity.MINOR,
    ),
    "special-meetings": (
        "who may call a meeting outside the regular ones",
        "Say who may call a special meeting and with what notice.",
        Severity.MINOR,
    ),
    "deputies": (
        "whether a member may send somebody else, and whether that person counts",
        "Say whether deputies may attend, how often, and whether they count for a quorum.",
        Severity.MINOR,
    ),
    "review-of-the-document": (
        "when the document is reviewed",
        "State a day or an interval for its review, and who carries it out.",
        Severity.MINOR,
    ),
}

# What is settled for some bodies, so that a reader asks why not for all.
SUPPORT_WORDS = {
    "agenda-agreed": "a day by which the agenda is agreed",
    "papers-sent": "a day by which the papers go out",
    "minutes": "minutes",
    "action-log": "an action log",
    "member-list": "a list of members kept up to date",
    "task-groups": "support for task and finish groups",
    "research": "research on the body's behalf",
}


def look(pack: Pack) -> list[Finding]:
    """Bodies without a quorum, chair, frequency, list or reporting line; gaps of the whole."""
    return [*_bodies(pack), *_lines(pack), *_whole(pack), *_some(pack)]


def lacks(pack: Pack) -> str | None:
    """Whether it is declared what the terms provide for, beyond what rules show."""
    if pack.document.provisions:
        return None
    return "what its bodies' terms provide besides what rules test, so a body may yet have it"


def _clauses_of(pack: Pack, body: str) -> tuple[str, ...]:
    """Where the body's terms begin, and the first clause that is about it."""
    own = [each.clause for each in pack.clauses if each.body == body]
    terms = [clause for each in pack.document.order if each.body == body for clause in each.clauses]
    return unique([*terms, *own[:1]])


def _bodies(pack: Pack) -> Iterator[Finding]:
    said = provided.provisions(pack)
    listed = {each.body for each in provided.membership_lists(pack)}
    meeting = provided.meeting_bodies(pack)
    for body in provided.own_bodies(pack):
        for matter, (words, why, mends, severity) in _EVERY_BODY.items():
            found = any(each.matter == matter and each.body in (body, ALL_BODIES) for each in said)
            has_list = body in listed or bool(pack.bodies[body].seats)
            if found or (matter == provided.MEMBERSHIP and has_list):
                continue
            if matter != provided.MEMBERSHIP and body not in meeting:
                continue
            yield Finding(
                kind=f"no-{matter}",
                about=body,
                clauses=_clauses_of(pack, body),
                bodies=(body,),
                sentence=(
                    f"The document gives {named(pack, body)} {words}."
                    if pack.document.provisions
                    else f"By the rules alone, {named(pack, body)} has {words}."
                ),
                matters=why,
                mends=mends if pack.document.provisions else f"{mends} {_DECLARE}",
                severity=severity,
            )


def _lines(pack: Pack) -> Iterator[Finding]:
    said = {line.from_ for line in pack.required_lines if line.relation in UPWARD}
    said |= {line.from_ for line in pack.document.lines if line.relation in UPWARD}
    for body in provided.own_bodies(pack):
        if body not in said:
            yield Finding(
                kind="no-reporting-line",
                about=body,
                clauses=_clauses_of(pack, body),
                bodies=(body,),
                sentence=(
                    f"No clause says to whom {named(pack, body)} reports."
                    if pack.document.provisions
                    else f"No line that is required says to whom {named(pack, body)} reports."
                ),
                matters="Nobody is entitled to ask what the body does, or to be told.",
                mends=_REPORT if pack.document.provisions else f"{_REPORT} {_DECLARE}",
                severity=Severity.MAJOR,
            )


def _whole(pack: Pack) -> Iterator[Finding]:
    """Only of a document whose provisions somebody has declared: else silence shows nothing."""
    if not pack.document.provisions:
        return
    dated = pack.document.dated
    for matter, (words, mends, severity) in _WHOLE.items():
        said = [each for each in pack.document.provisions if each.matter == matter]
        if any(each.body in (ALL_BODIES, THE_DOCUMENT) for each in said):
            continue
        if matter == "review-of-the-document" and dated is not None:
            continue  # the look at the review date says it
        for_some = joined((f"{named(pack, each.body)} ({each.clause})" for each in said), "; ")
        yield Finding(
            kind="unregulated",
            about=matter,
            clauses=unique(each.clause for each in said),
            bodies=unique(each.body for each in said),
            sentence=(
                f"Only for {for_some} does a clause say {words}."
                if said
                else f"No clause says {words}."
            ),
            matters="The question will come up, and then it is settled by whoever is there.",
            mends=mends,
            severity=severity,
        )


def _some(pack: Pack) -> Iterator[Finding]:
    """Support that at least half of the bodies are promised and the others are not."""
    own = provided.own_bodies(pack)
    for matter, words in SUPPORT_WORDS.items():
        found = provided.on(pack, matter)
        having = {each.body for each in found}
        if ALL_BODIES in having or THE_DOCUMENT in having:
            continue
        without = [body for body in own if body not in having]
        if not without or 2 * len(having) < len(own):
            continue
        yield Finding(
            kind="promised-to-some",
            about=matter,
            clauses=unique(clause for body in without for clause in _clauses_of(pack, body)),
            bodies=tuple(without),
            sentence=(
                f"{len(own) - len(without)} of {len(own)} bodies "
                f"{'is' if len(own) - len(without) == 1 else 'are'} promised {words}; "
                f"{joined((named(pack, body) for body in without), '; ')} "
                f"{'is' if len(without) == 1 else 'are'} not."
            ),
            matters="Members of these bodies cannot ask for what all others may, for no reason.",
            mends="Promise the same to every body, in one clause, or say why some have less.",
            severity=Severity.ADVISORY,
        )
