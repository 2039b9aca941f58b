"""Files made to cost time or memory are refused, and no input gives anything but a refusal."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.language import syntax as s
from engine.language.packs import load_pack
from engine.language.parser import parse
from engine.language.problems import PackRefused
from engine.language.tokens import ExpressionError
from engine.language.yaml_source import LARGEST, read_text
from tests.engine.language.pack_corpus import BASE, said_of

FILES = ("constitution.yaml", "clauses.yaml", "forms/own-review.yaml")
GOOD = {name: (BASE / name).read_text(encoding="utf-8") for name in FILES}
WORDS = (
    *('"', "'", "[", "]", "{", "}", "(", ")", ":", ": ", "- ", "\n", "\n  ", " ", "#", "&a ", "*a"),
    *("!x ", "$", "|", ">", "@", "\t", "\0", "\x85", "é", "0", "99999999999999999999", "null"),
    *("true", "unknown", "item", "m.", ".", "..", "=", "!=", "and", "or", "not(", "count(", "by"),
    *("latest(", "runs(", "some x in ", "for x in meetings return ", "if ", "then ", "else "),
    *('@"P9999Y"', '@"2018-01-01"', "parameter.", "reading.", "subject.", "audit.", "outcomes("),
    *("define:", "population:", "with:", "form:", "same as: ", "each:", "~", "---\n", "%", "\\"),
)


def said_of_files(folder: Path, files: dict[str, str]) -> list[str]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return said_of(folder)


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, str]:
    """The base with a few pieces cut out, repeated, swapped or put in."""
    files = dict(GOOD)
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(FILES))
        text = files[name]
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        twice = text[start:end] * 2
        known = st.sampled_from((*WORDS, "", twice))
        piece = draw(st.one_of(known, st.text(max_size=5)))
        files[name] = text[:start] + piece + text[end:]
    return {name: text.encode("utf-8", "replace").decode() for name, text in files.items()}


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(files=spoilt())
def test_a_spoilt_pack_is_refused_or_read_and_nothing_else(
    tmp_path: Path, files: dict[str, str]
) -> None:
    said = said_of_files(tmp_path, files)
    assert all("\n" not in line for line in said)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join))
def test_an_expression_is_read_or_refused_and_nothing_else(text: str) -> None:
    place = s.Place(1, 1)
    try:
        parse(text)
    except ExpressionError as error:
        place = error.place
    assert min(place.line, place.column) >= 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[" * 100_000, "this is nested deeper than any pack"),
        ("{a: " * 100_000, "this is nested deeper than any pack"),
        ("- " * 100_000, "this is nested deeper than any pack"),
        ("- 0\n" * 100_000, "the file holds more than 50,000 values: no pack does"),
        ("a: b\n" * 100_000, '"a" stands here twice'),
        (
            "a: &a [x, x]\nb: &b [*a, *a]\n",
            "a pack does not use YAML's names and tags (&, *, !): write it out, or quote the text",
        ),
    ],
    ids=["lists", "maps", "items", "many", "twice", "aliases"],
)
def test_a_file_built_to_exhaust_memory_is_refused(text: str, message: str) -> None:
    _, problems = read_text(text, "file.yaml")
    assert problems[0].message == message


@pytest.mark.parametrize(
    "text",
    [
        "(" * 5000 + "1" + ")" * 5000,
        "-" * 5000 + "1",
        "not(" * 5000 + "true" + ")" * 5000,
        "1" + " + 1" * 900,
        "m" + ".a" * 900,
        "if " * 900,
        "[" * 900,
    ],
    ids=["brackets", "minus", "calls", "sums", "parts", "ifs", "lists"],
)
def test_a_deep_expression_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError, match=r"deep|words"):
        parse(text)


def test_a_number_too_long_to_be_one_is_refused() -> None:
    with pytest.raises(ExpressionError, match="a number has at most 9 digits"):
        parse("9" * 6000)


def test_a_length_of_time_too_long_is_refused() -> None:
    with pytest.raises(ExpressionError, match="is longer than 200 years"):
        parse('@"P201Y"')


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "pack")
    with (tmp_path / "pack" / "huge.yaml").open("wb") as file:
        file.truncate(LARGEST + 1)
    assert "huge.yaml: the file is larger than 1 MB: no file of a pack is" in said_of(
        tmp_path / "pack"
    )


def test_what_is_no_file_is_refused_unread(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "pack")
    os.mkfifo(tmp_path / "pack" / "pipe.yaml")
    assert "pipe.yaml: this is not a file that can be read" in said_of(tmp_path / "pack")


def test_a_folder_of_too_many_files_is_refused(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "pack")
    for number in range(600):
        (tmp_path / "pack" / f"a{number:03}.yaml").write_text("clauses: []\n", encoding="utf-8")
    assert any(
        line.endswith("the folder holds more files than any pack")
        for line in said_of(tmp_path / "pack")
    )


def test_mistakes_beyond_counting_end_in_one_line(tmp_path: Path) -> None:
    many = "\n".join(f"wrong{number}: x" for number in range(40_000))
    said = said_of_files(tmp_path, {**GOOD, "more.yaml": many})
    assert len(said) == 501
    assert said[-1] == "~: further mistakes are not listed: correct these first"


def test_line_ends_of_any_kind_give_the_same_places(tmp_path: Path) -> None:
    text = GOOD["clauses.yaml"].replace('m.state = "held"', 'm.state = "hold"')
    expected = ['clauses.yaml:13:49: "hold" is no meeting-state code; did you mean "held"?']
    for at, end in enumerate(("\n", "\r\n", "\r")):
        folder = tmp_path / str(at)
        assert said_of_files(folder, {**GOOD, "clauses.yaml": text.replace("\n", end)}) == expected


def test_a_refusal_is_what_a_broken_pack_raises() -> None:
    with pytest.raises(PackRefused):
        load_pack(BASE / "forms")
