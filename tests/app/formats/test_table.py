from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.formats.table import TableRendering
from engine.results import Status
from tests.app import canned

GOLDEN = Path(__file__).with_name("golden")


def test_the_whole_table_is_as_agreed() -> None:
    expected = (GOLDEN / "audit.txt").read_text(encoding="utf-8")
    assert TableRendering().render(canned.view()).decode() == expected


def test_colour_adds_nothing_but_colour() -> None:
    import re

    plain = TableRendering(width=90).render(canned.view()).decode()
    coloured = TableRendering(width=90, colour=True).render(canned.view()).decode()
    assert "\x1b[" in coloured
    bare = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in bare.split("\n")] == plain.split("\n")


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (60, 80, 120):
        lines = TableRendering(width=width).render(canned.view()).decode().split("\n")
        assert [line for line in lines if len(line) > width] == []


def test_filters_are_said_and_counts_stay_whole() -> None:
    kept = tuple(v for v in canned.VERDICTS if v.clause == "3.2")
    text = TableRendering().render(canned.view(shown=kept, filters=("clause 3.2",))).decode()
    assert "Listed: 2 of 27 verdicts (clause 3.2). All counts are of the whole audit.\n" in text
    assert "  Broken             8  3 critical, 2 major, 2 minor, 1 advisory\n" in text
    assert "Nothing listed here is broken." in text


def test_an_audit_without_breaches_lists_none() -> None:
    kept = tuple(v for v in canned.VERDICTS if v.status is Status.MET)
    text = TableRendering().render(replace(canned.view(kept), remedies={})).decode()
    assert "  Broken             0\n" in text
    assert "Broken," not in text
