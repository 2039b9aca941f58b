"""The exit status of an audit, by the contract."""

from __future__ import annotations

from engine.results import AuditResult, Severity, Status

NEVER = "never"
"""The value of ``--fail-on`` with which an audit that ran always succeeds."""


def exit_status(result: AuditResult, fail_on: str, strict: bool) -> int:
    """1 if a breach is at or above ``fail_on`` (a severity, or ``never``), else 0.

    ``strict`` also counts what is not evidenced at or above it, and any obligation that could not
    be tested, whose severity nobody can tell. It is the whole audit that counts, whatever filters
    list of it: a filter never makes an audit pass.
    """
    if fail_on == NEVER:
        return 0
    counted = {Status.BREACH, Status.NOT_EVIDENCED} if strict else {Status.BREACH}
    threshold = Severity(fail_on).rank
    found = any(v.status in counted and v.severity.rank >= threshold for v in result.verdicts)
    return int(found or (strict and result.coverage.could_not_be_tested > 0))
