"""``quorate rules``: are the rules of a constitution in order?"""

from __future__ import annotations

import click


@click.group()
def rules() -> None:
    """Work with the rules of a constitution: a pack, which is a folder of YAML files."""


@rules.command()
@click.argument("pack")
def check(pack: str) -> None:
    """Check PACK, the id of a constitution or the folder of its rules.

    Every mistake is named in one pass, each with file, line, column, what was found and the
    nearest right name.

    Exit status: 0 where the rules can be used, 2 where they cannot.
    """
    from app.words import count
    from engine.language.packs import find_pack, load_pack

    found = load_pack(find_pack(pack))
    click.echo(
        f"In order: {found.title} ({found.edition}), {count(len(found.clauses), 'clause')}, "
        f"{count(len(found.obligations), 'obligation')}."
    )
