"""``document.yaml`` is held against the pack: what it names must be there."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.language.packs import load_pack
from engine.language.problems import PackRefused
from tests.engine.lint.sound import Draft


def refused(draft: Draft, folder: Path) -> list[str]:
    with pytest.raises(PackRefused) as error:
        draft.load(folder)
    return str(error.value).splitlines()


def test_every_wrong_name_is_told_in_one_pass(tmp_path: Path) -> None:
    draft = Draft()
    draft.document["dated"]["clause"] = "11"
    draft.document["provisions"][0]["body"] = "buisness-group"
    draft.document["terms"][0]["explained at"] = "9"
    draft.document["do not meet"] = ["boards"]
    draft.line("hwb", "reports-to", "members of: hwb-0-25", "4")
    messages = [line.split(": ", 1)[1] for line in refused(draft, tmp_path)]
    assert sorted(messages) == sorted(
        [
            'no clause is called "11"; did you mean "1"?',
            '"buisness-group" is no body of this constitution; did you mean "business-group"?',
            'no clause is called "9"',
            '"boards" is no body of this constitution; did you mean "board"?',
            '"members of: hwb-0-25" names no body of this constitution',
        ]
    )


def test_an_unknown_part_is_refused_with_its_place(tmp_path: Path) -> None:
    draft = Draft()
    draft.document = {"dated": {"clause": "1", "isued": "2018"}}
    (line,) = refused(draft, tmp_path)
    assert line.startswith('document.yaml:3:3: "isued" is not known here; did you mean "issued"?')


def test_a_pack_without_the_file_says_nothing_of_its_document(tmp_path: Path) -> None:
    Draft().load(tmp_path)
    (tmp_path / "document.yaml").unlink()
    pack = load_pack(tmp_path)
    assert pack.document.model_dump(exclude_defaults=True) == {}
