"""One thing that is wrong with a document, as every check of ``engine.lint`` reports it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import field_validator

from engine.language.model import Pack
from engine.results import Frozen, Severity


class Finding(Frozen):
    """A defect of the document itself, found from the pack alone.

    ``kind`` is the sort of defect and ``about`` what has it (a body's code, a matter, a word in
    hyphens); together they name the finding within its constitution. ``clauses`` are where to
    look, ``bodies`` whom it concerns. ``sentence`` says what is wrong, ``matters`` why anybody
    should mind, ``mends`` what the document would have to say instead.
    """

    kind: str
    about: str
    clauses: tuple[str, ...]
    bodies: tuple[str, ...]
    sentence: str
    matters: str
    mends: str
    severity: Severity

    @field_validator("sentence")
    @classmethod
    def _begin(cls, text: str) -> str:
        """A sentence begins with a capital, whatever name it begins with."""
        return text[:1].upper() + text[1:]

    @property
    def key(self) -> str:
        """``kind/about``, unique within the constitution."""
        return f"{self.kind}/{self.about}"


@dataclass(frozen=True)
class Check:
    """One module's look at a pack.

    ``looks_for`` says what it would find; ``lacks`` says, of a pack that does not declare what the
    look needs, what that is (None where it has all it needs), so that nothing passes unlooked at.
    """

    name: str
    looks_for: str
    look: Callable[[Pack], list[Finding]]
    lacks: Callable[[Pack], str | None]


def always(pack: Pack) -> str | None:
    """For a check that every pack has enough for."""
    return None
