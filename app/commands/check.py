"""``quorate check``: is a snapshot in order? Every problem in one pass, one line each."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from app.snapshots import advice_on_own_rules, expectations_for
from facts.problems import IN_FULL, Level, Problem, SnapshotRefused
from facts.sources import read_snapshot


@click.command()
@click.argument("snapshot", type=click.Path(path_type=Path))
@click.option(
    "--constitution",
    metavar="ID|FOLDER",
    help="The constitution: its id, or the folder of its rules. [default: the one that the "
    "snapshot names]",
)
def check(snapshot: Path, constitution: str | None) -> None:
    """Check SNAPSHOT, a workbook (.xlsx) or a folder of CSV files, and name every problem.

    Each problem is one line: file or sheet, row (the header is row 1), column, what was found,
    what is accepted, and the nearest right name. A warning alone does not make a snapshot wrong.

    Exit status: 0 where it can be audited, 2 where it cannot.
    """
    try:
        found = read_snapshot(snapshot, expectations_for(snapshot, constitution))
    except SnapshotRefused as refused:
        show(refused.problems)
        click.echo(f"Refused: {counted(refused.problems)}.")
        advice = advice_on_own_rules(snapshot, constitution)
        if advice:
            click.echo(advice)
        sys.exit(2)
    show(found.warnings)
    rows = sum(len(found.written(table)) for table in found.supplied)
    click.echo(f"In order: {rows} rows in {len(found.supplied)} tables; {counted(found.warnings)}.")


def show(problems: Sequence[Problem]) -> None:
    """Print each of ``problems`` on one line, the first 200 in full, then a count."""
    for problem in problems[:IN_FULL]:
        click.echo(problem.line)
    if len(problems) > IN_FULL:
        click.echo(f"and {counted(problems[IN_FULL:])} more")


def counted(problems: Sequence[Problem]) -> str:
    """How many errors and warnings there are, in words (``1 error, 2 warnings``)."""
    warnings = sum(problem.level is Level.WARNING for problem in problems)
    errors = len(problems) - warnings
    parts = [
        f"{number} {word}{'' if number == 1 else 's'}"
        for number, word in ((errors, "error"), (warnings, "warning"))
        if number
    ]
    return ", ".join(parts) or "no problems"
