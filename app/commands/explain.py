"""``quorate explain``: the whole reasoning behind the verdicts of a clause."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.audit import Day
from app.failures import InputRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.names import Names
    from app.session import Session
    from engine.language.model import Obligation, Pack
    from engine.reasoning import Reasoning
    from engine.results import Verdict

WIDTH = 96


@click.command(name="explain", short_help="Show the whole reasoning behind a verdict.")
@click.argument("snapshot", type=click.Path(path_type=Path))
@click.argument("clause")
@click.argument("subject", required=False)
@click.option("--constitution", metavar="ID", help="A constitution's id, or the folder of one.")
@click.option("--as-of", type=Day(), help="The audit date.")
@click.option(
    "--audience",
    type=click.Choice(["officer", "chair"]),
    default="officer",
    show_default=True,
    help="For whose eyes.",
)
def explain(
    snapshot: Path,
    clause: str,
    subject: str | None,
    constitution: str | None,
    as_of: date | None,
    audience: str,
) -> None:
    """Show the whole reasoning behind the verdicts of a CLAUSE (for one SUBJECT, if named).

    CLAUSE is a clause such as "5.6(a)" or one duty of it, "5.6(a)/dbs-freshness". SUBJECT is what
    the audit shows under “Who”, or its short name: a person, a meeting, "p014/board/2017-18".
    Without it, every subject of the clause is listed with its short name and status.
    """
    from app.audience import Audience
    from app.session import open_session

    session = open_session(snapshot, constitution, Audience(audience))
    obligations = _asked_for(session.pack, clause)
    shown = 0
    for obligation in obligations:
        for line in _lines(session, obligation, subject, as_of, audience):
            click.echo(line)
            shown += 1
    if shown == 0:
        raise InputRefusedError(_nothing(session.pack, obligations, clause, subject))


def _asked_for(pack: Pack, clause: str) -> list[Obligation]:
    """The obligations of a clause, or the one that is named; refused with the nearest name."""
    from engine.language.problems import nearest

    found = [each for each in pack.obligations if clause in (each.clause, each.key)]
    if not found:
        known = {each.clause for each in pack.obligations} | {each.key for each in pack.obligations}
        raise InputRefusedError(f'{pack.title} has no clause "{clause}"{nearest(clause, known)}')
    return found


def _nothing(pack: Pack, obligations: list[Obligation], clause: str, subject: str | None) -> str:
    if subject is None:
        return f'Nothing of clause "{clause}" is tested: there is no verdict to explain.'
    return f'Clause "{clause}" has no verdict about "{subject}". Leave it out to see them all.'


def _lines(
    session: Session,
    obligation: Obligation,
    subject: str | None,
    day: date | None,
    audience: str,
) -> Iterator[str]:
    from app.labels import names_of
    from app.session import audit_day
    from engine.audit import assessments_of
    from engine.reasoning import reason
    from engine.running import is_tested

    as_of = audit_day(session, day)
    if obligation.population is None:
        if subject is None:
            said = (
                f"see {obligation.same_as}" if obligation.same_as else obligation.obligation_class
            )
            yield f"{obligation.key}: {obligation.summary} ({said})"
        return
    if not is_tested(obligation, as_of):
        if subject is None:
            yield f"{obligation.key}: {obligation.summary} (not in force on {as_of})"
        return
    found = assessments_of(
        session.pack, session.snapshot, obligation.key, as_of=as_of, audience=audience
    )
    names = names_of(session.pack, session.snapshot, as_of)
    for assessment in found:
        verdict = assessment.verdict
        if subject is None and len(found) > 1:
            said = f"{verdict.status.value}. {verdict.explanation}"
            yield f"{obligation.key}  {verdict.subject.id}: {said}"
        elif subject in (None, verdict.subject.id, names.subject(verdict.subject)):
            yield from _told(session.pack, names, obligation, reason(session.pack, assessment))


def _told(pack: Pack, names: Names, obligation: Obligation, reasoning: Reasoning) -> Iterator[str]:
    """One reasoning, section by section."""
    verdict = reasoning.verdict
    clause = next(each for each in pack.clauses if each.clause == obligation.clause)
    yield f"Clause {clause.clause}, {clause.title}: {verdict.status.value.upper()}"
    yield from _wrapped("", clause.summary)
    yield ""
    yield from _wrapped("What is asked: ", reasoning.summary)
    yield from _wrapped("Of whom: ", reasoning.population)
    yield from _wrapped("Here: ", f"{names.subject(verdict.subject)} [{verdict.subject.id}]")
    for exception in reasoning.exceptions:
        yield from _wrapped("Excepted: ", exception)
    if reasoning.definitions:
        yield ""
        yield "Worked out first"
        for name, rule, found in reasoning.definitions:
            yield from _wrapped("  ", f"{name}: {found}")
            yield from _wrapped("      ", rule)
    if reasoning.asked:
        yield ""
        yield "What must hold"
        for each in reasoning.asked:
            found = "" if each.found == each.answer else f" ({each.found})"
            yield from _wrapped("  ", f"{each.answer}{found}: {each.rule}")
    if reasoning.dates:
        yield ""
        yield "Time"
        for line in reasoning.dates:
            yield from _wrapped("  ", line)
    yield ""
    yield from _wrapped("So: ", f"{reasoning.conclusion} {verdict.explanation}")
    if verdict.contested_by:
        yield from _wrapped("Contested: ", _contested(pack, verdict))
    yield ""
    yield "Evidence"
    if not verdict.evidence:
        yield "  none on record"
    for item in verdict.evidence:
        cells = ", ".join(f"{name} {_cell(value)}" for name, value in item.values.items())
        yield from _wrapped("  ", f"{item.table}, row {item.row}: {cells}")
    yield ""
    yield from _wrapped("Who acts: ", _who(names, verdict))
    yield ""


def _cell(value: object) -> object:
    """A cell as an officer writes it: yes and no, not true and false."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


def _contested(pack: Pack, verdict: Verdict) -> str:
    questions = [pack.readings[name].question for name in verdict.contested_by]
    return f"another reading would change this. {' '.join(questions)}"


def _who(names: Names, verdict: Verdict) -> str:
    said = [names.party(verdict.bearer) if verdict.bearer else "nobody is named"]
    if verdict.report_to:
        said.append(f"a breach is reported to {names.party(verdict.report_to)}")
    if verdict.escalates_to:
        said.append(f"and goes on to {names.party(verdict.escalates_to)}")
    return "; ".join(said) + "."


def _wrapped(label: str, text: str) -> list[str]:
    from textwrap import wrap

    indent = " " * min(len(label), 6)
    return wrap(label + text, WIDTH, subsequent_indent=indent) or [label]
