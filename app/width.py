"""How wide text is: as the terminal, where somebody reads it there; else always the same."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

WIDTH = 100
"""Characters to a line in files and pipes."""

_NARROWEST, _WIDEST = 60, 120

_in_file: ContextVar[bool] = ContextVar("in_file", default=False)


def line_width() -> int:
    """Characters to a line of what is written now."""
    if _in_file.get() or not sys.stdout.isatty():
        return WIDTH
    return min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST)


@contextmanager
def written_to(file: object | None) -> Iterator[None]:
    """What is made inside goes to a file, where one is given."""
    before = _in_file.set(file is not None)
    try:
        yield
    finally:
        _in_file.reset(before)
