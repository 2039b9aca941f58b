"""``quorate rules schema``: the schemas for an editor, in a folder of one's own."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from app.cli import main
from tests.house.house import ROOT


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_the_schemas_are_written_and_it_is_said_how_an_editor_finds_them(tmp_path: Path) -> None:
    folder = tmp_path / "rules" / "schema"
    result = run("rules", "schema", folder)
    assert result.exit_code == 0
    assert files(folder) == files(ROOT / "rules" / "schema")
    assert result.stdout.splitlines() == [
        "Written: constitution.json, clauses.json, form.json, document.json, equivalents.json, "
        f"in {folder}.",
        f"An editor finds one by the first line of a file beside {folder}, as in:",
        "  # yaml-language-server: $schema=schema/constitution.json",
    ]


def test_what_is_there_of_before_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "clauses.json").write_text("{}", encoding="utf-8")
    assert run("rules", "schema", tmp_path).exit_code == 0
    assert files(tmp_path) == files(ROOT / "rules" / "schema")


def test_a_place_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("", encoding="utf-8")
    result = run("rules", "schema", taken)
    assert result.exit_code == 2
    assert result.stderr == f"{taken} cannot be written: File exists.\n"


def test_a_new_constitution_has_them_beside_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "harbour-forum"
    assert run("new-constitution", "harbour-forum", "--folder", folder).exit_code == 0
    assert files(folder / "schema") == files(ROOT / "rules" / "schema")
