"""The corpus of broken snapshots: each folder holds what is wrong, laid over a snapshot in order.

A folder has the CSV files that differ from `_base`, or `workbook.yaml` with the sheets that
differ; `expected.txt` holds every message line, or nothing where nothing is to be said.
"""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from typing import Any

import yaml

from facts.problems import SnapshotRefused
from facts.sources import Expectations, read_snapshot
from facts.vocabulary.codes import standard_codes
from tests.facts.workbooks import pack, parts

CORPUS = Path(__file__).parents[1] / "corpus" / "snapshots"
BASE = CORPUS / "_base"

CODES = standard_codes()
EXPECTATIONS = Expectations(
    codes=CODES,
    constitutions=frozenset(code.code for code in CODES.of_kind("constitution")),
    clauses={
        "5.3": frozenset({"lay-members", "lay-continuation"}),
        "5.6(a)": frozenset({"dbs-in-date"}),
        "ToR Board 7": frozenset({"quorum"}),
    },
)


def cases() -> list[str]:
    """The name of every mistake in the corpus."""
    return sorted(path.name for path in CORPUS.iterdir() if not path.name.startswith("_"))


def base_sheets() -> dict[str, Any]:
    """The snapshot in order, as the sheets of a workbook."""
    sheets = {}
    for path in sorted(BASE.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            sheets[path.stem] = list(csv.reader(file))
    return sheets


def build(case: str, folder: Path) -> Path:
    """Build the broken snapshot in ``folder``; gives its path."""
    described = CORPUS / case / "workbook.yaml"
    if described.exists():
        sheets = yaml.safe_load(described.read_text(encoding="utf-8"))
        return pack(folder / "book.xlsx", parts({**base_sheets(), **sheets}))
    path = folder / "snapshot"
    shutil.copytree(BASE, path)
    for file in (CORPUS / case).iterdir():
        if file.name != "expected.txt":
            shutil.copyfile(file, path / file.name)
    return path


def messages(path: Path, expectations: Expectations = EXPECTATIONS) -> list[str]:
    """Whether the snapshot is refused or read, then every message line about it."""
    try:
        snapshot = read_snapshot(path, expectations)
    except SnapshotRefused as refused:
        return ["refused", *(problem.line for problem in refused.problems)]
    return ["read", *(problem.line for problem in snapshot.warnings)]
