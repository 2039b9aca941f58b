"""``quorate lines``: who answers to whom, as text or as a picture."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from app.commands.audit import Day


@click.command()
@click.argument("snapshot", type=click.Path(path_type=Path))
@click.option(
    "--constitution",
    metavar="ID|FOLDER",
    help="The constitution: its id, or the folder of its rules. [default: the one that the "
    "snapshot names]",
)
@click.option(
    "--as-of",
    type=Day(),
    help="The day on which posts are held and members sit. [default: the one that the snapshot "
    "names]",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Write to this file: a picture where its name ends in .svg, else the text.",
)
def lines(
    snapshot: Path, constitution: str | None, as_of: date | None, output: Path | None
) -> None:
    """Show who answers to whom in SNAPSHOT, a workbook (.xlsx) or a folder of CSV files.

    A tree from the top down says what is recorded, and what the constitution requires and nobody
    recorded. Below it: lines that are missing, rounds in which somebody answers to themselves,
    bodies whose lines lead nowhere near the board, posts that nobody holds, and group chairs who
    do not sit where they must.

    Exit status: 0 where it could be shown, 2 where something given cannot be used.
    """
    from app.failures import InputRefusedError
    from app.formats.lines_svg import lines_svg
    from app.formats.lines_text import lines_text
    from app.labels import names_of
    from app.output import check_output, write_file, write_stream
    from app.progress import Progress
    from app.reporting_lines import asked_of, labels, lines_for
    from app.session import open_session

    if output is not None:
        check_output(output, snapshot)
        if output.suffix.lower() not in ("", ".svg", ".txt"):
            raise InputRefusedError(
                f"--output {output}: reporting lines are written as a picture (.svg) or as text "
                f"(.txt), not as {output.suffix}."
            )
    session = open_session(snapshot, constitution, steps=Progress(sys.stderr))
    day = as_of or session.snapshot.settings.as_of
    pack = session.pack.on(day)
    graph = lines_for(pack, session.snapshot, day)
    label = labels(names_of(pack, session.snapshot, day))
    text = lines_text(graph, label, asked_of(pack))
    if output is None:
        write_stream(text.encode("utf-8"), sys.stdout.buffer)
    elif output.suffix.lower() == ".svg":
        write_file(lines_svg(graph, label).encode("utf-8"), output)
        write_stream(text.encode("utf-8"), sys.stdout.buffer)
    else:
        write_file(text.encode("utf-8"), output)
