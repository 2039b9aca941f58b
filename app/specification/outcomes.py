"""What came of running the specifications."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.specification.written import CaseKey
from engine.results import Verdict


class Outcome(StrEnum):
    """What came of one case. Exactly one applies; what was not run is never passed."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not run"


@dataclass(frozen=True)
class CaseOutcome:
    """What came of one case, and what the engine said in it.

    ``step`` counts the step that failed from 0 (None where none did, or where the failure lay
    elsewhere), ``message`` says what was wrong there, or why the case was not run. ``verdicts``
    are those of the duty audited (None where it did not come to that); ``spoken`` are the
    identifiers of the subjects that the steps speak of. ``meetings`` gives the body and the day
    of each meeting that the verdicts may name.
    """

    outcome: Outcome
    step: int | None = None
    message: str = ""
    verdicts: tuple[Verdict, ...] | None = None
    spoken: tuple[str, ...] = ()
    meetings: Mapping[str, tuple[str, date]] | None = None


NOT_RUN = CaseOutcome(Outcome.NOT_RUN, message="It was not run.")
"""What is said of a case of which the test run says nothing."""


@dataclass(frozen=True)
class Totals:
    """How many cases there are, and what came of them; the three add up to ``cases``."""

    cases: int
    passed: int
    failed: int
    not_run: int


def totals(outcomes: Iterable[CaseOutcome]) -> Totals:
    """The totals of some outcomes."""
    found = [each.outcome for each in outcomes]
    return Totals(
        cases=len(found),
        passed=found.count(Outcome.PASSED),
        failed=found.count(Outcome.FAILED),
        not_run=found.count(Outcome.NOT_RUN),
    )


Outcomes = Mapping[CaseKey, CaseOutcome]
"""What came of each case that was run."""
