"""``quorate lint``: what is shown, in which form, and the exit status."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from app.width import WIDTH
from tests.engine.lint.sound import Draft


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["lint", *map(str, arguments)])


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    Draft().load(tmp_path)
    return tmp_path


@pytest.fixture
def unsound(tmp_path: Path) -> Path:
    draft = Draft()
    draft.document["dated"]["review due"] = date(2019, 12, 31)
    draft.document["duties"][0]["time"] = "not said"
    del draft.document["numbering"]
    draft.load(tmp_path)
    return tmp_path


def test_a_sound_constitution(sound: Path) -> None:
    result = run(sound, "--as-of", "2020-01-01")
    assert result.output == ("A tiny constitution, 2018\nRead as of 1 January 2020: 0 findings.\n")
    assert result.exit_code == 0


def test_findings_gravest_first_and_what_was_not_looked_at(unsound: Path) -> None:
    result = run(unsound, "--as-of", "2020-01-01")
    assert result.output == (
        "A tiny constitution, 2018\n"
        "Read as of 1 January 2020: 2 findings (1 major, 1 minor).\n"
        "\n"
        "MAJOR\n"
        "\n"
        "  The document was due for review by 31 December 2019, which is past on 1 January 2020.\n"
        "    Clauses: 1\n"
        "    Why it matters: What it says of laws, bodies and posts may no longer be so.\n"
        "    What would mend it: Review it, and enter the new dates.\n"
        "    [review-overdue/document]\n"
        "\n"
        "MINOR\n"
        "\n"
        "  On the duty to report, the document gives no time.\n"
        "    Clauses: 4\n"
        "    Why it matters: It is never late, so it can never be asked for.\n"
        "    What would mend it: Give a day, or a length of time from something that is recorded.\n"
        "    [duty-without-time/report]\n"
        "\n"
        "NOT LOOKED AT, OR ONLY IN PART\n"
        "  The pack does not declare, in its document.yaml, what these looks need. That nothing is "
        "found\n"
        "  there does not say that nothing is wrong.\n"
        "  - gaps and repeats in the numbers: not declared is how the parts of the document are "
        "numbered.\n"
    )
    assert result.exit_code == 1


def test_only_the_review_date_depends_on_the_day(unsound: Path) -> None:
    assert "review-overdue" not in run(unsound, "--as-of", "2019-12-31").output
    assert "review-overdue" in run(unsound).output


@pytest.mark.parametrize(
    ("fail_on", "status"),
    [("advisory", 1), ("minor", 1), ("major", 1), ("critical", 0), ("never", 0)],
)
def test_exit_status_by_severity(unsound: Path, fail_on: str, status: int) -> None:
    assert run(unsound, "--as-of", "2020-01-01", "--fail-on", fail_on).exit_code == status


def test_json_holds_it_all(unsound: Path) -> None:
    found = json.loads(run(unsound, "--as-of", "2020-01-01", "--format", "json").output)
    assert {key: found[key] for key in ("schema", "constitution", "as_of", "counts")} == {
        "schema": 1,
        "constitution": "tiny",
        "as_of": "2020-01-01",
        "counts": {"critical": 0, "major": 1, "minor": 1, "advisory": 0},
    }
    assert found["findings"][1] == {
        "kind": "duty-without-time",
        "about": "report",
        "clauses": ["4"],
        "bodies": ["board"],
        "sentence": "On the duty to report, the document gives no time.",
        "matters": "It is never late, so it can never be asked for.",
        "mends": "Give a day, or a length of time from something that is recorded.",
        "severity": "minor",
        "key": "duty-without-time/report",
    }
    assert found["not_looked_at"] == [
        {
            "check": "numbering",
            "looks_for": "gaps and repeats in the numbers",
            "lacks": "how the parts of the document are numbered",
        }
    ]


def test_a_constitution_that_is_not_there(tmp_path: Path) -> None:
    result = run("kscb-2081")
    assert result.exit_code == 2
    assert 'did you mean "kscb-2018"?' in result.output


def test_lines_fit_the_page() -> None:
    text = run("kscb-2018", "--as-of", "2020-01-01").output
    long = [line for line in text.splitlines() if len(line) > WIDTH and "[" not in line]
    assert long == []
