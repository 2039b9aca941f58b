"""The JSON Schema of the rules is current, and every file of the rules names its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from engine.language.json_schema import FILES, first_line, kind_of, schema_of, written
from engine.language.packs import shared_forms
from tests.house.house import ROOT

FORMS = [each.form for each in shared_forms()]
COMMENT = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")


@pytest.mark.parametrize("kind", FILES)
def test_a_schema_is_what_the_models_say_today(kind: str) -> None:
    """Where this fails, ``make schema`` writes it again."""
    path = ROOT / "rules" / "schema" / f"{kind}.json"
    assert path.read_text(encoding="utf-8") == written(kind, FORMS)
    Draft202012Validator.check_schema(schema_of(kind, FORMS))


@pytest.mark.parametrize(
    "path",
    [
        *sorted((ROOT / "rules").rglob("*.yaml")),
        *sorted((ROOT / "app" / "skeleton").glob("*.yaml")),
    ],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_a_file_names_its_schema_in_its_first_line(path: Path) -> None:
    found = COMMENT.match(path.read_text(encoding="utf-8"))
    assert found is not None
    assert found[1].endswith(f"schema/{kind_of(path)}.json")
    if ROOT / "rules" in path.parents:
        assert (path.parent / found[1]).resolve().is_file()
    else:
        assert found[0] == f"{first_line(kind_of(path), 'schema')}\n"
