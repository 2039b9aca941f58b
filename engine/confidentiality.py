"""What is told to whom about a matter that only one audience may know.

Outside the chair's audience, everybody whose check does not satisfy reads the same, whatever the
reason: the same sentence, the same evidence, no date. Nobody is identified by elimination.
"""

from __future__ import annotations

from engine.language.model import Obligation
from engine.results import Status, Verdict
from engine.routing import Router

# The statuses whose reason would tell more than the reader may know.
_TELLING = frozenset({Status.BREACH, Status.WAIVED, Status.NOT_EVIDENCED})


def apply(verdict: Verdict, obligation: Obligation, audience: str, router: Router) -> Verdict:
    """The verdict as this audience may read it."""
    secret = obligation.confidential
    if secret is None or verdict.status not in _TELLING:
        return verdict
    if audience == secret.to and not router.concerns_reader(verdict):
        return verdict
    kept = tuple(each for each in verdict.evidence if each.table not in secret.conceals)
    return verdict.model_copy(
        update={"evidence": kept, "explanation": secret.instead, "since": None, "due_on": None}
    )
