"""``quorate spec``: do the scenarios of the specifications give the answers they say?"""

from __future__ import annotations

import sys
from pathlib import Path

import click


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
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE.html",
    help="Also write the living documentation to this file: each clause beside its rule beside "
    "its scenarios.",
)
def spec(
    constitution: str | None,
    bodies: tuple[str, ...],
    clauses: tuple[str, ...],
    features: Path | None,
    output: Path | None,
) -> None:
    """Run the specifications: small invented cases, each with the answer that a clause must give.

    All of them, or those of one CONSTITUTION (an id, or the folder of its rules), one body or one
    clause. What passed and what failed comes first; of each failure the scenario, the step, what
    was expected and what the engine said; then what was not run, and which rules no scenario
    shows. --output writes all of it as one page, to read, search and print.

    \b
    Exit status: 0  there are scenarios, and all passed
                 1  a scenario failed or was not run, or there is none
                 2  a constitution, body, clause or feature file cannot be used
    """
    from app.output import check_place, write_file, write_stream
    from app.progress import Progress
    from app.specification.running import check_installed

    check_installed()
    if output is not None:
        check_place(output)
        if output.suffix.lower() not in (".html", ".htm"):
            raise click.UsageError(f"--output {output} must end in .html: that is what it will be.")
    from app.specification.accounting import account, is_all_well
    from app.specification.answer import answer
    from app.specification.choosing import Asked, choose
    from app.specification.running import run

    progress = Progress(sys.stderr)
    with progress.step("Reading the rules and the specifications"):
        chosen = choose(Asked(constitution, bodies, clauses, features))
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
    if output is not None:
        click.echo(f"Written: {output}", err=True)
    click.get_current_context().exit(0 if is_all_well(accounts) else 1)
