"""``quorate convert``: a workbook as a folder of CSV files, and back, without loss."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from facts.snapshot import Snapshot
    from facts.sources import Expectations

EXIT_DISAGREEMENT = 3

_NO_FOLDERS = frozenset(
    {".csv", ".doc", ".docx", ".htm", ".html", ".json", ".ods", ".pdf", ".svg", ".tsv", ".txt"}
    | {".xls", ".xlsb", ".xlsm", ".xltm", ".xltx", ".xml", ".zip"}
)


@click.command(name="convert")
@click.argument("source", metavar="IN", type=click.Path(path_type=Path))
@click.argument("output", metavar="OUT", type=click.Path(path_type=Path))
@click.option(
    "--constitution",
    metavar="ID|FOLDER",
    help="The constitution: its id, or the folder of its rules. [default: the one that IN names]",
)
def convert(source: Path, output: Path, constitution: str | None) -> None:
    """Write the facts of IN as OUT: a workbook if OUT ends in .xlsx, else a folder of CSV files.

    IN is a workbook (.xlsx) or a folder. Every fact is kept, which is checked by reading OUT back:
    it appears only if both say the same. What is there already is never written over. The same
    facts give the same bytes. Your own columns and sheets (named _… or note…), colours and
    drop-downs stay in IN only.

    Exit status: 0 where it was written, 2 where something given cannot be used.
    """
    from app.new_output import appearing
    from app.snapshots import expectations_for
    from facts.sources import read_snapshot
    from facts.sources.passed_over import passed_over

    _check_names(source, output)
    expectations = expectations_for(source, constitution)
    tables = tuple(expectations.tables.values())
    # The chair's own table is read too: a copy that left it out would not be the same record.
    snapshot = read_snapshot(source, expectations, referrals=True)
    for warning in snapshot.warnings:
        click.echo(warning.line, err=True)
    with appearing(output) as part:
        _write(snapshot, part)
        if _digest(part, expectations) != snapshot.digest:
            click.echo(
                f"quorate stopped: {output} would not have said the same as {source}, so nothing "
                "was written. Please tell whoever looks after quorate.",
                err=True,
            )
            click.get_current_context().exit(EXIT_DISAGREEMENT)
    for remark in (*_told(snapshot, output), *_left_behind(source, passed_over(source, tables))):
        click.echo(remark, err=True)
    rows = sum(len(snapshot.written(table)) for table in snapshot.supplied)
    click.echo(f"Written: {output}, {rows:,} rows in {len(snapshot.supplied)} tables.")
    click.echo(f"Read back, it says the same as {source} (digest {snapshot.digest[:12]}).")


def _check_names(source: Path, output: Path) -> None:
    """Refuse, before anything is read, an OUT that cannot or should not be written."""
    from app.failures import InputRefusedError
    from app.new_output import check_free

    suffix = output.suffix.lower()
    if suffix in _NO_FOLDERS:
        raise InputRefusedError(
            f"{output}: give a name that ends in .xlsx for a workbook, or the name of a folder "
            f"for CSV files; {suffix} is neither."
        )
    if suffix == ".xlsx" and output.is_dir():
        raise InputRefusedError(f"{output} is a folder; give the name of a workbook (.xlsx).")
    check_free(output)
    if output.resolve().is_relative_to(source.resolve()):
        raise InputRefusedError(
            f"{output} lies inside {source}; give a name elsewhere, so that the snapshot stays as "
            "it is."
        )


def _write(snapshot: Snapshot, part: Path) -> None:
    from facts.sources import write_folder, write_workbook

    if part.suffix.lower() == ".xlsx":
        write_workbook(snapshot, part)
    else:
        write_folder(snapshot, part)


def _digest(part: Path, expectations: Expectations) -> str | None:
    from facts.problems import SnapshotRefused
    from facts.sources import read_snapshot

    try:
        return read_snapshot(part, expectations, referrals=True).digest
    except SnapshotRefused:
        return None


def _told(snapshot: Snapshot, output: Path) -> list[str]:
    """What the person who passes OUT on should know of it."""
    from app.neutral import not_a_formula
    from facts.vocabulary.tables import REFERRALS

    said = []
    if snapshot.is_supplied(REFERRALS.name):
        said.append(
            f"Note: {output} holds {REFERRALS.name}, which is for the chair alone: keep it so."
        )
    if output.suffix.lower() != ".xlsx":
        runs = [
            f"{table}.csv, column {column}"
            for table in snapshot.supplied
            for record in snapshot.written(table)
            for column, cell in record.fact.cells().items()
            if isinstance(cell, str) and not_a_formula(cell)[:1] == "'" != cell[:1]
        ]
        if runs:
            said.append(
                f"Note: {len(runs):,} {'value' if len(runs) == 1 else 'values'} would be taken for "
                f"a formula if the CSV files were opened in a spreadsheet; the first is in "
                f"{runs[0]}. They are written as they are."
            )
    return said


def _left_behind(source: Path, names: Sequence[str]) -> list[str]:
    """One line that says what OUT has not, because it is an officer's own."""
    if not names:
        return []
    return [f"Left in {source} only, as quorate passes them over: {', '.join(names)}."]
