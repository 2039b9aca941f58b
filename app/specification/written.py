"""A feature file as it is written, before anything of it is run."""

from __future__ import annotations

from dataclasses import dataclass

Table = tuple[tuple[str, ...], ...]
"""The rows of a table, its heading row included."""


@dataclass(frozen=True)
class Step:
    """One step: ``kind`` is given, when, then or unknown (``*``); ``background`` tells whence."""

    keyword: str
    kind: str
    text: str
    line: int
    background: bool = False
    table: Table = ()
    words: str = ""


@dataclass(frozen=True)
class Examples:
    """A table of examples of an outline: its columns and its rows."""

    name: str
    columns: tuple[str, ...]
    rows: Table


@dataclass(frozen=True)
class Case:
    """What is run as one test: a scenario, or one row of an outline.

    ``row`` counts the rows of all tables of the outline from 0; it is 0 for a plain scenario.
    ``texts`` are the steps with the values of the row filled in. ``duty`` is the obligation
    (``clause/obligation``) that the case audits.
    """

    row: int
    line: int
    values: tuple[tuple[str, str], ...]
    texts: tuple[str, ...]
    duty: str


@dataclass(frozen=True)
class Scenario:
    """A scenario or an outline, with the rule that it stands under (empty where it has none)."""

    name: str
    line: int
    description: str
    rule: str
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]
    cases: tuple[Case, ...]

    @property
    def is_outline(self) -> bool:
        """Whether it is told once for each row of its examples."""
        return bool(self.examples)


@dataclass(frozen=True)
class Feature:
    """A feature file: ``path`` is where it lies, ``shown`` what readers are told of that.

    ``constitution`` is the id of a pack that comes with quorate, or the path of a pack's folder.
    """

    path: str
    shown: str
    constitution: str
    name: str
    description: str
    scenarios: tuple[Scenario, ...]


CaseKey = tuple[str, int, int]
"""Which case it is: the path of its file, the line of its scenario, its row."""


def key_of(feature: Feature, scenario: Scenario, case: Case) -> CaseKey:
    """The key under which the outcome of a case is found."""
    return feature.path, scenario.line, case.row
