"""What is wrong with feature files, said to the person who wrote them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class FeatureProblem:
    """One mistake: the file, the line (0 for the whole file), and what is wrong there."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.message}" if self.line else self._whole

    @property
    def _whole(self) -> str:
        return f"{self.file}: {self.message}"


class FeaturesRefusedError(Exception):
    """Feature files cannot be used; ``problems`` names every mistake found, in order."""

    def __init__(self, problems: Iterable[FeatureProblem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class SpecificationsStoppedError(Exception):
    """The test run ended before its time, so nothing is said of any scenario."""
