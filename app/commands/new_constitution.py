"""``quorate new-constitution``: a commented skeleton of rules, in order from the first day."""

from __future__ import annotations

import re
from pathlib import Path

import click

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_LONGEST = 60
_SKELETON = Path(__file__).parents[1] / "skeleton"
_STAND_IN = "THE-ID"

# Beside the files, which name it in their first line, so that an editor completes and checks them.
_SCHEMA = "schema"


@click.command(name="new-constitution")
@click.argument("identifier", metavar="ID")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Where to put it. [default: a folder named as ID, here]",
)
def new_constitution(identifier: str, folder: Path | None) -> None:
    """Write the skeleton of the rules of a new constitution, called ID, into a folder of its own.

    The files say, in remarks, what goes where; they pass “quorate rules check” as they are, and
    hold an example of each class of obligation, with specifications. Nothing is written over.

    Exit status: 0 where it was written, 2 where something given cannot be used.
    """
    import shutil

    from app.failures import InputRefusedError
    from app.new_output import appearing
    from engine.language.json_schema import write
    from engine.language.packs import shared_forms, shipped_packs

    if not _ID.fullmatch(identifier) or len(identifier) > _LONGEST:
        raise InputRefusedError(
            f"“{identifier}” cannot be the id of a constitution. Use small letters, digits and "
            f"hyphens, at most {_LONGEST}, for example harbour-forum-2025."
        )
    if identifier in shipped_packs():
        raise InputRefusedError(
            f"“{identifier}” comes with quorate already; give the new constitution another id."
        )
    target = folder or Path(identifier)
    with appearing(target) as part:
        shutil.copytree(_SKELETON, part, ignore=shutil.ignore_patterns("__pycache__"))
        head = part / "constitution.yaml"
        text = head.read_text(encoding="utf-8").replace(_STAND_IN, identifier)
        head.write_text(text, encoding="utf-8")
        write(part / _SCHEMA, (form.form for form in shared_forms()))
    click.echo(f"Written: {target}, the rules of {identifier}.")
    click.echo(f"Read {target / 'constitution.yaml'} first. Then, as often as you like:")
    click.echo(f"  quorate rules check {target}")
    click.echo(f"  quorate spec {target}")
