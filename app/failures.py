"""Errors as people read them: what was wrong, what to do, and the exit status."""

from __future__ import annotations

import platform
import traceback
from dataclasses import dataclass
from pathlib import Path

from app.neutral import visible

EXIT_REFUSED = 2
"""Something that was given cannot be used."""

EXIT_DISAGREEMENT = 3
"""quorate disagrees with itself, so it gives no answer."""

MOST_LINES = 200
"""Problems listed in full; the rest are counted."""

_HOME = Path(__file__).resolve().parents[1]


class InputRefusedError(Exception):
    """Something on the command line cannot be used; the message says what and what is accepted."""


@dataclass(frozen=True)
class Failure:
    """A message for the person at the screen and the exit status that goes with it."""

    message: str
    status: int


def failure_of(error: Exception) -> Failure:
    """The failure that an error means. What nobody foresaw is an apology, never a traceback."""
    from app.filters import UnknownValueError
    from app.specification.problems import FeaturesRefusedError, SpecificationsStoppedError
    from engine.language.problems import PackRefused
    from engine.matching.interface import EngineError, EngineNotBuilt
    from facts.problems import SnapshotRefused

    match error:
        case SnapshotRefused():
            lines = [problem.line for problem in error.problems]
            return _refusal("This snapshot cannot be used.", lines, "quorate check lists them too.")
        case PackRefused():
            lines = [str(problem) for problem in error.problems]
            return _refusal("These rules cannot be used.", lines, "")
        case FeaturesRefusedError():
            lines = [str(problem) for problem in error.problems]
            return _refusal("These specifications cannot be used; none was run.", lines, "")
        case SpecificationsStoppedError():
            return Failure(
                f"Sorry: the run of the specifications broke off, so no answer is given.\n"
                f"{visible(str(error))}",
                EXIT_DISAGREEMENT,
            )
        case InputRefusedError() | UnknownValueError():
            return Failure(visible(str(error)), EXIT_REFUSED)
        case EngineError() | EngineNotBuilt():
            return Failure(
                f"quorate stopped: it could not be sure of its own answer, so it gives none.\n"
                f"{visible(str(error))}\n{_to_send(error)}",
                EXIT_DISAGREEMENT,
            )
        case _:
            return Failure(
                f"Sorry: something went wrong inside quorate, so it gives no answer.\n"
                f"{_to_send(error)}",
                EXIT_DISAGREEMENT,
            )


def _refusal(heading: str, lines: list[str], advice: str) -> Failure:
    shown = [visible(line) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append(f"… and {len(lines) - MOST_LINES:,} more.")
    total = f"{len(lines):,} {'problem' if len(lines) == 1 else 'problems'}. {advice}".rstrip()
    return Failure("\n".join([heading, *shown, total]), EXIT_REFUSED)


def _to_send(error: Exception) -> str:
    """What to send to whoever looks after quorate: where and what, nothing of the snapshot."""
    places = [
        f"{Path(frame.filename).resolve().relative_to(_HOME)}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith("<")
        and Path(frame.filename).resolve().is_relative_to(_HOME)
        and "site-packages" not in frame.filename
    ]
    where = " < ".join(reversed(places[-4:])) or "outside quorate"
    return (
        "Please send this line, with the command you typed, to whoever looks after quorate. Do not "
        "send the snapshot: it names people.\n"
        f"  {type(error).__name__} at {where} (Python {platform.python_version()})"
    )
