"""``quorate new-constitution``: a skeleton that is in order, under a name that is free."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main
from engine.language.packs import load_pack


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments])


def test_the_skeleton_is_in_order_and_its_scenarios_pass(tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    result = run("new-constitution", "harbour-forum", "--folder", folder)
    assert result.exit_code == 0
    assert result.stdout == (
        f"Written: {folder}, the rules of harbour-forum.\n"
        f"Read {folder / 'constitution.yaml'} first. Then, as often as you like:\n"
        f"  quorate rules check {folder}\n"
        f"  quorate spec {folder}\n"
    )
    pack = load_pack(folder)
    assert pack.id == "harbour-forum"
    classes = sorted({each.obligation_class.value for each in pack.obligations})
    assert classes == ["attested", "automated", "not yet encoded"]
    spec = run("spec", folder)
    assert spec.exit_code == 0
    assert spec.stdout.splitlines()[1:] == [
        "  6 scenarios: 6 passed, 0 failed, 0 not run.",
        "  2 of 4 clauses with a scenario.",
        "  1 duty with a rule that no scenario shows: 4/conduct.",
        "",
    ]


def test_without_a_folder_it_is_named_as_the_constitution(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("new-constitution", "harbour-forum").exit_code == 0
    assert [each.name for each in tmp_path.iterdir()] == ["harbour-forum"]
    assert run("rules", "check", "harbour-forum").exit_code == 0


def test_nothing_is_written_over(tmp_path: Path) -> None:
    taken = tmp_path / "harbour-forum"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine", encoding="utf-8")
    result = run("new-constitution", "harbour-forum", "--folder", taken)
    assert result.exit_code == 2
    assert result.stderr == (
        f"{taken} is there already, and nothing is written over; give another name.\n"
    )
    assert [each.name for each in taken.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("name", ["Harbour", "harbour forum", "../harbour", "-x", "a" * 61, ""])
def test_an_id_that_is_none(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("new-constitution", "--", name)
    assert result.exit_code == 2
    assert result.stderr == (
        f"“{name}” cannot be the id of a constitution. Use small letters, digits and hyphens, at "
        "most 60, for example harbour-forum-2025.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_an_id_that_comes_with_quorate(tmp_path: Path) -> None:
    result = run("new-constitution", "oswg", "--folder", tmp_path / "x")
    assert result.exit_code == 2
    assert result.stderr == (
        "“oswg” comes with quorate already; give the new constitution another id.\n"
    )
