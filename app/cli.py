"""The command line: one group, each command imported only when it is called.

Every error that a person can cause ends here as a message: exit status 2 for what was given,
3 for a disagreement inside quorate. No traceback reaches anybody.
"""

from __future__ import annotations

import atexit
import gc
import sys
from importlib import import_module
from typing import Any

import click

COMMANDS: dict[str, tuple[str, str]] = {
    "audit": (
        "app.commands.audit",
        "Audit a snapshot: what is kept, what is broken, who must act.",
    ),
    "explain": (
        "app.commands.explain",
        "Show the whole reasoning behind the verdicts of a clause.",
    ),
    "lines": ("app.commands.lines", "Show who answers to whom, as text or as a picture."),
    "check": ("app.commands.check", "Check that a snapshot can be read; name every problem in it."),
    "template": ("app.commands.template", "Write the workbook that an officer fills in."),
    "convert": ("app.commands.convert", "Turn a workbook into a folder of CSV files, or back."),
    "rules": ("app.commands.rules", "Check the rules of a constitution."),
    "spec": ("app.commands.spec", "Run the specifications: do clauses give the answers they must?"),
    "new-constitution": (
        "app.commands.new_constitution",
        "Write the skeleton of the rules of a new constitution.",
    ),
    "lint": ("app.commands.lint", "Say what is wrong with a constitution as a document."),
}
"""Each command's module and one-line help; the command there has its name, ``-`` as ``_``."""

EXIT_INTERRUPTED = 130  # the shell's own number for Ctrl-C: 1 would read as "something is broken"


class LazyGroup(click.Group):
    """A group that knows its commands' names and imports a command only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of :data:`COMMANDS`, which is the order of a day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command, or None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name][0]), cmd_name.replace("-", "_"))
        if not isinstance(command, click.Command):
            raise TypeError(f"{cmd_name} is not a command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command called; a name that is none is refused with the nearest."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(name, COMMANDS, n=1)
            advice = f" Did you mean “{near[0]}”?" if near else ""
            ctx.fail(f"No such command “{name}”.{advice}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; turn what goes wrong into a message and an exit status."""
        # A command makes much and soon ends: looking for rubbish less often saves a seventh.
        gc.set_threshold(2_000_000, 20, 100)
        # Nor is what is left at the end looked through: it goes with the process.
        atexit.register(gc.freeze)
        try:
            return super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException, click.Abort, BrokenPipeError):
            raise
        except KeyboardInterrupt:
            click.echo("Stopped. Nothing was written.", err=True)
            ctx.exit(EXIT_INTERRUPTED)
        except Exception as error:
            from app.failures import failure_of

            failure = failure_of(error)
            click.echo(failure.message, err=True)
            ctx.exit(failure.status)


def _version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"quorate {version('quorate')}")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 all is well, 1 something is broken, 2 something given cannot be used, "
    "3 quorate disagrees with itself and gives no answer. "
    "“quorate COMMAND --help” says more of each command.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version and stop.",
)
def main() -> None:
    """Is a governing body's constitution kept, on what evidence, and who must act by when?

    quorate reads a snapshot of what a body knows about itself (its members, meetings, attendance,
    checks, letters; one workbook or a folder of CSV files), tests every clause of the constitution
    against it, and explains each answer down to the row of the sheet.

    To begin: “quorate template” writes the workbook, “quorate check” reads it back, “quorate audit”
    gives the answer.
    """


if __name__ == "__main__":
    sys.exit(main())
