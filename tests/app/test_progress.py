from __future__ import annotations

import io
import threading

from app.progress import Progress


class Terminal(io.StringIO):
    """A terminal that says when something has been written to it."""

    def __init__(self) -> None:
        super().__init__()
        self.written = threading.Event()

    def isatty(self) -> bool:
        return True

    def flush(self) -> None:
        super().flush()
        self.written.set()


def test_a_long_step_is_said_and_wiped() -> None:
    terminal = Terminal()
    with Progress(terminal, patience=0).step("Reading the rules"):
        assert terminal.written.wait(30)
    assert terminal.getvalue() == "\r\x1b[KReading the rules …\r\x1b[K"


def test_a_short_step_is_not_said() -> None:
    terminal = Terminal()
    with Progress(terminal, patience=3600).step("Reading the rules"):
        pass
    assert terminal.getvalue() == ""


def test_nothing_is_said_where_nobody_watches() -> None:
    stream = io.StringIO()
    with Progress(stream, patience=0).step("Reading the rules"):
        pass
    assert stream.getvalue() == ""
