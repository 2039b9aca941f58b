"""``quorate rules check``: every mistake on a line of its own, or what the rules hold."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from app.commands.rules import rules
from engine.language.packs import shipped_packs
from tests.engine.language.pack_corpus import BASE, build, expected


def run(pack: str) -> Result:
    return CliRunner().invoke(rules, ["check", pack])


def test_rules_in_order_are_one_line() -> None:
    result = run(str(BASE))
    assert result.output == (
        "In order: Constitution of a tiny board, First: 1 clause, 5 obligations (1 attested, "
        "3 automated, 1 the same as another), 2 forms used: attested (1), own-review (1).\n"
    )
    assert result.exit_code == 0


def test_rules_that_come_with_quorate_are_found_by_their_id() -> None:
    result = run("kscb-2018")
    assert result.output.startswith("In order: Kent Safeguarding Children Board")
    assert result.output.count("\n") == 1
    assert result.exit_code == 0


def test_a_mistake_is_its_own_line(tmp_path: Path) -> None:
    result = run(str(build("unknown-column", tmp_path)))
    assert result.output.splitlines() == expected("unknown-column")
    assert result.exit_code == 2


def test_an_unknown_constitution_is_refused_with_the_nearest() -> None:
    result = run("kscb-2081")
    assert result.output == (
        'kscb-2081: no constitution is called "kscb-2081" and no such folder exists; quorate comes '
        f"with {', '.join(shipped_packs())} (of rules of your own, give the folder); did you mean "
        '"kscb-2018"?\n'
    )
    assert result.exit_code == 2
