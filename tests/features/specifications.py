"""The feature files as gherkin reads them, for the tests that look at them as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from tests.house.house import ROOT

FEATURES = ROOT / "features"
KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class Scenario:
    """One scenario that is to be run (an outline's example row is one): steps as (kind, text)."""

    file: str
    name: str
    steps: tuple[tuple[str, str], ...]

    @property
    def constitution(self) -> str:
        """The folder of the constitution that it is about."""
        return self.file.split("/")[0]


def files() -> tuple[Path, ...]:
    """Every feature file, in order."""
    return tuple(sorted(FEATURES.rglob("*.feature")))


def parsed(path: Path) -> Any:
    """A feature file as gherkin parses it."""
    return Parser().parse(path.read_text(encoding="utf-8"))


@cache
def scenarios() -> tuple[Scenario, ...]:
    """Every scenario of every file, example rows counted each."""
    return tuple(each for path in files() for each in _scenarios(path))


@cache
def of_test_packs() -> tuple[Scenario, ...]:
    """The scenarios of the packs that only the tests have, in a folder ``features`` of each."""
    found = sorted((ROOT / "tests" / "packs").rglob("features/*.feature"))
    return tuple(each for path in found for each in _scenarios(path))


def _scenarios(path: Path) -> Iterator[Scenario]:
    document = parsed(path)
    document["uri"] = path.relative_to(FEATURES if FEATURES in path.parents else ROOT).as_posix()
    for pickle in Compiler().compile(document):
        steps = tuple((KINDS[str(each["type"])], str(each["text"])) for each in pickle["steps"])
        yield Scenario(document["uri"], str(pickle["name"]), steps)


def names(path: Path) -> list[str]:
    """The names of a file's scenarios as written, those under a rule too."""
    feature = parsed(path)["feature"]
    children = list(feature["children"]) if feature else []
    found = []
    while children:
        child = children.pop(0)
        children.extend(child.get("rule", {}).get("children", ()))
        if "scenario" in child:
            found.append(child["scenario"]["name"])
    return found
