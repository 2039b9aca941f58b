"""``quorate template``: the workbook that an officer fills in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from app.commands.audit import Day


@click.command(name="template")
@click.argument("output", metavar="OUT.xlsx", type=click.Path(path_type=Path))
@click.option(
    "--constitution",
    metavar="ID|FOLDER",
    help="The constitution to fill it in for: its id, or the folder of its rules.",
)
@click.option(
    "--as-of",
    type=Day(),
    help="The day whose edition it is for, where there are several. [default: the last edition]",
)
def template(output: Path, constitution: str | None, as_of: date | None) -> None:
    """Write OUT.xlsx, the workbook to fill in for a constitution.

    It has a sheet for each kind of fact, with a note on every column and drop-downs of the
    constitution's own bodies, seats and posts. Its first sheet says how to fill it in. A file that
    is there already is never written over.

    Exit status: 0 where it was written, 2 where something given cannot be used.
    """
    from app.failures import InputRefusedError
    from app.new_output import appearing, check_free
    from engine.language.packs import find_pack, load_pack, shipped_packs
    from facts.vocabulary.codes import standard_codes

    if constitution is None:
        raise click.UsageError(
            "Say which constitution with --constitution. "
            f"quorate comes with: {', '.join(shipped_packs())}."
        )
    if output.suffix.lower() != ".xlsx":
        raise InputRefusedError(f"{output}: the template is a workbook; give a name in .xlsx.")
    if output.is_dir():
        raise InputRefusedError(f"{output} is a folder; give the name of a workbook (.xlsx).")
    check_free(output)
    code = standard_codes().find("constitution", constitution)
    found = load_pack(find_pack(code.code if code else constitution))
    pack = found.as_read_on(as_of or found.editions[-1].first)
    from app.formats.template_workbook import template_workbook

    data = template_workbook(pack)
    with appearing(output) as part:
        part.write_bytes(data)
    click.echo(f"Written: {output}, for {pack.title} ({pack.edition}).")
    click.echo("Open it and read its first sheet; fill in as_of on the sheet snapshot to begin.")
    own = f" --constitution {constitution}" if pack.id not in shipped_packs() else ""
    click.echo(f"Then: quorate check {output}{own}")
