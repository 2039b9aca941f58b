"""``docs/rule-language.md`` is true and whole: its examples run, and nothing is left out."""

from __future__ import annotations

import re
from dataclasses import is_dataclass
from pathlib import Path

import pytest

from engine.evaluation.functions import FUNCTIONS
from engine.language import schema
from engine.language import syntax as s
from engine.language.heads import COLLECTIONS
from engine.language.packs import load_pack
from engine.language.parser import parse
from engine.language.signatures import ORDERED, SIGNATURES
from engine.language.subjects import SUBJECTS
from engine.results import ObligationClass, Severity, Status
from engine.strength.equivalents import check_equivalents
from tests.docs.rule_language import PAGE, ROOT, Example, Page, blocks, examples, write_pack

TEXT = PAGE.read_text(encoding="utf-8")
DECISIONS = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")
SQL = "## Each construct's SQL form"

WRITTEN = [
    each
    for each in vars(schema).values()
    if isinstance(each, type) and issubclass(each, schema.Written) and each is not schema.Written
]
NODES = [
    name
    for name, each in vars(s).items()
    if is_dataclass(each)
    and isinstance(each, type)
    and issubclass(each, s.Node)
    and each is not s.Node
]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Page:
    return Page(tmp_path_factory.mktemp("page"))


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.expression)
def test_an_example_gives_its_answer(page: Page, example: Example) -> None:
    assert page.answer(example.expression) == example.answer


def test_the_equivalents_of_the_page_are_changes_of_its_rules(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path))
    assert len(pack.equivalents) == 1
    assert check_equivalents(pack) == ()


def test_the_pack_of_the_page_loads(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path))
    assert [each.key for each in pack.obligations] == [
        "1/papers",
        "1/letter",
        "1/papers-sent",
        "2/quorum",
        "2/content",
        "2/guests",
        "2/minutes",
        "3/review",
        "4/voted",
        "4/signed",
    ]


def test_the_page_has_examples_of_its_own_snapshot() -> None:
    assert [name for name, _ in blocks("csv")] == [
        "snapshot",
        "people",
        "posts",
        "memberships",
        "meetings",
        "attendance",
        "motions",
        "votes",
        "reporting_lines",
    ]


def section(heading: str) -> str:
    """The text under a heading that holds these words."""
    found = [
        part
        for part in re.split(r"^#+ ", TEXT, flags=re.MULTILINE)
        if heading in part.split("\n")[0]
    ]
    assert found, f"no heading names {heading}"
    return found[0]


@pytest.mark.parametrize("model", WRITTEN, ids=lambda model: model.__name__)
def test_every_key_is_documented_where_it_belongs(model: type[schema.Written]) -> None:
    rows = [
        line.split("|")[1]
        for line in section(model.__name__).splitlines()
        if line.startswith("| `")
    ]
    documented = {key for row in rows for key in re.findall(r"`([^`]+)`", row)}
    inherited = {
        field.alias
        for base in model.__mro__[1:]
        if base in WRITTEN
        for field in base.model_fields.values()
    }
    assert {field.alias for field in model.model_fields.values()} - inherited <= documented


def used() -> set[str]:
    """Every construct and function that stands in an example."""
    trees = [node for each in examples() for node in parse(each.expression).walk()]
    functions = {node.function for node in trees if isinstance(node, s.Call | s.Ordered)}
    return functions | {type(node).__name__ for node in trees}


@pytest.mark.parametrize("function", [*SIGNATURES, *ORDERED])
def test_every_function_has_an_example(function: str) -> None:
    assert function in used()


@pytest.mark.parametrize("construct", [each for each in NODES if each != "Placeholder"])
def test_every_construct_has_an_example(construct: str) -> None:
    assert construct in used()


def test_the_parts_of_a_form_have_an_example() -> None:
    assert "$age" in dict(blocks("yaml"))["forms/reviewed-lately.yaml"]


def test_every_function_is_worked_out_and_every_one_worked_out_is_known() -> None:
    assert set(SIGNATURES) == set(FUNCTIONS)


@pytest.mark.parametrize("function", SIGNATURES)
def test_every_function_is_in_the_table(function: str) -> None:
    assert re.search(
        rf"^\| `{function}` \|.*\| {re.escape(SIGNATURES[function].what)} \|$", TEXT, re.MULTILINE
    )


def table_of_sql(text: str) -> list[str]:
    """The rows of the table of SQL forms."""
    assert text.count(SQL) == 1
    body = text.split(SQL)[1].split("\n## ")[0]
    return [line for line in body.splitlines() if line.startswith("|")]


@pytest.mark.parametrize("construct", [*NODES, *SIGNATURES])
def test_every_construct_has_its_sql_form(construct: str) -> None:
    named = [line.split("|")[1] for line in table_of_sql(TEXT)]
    assert any(f"`{construct}`" in row for row in named)


def test_the_decisions_hold_the_same_table() -> None:
    assert table_of_sql(DECISIONS) == table_of_sql(TEXT)


def test_every_kind_of_subject_status_class_severity_and_collection_is_named() -> None:
    words = [*SUBJECTS, *ObligationClass, *Severity, *COLLECTIONS]
    assert [word for word in words if f"`{word}`" not in TEXT] == []
    assert [word for word in Status if f"**{word}**" not in TEXT] == []
