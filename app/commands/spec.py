"""``quorate spec``: do the scenarios of the specifications give the answers they say?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

if TYPE_CHECKING:
    from app.progress import Progress
    from app.specification.choosing import Chosen


@click.command()
@click.argument("constitution", required=False)
@click.option("--body", "bodies", multiple=True, help="Only duties of this body, by code or name.")
@click.option(
    "--clause",
    "clauses",
    multiple=True,
    help="Only this clause (“5.6(a)”), or one duty of it (“5.6(a)/dbs-freshness”).",
)
@click.option(
    "--features",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Run the scenarios of a folder of your own instead, all about CONSTITUTION.",
)
@click.option(
    "--strength",
    is_flag=True,
    help="Instead of running the scenarios, change each rule a little, in every way there is, and "
    "say which changes no scenario notices, with scenarios that would.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Also write the living documentation to this file (.html): each clause beside its rule "
    "beside its scenarios. With --strength, the scenarios proposed (.feature).",
)
def spec(
    constitution: str | None,
    bodies: tuple[str, ...],
    clauses: tuple[str, ...],
    features: Path | None,
    strength: bool,
    output: Path | None,
) -> None:
    """Run the specifications: small invented cases, each with the answer that a clause must give.

    All of them, or those of one CONSTITUTION (an id, or the folder of its rules, with its folder
    features), one body or one clause. What passed and what failed comes first; of each failure
    the scenario, the step, what was expected and what the engine said; then what was not run, and
    which rules no scenario shows. --output writes all of it as one page, to read, search and
    print.

    \b
    Exit status: 0  there are scenarios, and all passed
                 1  a scenario failed or was not run, or there is none
                 2  a constitution, body, clause or feature file cannot be used
    With --strength: 0  every change is noticed, or listed as equivalent
                     1  one goes unnoticed, or there is no rule to change
                     2  as above
    """
    from app.output import check_place
    from app.progress import Progress
    from app.specification.choosing import Asked, choose
    from app.specification.running import check_installed

    check_installed()
    if output is not None:
        check_place(output)
        accepted = (".feature",) if strength else (".html", ".htm")
        if output.suffix.lower() not in accepted:
            raise click.UsageError(
                f"--output {output} must end in {accepted[0]}: that is what it will be."
            )
    if strength and output is not None and constitution is None:
        raise click.UsageError(
            "--output with --strength needs one constitution: a file holds the scenarios of one."
        )
    progress = Progress(sys.stderr)
    with progress.step("Reading the rules and the specifications"):
        chosen = choose(Asked(constitution, bodies, clauses, features))
    said = _strength(chosen, output, progress) if strength else _run(chosen, output, progress)
    if said.written is not None and output is not None:
        click.echo(said.written, err=True)
    click.get_current_context().exit(0 if said.is_well else 1)


class Said(NamedTuple):
    """Whether all is well, and what is said of the file that was asked for."""

    is_well: bool
    written: str | None


def _run(chosen: tuple[Chosen, ...], output: Path | None, progress: Progress) -> Said:
    """Run the scenarios, say what came of them, write the page."""
    from app.output import write_file, write_stream
    from app.specification.accounting import account, is_all_well
    from app.specification.answer import answer
    from app.specification.running import run

    cases = [
        (feature, scenario, tuple(case.row for case in found))
        for each in chosen
        for feature, scenario, found in each.scenarios()
    ]
    total = sum(len(rows) for _, _, rows in cases)
    with progress.counted("Running the scenarios", total) as ended:
        outcomes = run(cases, ended)
    accounts = tuple(account(each, outcomes) for each in chosen)
    if output is not None:
        from app.formats.specification import page

        with progress.step("Writing the page"):
            write_file(page(accounts), output)
    write_stream((answer(accounts) + "\n").encode("utf-8"), sys.stdout.buffer)
    return Said(is_all_well(accounts), f"Written: {output}")


def _strength(chosen: tuple[Chosen, ...], output: Path | None, progress: Progress) -> Said:
    """Change the rules, say what goes unnoticed, write the scenarios that would notice it."""
    from app.output import write_file, write_stream
    from app.strength.account import is_pinned_down
    from app.strength.answer import answer, feature_file
    from app.strength.asking import ask, questions

    asked = questions(chosen)
    total = sum(len(each.duties) for each in asked)
    with progress.counted("Changing the rules", total) as ended:
        accounts = ask(asked, ended)
    written = None
    if output is not None:
        proposed = feature_file(accounts[0])
        written = f"No scenario is proposed: {output} was not written."
        if proposed is not None:
            write_file(proposed.encode("utf-8"), output)
            written = f"Written: {output}"
    write_stream((answer(accounts) + "\n").encode("utf-8"), sys.stdout.buffer)
    return Said(is_pinned_down(accounts), written)
