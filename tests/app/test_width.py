"""Text is as wide as the terminal, and always the same in files and pipes."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from app.width import WIDTH, line_width, written_to


@pytest.mark.parametrize(("columns", "width"), [(80, 80), (100, 100), (30, 60), (240, 120)])
def test_the_width_is_that_of_the_terminal_within_bounds(
    monkeypatch: pytest.MonkeyPatch, columns: int, width: int
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(shutil, "get_terminal_size", lambda: os.terminal_size((columns, 24)))
    assert line_width() == width
    with written_to(Path("a.txt")):
        assert line_width() == WIDTH
    with written_to(None):
        assert line_width() == width


def test_without_a_terminal_the_width_is_always_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    monkeypatch.setenv("COLUMNS", "80")
    assert line_width() == WIDTH
