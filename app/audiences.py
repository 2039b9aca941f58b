"""What each audience may see of an audit: one pure function, applied before every format.

The engine has already neutralised DBS checks for the audience. Here is who is named. The board's
audience reads of offices and organisations, not people, below breach; the public's reads counts
and what concerns organisations only. People are taken out of every field, not only the obvious
ones: subject, evidence, explanation, and who must act.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from app.audience import Audience
from app.names import Names
from app.view import ReportView
from engine.results import Evidence, LedgerClause, Status, Subject, Verdict

_ORGANISATION_KINDS = frozenset({"organisation", "organisation-period", "confirmation"})
_IMPERSONAL_COLUMNS = frozenset(
    {
        *("body", "date", "state", "meeting", "organisation", "seat", "role", "post", "relation"),
        *("outcome", "kind", "period", "item", "clause", "obligation", "statutory", "document"),
        *("from", "to", "until", "agenda_agreed_on", "papers_sent_on", "action_log_sent_on"),
        *("minutes_sent_on", "cancelled_on", "cancelled_because", "duration_minutes", "sent_on"),
        *("approved_on", "published_on", "reviewed_on", "attested_on", "holds", "subject_kind"),
    }
)
_SOMEBODY = "somebody"
_PUBLIC_SENTENCES: Mapping[Status, str] = {
    Status.BREACH: "The organisation has not done what the clause requires.",
    Status.PENDING: "The organisation still has time to do what the clause requires.",
    Status.NOT_EVIDENCED: "The record does not say enough to tell.",
    Status.WAIVED: "The organisation has not done what the clause requires; this is waived.",
    Status.EXEMPT: "The clause excepts the organisation.",
    Status.MET: "The organisation has done what the clause requires.",
}

_Scrub = Callable[[str], str]


def for_audience(view: ReportView, audience: Audience) -> ReportView:
    """The view as an audience may see it. Counts, coverage and the ledger's totals stay."""
    match audience:
        case Audience.OFFICER | Audience.CHAIR:
            return replace(view, audience=audience)
        case Audience.BOARD:
            return _for_board(view)
        case Audience.PUBLIC:
            return _for_public(view)


def _for_board(view: ReportView) -> ReportView:
    scrub = _without_people(view.names)

    def seen(verdict: Verdict) -> Verdict:
        return verdict if verdict.status is Status.BREACH else _impersonal(verdict, scrub)

    return _with(view, Audience.BOARD, seen, lambda _: True, _names_of_broken(view))


def _for_public(view: ReportView) -> ReportView:
    scrub = _without_people(view.names)

    def seen(verdict: Verdict) -> Verdict:
        bare = _impersonal(verdict, scrub)
        sentence = _PUBLIC_SENTENCES[verdict.status]
        return bare.model_copy(update={"evidence": (), "explanation": sentence})

    def kept(verdict: Verdict) -> bool:
        return verdict.subject.kind in _ORGANISATION_KINDS

    names = replace(view.names, people={}, offices={}, meetings={})
    return _with(view, Audience.PUBLIC, seen, kept, names)


def _with(
    view: ReportView,
    audience: Audience,
    seen: Callable[[Verdict], Verdict],
    kept: Callable[[Verdict], bool],
    names: Names,
) -> ReportView:
    """The view with each verdict as it may be seen; no reviewer of a clause is named."""
    result = view.result.model_copy(
        update={
            "verdicts": tuple(seen(v) for v in view.result.verdicts if kept(v)),
            "ledger": tuple(_unsigned(clause) for clause in view.result.ledger),
        }
    )
    shown = tuple(seen(v) for v in view.shown if kept(v))
    lines = view.lines_svg if audience is not Audience.PUBLIC else None
    return replace(
        view, result=result, shown=shown, names=names, audience=audience, lines_svg=lines
    )


def _unsigned(clause: LedgerClause) -> LedgerClause:
    return (
        clause.model_copy(update={"reviewed_by": "policy staff"}) if clause.reviewed_by else clause
    )


def _names_of_broken(view: ReportView) -> Names:
    """The names with only those people who occur in a breach."""
    text = " ".join(
        verdict.model_dump_json()
        for verdict in view.result.verdicts
        if verdict.status is Status.BREACH
    )
    people = {
        person: name
        for person, name in view.names.people.items()
        if _mention((person, name)).search(text)
    }
    return replace(view.names, people=people)


def _mention(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, longest first, where it stands as a word of its own."""
    wanted = sorted({word for word in words if word.strip()}, key=lambda word: (-len(word), word))
    choice = "|".join(re.escape(word) for word in wanted) or r"(?!)"
    return re.compile(rf"(?<![\w-])(?:{choice})(?![\w-])")


def _without_people(names: Names) -> _Scrub:
    """A function that puts the office in place of every person's name or identifier in a text.

    An identifier that is only digits is replaced where it is the whole text or stands alone in
    brackets, as our sentences write it; elsewhere it would be taken for a number that it is not.
    """
    offices = {
        word: names.offices.get(person, _SOMEBODY)
        for person, name in names.people.items()
        for word in (name, person)
    }
    in_brackets = re.compile(r" ?\(([^()]*)\)")
    mention = _mention(word for word in offices if not word.isdigit())

    def scrub(text: str) -> str:
        if text in offices:
            return offices[text]
        text = in_brackets.sub(lambda found: "" if found[1] in offices else found[0], text)
        return mention.sub(lambda found: offices[found[0]], text)

    return scrub


def _impersonal(verdict: Verdict, scrub: _Scrub) -> Verdict:
    """The verdict with offices and organisations in place of people, everywhere in it."""
    keys = {name: scrub(value) for name, value in verdict.subject.keys.items()}
    subject_id = "/".join(scrub(part) for part in verdict.subject.id.split("/"))
    subject = Subject.model_validate({"kind": verdict.subject.kind, "id": subject_id, **keys})
    parties = {
        role: scrub(party) if party else party
        for role, party in (
            ("bearer", verdict.bearer),
            ("report_to", verdict.report_to),
            ("escalates_to", verdict.escalates_to),
        )
    }
    return verdict.model_copy(
        update={
            "subject": subject,
            "evidence": tuple(_impersonal_fact(fact, scrub) for fact in verdict.evidence),
            "explanation": scrub(verdict.explanation),
            **parties,
        }
    )


def _impersonal_fact(fact: Evidence, scrub: _Scrub) -> Evidence:
    values = {
        column: scrub(value) if isinstance(value, str) else value
        for column, value in fact.values.items()
        if column in _IMPERSONAL_COLUMNS
    }
    return fact.model_copy(update={"values": values})
