"""What is told to whom about a matter that only one audience may know.

Outside the chair's audience, everybody whose check does not satisfy reads the same, whatever the
reason: the same sentence, the same evidence, no date. Nobody is identified by elimination.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from engine.language.model import Obligation, Pack
from engine.readings import readings_behind
from engine.results import Status, Verdict
from engine.routing import Router

# The statuses whose reason would tell more than the reader may know.
_TELLING = frozenset({Status.BREACH, Status.WAIVED, Status.NOT_EVIDENCED})


def apply(verdict: Verdict, obligation: Obligation, audience: str, router: Router) -> Verdict:
    """The verdict as this audience may read it."""
    secret = obligation.confidential
    if secret is None or not is_concealed(verdict, obligation, audience, router):
        return verdict
    kept = tuple(each for each in verdict.evidence if each.table not in secret.conceals)
    # By what it is contested would tell what there is on record.
    hidden = {"since": None, "due_on": None, "contested_by": ()}
    return verdict.model_copy(update={"evidence": kept, "explanation": secret.instead, **hidden})


def is_concealed(verdict: Verdict, obligation: Obligation, audience: str, router: Router) -> bool:
    """Whether this audience may not know why a verdict is what it is."""
    secret = obligation.confidential
    if secret is None or verdict.status not in _TELLING:
        return False
    return audience != secret.to or router.concerns_reader(verdict)


def kept_back(pack: Pack, audience: str) -> Mapping[str, tuple[str, ...]]:
    """Of which readings this audience may not be told all that they change, and in which clauses.

    It is the same whatever there is on record, so that it tells nothing of anybody.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for obligation in pack.obligations:
        secret = obligation.confidential
        if secret is None or audience == secret.to:
            continue
        for name in readings_behind(obligation, pack):
            if obligation.clause not in found[name]:
                found[name].append(obligation.clause)
    return {name: tuple(clauses) for name, clauses in found.items()}
