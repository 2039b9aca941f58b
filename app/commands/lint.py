"""``quorate lint``: what a careful reader would find wrong with the constitution itself."""

from __future__ import annotations

import sys
from datetime import date

import click

from app.commands.audit import FAIL_ON, Day
from app.exit_status import NEVER

FORMATS = ("table", "json")


@click.command()
@click.argument("constitution", metavar="CONSTITUTION")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
    help="table for the screen, json for programs.",
)
@click.option(
    "--as-of",
    type=Day(),
    help="The day on which the document is read: the edition in force then, and whether its "
    "review is due. [default: today]",
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default="minor",
    show_default=True,
    help="Exit with status 1 if a finding is at least this grave.",
)
def lint(constitution: str, form: str, as_of: date | None, fail_on: str) -> None:
    """Say what a careful reader would find wrong with CONSTITUTION, an id or a folder of rules.

    From its rules alone, without a snapshot: bodies without a quorum or a chair, lists that
    differ, rules that contradict, duties that nobody bears, lines that end nowhere, words that
    nobody explains. Each finding names its clauses, why it matters and what would mend it. Last
    comes what could not be looked at, because the pack does not say enough of its document.

    \b
    Exit status: 0  nothing at or above --fail-on was found
                 1  something was
                 2  the rules or an option cannot be used
    """
    from app.formats.lint_findings import as_json, as_text
    from app.output import write_stream
    from engine.language.packs import find_pack, load_pack
    from engine.lint.linting import lint as read
    from engine.results import Severity

    result = read(load_pack(find_pack(constitution)), as_of or date.today())
    text = as_json(result) if form == "json" else as_text(result)
    write_stream(text.encode("utf-8"), sys.stdout.buffer)
    if fail_on != NEVER:
        threshold = Severity(fail_on).rank
        if any(each.severity.rank >= threshold for each in result.findings):
            click.get_current_context().exit(1)
