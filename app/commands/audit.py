"""``quorate audit``: every clause, everyone it binds, kept or not, and who must act."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.audience import Audience
from app.exit_status import NEVER
from app.formats.interface import Format
from app.output import check_output, write_file, write_stream
from app.words import count

if TYPE_CHECKING:
    from app.formats.interface import Rendering
    from app.progress import Progress
    from app.session import Session
    from app.view import ReportView

FAIL_ON = (NEVER, "advisory", "minor", "major", "critical")
_SUFFIXES = {".json": Format.JSON, ".html": Format.HTML, ".htm": Format.HTML, ".xlsx": Format.XLSX}
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)


class Day(click.ParamType[date]):
    """A day written YYYY-MM-DD, in the years that a snapshot may hold."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a message that shows how to write one."""
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value) if len(value) == 10 else None
        except ValueError:
            day = None
        if day is None or not _FIRST_DAY <= day <= _LAST_DAY:
            self.fail(f"“{value}” is no day; write YYYY-MM-DD, for example 2018-04-30.", param, ctx)
        return day


@click.command()
@click.argument("snapshot", type=click.Path(path_type=Path))
@click.option(
    "--constitution",
    metavar="ID|FOLDER",
    help="The constitution: its id, or the folder of its rules. [default: the one that the "
    "snapshot names]",
)
@click.option(
    "--as-of", type=Day(), help="The audit date. [default: the one that the snapshot names]"
)
@click.option(
    "--format",
    "form",
    type=click.Choice([each.value for each in Format]),
    help="table for the screen, json for programs, html for a report to read and print, xlsx for "
    "a working list. [default: by the ending of --output, else table]",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Write to this file, whole or not at all, instead of to the screen.",
)
@click.option(
    "--audience",
    type=click.Choice([each.value for each in Audience]),
    default=Audience.OFFICER.value,
    show_default=True,
    help="For whom: chair also reads DBS referrals, and its html is one page of A4; board names "
    "people only where something is broken; public names nobody.",
)
@click.option("--body", "bodies", multiple=True, help="List only this body's verdicts.")
@click.option("--clause", "clauses", multiple=True, help="List only this clause's verdicts.")
@click.option("--person", "people", multiple=True, help="List only verdicts about this person.")
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default="minor",
    show_default=True,
    help="Exit with status 1 if a breach is at least this grave.",
)
@click.option("--strict", is_flag=True, help="Count what is not evidenced as if it were broken.")
@click.option(
    "--reading",
    "reading",
    multiple=True,
    metavar="NAME=OPTION",
    help="Read an open question of the document in this way instead of the default.",
)
@click.option(
    "--readings",
    is_flag=True,
    help="Instead of the audit, list the open questions and the verdicts that another answer "
    "would change (table or json).",
)
def audit(
    snapshot: Path,
    constitution: str | None,
    as_of: date | None,
    form: str | None,
    output: Path | None,
    audience: str,
    bodies: tuple[str, ...],
    clauses: tuple[str, ...],
    people: tuple[str, ...],
    fail_on: str,
    strict: bool,
    reading: tuple[str, ...],
    readings: bool,
) -> None:
    """Audit SNAPSHOT, a workbook (.xlsx) or a folder of CSV files, against its constitution.

    The answer comes first: what was supplied, how many things were tested, kept, broken, pending,
    not evidenced. Then each breach with its clause, who, why and what to do; then what is pending.

    --body, --clause and --person may be given more than once. They choose what is listed; counts,
    coverage and exit status are always the whole audit's.

    Where the document can honestly be read in more than one way, the default reading is taken and
    what another would change is marked as contested: --readings says how, --reading takes another.

    \b
    Exit status: 0  nothing at or above --fail-on is broken
                 1  something is
                 2  the snapshot, the rules or an option cannot be used
                 3  quorate disagrees with itself and gives no answer
    """
    chosen = _format(form, output)
    if readings and chosen not in (Format.TABLE, Format.JSON):
        raise click.UsageError("--readings is given as a table or as json.")
    if readings and Audience(audience) not in (Audience.OFFICER, Audience.CHAIR):
        raise click.UsageError("--readings names people: use --audience officer or chair.")
    if chosen is Format.XLSX and output is None and sys.stdout.isatty():
        raise click.UsageError("A workbook cannot be shown on a screen; add --output list.xlsx.")
    if output is not None:
        check_output(output, snapshot)
    asked = Asked(
        snapshot,
        constitution,
        as_of,
        chosen,
        output,
        Audience(audience),
        (bodies, clauses, people),
        (fail_on, strict),
        reading,
    )
    status = (_run_otherwise if readings else _run)(asked)
    click.get_current_context().exit(status)


@dataclass(frozen=True)
class Asked:
    """What was asked on the command line, checked as far as it can be before anything is read.

    ``filters`` are bodies, clauses and people to list; ``threshold`` is what ``--fail-on`` and
    ``--strict`` say; ``readings`` are the options chosen, as ``NAME=OPTION``.
    """

    path: Path
    constitution: str | None
    as_of: date | None
    form: Format
    output: Path | None
    audience: Audience
    filters: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    threshold: tuple[str, bool]
    readings: tuple[str, ...]


def _run(asked: Asked) -> int:
    """The audit itself; gives the exit status."""
    from app.audiences import for_audience
    from app.exit_status import exit_status
    from app.filters import Filters, apply
    from app.session import audited

    progress, session, chosen = _opened(asked)
    audience, form = asked.audience, asked.form
    whole = audited(
        session,
        asked.as_of,
        audience,
        progress,
        lines=form is Format.HTML and audience is not Audience.CHAIR,
        readings=chosen,
    )
    view = for_audience(apply(whole, Filters(*asked.filters), audience), audience)
    with progress.step("Writing the answer"):
        data = _rendering(form, audience, asked.output).render(view)
    _write(data, asked.output)
    if form is not Format.TABLE or asked.output is not None:
        click.echo(_summary(view, asked.output), err=True)
    return exit_status(whole.result, *asked.threshold)


def _run_otherwise(asked: Asked) -> int:
    """What other readings would change; the exit status is that of the audit itself."""
    from app.exit_status import exit_status
    from app.filters import Filters, apply
    from app.formats.other_readings import OtherReadings, as_json, as_text
    from app.session import audited_otherwise
    from app.width import written_to
    from engine.confidentiality import kept_back
    from engine.readings import chosen_of

    progress, session, chosen = _opened(asked)
    whole, found = audited_otherwise(session, asked.as_of, asked.audience, progress, chosen)
    changed = replace(whole, shown=tuple(each.verdict for each in found))
    view = apply(changed, Filters(*asked.filters), asked.audience)
    kept = {id(verdict) for verdict in view.shown}
    other = OtherReadings(
        view=view,
        readings=session.pack.readings,
        chosen=chosen_of(session.pack, chosen),
        differences=[each for each in found if id(each.verdict) in kept],
        kept_back=kept_back(session.pack, asked.audience),
    )
    with written_to(asked.output):
        said = as_json(other) if asked.form is Format.JSON else as_text(other)
    _write(said.encode("utf-8"), asked.output)
    if asked.output is not None:
        click.echo(f"Written: {asked.output}", err=True)
    return exit_status(whole.result, *asked.threshold)


def _opened(asked: Asked) -> tuple[Progress, Session, dict[str, str]]:
    """What says how far it is, the snapshot with its constitution, the readings chosen."""
    from app.progress import Progress
    from app.readings import chosen_readings
    from app.session import open_session

    progress = Progress(sys.stderr)
    session = open_session(asked.path, asked.constitution, asked.audience, progress)
    for warning in session.snapshot.warnings:
        click.echo(warning.line, err=True)
    return progress, session, chosen_readings(session.pack, asked.readings)


def _write(data: bytes, output: Path | None) -> None:
    if output is None:
        write_stream(data, sys.stdout.buffer)
    else:
        write_file(data, output)


def _format(form: str | None, output: Path | None) -> Format:
    if form is not None:
        return Format(form)
    return _SUFFIXES.get(output.suffix.lower(), Format.TABLE) if output else Format.TABLE


def _rendering(form: Format, audience: Audience, output: Path | None) -> Rendering:
    """The rendering for a format, imported only now."""
    match form:
        case Format.JSON:
            from app.formats.json import JsonRendering

            return JsonRendering()
        case Format.XLSX:
            from app.formats.xlsx import XlsxRendering

            return XlsxRendering()
        case Format.HTML if audience is Audience.CHAIR:
            from app.formats.chair import ChairRendering

            return ChairRendering()
        case Format.HTML:
            from app.formats.html import HtmlRendering

            return HtmlRendering()
        case Format.TABLE:
            from app.formats.table import TableRendering
            from app.width import line_width

            if output is not None or not sys.stdout.isatty():
                return TableRendering()
            plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
            return TableRendering(width=line_width(), colour=not plain)


def _summary(view: ReportView, output: Path | None) -> str:
    """One line for the person at the screen where the data goes elsewhere."""
    counts = view.result.counts
    figures = (
        f"{counts.tested:,} tested: {counts.breach:,} broken, {counts.pending:,} pending, "
        f"{counts.not_evidenced:,} not evidenced, {counts.waived:,} waived, "
        f"{counts.exempt:,} exempt, {counts.met:,} kept."
    )
    untested = view.result.coverage.could_not_be_tested
    if untested:
        figures += f" {count(untested, 'obligation')} could not be tested."
    if view.filters:
        figures += f" {len(view.shown):,} listed."
    return figures + (f" Written: {output}" if output else "")
