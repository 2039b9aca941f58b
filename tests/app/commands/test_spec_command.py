"""``quorate spec``: what passed, what failed and why, and what cannot be used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from app.specification import running
from tests.app.specification import own


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["spec", *map(str, arguments)])


def test_what_passed_and_what_failed_and_why(tmp_path: Path) -> None:
    result = run(own.CONSTITUTION, "--features", own.written(tmp_path))
    assert result.exit_code == 1
    assert result.output.replace(str(tmp_path), "own") == (
        "Kent Safeguarding Children Board, constitution (April 2018)\n"
        "  8 scenarios: 4 passed, 3 failed, 1 not run.\n"
        "  2 of 2 clauses with a scenario.\n"
        "\n"
        "Failed: 3\n"
        "\n"
        "  5.6(a): No body of that name\n"
        "    own/checks.feature, line 7\n"
        "    Step      Given Ana is a member of the Bord (line 8)\n"
        '    Why       there is no body called "the Bord"; did you mean "board"?\n'
        "\n"
        "  5.6(a): By role (role the chair, verdict it is exempt for Ana)\n"
        "    own/checks.feature, line 28\n"
        "    Expected  Then it is exempt for Ana (line 23)\n"
        "    Engine    broken for Ana: No satisfactory check in date is on record. If there is "
        "one, it is\n"
        "              missing from the sheet of checks, or its date or outcome is wrong there.\n"
        "\n"
        "  5.6(a): Wrongly expected\n"
        "    own/checks.feature, line 38\n"
        "    Expected  Then it is kept for Ana (line 41)\n"
        "    Engine    broken for Ana: No satisfactory check in date is on record. If there is "
        "one, it is\n"
        "              missing from the sheet of checks, or its date or outcome is wrong there.\n"
        "\n"
        "Not run: 1\n"
        "\n"
        "  5.6(a): Left out for now\n"
        "    own/checks.feature, line 13\n"
        "    Why       It is tagged @skip.\n"
        "\n"
    )


def test_one_duty_of_those_that_come_with_quorate_from_any_folder(tmp_path: Path) -> None:
    # A folder that would be imported in place of quorate's own, and options that are not meant.
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "conftest.py").write_text("raise SystemExit", encoding="utf-8")
    home = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-P", "-m", "app.cli", "spec", "--clause", "ToR Board 8(b)"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(home), "PYTEST_ADDOPTS": "--no-such-option"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[:2] == [
        "Kent Safeguarding Children Board, constitution (April 2018)",
        "  Part of it: clause ToR Board 8(b).",
    ]
    assert lines[2].endswith(" passed, 0 failed, 0 not run.")
    assert not lines[2].startswith("  0 scenarios")


def test_a_clause_without_a_scenario_is_no_pass() -> None:
    result = run(own.CONSTITUTION, "--clause", "1.1")
    assert result.exit_code == 1
    assert result.output == (
        "Kent Safeguarding Children Board, constitution (April 2018)\n"
        "  Part of it: clause 1.1.\n"
        "  Nothing was run: there is no scenario.\n"
        "  0 of 1 clause with a scenario.\n"
        "\n"
    )


def test_a_step_that_is_not_known_is_refused_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(
        "Feature: Clause 5.6(a)\n"
        "  Background:\n"
        "    Given the audit is made on 31 April 2018\n"
        "  Scenario: One\n"
        "    Given Ana is member of the Board\n"
        "    When clause 5.6(a), dbs freshness, is audited\n"
        "    Then it is kept for Ana\n"
        "    And Ana is a member of the Board\n",
        encoding="utf-8",
    )
    result = run(own.CONSTITUTION, "--features", tmp_path)
    assert result.exit_code == 2
    assert result.output.replace(str(tmp_path), "own") == (
        "These specifications cannot be used; none was run.\n"
        "own/a.feature, line 3: “the audit is made on 31 April 2018” cannot be read: there is no "
        "such day\n"
        "own/a.feature, line 5: “Ana is member of the Board” is no step that is known; the nearest "
        "is “{person} is {role} of {body}”\n"
        "own/a.feature, line 8: “Ana is a member of the Board” stands after Then, and is a step of "
        "Given\n"
        "3 problems.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--clause", "5.66(a)"], "--clause: there is no “5.66(a)” in the rules."),
        (
            ["kscb-2018", "--body", "bord", "--clause", "5.6(a)/dbs"],
            "--body: there is no “bord” in the rules. Did you mean “board”?\n",
        ),
        (["kscb-2018", "--features", "nowhere"], "--features nowhere does not exist; give"),
        (["kscb-2018", "--features", "."], "no .feature file lies in it"),
        (["--features", "."], "quorate spec CONSTITUTION --features ."),
        (
            ["kscb-2018", "--body", "board", "--clause", "ToR Business Group 7"],
            "No clause is both in --clause and of the body in --body.",
        ),
    ],
)
def test_what_cannot_be_used(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.output


def test_an_unknown_constitution() -> None:
    result = run("kscb-2081")
    assert result.exit_code == 2
    assert 'did you mean "kscb-2018"?' in result.output


def test_what_runs_them_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "find_spec", lambda name: None)
    result = run()
    assert result.exit_code == 2
    assert result.output == (
        "The specifications are run by pytest-bdd, which is not installed here. Install it with:\n"
        "  python -m pip install 'quorate[spec]'\n"
    )


def test_the_page_is_written_as_well(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    output = tmp_path / "page.html"
    result = run(own.CONSTITUTION, "--features", own.written(folder), "--output", output)
    assert result.exit_code == 1
    assert "8 scenarios: 4 passed, 3 failed, 1 not run." in result.stdout
    assert result.stderr == f"Written: {output}\n"
    page = output.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "8 scenarios: 4 passed, 3 failed, 1 not run." in page


def test_a_page_that_would_be_written_over_a_feature_is_refused(tmp_path: Path) -> None:
    output = own.written(tmp_path) / "checks.feature"
    result = run(own.CONSTITUTION, "--features", tmp_path, "--output", output)
    assert result.exit_code == 2
    assert "must end in .html" in result.output
    assert output.read_text(encoding="utf-8") == own.CHECKS
