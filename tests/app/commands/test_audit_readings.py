"""``quorate audit --reading`` and ``--readings``: other answers to open questions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from tests.packs.readings_snapshot import PACK, write


@pytest.fixture
def snapshot(tmp_path: Path) -> Path:
    return write(tmp_path / "tiny")


def run(snapshot: Path, *arguments: str) -> Result:
    words = ["audit", str(snapshot), "--constitution", str(PACK), *arguments]
    return CliRunner().invoke(main, words)


def test_the_questions_and_what_other_answers_would_change(snapshot: Path) -> None:
    result = run(snapshot, "--readings", "--fail-on", "never")
    assert result.exit_code == 0
    assert result.stdout == SHOWN


SHOWN = """\
Constitution of a tiny board (First)
Audit as of 30 April 2018. The document leaves 3 questions open. 4 of 5 verdicts would be another if
one were answered otherwise. 2 verdicts more would be given.

deputies: Does somebody who sends a deputy count as there?
  Clause 1.
  Taken: no, only who comes in person. The clause speaks of persons.
  If yes, whoever comes or sends a deputy: 2 verdicts would change.
    1: More than half of the members are at each meeting.
      The safeguarding children board, meeting of 12 September 2017 (m1): broken, would be kept
    1: The Chair writes after a meeting without a quorum.
      The safeguarding children board, meeting of 12 September 2017 (m1): broken, would be without a
        verdict

guests: May guests come?
  Clause 4.
  Taken: may, they may. Nothing says that they may not.
  If may-not, they may not: 2 verdicts would change.
    4: Each meeting with a guest is put down.
      The safeguarding children board, meeting of 12 September 2017 (m1): without a verdict, would
        be kept
      The safeguarding children board, meeting of 12 December 2017 (m2): without a verdict, would be
        kept

half: Is half enough?
  Clauses 1 and 3.
  Taken: more, more than half is needed. A half is no majority.
  If enough, half is enough: 2 verdicts would change.
    1: More than half of the members are at each meeting.
      The safeguarding children board, meeting of 12 September 2017 (m1): broken, would be kept
    1: The Chair writes after a meeting without a quorum.
      The safeguarding children board, meeting of 12 September 2017 (m1): broken, would be without a
        verdict

ONLY IF SEVERAL WERE ANSWERED OTHERWISE AT ONCE
  deputies=yes and half=enough:
    3: Only two readings together change this.
      The safeguarding children board, meeting of 12 September 2017 (m1): kept, would be broken
      The safeguarding children board, meeting of 12 December 2017 (m2): kept, would be broken
"""


def test_filters_choose_what_is_listed(snapshot: Path) -> None:
    shown = run(snapshot, "--readings", "--clause", "3").stdout
    assert "1: More than half" not in shown
    assert "Looked at: clause 3 only." in shown
    assert "ONLY IF SEVERAL WERE ANSWERED OTHERWISE AT ONCE" in shown


def test_json_holds_every_reading_and_every_difference(snapshot: Path) -> None:
    found = json.loads(run(snapshot, "--readings", "--format", "json", "--clause", "1").stdout)
    assert [each["name"] for each in found["readings"]] == ["deputies", "guests", "half"]
    assert found["readings"][0] == {
        "name": "deputies",
        "question": "Does somebody who sends a deputy count as there?",
        "clauses": ["1"],
        "options": {"no": "only who comes in person", "yes": "whoever comes or sends a deputy"},
        "default": "no",
        "taken": "no",
        "reason": "The clause speaks of persons.",
        "kept_back_in": [],
    }
    assert found["differences"][0] == {
        "readings": {"deputies": "yes"},
        "clause": "1",
        "obligation": "quorum",
        "subject": {"kind": "meeting", "id": "m1", "meeting": "m1"},
        "status": "breach",
        "otherwise": "met",
        "explanation": "3 of 4 were there.",
    }
    assert len(found["differences"]) == 4


def test_an_audit_under_another_reading(snapshot: Path) -> None:
    result = run(snapshot, "--reading", "Deputies = YES")
    assert result.exit_code == 0
    assert "Read otherwise than by default: Does somebody who sends" in result.stdout
    assert "Broken             0" in result.stdout
    assert run(snapshot).exit_code == 1


def test_the_chairs_page_says_under_which_reading_it_was_made(
    snapshot: Path, tmp_path: Path
) -> None:
    page = tmp_path / "chair.html"
    run(snapshot, "--reading", "half=enough", "--audience", "chair", "--output", str(page))
    assert "Read otherwise than by default: half=enough" in page.read_text(encoding="utf-8")


def test_what_cannot_be_read_is_named_in_one_pass(snapshot: Path) -> None:
    asked = ("deputys=yes", "deputies=maybe", "half", "half=more", "half=enough")
    result = run(snapshot, *(word for each in asked for word in ("--reading", each)))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        '--reading deputys=yes: tiny has no reading "deputys"; did you mean "deputies"? '
        "It has: deputies, guests and half.",
        '--reading deputies=maybe: deputies cannot be read as "maybe". Its options: no and yes.',
        "--reading half: write NAME=OPTION, for example deputies=yes.",
        "--reading half=enough: half is already read as more; one audit reads it in one way.",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "html"], "--readings is given as a table or as json."),
        (["--audience", "public"], "--readings names people: use --audience officer or chair."),
    ],
)
def test_where_it_cannot_be_given(snapshot: Path, arguments: list[str], said: str) -> None:
    result = run(snapshot, "--readings", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize(
    ("audience", "told"),
    [
        (
            "officer",
            "What it would change in 5.6(a) for those whose matter is confidential is not told to "
            "this audience.",
        ),
        ("chair", ""),
    ],
)
def test_that_something_is_not_told_is_said(tmp_path: Path, audience: str, told: str) -> None:
    text = "key,value\nconstitution,kscb-2018\nas_of,2018-04-30\n"
    (tmp_path / "snapshot.csv").write_text(text, encoding="utf-8")
    words = ["audit", str(tmp_path), "--readings", "--audience", audience, "--clause", "5.6(a)"]
    shown = CliRunner().invoke(main, words).stdout
    about = shown.split("\nage-of-a-check:")[1].split("\n\n")[0]
    said = " ".join(about.split())
    assert ("not told to this audience" in said) == bool(told)
    assert said.endswith(told)
    nothing = "Nothing changes that may be told here." if told else "Nothing changes."
    assert f"it cannot be told: {nothing}" in said
