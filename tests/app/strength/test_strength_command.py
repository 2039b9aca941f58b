"""``quorate spec --strength``: which changes of a rule go unnoticed, and what would notice them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from engine.language.packs import find_pack
from tests.app.strength import own


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["spec", *map(str, arguments)])


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("own").mkdir()
    own.written(Path("own"))


def strength_of_own(*arguments: str | Path) -> Result:
    return run(own.CONSTITUTION, "--features", "own", "--strength", *arguments)


FIRST = """\
Kent Safeguarding Children Board, constitution (April 2018)
  1 rule, changed in 50 small ways: 22 noticed by a scenario, 0 listed as equivalent, 28 unnoticed.
  1 scenario of which the rule itself does not hold, so that nothing is noticed by it (quorate spec
    says why):
    own/papers.feature: Wrongly expected

ToR Board 8(b), papers sent: 28 unnoticed
"""

GAP = """\
  No example tells “7 days” from “6 days” (the value of papers notice).
    Proposal 2 would.
"""

PROPOSAL = """\
  Proposal 2, to read before it is accepted: is that what the clause means?
    Made from own/papers.feature: In time and far too late, as it stands.
      Given the audit is made on 30 April 2018
      And a meeting of the Board was held on 20 September 2017
      And its papers were sent on 18 September 2017
      When clause ToR Board 8(b), papers sent, is audited
      Then it is broken for the meeting of 20 September 2017 since 14 September 2017
"""


def test_the_answer_comes_first_then_what_goes_unnoticed_and_what_would_notice() -> None:
    result = strength_of_own()
    assert result.output.startswith(FIRST)
    assert GAP in result.output
    assert PROPOSAL in result.output
    assert result.exit_code == 1


def test_what_is_proposed_holds_of_the_rule_and_leaves_less_open() -> None:
    Path("new").mkdir()
    file = Path("new/proposals.feature")
    first = strength_of_own("--output", file)
    assert first.stderr == f"Written: {file}\n"
    written = file.read_text(encoding="utf-8")
    gaps = len(re.findall(r"^  # No example ", written, re.MULTILINE))
    proposals = len(re.findall(r"^  Scenario: Proposal \d+: ", written, re.MULTILINE))
    kept = run(own.CONSTITUTION, "--features", "new")
    assert f"{proposals} scenarios: {proposals} passed, 0 failed, 0 not run." in kept.output
    shutil.copy(file, "own")
    second = strength_of_own()
    assert gaps == 20
    assert [said.splitlines()[1].split()[-2] for said in (first.output, second.output)] == [
        "28",
        str(28 - gaps),
    ]


def test_a_rule_that_is_pinned_down() -> None:
    clause = "ToR OSWG Responsibilities"
    result = run("oswg", "--clause", clause, "--strength", "--output", "none.feature")
    assert result.stdout == (
        "Online Safeguarding Working Group, terms of reference (undated)\n"
        "  Part of it: clause ToR OSWG Responsibilities.\n"
        "  1 rule, changed in 37 small ways: 37 noticed by a scenario, 0 listed as equivalent, 0 "
        "unnoticed.\n"
        "\n"
    )
    assert result.stderr == "No scenario is proposed: none.feature was not written.\n"
    assert not Path("none.feature").exists()
    assert result.exit_code == 0


def test_where_there_is_no_rule_to_change_nothing_is_pinned_down() -> None:
    result = run("oswg", "--clause", "ToR OSWG Objectives/advise-on-technology", "--strength")
    assert "  0 rules, changed in 0 small ways" in result.output
    assert "  Nothing was tried: no rule that is tested by itself" in result.output
    assert result.exit_code == 1


EQUIVALENTS = """\
equivalents:
  - obligations: [ToR Board 8(b)/papers-sent]
    changes: ["*“6 days” (the value*", "for whom or what it is tested: *", "*“7 days”*"]
    reason: A test.
"""


def test_what_is_listed_is_not_unnoticed_and_what_is_noticed_is_listed_in_vain() -> None:
    shutil.copytree(find_pack(own.CONSTITUTION), "pack")
    listed = Path("pack/equivalents.yaml")
    listed.write_text(EQUIVALENTS.replace('"*“6 days” (the value*", ', ""), encoding="utf-8")
    result = run("pack", "--features", "own", "--strength")
    assert "  1 rule, changed in 50 small ways: 22 noticed by a scenario, " in result.output
    assert "Listed as equivalent, and noticed all the same: " in result.output
    assert "Noticed by own/papers.feature: In time and far too late\n" in result.output


def test_what_is_listed_and_is_no_change_is_refused() -> None:
    shutil.copytree(find_pack(own.CONSTITUTION), "pack")
    Path("pack/equivalents.yaml").write_text(EQUIVALENTS, encoding="utf-8")
    result = run("pack", "--features", "own", "--strength")
    assert result.stderr.splitlines()[:2] == [
        "These rules cannot be used.",
        "equivalents.yaml:3:15: no change of ToR Board 8(b)/papers-sent is called "
        '"*“6 days” (the value*"',
    ]
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("oswg", "--output", "out.html"), "--output out.html must end in .feature"),
        (("--output", "out.feature"), "--output with --strength needs one constitution"),
        (("oswg", "--clause", "9.9"), "there is no “9.9” in the rules"),
    ],
)
def test_what_cannot_be_used(arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments, "--strength")
    assert said in result.stderr
    assert result.exit_code == 2
