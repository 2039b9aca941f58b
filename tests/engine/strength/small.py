"""A small pack to change, and facts about it."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from engine.language.model import Obligation, Pack
from engine.language.packs import load_pack
from facts.snapshot import Snapshot
from tests.oracle.snapshots import snapshot_of

AS_OF = date(2018, 4, 30)


@cache
def library() -> Pack:
    """The rules of a small library."""
    return load_pack(Path(__file__).parent / "pack")


def duty(key: str) -> Obligation:
    """One of its obligations."""
    return next(each for each in library().obligations if each.key == key)


def told(**tables: list[dict[str, Any]]) -> Snapshot:
    """A snapshot of some rows."""
    return snapshot_of(tables, AS_OF)
