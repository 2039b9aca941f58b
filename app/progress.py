"""What is being done, said only to somebody who waits at a terminal for more than a second."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

PATIENCE = 1.0
"""Seconds for which nothing is said."""

_CLEAR = "\r\x1b[K"


class Progress:
    """Says which step is under way on ``stream``, if that is a terminal; wipes it at the end."""

    def __init__(self, stream: TextIO, patience: float = PATIENCE) -> None:
        self._stream = stream
        self._patience = patience
        self._shown = threading.Event()

    @contextmanager
    def step(self, doing: str) -> Iterator[None]:
        """Say ``doing`` if what is inside takes longer than the patience."""
        if not self._stream.isatty():
            yield
            return
        timer = threading.Timer(self._patience, self._say, (doing,))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            self._wipe()

    @contextmanager
    def counted(self, doing: str, total: int) -> Iterator[Callable[[int], None]]:
        """Say ``doing`` and how many of ``total`` are done, whenever what is inside tells."""
        started = time.monotonic()
        last = -1

        def told(done: int) -> None:
            nonlocal last
            waited = time.monotonic() - started
            if self._stream.isatty() and done != last and waited >= self._patience:
                last = done
                self._say(f"{doing}: {done:,} of {total:,}")

        try:
            yield told
        finally:
            self._wipe()

    def _wipe(self) -> None:
        if self._shown.is_set():
            self._shown.clear()
            self._stream.write(_CLEAR)
            self._stream.flush()

    def _say(self, doing: str) -> None:
        self._shown.set()
        self._stream.write(f"{_CLEAR}{doing} …")
        self._stream.flush()
