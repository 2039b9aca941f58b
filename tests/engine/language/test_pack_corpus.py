"""Each kind of mistake in a pack, and the whole of what is said of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.language.packs import find_pack, load_pack
from engine.language.problems import PackRefused
from tests.engine.language.pack_corpus import BASE, build, expected, mistakes, said_of


def test_the_base_is_in_order() -> None:
    assert said_of(BASE) == []


@pytest.mark.parametrize("mistake", mistakes())
def test_a_mistake_is_named_at_its_place(mistake: str, tmp_path: Path) -> None:
    assert said_of(build(mistake, tmp_path)) == expected(mistake)


def test_every_mistake_is_told_from_the_others() -> None:
    """No two folders of the corpus hold the same mistake."""
    said = ["\n".join(expected(mistake)) for mistake in mistakes()]
    assert all(said)
    assert len(mistakes()) >= 60


def test_several_mistakes_are_named_in_one_pass(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(BASE, pack)
    head, clauses = pack / "constitution.yaml", pack / "clauses.yaml"
    head.write_text(
        head.read_text(encoding="utf-8")
        .replace("root: board", "root: bord")
        .replace("kent-police", "kent-polise")
        .replace("lists:", "lists:\n  voters: [chair]"),
        encoding="utf-8",
    )
    clauses.write_text(
        clauses.read_text(encoding="utf-8")
        .replace('m.state = "held"', 'm.state = "hold"')
        .replace("count(there) >= 2", "cuont(there) >= 2")
        .replace("bearer: independent-chair", "bearer: nobody")
        .replace("same as: 1/papers", "same as: 2/papers")
        .replace("body: business-group", "body: busines-group"),
        encoding="utf-8",
    )
    assert said_of(pack) == [
        'clauses.yaml:13:49: "hold" is no meeting-state code; did you mean "held"?',
        'clauses.yaml:19:22: no function is called "cuont"; did you mean "count"?',
        'clauses.yaml:24:17: "nobody" is neither a post nor a body',
        'clauses.yaml:37:82: no obligation is called "2/papers"; did you mean "1/papers"?',
        "clauses.yaml:38:97: the form, filled in like this, does not hold (population key body): "
        '"busines-group" is no body code; did you mean "business-group"?',
        'constitution.yaml:7:7: the root "bord" is not among the bodies; did you mean "board"?',
        'constitution.yaml:10:53: "kent-polise" is no seat; did you mean "kent-police"?',
        'constitution.yaml:18:3: the list "voters" is declared here and never used',
    ]


def test_a_folder_without_a_constitution_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(PackRefused) as refused:
        find_pack(str(tmp_path))
    assert [problem.message for problem in refused.value.problems] == [
        "the folder holds no constitution.yaml, so it is no pack"
    ]


def test_a_file_is_no_pack() -> None:
    with pytest.raises(PackRefused) as refused:
        find_pack(str(BASE / "constitution.yaml"))
    assert [problem.message for problem in refused.value.problems] == [
        "a pack is a folder, and this is a file: give the folder of its constitution.yaml"
    ]


@pytest.mark.parametrize("name", ["kscb-2017", "a\0b", "x" * 5000])
def test_a_name_that_is_none_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(PackRefused, match=r"quorate comes with .*kscb-2018"):
        find_pack(name)


def test_a_pack_lacks_its_constitution(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(BASE, pack)
    (pack / "constitution.yaml").unlink()
    assert said_of(pack) == ["constitution.yaml: the pack lacks this file"]


def test_a_pack_without_clauses_is_refused(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(BASE, pack)
    (pack / "clauses.yaml").unlink()
    assert said_of(pack) == ["constitution.yaml: no file of the pack holds a clause"]


def test_the_digest_is_of_the_content_and_not_of_the_place(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    shutil.copytree(BASE, here)
    shutil.copytree(BASE, there)
    assert load_pack(here).digest == load_pack(there).digest == load_pack(BASE).digest
    clauses = there / "clauses.yaml"
    clauses.write_text(clauses.read_text(encoding="utf-8") + "# a remark\n", encoding="utf-8")
    assert load_pack(here).digest != load_pack(there).digest
