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


def test_what_is_counted_is_said_once_a_number_and_wiped() -> None:
    terminal = Terminal()
    with Progress(terminal, patience=0).counted("Running", 1_200) as done:
        for number in (0, 1_000, 1_000, 1_100):
            done(number)
    said = "".join(f"\r\x1b[KRunning: {number} of 1,200 …" for number in ("0", "1,000", "1,100"))
    assert terminal.getvalue() == f"{said}\r\x1b[K"


def test_a_short_count_is_not_said() -> None:
    terminal = Terminal()
    with Progress(terminal, patience=3600).counted("Running", 2) as done:
        done(1)
    assert terminal.getvalue() == ""


def test_nothing_is_counted_where_nobody_watches() -> None:
    stream = io.StringIO()
    with Progress(stream, patience=0).counted("Running", 2) as done:
        done(1)
    assert stream.getvalue() == ""
