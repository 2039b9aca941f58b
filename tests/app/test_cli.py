"""The command line, with a canned audit behind it; the real one is in test_audit_end_to_end."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from app import session
from app.audience import Audience
from app.cli import COMMANDS, main
from app.formats.chair import ChairRendering
from app.formats.html import HtmlRendering
from app.formats.json import JsonRendering
from app.formats.table import TableRendering
from app.view import ReportView
from engine.language.model import Reading
from engine.language.problems import PackProblem, PackRefused
from engine.matching.interface import EngineError
from facts.problems import Level, Problem, SnapshotRefused
from tests.app import canned

SUMMARY = "27 tested: 8 broken, 4 pending, 2 not evidenced, 2 waived, 2 exempt, 9 kept."
UNTESTED = " 1 obligation could not be tested."
GUESTS = Reading("guests", "May guests come?", ("1",), {"yes": "all", "no": "none"}, "yes", "")
WARNING = Problem("people.csv", 3, "email", '"x"', "an address", level=Level.WARNING)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """The canned audit in place of a real one; what was asked of it is listed."""
    asked: list[tuple[Any, ...]] = []

    def opened(path: Path, constitution: str | None, audience: Audience, _steps: object) -> Any:
        asked.append((path, constitution, audience))
        pack = SimpleNamespace(id="demo", readings={"guests": GUESTS})
        return SimpleNamespace(snapshot=SimpleNamespace(warnings=(WARNING,)), pack=pack)

    def audited(
        _session: object,
        as_of: date | None,
        audience: Audience,
        _steps: object,
        *,
        lines: bool,
        readings: dict[str, str],
    ) -> ReportView:
        asked.append((as_of, audience, lines, readings))
        return canned.view(audience=audience)

    monkeypatch.setattr(session, "open_session", opened)
    monkeypatch.setattr(session, "audited", audited)
    return asked


@pytest.mark.usefixtures("calls")
class TestAudit:
    def test_the_table_goes_to_the_screen_without_colour_when_piped(self) -> None:
        result = run("audit", "s.xlsx")
        assert result.stdout_bytes == TableRendering().render(canned.view())
        assert result.stderr == WARNING.line + "\n"
        assert result.exit_code == 1

    def test_data_on_the_screen_leaves_the_summary_to_stderr(self) -> None:
        result = run("audit", "s.xlsx", "--format", "json")
        assert result.stdout_bytes == JsonRendering().render(canned.view())
        assert result.stderr == f"{WARNING.line}\n{SUMMARY}{UNTESTED}\n"

    @pytest.mark.parametrize(
        ("name", "rendering"),
        [("a.json", JsonRendering()), ("a.HTML", HtmlRendering()), ("a.txt", TableRendering())],
    )
    def test_the_ending_of_the_output_says_the_format(
        self, tmp_path: Path, name: str, rendering: Any
    ) -> None:
        result = run("audit", "s.xlsx", "--output", tmp_path / name)
        assert (tmp_path / name).read_bytes() == rendering.render(canned.view())
        assert result.stdout == ""
        assert result.stderr.endswith(f"{SUMMARY}{UNTESTED} Written: {tmp_path / name}\n")

    def test_the_chairs_html_is_the_chairs_page(self, tmp_path: Path) -> None:
        run("audit", "s.xlsx", "--audience", "chair", "--output", tmp_path / "chair.html")
        expected = ChairRendering().render(canned.view(audience=Audience.CHAIR))
        assert (tmp_path / "chair.html").read_bytes() == expected

    @pytest.mark.parametrize(
        ("arguments", "status"),
        [
            (["--fail-on", "never"], 0),
            (["--fail-on", "critical"], 1),
            (["--strict", "--fail-on", "never"], 0),
            (["--clause", "5.3"], 1),
        ],
    )
    def test_the_exit_status_is_the_whole_audits(self, arguments: list[str], status: int) -> None:
        assert run("audit", "s.xlsx", *arguments).exit_code == status

    def test_filters_say_how_many_are_listed(self) -> None:
        result = run(
            "audit", "s.xlsx", "--format", "json", "--clause", "5.6(d)", "--person", "p-08"
        )
        assert result.stderr.endswith(f"{SUMMARY}{UNTESTED} 1 listed.\n")

    def test_an_unknown_filter_is_refused_with_the_nearest(self, tmp_path: Path) -> None:
        result = run("audit", "s", "--clause", "5.6(x)", "--output", tmp_path / "a.json")
        assert result.exit_code == 2
        assert result.stderr.endswith("“5.6(x)”. Did you mean 5.6(d)?\n")
        assert list(tmp_path.iterdir()) == []

    def test_options_reach_the_audit(self, calls: list[tuple[Any, ...]], tmp_path: Path) -> None:
        run(
            *("audit", "s.xlsx", "--constitution", "demo", "--as-of", "2018-02-28"),
            *("--audience", "board", "--output", tmp_path / "a.html", "--reading", "guests=no"),
        )
        assert calls == [
            (Path("s.xlsx"), "demo", Audience.BOARD),
            (date(2018, 2, 28), Audience.BOARD, True, {"guests": "no"}),
        ]


@pytest.mark.parametrize(
    "value", ["2018-4-1", "01/04/2018", "2018-02-30", "20180401", "1899-12-31"]
)
def test_a_day_that_is_none_is_refused(value: str) -> None:
    result = run("audit", "s.xlsx", "--as-of", value)
    assert result.exit_code == 2
    assert f"“{value}” is no day; write YYYY-MM-DD, for example 2018-04-30." in result.stderr


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (
            SnapshotRefused([Problem("people.csv", 2, "name", "x", "y")]),
            2,
            "This snapshot cannot be used.\n"
            "people.csv, row 2, column name: found x; accepted: y\n"
            "1 problem. quorate check lists them too.\n",
        ),
        (
            SnapshotRefused([Problem("a", row, None, "x", "y") for row in range(201)]),
            2,
            "… and 1 more.\n201 problems. quorate check lists them too.\n",
        ),
        (
            PackRefused([PackProblem("a.yaml", 3, 5, "no such form")]),
            2,
            "These rules cannot be used.\na.yaml:3:5: no such form\n1 problem.\n",
        ),
        (
            EngineError("two verdicts for p1"),
            3,
            "quorate stopped: it could not be sure of its own answer, so it gives none.\n"
            "two verdicts for p1\n",
        ),
        (
            KeyError("Ivy Alder"),
            3,
            "Sorry: something went wrong inside quorate, so it gives no answer.\n",
        ),
        (RecursionError(), 3, "  RecursionError at "),
        (KeyboardInterrupt(), 130, "Stopped. Nothing was written.\n"),
    ],
)
def test_whatever_goes_wrong_ends_in_a_message(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int, message: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(session, "open_session", fail)
    result = run("audit", "s.xlsx")
    assert (result.exit_code, result.stdout) == (status, "")
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert "Ivy Alder" not in result.stderr


def test_a_traceback_is_told_as_a_place_in_quorate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "open_session", None)
    stderr = run("audit", "s.xlsx").stderr
    assert "  TypeError at app/commands/audit.py:" in stderr
    assert "Do not send the snapshot: it names people." in stderr


@pytest.mark.parametrize("name", list(COMMANDS))
def test_each_command_is_there_and_its_help_says_something(name: str) -> None:
    command = getattr(import_module(COMMANDS[name][0]), name.replace("-", "_"))
    assert isinstance(command, click.Command)
    result = run(name, "--help")
    assert result.exit_code == 0
    assert len(command.help or "") > 40


def test_help_lists_every_command_and_imports_none() -> None:
    program = (
        "import sys, click\n"
        "from app.cli import main\n"
        "try:\n"
        "    main(['--help'])\n"
        "except SystemExit:\n"
        "    pass\n"
        "ours = ('app.commands', 'engine', 'facts')\n"
        "heavy = ('pydantic', 'openpyxl', 'rich', 'jinja2', 'networkx', 'lark', 'durable')\n"
        "loaded = [name for name in sys.modules if name.startswith(ours + heavy)]\n"
        "print('loaded:', loaded)\n"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert shown.endswith("loaded: []\n")
    for name, (_, text) in COMMANDS.items():
        assert f"  {name}" in shown
        assert text.split(":")[0] in " ".join(shown.split())


def test_version() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"quorate {version('quorate')}\n")


def test_a_command_that_is_none_is_refused_with_the_nearest() -> None:
    result = run("audt")
    assert result.exit_code == 2
    assert "No such command “audt”. Did you mean “audit”?" in result.stderr


def test_rules_in_order_are_counted() -> None:
    result = run("rules", "check", "kscb-2018")
    assert result.exit_code == 0
    assert result.stdout.startswith("In order: Kent Safeguarding Children Board")


def test_rules_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    (tmp_path / "constitution.yaml").write_text("id: [", encoding="utf-8")
    result = run("rules", "check", tmp_path)
    assert result.exit_code == 2
    assert result.stdout.startswith("constitution.yaml:2:1: this cannot be read as YAML:")
