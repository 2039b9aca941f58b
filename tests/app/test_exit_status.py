from __future__ import annotations

import pytest

from app.exit_status import exit_status
from engine.results import AuditResult, Severity, Status
from tests.app import canned


def audit(status: Status, severity: Severity, untested: int = 0) -> AuditResult:
    verdict = canned.VERDICTS[0].model_copy(update={"status": status, "severity": severity})
    result = canned.result((verdict,))
    coverage = result.coverage.model_copy(update={"could_not_be_tested": untested})
    return result.model_copy(update={"coverage": coverage})


@pytest.mark.parametrize("severity", list(Severity))
@pytest.mark.parametrize("fail_on", list(Severity))
def test_a_breach_counts_from_the_threshold_up(severity: Severity, fail_on: Severity) -> None:
    expected = int(severity.rank >= fail_on.rank)
    assert exit_status(audit(Status.BREACH, severity), fail_on.value, strict=False) == expected


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.BREACH])
def test_nothing_else_counts(status: Status) -> None:
    assert exit_status(audit(status, Severity.CRITICAL, 5), "advisory", strict=False) == 0


@pytest.mark.parametrize(
    ("status", "severity", "untested", "expected"),
    [
        (Status.NOT_EVIDENCED, Severity.MINOR, 0, 1),
        (Status.NOT_EVIDENCED, Severity.ADVISORY, 0, 0),
        (Status.MET, Severity.CRITICAL, 0, 0),
        (Status.MET, Severity.CRITICAL, 1, 1),
        (Status.WAIVED, Severity.CRITICAL, 0, 0),
    ],
)
def test_strict_counts_what_nobody_could_tell(
    status: Status, severity: Severity, untested: int, expected: int
) -> None:
    assert exit_status(audit(status, severity, untested), "minor", strict=True) == expected


@pytest.mark.parametrize("strict", [False, True])
def test_never_means_never(strict: bool) -> None:
    assert exit_status(audit(Status.BREACH, Severity.CRITICAL, 5), "never", strict=strict) == 0
