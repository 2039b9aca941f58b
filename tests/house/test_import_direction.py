"""Imports run one way: app, then engine, then facts; and no room grows too large or too Kentish."""

from __future__ import annotations

import ast
import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.house import ROOT, project_files

MAY_IMPORT = {
    "facts": {"facts"},
    "engine": {"engine", "facts"},
    "app": {"app", "engine", "facts"},
}
FOLDERS = {"app", "engine", "facts", "features", "tests", "benchmarks", "rules"}
LONGEST_MODULE = 450

# Codes that are also everyday words of the program itself, and so say nothing about a constitution.
PLAIN_WORDS = {
    "board",  # an audience
}


def modules(folder: str) -> tuple[Path, ...]:
    return project_files(f"{folder}/*.py")


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Each imported module's dotted name, with its line; also where a function imports it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "." * node.level + (node.module or "")
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name | ast.Attribute)
            and getattr(node.func, "attr", getattr(node.func, "id", "")) == "import_module"
            and node.args
            and isinstance(node.args[0], ast.Constant)
        ):
            yield node.lineno, str(node.args[0].value)


def wrong_imports(folder: str, tree: ast.AST) -> list[str]:
    """What a module of the folder imports from a folder that it must not know."""
    return [
        f"line {line}: {name}"
        for line, name in imported(tree)
        if name.split(".")[0] in FOLDERS - MAY_IMPORT[folder] or name.startswith(".")
    ]


def strings_of_code(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every string in the code, with its line, docstrings left out."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
        ):
            yield node.lineno, node.value


def codes_of_constitutions() -> set[str]:
    """Every code and alias that only a constitution gives a meaning to."""
    codes = {
        path.name for path in (ROOT / "rules").iterdir() if (path / "constitution.yaml").exists()
    }
    with (ROOT / "facts/vocabulary/codes.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["kind"] in {"constitution", "body", "post", "seat"}:
                codes |= {row["code"], *filter(None, row["aliases"].split("|"))}
    return codes - PLAIN_WORDS


def constitution_named(tree: ast.AST, codes: set[str]) -> list[str]:
    """Where the code holds a constitution's own code, whole or as one of a string's words."""
    return [
        f"line {line}: {text!r}"
        for line, text in strings_of_code(tree)
        if text in codes or any(word in codes and "-" in word for word in text.split())
    ]


@pytest.mark.parametrize("folder", sorted(MAY_IMPORT))
def test_imports_run_one_way(folder: str) -> None:
    found = {
        str(path.relative_to(ROOT)): wrong
        for path in modules(folder)
        if (wrong := wrong_imports(folder, ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert found == {}


def test_a_wrong_import_is_seen_wherever_it_stands() -> None:
    tree = ast.parse(
        "from engine.results import Verdict\n"
        "import facts.snapshot\n"
        "from . import lines\n"
        "def later():\n"
        "    import app.cli\n"
        "    importlib.import_module('rules.kent')\n"
    )
    assert wrong_imports("facts", tree) == [
        "line 1: engine.results",
        "line 3: .",
        "line 5: app.cli",
        "line 6: rules.kent",
    ]
    assert wrong_imports("app", ast.parse("import app.cli, engine.audit, facts")) == []


def test_rules_hold_no_python() -> None:
    assert project_files("rules/*.py") == ()


def test_no_module_is_longer_than_a_room() -> None:
    found = {
        str(path.relative_to(ROOT)): lines
        for path in project_files("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_MODULE
    }
    assert found == {}


def test_no_code_knows_one_constitution() -> None:
    codes = codes_of_constitutions()
    found = {
        str(path.relative_to(ROOT)): wrong
        for folder in MAY_IMPORT
        for path in modules(folder)
        if (wrong := constitution_named(ast.parse(path.read_text(encoding="utf-8")), codes))
    }
    assert found == {}


def test_a_constitution_named_in_code_is_seen() -> None:
    codes = codes_of_constitutions()
    tree = ast.parse(
        '"""A docstring may speak of kscb-2018."""\n'
        'body = "cdop"\n'
        'query = "report to independent-chair"\n'
        'audience = "board"\n'
    )
    assert constitution_named(tree, codes) == [
        "line 2: 'cdop'",
        "line 3: 'report to independent-chair'",
    ]
