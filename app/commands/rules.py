"""``quorate rules``: are the rules of a constitution in order?"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.language.model import Pack
    from engine.language.schema import FormFile


@click.group()
def rules() -> None:
    """Work with the rules of a constitution: a pack, which is a folder of YAML files."""


@rules.command()
@click.argument("pack")
def check(pack: str) -> None:
    """Check PACK, the id of a constitution or the folder of its rules.

    Every mistake is named in one pass, one a line: file, line, column, what was found, and the
    nearest right name. Rules in order are one line: what they hold.

    Exit status: 0 where the rules can be used, 2 where they cannot.
    """
    from app.neutral import visible
    from engine.language.packs import find_pack, load_pack
    from engine.language.problems import PackRefused
    from engine.strength.equivalents import check_equivalents

    try:
        found = load_pack(find_pack(pack))
        if problems := check_equivalents(found):
            raise PackRefused(problems)
    except PackRefused as refused:
        for problem in refused.problems:
            click.echo(visible(str(problem)))
        sys.exit(2)
    click.echo(in_order(found))


@rules.command()
def forms() -> None:
    """List the forms: the shapes of clause that recur, ready to be used by any constitution.

    Each with what it is for and the parts that a clause fills in. A part that has a default may
    be left out.
    """
    from engine.language.packs import shared_forms

    click.echo("\n\n".join("\n".join(_form(each)) for each in shared_forms()))


@rules.command()
@click.argument("folder", type=click.Path(path_type=Path))
def schema(folder: Path) -> None:
    """Write the JSON Schema of every kind of rules file into FOLDER, for your editor.

    An editor that knows YAML completes and checks a rules file whose first line names its schema;
    what a schema cannot say is for “quorate rules check”. What is there of an older quorate is
    replaced.

    Exit status: 0 where they were written, 2 where they cannot be.
    """
    from app.failures import InputRefusedError
    from engine.language.json_schema import first_line, write
    from engine.language.packs import shared_forms

    try:
        found = write(folder, (form.form for form in shared_forms()))
    except OSError as error:
        raise InputRefusedError(f"{folder} cannot be written: {error.strerror}.") from error
    click.echo(f"Written: {', '.join(each.name for each in found)}, in {folder}.")
    click.echo(f"An editor finds one by the first line of a file beside {folder}, as in:")
    click.echo(f"  {first_line(found[0].stem, folder.name)}")


def _form(form: FormFile) -> Iterator[str]:
    yield form.form
    yield from _wrapped(form.what, "  ")
    for name, part in form.parts.items():
        default = "" if part.default is None else f" (may be left out: {part.default})"
        yield from _wrapped(f"{name}, {_A[part.is_]}: {part.what}{default}", "    ")


_A = {"code": "a code", "column": "a column", "expression": "an expression", "list": "a list"}


def _wrapped(text: str, indent: str) -> list[str]:
    import textwrap

    return textwrap.wrap(
        " ".join(text.split()),
        100,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def in_order(pack: Pack) -> str:
    """What a pack holds, on one line: clauses, obligations by class, forms used."""
    from app.words import count

    classes = Counter(
        "the same as another" if each.same_as else each.obligation_class
        for each in pack.obligations
    )
    forms = Counter(each.form for each in pack.obligations if each.form is not None)
    by_class = ", ".join(f"{number} {name}" for name, number in sorted(classes.items()))
    by_form = ", ".join(f"{name} ({number})" for name, number in sorted(forms.items()))
    several = len(pack.editions) > 1
    editions = ", ".join(f"{each.name} from {each.first}" for each in pack.editions)
    edition = f"{len(pack.editions)} editions ({editions})" if several else pack.edition
    return (
        f"In order: {pack.title}, {edition}: {count(len(pack.clauses), 'clause')}, "
        f"{count(len(pack.obligations), 'obligation')} ({by_class}), "
        f"{count(len(forms), 'form')} used{': ' if forms else ''}{by_form}."
    )
