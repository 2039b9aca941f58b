"""Running the examples of ``docs/rule-language.md``: its pack, its snapshot, its expressions."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from engine.evaluation.arithmetic import Duration
from engine.evaluation.environment import Environment
from engine.evaluation.interpreter import compile_node
from engine.evaluation.knowledge import Knowledge
from engine.evaluation.names import Names
from engine.evaluation.setting import environment, names_of
from engine.evaluation.values import BEFORE, NEVER, Items, Span, Unknown
from engine.language.checking import Checker
from engine.language.heads import COLLECTIONS
from engine.language.kinds import DATE, DURATION, TEXT, Kind, list_of
from engine.language.model import Pack
from engine.language.packs import load_pack
from engine.language.parser import parse
from engine.language.scope import Scope
from engine.running import period_of
from facts.snapshot import Snapshot
from facts.sources import Expectations, read_snapshot

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "rule-language.md"
EDITIONS = "editions/"
_BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    """An expression of the page, and the answer it gives."""

    expression: str
    answer: str


def blocks(kind: str) -> list[tuple[str, str]]:
    """The fenced blocks of a kind: the name that follows it, and the text."""
    found = _BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    return [(name, text) for each, name, text in found if each == kind]


def examples() -> list[Example]:
    """Every example of the page."""
    lines = [line for _, text in blocks("examples") for line in text.splitlines() if line]
    return [Example(*line.rsplit(" => ", 1)) for line in lines]


def write_pack(folder: Path) -> Path:
    """The pack of the page as files."""
    return _write(folder / "pack", [each for each in blocks("yaml") if EDITIONS not in each[0]])


def write_editions(folder: Path) -> Path:
    """The pack of the page that has three editions, as files."""
    found = [(name, text) for name, text in blocks("yaml") if EDITIONS in name]
    return _write(folder / "society", [(name.removeprefix(EDITIONS), text) for name, text in found])


def _write(folder: Path, files: list[tuple[str, str]]) -> Path:
    for name, text in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def write_snapshot(folder: Path) -> Path:
    """The snapshot of the page as a folder of CSV files."""
    path = folder / "snapshot"
    path.mkdir()
    for name, text in blocks("csv"):
        (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return path


class Page:
    """The pack and the snapshot of the page, ready to answer expressions."""

    def __init__(self, folder: Path) -> None:
        self.pack: Pack = load_pack(write_pack(folder))
        expected = Expectations(
            codes=self.pack.codes,
            constitutions=frozenset({self.pack.id}),
            clauses=None,
            tables=self.pack.tables,
        )
        self.snapshot: Snapshot = read_snapshot(write_snapshot(folder), expected)

    def environment(self) -> tuple[Environment, Names]:
        """Where the examples are evaluated: ``m`` is the meeting m1, the subject is ann."""
        day = self.snapshot.settings.as_of
        know = Knowledge(self.snapshot, day, self.pack.codes, self.pack.tables)
        env = environment(know, self.pack, period_of(self.pack, day, None).from_, day)
        env.constants["subject.person"] = "ann"
        env.vars["m"] = know.rows("meetings")[0]
        env.outcomes["1/papers"] = []
        readings = {name: each.default for name, each in self.pack.readings.items()}
        return env, names_of(self.pack, know, env, readings, day)

    def scope(self) -> Scope:
        """What the examples may name."""
        return Scope(
            self.pack.tables,
            self.pack.codes,
            {**COLLECTIONS, "members": list_of(TEXT), "m": Kind("row", "meetings")},
            parameters={"notice": DURATION, "share": Kind("number")},
            readings={name: tuple(each.options) for name, each in self.pack.readings.items()},
            subject={"person": TEXT},
            outcomes={"1/papers": {"meeting": TEXT}},
            contents={"members": ()},
        )

    def answer(self, expression: str) -> str:
        """The answer to an expression in words, or ``refused`` where it is checked and is wrong."""
        node = parse(expression)
        mistakes: list[str] = []
        kind = Checker(lambda place, message: mistakes.append(message)).kind(node, self.scope())
        if mistakes:
            return "refused"
        env, names = self.environment()
        return _said(compile_node(node, names)(env), kind)


def _said(value: Any, kind: Kind) -> str:
    if isinstance(value, Items | tuple) and not isinstance(value, Span | Duration):
        entries = value.entries if isinstance(value, Items) else [(each, True) for each in value]
        inner = kind.element or TEXT
        words = [("" if sure else "possibly ") + _said(each, inner) for each, sure in entries]
        return f"[{', '.join(words)}]"
    if isinstance(value, Duration):
        parts = ((value.months, "months"), (value.days, "days"))
        return " ".join(f"{number} {unit}" for number, unit in parts if number)
    if isinstance(value, Span):
        return f"{_one(value.least, kind)} to {_one(value.most, kind)}"
    if isinstance(value, Unknown) or (value is None and kind.base == "truth"):
        return "unknown"
    return _one(value, kind)


def _one(value: Any, kind: Kind) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if kind == DATE and value in (NEVER, BEFORE):
        return "never" if value == NEVER else "before every date"
    if kind == DATE:
        return date.fromordinal(value).isoformat()
    return "any number" if value == NEVER else str(value)
