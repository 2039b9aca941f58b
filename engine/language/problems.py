"""What is wrong with a pack, said to the person who wrote it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class PackProblem:
    """One mistake: where it stands, what was found, what is accepted, the nearest right name.

    ``line`` and ``column`` count from 1; 0 means the whole file.
    """

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{where}: {self.message}"


class PackRefused(Exception):  # noqa: N818 - it names what happened to the pack
    """A pack cannot be used; ``problems`` names every mistake found, in file order."""

    def __init__(self, problems: Iterable[PackProblem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def meant(word: str, known: Iterable[str]) -> str | None:
    """The known name nearest to a word, or None where none is near enough to be meant."""
    # Words far longer than any name are compared with nothing: it would take long, and mean little.
    if len(word) > LONGEST_NAME:
        return None
    found = difflib.get_close_matches(word, sorted(set(known)), n=1, cutoff=0.6)
    return found[0] if found else None


def nearest(word: str, known: Iterable[str]) -> str:
    """``; did you mean "…"?``, or nothing where no known name is near enough to be meant."""
    name = meant(word, known)
    return f'; did you mean "{name}"?' if name is not None else ""


def shown(value: object) -> str:
    """A value as a message quotes it: on one line, and not too long."""
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_NAME else f"{text[: LONGEST_NAME - 1]}…"


LONGEST_NAME = 60
