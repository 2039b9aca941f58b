"""Changes of a rule that no record could tell from the rule itself: what a pack lists of them.

They stand in ``equivalents.yaml``, beside ``constitution.yaml``, and may be left out. Nothing of it
is ever tested against a snapshot: ``engine.strength`` counts a change that is listed here as looked
at, and asks for no scenario that notices it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema

from engine.language.problems import PackProblem
from engine.language.schema import Label, Written

ANY_WORDS = "*"
"""What stands in a change for any words at all."""


def _said(text: str) -> str:
    if not text.strip():
        raise ValueError("says nothing: write it out")
    return text


Said = Annotated[str, AfterValidator(_said), WithJsonSchema({"type": "string", "pattern": r"\S"})]


class EquivalentEntry(Written):
    """Changes of some obligations, named one by one or by their form, and why nothing tells them.

    A change is written as ``quorate spec --strength`` says it, with ``*`` for any words.
    """

    obligations: tuple[Label, ...] = ()
    form: str | None = None
    changes: tuple[Said, ...] = Field(min_length=1)
    reason: Said


class EquivalentsFile(Written):
    """The whole of ``equivalents.yaml``."""

    equivalents: tuple[EquivalentEntry, ...] = Field(min_length=1)


@dataclass(frozen=True)
class Equivalent:
    """One change of some obligations (``clause/obligation``) that is listed, and where."""

    obligations: frozenset[str]
    change: str
    reason: str
    file: str
    line: int
    column: int

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        words = (re.escape(part) for part in self.change.split(ANY_WORDS))
        return re.compile(".*".join(words), re.DOTALL)

    def means(self, obligation: str, change: str) -> bool:
        """Whether a change of an obligation is this one."""
        return obligation in self.obligations and self._pattern.fullmatch(change) is not None

    def problem(self, message: str) -> PackProblem:
        """A mistake in it, at its place."""
        return PackProblem(self.file, self.line, self.column, message)
