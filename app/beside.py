"""Work done in a process of its own, beside what goes on, where a core is to spare for it."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from typing import NoReturn, TypeVar

Found = TypeVar("Found")


def beside(work: Callable[[], Found]) -> Callable[[], Found]:
    """Start ``work`` beside what goes on; what comes back gives what it found.

    The work must change nothing that anybody else looks at, and what it finds must be plain data.
    Where there is no core to spare, or the process comes to grief, it is done here when it is
    asked for, so that what is found is the same everywhere, and so is what is raised.
    """
    if not _has_a_core_to_spare():
        return work
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _do(work, writing)
    os.close(writing)

    def found() -> Found:
        with os.fdopen(reading, "rb") as pipe:
            written = pipe.read()
        _, ended = os.waitpid(child, 0)
        if ended != 0:
            return work()
        # It comes from a copy of this very process.
        told: Found = pickle.loads(written)
        return told

    return found


def _has_a_core_to_spare() -> bool:
    # Elsewhere a process cannot be copied, or (macOS) cannot safely.
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1


def _do(work: Callable[[], object], writing: int) -> NoReturn:
    """Do the work, write what it found, and end: nothing of the copied process may go on."""
    ended = 1
    try:
        written = pickle.dumps(work())
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(written)
        ended = 0
    finally:
        os._exit(ended)
